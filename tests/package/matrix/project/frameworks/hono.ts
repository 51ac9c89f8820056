// A filter as the body of a request, and a client with the types of the server.
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { hc } from "hono/client";
import { countPressReleases } from "osce-data";
import { pressReleaseFilterSchema } from "osce-data/schemas";
import { release } from "./sample.mjs";

const app = new Hono().post("/count", zValidator("json", pressReleaseFilterSchema), (context) =>
  context.json(countPressReleases([release], "country", context.req.valid("json"))),
);
const client = hc<typeof app>("http://localhost", { fetch: app.request });
const counted = await client.count.$post({ json: { country: "MD" } });
// @ts-expect-error: no code of a State
const refused = await client.count.$post({ json: { country: "Moldova" } });
console.log(JSON.stringify([counted.status, await counted.json(), refused.status]));
