export const notYetByPath: ReadonlySet<string> = new Set([]);
