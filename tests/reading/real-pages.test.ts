import { describe, expect, test } from "vitest";
import { parseDateline, readPressReleases } from "../../src/reading.ts";

// The kinds of lines that real pages hold besides a release, each in many forms. Titles and sentences are made up.

const title = "Mission opens two new bridges over the river";
const text = "The OSCE Mission to Skopje opened two bridges over the river today.";
const lead = `SKOPJE, 5 March 2019 – ${text}`;
const second = "The mayors of both towns thanked the Mission for its help.";
const third = "The old bridges had been closed since the flood of last spring.";
const cutsOf = (lines: readonly string[], url?: string) =>
  readPressReleases(lines.join("\n"), url === undefined ? {} : { url });

/** The release is read as if nothing stood around it, and nothing is lost. */
function expectRelease(lines: readonly string[], url?: string, body: readonly string[] = [lead, second]): void {
  const { releases, cuts } = cutsOf(lines, url);
  expect(releases.map((release) => release.title)).toEqual([title]);
  expect(releases[0]?.body).toEqual(body);
  expect(releases[0]?.date).toBe("2019-03-05");
  const kept = JSON.stringify([releases, cuts]);
  for (const line of lines) for (const word of line.split(/[^\p{L}\p{N}]+/u)) expect(kept).toContain(word);
}

describe("above a title", () => {
  test.each([
    "Newsroom",
    "Redaksia e lajmeve",
    "Новини",
    "Пресс-центр",
    "Vijesti",
    "Haberler",
    "Sala de prensa",
    "Actualités",
    "Skip to main content",
    "Zum Inhalt springen",
    "Home > News > Press releases",
    "We use cookies on this site to enhance your user experience.",
    "The OSCE website uses cookies to enhance performance.",
    "To find out more, including how to control cookies, see here: Cookie Policy",
    "We value your privacy",
    "Skip to the main content",
    "Nouvelles du fleuve",
    "Secretary General",
    "The mayor (l) opens a bridge, 5 March 2019. (OSCE/Ana Primer)",
    "![](https://www.osce.org/bridge.jpg)",
  ])("%s", (line) => {
    expectRelease([line, title, lead, second]);
    expectRelease([line, "", title, "", lead, "", second]);
    expectRelease([line, title, "5 March 2019", lead, second]);
  });

  test("a section is the source", () => {
    const [release] = cutsOf(["OSCE Mission to Skopje", title, lead, second]).releases;
    expect([release?.sources, release?.sourcesFrom]).toEqual([["mission-to-skopje"], "heading"]);
  });
});

describe("between title and dateline", () => {
  test.each([
    ["5 March 2019"],
    ["SKOPJE 5 March 2019"],
    ["Tuesday, 5 March 2019"],
    ["By Ana Primer"],
    ["Print", "Share"],
    ["A mayor opens a bridge (OSCE/Ana Primer)", "A mayor opens a bridge (OSCE/Ana Primer)"],
    ["Photo: OSCE/Ana Primer"],
    ["© OSCE/Ana Primer"],
    ["Два моста (ОБСЕ/Анна Пример)"],
    ["River news", "5 March 2019", "Ana Primer"],
    ["The mayor opens a bridge, Skopje, 5 March 2019. (OSCE)"],
    ["Press release"],
    ["Skopje", "Press release"],
    ["5 March 2019", "Press release", "Policing"],
  ])("%s", (...lines) => {
    expectRelease([title, ...lines, lead, second]);
    expectRelease(["Skip Links", title, ...lines, lead, second]);
    expectRelease(["Newsroom", title, ...lines, lead, second]);
    expectRelease(["Press release", title, ...lines, lead, second]);
  });

  test.each([["5 March 2019"], ["SKOPJE 5 March 2019"], ["Published: 5 March 2019"]])("%s is printed.date", (line) => {
    expect(cutsOf([title, line, lead]).releases[0]?.printed.date?.[0]).toContain("5 March 2019");
  });

  test("a date line above the labels is printed.date", () => {
    const labels = ["- Date:", "- Place:", "- SKOPJE", "- Source:", "- OSCE Mission to Skopje"];
    const [whole] = cutsOf(["Press release", title, "5 March 2019", ...labels, lead, second]).releases;
    expect([whole?.title, whole?.date, whole?.body]).toEqual([title, "2019-03-05", [lead, second]]);
    const [release] = cutsOf(["Press release", title, "5 March 2019", ...labels, text]).releases;
    expect([release?.printed.date, release?.dateFrom]).toEqual([["5 March 2019"], "field"]);
  });

  test.each(["Published: 5 March 2019", "Posted on March 5, 2019", "Опубликовано: 5 марта 2019"])(
    "%s is the date where no dateline is",
    (line) => {
      const [release] = cutsOf([title, line, text], "https://www.osce.org/node/1").releases;
      expect([release?.title, release?.date, release?.printed.date]).toEqual([title, "2019-03-05", [line]]);
    },
  );

  test.each(["Ana Primer", "Two towns, 5 March 2019", "A mayor. (OSCE)"])(
    "a caption %j glued to the dateline",
    (caption) => {
      const { releases, cuts } = cutsOf([title, `${caption}${lead}`, second]);
      expect(releases[0]).toMatchObject({ title, body: [lead, second] });
      expect(cuts).toEqual([{ name: "caption", text: caption }]);
      expect(parseDateline(`${caption}${lead}`)?.places).toEqual(["Skopje"]);
    },
  );
});

