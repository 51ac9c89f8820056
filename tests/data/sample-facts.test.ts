import { describe, expect, test } from "vitest";
import { loadData } from "../../data/build/load.ts";
import { citedFacts, drawSample } from "../../data/build/sample-facts.ts";

const data = loadData(new URL("../../data/", import.meta.url));
const facts = citedFacts(data, ["offices", "chairpersonships"]);
const of = (entry: string, path: string): (typeof facts)[number] | undefined =>
  facts.find((fact) => fact.entry === entry && fact.path === path);

describe("the facts to draw from", () => {
  test("have their value and the sources that prove them", () => {
    expect(of("2008", "chairs[1].from")).toMatchObject({ value: "2008-04-04", sources: ["DPA-2008"], doubts: [] });
    expect(of("secretary-general", "terms[0].from")?.sources).toEqual(["OSCE-TL-09"]);
  });

  test("say why they are not verified", () => {
    expect(of("2026", "until")).toMatchObject({ sources: [], doubts: [expect.stringContaining("calendar year")] });
  });

  test("come from the files that are asked for, each once", () => {
    expect(new Set(facts.map(({ file }) => file))).toEqual(new Set(["offices", "chairpersonships"]));
    expect(new Set(facts.map(({ entry, path }) => `${entry} ${path}`)).size).toBe(facts.length);
  });
});

describe("a sample", () => {
  const numbers = Array.from({ length: 1000 }, (_, i) => i);

  test("is the same for the same seed, and another for another", () => {
    expect(drawSample(numbers, 50, 7)).toEqual(drawSample(numbers, 50, 7));
    expect(drawSample(numbers, 50, 7)).not.toEqual(drawSample(numbers, 50, 8));
  });

  test("has no item twice and leaves the list as it is", () => {
    const before = [...numbers];
    expect(new Set(drawSample(numbers, 1000, 3)).size).toBe(1000);
    expect(numbers).toEqual(before);
  });

  test("is never larger than the list", () => {
    expect(drawSample(["only"], 100, 1)).toEqual(["only"]);
    expect(drawSample([], 100, 1)).toEqual([]);
  });

  test("takes from everywhere evenly", () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => drawSample(numbers, 10, seed)).flat();
    const tenths = Array.from({ length: 10 }, (_, i) => drawn.filter((n) => Math.floor(n / 100) === i).length);
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(90);
  });
});
