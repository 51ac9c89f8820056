/** The attributes that are asked for; all others are passed over. */
const wanted: ReadonlySet<string> = new Set(
  "class id style hidden role href rel content property name http-equiv type lang datetime".split(" "),
);

/** Attributes of one element, by their names in small letters. */
export type Attributes = { readonly [Name in string]?: string };

/** Of an element without any that is asked for. */
export const noAttributes: Attributes = Object.freeze({});

/** The name of an attribute in small letters; `null` where nobody asks for it. */
export function attributeName(written: string): string | null {
  if (wanted.has(written)) return written;
  const name = written.toLowerCase();
  return wanted.has(name) ? name : null;
}
