import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { getFieldOfWork, type PressRelease } from "../../src/index.ts";
import { codeBlocks } from "../support/docs/code-blocks.ts";
import { nastyReleases } from "../support/releases/nasty-releases.ts";

type ToNinjs = (release: PressRelease) => Readonly<Record<string, unknown>>;

/** The function of the guide, as it stands there. */
async function recipe(): Promise<ToNinjs> {
  const [source = ""] = codeBlocks.flatMap(({ code }) => /^function toNinjs.*?^\}$/ms.exec(code) ?? []);
  const made = `export default (getFieldOfWork: unknown) => { ${source}\n return toNinjs; }`;
  const { code } = await transform(made, { loader: "ts", format: "esm" });
  const { default: withLookUp } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return withLookUp(getFieldOfWork);
}

test("the recipe of the guide makes items that are valid by the schema of IPTC", async () => {
  const toNinjs = await recipe();
  const file = new URL("../fixtures/formats/ninjs.schema.json", import.meta.url);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // The recipe writes no places, so the schema of their shapes, which is published elsewhere, can be left empty.
  ajv.addSchema({}, "https://geojson.org/schema/GeoJSON.json");
  const valid = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  const items = nastyReleases(200, 3).map((release) => JSON.parse(JSON.stringify(toNinjs(release))));
  const faults = items.flatMap((item) => (valid(item) ? [] : [valid.errors]));
  expect(faults).toEqual([]);
  expect(valid({ ...items[0], representationType: "somewhat" })).toBe(false);
});
