import type { NameRead } from "./language-names.ts";
import type { NameIndex, NameOf } from "./name-index.ts";

/** What was read in other languages, as names of the entries of one collection. */
export function foreignNames<E extends { readonly kind: string }>(
  index: NameIndex<E>,
  reads: readonly NameRead[],
): readonly NameOf<E>[] {
  return reads.flatMap(({ id, ...read }) => {
    const entry = index.exact.get(id);
    return entry?.kind === read.kind ? [{ entry, ...read }] : [];
  });
}
