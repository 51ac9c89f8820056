// Generated from data/chairpersonships.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { Chairpersonship } from "../catalogue/types.ts";

/** Who chaired the CSCE and the OSCE, by the year that lists give it. */
export interface Chairpersonships {
  /** Chairmanship of DE */
  readonly 1991: Chairpersonship;
  /** Chairmanship of CSHH */
  readonly 1992: Chairpersonship;
  /** Chairmanship of SE */
  readonly 1993: Chairpersonship;
  /** Chairmanship of IT */
  readonly 1994: Chairpersonship;
  /** Chairmanship of HU */
  readonly 1995: Chairpersonship;
  /** Chairmanship of CH */
  readonly 1996: Chairpersonship;
  /** Chairmanship of DK */
  readonly 1997: Chairpersonship;
  /** Chairmanship of PL */
  readonly 1998: Chairpersonship;
  /** Chairmanship of NO */
  readonly 1999: Chairpersonship;
  /** Chairmanship of AT */
  readonly 2000: Chairpersonship;
  /** Chairmanship of RO */
  readonly 2001: Chairpersonship;
  /** Chairmanship of PT */
  readonly 2002: Chairpersonship;
  /** Chairmanship of NL */
  readonly 2003: Chairpersonship;
  /** Chairmanship of BG */
  readonly 2004: Chairpersonship;
  /** Chairmanship of SI */
  readonly 2005: Chairpersonship;
  /** Chairmanship of BE */
  readonly 2006: Chairpersonship;
  /** Chairmanship of ES */
  readonly 2007: Chairpersonship;
  /** Chairmanship of FI */
  readonly 2008: Chairpersonship;
  /** Chairmanship of GR */
  readonly 2009: Chairpersonship;
  /** Chairmanship of KZ */
  readonly 2010: Chairpersonship;
  /** Chairmanship of LT */
  readonly 2011: Chairpersonship;
  /** Chairmanship of IE */
  readonly 2012: Chairpersonship;
  /** Chairmanship of UA */
  readonly 2013: Chairpersonship;
  /** Chairmanship of CH */
  readonly 2014: Chairpersonship;
  /** Chairmanship of RS */
  readonly 2015: Chairpersonship;
  /** Chairmanship of DE */
  readonly 2016: Chairpersonship;
  /** Chairmanship of AT */
  readonly 2017: Chairpersonship;
  /** Chairmanship of IT */
  readonly 2018: Chairpersonship;
  /** Chairmanship of SK */
  readonly 2019: Chairpersonship;
  /** Chairmanship of AL */
  readonly 2020: Chairpersonship;
  /** Chairmanship of SE */
  readonly 2021: Chairpersonship;
  /** Chairmanship of PL */
  readonly 2022: Chairpersonship;
  /** Chairpersonship of MK */
  readonly 2023: Chairpersonship;
  /** Chairpersonship of MT */
  readonly 2024: Chairpersonship;
  /** Chairpersonship of FI */
  readonly 2025: Chairpersonship;
  /** Chairpersonship of CH */
  readonly 2026: Chairpersonship;
}

/** Year in {@link chairpersonships}. Example: `1991`. */
export type ChairpersonshipYear = 1991 | 1992 | 1993 | 1994 | 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026;

/**
 * The keys of {@link chairpersonships}, in order.
 *
 * @example
 * chairpersonshipYears[0]; // => 1991
 */
