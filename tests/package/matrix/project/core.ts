// What a strict consumer writes with the entries that need no zod; compiled as an ES module and as CommonJS.
import {
  chairpersonshipOn,
  countPressReleases,
  type FieldOfWorkId,
  findParticipatingState,
  type Institution,
  isParticipatingStateCode,
  isQueryError,
  matches,
  type ParticipatingStateCode,
  type PressRelease,
  type PressReleaseFilter,
  participatingStateCodes,
  participatingStates,
  resolve,
  timeline,
} from "osce-data";
import { createArchive } from "osce-data/archive";
import { readHtmlPressReleases } from "osce-data/html";
import { parseDateline, readPressReleases } from "osce-data/reading";

export const code: ParticipatingStateCode = "MK";
export const name: string = participatingStates[code].name;
export const found: string | undefined = findParticipatingState("Kyrgyz Republic")?.id;
export const year: number | undefined = chairpersonshipOn("2015-12-09")?.year;
export const codes: readonly ParticipatingStateCode[] = participatingStateCodes;
export const seatOf = ({ seat, period }: Institution): string => `${seat ?? "nowhere"} since ${period.from ?? "?"}`;
export const narrowed = (text: string): ParticipatingStateCode | null => (isParticipatingStateCode(text) ? text : null);

export function labelOf(text: string): string {
  const label = resolve(text, { on: "2016-01-01" });
  return label.ok ? `${label.entity.kind} ${label.entity.id}` : label.reason;
}

export const filter: PressReleaseFilter = {
  source: { any: ["secretariat", "odihr"], scope: "descendants" },
  date: { from: "2015" },
  not: { country: ["AT", "CH"] },
};
export const field: FieldOfWorkId = "elections";

const { releases, issues } = readPressReleases("text", { url: "https://www.osce.org/node/999001" });
export const first: PressRelease | undefined = releases[0];
export const messages: string[] = issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
export const wanted: PressRelease[] = releases.filter((release) => matches(release, filter));
export const counted: number = countPressReleases(releases, "country", filter)[0]?.count ?? 0;
export const months: string[] = timeline(releases, "month").map(({ period }) => period);
export const places: readonly string[] = parseDateline("SKOPJE, 3 July 2019 – Text.")?.places ?? [];
export const total: number = createArchive(releases).query({ filter, sort: ["-date"], limit: 20 }).total;
export const ofHtml: readonly PressRelease[] = readHtmlPressReleases(new Uint8Array()).releases;
export const caught = (error: unknown): string => (isQueryError(error) ? (error.issues[0]?.code ?? "") : "");

// @ts-expect-error: no State has this code
export const wrongCode: ParticipatingStateCode = "XX";
// @ts-expect-error: a key that no filter has
export const wrongKey: PressReleaseFilter = { contry: "MD" };
// @ts-expect-error: an optional key is absent, not undefined
export const undefinedKey: PressReleaseFilter = { text: undefined };
// @ts-expect-error: constants are not assigned to
participatingStates.MK = participatingStates.AL;
// @ts-expect-error: nor are the values of a record
if (first) first.title = "Another";
