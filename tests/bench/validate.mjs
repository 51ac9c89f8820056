// node tests/bench/validate.mjs [--runs 5] (after npm run build): the validators on the same record, by the same rules.
// The peers are no dependencies of this project: PEERS names a folder with typebox, arktype, valibot and ajv in its node_modules;
// who is not there is left out. Each validator runs in a process of its own, in turn, so that none shares what the engine learnt.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as lib from "osce-data";
import { table } from "./measure.mjs";
import { invalidRecords, validRecords } from "./records.mjs";

const peers = createRequire(join(process.env.PEERS ?? process.cwd(), "package.json"));
const load = (name) => import(pathToFileURL(peers.resolve(name)).href);

const day =
  "^(?:(?:0[1-9]|[1-9][0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:0[1-9]|[1-9][0-9])(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$";
const types = lib.contentTypeIds;
const languages = lib.languageCodes;
const sources = [...lib.institutionIds, ...lib.fieldOperationIds];
const fields = lib.fieldOfWorkIds;
const states = [...lib.participatingStateCodes, ...lib.partnerCodes, ...lib.formerStateCodes];
const places = lib.placeIds;
const layouts = lib.layoutIds;
const origins = ["field", "dateline", "dateline+year", "listing", "title"];
const sourceOrigins = ["field", "heading", "address"];
const labels = ["date", "place", "source", "fieldsOfWork", "type", "location", "dateline"];
const keyed = (value) => Object.fromEntries(labels.map((label) => [label, value]));

/** Each gives a function that says whether a value is a record; `issues` marks those that also say why not. */
const validators = {
  "osce-data isPressRelease": { make: () => lib.isPressRelease },
  "osce-data safeParsePressRelease": {
    issues: true,
    make: async () => {
      const { safeParsePressRelease } = await import("osce-data/schemas");
      return (value) => safeParsePressRelease(value).success;
    },
  },
  "zod, plain, success alone": { make: async () => zod((schema) => (value) => schema.safeParse(value).success) },
  // zod 4.6 makes its issues when they are read.
  "zod, plain, with issues": {
    issues: true,
    make: async () =>
      zod((schema) => (value) => {
        const result = schema.safeParse(value);
        return result.success || result.error.issues.length === 0;
      }),
  },

  "typebox compiled, Check": { make: async () => typebox((compiled) => (value) => compiled.Check(value)) },
  "typebox compiled, Check + Errors": {
    issues: true,
    make: async () =>
      typebox((compiled) => (value) => compiled.Check(value) || [...compiled.Errors(value)].length === 0),
  },
  arktype: {
    issues: true,
    make: async () => {
      const { type } = await load("arktype");
      const nullable = (inner) => type(inner).or("null");
      const state = type.enumerated(...states);
      const schema = type({
        "+": "reject",
        id: "string >= 1",
        type: nullable(type.enumerated(...types)),
        language: nullable(type.enumerated(...languages)),
        title: "string >= 1",
        date: nullable(new RegExp(day)),
        dateUntil: nullable(new RegExp(day)),
        dateFrom: nullable(type.enumerated(...origins)),
        places: type({
          "+": "reject",
          text: "string >= 1",
          place: nullable(type.enumerated(...places)),
          country: nullable(state),
        }).array(),
        sources: type.enumerated(...sources).array(),
        sourcesFrom: nullable(type.enumerated(...sourceOrigins)),
        fieldsOfWork: type.enumerated(...fields).array(),
        countries: state.array(),
        body: "string[]",
        excerpt: "boolean",
        urls: "string[]",
        printed: { "+": "reject", ...Object.fromEntries(labels.map((label) => [`${label}?`, "string[]"])) },
        provenance: {
          "+": "reject",
          layout: type.enumerated(...layouts),
          "retrieved?": new RegExp(day),
          "chairpersonshipYear?": "number.integer",
        },
      });
      return (value) => !(schema(value) instanceof type.errors);
    },
  },
  valibot: {
    issues: true,
    make: async () => {
      const v = await load("valibot");
      const text = v.pipe(v.string(), v.minLength(1));
      const aDay = v.pipe(v.string(), v.regex(new RegExp(day)));
      const schema = v.strictObject({
        id: text,
        type: v.nullable(v.picklist(types)),
        language: v.nullable(v.picklist(languages)),
        title: text,
        date: v.nullable(aDay),
        dateUntil: v.nullable(aDay),
        dateFrom: v.nullable(v.picklist(origins)),
        places: v.array(
          v.strictObject({ text, place: v.nullable(v.picklist(places)), country: v.nullable(v.picklist(states)) }),
        ),
        sources: v.array(v.picklist(sources)),
        sourcesFrom: v.nullable(v.picklist(sourceOrigins)),
        fieldsOfWork: v.array(v.picklist(fields)),
        countries: v.array(v.picklist(states)),
        body: v.array(v.string()),
        excerpt: v.boolean(),
        urls: v.array(v.string()),
        printed: v.strictObject(keyed(v.optional(v.array(v.string())))),
        provenance: v.strictObject({
          layout: v.picklist(layouts),
          retrieved: v.optional(aDay),
          chairpersonshipYear: v.optional(v.pipe(v.number(), v.integer())),
        }),
      });
      return (value) => v.safeParse(schema, value).success;
    },
  },
  "ajv, unicode: false, our JSON Schema": {
    make: async () => {
      const { default: Ajv } = await load("ajv/dist/2020.js");
      const schema = createRequire(import.meta.url)("osce-data/schemas/press-release.json");
      return new Ajv({ unicode: false, logger: false }).compile(schema);
    },
  },
};