export const chairpersonshipYears: readonly ChairpersonshipYear[] = /* @__PURE__ */ Object.freeze([1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);

/**
 * Who chaired the CSCE and the OSCE, by the year that lists give it. The source of each field stands in `osce-data/data/chairpersonships.json`.
 *
 * @example
 * chairpersonships[1991].state; // => "DE"
 */
export const chairpersonships: Chairpersonships = /* @__PURE__ */ records<Chairpersonships>("chairpersonship", '[\
{"year":1991,"state":"DE","from":"1991-06-19","until":"1992-01-29","title":"Chairmanship","chairs":[{"name":"Hans-Dietrich Genscher","from":"1991-06-19","until":"1992-01-29"}]},\
{"year":1992,"state":"CSHH","from":"1992-01-30","until":"1992-12-13","title":"Chairmanship","chairs":[{"name":"Jiří Dienstbier","from":"1992-01-30","until":"1992-07-01"},{"name":"Jozef Moravčík","from":"1992-07-02","until":"1992-12-13"}]},\
{"year":1993,"state":"SE","from":"1992-12-14","until":"1993-11-29","title":"Chairmanship","chairs":[{"name":"Margaretha af Ugglas","from":"1992-12-14","until":"1993-11-29"}]},\
{"year":1994,"state":"IT","from":"1993-11-30","until":"1994-12-04","title":"Chairmanship","chairs":[{"name":"Beniamino Andreatta","from":"1993-11-30","until":"1994-05-10"},{"name":"Antonio Martino","from":"1994-05-11","until":"1994-12-04"}]},\
{"year":1995,"state":"HU","from":"1994-12-05","until":"1995-12-31","title":"Chairmanship","chairs":[{"name":"László Kovács","from":"1994-12-05","until":"1995-12-31"}]},\
{"year":1996,"state":"CH","from":"1996-01-01","until":"1996-12-31","title":"Chairmanship","chairs":[{"name":"Flavio Cotti","from":"1996-01-01","until":"1996-12-31"}]},\
{"year":1997,"state":"DK","from":"1997-01-01","until":"1997-12-31","title":"Chairmanship","chairs":[{"name":"Niels Helveg Petersen","from":"1997-01-01","until":"1997-12-31"}]},\
{"year":1998,"state":"PL","from":"1998-01-01","until":"1998-12-31","title":"Chairmanship","chairs":[{"name":"Bronisław Geremek","from":"1998-01-01","until":"1998-12-31"}]},\
{"year":1999,"state":"NO","from":"1999-01-01","until":"1999-12-31","title":"Chairmanship","chairs":[{"name":"Knut Vollebæk","from":"1999-01-01","until":"1999-12-31"}]},\
{"year":2000,"state":"AT","from":"2000-01-01","until":"2000-12-31","title":"Chairmanship","chairs":[{"name":"Wolfgang Schüssel","from":"2000-01-01","until":"2000-02-03"},{"name":"Benita Ferrero-Waldner","from":"2000-02-04","until":"2000-12-31"}]},\
{"year":2001,"state":"RO","from":"2001-01-01","until":"2001-12-31","title":"Chairmanship","chairs":[{"name":"Mircea Geoană","from":"2001-01-01","until":"2001-12-31"}]},\
{"year":2002,"state":"PT","from":"2002-01-01","until":"2002-12-31","title":"Chairmanship","chairs":[{"name":"Jaime Gama","from":"2002-01-01","until":"2002-04-05"},{"name":"António Martins da Cruz","from":"2002-04-06","until":"2002-12-31"}]},\
{"year":2003,"state":"NL","from":"2003-01-01","until":"2003-12-31","title":"Chairmanship","chairs":[{"name":"Jaap de Hoop Scheffer","from":"2003-01-01","until":"2003-12-02"},{"name":"Bernard Bot","from":"2003-12-03","until":"2003-12-31"}]},\
{"year":2004,"state":"BG","from":"2004-01-01","until":"2004-12-31","title":"Chairmanship","chairs":[{"name":"Solomon Passy","from":"2004-01-01","until":"2004-12-31"}]},\
{"year":2005,"state":"SI","from":"2005-01-01","until":"2005-12-31","title":"Chairmanship","chairs":[{"name":"Dimitrij Rupel","from":"2005-01-01","until":"2005-12-31"}]},\
{"year":2006,"state":"BE","from":"2006-01-01","until":"2006-12-31","title":"Chairmanship","chairs":[{"name":"Karel De Gucht","from":"2006-01-01","until":"2006-12-31"}]},\
{"year":2007,"state":"ES","from":"2007-01-01","until":"2007-12-31","title":"Chairmanship","chairs":[{"name":"Miguel Ángel Moratinos","from":"2007-01-01","until":"2007-12-31"}]},\
{"year":2008,"state":"FI","from":"2008-01-01","until":"2008-12-31","title":"Chairmanship","chairs":[{"name":"Ilkka Kanerva","from":"2008-01-01","until":"2008-04-03"},{"name":"Alexander Stubb","from":"2008-04-04","until":"2008-12-31"}]},\
{"year":2009,"state":"GR","from":"2009-01-01","until":"2009-12-31","title":"Chairmanship","chairs":[{"name":"Dora Bakoyannis","from":"2009-01-01","until":"2009-10-06"},{"name":"George Papandreou","from":"2009-10-07","until":"2009-12-31"}]},\
{"year":2010,"state":"KZ","from":"2010-01-01","until":"2010-12-31","title":"Chairmanship","chairs":[{"name":"Kanat Saudabayev","from":"2010-01-01","until":"2010-12-31"}]},\
{"year":2011,"state":"LT","from":"2011-01-01","until":"2011-12-31","title":"Chairmanship","chairs":[{"name":"Audronius Ažubalis","from":"2011-01-01","until":"2011-12-31"}]},\
{"year":2012,"state":"IE","from":"2012-01-01","until":"2012-12-31","title":"Chairmanship","chairs":[{"name":"Eamon Gilmore","from":"2012-01-01","until":"2012-12-31"}]},\
{"year":2013,"state":"UA","from":"2013-01-01","until":"2013-12-31","title":"Chairmanship","chairs":[{"name":"Leonid Kozhara","from":"2013-01-01","until":"2013-12-31"}]},\
{"year":2014,"state":"CH","from":"2014-01-01","until":"2014-12-31","title":"Chairmanship","chairs":[{"name":"Didier Burkhalter","from":"2014-01-01","until":"2014-12-31"}]},\
{"year":2015,"state":"RS","from":"2015-01-01","until":"2015-12-31","title":"Chairmanship","chairs":[{"name":"Ivica Dačić","from":"2015-01-01","until":"2015-12-31"}]},\
{"year":2016,"state":"DE","from":"2016-01-01","until":"2016-12-31","title":"Chairmanship","chairs":[{"name":"Frank-Walter Steinmeier","from":"2016-01-01","until":"2016-12-31"}]},\
{"year":2017,"state":"AT","from":"2017-01-01","until":"2017-12-31","title":"Chairmanship","chairs":[{"name":"Sebastian Kurz","from":"2017-01-01","until":"2017-12-17"},{"name":"Karin Kneissl","from":"2017-12-18","until":"2017-12-31"}]},\
{"year":2018,"state":"IT","from":"2018-01-01","until":"2018-12-31","title":"Chairmanship","chairs":[{"name":"Angelino Alfano","from":"2018-01-01","until":"2018-05-31"},{"name":"Enzo Moavero Milanesi","from":"2018-06-01","until":"2018-12-31"}]},\
{"year":2019,"state":"SK","from":"2019-01-01","until":"2019-12-31","title":"Chairmanship","chairs":[{"name":"Miroslav Lajčák","from":"2019-01-01","until":"2019-12-31"}]},\
{"year":2020,"state":"AL","from":"2020-01-01","until":"2020-12-31","title":"Chairmanship","chairs":[{"name":"Edi Rama","from":"2020-01-01","until":"2020-12-31"}]},\
{"year":2021,"state":"SE","from":"2021-01-01","until":"2021-12-31","title":"Chairmanship","chairs":[{"name":"Ann Linde","from":"2021-01-01","until":"2021-12-31"}]},\
{"year":2022,"state":"PL","from":"2022-01-01","until":"2022-12-31","title":"Chairmanship","chairs":[{"name":"Zbigniew Rau","from":"2022-01-01","until":"2022-12-31"}]},\
{"year":2023,"state":"MK","from":"2023-01-01","until":"2023-12-31","title":"Chairpersonship","chairs":[{"name":"Bujar Osmani","from":"2023-01-01","until":"2023-12-31"}]},\
{"year":2024,"state":"MT","from":"2024-01-01","until":"2024-12-31","title":"Chairpersonship","chairs":[{"name":"Ian Borg","from":"2024-01-01","until":"2024-12-31"}]},\
{"year":2025,"state":"FI","from":"2025-01-01","until":"2025-12-31","title":"Chairpersonship","chairs":[{"name":"Elina Valtonen","from":"2025-01-01","until":"2025-12-31"}]},\
{"year":2026,"state":"CH","from":"2026-01-01","until":"2026-12-31","title":"Chairpersonship","chairs":[{"name":"Ignazio Cassis","from":"2026-01-01","until":"2026-12-31"}]}\
]');
