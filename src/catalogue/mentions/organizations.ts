import { isAcronym, joinedBefore, type Neighbour } from "../running-text/neighbours.ts";
import { oneOfWords } from "../running-text/one-of-words.ts";
import { isTimeWord } from "../running-text/time-words.ts";

/** Words of names of organizations. */
export const isOrganization: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "Nations Union Europe Council Commonwealth Commission Alliance Community Benelux Nordic Arctic Euronest Interparliamentary " +
    "Francophonie League Committee Treaty Pact Ministers States Assembly Cooperation Mediterranean Bank Federation Party Parliament Ministry " +
    "Conference Baltic Red Cross Atlantic Group Movement Organization Organisation Initiative Association Bishops",
);

/** Organizations that are known by their abbreviation, even in a text in capitals. */
const isKnownAcronym = /* @__PURE__ */ oneOfWords(
  "NATO UN EU CIS CSTO SCO PACE WTO WHO IMF AU OAS ASEAN GUAM BSEC OECD UNESCO UNICEF UNHCR UNDP UNECE UNODC IOM ICRC EC OIC EBRD WB " +
    "ILO IAEA EAEU",
);

/** "OSCE", "CSCE" and "organization", as texts call the OSCE. */
export function isOurOrganization(word: string): boolean {
  return /^(?:OSCE|CSCE|organi[sz]ation)$/i.test(word);
}

/** Whether what owns a name is the OSCE or a time: "the Organization's", "Thursday's", but not "the Shanghai Cooperation Organization's". */
export function isOurOwner(text: string, { word, start }: Neighbour): boolean {
  if (!/^organi[sz]ation$/i.test(word)) return isOurOrganization(word) || isTimeWord(word.toLowerCase());
  return ["the", "The", "our", "Our"].includes(joinedBefore(text, start)?.word ?? "the");
}

/** Whether a name is printed in capitals that are not its own, as in a heading; then a word in capitals beside it says nothing. */
export function isInCapitals(printed: string): boolean {
  return printed.length > 5 && printed === printed.toUpperCase();
}

/** Whether a word beside a name is the abbreviation of another organization. */
export function isOthersAcronym(word: string, printed: string): boolean {
  if (!isAcronym(word) || isOurOrganization(word)) return false;
  return isKnownAcronym(word) || !isInCapitals(printed);
}

/** Whether a stretch of text names another organization. */
export function namesOther(text: string): boolean {
  return (
    /\b(?:Union|Nations|Council of Europe|Alliance|Commonwealth)\b/.test(text) ||
    (text.match(/\b[A-Z]{2,}\b/g) ?? []).some(isKnownAcronym)
  );
}
