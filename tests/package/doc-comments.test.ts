import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentedNames } from "../support/docs/doc-comments.ts";

// What an editor shows on hover: of every public name a sentence, of every value an example, of every function the errors that it throws.

const names = documentedNames();

/** What the code could throw and never does, with the reason. */
const unreachable: Readonly<Record<string, readonly string[]>> = {
  // Days of a dateline are days before a label is resolved on them.
  toPressRelease: ["RangeError"],
  // An archive of values has no file to read.
  createArchive: ["RangeError"],
  loadArchive: ["RangeError"],
  // The issues of an error are a list.
  toOsceUrl: ["TypeError"],
  queryToParams: ["TypeError"],
  parseQuery: ["TypeError"],
  // Their answers throw it, which is said there; and the issues of an error are a list.
  countToSql: ["TypeError"],
  facetToSql: ["TypeError"],
  filterToSql: ["TypeError"],
  timelineToSql: ["TypeError"],
  toSql: ["TypeError"],
  rowColumns: ["TypeError"],
  tableToSql: ["TypeError"],
  toRow: ["TypeError"],
  // No schema of a record is asynchronous.
  parsePressRelease: ["TypeError"],
  safeParsePressRelease: ["TypeError"],
};

test("every public name has a sentence of its own", () => {
  expect(names.length).toBeGreaterThan(200);
  const silent = names.filter(({ summary }) => !/^[^a-z]/.test(summary) || !/[.!?)]$/.test(summary.trim()));
  expect(silent.map(({ entry, name, summary }) => `${entry} › ${name}: ${summary}`)).toEqual([]);
  const first = (wanted: string): string | undefined => names.find(({ summary }) => summary === wanted)?.name;
  const echoes = names.filter(({ name, summary }) => first(summary) !== name);
  expect(echoes.map(({ name, summary }) => `${name} says what ${first(summary)} says: ${summary}`)).toEqual([]);
});

test("every function and every constant has an example", () => {
  const without = names.filter(({ kind, examples }) => kind !== "type" && examples === 0);
  expect(without.map(({ entry, name }) => `${entry} › ${name}`)).toEqual([]);
});

test("a function names the errors that its code throws, and no others", () => {
  const wrong = names.flatMap(({ entry, name, said, thrown }) => {
    const never = unreachable[name] ?? [];
    const reached = thrown.filter((error) => !never.includes(error));
    return String(reached) === String(said)
      ? []
      : [
          `${entry} › ${name}: @throws ${said.join(", ") || "nothing"}; the code throws ${reached.join(", ") || "nothing"}`,
        ];
  });
  expect(wrong).toEqual([]);
});

test("an error that a comment hides is seen, also behind a call, and none that is caught", () => {
  const folder = mkdtempSync(join(tmpdir(), "osce-data-comments-"));
  const file = join(folder, "entry.ts");
  writeFileSync(
    file,
    `/** Throws by itself. @throws TypeError always. */
     export function itself(): never { throw new TypeError("no"); }
     /** Throws by what it calls. */
     export function behind(): void { [1].forEach(() => deeper()); }
     const deeper = (): void => { itself(); };
     /** Catches. */
     export function caught(): void { try { itself(); } catch { /* fine */ } }
     /** Two ways. @example way(1) */
     export function way(one: number): void;
     export function way(one: string): void;
     /** @throws RangeError unseen */
     export function way(one: unknown): void { throw new RangeError(String(one)); }`,
  );
  const found = documentedNames({ files: [file], options: { strict: true, types: [] } });
  rmSync(folder, { recursive: true });
  expect(found.map(({ name, examples, said, thrown }) => [name, examples, said, thrown])).toEqual([
    ["itself", 0, ["TypeError"], ["TypeError"]],
    ["behind", 0, [], ["TypeError"]],
    ["caught", 0, [], []],
    ["way", 1, [], ["RangeError"]],
  ]);
});
