import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "../../../src/catalogue/names/fold-name.ts";
import { readingsOf } from "../../../src/catalogue/names/label-readings.ts";
import { holdsAnchor, namesRead } from "../../../src/catalogue/names/name-index.ts";
import { namesByKind } from "../../../src/catalogue/resolving/entity-kinds.ts";

const indexes = Object.values(namesByKind).map((names) => names());

const names = indexes.flatMap(({ folded }) => [...folded.values()].flat().map(({ name }) => name));

/** A label that any reading leads to an entry, though no word of it says that one could. */
function unlooked(text: string): boolean {
  const readings = readingsOf(text);
  const folded = foldName(text);
  return indexes.some(
    (index) =>
      !holdsAnchor(index.anchors(), folded) && readings.some((reading) => namesRead(index, reading).length > 0),
  );
}

const decorations: readonly ((name: string) => string)[] = [
  (name) => `OSCE ${name} (closed 2008)`,
  (name) => `the ${name.toUpperCase()} of the OSCE`,
  (name) => `${name} - OSCE Chairpersonship 2026`,
  (name) => `${name.split(" ").reverse().join(", ")}`,
  (name) => name.replace(/Republic/g, "Rep.").replace(/Federation|Federal/g, "Fed."),
  (name) => name.replace(/^(\S+) (.+)$/, "$2 ($1)"),
  (name) => name.replaceAll(" ", "/"),
];

test.each(decorations)("every name is looked for as %s", (decorate) => {
  expect(names.map(decorate).filter(unlooked)).toEqual([]);
});

test("whatever a mixture of words can be read as is looked for", () => {
  const words = [...new Set(names.flatMap((name) => name.split(" "))), "OSCE", "the", "of", "closed", "Rep.", "2014"];
  const mixture = fc.array(
    fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", ", ", " (", ") ", "/", " - ", "’s ")),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(mixture, (pairs) => !unlooked(pairs.map(([word, mark]) => word + mark).join(""))),
    { numRuns: 3000 },
  );
});

test("a sentence holds no word of a State", () => {
  expect(
    holdsAnchor(namesByKind["participating-state"]().anchors(), foldName("Bridge between two villages opens")),
  ).toBe(false);
});