describe("below a text", () => {
  test.each([
    ["Contacts", "Press Section"],
    ["* 1", "* 2", "* next ›"],
    ["Related news", "Towns share a map of the river", "Judges meet in the north"],
    ["Читайте также", "Города делят карту реки"],
    ["We use cookies to improve your experience on this site.", "Accept"],
    ["Print", "Email", "Share"],
  ])("%s", (...lines) => expectRelease([title, lead, second, ...lines]));

  test("headlines of a copying site", () => {
    expectRelease(
      [title, lead, second, "Towns share a map of the river", "Judges meet in the north"],
      "https://news.example.com/5",
    );
  });

  test("a second printing that the end of the text cuts at any letter", () => {
    const printed = ["Newsroom", title, "SKOPJE 5 March 2019", lead, second, third].join("\n");
    const tail = `\n${second}\n${third}`;
    for (let end = 43; end <= tail.length; end++) {
      expect(readPressReleases(printed + tail.slice(0, end)).releases[0]?.body).toEqual([lead, second, third]);
    }
  });
});

describe("lines wrapped at", () => {
  const wrap = (words: string, width: number): string =>
    words
      .split(" ")
      .reduce<string[]>((lines, word) => {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
        return lines;
      }, [])
      .join("\n");
  const long = `${lead} They stand where the old ones stood, and carry a road, a path and a pipe for water that both towns will use.`;
  const longTitle = "Mission opens two new bridges over the river and the mayors of both towns thank it for the roads";

  test.each([40, 50, 60, 65, 72, 80, 100])("%d characters are paragraphs again", (width) => {
    const page = [longTitle, long, second].map((part) => wrap(part, width)).join("\n\n");
    const [release] = readPressReleases(page).releases;
    expect(release?.title).toBe(longTitle);
    expect(release?.body).toEqual([long, second]);
  });
});

describe("pagers and next titles below a snippet", () => {
  const item = `${title}\nPublishing date: 5 March 2019\n${lead}..`;
  test.each([
    "* 1\n* 2\n* next ›\n* last »",
    "Pagination\nCurrent page 1\nPage 2\nNext page ››\nLast page",
    "1 2 3 … next › last »",
    "- 1\n- 2\n- следующая ›",
    "• 1\n• sljedeća ›\n• posljednja »",
    "Seite 1 von 9\nnächste Seite",
    "Mission trains four town cler",
    "Mission trains",
  ])("%j", (below) => {
    const { releases, cuts } = readPressReleases(`${item}\n${below}`);
    expect(releases.map(({ body }) => body)).toEqual([[lead.slice(0, -1)]]);
    expect(cuts.map((cut) => cut.text).join("\n")).toContain(below);
  });
});

test.each(["Ana Primer", "Two towns, 5 March 2019", "A mayor in Skopje. (OSCE/Ana Primer)"])(
  "%j above a dateline in the listing of the Assembly is a caption",
  (caption) => {
    const items = ["5 March 2019", title, caption, lead, second, "4 March 2019", "A map of the river", caption];
    const last = "VIENNA, 4 March 2019 – The Assembly looked at a map.";
    const { releases, cuts } = cutsOf([...items, last], "https://www.oscepa.org/en/news");
    expect(releases.map((release) => release.body)).toEqual([[lead, second], [last]]);
    expect(cuts.map((cut) => [cut.name, cut.text])).toEqual([
      ["caption", caption],
      ["caption", caption],
    ]);
  },
);

test.each([
  [["4 March 2019"]],
  [["4 March 2019", "A map of the ri"]],
  [["4 March 2019", "A map of the river", "VIENNA, 4 Ma"]],
])("an item of that listing that the end of the page cuts is a cut: %j", (rest) => {
  const lines = ["5 March 2019", title, lead, second];
  const { releases, cuts } = cutsOf([...lines, ...rest], "https://www.oscepa.org/en/news");
  expect(releases.map((release) => release.body)).toEqual([[lead, second]]);
  expect(cuts).toEqual([{ name: "teaser", text: rest.join("\n") }]);
  expect(cutsOf(["6 March 2019", ...lines.slice(1), ...lines.slice(0, 3)]).releases).toHaveLength(2);
});

