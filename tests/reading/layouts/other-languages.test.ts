import { expect, test } from "vitest";
import { readPressReleases } from "../../../src/reading/read.ts";

// Shapes of pages in other languages, with texts of our own.

interface Expected {
  readonly layout: string;
  readonly title: string;
  readonly date: string | null;
  readonly type: string | null;
  readonly language: string;
  readonly sources: readonly string[];
}

const stories = {
  de: "Zwölf Beamte haben in Tirana einen Kurs im Kartenlesen besucht.\nDer Kurs dauerte drei Tage und wurde von zwei Lehrern geleitet.",
  fr: "Douze agents ont suivi un stage de lecture de cartes à Tirana.\nLe stage a duré trois jours et a été donné par deux professeurs.",
  it: "Dodici agenti hanno seguito un corso di cartografia a Tirana.\nIl corso è durato tre giorni ed è stato tenuto da due insegnanti.",
};

test.each<readonly [what: string, page: string, expected: Expected]>([
  [
    "Albanian newsroom",
    `Redaksia e lajmeve
Punëtori për gazetarët e rinj në Tiranë
10 tetor 2012
TIRANË, 10 tetor 2012 – Njëzet gazetarë morën pjesë sot në një punëtori mbi hartat.
Punëtoria u mbajt në bibliotekë.`,
    {
      ...{ layout: "node-newsroom", title: "Punëtori për gazetarët e rinj në Tiranë", date: "2012-10-10" },
      ...{ type: null, language: "sq", sources: [] },
    },
  ],
  [
    "Russian type line",
    `Секретариат ОБСЕ
Пресс-релиз
Пограничники изучали чтение карт
КИШИНЁВ, 19 мая 2023 – Двадцать четыре офицера прошли курс чтения карт.`,
    {
      ...{ layout: "node-section", title: "Пограничники изучали чтение карт", date: "2023-05-19" },
      ...{ type: "press-release", language: "ru", sources: [] },
    },
  ],
  [
    "Ukrainian source above a Russian type line in capitals",
    `Координатор проектів ОБСЄ в Україні
ПРЕСС-РЕЛИЗ
Судьи изучали порядок обжалования
КИЕВ, 4 июня 2018 – Тридцать судей прошли курс по порядку обжалования, который был организован для них и для их коллег.`,
    {
      ...{ layout: "node-section", title: "Судьи изучали порядок обжалования", date: "2018-06-04" },
      ...{ type: "press-release", language: "ru", sources: ["project-co-ordinator-in-ukraine"] },
    },
  ],
  ...(
    [
      ["German", "Informationsmaterial", "Kurs im Kartenlesen für Grenzbeamte", "12. März 2014", "de"],
      ["French", "Ressources", "Stage de lecture de cartes pour agents", "12 mars 2014", "fr"],
      ["Italian", "Risorse", "Corso di cartografia per gli agenti", "12 marzo 2014", "it"],
    ] as const
  ).map(([name, heading, title, day, language]): [string, string, Expected] => [
    `${name} resources`,
    `${heading}\n${title}\n${day}\n${stories[language]}`,
    { layout: "node-resources", title, date: "2014-03-12", type: "story", language, sources: [] },
  ]),
])("%s", (_, page, { layout, ...record }) => {
  const { releases } = readPressReleases(page);
  expect(releases).toHaveLength(1);
  expect(releases[0]).toMatchObject(record);
  expect(releases[0]?.provenance.layout).toBe(layout);
});

test("the source in a language of the country, with and without accents", () => {
  const page = (source: string): string => `Press release
Stagiu de citire a hărților
- Date:
- Source:
- ${source}
CHISINAU, 19 May 2023 – Douăzeci de ofițeri au urmat un stagiu de citire a hărților.`;
  for (const source of ["Misiunea OSCE în Moldova", "MISIUNEA OSCE IN MOLDOVA"])
    expect(readPressReleases(page(source)).releases[0]?.sources).toEqual(["mission-to-moldova"]);
  expect(readPressReleases(page("Misiunea ONU în Moldova")).releases[0]?.sources).toEqual([]);
});

test("a sentence that begins with such a word is no type line", () => {
  const { releases } = readPressReleases(`Press release
Ressources en eau
GENEVA, 19 May 2023 – Twelve experts met today to speak of water.`);
  expect(releases[0]?.title).toBe("Ressources en eau");
});
