import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { root } from "../built.ts";

// What GitHub reads of this repository, and cannot be tried here: workflows and forms, by the rules of its documentation.

/** The YAML files of a folder of `.github`, by their paths. */
export function yamlFiles(folder: string): readonly string[] {
  const names = readdirSync(new URL(`.github/${folder}/`, root)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => `.github/${folder}/${name}`);
}

/** The value of a YAML file. @throws Error where it does not parse, or only with a warning. */
export function readYaml(path: string): unknown {
  const document = parseDocument(readFileSync(new URL(path, root), "utf8"), { strict: true, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => message);
  if (faults.length > 0) throw new Error(`${path}: ${faults.join("\n")}`);
  return document.toJS();
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly "runs-on": string; readonly steps: readonly Step[] }>>;
}

/** The inputs that we give to actions, by the major version that knows them (their `action.yml`). */
const inputs: Readonly<Record<string, readonly string[]>> = {
  "actions/checkout@v6": ["fetch-depth"],
  "actions/setup-node@v6": ["node-version", "registry-url", "cache"],
  "actions/cache@v5": ["path", "key"],
  "actions/upload-pages-artifact@v5": ["path"],
  "actions/deploy-pages@v5": [],
};

/** What is wrong with a step. */
export function stepFaults({ uses, run, with: given = {} }: Step): readonly string[] {
  if ((uses === undefined) === (run === undefined)) return ["a step either uses an action or runs a command"];
  if (uses === undefined) return [];
  const known = inputs[uses];
  if (known === undefined) return [`${uses} is not in the list of tests/support/docs/github-files.ts`];
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${uses} has no input "${name}"`);
}

/** The scripts of package.json that a text runs, as commands do: `npm test`, `npm run NAME`. */
export function scriptsRun(text: string): readonly string[] {
  const named = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:.-]*)/g)].map(([, name = ""]) => name);
  return /\bnpm test\b/.test(text) ? [...named, "test"] : named;
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

const formKeys = ["name", "description", "title", "labels", "assignees", "projects", "type", "body"];

/** The attributes of each type of field; those with `!` must be there. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  markdown: ["value!"],
  input: ["label!", "description", "placeholder", "value"],
  textarea: ["label!", "description", "placeholder", "value", "render"],
  dropdown: ["label!", "description", "multiple", "options!", "default"],
  checkboxes: ["label!", "description", "options!"],
};

/** What is wrong with an issue form. */
export function formFaults(form: Readonly<Record<string, unknown>>): readonly string[] {
  const fields = (form["body"] ?? []) as readonly Field[];
  const labels = fields.map((field) => field.attributes?.["label"]).filter((label) => label !== undefined);
  return [
    ...Object.keys(form).flatMap((key) => (formKeys.includes(key) ? [] : [`"${key}" is no key of a form`])),
    ...["name", "description"].flatMap((key) =>
      typeof form[key] === "string" && form[key] !== "" ? [] : [`${key} is missing`],
    ),
    ...(fields.some(({ type }) => type !== "markdown") ? [] : ["nothing can be filled in"]),
    ...repeated(fields.flatMap(({ id }) => id ?? [])).map((id) => `two fields have the id "${id}"`),
    ...repeated(labels).map((label) => `two fields have the label "${label}"`),
    ...fields.flatMap(fieldFaults),
  ];
}

function fieldFaults({ type, id, attributes: given = {}, validations = {} }: Field): readonly string[] {
  const known = attributes[type];
  if (known === undefined) return [`"${type}" is no type of field`];
  const at = `${type} ${id ?? ""}`.trim();
  const names = known.map((name) => name.replace("!", ""));
  const options = (given["options"] ?? []) as readonly unknown[];
  return [
    ...(id === undefined || /^[\w-]+$/.test(id) ? [] : [`${at}: an id has letters, digits, - and _`]),
    ...Object.keys(given).flatMap((name) => (names.includes(name) ? [] : [`${at}: "${name}" is no attribute`])),
    ...known.flatMap((name) =>
      name.endsWith("!") && given[name.slice(0, -1)] === undefined ? [`${at}: ${name.slice(0, -1)} is missing`] : [],
    ),
    ...repeated(options).map((option) => `${at}: the option "${option}" stands twice`),
    ...(options.some((option) => typeof option === "string" && /^none$/i.test(option))
      ? [`${at}: "None" is reserved`]
      : []),
    ...Object.keys(validations).flatMap((name) => (name === "required" ? [] : [`${at}: "${name}" is no validation`])),
  ];
}

function repeated<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
