import { oneOfWords } from "../running-text/one-of-words.ts";
import { skipWord } from "../running-text/running-words.ts";

/** States of the USA and provinces of Canada in which towns are called as ours; New York is a city of ours itself. */
const isState = /* @__PURE__ */ oneOfWords(
  "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho " +
    "Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota " +
    "Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Ontario Oregon Pennsylvania Tennessee " +
    "Texas Utah Vermont Virginia Wisconsin Wyoming",
);

/** Those of two words, without the space between them. */
const isLongState = /* @__PURE__ */ oneOfWords(
  "NewHampshire NewJersey NewMexico NorthCarolina NorthDakota RhodeIsland SouthCarolina SouthDakota " + "WestVirginia",
);

const beginsLongState = /* @__PURE__ */ oneOfWords("New North Rhode South West");

/** The towns that American English tells apart by a shortened State: "Vienna, Va." */
const namesakes =
  /^(?:Athens|Berlin|Dublin|Florence|Geneva|Lisbon|London|Milan|Moscow|Odessa|Paris|Rome|St\.? Petersburg|Venice|Vienna|Warsaw)$/;

const shortened =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.[CDHJMY]|Neb|Nev|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\./;

/** Whether a text goes on with one of those States, but not with "California-based". */
export function startsOverseas(text: string, at: number): boolean {
  const first = skipWord(text, at);
  const word = text.slice(at, first);
  if (isState(word)) return text.charAt(first) !== "-";
  return beginsLongState(word) && isLongState(word + text.slice(first + 1, skipWord(text, first + 1)));
}

/** Whether one of those States ends right before a place of a text. */
export function endsOverseas(text: string, at: number): boolean {
  const [, first = "", second = ""] = /(?:(\w+) )?(\w+)$/.exec(text.slice(Math.max(0, at - 20), at)) ?? [];
  return isState(second) || isLongState(first + second);
}

/** Whether the State behind a town is that of its namesake: "Athens, Ohio", "Vienna, Va." */
export function isNamesake(town: string, text: string, at: number): boolean {
  if (startsOverseas(text, at)) return true;
  const isShort = text.charAt(skipWord(text, at)) === ".";
  return isShort && namesakes.test(town) && shortened.test(text.slice(at, at + 6));
}
