/** What sort of text a source is, the most telling first; a copy counts as what it copies. */
export const sourceKinds = [
  "primary-document",
  "osce-page",
  "government",
  "international-organization",
  "standard",
  "study",
  "newspaper",
  "encyclopaedia",
  "other",
] as const;

/** A kind of source. */
export type SourceKind = (typeof sourceKinds)[number];
