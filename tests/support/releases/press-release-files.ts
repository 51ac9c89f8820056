import { readdirSync, readFileSync } from "node:fs";
import { root } from "../built.ts";

/** A file of tests/fixtures/press-releases: a value, and what is wrong with it. */
export interface PressReleaseFile {
  /** The name of the file: the fault. */
  readonly name: string;
  /** A record, or a raw one. */
  readonly form: "record" | "raw";
  readonly code?: string;
  readonly path?: readonly (string | number)[];
  readonly value: unknown;
}

/** The files of a folder, in order. */
export function pressReleaseFiles(folder: "valid" | "invalid" | "doubtful"): readonly PressReleaseFile[] {
  const place = new URL(`tests/fixtures/press-releases/${folder}/`, root);
  return readdirSync(place)
    .sort()
    .map((file) => ({
      name: file.replace(".json", ""),
      form: "record",
      ...JSON.parse(readFileSync(new URL(file, place), "utf8")),
    }));
}