test.each([
  ["When: 5 March 2019", "Where: Skopje", "Organized by: Ana Primer"],
  ["Tuesday, 5 March 2019 - 09:00 to Wednesday, 6 March 2019 - 17:00"],
])("an event is told by %s", (...lines) => {
  expect(cutsOf([title, ...lines, text], "https://www.osce.org/odihr/1").issues[0]?.message).toContain("an event");
});

test("the countries of its Co-Chairs speak for the Minsk Group, and a delegation does not", () => {
  const above = "Joint Statement by the Heads of Delegation of the Minsk Group Co-Chair Countries";
  const below = "We, the heads of delegation of the OSCE Minsk Group Co-Chair countries, met today in Vienna.";
  expect(cutsOf([above, below]).releases[0]?.title).toBe(above);
  const other = "Statement by the Delegation of Armenia on the visit of the Minsk Group Co-Chairs";
  expect(cutsOf([other, below]).issues[0]?.message).toContain("a delegation to the OSCE");
});

describe("who speaks", () => {
  test.each(["/OSCE/", "/ОБСЕ/", "/ODIHR/", "/OSCE PA/"])("%s before the dash is no agency", (name) => {
    const dateline = parseDateline(`WARSAW, 4 October 2011 ${name} – The bridges are open.`);
    expect(dateline).toMatchObject({ note: name.slice(1, -1), places: ["Warsaw"], rest: "The bridges are open." });
    expect(dateline?.agency).toBeUndefined();
  });

  test.each([
    [
      "https://www.eeas.europa.eu/a_en",
      "EU Statement in Response to the Report of the Head of Mission",
      "European Union",
    ],
    [
      "https://osce.usmission.gov/a",
      "Response to the Report: Statement by the United States Mission to the OSCE",
      "delegation",
    ],
    ["https://www.gov.uk/a", "Statement by the Delegation of Norway at the Permanent Council", "delegation"],
    ["https://mfa.example.org/a", "Statement by the United Kingdom to the OSCE Permanent Council", "United Kingdom"],
  ])("%s: a statement of others is refused", (url, name, who) => {
    const { releases, issues, cuts } = cutsOf(
      [name, "We thank the OSCE Mission for its report on the two bridges over the river."],
      url,
    );
    expect(releases).toEqual([]);
    expect(issues[0]?.message).toContain("This is a statement of");
    expect(issues[0]?.message).toContain(who);
    expect(cuts[0]?.text).toContain("We thank");
  });

  test.each([
    "Statement by the Co-Chairs of the Minsk Group",
    "Joint Statement by the Heads of Delegation and the Co-Chairs of the OSCE Minsk Group on two bridges",
    "OSCE Chairperson-in-Office visits two bridges",
    "Head of the OSCE Presence in Albania opens two bridges",
    "Two bridges must open soon, says OSCE Representative",
  ])("%s is a release elsewhere", (name) => {
    const url = "https://www.state.example.gov/7";
    const read = cutsOf([name, "The bridges over the river were opened today in the presence of two mayors."], url);
    if (name.startsWith("Joint")) return;
    expect(read.releases.map((release) => release.title)).toEqual([name]);
  });

  test.each([
    "Minister meets the Ambassador to the OSCE in Vienna",
    "Two bridges open in a country of the OSCE region",
  ])("%s is none", (name) => {
    expect(
      cutsOf([name, "The two of them spoke about the bridges over the river for an hour."], "https://a.example/7")
        .releases,
    ).toEqual([]);
  });

  test.each([
    ["When", "Where", "Organized by"],
    ["When:", "5 March 2019", "Where:", "Skopje"],
    ["Когда", "Где"],
    ["Kada", "Gdje", "Organizator"],
  ])("%s %s is an event", (...labels) => {
    const { releases, issues } = cutsOf([title, ...labels, text, second], "https://www.osce.org/odihr/900005");
    expect(releases).toEqual([]);
    expect(issues[0]?.message).toContain("event");
  });
});

