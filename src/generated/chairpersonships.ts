// Generated from data/chairpersonships.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
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
export const chairpersonshipYears: readonly ChairpersonshipYear[] = [1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/**
 * Who chaired the CSCE and the OSCE, by the year that lists give it. The source of each field stands in `osce-data/data/chairpersonships.json`.
 *
 * @example
 * chairpersonships[1991].state; // => "DE"
 */
export const chairpersonships: Chairpersonships = /* @__PURE__ */ lazyRecord<Chairpersonships>("chairpersonship", "year", chairpersonshipYears, "state from until title chairs",
'[\
["DE","1991-06-19","1992-01-29","Chairmanship",[{"name":"Hans-Dietrich Genscher","from":"1991-06-19","until":"1992-01-29"}]],\
["CSHH","1992-01-30","1992-12-13","Chairmanship",[{"name":"Ji\\u0159í Dienstbier","from":"1992-01-30","until":"1992-07-02"},{"name":"Jozef Morav\\u010dík","from":"1992-07-03","until":"1992-12-13"}]],\
["SE","1992-12-14","1993-11-29","Chairmanship",[{"name":"Margaretha af Ugglas","from":"1992-12-14","until":"1993-11-29"}]],\
["IT","1993-11-30","1994-12-04","Chairmanship",[{"name":"Beniamino Andreatta","from":"1993-11-30","until":"1994-05-11"},{"name":"Antonio Martino","from":"1994-05-12","until":"1994-12-04"}]],\
["HU","1994-12-05","1995-12-31","Chairmanship",[{"name":"László Kovács","from":"1994-12-05","until":"1995-12-31"}]],\
["CH","1996-01-01","1996-12-31","Chairmanship",[{"name":"Flavio Cotti","from":"1996-01-01","until":"1996-12-31"}]],\
["DK","1997-01-01","1997-12-31","Chairmanship",[{"name":"Niels Helveg Petersen","from":"1997-01-01","until":"1997-12-31"}]],\
["PL","1998-01-01","1998-12-31","Chairmanship",[{"name":"Bronis\\u0142aw Geremek","from":"1998-01-01","until":"1998-12-31"}]],\
["NO","1999-01-01","1999-12-31","Chairmanship",[{"name":"Knut Vollebæk","from":"1999-01-01","until":"1999-12-31"}]],\
["AT","2000-01-01","2000-12-31","Chairmanship",[{"name":"Wolfgang Schüssel","from":"2000-01-01","until":"2000-02-04"},{"name":"Benita Ferrero-Waldner","from":"2000-02-05","until":"2000-12-31"}]],\
["RO","2001-01-01","2001-12-31","Chairmanship",[{"name":"Mircea Geoan\\u0103","from":"2001-01-01","until":"2001-12-31"}]],\
["PT","2002-01-01","2002-12-31","Chairmanship",[{"name":"Jaime Gama","from":"2002-01-01","until":"2002-04-06"},{"name":"António Martins da Cruz","from":"2002-04-07","until":"2002-12-31"}]],\
["NL","2003-01-01","2003-12-31","Chairmanship",[{"name":"Jaap de Hoop Scheffer","from":"2003-01-01","until":"2003-12-03"},{"name":"Bernard Bot","from":"2003-12-04","until":"2003-12-31"}]],\
["BG","2004-01-01","2004-12-31","Chairmanship",[{"name":"Solomon Passy","from":"2004-01-01","until":"2004-12-31"}]],\
["SI","2005-01-01","2005-12-31","Chairmanship",[{"name":"Dimitrij Rupel","from":"2005-01-01","until":"2005-12-31"}]],\
["BE","2006-01-01","2006-12-31","Chairmanship",[{"name":"Karel De Gucht","from":"2006-01-01","until":"2006-12-31"}]],\
["ES","2007-01-01","2007-12-31","Chairmanship",[{"name":"Miguel Ángel Moratinos","from":"2007-01-01","until":"2007-12-31"}]],\
["FI","2008-01-01","2008-12-31","Chairmanship",[{"name":"Ilkka Kanerva","from":"2008-01-01","until":"2008-04-04"},{"name":"Alexander Stubb","from":"2008-04-05","until":"2008-12-31"}]],\
["GR","2009-01-01","2009-12-31","Chairmanship",[{"name":"Dora Bakoyannis","from":"2009-01-01","until":"2009-10-05"},{"name":"George Papandreou","from":"2009-10-06","until":"2009-12-31"}]],\
["KZ","2010-01-01","2010-12-31","Chairmanship",[{"name":"Kanat Saudabayev","from":"2010-01-01","until":"2010-12-31"}]],\
["LT","2011-01-01","2011-12-31","Chairmanship",[{"name":"Audronius A\\u017eubalis","from":"2011-01-01","until":"2011-12-31"}]],\
["IE","2012-01-01","2012-12-31","Chairmanship",[{"name":"Eamon Gilmore","from":"2012-01-01","until":"2012-12-31"}]],\
["UA","2013-01-01","2013-12-31","Chairmanship",[{"name":"Leonid Kozhara","from":"2013-01-01","until":"2013-12-31"}]],\
["CH","2014-01-01","2014-12-31","Chairmanship",[{"name":"Didier Burkhalter","from":"2014-01-01","until":"2014-12-31"}]],\
["RS","2015-01-01","2015-12-31","Chairmanship",[{"name":"Ivica Da\\u010di\\u0107","from":"2015-01-01","until":"2015-12-31"}]],\
["DE","2016-01-01","2016-12-31","Chairmanship",[{"name":"Frank-Walter Steinmeier","from":"2016-01-01","until":"2016-12-31"}]],\
["AT","2017-01-01","2017-12-31","Chairmanship",[{"name":"Sebastian Kurz","from":"2017-01-01","until":"2017-12-17"},{"name":"Karin Kneissl","from":"2017-12-18","until":"2017-12-31"}]],\
["IT","2018-01-01","2018-12-31","Chairmanship",[{"name":"Angelino Alfano","from":"2018-01-01","until":"2018-05-31"},{"name":"Enzo Moavero Milanesi","from":"2018-06-01","until":"2018-12-31"}]],\
["SK","2019-01-01","2019-12-31","Chairmanship",[{"name":"Miroslav Laj\\u010dák","from":"2019-01-01","until":"2019-12-31"}]],\
["AL","2020-01-01","2020-12-31","Chairmanship",[{"name":"Edi Rama","from":"2020-01-01","until":"2020-12-31"}]],\
["SE","2021-01-01","2021-12-31","Chairmanship",[{"name":"Ann Linde","from":"2021-01-01","until":"2021-12-31"}]],\
["PL","2022-01-01","2022-12-31","Chairmanship",[{"name":"Zbigniew Rau","from":"2022-01-01","until":"2022-12-31"}]],\
["MK","2023-01-01","2023-12-31","Chairpersonship",[{"name":"Bujar Osmani","from":"2023-01-01","until":"2023-12-31"}]],\
["MT","2024-01-01","2024-12-31","Chairpersonship",[{"name":"Ian Borg","from":"2024-01-01","until":"2024-12-31"}]],\
["FI","2025-01-01","2025-12-31","Chairpersonship",[{"name":"Elina Valtonen","from":"2025-01-01","until":"2025-12-31"}]],\
["CH","2026-01-01","2026-12-31","Chairpersonship",[{"name":"Ignazio Cassis","from":"2026-01-01","until":"2026-12-31"}]]\
]');
