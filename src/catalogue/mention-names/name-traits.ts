import { oneOfWords } from "../running-text/one-of-words.ts";

// Traits of a name that decide how much else a text must say before the name counts.

/** Look-up keys and surnames that are ordinary words of English text, and codes, which no text uses as names. */
const ordinary: readonly string[] = [
  "article iv",
  "article v",
  "blue book",
  "cde",
  "chair",
  "code of conduct",
  "council",
  "csk",
  "csxx",
  "cultural forum",
  "dd",
  "el",
  "ernst",
  "field operations",
  "fog",
  "george",
  "information forum",
  "institutions",
  "konrad",
  "link",
  "martino",
  "mary",
  "mission",
  "nice",
  "oliver",
  "package of measures",
  "price",
  "rf",
  "roma",
  "scg",
  "scientific forum",
  "severin",
  "split",
  "su",
  "summit",
  "sun",
  "yu",
  "yug",
];

/** What later meetings are called as well. */
const anyMeeting: readonly string[] = ["conference", "meeting", "seminar", "symposium"];

/** Names that other bodies have as well: only a text that names the OSCE near by means ours. */
const shared: readonly string[] = [
  ...["Assistance Group", "Border Observation Mission", "Border Observer Mission", "Borders Team", "Borders Unit"],
  ...["Committee of Senior Officials", "Co-ordination Cell", "Council of Foreign Ministers", "Council of Ministers"],
  ...[
    "Department for Administration and Budget",
    "Department of Administration and Operations",
    "Department of Human Resources",
  ],
  ...[
    "Department of Management and Finance",
    "Documentation Centre",
    "External Co-operation",
    "Field activities",
    "Field missions",
  ],
  ...["Field presences", "First stage of the CSCE", "Gender Section", "Internal Audit", "Internal Oversight"],
  ...[
    "Monitor Mission",
    "Needs Assessment Team",
    "Observer Mission",
    "Office of Internal Oversight",
    "Opportunities for Youth",
  ],
  ...[
    "Permanent Committee",
    "Perspectives 2030",
    "Prague Office",
    "Press and Public Information Section",
    "Senior Council",
  ],
  ...["Secretariat in Vienna", "Secretariat Prague Office", "Stage I", "Stage II", "Training Section"],
  ...["1975 Summit", "1990 Summit", "1992 Summit", "1994 Summit", "1996 Summit", "1999 Summit", "Paris Summit"],
  ...["Belgrade Meeting", "Madrid Meeting", "Vienna Meeting", "Helsinki Consultations", "First Follow-up Meeting"],
  ...[
    "Second Follow-up Meeting",
    "Third Follow-up Meeting",
    "Fourth Follow-up Meeting",
    "First Additional Meeting of the Council",
  ],
];

/** Documents that are called as those of others. */
const sharedDocuments: readonly string[] = [
  "Action Plan to Combat Trafficking in Human Beings",
  "CFE",
  "Gender Action Plan",
  "Stockholm Convention",
];

/** Abbreviations that are printed without a word of the OSCE. */
const isWellKnown = /* @__PURE__ */ oneOfWords("SMM KVM RFoM");

/** Whether a name is too ordinary to be found. */
export function isOrdinary(name: string, kind: string): boolean {
  // "Skrunda" is a town before it is a radar station; brackets and slashes stand in tables of countries.
  if (kind === "field-operation" && name === "Skrunda") return true;
  const words = name.toLowerCase().split(" ");
  if (kind === "meeting" && words.length === 2 && anyMeeting.includes(words[1] as string)) return true;
  return ordinary.includes(name.toLowerCase()) || (isState(kind) && /[(/]/.test(name));
}

/** Whether only a text that names the OSCE near by means a name. */
export function needsOsce(name: string, kind: string): boolean {
  if (isState(kind) || kind === "place" || kind === "office-holder") return false;
  return (
    (isAbbreviation(name) && name.length < 4 && !isWellKnown(name)) ||
    shared.includes(name) ||
    sharedDocuments.includes(name)
  );
}

/** Abbreviations of bodies of the CSCE that texts on the OSCE use for something else: civil society organizations, missiles. */
export const isOfCsce: (name: string) => boolean = /* @__PURE__ */ oneOfWords("CSO SAM SAMs OFE");

/** Whether a name is nobody else's, whatever stands beside it. */
export function isDistinct(name: string): boolean {
  return (
    (isAbbreviation(name) && name.length > 3 && !name.includes("-")) ||
    /Minsk (?:Group|Conference|Process)|Kosovo Verification|OSCE|CSCE/.test(name) ||
    isWellKnown(name)
  );
}

/** Capitals but for small letters between them: "ODIHR", "RFoM", "CiO". */
function isAbbreviation(name: string): boolean {
  return !name.includes(" ") && /^\S*[A-Z]\S*[A-Z]\S*$/.test(name);
}

function isState(kind: string): boolean {
  return kind === "participating-state" || kind === "former-state" || kind === "partner";
}
