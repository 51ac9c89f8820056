import { letterKeys } from "../../../src/catalogue/packed-letters.ts";

/** What the text of a field stands for, where it is more than a text that every entry has: see `catalogue/packed-rows.ts`. */
const shapes: Readonly<Record<string, string>> = {
  formerNames: "+name=from=until",
  aliases: "+",
  participation: "+from=until=status",
  signed: "=helsinkiFinalAct=charterOfParis",
  continues: "?",
  formerPartnership: "?=from=until=group",
  successors: "+",
  partnership: "=from=until",
  abbreviation: "?",
  hosts: "+",
  period: "=from=until",
  mandate: "?",
  official: "!",
  number: "!",
  documents: "+",
  planned: "?!",
  chairs: "+name=from=until=state?=acting?!",
  terms: "+name=from=until=state?=acting?!",
};

/** The fields of a collection with the shape of each. */
export function packColumns(fields: readonly string[]): string {
  return fields.map((field) => field + (shapes[field] ?? "")).join("|");
}

/** An entry as one row: the way there of `unpackRows`. What is empty at its end, or at the end of an object, is left out. */
export function packRow(fields: readonly string[], entry: Readonly<Record<string, unknown>>): string {
  return packObject(
    fields.map((name) => ({ name, shape: shapes[name] ?? "" })),
    entry,
    "|",
  );
}

interface Field {
  readonly name: string;
  readonly shape: string;
}

function packObject(fields: readonly Field[], values: Readonly<Record<string, unknown>>, sign: string): string {
  const cells = fields.map(({ name, shape }) => packValue(shape, values[name]));
  while (cells.at(-1) === "") cells.pop();
  return cells.join(sign);
}

function packValue(shape: string, value: unknown): string {
  if (shape.startsWith("+")) return (value as readonly unknown[]).map((item) => packItem(shape, item)).join("+");
  return packItem(shape, value);
}

function packItem(shape: string, value: unknown): string {
  if (typeof value === "object" && value !== null) {
    const members = shape
      .replace(/^\??[+=]/, "")
      .split("=")
      .map(memberOf);
    return packObject(members, value as Readonly<Record<string, unknown>>, "=");
  }
  return packLetters(String(value ?? ""));
}

function memberOf(text: string): Field {
  const [name = ""] = text.split(/\W/, 1);
  return { name, shape: text.slice(name.length) };
}

/** Russian letters as their keys, in braces, with the spaces, hyphens and other letters between them; letters beyond Latin-1 by number. */
function packLetters(text: string): string {
  return text
    .replace(/[а-яА-Я]+(?:[^!-,.-~]+[а-яА-Я]+)*/g, (run) => `{${run.replace(/[а-яА-Я]/g, keyOf)}}`)
    .replace(/[^\0-\xFF]/g, (letter) => `<${letter.charCodeAt(0).toString(16)}>`);
}

function keyOf(letter: string): string {
  return letterKeys[letter.charCodeAt(0) - 0x410] as string;
}
