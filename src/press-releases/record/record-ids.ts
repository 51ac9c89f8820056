import { contentTypeIds } from "../../generated/content-types.ts";
import { fieldOperationIds } from "../../generated/field-operations.ts";
import { fieldOfWorkIds } from "../../generated/fields-of-work.ts";
import { formerStateCodes } from "../../generated/former-states.ts";
import { institutionIds } from "../../generated/institutions.ts";
import { languageCodes } from "../../generated/languages.ts";
import { participatingStateCodes } from "../../generated/participating-states.ts";
import { partnerCodes } from "../../generated/partners.ts";
import { placeIds } from "../../generated/places.ts";
import { layoutIds } from "./layout-ids.ts";
import { dateOrigins, printedKeys, sourceOrigins } from "./record-keys.ts";

/** What a record may hold where it holds ids. */
export interface RecordIds {
  readonly types: ReadonlySet<unknown>;
  readonly languages: ReadonlySet<unknown>;
  readonly sources: ReadonlySet<unknown>;
  readonly fieldsOfWork: ReadonlySet<unknown>;
  readonly states: ReadonlySet<unknown>;
  readonly places: ReadonlySet<unknown>;
  readonly layouts: ReadonlySet<unknown>;
  readonly origins: ReadonlySet<unknown>;
  readonly sourceOrigins: ReadonlySet<unknown>;
  readonly labels: ReadonlySet<unknown>;
}

let ids: RecordIds | undefined;

/** The ids as sets, made on the first use. */
export function recordIds(): RecordIds {
  ids ??= {
    types: new Set(contentTypeIds),
    languages: new Set(languageCodes),
    sources: new Set([...institutionIds, ...fieldOperationIds]),
    fieldsOfWork: new Set(fieldOfWorkIds),
    states: new Set([...participatingStateCodes, ...partnerCodes, ...formerStateCodes]),
    places: new Set(placeIds),
    layouts: new Set(layoutIds),
    origins: new Set(dateOrigins),
    sourceOrigins: new Set(sourceOrigins),
    labels: new Set(printedKeys),
  };
  return ids;
}
