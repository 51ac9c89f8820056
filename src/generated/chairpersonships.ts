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
!$*:?[]_`^-12-31|Chairmanship|^-01-01^-12-31#\
^=20^|20^199^-12-31|Chairpersonship|^|Chairmanship|^-12-^[2-01-^[3-11-^$?0^$:0^$?1^$:1^-04-0^nio Martin^$?2^$:2^[2`1^[4`0^<10d>^[1-06-19^=[2-07-0^=[4-05-1^0-02-0^9-10-0^\
DE|~0|~#\
29_Hans-Dietrich Genscher=~0=~#\
29#\
CSHH|~#\
30|~-3_Ji<159>í Dienstbier=~#\
30~12+Jozef Morav~/ík~13=~-3#\
SE|~-4|~$29_Margaretha af Ugglas=~-4=~$29#\
IT|~$30|~.4_Beniamino Andreatta=~$30~21+Anto~*o~22=~.4#\
HU|~.5|[5!László Kovács=~.5=[5*CH|[6$|[6!Flavio Cotti=[6$=[6*DK|[7$|[7!Niels Helveg Petersen=[7$=[7*PL|[8$|[8!Bronis<142>aw Geremek=[8$=[8*NO|[9$|[9!Knut Vollebæk=[9$=[9*AT?00~%0!Wolfgang Schüssel:00~&~34+Benita Ferrero-Waldner:0~35:00*RO?01~%1!Mircea Geoan<103>:01~&1*PT?02~%2!Jaime Gama:02~&2~)6+Antó~*s da Cruz:02~)7:02*NL?03~%3!Jaap de Hoop Scheffer:03~&3`03+Bernard Bot:03`04:03*BG?04~%4!Solomon Passy:04~&4*SI?05~%5!Dimitrij Rupel:05~&5*BE?06~%6!Karel De Gucht:06~&6*ES?07~%7!Miguel Ángel Moratinos:07~&7*FI?08~%8!Ilkka Kanerva:08~&8~)4+Alexander Stubb:08~)5:08*GR?09~%9!Dora Bakoyannis:09~&~45+George Papandreou:0~46:09*KZ?10~'0!Kanat Saudabayev:10~(0*LT?11~'1!Audronius A<17e>ubalis:11~(1*IE?12~'2!Eamon Gilmore:12~(2*UA?13~'3!Leonid Kozhara:13~(3*CH?14~'4!Didier Burkhalter:14~(4*RS?15~'5!Ivica Da~/i<107>:15~(5*DE?16~'6!Frank-Walter Steinmeier:16~(6*AT?17~'7!Sebastian Kurz:17~(7`17+Karin Kneissl:17`18:17*IT?18~'8!Angelino Alfano:18~(8-05-31+Enzo Moavero Milanesi:18-06-01:18*SK?19~'9!Miroslav Laj~/ák:19~(9*AL?20~+0!Edi Rama:20~,0*SE?21~+1!Ann Linde:21~,1*PL?22~+2!Zbigniew Rau:22~,2*MK?23~+3]Bujar Osmani:23~,3*MT?24~+4]Ian Borg:24~,4*FI?25~+5]Elina Valtonen:25~,5*CH?26~+6]Ignazio Cassis:26~,6`31\
");
