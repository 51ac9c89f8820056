import { InvalidArgumentError } from "commander";

/** A list of values: those between commas, and those of an option given again. */
export function list(value: string, before?: readonly string[]): readonly string[] {
  const values = value.split(",").map((one) => one.trim());
  return [...(before ?? []), ...values.filter((one) => one !== "")];
}

/** A whole number that is not below `least`. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const n = Number(value);
    if (!Number.isSafeInteger(n) || n < least || value.trim() === "")
      throw new InvalidArgumentError(`It is to be a whole number, ${least} or more.`);
    return n;
  };
}
