// As TypeScript looks for packages by `moduleResolution: node10`, which reads no exports.
import { findParticipatingState } from "osce-data";
import { createArchive } from "osce-data/archive";
import * as partners from "osce-data/data/partners.json";
import { parseDateline } from "osce-data/reading";
import { participatingStateCodeSchema } from "osce-data/schemas";
import * as schema from "osce-data/schemas/press-release.json";

export const dialect: string = schema.$schema;
export const count: number = partners.length;
export const size: number = createArchive([]).size;
export const name: string | undefined = findParticipatingState("Türkiye")?.name;
export const date: string | null | undefined = parseDateline("SKOPJE, 3 July 2019 – Text.")?.date;
export const isCode: boolean = participatingStateCodeSchema.safeParse("XX").success;
