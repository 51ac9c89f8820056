import { getFieldOperation, isFieldOperationId } from "../../catalogue/collections/field-operations.ts";
import { formerStates, isFormerStateCode } from "../../catalogue/collections/former-states.ts";
import { lastDay } from "../../catalogue/time/calendar.ts";
import type { Check } from "./doubt.ts";

/** Countries that places or hosts have and the record does not list, that nothing in it leads to, or that had ended. */
export const checkCountries: Check = ({ date, places, sources, countries, printed }, report) => {
  const founded = new Set<string>();
  for (const [i, { country }] of places.entries()) {
    if (country === null) continue;
    founded.add(country);
    if (!countries.includes(country))
      report(["places", i, "country"], {
        code: "unlisted-country",
        wrong: `"${country}" is not among the countries of the record`,
        found: country,
      });
  }
  for (const [i, id] of sources.entries()) {
    for (const host of isFieldOperationId(id) ? getFieldOperation(id).hosts : []) {
      founded.add(host);
      if (!countries.includes(host))
        report(["sources", i], {
          code: "unlisted-country",
          wrong: `"${host}", which hosts "${id}", is not among the countries of the record`,
          found: host,
        });
    }
  }
  for (const [i, code] of countries.entries()) {
    const path = ["countries", i];
    // A Location line may name any country; which one its words mean is for the reader of pages to say.
    if (!founded.has(code) && printed.location === undefined)
      report(path, {
        code: "unfounded-country",
        wrong: `no place, host or printed location leads to "${code}"`,
        found: code,
      });
    const end = endOf(code);
    if (date !== null && end !== undefined && date > end)
      report(path, { code: "country-not-on-date", wrong: `"${code}" ended on ${end}, before ${date}`, found: code });
  }
};

/** The last day on which a former State took part. */
function endOf(code: string): string | undefined {
  if (!isFormerStateCode(code)) return undefined;
  const until = formerStates[code].participation.at(-1)?.until;
  return until == null ? undefined : lastDay(until);
}
