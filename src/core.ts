// The root as it is built: its public names, which `index.ts` lists and the declarations hold, and what the other entries share with it (see
// tsup.config.ts and docs/architecture.md). What is not in `index.ts` is no promise. Each name costs every import, so only those that another
// entry imports stand here, which a test holds.

export { firstDay, isIsoDate, isoDate, lastDay } from "./catalogue/calendar.ts";
export { contentTypeNames } from "./catalogue/content-types.ts";
export { assertDay } from "./catalogue/day-range.ts";
export { fieldOperationNames } from "./catalogue/field-operations.ts";
export { fieldOfWorkNames } from "./catalogue/fields-of-work.ts";
export { foldName } from "./catalogue/fold-name.ts";
export { formerStateNames } from "./catalogue/former-states.ts";
export { institutionNames } from "./catalogue/institutions.ts";
export { languageNames } from "./catalogue/languages.ts";
export { meetingSeriesNames } from "./catalogue/meeting-series.ts";
export { meetingNames } from "./catalogue/meetings.ts";
export { lookUp, namesOf } from "./catalogue/name-index.ts";
export { nearest } from "./catalogue/nearest.ts";
export { officeNames } from "./catalogue/offices.ts";
export { participatingStateNames } from "./catalogue/participating-states.ts";
export { partnerNames } from "./catalogue/partners.ts";
export { placeNames } from "./catalogue/places.ts";
export { heldAs, said } from "./catalogue/said.ts";
export { withoutDecoration } from "./catalogue/site-label.ts";
export * from "./index.ts";
export { assertIterable, assertList } from "./press-releases/assert-list.ts";
export { calendarDay, isCalendarDay } from "./press-releases/calendar-day.ts";
export { checkFilter, isFilterKey } from "./press-releases/check-filter.ts";
export { spelledOut } from "./press-releases/compile-filter.ts";
export { byFrequency, checkDimension } from "./press-releases/count.ts";
export { dimensions, withDescendants } from "./press-releases/dimensions.ts";
export {
  issueAt,
  notAllowed,
  notOneOf,
  pathText,
  queryIssue,
  shown,
  wordsAfterPath,
} from "./press-releases/filter-issues.ts";
export { movedId } from "./press-releases/nearest-id.ts";
export { isObject, isPlainObject, ownOnly } from "./press-releases/own-keys.ts";
export { periodOf } from "./press-releases/periods.ts";
export {
  dateOrigins,
  placeKeys,
  printedKeys,
  provenanceKeys,
  rawKeys,
  releaseKeys,
} from "./press-releases/record-keys.ts";
export { checkTimeline, inOrder } from "./press-releases/timeline.ts";
export { wordsOf, wordsVersion } from "./press-releases/words.ts";
