import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./built.ts";

/** What `npm publish` would send: the paths of the files, and the bytes of the archive that holds them. */
export function packed(): { readonly paths: readonly string[]; readonly bytes: number } {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: fileURLToPath(root),
    encoding: "utf8",
  });
  const [{ files, size }] = JSON.parse(stdout) as [{ files: readonly { path: string }[]; size: number }];
  return { paths: files.map(({ path }) => path), bytes: size };
}
