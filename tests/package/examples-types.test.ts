import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { assertBuilt, entryNames, root } from "../support/built.ts";
import { codeBlocks } from "../support/docs/code-blocks.ts";
import { docExamples } from "../support/docs/doc-examples.ts";
import { publicNames, specifierOf } from "../support/docs/public-names.ts";

// The examples are type-checked as a strict consumer's program, with the declarations that are published.

beforeAll(assertBuilt);

/** A file that stands nowhere on the disk. */
interface Virtual {
  readonly name: string;
  readonly text: string;
}

const folder = join(root.pathname, "tests/package");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: ["node"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What stands on the disk is parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the files, in one program: file, line, message. */
function faults(files: readonly Virtual[]): string[] {
  const texts = new Map(files.map(({ name, text }) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  const exists = host.fileExists;
  const source = host.getSourceFile;
  host.readFile = (name) => texts.get(name) ?? read(name);
  host.fileExists = (name) => texts.has(name) || exists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, languageVersion, true);
    if (!parsed.has(name)) parsed.set(name, source(name, languageVersion, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(folder.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

const nameOf = (file: string, line: number, ending: string): string => `${file.replaceAll("/", "-")}-${line}.${ending}`;

/** What the examples in doc comments may use without saying where it comes from; see `tests/support/docs/doc-context.ts`. */
const context = `
declare const releases: readonly import("osce-data").PressRelease[];
declare const release: import("osce-data").PressRelease;
declare const page: string;
declare const listing: string;
declare const duckdb: (
  question: Pick<import("osce-data/sql").SqlText, "text" | "values">,
) => Promise<readonly import("osce-data/sql").SqlAnswerRow[]>;
`;

const bare = (name: string): string => name.replace("type ", "");

/** Imports for the names that an example uses and does not declare itself: of the entries, else of its own file. */
async function preludeOf(file: string, code: string): Promise<string> {
  const own = Object.keys(await import(new URL(file, root).href));
  const declared = new Set(
    [...code.matchAll(/\b(?:const|let|function|class) (\w+)/g)].map(([, name]) => name as string),
  );
  const uses = (name: string) => !declared.has(name) && new RegExp(`(?<!\\w|[^.]\\.)${name}\\b`).test(code);
  const lines: string[] = [];
  const taken = new Set<string>();
  for (const entry of entryNames) {
    const names = (publicNames()[specifierOf(entry)] ?? []).filter(
      (name) => uses(bare(name)) && !taken.has(bare(name)),
    );
    for (const name of names) taken.add(bare(name));
    if (names.length > 0) lines.push(`import { ${names.join(", ")} } from "${specifierOf(entry)}";`);
  }
  const rest = own.filter((name) => uses(name) && !taken.has(name));
  if (rest.length > 0) lines.push(`import { ${rest.join(", ")} } from "../../${file}";`);
  if (uses("z")) lines.push('import * as z from "zod";');
  return lines.join("\n") + context;
}

/** An example may name a value that it was given, in a block of its own. */
const inBlock = (code: string): string => `{\n${code}\n}\nexport {};\n`;

describe("type-checked as a strict consumer's:", () => {
  test("the code of the README and the guides", () => {
    const files = codeBlocks.map(({ file, line, language, code }) => ({
      name: nameOf(file, line, language === "ts" ? "mts" : "cts"),
      text:
        language === "ts" ? code : code.replace(/^const (\{.*\}|\w+) = require\(("[^"]+")\);$/gm, "import $1 from $2;"),
    }));
    expect(files.length).toBeGreaterThan(20);
    expect(faults(files)).toEqual([]);
  });

  test("the examples in doc comments", async () => {
    const files = await Promise.all(
      docExamples.map(async ({ file, line, code }) => ({
        name: nameOf(file, line, "mts"),
        text: (await preludeOf(file, code)) + inBlock(code),
      })),
    );
    expect(files.length).toBeGreaterThan(60);
    expect(faults(files)).toEqual([]);
  });

  test("a wrong one is found", () => {
    const text = 'import { getParticipatingState } from "osce-data";\ngetParticipatingState("XX");\n';
    expect(faults([{ name: "wrong.mts", text }])).toEqual([expect.stringMatching(/^wrong\.mts:2 .*"XX"/)]);
  });
});

test("the context of the examples is declared as it is given", () => {
  const given = readFileSync(new URL("tests/support/docs/doc-context.ts", root), "utf8");
  const names = [...given.slice(given.indexOf("docContext:")).matchAll(/^ {2}(\w+)[:,]/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => name !== "z" && !context.includes(`declare const ${name}:`))).toEqual([]);
});
