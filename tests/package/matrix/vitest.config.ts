import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  test: {
    include: ["tests/package/matrix/*.matrix.ts"],
    globalSetup: "tests/package/matrix/set-up.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

export default config;
