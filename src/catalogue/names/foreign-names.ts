import { languagesOf, type NameOptions } from "./language-names.ts";
import type { NameIndex, NameOf } from "./name-index.ts";

/** What a label is read as in other languages, as names of the entries of one collection. */
export function foreignNames<E extends { readonly kind: string }>(
  { exact }: Pick<NameIndex<E>, "exact">,
  label: string,
  names: NameOptions["names"],
): readonly NameOf<E>[] {
  return languagesOf(names).flatMap((language) =>
    language.read(label).flatMap((read) => {
      const entry = exact.get(read.id);
      return entry?.kind === read.kind ? [{ ...read, entry }] : [];
    }),
  );
}
