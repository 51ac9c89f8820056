import {
  beginsSentence,
  isAcronym,
  isCapitalised,
  joinedAfter,
  joinedBefore,
  type Neighbour,
  possessorBefore,
} from "./neighbours.ts";
import { oneOfWords } from "./one-of-words.ts";

/** The name of a body in a text, which other organizations may have as well. */
export interface BodyName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly kind: string;
  /** Whether the name before it in the text is that of a city and stands right before it: "Hamburg Ministerial Council". */
  readonly isBehindCity: boolean;
  /** Whether a word is of the name of somebody who held the office. */
  readonly isHolder: (word: string) => boolean;
}

/** Words of names of organizations. */
const isOrganization = /* @__PURE__ */ oneOfWords(
  "Nations Union Europe Council Commonwealth Commission Alliance Community Benelux Nordic Arctic Euronest Interparliamentary " +
    "Francophonie League Committee Treaty Pact Ministers States Assembly Cooperation Mediterranean Bank Federation Party Parliament Ministry " +
    "Conference Baltic Red Cross Atlantic",
);

/** Capitalised words that say nothing about whose a body is. */
const saysNothing = /* @__PURE__ */ oneOfWords(
  "The A An Its Our This That New Former Acting Then Incoming Outgoing And Or But In At On For To By From With Under When While Both As " +
    "Mr Madam Dear Today Yesterday OSCE CSCE",
);

const isDeputy = /* @__PURE__ */ oneOfWords("deputy assistant under vice associate");

/** Whether the name of a body is that of another organization, or of somebody else's office. */
export function isOtherBody(name: BodyName): boolean {
  const printed = name.text.slice(name.start, name.end);
  if (printed.includes("OSCE") || printed.includes("CSCE")) return false;
  if (isOthersBefore(name)) return true;
  if (isOfNamedOther(name)) return true;
  if (name.kind !== "institution" || printed.split(/[ -]/).length > 3) return false;
  return isOthersAfter(name) || isOthersPerson(name);
}

/** "the Mission to Serbia of the Council of Europe": whose even a long name is, where it is said. */
function isOfNamedOther({ text, end }: BodyName): boolean {
  const after = text.slice(end, end + 60);
  const [whole = "", word = ""] = /^ of (?:the )?([^ ,.;]+)/.exec(after) ?? [];
  if (
    !isAcronym(word) &&
    !/^(?:United Nations|Council of Europe|European Union|Interpol)\b/.test(after.slice(whole.length - word.length))
  )
    return false;
  return !/^(?:OSCE|CSCE|ODIHR|RFoM|HCNM)\b/.test(word);
}

function isOthersBefore(name: BodyName): boolean {
  const { text, start, id } = name;
  const owner = possessorBefore(text, start);
  if (owner !== undefined) return !mayOwn(owner, id);
  const before = joinedBefore(text, start);
  if (before === undefined) return false;
  if (isDeputy(before.word.toLowerCase())) return true;
  if (before.word === "its" || before.word === "their") return isOfOthers(text, start);
  if (!isCapitalised(before.word) || saysNothing(before.word)) return false;
  // "the Organization Secretary General" is ours, "the Cooperation Organization …" is not.
  if (/^Organi[sz]ation$/.test(before.word)) return isCapitalised(joinedBefore(text, before.start)?.word ?? "the");
  if (isAcronym(before.word) || isOrganization(before.word)) return true;
  // "Swiss Chairpersonship", "Hamburg Ministerial Council"
  if (id === "chairpersonship" || (name.isBehindCity && (id === "ministerial-council" || id === "summit")))
    return false;
  return !beginsSentence(text, before.start);
}

function mayOwn({ word }: Neighbour, id: string): boolean {
  if (/^(?:OSCE|CSCE|organi[sz]ation)$/i.test(word)) return true;
  return id === "chairpersonship" && isCapitalised(word) && !isAcronym(word) && !isOrganization(word);
}

/** Whose "its" is: that of an organization which the sentence named before, and not the OSCE. */
function isOfOthers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  const sentence = before.slice(before.lastIndexOf(". ") + 1);
  if (/OSCE|CSCE|Organi[sz]ation/.test(sentence)) return false;
  return /\b(?:[A-Z]{2,}|Union|Nations|Council of Europe|Alliance|Commonwealth)\b/.test(sentence);
}

function isOthersAfter({ text, end, id }: BodyName): boolean {
  const after = text.slice(end, end + 80);
  const bracketed = /^ \(([A-Z]{2,})\)/.exec(after)?.[1];
  if (bracketed !== undefined && /^(?:NATO|PACE|UN|EU|CIS|OAS|AU|ASEAN|CoE|CSTO|SCO)$/.test(bracketed)) return true;
  if (id === "hcnm") return /^ (?:for|on|of) /.test(after);
  if (/^ for [A-Z]/.test(after)) return id === "secretariat";
  const [whole = "", word = ""] = /^ of (?:(?:the|its|their|an?) )?([^ ,.;]+)/.exec(after) ?? [];
  if (word === "" || /^\d/.test(word)) return false;
  const owner = after.slice(whole.length - word.length);
  if (/^(?:OSCE|CSCE|Organi[sz]ation for Security|Conference on Security)/.test(owner))
    return /^OSCE (?:Parliamentary|PA\b)/.test(owner) && id !== "parliamentary-assembly";
  if (id === "chairpersonship" && isCapitalised(word))
    return isAcronym(word) || (isOrganization(word) && !/^(?:Permanent|Ministerial) Council/.test(owner));
  return !/^organi[sz]ation\b/.test(owner);
}

/** "Secretary General Kofi Annan": a name that nobody of ours has. */
function isOthersPerson({ text, end, id, isHolder }: BodyName): boolean {
  if (id !== "secretary-general" && id !== "hcnm") return false;
  const after = joinedAfter(text, end);
  return after !== undefined && isCapitalised(after.word) && !isAcronym(after.word) && !isHolder(after.word);
}
