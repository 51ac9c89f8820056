import partners from "osce-data/data/partners.json" with { type: "json" };
import schema from "osce-data/schemas/press-release.json" with { type: "json" };

export const names: string[] = partners.map(({ name }) => name);
export const dialect: string = schema.$schema;
