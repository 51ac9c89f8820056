import { Command } from "commander";
import type { Mention, MentionKind } from "../../index.ts";
import { readText } from "../input/read-text.ts";
import { count } from "../terminal/amounts.ts";
import { put, say } from "../terminal/output.ts";
import { list } from "./option-values.ts";

interface MentionsOptions {
  readonly on?: string;
  readonly kind?: readonly string[];
  readonly charset?: string;
  readonly json?: true;
}

export function mentionsCommand(): Command {
  return new Command("mentions")
    .summary("the names in a text, and where they are")
    .description(
      "Finds the States, bodies, field operations, documents, places and office-holders that a text names. Prints line:column, the words, kind, id and name, separated by tabs. In HTML, the lines are those that a person sees.",
    )
    .argument("<file>", "text, HTML or Markdown, also .gz; - for stdin")
    .option("--on <date>", "the day of the text: decides between entities with one name")
    .option("--kind <kinds>", "only these: participating-state, office-holder …", list)
    .option("--charset <name>", "character set that the server named")
    .option("--json", "print one JSON object per line")
    .action(mentions);
}

async function mentions(file: string, { on, kind, charset, json }: MentionsOptions): Promise<void> {
  const { findMentions } = await import("../../index.ts");
  const options = { ...(on !== undefined && { on }), ...(kind && { kinds: kind as readonly MentionKind[] }) };
  findMentions("", options);
  const text = await readText(file, charset);
  const found = findMentions(text, options);
  const placeOf = placesIn(text);
  for (const mention of found) await put(`${json ? asJson(mention, placeOf) : asRow(mention, placeOf)}\n`);
  say(count(found.length, "mention"));
}

type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

/** Line and column of offsets that grow; both begin at 1. */
function placesIn(text: string): PlaceOf {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf("\n", start); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
      start = end + 1;
      line++;
    }
    return { line, column: offset - start + 1 };
  };
}

function asRow(mention: Mention, placeOf: PlaceOf): string {
  const { line, column } = placeOf(mention.start);
  return [`${line}:${column}`, mention.text.replaceAll(/\s+/g, " "), mention.kind, idOf(mention), nameOf(mention)].join(
    "\t",
  );
}

function asJson(mention: Mention, placeOf: PlaceOf): string {
  const { start, end, text, kind } = mention;
  return JSON.stringify({ ...placeOf(start), start, end, text, kind, id: idOf(mention), name: nameOf(mention) });
}

/** A Chairpersonship has no id but its year. */
function idOf({ entity }: Mention): string {
  return entity.kind === "chairpersonship" ? `chairpersonship-${entity.year}` : entity.id;
}

function nameOf({ entity, term }: Mention): string {
  if (term !== undefined) return term.name;
  return entity.kind === "chairpersonship" ? `${entity.title} ${entity.year}` : entity.name;
}
