import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import leftOut from "../../data/left-out.json" with { type: "json" };
import * as lib from "../../src/index.ts";

// Every entry of the verified facts is in the catalogue, or stands in data/left-out.json with the reason.
const facts = new URL("../../../shared/facts/", import.meta.url);

interface Item {
  readonly id?: string;
  readonly slug?: unknown;
  readonly code?: string;
  readonly year?: number;
  readonly iso?: { readonly alpha2: string };
  readonly isoWithdrawn?: { readonly alpha4Withdrawn: string };
  readonly label?: { readonly value: string };
}

const files: readonly [file: string, list: string, ids: readonly (string | number)[]][] = [
  ["participating-states", "participatingStates", lib.participatingStateCodes],
  ["former-participating-states", "formerParticipatingStates", lib.formerStateCodes],
  ["partners", "partners", lib.partnerCodes],
  ["structures", "items", lib.institutionIds],
  ["field-operations", "items", lib.fieldOperationIds],
  ["fields-of-work", "items", lib.fieldOfWorkIds],
  ["meetings", "items", lib.meetingSeriesIds],
  ["content-types", "items", lib.contentTypeIds],
  ["languages", "items", lib.languageCodes],
  ["chairpersonships", "chairpersonships", lib.chairpersonshipYears],
  ["office-holders", "offices", lib.officeIds],
];

describe.skipIf(!existsSync(facts))("the catalogue is complete", () => {
  test.each(files)("with respect to %s.json", (file, list, ids) => {
    const items =
      (JSON.parse(readFileSync(new URL(`${file}.json`, facts), "utf8")) as Record<string, Item[]>)[list] ?? [];
    const excused = leftOut.filter((entry) => entry.file === `${file}.json`).map(({ entry }) => entry);
    const missing = items.map(idOf).filter((id) => !ids.includes(id) && !excused.includes(String(id)));
    expect(items.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

/** The id under which the catalogue has an item. */
function idOf({ iso, isoWithdrawn, year, slug, id, code, label }: Item): string | number {
  if (code === "me") return "cnr";
  if (id === "eea") return "oceea";
  const slugText = typeof slug === "string" ? slug : undefined;
  const known = iso?.alpha2 ?? isoWithdrawn?.alpha4Withdrawn ?? year ?? id ?? slugText ?? code;
  return known ?? (label?.value ?? "").toLowerCase().replace(/[^a-z]+/g, "-");
}
