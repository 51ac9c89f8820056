/** The steps of a path such as `terms[3].from`; `undefined` where the text is none. */
export function stepsOf(path: string): readonly (string | number)[] | undefined {
  if (!/^[A-Za-z]\w*(?:\.[A-Za-z][\w-]*|\[\d+\])*$/.test(path)) return undefined;
  return path.split(/[.[]/).map((step) => (step.endsWith("]") ? Number(step.slice(0, -1)) : step));
}

/** The value at a path; `undefined` where it leads nowhere. */
export function valueAt(entry: object, path: string): unknown {
  let value: unknown = entry;
  for (const step of stepsOf(path) ?? [""]) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** The field that a path leads into: "terms" of "terms[3].from". */
export function fieldOf(path: string): string {
  return path.split(/[.[]/, 1)[0] as string;
}
