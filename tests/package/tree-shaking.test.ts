import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { assertBuilt, dist, type EntryName } from "../support/built.ts";

beforeAll(assertBuilt);

/** The minified text of a bundle that uses some names of an entry. */
async function bundle(names: string, entry: EntryName = "index"): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${names} from "./${entry}.js"; console.log(x);`,
      resolveDir: dist.pathname,
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

const kilobyte = 1024;

describe("a consumer ships what it uses:", () => {
  test.each([
    ["a list of codes", "participatingStateCodes", 1],
    ["a list of ids", "fieldOfWorkIds", 2],
    ["a guard", "isParticipatingStateCode", 1],
    ["another guard", "isChairpersonshipYear", 1],
    ["a record", "participatingStates", 14],
    ["a look-up by id", "getParticipatingState", 15],
    ["a look-up by name", "findParticipatingState", 30],
  ])("%s, %s, costs at most %i KB", async (_, name, limit) => {
    const text = await bundle(`{ ${name} as x }`);
    expect(text).not.toBe("");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit * kilobyte);
  });
});

/** Each record, with words that stand in its data and in no other. */
const markers: Readonly<Record<string, string>> = {
  participatingStates: "Swiss Confederation",
  partners: "Kingdom of Morocco",
  formerStates: "Socialist Federal Republic",
  institutions: "Documentation Centre in Prague",
  fieldOperations: "Assistance Group to Chechnya",
  fieldsOfWork: "Countering terrorism",
  meetingSeries: "Annual OSCE Asian conferences",
  meetings: "Dipoli Consultations",
  chairpersonships: "Hans-Dietrich Genscher",
  offices: "Giancarlo Aragona",
  contentTypes: "News Item",
  languages: "Ukrainian",
  places: "Issyk-Kul",
};

describe("the bundle of one collection holds the data of no other:", () => {
  test.each(Object.keys(markers))("%s", async (name) => {
    const text = await bundle(`{ ${name} as x }`);
    const held = Object.keys(markers).filter((other) => text.includes(markers[other] as string));
    expect(held).toEqual([name]);
  });
});

describe("no bundle without schemas reaches zod or Node:", () => {
  test.each<[EntryName]>([["index"], ["reading"], ["archive"]])("%s, as a whole", async (entry) => {
    const text = await bundle("* as x", entry);
    expect(text.length).toBeGreaterThan(kilobyte);
    expect(text).not.toMatch(/_zod|ZodError|\$ZodType/);
    expect(text).not.toMatch(/["']node:|\brequire\(/);
    expect(text).not.toMatch(/\beval\(|new Function\(/);
  });

  test("which would be seen: the schemas hold zod", async () => {
    expect(await bundle("* as x", "schemas")).toContain("_zod");
  });
});
