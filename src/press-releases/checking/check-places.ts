import { formerStates, isFormerStateCode } from "../../catalogue/collections/former-states.ts";
import { isParticipatingStateCode, participatingStates } from "../../catalogue/collections/participating-states.ts";
import { findPlace, getPlace, isPlaceId } from "../../catalogue/collections/places.ts";
import { foldName } from "../../catalogue/names/fold-name.ts";
import { covers } from "../../catalogue/time/day-range.ts";
import type { IsoDate, PlaceId, StateCode } from "../../catalogue/types.ts";
import type { ReleasePlace } from "../record/types.ts";
import type { Check } from "./doubt.ts";

type Report = (key: keyof ReleasePlace, fault: Parameters<Parameters<Check>[1]>[1]) => void;

/** Places outside the country they claim, and texts that lead to another place than the one that is named. */
export const checkPlaces: Check = ({ date, places }, report) => {
  for (const [i, place] of places.entries()) {
    const tell: Report = (key, fault) => report(["places", i, key], fault);
    checkText(place, tell);
    if (isPlaceId(place.place)) checkCountry(place.place, place.country, date, tell);
  }
};

function checkText({ text, place }: ReleasePlace, report: Report): void {
  if (foldName(text) === "") {
    report("text", { code: "untidy-text", wrong: "holds no word", found: text });
    return;
  }
  if (text !== text.trim()) report("text", { code: "untidy-text", wrong: "has space around it", found: text });
  const named = findPlace(text);
  if (named === undefined || named.id === place) return;
  const suggestion = named.id;
  if (place === null)
    report("place", { code: "unlinked-place", wrong: `"${text}" is "${suggestion}" in the catalogue`, suggestion });
  else
    report("place", {
      code: "other-place",
      wrong: `"${text}" is "${suggestion}" and not "${place}"`,
      found: place,
      suggestion,
    });
}

function checkCountry(id: PlaceId, claimed: StateCode | null, date: IsoDate | null, report: Report): void {
  const { name, country } = getPlace(id);
  if (claimed === country || (claimed !== null && country !== null && wasIn(claimed, country, date))) return;
  const suggestion = country === null ? {} : { suggestion: country };
  if (claimed === null)
    report("country", {
      code: "missing-country",
      wrong: `${name} is in ${country}; the record names none`,
      ...suggestion,
    });
  else {
    const truth = country === null ? "has no code of a State in the catalogue" : `is in ${country}`;
    report("country", {
      code: "place-outside-country",
      wrong: `${name} ${truth}, not in ${claimed}`,
      found: claimed,
      ...suggestion,
    });
  }
}

/** The State of then: Kyiv was in the Soviet Union, while Ukraine did not take part. */
function wasIn(claimed: StateCode, today: StateCode, date: IsoDate | null): boolean {
  if (!isFormerStateCode(claimed)) return false;
  if (formerStates[claimed].successors.some((successor) => successor === today)) return true;
  if (date === null || !isParticipatingStateCode(today)) return false;
  return !participatingStates[today].participation.some((period) => covers(period, date));
}
