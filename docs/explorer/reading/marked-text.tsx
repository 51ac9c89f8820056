import type { JSX } from "preact";
import { findMentions, type IsoDate, type Mention } from "../../../src/index.ts";
import { kindName } from "../facts/entries.ts";
import { toAddress } from "../state/address.ts";
import { address, openEntry } from "../state/state.ts";

/** A text with the names in it underlined; each leads to its entry. */
export function MarkedText({ text, on }: { readonly text: string; readonly on: IsoDate | null }): JSX.Element {
  const parts: (JSX.Element | string)[] = [];
  let done = 0;
  for (const mention of findMentions(text, on === null ? {} : { on })) {
    if (mention.start < done) continue;
    parts.push(text.slice(done, mention.start), <Name key={mention.start} mention={mention} text={text} />);
    done = mention.end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}

function Name({ mention, text }: { readonly mention: Mention; readonly text: string }): JSX.Element {
  const { entity, kind, start, end } = mention;
  const look = kind === "place" ? "of-place" : kind === "office-holder" ? "of-person" : "";
  const id = "id" in entity ? entity.id : String(entity.year);
  const name = "name" in entity ? entity.name : `${entity.title} of ${entity.year}`;
  return (
    // A link and no button: a name may go over the end of a line.
    <a
      class={`link mention ${look}`}
      title={`${name}: ${kindName(entity.kind)}`}
      href={toAddress({ ...address.peek(), entry: `${entity.kind}:${id}` })}
      onClick={(event) => {
        event.preventDefault();
        openEntry(entity.kind, id);
      }}
    >
      {text.slice(start, end)}
    </a>
  );
}
