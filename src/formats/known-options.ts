import { onlyKnown } from "../catalogue/messages/only-known.ts";
import { said } from "../catalogue/messages/said.ts";
import { isObject } from "../press-releases/record/own-keys.ts";

/**
 * The options, or an error that names the nearest: one that is misspelt would leave a guard off in silence.
 *
 * @throws TypeError where they are no object.
 * @throws RangeError where one has no such name.
 */
export function knownOptions<O extends object>(options: O, names: readonly (keyof O & string)[], caller: string): O {
  if (!isObject(options)) throw new TypeError(`${caller} takes options as an object; it was given ${said(options)}`);
  onlyKnown(Object.keys(options), names, `known option of ${caller}`);
  return options;
}
