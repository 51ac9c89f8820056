import type { NameOf } from "../names/name-index.ts";
import type {
  Area,
  Chairpersonship,
  Entry,
  FieldOperation,
  FormerState,
  Institution,
  Meeting,
  Office,
  OsceDocument,
  ParticipatingState,
  Partner,
  Place,
  Term,
} from "../types.ts";

/** What running text can name. An office-holder leads to the office or Chairpersonship and the term. */
export type MentionKind =
  | "participating-state"
  | "former-state"
  | "partner"
  | "institution"
  | "field-operation"
  | "area"
  | "document"
  | "meeting"
  | "place"
  | "office-holder";

/** The kinds as a list, to recognise a misspelt one. */
export const mentionKinds: readonly MentionKind[] = [
  "participating-state",
  "former-state",
  "partner",
  "institution",
  "field-operation",
  "area",
  "document",
  "meeting",
  "place",
  "office-holder",
];

/** What a mention leads to. */
export type MentionedEntity =
  | ParticipatingState
  | FormerState
  | Partner
  | Institution
  | FieldOperation
  | Area
  | OsceDocument
  | Meeting
  | Place
  | Office
  | Chairpersonship;

/** A name that running text is searched for. */
export interface MentionName {
  readonly kind: MentionKind;
  readonly entity: MentionedEntity;
  readonly name: string;
  /** A name of one short word counts only as it is written: "SMM", not "smm". */
  readonly exact: boolean;
  /** The surname of an office-holder without a given name. */
  readonly isSurname: boolean;
  /**
   * What stands before the word at which the search begins: the "former " of the former Yugoslav Republic of Macedonia has no capital, the
   * "The " of The Hague may have none. The article of a State is no part of its name.
   */
  readonly lead: string;
  /** Only a text that names the OSCE near by means it. */
  readonly needsOsce: boolean;
  /** It is nobody else's name, whatever stands beside it. */
  readonly isDistinct: boolean;
  readonly source?: NameOf<Entry<string, string>>;
  readonly term?: Term;
}

/** Whether a kind is that of bodies: institutions and field operations, which other organizations have as well. */
export function isBodyKind(kind: string | undefined): boolean {
  return kind === "institution" || kind === "field-operation";
}
