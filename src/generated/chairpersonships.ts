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
export const chairpersonships: Chairpersonships = /* @__PURE__ */ lazyRecord<Chairpersonships>("chairpersonship", "year", chairpersonshipYears, "state|from|until|title|chairs+name=from=until=state?=acting?!",
"\
DE|1991-06-19|1992-01-29|Chairmanship|Hans-Dietrich Genscher=1991-06-19=1992-01-29#\
CSHH|1992-01-30|1992-12-13|Chairmanship|Ji<159>í Dienstbier=1992-01-30=1992-07-02+Jozef Morav<10d>ík=1992-07-03=1992-12-13#\
SE|1992-12-14|1993-11-29|Chairmanship|Margaretha af Ugglas=1992-12-14=1993-11-29#\
IT|1993-11-30|1994-12-04|Chairmanship|Beniamino Andreatta=1993-11-30=1994-05-11+Antonio Martino=1994-05-12=1994-12-04#\
HU|1994-12-05|1995-12-31|Chairmanship|László Kovács=1994-12-05=1995-12-31#\
CH|1996-01-01|1996-12-31|Chairmanship|Flavio Cotti=1996-01-01=1996-12-31#\
DK|1997-01-01|1997-12-31|Chairmanship|Niels Helveg Petersen=1997-01-01=1997-12-31#\
PL|1998-01-01|1998-12-31|Chairmanship|Bronis<142>aw Geremek=1998-01-01=1998-12-31#\
NO|1999-01-01|1999-12-31|Chairmanship|Knut Vollebæk=1999-01-01=1999-12-31#\
AT|2000-01-01|2000-12-31|Chairmanship|Wolfgang Schüssel=2000-01-01=2000-02-04+Benita Ferrero-Waldner=2000-02-05=2000-12-31#\
RO|2001-01-01|2001-12-31|Chairmanship|Mircea Geoan<103>=2001-01-01=2001-12-31#\
PT|2002-01-01|2002-12-31|Chairmanship|Jaime Gama=2002-01-01=2002-04-06+António Martins da Cruz=2002-04-07=2002-12-31#\
NL|2003-01-01|2003-12-31|Chairmanship|Jaap de Hoop Scheffer=2003-01-01=2003-12-03+Bernard Bot=2003-12-04=2003-12-31#\
BG|2004-01-01|2004-12-31|Chairmanship|Solomon Passy=2004-01-01=2004-12-31#\
SI|2005-01-01|2005-12-31|Chairmanship|Dimitrij Rupel=2005-01-01=2005-12-31#\
BE|2006-01-01|2006-12-31|Chairmanship|Karel De Gucht=2006-01-01=2006-12-31#\
ES|2007-01-01|2007-12-31|Chairmanship|Miguel Ángel Moratinos=2007-01-01=2007-12-31#\
FI|2008-01-01|2008-12-31|Chairmanship|Ilkka Kanerva=2008-01-01=2008-04-04+Alexander Stubb=2008-04-05=2008-12-31#\
GR|2009-01-01|2009-12-31|Chairmanship|Dora Bakoyannis=2009-01-01=2009-10-05+George Papandreou=2009-10-06=2009-12-31#\
KZ|2010-01-01|2010-12-31|Chairmanship|Kanat Saudabayev=2010-01-01=2010-12-31#\
LT|2011-01-01|2011-12-31|Chairmanship|Audronius A<17e>ubalis=2011-01-01=2011-12-31#\
IE|2012-01-01|2012-12-31|Chairmanship|Eamon Gilmore=2012-01-01=2012-12-31#\
UA|2013-01-01|2013-12-31|Chairmanship|Leonid Kozhara=2013-01-01=2013-12-31#\
CH|2014-01-01|2014-12-31|Chairmanship|Didier Burkhalter=2014-01-01=2014-12-31#\
RS|2015-01-01|2015-12-31|Chairmanship|Ivica Da<10d>i<107>=2015-01-01=2015-12-31#\
DE|2016-01-01|2016-12-31|Chairmanship|Frank-Walter Steinmeier=2016-01-01=2016-12-31#\
AT|2017-01-01|2017-12-31|Chairmanship|Sebastian Kurz=2017-01-01=2017-12-17+Karin Kneissl=2017-12-18=2017-12-31#\
IT|2018-01-01|2018-12-31|Chairmanship|Angelino Alfano=2018-01-01=2018-05-31+Enzo Moavero Milanesi=2018-06-01=2018-12-31#\
SK|2019-01-01|2019-12-31|Chairmanship|Miroslav Laj<10d>ák=2019-01-01=2019-12-31#\
AL|2020-01-01|2020-12-31|Chairmanship|Edi Rama=2020-01-01=2020-12-31#\
SE|2021-01-01|2021-12-31|Chairmanship|Ann Linde=2021-01-01=2021-12-31#\
PL|2022-01-01|2022-12-31|Chairmanship|Zbigniew Rau=2022-01-01=2022-12-31#\
MK|2023-01-01|2023-12-31|Chairpersonship|Bujar Osmani=2023-01-01=2023-12-31#\
MT|2024-01-01|2024-12-31|Chairpersonship|Ian Borg=2024-01-01=2024-12-31#\
FI|2025-01-01|2025-12-31|Chairpersonship|Elina Valtonen=2025-01-01=2025-12-31#\
CH|2026-01-01|2026-12-31|Chairpersonship|Ignazio Cassis=2026-01-01=2026-12-31\
");
