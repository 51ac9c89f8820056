import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { places } from "../../src/index.ts";
import { assertBuilt, root } from "../support/built.ts";
import { osceData, values } from "../support/command.ts";

beforeAll(assertBuilt);

describe("resolve", () => {
  test("arguments: name, id, kind, via; and why not", () => {
    const { out, words, code } = osceData(["resolve", "FYROM", "OSCE Office in Yerevan (closed)", "nonsense"]);
    expect(out.split("\n")).toEqual([
      "FYROM\tMK\tparticipating-state\talias",
      "OSCE Office in Yerevan (closed)\toffice-in-yerevan\tfield-operation\tsite-label",
      "nonsense\t\tunknown\t",
      "",
    ]);
    expect([words, code]).toEqual(["1 of 3 names not found\n", 1]);
  });

  test.each([
    ["UTF-8 with a byte order mark and the line ends of Windows", Buffer.from("\ufeffTürkiye\r\n\r\nHoly See\r\n")],
    ["UTF-16, as spreadsheets save it", Buffer.from("\ufeffTürkiye\r\n\r\nHoly See\r\n", "utf16le")],
  ])("a column on stdin in %s; an empty cell stays one", (_, input) => {
    const { out, code } = osceData(["resolve", "--kind", "participating-state"], { input });
    expect(out).toBe("Türkiye\tTR\tparticipating-state\tname\n\nHoly See\tVA\tparticipating-state\tname\n");
    expect(code).toBe(0);
  });

  test("in other languages, which are not read unless they are named", () => {
    const names = ["Mission de l’OSCE en Moldavie", "в Германии", "Switzerland", "Schweiz"];
    const { out, code } = osceData(["resolve", "--lang", "fr,ru", ...names]);
    expect(out.split("\n").map((line) => line.split("\t").slice(1, 3))).toEqual([
      ["mission-to-moldova", "field-operation"],
      ["DE", "participating-state"],
      ["CH", "participating-state"],
      ["", "unknown"],
      [],
    ]);
    expect(code).toBe(1);
    expect(osceData(["resolve", "--lang", "de", "--lang", "en", "Schweiz"]).code).toBe(0);
    expect(osceData(["resolve", "Германия"]).code).toBe(1);
  });

  test("as JSON, on a day", () => {
    const { out } = osceData(["resolve", "OSCE Centre in Astana", "--on", "2016-01-01", "--json"]);
    expect(values(out)).toEqual([
      {
        name: "OSCE Centre in Astana",
        id: null,
        reason: "not-on-that-date",
        candidates: ["programme-office-in-astana"],
      },
    ]);
  });

  test.each([
    [["resolve", "x", "--kind", "state"], "state"],
    [["resolve", "x", "--lang", "French"], '"French" is no language that has names; did you mean "fr"?'],
    [["resolve", "x", "--lang", "fr,xx"], '"xx" is no language that has names; allowed: fr, de, it, ru, es'],
    [["resolve", "x", "--lang", "constructor"], "allowed: fr, de, it, ru, es"],
    [["resolve", "x", "--on", "2016"], '"2016"'],
    [["resolv", "x"], "Did you mean resolve?"],
  ])("%j is not understood", (words, why) => {
    const ended = osceData(words);
    expect([ended.out, ended.code]).toEqual(["", 2]);
    expect(ended.words).toContain(why);
  });
});

describe("on", () => {
  test("a day for people, no line wider than a terminal", () => {
    const { out, words, code } = osceData(["on", "2015-12-09"]);
    expect(out).toContain("Chairmanship: Serbia (Ivica Dačić)");
    expect(out).toContain("Troika: Switzerland · Serbia · Germany");
    expect(out).toContain("  Project Co-ordinator in Ukraine");
    expect(out.split("\n").filter((line) => line.length > 80 && !line.endsWith(":"))).toEqual([]);
    expect([words, code]).toEqual(["", 0]);
  });

  test("a day as JSON, under the names of then", () => {
    const day = JSON.parse(osceData(["on", "1992-11-15", "--json"]).out);
    expect(day).toMatchObject({ chair: { state: "CSHH" }, suspended: ["YUCS"], date: "1992-11-15" });
  });

  test("before there was a Chair", () => {
    const { out, code } = osceData(["on", "1976-01-01"]);
    expect(out).toContain("Chair: nobody");
    expect(code).toBe(0);
  });

  test.each(["2015", "2015-02-30", "yesterday"])("%s is no day: 2", (date) => {
    const { out, words, code } = osceData(["on", date]);
    expect([out, code]).toEqual(["", 2]);
    expect(words).toContain(`"${date}"`);
  });
});

