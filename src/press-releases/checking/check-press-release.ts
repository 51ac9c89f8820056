import type { DataIssue, PressRelease } from "../record/types.ts";
import { checkCountries } from "./check-countries.ts";
import { checkDates } from "./check-dates.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkIdentity } from "./check-identity.ts";
import { checkPlaces } from "./check-places.ts";
import { checkProvenance } from "./check-provenance.ts";
import { checkSources } from "./check-sources.ts";
import { checkTexts } from "./check-texts.ts";
import { doubts } from "./doubt.ts";

/**
 * What is doubtful about a record whose shape is right: dates that contradict each other or the life of a source, places outside the
 * country they claim, empty or broken text. All of these are warnings, for a person to look at. None of them makes a record invalid.
 *
 * @example
 * const [issue] = checkPressRelease({ ...release, date: "2018-02-03", sources: ["office-in-minsk"], countries: ["MD", "BY"] });
 * issue?.code; // => "source-not-on-date"
 * issue?.message; // => 'sources[0]: "office-in-minsk" did not exist on 2018-02-03: it ended on 2011-03-31'
 */
export function checkPressRelease(release: PressRelease): readonly DataIssue[] {
  return doubts(release, [
    checkIdentity,
    checkTexts,
    checkDates,
    checkPlaces,
    checkSources,
    checkCountries,
    checkDuplicates,
    checkProvenance,
  ]);
}
