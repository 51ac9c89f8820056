// What eslint-plugin-import says of program.js by its own resolver, which reads no exports.
import { ESLint } from "eslint";
import plugin from "eslint-plugin-import";

const rules = Object.fromEntries(
  ["no-unresolved", "named", "namespace", "default"].map((name) => [`import/${name}`, "error"]),
);
const languageOptions = { ecmaVersion: 2022, sourceType: "module" };
const settings = { "import/resolver": { node: true } };
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ["*.js"], languageOptions, plugins: { import: plugin }, settings, rules }],
});
const results = await eslint.lintFiles(["program.js", "wrong.js"]);
console.log(JSON.stringify(results.map(({ messages }) => messages.map(({ message }) => message))));
