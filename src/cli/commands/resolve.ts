import { Command } from "commander";
import type { EntityKind, Resolved } from "../../index.ts";
import { linesOf } from "../input/lines-of.ts";
import { openBytes } from "../input/open-bytes.ts";
import { count } from "../terminal/amounts.ts";
import { endWith, exitCode } from "../terminal/exit-code.ts";
import { put, say } from "../terminal/output.ts";
import { nameLanguages } from "./name-languages.ts";
import { list } from "./option-values.ts";

interface ResolveOptions {
  readonly kind?: readonly string[];
  readonly on?: string;
  readonly lang?: readonly string[];
  readonly json?: true;
}

export function resolveCommand(): Command {
  return new Command("resolve")
    .summary("names to ids")
    .description(
      "Finds what names mean: States, bodies, field operations, fields of work … Prints name, id, kind and how the name was found, separated by tabs. A name that is not found has no id: the reason and the candidates are printed instead.",
    )
    .argument("[names...]", "names; if there are none, stdin is read, one name per line")
    .option("--kind <kinds>", "only these: participating-state, institution …", list)
    .option("--on <date>", "names as they were in force on a day")
    .option("--lang <codes>", "also read names in these languages: fr, de, it, ru, es", list)
    .option("--json", "print one JSON object per line")
    .addHelpText(
      "after",
      `
An empty line stays an empty line, so that columns stay side by side. Ends with
1 if a name was not found.

  osce-data resolve FYROM "Holy See" "OSCE Office in Yerevan (closed)"
  osce-data resolve --lang fr,ru "Mission de l’OSCE en Moldavie" Германия
  cut -f3 survey.tsv | osce-data resolve --kind participating-state`,
    )
    .action(resolveNames);
}

async function resolveNames(names: readonly string[], { kind, on, lang, json }: ResolveOptions): Promise<void> {
  const { resolve } = await import("../../index.ts");
  const options = {
    ...(kind && { kinds: kind as readonly EntityKind[] }),
    ...(on !== undefined && { on }),
    ...(lang && { names: await nameLanguages(lang) }),
  };
  resolve("", options);
  if (names.length === 0 && process.stdin.isTTY) say("Type names, one per line; end with Ctrl-D:");
  let asked = 0;
  let missed = 0;
  for await (const given of names.length > 0 ? names : linesOf("stdin", await openBytes("-"))) {
    const name = given.replace(/^\ufeff/, "").trim();
    const found = name === "" ? null : resolve(name, options);
    if (found !== null) asked++;
    if (found?.ok === false) missed++;
    await put(`${json ? asJson(name, found) : asRow(name, found)}\n`);
  }
  if (missed > 0) say(`${missed} of ${count(asked, "name")} not found`);
  if (missed > 0) endWith(exitCode.wrong);
}

function asRow(name: string, found: Resolved | null): string {
  const echo = name.replaceAll("\t", " ");
  if (found === null) return "";
  if (found.ok) return [echo, found.entity.id, found.entity.kind, found.via].join("\t");
  return [echo, "", found.reason, found.candidates.map(({ id }) => id).join(",")].join("\t");
}

function asJson(name: string, found: Resolved | null): string {
  if (found === null) return JSON.stringify({ name, id: null });
  if (found.ok) return JSON.stringify({ name, id: found.entity.id, kind: found.entity.kind, via: found.via });
  const { reason, candidates } = found;
  return JSON.stringify({ name, id: null, reason, candidates: candidates.map(({ id }) => id) });
}
