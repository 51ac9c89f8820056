import { transform } from "esbuild";

/** A value that an example states, and the one that the code gives. */
export interface Stated {
  /** The expression as written. */
  readonly code: string;
  readonly got: unknown;
  readonly expected: unknown;
}

/** What the code of an example may use. */
export interface ExampleContext {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly require?: (path: string) => unknown;
}

const comment = "// => ";

/** Runs the code of an example and collects every `expression; // => value`. The code may wait for promises. */
export async function runExample(code: string, { values = {}, require }: ExampleContext): Promise<Stated[]> {
  const stated: Stated[] = [];
  const state = (text: string, got: unknown, expected: unknown) => stated.push({ code: text, got, expected });
  const options = {
    loader: "ts",
    format: "cjs",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  } as const;
  const [imports = ""] = /^(?:import\s[^;]*;\n|\n)*/.exec(code) ?? [];
  // In a function of its own, an example may wait, and declare a name that it was given.
  const body = `__run(async () => {\n${withChecks(code.slice(imports.length))}\n});`;
  const script = await transform(`${imports}${body}`, options);
  let done: Promise<void> | undefined;
  const run = (example: () => Promise<void>) => {
    done = example();
  };
  const names = ["__state", "__run", "require", "module", "exports", ...Object.keys(values)];
  const module = { exports: {} };
  new Function(...names, script.code)(state, run, require, module, module.exports, ...Object.values(values));
  await done;
  return stated;
}

/** Makes a call of every line that states its value; the value may stand on a line of its own below. */
export function withChecks(code: string): string {
  const lines = code.replaceAll(`;\n${comment}`, `; ${comment}`).split("\n");
  return lines.map((line) => withCheck(line)).join("\n");
}

function withCheck(line: string): string {
  const at = line.indexOf(comment);
  if (at < 0) return line;
  const expression = line.slice(0, at).trim().replace(/;$/, "");
  const expected = line.slice(at + comment.length).trim();
  const indent = line.slice(0, line.length - line.trimStart().length);
  return `${indent}__state(${JSON.stringify(expression)}, (${expression}), (${expected}));`;
}
