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
 * The former participating State with a code.
 *
 * @throws RangeError where there is none; the message names the nearest.
 * @example
 * getFormerState("CSHH").successors; // => ["CZ", "SK"]
 */
export function getFormerState(id: FormerStateCode): FormerState {
  return entryOf(formerStates, id, "former participating State");
}

/** The names of the collection, made on the first look-up. @internal */
export const formerStateNames: () => NameIndex<FormerState> = /* @__PURE__ */ lazyNames<FormerState>(formerStates);

/**
 * Finds a former participating State by a code or a name; case, accents, "&" and a leading "The" do not matter.
 * `undefined` where nothing is found, or more than one.
 *
 * @throws TypeError where `names` is no list of languages.
 * @example
 * findFormerState("Soviet Union")?.id; // => "SUHH"
 */
export function findFormerState(text: string, options?: NameOptions): FormerState | undefined {
  return lookUp(formerStateNames(), text, options);
}