async function zod(use) {
  const z = await import("zod");
  const texts = z.array(z.string());
  const nullableDay = z.string().regex(new RegExp(day)).nullable();
  const schema = z.strictObject({
    id: z.string().min(1),
    type: z.enum(types).nullable(),
    language: z.enum(languages).nullable(),
    title: z.string().min(1),
    date: nullableDay,
    dateUntil: nullableDay,
    dateFrom: z.enum(origins).nullable(),
    places: z.array(
      z.strictObject({
        text: z.string().min(1),
        place: z.enum(places).nullable(),
        country: z.enum(states).nullable(),
      }),
    ),
    sources: z.array(z.enum(sources)),
    sourcesFrom: z.enum(sourceOrigins).nullable(),
    fieldsOfWork: z.array(z.enum(fields)),
    countries: z.array(z.enum(states)),
    body: texts,
    excerpt: z.boolean(),
    urls: texts,
    printed: z.strictObject(keyed(texts.optional())),
    provenance: z.strictObject({
      layout: z.enum(layouts),
      retrieved: z.string().regex(new RegExp(day)).optional(),
      chairpersonshipYear: z.int().optional(),
    }),
  });
  return use(schema);
}

async function typebox(use) {
  const [{ Type }, { TypeCompiler }] = [await load("@sinclair/typebox"), await load("@sinclair/typebox/compiler")];
  const oneOf = (values) => Type.Union(values.map((value) => Type.Literal(value)));
  const nullable = (inner) => Type.Union([inner, Type.Null()]);
  const strict = (properties) => Type.Object(properties, { additionalProperties: false });
  const text = Type.String({ minLength: 1 });
  const texts = Type.Array(Type.String());
  const aDay = Type.String({ pattern: day });
  const schema = strict({
    id: text,
    type: nullable(oneOf(types)),
    language: nullable(oneOf(languages)),
    title: text,
    date: nullable(aDay),
    dateUntil: nullable(aDay),
    dateFrom: nullable(oneOf(origins)),
    places: Type.Array(strict({ text, place: nullable(oneOf(places)), country: nullable(oneOf(states)) })),
    sources: Type.Array(oneOf(sources)),
    sourcesFrom: nullable(oneOf(sourceOrigins)),
    fieldsOfWork: Type.Array(oneOf(fields)),
    countries: Type.Array(oneOf(states)),
    body: texts,
    excerpt: Type.Boolean(),
    urls: texts,
    printed: strict(keyed(Type.Optional(texts))),
    provenance: strict({
      layout: oneOf(layouts),
      retrieved: Type.Optional(aDay),
      chairpersonshipYear: Type.Optional(Type.Integer()),
    }),
  });
  return use(TypeCompiler.Compile(schema));
}

const [option, value] = process.argv.slice(2);
if (option === "--one") await measure(validators[value]);
else report(Number(option === "--runs" ? value : 5));

async function measure({ make }) {
  const [valid, invalid] = [validRecords(1000), invalidRecords(1000)];
  const isValid = await make();
  const wrong = valid.findIndex((record) => !isValid(record));
  if (wrong >= 0 || invalid.some((record) => isValid(record))) throw new Error(`wrong verdict on ${wrong}`);
  console.log(JSON.stringify({ valid: leastNanoseconds(valid, isValid), invalid: leastNanoseconds(invalid, isValid) }));
}

/** The least of many rounds: whoever shares the machine and its caches can only make a round dearer. */
function leastNanoseconds(inputs, call) {
  let least = Number.POSITIVE_INFINITY;
  let kept = 0;
  for (let round = 0; round < 200; round++) {
    const start = process.cpuUsage();
    for (let times = 0; times < 2; times++) for (const input of inputs) if (call(input)) kept++;
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, ((user + system) * 1000) / (2 * inputs.length));
  }
  if (kept < 0) throw new Error("unreachable: keeps the calls from being optimised away");
  return least;
}

function report(runs) {
  const figures = Object.fromEntries(Object.keys(validators).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of Object.keys(validators)) {
      try {
        const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--one", name], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
        });
        figures[name].push(JSON.parse(output));
      } catch (error) {
        if (!String(error.stderr).includes("MODULE_NOT_FOUND")) throw error;
      }
    }
  }
  const rows = [["million a second of CPU, the best round", "valid", "invalid", "says why"]];
  for (const [name, all] of Object.entries(figures)) {
    const rate = (kind) => (1000 / Math.min(...all.map((figure) => figure[kind]))).toFixed(3);
    const cells = all.length === 0 ? ["not installed", "", ""] : [rate("valid"), rate("invalid")];
    rows.push([name, ...cells, validators[name].issues ? "yes" : "no"].slice(0, 4));
  }
  table(rows);
}
