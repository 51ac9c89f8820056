import { isOrdinary } from "./name-traits.ts";

/** A name by which texts mean the holder of an office. */
export interface HolderName {
  readonly name: string;
  /** Only a surname, which others bear as well. */
  readonly isSurname: boolean;
  /** The small words at its beginning: "van der ". */
  readonly lead: string;
}

/**
 * A holder's full name, also without middle names, and what may be the surname: the last word, or all behind the first, as in
 * "Moavero Milanesi" and "van der Stoel".
 */
export function namesOfHolder(full: string): readonly HolderName[] {
  const words = full.split(" ");
  const last = words.at(-1) ?? full;
  const isLong = words.length > 2;
  const whole = isLong ? [full, `${words[0]} ${last}`] : [full];
  const surnames = isLong ? [words.slice(1).join(" "), last] : [last];
  return [
    ...whole.map((name) => ({ name, isSurname: false, lead: "" })),
    ...surnames.filter(isTelling).map((name) => ({ name, isSurname: true, lead: leadOf(name) })),
  ];
}

/** Short surnames and those that are ordinary words say nothing alone. */
function isTelling(surname: string): boolean {
  return surname.length > 4 && !isOrdinary(surname, "office-holder");
}

function leadOf(surname: string): string {
  return /^(?:[a-z]+ )*/.exec(surname)?.[0] ?? "";
}
