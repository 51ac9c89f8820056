/** Names in groups: those whose text comes down to one key stand together, in their order. */
export function byKey<Name extends { readonly name: string }>(
  names: readonly Name[],
  keyOf: (text: string) => string,
): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyOf(name.name);
    const others = groups.get(key);
    if (others) others.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}
