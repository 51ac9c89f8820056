// What a strict consumer writes with the schemas; zod's own declarations need the DOM or the types of Node.
import type { ParticipatingStateCode, PressRelease } from "osce-data";
import {
  type DataIssue,
  parsePressRelease,
  participatingStateCodeSchema,
  pressReleaseObject,
  pressReleaseSchema,
  safeParsePressRelease,
} from "osce-data/schemas";
import * as z from "zod/v4";

export const schema: z.ZodType<PressRelease> = pressReleaseSchema;
export const release: PressRelease = parsePressRelease({});
export const code: ParticipatingStateCode = participatingStateCodeSchema.parse("CH");
export const extended: z.ZodObject = pressReleaseObject().extend({ translatedTitle: z.string() });

const result = safeParsePressRelease({});
export const title: string = result.success ? result.data.title : "";
export const issues: readonly DataIssue[] = result.success ? [] : result.issues;

// @ts-expect-error: what is parsed is a record, not anything
export const anything: number = parsePressRelease({});
