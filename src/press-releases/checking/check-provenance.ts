import { isChairpersonshipYear } from "../../catalogue/collections/chairpersonships.ts";
import type { PrintedLabel } from "../record/types.ts";
import type { Check } from "./doubt.ts";

/** A year of the Chair that the copy cannot have been made in, and printed labels without words. */
export const checkProvenance: Check = ({ date, printed, provenance }, report) => {
  const year = provenance.chairpersonshipYear;
  const wrong = year === undefined ? undefined : yearFault(year, date, provenance.retrieved);
  if (wrong !== undefined)
    report(["provenance", "chairpersonshipYear"], { code: "chair-year", wrong, found: String(year) });
  for (const [label, words] of Object.entries(printed) as [PrintedLabel, readonly string[] | undefined][]) {
    if (words === undefined) continue;
    if (words.length === 0) report(["printed", label], { code: "empty-printed", wrong: "is an empty list" });
    for (const [i, found] of words.entries()) {
      if (found.trim() === "") report(["printed", label, i], { code: "empty-printed", wrong: "holds no word", found });
    }
  }
};

/** The navigation names the year of the copy, give or take the weeks around the turn of the year. */
function yearFault(year: number, date: string | null, retrieved: string | undefined): string | undefined {
  if (!isChairpersonshipYear(year)) return `${year} is no year of a Chairpersonship`;
  if (date !== null && year < Number(date.slice(0, 4)) - 1)
    return `the copy is of ${year} or before, the release of ${date}`;
  if (retrieved !== undefined && Math.abs(year - Number(retrieved.slice(0, 4))) > 1)
    return `the page names the Chair of ${year}, and was fetched on ${retrieved}`;
  return undefined;
}
