import { formerStateCodes, formerStates } from "../../generated/former-states.ts";
import { entryOf } from "../names/entry-of.ts";
import type { NameOptions } from "../names/language-names.ts";
import { lazyNames, lookUp, type NameIndex } from "../names/name-index.ts";
import type { FormerState, FormerStateCode } from "../types.ts";

export { type FormerStates, formerStateCodes, formerStates } from "../../generated/former-states.ts";

/**
 * Whether a value is the code of a former participating State.
 *
 * @example
 * isFormerStateCode("SUHH"); // => true
 * isFormerStateCode("RU"); // => false
 */
export function isFormerStateCode(value: unknown): value is FormerStateCode {
  return (formerStateCodes as readonly unknown[]).includes(value);
}

/**
 * Returns the former participating State with the given code.
 *
 * @throws RangeError where the code does not exist; the message names the nearest.
 * @example
 * getFormerState("CSHH").successors; // => ["CZ", "SK"]
 */
export function getFormerState(id: FormerStateCode): FormerState {
  return entryOf(formerStates, id, "former participating State");
}

/** The names of the collection, made on the first look-up. @internal */
export const formerStateNames: () => NameIndex<FormerState> = /* @__PURE__ */ lazyNames<FormerState>(formerStates);

/**
 * Finds a former participating State by a code or a name. Case, accents, "&" and a leading "The" do not matter.
 * Returns `undefined` if it finds nothing, or more than one entry.
 *
 * @throws TypeError where `names` is not a list of languages.
 * @example
 * findFormerState("Soviet Union")?.id; // => "SUHH"
 */
export function findFormerState(text: string, options?: NameOptions): FormerState | undefined {
  return lookUp(formerStateNames(), text, options);
}