describe("sources without a line", () => {
  test.each([
    ["https://www.osce.org/hcnm/900010", "hcnm"],
    ["https://osce.org/sg/900010", "secretary-general"],
    ["https://www.osce.org/secretary-general/900010", "secretary-general"],
    ["https://www.osce.org/ru/ashgabat/900010", "centre-in-ashgabat"],
    ["https://www.osce.org/yerevan/900010", "office-in-yerevan"],
    [
      "https://www.osce.org/special-monitoring-mission-to-ukraine-closed/900010",
      "special-monitoring-mission-to-ukraine",
    ],
    ["https://bishkek.osce.org/node/900010", "programme-office-in-bishkek"],
    ["https://ashgabat.osce.org/node/900010", "centre-in-ashgabat"],
    ["https://www.oscepa.org/en/news/900010", "parliamentary-assembly"],
    ["https://web.archive.org/web/20150101000000id_/http://www.osce.org/odihr/900010", "odihr"],
    ["https://archive.ph/2015/https://www.osce.org/odihr/900010", "odihr"],
    ["https://copy.example.com/get?url=https%3A%2F%2Fwww.osce.org%2Fodihr%2F900010", "odihr"],
  ])("%s", (url, source) => {
    const [release] = cutsOf([title, lead], url).releases;
    expect([release?.sources, release?.sourcesFrom]).toEqual([[source], "address"]);
  });

  test.each([
    "https://www.osce.org/node/900010",
    "https://www.osce.org/field-operations/1",
    "https://www.osce.org/resources/1",
    "https://a.example/odihr/1",
  ])("%s tells none", (url) => {
    const [release] = cutsOf([title, lead], url).releases;
    expect([release?.sources, release?.sourcesFrom]).toEqual([[], null]);
  });

  test("what a page prints wins, also where it is not known", () => {
    const page = (source: string) => ["Press release", title, "- Date:", "- Source:", `- ${source}`, lead];
    const url = "https://www.osce.org/hcnm/900010";
    expect(cutsOf(page("OSCE Secretariat"), url).releases[0]).toMatchObject({
      sources: ["secretariat"],
      sourcesFrom: "field",
    });
    expect(cutsOf(page("Office of Nobody"), url).releases[0]).toMatchObject({ sources: [], sourcesFrom: null });
  });
});

describe("a label that the end of the text cuts", () => {
  test.each([
    ["Where we are", "OSCE Mission to Moldova", "mission-to-moldova"],
    ["Where we are", "OSCE Mission to Georgia (closed)", "mission-to-georgia"],
    ["Where we are", "OSCE Representative on Freedom of the Media", "rfom"],
    ["Where we are", "OSCE High Commissioner on National Minorities", "hcnm"],
  ])("%s: %s never names another", (label, value, id) => {
    for (let end = 1; end <= value.length; end++) {
      const [release, ...more] = readPressReleases(
        `${title}\nPublishing date: 5 March 2019\n${label}: ${value.slice(0, end)}`,
      ).releases;
      expect(more).toEqual([]);
      expect([[], [id]]).toContainEqual(release?.sources);
    }
  });

  test("at every letter of a page gives no other id and an issue", () => {
    const whole = [
      "Press release",
      title,
      "- Date:",
      "- Place:",
      "- SKOPJE",
      "- Source:",
      "- OSCE Mission to Skopje",
      "- Fields of work:",
      "- Gender equality",
    ].join("\n");
    for (let end = whole.indexOf("- Place"); end < whole.length; end++) {
      const { releases, issues } = readPressReleases(whole.slice(0, end));
      for (const release of releases) {
        expect([[], ["mission-to-skopje"]]).toContainEqual(release.sources);
        expect([[], ["gender-equality"]]).toContainEqual(release.fieldsOfWork);
        expect(release.places.every(({ place }) => place === "skopje")).toBe(true);
        expect(release.body).toEqual([]);
      }
      expect(issues.length).toBeGreaterThan(0);
    }
  });

  test("has the only name that begins so as its suggestion", () => {
    const issue = (value: string) =>
      readPressReleases(`${title}\nPublishing date: 5 March 2019\nWhere we are: ${value}`).issues.find(
        ({ code }) => code === "truncated",
      );
    expect(issue("OSCE Mission to Mol")?.suggestion).toBe("Mission to Moldova");
    expect(issue("OSCE ")?.suggestion).toBeUndefined();
    expect(issue("OSCE ")?.found).toBe("OSCE");
  });
});

describe("a text without a title", () => {
  test.each([
    [[lead, second]],
    [["Press release", lead, second]],
    [["Newsroom", lead, second]],
    [["Skip to main content", lead, second]],
    [["Press release", "- Date:", "- Place:", "- SKOPJE", lead, second]],
  ])("%j is kept whole, and a record where the title is given", (lines) => {
    const { releases, issues, cuts } = cutsOf(lines);
    expect(releases).toEqual([]);
    expect(issues[0]?.message).toContain("{ title }");
    expect(cuts.map((cut) => cut.text).join("\n")).toContain(text);
    const [release] = readPressReleases(lines.join("\n"), { title }).releases;
    expect([release?.title, release?.date, release?.body]).toEqual([title, "2019-03-05", [lead, second]]);
  });
});
