import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { root } from "../built.ts";

export type SchemaName = "press-release" | "raw-press-release" | "filter" | "query";

/** A JSON Schema of the package as its file has it. */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`src/generated/schemas/${name}.json`, root), "utf8"));
}

/** The verdict of a JSON Schema, in strict mode. `ownProperties`: what a value inherits is not in its JSON. */
export function jsonValidator(name: SchemaName): ValidateFunction {
  return new Ajv2020({ strict: true, ownProperties: true }).compile(jsonSchema(name));
}
