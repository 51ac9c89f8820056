import { Tokenizer } from "htmlparser2";
import { type Attributes, attributeName, noAttributes } from "./elements/attributes.ts";
import { PageBuilder } from "./page-builder.ts";

/**
 * Reads the tags and texts of a page in one pass. The tokenizer is asked and not the parser above it, whose list of open elements makes a
 * deep page cost the square of its depth.
 */
export function walkPage(html: string): PageBuilder {
  const page = new PageBuilder();
  let tag = "";
  let attributes: Record<string, string> | null = null;
  let attribute: string | null = null;
  let value = "";
  const open = (): void => page.open(tag, (attributes ?? noAttributes) as Attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = small(html.slice(start, end));
        attributes = null;
      },
      onattribname: (start, end) => {
        attribute = attributeName(html.slice(start, end));
        value = "";
      },
      onattribdata: (start, end) => {
        if (attribute !== null) value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute === null) return;
        attributes ??= {};
        // Of two of a name a browser takes the first.
        if (attributes[attribute] === undefined) attributes[attribute] = value;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => page.close(small(html.slice(start, end))),
      ontext: (start, end) => page.text(html.slice(start, end)),
      ontextentity: (code) => page.text(String.fromCodePoint(code)),
      oncomment: (start, end, mark) => page.evidence.comment(html.slice(start, end - mark)),
      oncdata: (start, end) => page.text(html.slice(start, end)),
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: () => page.end(),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page;
}

const nothing = (): void => undefined;

/** Most tags are written in small letters, and are then not written anew. */
function small(name: string): string {
  return capitals.test(name) ? name.toLowerCase() : name;
}

const capitals = /[A-Z]/;
