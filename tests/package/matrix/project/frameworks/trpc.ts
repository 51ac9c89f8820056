// Queries to a procedure, and records back; a client that sends what is no query does not compile.
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { initTRPC } from "@trpc/server";
import type { PressRelease } from "osce-data";
import { createArchive } from "osce-data/archive";
import { pressReleaseQuerySchema, pressReleaseSchema } from "osce-data/schemas";
import { release } from "./sample.mjs";

const archive = createArchive([release]);
const trpc = initTRPC.create();
const router = trpc.router({
  first: trpc.procedure
    .input(pressReleaseQuerySchema)
    .output(pressReleaseSchema)
    .query(({ input }) => archive.query(input).items[0] as PressRelease),
});
export const input: inferRouterInputs<typeof router>["first"] = { filter: { country: "MD" } };
export const output: (found: inferRouterOutputs<typeof router>["first"]) => PressRelease = (found) => found;
// @ts-expect-error: no code of a State
export const wrong: inferRouterInputs<typeof router>["first"] = { filter: { country: "Moldova" } };

const caller = router.createCaller({});
const found = await caller.first(input);
const refused = await caller.first(wrong).catch(({ code }) => code);
console.log(JSON.stringify([found, refused]));
