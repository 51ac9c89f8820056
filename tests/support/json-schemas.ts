import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { root } from "./built.ts";

export type SchemaName = "press-release" | "raw-press-release" | "filter" | "query";

/** A JSON Schema of the package as its file has it. */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`src/generated/schemas/${name}.json`, root), "utf8"));
}

/**
 * The verdict of a JSON Schema. `ownProperties`: what a value inherits is not in its JSON. Strict but for `required` beside
 * `properties`, which no rule of JSON Schema asks to stand in the same object.
 */
export function jsonValidator(name: SchemaName): ValidateFunction {
  return new Ajv2020({ strict: true, strictRequired: false, ownProperties: true }).compile(jsonSchema(name));
}
