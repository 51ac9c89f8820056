import type { PressRelease } from "../../archive.ts";

/** Columns of a width that most values have. */
const widths = { date: 10, countries: 8 };

/** A record as a row for people: date, States, title, as wide as the terminal is. */
export function tableRow({ date, countries, title }: PressRelease, width: number | undefined): string {
  const row = [(date ?? "").padEnd(widths.date), countries.join(",").padEnd(widths.countries), title].join("  ");
  return width === undefined ? row : cut(row, width);
}

function cut(row: string, width: number): string {
  const letters = [...row];
  return letters.length <= width ? row : `${letters.slice(0, width - 1).join("")}…`;
}
