import { transform } from "esbuild";
import { type CodeBlock, codeBlocks } from "../../support/docs/code-blocks.ts";
import { withChecks } from "../../support/docs/run-example.ts";

/** The code of the README and the guides as scripts: each calls `check(code, got, expected)` for what it states. */
export interface ExampleScript {
  /** The document and the line, and the file's name. */
  readonly name: string;
  readonly text: string;
}

/** The blocks that need no package but ours and zod; recipes with others are run by the tests of the examples. */
export const ownBlocks: readonly CodeBlock[] = codeBlocks.filter(({ code }) =>
  [...code.matchAll(/^import [^;]*? from "([^"]+)";$/gm)].every(([, path = ""]) =>
    /^(?:node:|(?:osce-data|zod)(?:\/|$))/.test(path),
  ),
);

const nameOf = ({ file, line }: CodeBlock): string => `${file.replace(/^docs\//, "").replace(".md", "")}-${line}`;

/** The blocks that import, as ES modules with a default export to await. */
export const esmScripts = (): Promise<ExampleScript[]> =>
  Promise.all(
    ownBlocks
      .filter(({ language }) => language === "ts")
      .map(async (block) => {
        const { imports, body } = await parts(block);
        return { name: `${nameOf(block)}.mjs`, text: `${imports.join("\n")}\n${wrapped(body, "export default")}` };
      }),
  );

/** All blocks as CommonJS: one that imports requires the same names instead. */
export const cjsScripts = (): Promise<ExampleScript[]> =>
  Promise.all(
    ownBlocks.map(async (block) => {
      const { imports, body } = await parts(block);
      return {
        name: `${nameOf(block)}.cjs`,
        text: `${imports.map(required).join("\n")}\n${wrapped(body, "module.exports =")}`,
      };
    }),
  );

const wrapped = (body: string, exported: string): string => `${exported} async (__state) => {\n${body}};\n`;

/** The imports of a block, a line each, and what follows them, without types. */
async function parts({ code }: CodeBlock): Promise<{ imports: string[]; body: string }> {
  const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };
  const script = await transform(withChecks(code), { loader: "ts", format: "esm", target: "es2022", tsconfigRaw });
  const statement = /^import [^;]*;$/gm;
  return {
    imports: (script.code.match(statement) ?? []).map((line) => line.replace(/\s+/g, " ")),
    body: script.code.replace(statement, ""),
  };
}

/** `import { a as b } from "x";` as `const { a: b } = require("x");`. */
function required(statement: string): string {
  const [, names = "", path = ""] = /^import (.*) from ("[^"]+")/.exec(statement) ?? [];
  if (names === "") throw new Error(`${statement}: not a form of import that the examples use`);
  return `const ${names.replace("* as ", "").replaceAll(" as ", ": ")} = require(${path});`;
}
