import * as z from "zod";
import type {
  ContentTypeId,
  FieldOfWorkId,
  FieldOperationId,
  FormerStateCode,
  InstitutionId,
  LanguageCode,
  ParticipatingStateCode,
  PartnerCode,
  PlaceId,
  SourceId,
  StateCode,
} from "../catalogue/types.ts";
import { contentTypeIds } from "../generated/content-types.ts";
import { fieldOperationIds } from "../generated/field-operations.ts";
import { fieldOfWorkIds } from "../generated/fields-of-work.ts";
import { formerStateCodes } from "../generated/former-states.ts";
import { institutionIds } from "../generated/institutions.ts";
import { languageCodes } from "../generated/languages.ts";
import { participatingStateCodes } from "../generated/participating-states.ts";
import { partnerCodes } from "../generated/partners.ts";
import { placeIds } from "../generated/places.ts";
import { notAllowed } from "../press-releases/filter-issues.ts";

/** A schema whose output is one of the ids, and whose type costs the consumer nothing. */
function idSchema<Id extends string>(what: string, ...lists: readonly (readonly Id[])[]): z.ZodType<Id, Id> {
  return z.enum(lists.flat() as [Id, ...Id[]], {
    error: ({ input }) => unknownId(input, what, lists.flat()),
  }) as z.ZodType<Id, Id>;
}

function unknownId(input: unknown, what: string, ids: readonly string[]): string {
  return notAllowed("unknown-id", [], input, what, ids).message.slice("value: ".length);
}

/** Code of a participating State. */
export const participatingStateCodeSchema: z.ZodType<ParticipatingStateCode, ParticipatingStateCode> =
  /* @__PURE__ */ idSchema("the code of a participating State", participatingStateCodes);

/** Code of a Partner for Co-operation. */
export const partnerCodeSchema: z.ZodType<PartnerCode, PartnerCode> = /* @__PURE__ */ idSchema(
  "the code of a Partner for Co-operation",
  partnerCodes,
);

/** Code of a former participating State. */
export const formerStateCodeSchema: z.ZodType<FormerStateCode, FormerStateCode> = /* @__PURE__ */ idSchema(
  "the code of a former participating State",
  formerStateCodes,
);

/** Code of a participating State, a Partner or a former State: what `countries` of a record holds. */
export const stateCodeSchema: z.ZodType<StateCode, StateCode> = /* @__PURE__ */ idSchema<StateCode>(
  "the code of a State",
  participatingStateCodes,
  partnerCodes,
  formerStateCodes,
);

/** Id of a structure or institution. */
export const institutionIdSchema: z.ZodType<InstitutionId, InstitutionId> = /* @__PURE__ */ idSchema(
  "the id of an institution",
  institutionIds,
);

/** Id of a field operation. */
export const fieldOperationIdSchema: z.ZodType<FieldOperationId, FieldOperationId> = /* @__PURE__ */ idSchema(
  "the id of a field operation",
  fieldOperationIds,
);

/** Id of an institution or field operation: what `sources` of a record holds. */
export const sourceIdSchema: z.ZodType<SourceId, SourceId> = /* @__PURE__ */ idSchema<SourceId>(
  "the id of an institution or field operation",
  institutionIds,
  fieldOperationIds,
);

/** Id of a field of work. */
export const fieldOfWorkIdSchema: z.ZodType<FieldOfWorkId, FieldOfWorkId> = /* @__PURE__ */ idSchema(
  "the id of a field of work",
  fieldOfWorkIds,
);

/** Id of a content type. */
export const contentTypeIdSchema: z.ZodType<ContentTypeId, ContentTypeId> = /* @__PURE__ */ idSchema(
  "the id of a content type",
  contentTypeIds,
);

/** Code of a language. */
export const languageCodeSchema: z.ZodType<LanguageCode, LanguageCode> = /* @__PURE__ */ idSchema(
  "the code of a language",
  languageCodes,
);

/** Id of a place. */
export const placeIdSchema: z.ZodType<PlaceId, PlaceId> = /* @__PURE__ */ idSchema("the id of a place", placeIds);
