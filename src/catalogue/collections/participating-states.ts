import { participatingStateCodes, participatingStates } from "../../generated/participating-states.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { ParticipatingState, ParticipatingStateCode } from "../types.ts";

export {
  type ParticipatingStates,
  participatingStateCodes,
  participatingStates,
} from "../../generated/participating-states.ts";

/**
 * Whether a value is the code of a participating State.
 *
 * @example
 * isParticipatingStateCode("CH"); // => true
 * isParticipatingStateCode("XX"); // => false
 */
export function isParticipatingStateCode(value: unknown): value is ParticipatingStateCode {
  return (participatingStateCodes as readonly unknown[]).includes(value);
}

/**
 * Returns the participating State with the given code.
 *
 * @throws RangeError where the code does not exist; the message names the nearest.
 * @example
 * getParticipatingState("MK").name; // => "North Macedonia"
 */
export function getParticipatingState(id: ParticipatingStateCode): ParticipatingState {
  return entryOf(participatingStates, id, "participating State");
}

/** The names of the collection, made on the first look-up. @internal */
export const participatingStateNames: () => NameIndex<ParticipatingState> =
  /* @__PURE__ */ lazyNames<ParticipatingState>(participatingStates);

/**
 * Finds a participating State by a code (alpha-2, alpha-3, numeric), a current or former name, or an alias.
 * Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findParticipatingState("Kyrgyz Republic")?.id; // => "KG"
 * findParticipatingState("the former Yugoslav Republic of Macedonia")?.name; // => "North Macedonia"
 * findParticipatingState("turkiye")?.id; // => "TR"
 */
export function findParticipatingState(text: string, options?: NameOptions): ParticipatingState | undefined {
  return lookUp(participatingStateNames(), text, options);
}
