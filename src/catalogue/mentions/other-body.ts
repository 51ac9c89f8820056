import { textBefore, textBehind } from "../running-text/around.ts";
import {
  beginsSentence,
  isAcronym,
  isCapitalised,
  isOfLineAbove,
  joinedBefore,
  type Neighbour,
  possessorBefore,
  titled,
} from "../running-text/neighbours.ts";
import { oneOfWords } from "../running-text/one-of-words.ts";
import { isTimeWord } from "../running-text/time-words.ts";
import {
  isInCapitals,
  isOrganization,
  isOthersAcronym,
  isOurOrganization,
  isOurOwner,
  namesOther,
} from "./organizations.ts";
import { isOtherOfficer } from "./other-officer.ts";

/** The name of a body in a text, which other organizations may have as well. */
export interface BodyName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: string;
  /** Whether the name of a State or city stands right before it: "Hamburg Ministerial Council", "In Vienna Secretary General …". */
  readonly isBehindPlace: boolean;
  /** Whether a word is of the name of somebody who held the office. */
  readonly isHolder: (word: string) => boolean;
  /** Whether the text names the OSCE near by. */
  readonly isNearOsce: () => boolean;
}

/** Capitalised words that say nothing about whose a body is. */
const saysNothing = /* @__PURE__ */ oneOfWords(
  "the a an its our this The A An Its Our This That New Former Acting Then Incoming Outgoing And Or But In At On For To By From With Under When While Both As Of " +
    "Mr Madam Dear Reinforced Special Joint Extraordinary Regular Informal Additional First Next Last OSCE CSCE",
);

/** Small words and adjectives before a field operation of ours. */
const isSmallWord = /* @__PURE__ */ oneOfWords(
  "with from that this when while into than then upon over under former closed whole entire through about which whose where after before " +
    "between against around joined thanked told asked current first largest",
);

const isDeputy = /* @__PURE__ */ oneOfWords("deputy assistant vice associate");

/** Bodies that every organization has. */
const isEverybodys = /* @__PURE__ */ oneOfWords("secretary-general parliamentary-assembly secretariat");

