import { isAcronym, isCapitalised } from "../running-text/neighbours.ts";
import { oneOfWords } from "../running-text/one-of-words.ts";
import { isOfState } from "./name-tails.ts";

/** Words before the surname of a person. */
export const isTitle: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "mr mrs ms miss mx dr doctor prof professor president vice minister premier chancellor ambassador senator speaker congressman " +
    "congresswoman governor mayor judge justice prosecutor sheriff sir lord lady dame king queen prince princess duke duchess " +
    "captain colonel major lieutenant sergeant corporal admiral commander officer inspector constable father sister brother " +
    "bishop archbishop pope rabbi imam saint st coach aunt uncle comrade herr frau monsieur madame signor señor lawyer",
);

/** Given names that stand before surnames which are names of States, cities or office-holders as well. */
export const isGivenName: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "adam adrian agnes alan albert alex alexander alexandra alexei ali alice amanda amy ana anatole andrea andreas andrei andrew angela " +
    "ann anna anne anthony anton antonio arthur barbara ben benjamin bill bob boris brian bruce carl carla carlos caroline catherine " +
    "charles charlotte chris christian christine claire claudia daniel david deborah denzel diana dmitri dominique donald dorothy edward elena " +
    "elizabeth ellen emily emma eric erik eva felix francis frank fred gabriel gary george gerald gloria grace greg hannah " +
    "hans harold harry helen helena henry hugo ian igor irene irina irving isaac isabel isaiah ivan jack jacob jake james jan jane " +
    "janet jason jean jennifer jeremy jessica jim joan joe johannes john jonathan jose joseph juan judy julia julian karen karl " +
    "kate katherine kevin larry laura lee leo leon lewis linda lisa louis lucas lucy luis luke marc marco margaret maria marie mark " +
    "martha martin mary matthew max michael michel michelle mike miles mohammed monica nadia nancy natalia neil nicholas nick " +
    "nikolai nina noah nora olga oliver olivia oscar otto pamela patricia patrick paul paula pedro peter philip pierre rachel ralph " +
    "raymond rebecca richard rita robert robin roger ronald rosa rose ruth sam samuel sandra sara sarah sergei sharon simon sophie " +
    "stefan stella stephen steve steven susan sylvia tanya ted teresa theo theresa thomas tim tina tom tony ursula vanessa vera " +
    "veronica victor victoria viktor vincent vladimir walter wendy william yuri zoe",
);

/** Names of States and cities that people bear before their surnames, as texts and datelines print them. */
export const isAlsoGivenName: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "Georgia Jordan Israel Sofia Paris Florence Milan London Ireland America Vienna Holland Malta Tirana Bender Berlin Roman Washington " +
    "Venice Dublin Odessa Geneva Valencia France Troy Austria",
  "in capitals too",
);

/** A capitalised word right before a name that people bear is a given name, unless it is known to be none. */
export function isUnknownGivenName(word: string): boolean {
  return (
    isCapitalised(word) && !isAcronym(word) && !isOfState(word) && !isNoGivenName(word) && !/(?:ing|ed|ly)$/.test(word)
  );
}

/** Behind these stands where something is. */
export const isLocating: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "in In at At near Near across Across throughout inside outside around",
);

/** Behind these stands the name of somebody or something. */
export const isNaming: (word: string) => boolean = /* @__PURE__ */ oneOfWords("called named Called Named");

/** Capitalised words that may stand before the name of a State and are no given names. */
export const isNoGivenName: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "A About According Across After Against All Along Also Although Among An And Around As At Because Before Behind Between Beyond Both But " +
    "By Can Despite Did Does During Each Even Every For From Had Has Have How However If In Including Into Is Its Last Like Many May Meanwhile " +
    "More Most Near Neither Next No Nor Not Now Of Off On Once Only Or Outside Over Partner Partners Republic Since So Soon States Still " +
    "Should Than That The Then There Through Throughout Thus To Today Tomorrow Toward Towards Two Under Unlike Until Upon Via Was Were What " +
    "When Where Whether Which While Who Why Will With Within Without Would Yesterday Yet Kingdom Mediterranean Asian Eastern Soviet Why",
);

/** What people are: behind "Jordan, a". */
export const isPersonNoun: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "man woman boy girl person child student pupil teacher trainer lecturer professor lawyer judge prosecutor doctor nurse engineer " +
    "journalist reporter editor writer author poet artist singer actor actress player athlete farmer baker carpenter driver officer " +
    "soldier policeman policewoman expert researcher scientist activist volunteer manager director assistant interpreter translator " +
    "father mother son daughter brother sister friend colleague graduate resident survivor participant winner",
);
