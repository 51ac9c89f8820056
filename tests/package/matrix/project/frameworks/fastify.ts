// A server that takes a record and gives it back: what goes out is encoded by the schema too.
import fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { PressRelease, PressReleaseQuery } from "osce-data";
import { pressReleaseQuerySchema, pressReleaseSchema } from "osce-data/schemas";
import { release } from "./sample.mjs";

const server = fastify().withTypeProvider<ZodTypeProvider>();
server.setValidatorCompiler(validatorCompiler);
server.setSerializerCompiler(serializerCompiler);
const schema = { body: pressReleaseSchema, response: { 200: pressReleaseSchema } };
server.post("/releases", { schema }, async ({ body }): Promise<PressRelease> => body);
server.post("/query", { schema: { body: pressReleaseQuerySchema } }, async ({ body }) => {
  const query: PressReleaseQuery = body;
  return { limit: query.limit };
});

const post = async (url: string, payload: object): Promise<unknown[]> => {
  const { statusCode, body } = await server.inject({ method: "POST", url, payload });
  return [statusCode, statusCode === 200 ? JSON.parse(body) : null];
};
const answers = [
  await post("/releases", release),
  await post("/releases", { ...release, countries: ["XX"] }),
  await post("/query", { filter: { country: "MD" }, limit: 5 }),
  await post("/query", { filter: { country: "Moldova" } }),
];
console.log(JSON.stringify([answers.map(([status]) => status), answers[0]?.[1], answers[2]?.[1]]));
