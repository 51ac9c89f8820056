// The root as it is built: its public names, which `index.ts` lists and the declarations hold, and what the other entries share with it (see
// tsup.config.ts and docs/architecture.md). What is not in `index.ts` is no promise. Each name costs every import, so only those that another
// entry imports stand here, which a test holds.

export { contentTypeNames } from "./catalogue/collections/content-types.ts";
export { fieldOperationNames } from "./catalogue/collections/field-operations.ts";
export { fieldOfWorkNames } from "./catalogue/collections/fields-of-work.ts";
export { formerStateNames } from "./catalogue/collections/former-states.ts";
export { institutionNames } from "./catalogue/collections/institutions.ts";
export { languageNames } from "./catalogue/collections/languages.ts";
export { meetingSeriesNames } from "./catalogue/collections/meeting-series.ts";
export { meetingNames } from "./catalogue/collections/meetings.ts";
export { officeNames } from "./catalogue/collections/offices.ts";
export { participatingStateNames } from "./catalogue/collections/participating-states.ts";
export { partnerNames } from "./catalogue/collections/partners.ts";
export { placeNames } from "./catalogue/collections/places.ts";
export { kindOf } from "./catalogue/messages/kind-of.ts";
export { nearest } from "./catalogue/messages/nearest.ts";
export { heldAs, said } from "./catalogue/messages/said.ts";
export { foldName } from "./catalogue/names/fold-name.ts";
export { invisibleClass, isInvisible, withoutInvisible } from "./catalogue/names/invisible.ts";
export { lookUp, namesOf } from "./catalogue/names/name-index.ts";
export { withoutDecoration } from "./catalogue/names/site-label.ts";
export { firstDay, isIsoDate, isoDate, lastDay } from "./catalogue/time/calendar.ts";
export { assertDay } from "./catalogue/time/day-range.ts";
export * from "./index.ts";
export { byFrequency, checkDimension } from "./press-releases/counting/count.ts";
export { periodOf } from "./press-releases/counting/periods.ts";
export { checkTimeline, inOrder } from "./press-releases/counting/timeline.ts";
export { checkFilter, isFilterKey } from "./press-releases/filter/check-filter.ts";
export { spelledOut } from "./press-releases/filter/compile-filter.ts";
export { dimensions, withDescendants } from "./press-releases/filter/dimensions.ts";
export { wordsOf, wordsVersion } from "./press-releases/filter/words.ts";
export { assertIterable, assertList } from "./press-releases/issues/assert-list.ts";
export {
  issueAt,
  notAllowed,
  notOneOf,
  pathText,
  queryIssue,
  shown,
  wordsAfterPath,
} from "./press-releases/issues/filter-issues.ts";
export { movedId } from "./press-releases/issues/nearest-id.ts";
export { calendarDay, isCalendarDay } from "./press-releases/record/calendar-day.ts";
export { isObject, isPlainObject, ownOnly } from "./press-releases/record/own-keys.ts";
export {
  dateOrigins,
  placeKeys,
  printedKeys,
  provenanceKeys,
  rawKeys,
  releaseKeys,
} from "./press-releases/record/record-keys.ts";
