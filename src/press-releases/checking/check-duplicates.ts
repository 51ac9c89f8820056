import { foldName } from "../../catalogue/names/fold-name.ts";
import type { Check } from "./doubt.ts";

/** What a list names twice. */
export const checkDuplicates: Check = (release, report) => {
  for (const key of ["sources", "fieldsOfWork", "countries", "urls"] as const) {
    const seen = new Set<string>();
    for (const [i, found] of release[key].entries()) {
      if (seen.has(found))
        report([key, i], { code: "duplicate-value", wrong: `${JSON.stringify(found)} is named before`, found });
      seen.add(found);
    }
  }
  const seen = new Set<string>();
  for (const [i, { text, place }] of release.places.entries()) {
    // An id never holds a space in front.
    const key = place ?? ` ${foldName(text)}`;
    if (seen.has(key))
      report(["places", i], {
        code: "duplicate-value",
        wrong: `${JSON.stringify(text)} is named before`,
        found: text,
      });
    seen.add(key);
  }
};
