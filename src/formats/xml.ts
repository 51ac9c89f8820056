import { wellFormed } from "./well-formed.ts";

// XML 1.0 has no way to write these, not even escaped. Tab, line feed and carriage return are the only controls that it has.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // So that "]]>" is none.
  ">": "&gt;",
  '"': "&quot;",
  // A parser reads these as a line feed, or in an attribute as a blank, where they are not escaped.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text between two tags. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(unwritable, "")
    .replace(/[&<>\r]/g, (sign) => escapes[sign] as string);
}

/** The value of an attribute, the quotation marks left out. */
export function xmlAttribute(text: string): string {
  return wellFormed(text)
    .replace(unwritable, "")
    .replace(/[&<>"\r\n\t]/g, (sign) => escapes[sign] as string);
}

/** An element with text in it. */
export function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return `${tag(name, attributes)}${xmlText(text)}</${name}>`;
}

/** An element with nothing in it. */
export function empty(name: string, attributes: Readonly<Record<string, string>>): string {
  return `${tag(name, attributes).slice(0, -1)}/>`;
}

/** The tag that opens an element. */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  return `<${name}${written.join("")}>`;
}
