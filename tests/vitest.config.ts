import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["tests/types/*.test-d.ts"],
      tsconfig: "tsconfig.json",
      checker: fileURLToPath(new URL("../node_modules/typescript-seven/bin/tsc", import.meta.url)),
    },
    testTimeout: 60_000,
    // Files of a worker share their modules, which hold nothing that a test changes; loading them anew for each file took half of the time.
    isolate: false,
    // By default one core stays free, of two: half of what a small machine has.
    maxWorkers: "100%",
  },
});

export default config;
