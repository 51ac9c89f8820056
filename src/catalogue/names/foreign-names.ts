import type { LanguageNames, NameRead } from "./language-names.ts";

/** What a label is read as in other languages, with the entries of one collection that have the names. */
export function foreignNames<E extends { readonly kind: string }>(
  { exact }: { readonly exact: ReadonlyMap<string, E> },
  label: string,
  languages: readonly LanguageNames[],
): readonly (NameRead & { readonly entry: E })[] {
  return languages.flatMap((language) =>
    language.read(label).flatMap((read) => {
      const entry = exact.get(read.id);
      return entry?.kind === read.kind ? [{ ...read, entry }] : [];
    }),
  );
}