describe("mentions", () => {
  const text = "First line.\r\nJarbussynova met officials of the Kyrgyz Republic in Bishkek.\n";

  test("where a text names what", () => {
    const { out, words, code } = osceData(["mentions", "-", "--on", "2015-12-09"], { input: text });
    expect(out.split("\n").slice(0, 3)).toEqual([
      "2:1\tJarbussynova\toffice-holder\tcthb\tMadina Jarbussynova",
      "2:35\tKyrgyz Republic\tparticipating-state\tKG\tKyrgyzstan",
      "2:54\tBishkek\tplace\tbishkek\tBishkek",
    ]);
    expect([words, code]).toEqual(["3 mentions\n", 0]);
  });

  test("of HTML, in the lines that a person sees", () => {
    const input = "<html><body><script>Malta</script><h1>One</h1><p>They met in Bishkek.</p></body></html>";
    const { out } = osceData(["mentions", "-", "--json"], { input });
    expect(values(out)).toEqual([expect.objectContaining({ line: 2, column: 13, id: "bishkek", text: "Bishkek" })]);
  });

  test("of something that is no text: 3", () => {
    expect(osceData(["mentions", "-"], { input: Buffer.alloc(50) }).code).toBe(3);
    expect(osceData(["mentions", root.pathname]).words).toContain("is a folder");
  });
});

describe("catalogue", () => {
  interface Described {
    readonly name: string;
    readonly title: string;
    readonly path: string;
  }
  const { resources } = JSON.parse(readFileSync(new URL("data/datapackage.json", root), "utf8")) as {
    readonly resources: readonly Described[];
  };

  test("lists the tables", () => {
    const lines = resources.map(({ name, title }) => `${name}\t${title}\n`).join("");
    expect(osceData(["catalogue"])).toEqual({ out: lines, words: "", code: 0 });
  });

  test("prints a table as it is in the package, whether its name is written with - or _", () => {
    const file = readFileSync(new URL("data/csv/field_operations.csv", root), "utf8");
    for (const name of ["field_operations", "field-operations"])
      expect(osceData(["catalogue", "--table", name])).toEqual({ out: file, words: "", code: 0 });
  });

  test("as JSON, with numbers, truth values and nothing as what they are", () => {
    const rowsOf = (table: string) =>
      JSON.parse(osceData(["catalogue", "--table", table, "--format", "json"]).out) as Record<string, unknown>[];
    const aktau = rowsOf("places").find(({ id }) => id === "aktau");
    expect(aktau).toMatchObject({ name: "Aktau", country: "KZ", latitude: 43.65, wikidata: null });
    expect(rowsOf("office_terms").some(({ acting }) => acting === true)).toBe(true);
    expect(rowsOf("places")).toHaveLength(Object.keys(places).length);
  });

  test.each([
    ["state", "did you mean states?"],
    ["office_term", "did you mean office_terms?"],
    ["operations", "did you mean field_operations?"],
    ["weather", "Tables: states, state_participation"],
  ])("of %s: 2, with what there is", (table, words) => {
    const ended = osceData(["catalogue", "--table", table]);
    expect(ended.words).toContain(words);
    expect(ended).toMatchObject({ out: "", code: 2 });
  });
});

describe("schema", () => {
  test.each(["press-release", "raw-press-release", "filter", "query"])("%s as it is in the package", (name) => {
    const file = readFileSync(new URL(`src/generated/schemas/${name}.json`, root), "utf8");
    expect(osceData(["schema", name])).toEqual({ out: file, words: "", code: 0 });
  });

  test("of nothing else", () => {
    expect(osceData(["schema", "release"]).code).toBe(2);
  });
});
