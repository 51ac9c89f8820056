import partners = require("osce-data/data/partners.json");
import schema = require("osce-data/schemas/press-release.json");
import osce = require("osce-data");

export const names: string[] = partners.map(({ name }) => name);
export const dialect: string = schema.$schema;
export const state: string | undefined = osce.findParticipatingState("Türkiye")?.name;
