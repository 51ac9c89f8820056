import type { PressRelease, SourceId } from "../../src/index.ts";
import {
  chairpersonshipYears,
  contentTypeIds,
  fieldOfWorkIds,
  fieldOperationIds,
  institutionIds,
  participatingStateCodes,
  placeIds,
} from "../../src/index.ts";
import { releaseWith } from "../support/releases/release.ts";

// Records without end, the same in every run: some 0.8 KB each, words as frequent as words are, and invented but for those that are asked for.

const syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu sta kre plo mni tor".split(" ");

/** An invented word for a number. */
function word(number: number): string {
  const letters: string[] = [];
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    letters.push(syllables[rest % syllables.length] as string);
  return letters.join("");
}

const vocabulary = Array.from({ length: 30_000 }, (_, i) => word(i));
const asked: readonly (readonly [text: string, oneIn: number])[] = [
  ["election", 9],
  ["observers", 12],
  ["elected council", 30],
  ["trafficking in human beings", 40],
  ["human in trafficking", 60],
  ["kukennust", 50_000],
];
const sources: readonly SourceId[] = [...institutionIds, ...fieldOperationIds];

/** A generator of numbers that is the same everywhere. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many records, one after the other. */
export function* scaleRecords(count: number): Generator<PressRelease, void, undefined> {
  const below = numbers(20_260_101);
  const of = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;
  // The product of two is small more often than large: some words are in every other text, most in few.
  const text = (length: number): string =>
    Array.from({ length }, () => vocabulary[Math.floor((below(30_000) * below(30_000)) / 30_000)]).join(" ");
  const some = <Item>(list: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => of(list))),
  ];
  for (let i = 0; i < count; i++) {
    const year = of(chairpersonshipYears.slice(1));
    const day = `${year}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
    const place = of(placeIds);
    const country = of(participatingStateCodes);
    const extra = asked.filter(([, oneIn]) => below(oneIn) === 0).map(([words]) => words);
    yield releaseWith({
      id: String(100_000 + i),
      type: of(contentTypeIds),
      language: below(20) === 0 ? "ru" : "en",
      title: `${text(6)} ${below(3) === 0 ? (extra[0] ?? "") : ""}`,
      date: below(1000) === 0 ? null : day,
      places: [{ text: place, place, country }],
      sources: some(sources, 2),
      fieldsOfWork: some(fieldOfWorkIds, 3),
      countries: [country],
      body: [`${text(20)} ${extra.join(" ")} ${text(14)}`],
      urls: [`https://www.osce.org/node/${100_000 + i}`],
    });
  }
}
