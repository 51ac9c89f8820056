import { describe, expect, test } from "vitest";
import { findMentions, type MentionOptions } from "../../../src/index.ts";

const named = (text: string, options: MentionOptions = {}): string[] =>
  findMentions(text, options).map(
    (mention) => `${mention.text} → ${"id" in mention.entity ? mention.entity.id : mention.entity.year}`,
  );

const ids = (text: string, options: MentionOptions = {}): string[] =>
  findMentions(text, options).map(({ entity }) => ("id" in entity ? entity.id : String(entity.year)));

describe("findMentions", () => {
  test.each([
    ["Talks in Kiev went on.", ["Kiev → kyiv"]],
    ["The Kyrgyz Republic and the Netherlands signed.", ["Kyrgyz Republic → KG", "Netherlands → NL"]],
    ["the former Yugoslav Republic of Macedonia", ["former Yugoslav Republic of Macedonia → MK"]],
    [
      "the OSCE Special Monitoring Mission to Ukraine (SMM)",
      [
        "OSCE Special Monitoring Mission to Ukraine → special-monitoring-mission-to-ukraine",
        "SMM → special-monitoring-mission-to-ukraine",
      ],
    ],
    ["ODIHR and the OSCE met", ["ODIHR → odihr", "OSCE → osce"]],
    ["Bosnia and Herzegovina, not Bosnia", ["Bosnia and Herzegovina → BA", "Bosnia → BA"]],
    ["Madina Jarbussynova spoke", ["Madina Jarbussynova → cthb"]],
    ["COOPERATION IN TÜRKİYE", ["TÜRKİYE → TR"]],
    ["Миссия в Киеве и Киев", ["Киев → kyiv"]],
    ["Moldova's and Georgia’s envoys", ["Moldova → MD", "Georgia → GE"]],
    ["the Czech\u00A0Republic and Bosnia-Herzegovina", ["Czech\u00A0Republic → CZ", "Bosnia-Herzegovina → BA"]],
    ["at the 23rd Ministerial Council", ["23rd Ministerial Council → ministerial-council-2016-hamburg"]],
    ["U.S. and UK officials", ["UK → GB"]],
    ["Tu\u0308rkiye and Chis\u0327inău", ["Tu\u0308rkiye → TR", "Chis\u0327inău → chisinau"]],
    ["Soviet Union, Yugoslavia, former Yugoslavia", ["Soviet Union → SUHH", "Yugoslavia → YUCS", "Yugoslavia → YUCS"]],
    ["Aus\u00ADtria and O\u200BSCE", ["Aus\u00ADtria → AT", "O\u200BSCE → osce"]],
    ["North\u200B Korea, Northern\u2060 Ireland", []],
    ["The President of France Emmanuel Macron", ["France → FR"]],
    ["The US Ambassador to Georgia Ian Kelly", ["Georgia → GE"]],
    ["The Mayor of Vienna Michael Ludwig", ["Vienna → vienna"]],
    ["The daughter of Jordan Smith", []],
    ["Eastern Ukraine, South-East Serbia", ["Ukraine → UA", "Serbia → RS"]],
    ["Western Georgia", ["Georgia → GE"]],
    ["Northern Cyprus, New Britain, Southern Ireland", []],
    ["The Venice Commission, the Rome Statute, the Congress of Vienna", []],
    ["Fulton County, Georgia", []],
    ["VIENNA, 25 May 2016 - and Vienna, 25, of the choir", ["VIENNA → vienna"]],
    ["SOFIA/ROME/OSH, 18 May", ["SOFIA → sofia", "ROME → rome", "OSH → osh"]],
    ["OSH 2 March 2007", ["OSH → osh"]],
    ["OSH rules and OSH", []],
    ["THE HAGUE, the Hague and The Hague", ["THE HAGUE → the-hague", "the Hague → the-hague", "The Hague → the-hague"]],
    ["N. Macedonia, B&H and L'Aia", ["N. Macedonia → MK", "B&H → BA", "L'Aia → the-hague"]],
    ["Bathe Hague", ["Hague → the-hague"]],
    [
      "ITALY, the Kyrgyz REPUBLIC, Programme office in BISHKEK",
      ["ITALY → IT", "Kyrgyz REPUBLIC → KG", "Programme office in BISHKEK → programme-office-in-bishkek"],
    ],
    ["The Strategic Police Matters Unit of Interpol", []],
  ])("reads %j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  describe("names do not join across what parts sentences and lists", () => {
    test.each([
      ["Croatia, Serbia, Montenegro and Albania", ["HR", "RS", "ME", "AL"]],
      ["Serbia/Montenegro; Serbia | Montenegro", ["RS", "ME", "RS", "ME"]],
      ["- Serbia\n- Montenegro", ["RS", "ME"]],
      ["Serbia\nMontenegro", ["RS", "ME"]],
      ["Serbia-Montenegro and Bosnia\nand Herzegovina", ["RS", "BA"]],
      ["The EU and the OSCE. Secretary General Rutte spoke.", ["osce"]],
      ["ODIHR, OSCE, HCNM", ["odihr", "osce", "hcnm"]],
      ["OSCE\n\nMission to Serbia", ["osce", "mission-to-serbia"]],
      ["He left Budapest. Summit talks went on.", ["budapest"]],
      ["the Moscow Document; 1991", ["moscow-document"]],
      ["Kosovo (UNSCR 1244) and the Helsinki Consultations (Dipoli)", ["kosovo", "helsinki-consultations-1972"]],
      ["St. Petersburg, N. Macedonia", ["st-petersburg", "MK"]],
    ])("%j", (text, expected) => {
      expect(ids(text)).toEqual(expected);
    });
  });

  describe("usual wordings of a name are found", () => {
    test.each([
      [
        "The Organisation for Security and Cooperation in Europe met.",
        "Organisation for Security and Cooperation in Europe",
        "osce",
      ],
      [
        "the Organization for Security & Co-operation in Europe",
        "Organization for Security & Co-operation in Europe",
        "osce",
      ],
      [
        "the OSCE Project Coordinator in Uzbekistan",
        "OSCE Project Coordinator in Uzbekistan",
        "project-co-ordinator-in-uzbekistan",
      ],
      ["the OSCE Mission in Moldova", "OSCE Mission in Moldova", "mission-to-moldova"],
      ["the OSCE Moldova Mission", "OSCE Moldova Mission", "mission-to-moldova"],
      ["the Mission of the OSCE to Moldova", "Mission of the OSCE to Moldova", "mission-to-moldova"],
      ["the OSCE Bishkek Programme Office", "OSCE Bishkek Programme Office", "programme-office-in-bishkek"],
      ["at the 23rd OSCE Ministerial Council", "23rd OSCE Ministerial Council", "ministerial-council-2016-hamburg"],
      ["the Hamburg Ministerial Council", "Hamburg Ministerial Council", "ministerial-council-2016-hamburg"],
      ["the 2014 Basel Ministerial Council", "2014 Basel Ministerial Council", "ministerial-council-2014-basel"],
      ["the OSCE Ministerial Council 2017", "OSCE Ministerial Council 2017", "ministerial-council-2017-vienna"],
      ["the Istanbul OSCE Summit", "Istanbul OSCE Summit", "istanbul-summit-1999"],
      ["the Helsinki Summit of 1992", "Helsinki Summit of 1992", "helsinki-summit-1992"],
      ["STATEMENT BY THE PERMANENT COUNCIL", "PERMANENT COUNCIL", "permanent-council"],
      [
        "ROUND TABLE HELD BY THE HIGH COMMISSIONER ON NATIONAL MINORITIES",
        "HIGH COMMISSIONER ON NATIONAL MINORITIES",
        "hcnm",
      ],
      ["Georgia¹, Lodz and OSCE🙏", "OSCE", "osce"],
    ])("%j", (text, name, id) => {
      expect(named(text)).toContain(`${name} → ${id}`);
    });
  });

  describe("what stands beside a name decides whose it is", () => {
    test.each([
      ["Georgia Signs Border Pact With Armenia", ["GE", "AM"]],
      ["On Monday Georgia and on Friday Jordan agreed.", ["GE", "JO"]],
      ["London Mayor Sadiq Khan spoke in Milan. Italian deputies listened.", ["london", "milan"]],
      ["The paper called Russia an aggressor.", ["RU"]],
      ["A ship called Moldova sank.", []],
      ["A Congressman from Texas led the observers in Georgia.", ["GE"]],
      ["Georgia and Alabama, Macon, Georgia, and Senator Jon Ossoff of Georgia", []],
      ["Vienna, Va. Rome, Georgia. Dublin (Ohio) and Poland, Ohio", []],
      ["East Ukraine and Central Vienna, but neither North America nor NORTHERN IRELAND", ["UA", "vienna"]],
      ["The Munich Security Conference, Vienna sausage and the Hilton Athens", []],
      ["The National Bank of Ukraine and the Bank of Georgia", ["UA"]],
      ["On Thursday Permanent Council delegates rose.", ["permanent-council"]],
      [
        "This week's Permanent Council and the Permanent Council of last Thursday",
        ["permanent-council", "permanent-council"],
      ],
      ["Much changed under Secretary General Helga Schmid.", ["secretary-general", "secretary-general"]],
      ["The Under-Secretary General and Secretary General Ambassador Kofi Annan", []],
      ["The High Commissioner for Refugees thanked the High Commissioner for her visit.", ["hcnm"]],
      ["Kenya's Chairmanship of the African Union, Norway's Chairmanship of the Barents Council", ["NO"]],
      [
        "NATO's Lisbon Summit, the Istanbul Summit of 2004, the Budapest Summit of the European Political Community",
        [],
      ],
      ["The Gender Action Plan of the EU, the ASEAN Action Plan to Combat Trafficking in Human Beings", []],
      ["Attorney General Hastings and Police Commissioner Gilmore", []],
      ["Caritas closed its Office in Zagreb.", ["zagreb"]],
      ["Moldova Hosts Security Conference", ["MD"]],
      ["OSCE Welcomes Georgia Reform Plan", ["osce", "GE"]],
      ["Ministers Meet In Vienna For Security Conference", ["vienna"]],
      ["Georgia’s 30th anniversary, Georgia's state visit, Georgia, US and EU officials", ["GE", "GE", "GE"]],
      ["Delegates left Paris, Rome, Georgia.", ["paris", "rome", "GE"]],
      ["The Republican Party of Moldova and the Order of Malta", ["MD", "MT"]],
      ["In Minsk, Mass. arrests went on.", ["minsk"]],
      ["He was Secretary General of the Organization", ["secretary-general"]],
      ["(see Kosovo UNSCR 1244)", ["kosovo"]],
      ["The Chairperson-in-\nOffice of the OSCE and Nagorno–Karabakh", ["chairpersonship", "osce", "nagorno-karabakh"]],
      [
        "North  Korea, North\u2009Korea, Secretary General\u00A0of NATO, Mr.\u00A0Jordan, Deputy\tSecretary General",
        [],
      ],
      [
        "Officials of many countries of the region met North\nKorea, and later for the first time the Deputy\nSecretary General.",
        [],
      ],
      [
        "Representative Ribeiro condemns an attack on a journalist in Georgia\nVIENNA, 4 March 2021 – The OSCE",
        ["rfom", "GE", "vienna", "osce"],
      ],
      ["Mission Supports Training of Many Prosecutors\nCHISINAU, 14 May 2019", ["chisinau"]],
      ["The officers of four services finished a course of two weeks on Jordan\nThe last day was open.", ["JO"]],
      ["Finland\nSweden\nNorth Macedonia\nJordan", ["FI", "SE", "MK", "JO"]],
      ["SECRETARY GENERAL OF NATO VISITS GEORGIA", ["GE"]],
      ["VIENNA CONVENTION, UNIVERSITY OF VIENNA, University Of Vienna Opens Archive", []],
      ["Parliamentary Assembly Of The Council Of Europe", []],
      ["The Secretary General, António Guterres, and the High Commissioner, Filippo Grandi, spoke.", []],
      ["The Secretary General, Helga Schmid, spoke.", ["secretary-general", "secretary-general"]],
      ["The EU Special Monitoring Mission to Ukraine left.", ["UA"]],
      ["The U.K. and the Grand Duke of Luxembourg", ["GB", "LU"]],
      ["The Mayor of Milan Giuseppe Sala spoke.", ["milan"]],
      ["The Gulf of Finland and Western Australia", []],
      ["The OSCE gave the school a PC and an MG.", ["osce"]],
      [
        "https://www.example.org/Georgia, Vienna@example.org, images/Vienna.jpg, [Tirana](https://example.org/Georgia)",
        ["tirana"],
      ],
      [
        "Conflict Prevention Centre (CPC): the CPC grew.",
        ["conflict-prevention-centre", "conflict-prevention-centre", "conflict-prevention-centre"],
      ],
    ])("%j", (text, expected) => {
      expect(ids(text)).toEqual(expected);
    });

    test.each([
      ["2015-05-05", "OSCE Chairman Dačić Condemns Attack", ["osce", "2015"]],
      ["2019-05-05", "OSCE CiO Lajčák flew to Kyiv.", ["osce", "chairpersonship", "2019", "kyiv"]],
      ["2009-05-05", "Minister De Gucht and Perrin de Brichambaut left.", ["secretary-general"]],
      ["2018-06-01", "The Alfano bakery and Alfano & Sons", []],
      ["2014-02-02", "Didier Burkhalter spoke. President Burkhalter left.", ["2014", "2014"]],
      ["2025-01-10", "Thomas Greminger spoke. Greminger left.", ["secretary-general", "secretary-general"]],
      ["2016-05-05", "Bosnia and Herzegovina, Serbia and Montenegro", ["BA", "RS", "ME"]],
    ])("on %s: %j", (on, text, expected) => {
      expect(ids(text, { on })).toEqual(expected);
    });

    test("a middle name is no other person's", () => {
      expect(named("Helga Maria Schmid and Feridun H. Sinirlioğlu")).toEqual([
        "Schmid → secretary-general",
        "Sinirlioğlu → secretary-general",
      ]);
    });
  });

  test.each([
    "a chair, a split and a link",
    "They met us in it.",
    "Mary has a nice price",
    "",
    "smm omik pc",
    "mission to moldova",
  ])("takes no ordinary word for a name: %j", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("gives offsets that cut the mention out of the text", () => {
    const text = "Vienna – Prishtinë/Priština, “Chişinău” and the OSCE Mission to Moldova";
    for (const { start, end, text: found } of findMentions(text)) expect(text.slice(start, end)).toBe(found);
    expect(findMentions(text)).toHaveLength(4);
  });

  test("prefers the longest name and never overlaps", () => {
    const mentions = findMentions("OSCE Programme Office in Dushanbe");
    expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([
      ["field-operation", "OSCE Programme Office in Dushanbe"],
    ]);
  });

  test("takes Yugoslavia for the State of the day", () => {
    const meant = (options: Parameters<typeof findMentions>[1]): string[] =>
      findMentions("Talks with Yugoslavia", options).map(({ entity }) => String((entity as { id?: string }).id));
    expect(meant({})).toEqual(["YUCS"]);
    expect(meant({ on: "1991-01-01" })).toEqual(["YUCS"]);
    expect(meant({ on: "2001-01-11" })).toEqual(["RS"]);
    expect(meant({ kinds: ["participating-state"] })).toEqual([]);
  });

  test("lets the day decide who is meant by a surname", () => {
    expect(named("Zannier said", { on: "2015-12-09" })).toEqual(["Zannier → secretary-general"]);
    expect(named("Zannier said", { on: "2018-12-09" })).toEqual(["Zannier → hcnm"]);
    for (const name of ["Fred", "Carlo", "Emily"])
      expect(named(`${name} Zannier said`, { on: "2018-12-09" })).toEqual([]);
    expect(named("Yesterday Zannier said", { on: "2018-12-09" })).toEqual(["Zannier → hcnm"]);
    expect(named("Zannier said", { on: "1995-12-09" })).toEqual([]);
    expect(findMentions("Zannier", { on: "2018-12-09" })[0]?.term?.name).toBe("Lamberto Zannier");
  });

  test("looks for the kinds asked for only", () => {
    expect(named("ODIHR in Moldova", { kinds: ["participating-state"] })).toEqual(["Moldova → MD"]);
  });

  test.each(["Georgian troops", "Romanian and Omani", "Ukrainians", "Chadwick", "McGeorgia", "preGeorgia"])(
    "finds no name within a word of %j",
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );

  test("refuses what is no text, no day or no kind, and says what was found", () => {
    expect(() => findMentions(undefined as never)).toThrow(
      new TypeError("findMentions reads a text, a string; it was given undefined"),
    );
    expect(() => findMentions("x", { on: "2015" })).toThrow(RangeError);
    expect(() => findMentions("x", { kinds: ["plase" as never] })).toThrow(
      '"plase" is not a kind of mention; did you mean "place"?',
    );
    expect(() => findMentions("x", { kinds: "place" as never })).toThrow(TypeError);
  });

  test("takes time that grows with the text", () => {
    const time = (times: number) => {
      const text = "A Mission to A Mission to the Kyrgyz ".repeat(times);
      const before = process.cpuUsage();
      findMentions(text);
      return process.cpuUsage(before).user / 1000;
    };
    time(100);
    expect(time(20_000)).toBeLessThan(40 * Math.max(time(1_000), 5));
  });
});