/** Whether the name of a body is that of another organization, or of somebody else's office. */
export function isOtherBody(name: BodyName): boolean {
  const printed = name.text.slice(name.start, name.end);
  if (printed.includes("OSCE") || printed.includes("CSCE")) return false;
  if (isOthersBefore(name, printed)) return true;
  const after = /^\s(?:of|for|on|\()/i.test(name.text.slice(name.end, name.end + 4))
    ? textBehind(name.text, name.end, 120)
    : "";
  if (isOfNamedOther(after)) return true;
  if (name.kind !== "institution" || printed.split(/[ -]/).length > 3) return false;
  return isOthersAfter(after, name.id) || isOtherOfficer(name) || isOfSentence(name);
}

/** "the Mission to Serbia of the Council of Europe": whose even a long name is, where it is said. */
function isOfNamedOther(after: string): boolean {
  const [whole = "", word = ""] = /^ of (?:the )?([^ ,.;]+)/.exec(after) ?? [];
  if (
    !isAcronym(word) &&
    !/^(?:United Nations|Council of Europe|European Union|Interpol)\b/.test(after.slice(whole.length - word.length))
  )
    return false;
  return !/^(?:OSCE|CSCE|ODIHR|RFoM|HCNM)\b/.test(word);
}

function isOthersBefore(name: BodyName, printed: string): boolean {
  const { text, start, id, kind } = name;
  const owner = possessorBefore(text, start);
  if (owner !== undefined) return !mayOwn(owner, name);
  const before = joinedBefore(text, start);
  if (before === undefined) return false;
  if (isDeputyBefore(text, before)) return true;
  if ((before.word === "its" || before.word === "their") && isOfOthers(text, start)) return true;
  if (kind === "field-operation" && isAnybodys(before.word) && !name.isNearOsce()) return true;
  const word = isInCapitals(printed) ? titled(before.word) : before.word;
  if (!isCapitalised(word) || saysNothing(word) || isTimeWord(word.toLowerCase())) return false;
  // "the Organization Secretary General" is ours, "the Cooperation Organization …" is not.
  if (/^Organi[sz]ation$/.test(word)) return !saysNothing(joinedBefore(text, before.start)?.word ?? "The");
  if (isOthersAcronym(before.word, printed) || isOrganization(word)) return true;
  // "Swiss Chairpersonship", "Hamburg Ministerial Council", "In Vienna Secretary General Zannier"
  if (id === "chairpersonship" || name.isBehindPlace || isInCapitals(printed)) return false;
  return !beginsSentence(text, before.start) && !isOfLineAbove(text, before, start);
}

/** "Deputy Secretary General", "Under-Secretary General", but not "under Secretary General Schmid". */
function isDeputyBefore(text: string, { word, gap, start }: Neighbour): boolean {
  const lower = word.toLowerCase();
  if (isDeputy(lower)) return true;
  return lower === "under" && (gap === "-" || (isCapitalised(word) && !beginsSentence(text, start)));
}

/** "its Office in Baku", "a trade Mission to Serbia": a word before a field operation that anybody's has. */
function isAnybodys(word: string): boolean {
  return /^(?:an?|its|their|our|my|his|her)$/.test(word) || (/^[a-z]{4,}$/.test(word) && !isSmallWord(word));
}

function mayOwn(owner: Neighbour, { text, id }: BodyName): boolean {
  if (isOurOwner(text, owner)) return true;
  const { word } = owner;
  const isOfState = isCapitalised(word) && !isAcronym(word) && !isOrganization(word) && !isOurOrganization(word);
  return id === "chairpersonship" && isOfState;
}

/** Whose "its" is: that of an organization which the sentence named before, and not the OSCE. */
function isOfOthers(text: string, at: number): boolean {
  const before = textBefore(text, at, 120);
  const sentence = before.slice(before.lastIndexOf(". ") + 1);
  if (/OSCE|CSCE|Organi[sz]ation/.test(sentence)) return false;
  return /\b(?:[A-Z]{2,}|Union|Nations|Council of Europe|Alliance|Commonwealth)\b/.test(sentence);
}

function isOthersAfter(after: string, id: string): boolean {
  const bracketed = /^ \(([A-Z]{2,})\)/.exec(after)?.[1];
  if (bracketed !== undefined && /^(?:NATO|PACE|UN|EU|CIS|OAS|AU|ASEAN|CoE|CSTO|SCO)$/.test(bracketed)) return true;
  if (id === "hcnm")
    return /^ (?:for|on|of) (?:the )?(?:[A-Z]|refugees|human)(?!SCE|rgani[sz]ation\b(?! of| for))/.test(after);
  if (/^ for [A-Z]/.test(after)) return id === "secretariat";
  const [whole = "", word = ""] = /^ of (?:(?:the|its|their|our|this|an?) )?([^ ,.;]+)/.exec(after) ?? [];
  if (word === "" || /^\d/.test(word) || isTimeWord(word.toLowerCase())) return false;
  const owner = after.slice(whole.length - word.length);
  if (/^(?:OSCE|CSCE|Organi[sz]ation for Security|Conference on Security)/.test(owner))
    return /^OSCE (?:Parliamentary|PA\b)/.test(owner) && id !== "parliamentary-assembly";
  if (id === "chairpersonship" && isCapitalised(word)) return isOthersChair(whole, owner);
  return !/^(?:organi[sz]ation\b|Organi[sz]ation\b(?! of| for)|world['’]s largest regional)/.test(owner);
}

/** "Kenya's Chairmanship of the African Union", but not "the Chairmanship of the Permanent Council". */
function isOthersChair(of: string, owner: string): boolean {
  if (/^(?:Permanent|Ministerial) Council|^Forum for Security/.test(owner)) return false;
  const [first = ""] = owner.split(/[^A-Za-z]/, 1);
  if (isAcronym(first)) return true;
  const words = /^(?:(?:[A-Z][\w-]*|of)[ -])*[A-Z][\w-]*/.exec(owner)?.[0].split(/[ -]/) ?? [];
  return (of.startsWith(" of the ") && words.some(isOrganization)) || isOrganization(first);
}

/** "At the UN, the Secretary General …": the sentence names another organization before, and nothing near by names the OSCE. */
function isOfSentence({ text, start, id, isNearOsce }: BodyName): boolean {
  if (!isEverybodys(id) || isNearOsce()) return false;
  const before = textBefore(text, start, 120);
  return namesOther(before.slice(before.lastIndexOf(". ") + 1));
}
