import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderJsonSchemas } from "../data/build/schemas/json-schemas.ts";

// Like generated.test.ts, this test is also the generator; it runs after it, because the schemas hold the generated ids.
const folder = new URL("../src/generated/", import.meta.url);

test.each(renderJsonSchemas())(
  "src/generated/%s is what the zod schemas say (repair: npm run generate)",
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)));
  },
);
