/** A JSON value as compact TypeScript. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${key(name)}: ${literal(inner)}`);
  return `{ ${fields.join(", ")} }`;
}

/** A name as the key of an object literal. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/**
 * JSON text as a string of as many lines, each of which goes on behind its backslash.
 *
 * A string and no template, because engines keep a template twice, as it is written and as it is meant, and read it more slowly. Apostrophes
 * are escaped as JSON does it: of a string that holds both quotation marks the bundler makes a template.
 */
export function jsonText(json: string): string {
  return `'${json.replaceAll("'", "\\u0027").replaceAll("\\", "\\\\").replaceAll("\n", "\\\n")}'`;
}
