import { describe, expect, test } from "vitest";
import { type EntityKind, findInstitution, resolve } from "../../src/index.ts";
import labels from "../fixtures/labels.json" with { type: "json" };
import variants from "../fixtures/variants.json" with { type: "json" };

// Every label that osce.org prints for a State, a body, an operation, a field or a series of meetings, today and before, with its id.
const pairs = labels as unknown as readonly (readonly [label: string, id: string])[];

test("the list holds at least 200 labels", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200);
});

test.each(pairs)("%j means %s", (label, id) => {
  const found = resolve(label);
  expect(found.ok ? found.entity.id : found.reason).toBe(id);
});

test("MC is the code of Monaco before it is the abbreviation of a body", () => {
  expect(resolve("MC")).toMatchObject({ ok: true, entity: { id: "MC" } });
  expect(findInstitution("MC")?.id).toBe("ministerial-council");
});

/** By kind and id, the ways in which people and pages write a name: case, long forms, turned around, with abbreviation or note, mixed up. */
const written = Object.entries(variants as unknown as Readonly<Record<EntityKind, Readonly<Record<string, string[]>>>>);

describe.each(written)("however it is written, a %s is found:", (kind, byId) => {
  test.each(Object.entries(byId))("%s", (id, texts) => {
    const meant = (text: string): string => {
      const found = resolve(text, { kinds: [kind as EntityKind] });
      return found.ok ? found.entity.id : `${found.reason}: ${text}`;
    };
    expect(texts.map(meant)).toEqual(texts.map(() => id));
  });
});
