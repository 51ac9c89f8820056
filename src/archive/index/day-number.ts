/** A date as a number that sorts as the date does, `20151209`; 0 for none. */
export function dayNumber(date: string | null): number {
  return date === null ? 0 : Number(date.slice(0, 4)) * 10000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8));
}

/** The date of a number that is not 0. */
export function dayOf(number: number): string {
  const digits = String(number).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
