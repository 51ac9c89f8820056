// Generated from data/participating-states.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { ParticipatingState } from "../catalogue/types.ts";

/** Every participating State by its ISO 3166-1 alpha-2 code, in the order of the OSCE's own list. */
export interface ParticipatingStates {
  /** Albania */
  readonly AL: ParticipatingState;
  /** Andorra */
  readonly AD: ParticipatingState;
  /** Armenia */
  readonly AM: ParticipatingState;
  /** Austria */
  readonly AT: ParticipatingState;
  /** Azerbaijan */
  readonly AZ: ParticipatingState;
  /** Belgium */
  readonly BE: ParticipatingState;
  /** Belarus */
  readonly BY: ParticipatingState;
  /** Bosnia and Herzegovina */
  readonly BA: ParticipatingState;
  /** Bulgaria */
  readonly BG: ParticipatingState;
  /** Canada */
  readonly CA: ParticipatingState;
  /** Croatia */
  readonly HR: ParticipatingState;
  /** Cyprus */
  readonly CY: ParticipatingState;
  /** Czechia */
  readonly CZ: ParticipatingState;
  /** Denmark */
  readonly DK: ParticipatingState;
  /** Estonia */
  readonly EE: ParticipatingState;
  /** Finland */
  readonly FI: ParticipatingState;
  /** France */
  readonly FR: ParticipatingState;
  /** Georgia */
  readonly GE: ParticipatingState;
  /** Germany */
  readonly DE: ParticipatingState;
  /** Greece */
  readonly GR: ParticipatingState;
  /** Holy See */
  readonly VA: ParticipatingState;
  /** Hungary */
  readonly HU: ParticipatingState;
  /** Iceland */
  readonly IS: ParticipatingState;
  /** Ireland */
  readonly IE: ParticipatingState;
  /** Italy */
  readonly IT: ParticipatingState;
  /** Kazakhstan */
  readonly KZ: ParticipatingState;
  /** Kyrgyzstan */
  readonly KG: ParticipatingState;
  /** Latvia */
  readonly LV: ParticipatingState;
  /** Liechtenstein */
  readonly LI: ParticipatingState;
  /** Lithuania */
  readonly LT: ParticipatingState;
  /** Luxembourg */
  readonly LU: ParticipatingState;
  /** Malta */
  readonly MT: ParticipatingState;
  /** Moldova */
  readonly MD: ParticipatingState;
  /** Monaco */
  readonly MC: ParticipatingState;
  /** Mongolia */
  readonly MN: ParticipatingState;
  /** Montenegro */
  readonly ME: ParticipatingState;
  /** The Netherlands */
  readonly NL: ParticipatingState;
  /** North Macedonia */
  readonly MK: ParticipatingState;
  /** Norway */
  readonly NO: ParticipatingState;
  /** Poland */
  readonly PL: ParticipatingState;
  /** Portugal */
  readonly PT: ParticipatingState;
  /** Romania */
  readonly RO: ParticipatingState;
  /** Russian Federation */
  readonly RU: ParticipatingState;
  /** San Marino */
  readonly SM: ParticipatingState;
  /** Serbia */
  readonly RS: ParticipatingState;
  /** Slovakia */
  readonly SK: ParticipatingState;
  /** Slovenia */
  readonly SI: ParticipatingState;
  /** Spain */
  readonly ES: ParticipatingState;
  /** Sweden */
  readonly SE: ParticipatingState;
  /** Switzerland */
  readonly CH: ParticipatingState;
  /** Tajikistan */
  readonly TJ: ParticipatingState;
  /** Türkiye */
  readonly TR: ParticipatingState;
  /** Turkmenistan */
  readonly TM: ParticipatingState;
  /** Ukraine */
  readonly UA: ParticipatingState;
  /** United Kingdom */
  readonly GB: ParticipatingState;
  /** United States of America */
  readonly US: ParticipatingState;
  /** Uzbekistan */
  readonly UZ: ParticipatingState;
}

/** Id in {@link participatingStates}. Example: `"AL"`. */
export type ParticipatingStateCode = "AL" | "AD" | "AM" | "AT" | "AZ" | "BE" | "BY" | "BA" | "BG" | "CA" | "HR" | "CY" | "CZ" | "DK" | "EE" | "FI" | "FR" | "GE" | "DE" | "GR" | "VA" | "HU" | "IS" | "IE" | "IT" | "KZ" | "KG" | "LV" | "LI" | "LT" | "LU" | "MT" | "MD" | "MC" | "MN" | "ME" | "NL" | "MK" | "NO" | "PL" | "PT" | "RO" | "RU" | "SM" | "RS" | "SK" | "SI" | "ES" | "SE" | "CH" | "TJ" | "TR" | "TM" | "UA" | "GB" | "US" | "UZ";

/**
 * The keys of {@link participatingStates}, in order.
 *
 * @example
 * participatingStateCodes[0]; // => "AL"
 */
export const participatingStateCodes: readonly ParticipatingStateCode[] = ["AL", "AD", "AM", "AT", "AZ", "BE", "BY", "BA", "BG", "CA", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "GE", "DE", "GR", "VA", "HU", "IS", "IE", "IT", "KZ", "KG", "LV", "LI", "LT", "LU", "MT", "MD", "MC", "MN", "ME", "NL", "MK", "NO", "PL", "PT", "RO", "RU", "SM", "RS", "SK", "SI", "ES", "SE", "CH", "TJ", "TR", "TM", "UA", "GB", "US", "UZ"];

/**
 * Every participating State by its ISO 3166-1 alpha-2 code, in the order of the OSCE's own list. The source of each field stands in `osce-data/data/participating-states.json`.
 *
 * @example
 * participatingStates.AL.name; // => "Albania"
 */
export const participatingStates: ParticipatingStates = /* @__PURE__ */ lazyRecord<ParticipatingStates>("participating-state", "id", participatingStateCodes, "name|formerNames+name=from=until|aliases+|alpha3|numeric|officialName|capital|participation+from=until=status|signed=helsinkiFinalAct=charterOfParis|continues?|formerPartnership?=from=until=group",
"\
Albania|||ALB|008|Republic of Albania|Tirana|1991-06-19==participating|1991-09-16=1991-09-17#\
Andorra|||AND|020|Principality of Andorra|Andorra la Vella|1996-04-25==participating|1999-11-10=1998-02-17#\
Armenia|||ARM|051|Republic of Armenia|Yerevan|1992-01-30==participating|1992-07-08=1992-04-17#\
Austria|||AUT|040|Republic of Austria|Vienna|1973-06-25==participating|1975-08-01=1990-11-21#\
Azerbaijan||Azerbaidjan|AZE|031|Republic of Azerbaijan|Baku|1992-01-30==participating|1992-07-08=1993-12-20#\
Belgium|||BEL|056|Kingdom of Belgium|Brussels|1973-06-25==participating|1975-08-01=1990-11-21#\
Belarus||Byelorussia+Belorussia+Byelarus|BLR|112|Republic of Belarus|Minsk|1992-01-30==participating|1992-02-26=1993-04-08#\
Bosnia and Herzegovina||Bosnia-Herzegovina+Bosnia+Bosnia-Hercegovina+Bosnia and Hercegovina+Bosnia and Herzegowina+Republic of Bosnia and Herzegovina+B&H|BIH|070|Bosnia and Herzegovina|Sarajevo|1992-04-30==participating|1992-07-08#\
Bulgaria|||BGR|100|Republic of Bulgaria|Sofia|1973-06-25==participating|1975-08-01=1990-11-21#\
Canada|||CAN|124|Canada|Ottawa|1973-06-25==participating|1975-08-01=1990-11-21#\
Croatia|||HRV|191|Republic of Croatia|Zagreb|1992-03-24==participating|1992-07-08#\
Cyprus|||CYP|196|Republic of Cyprus|Nicosia|1973-06-25==participating|1975-08-01=1990-11-21#\
Czechia|Czech Republic=1993-01-01=2025|Czech Rep.|CZE|203|Czech Republic|Prague|1993-01-01==participating#\
Denmark|||DNK|208|Kingdom of Denmark|Copenhagen|1973-06-25==participating|1975-08-01=1990-11-21#\
Estonia|||EST|233|Republic of Estonia|Tallinn|1991-09-10==participating|1991-10-14=1991-12-06#\
Finland|||FIN|246|Republic of Finland|Helsinki|1973-06-25==participating|1975-08-01=1990-11-21#\
France|||FRA|250|French Republic|Paris|1973-06-25==participating|1975-08-01=1990-11-21#\
Georgia||Republic of Georgia|GEO|268|Georgia|Tbilisi|1992-03-24==participating|1992-07-08=1994-01-21#\
Germany||FRG+West Germany|DEU|276|Federal Republic of Germany|Berlin|1973-06-25==participating|1975-08-01=1990-11-21#\
Greece||Hellas|GRC|300|Hellenic Republic|Athens|1973-06-25==participating|1975-08-01=1990-11-21#\
Holy See||Vatican+Vatican City+Vatican City State+Holy See (Vatican City State)+State of Vatican City|VAT|336|Holy See|Vatican City|1973-06-25==participating|1975-08-01=1990-11-21#\
Hungary||Republic of Hungary+Hungarian Republic|HUN|348|Hungary|Budapest|1973-06-25==participating|1975-08-01=1990-11-21#\
Iceland||Republic of Iceland|ISL|352|Iceland|Reykjavík|1973-06-25==participating|1975-08-01=1990-11-21#\
Ireland||Republic of Ireland+Eire|IRL|372|Ireland|Dublin|1973-06-25==participating|1975-08-01=1990-11-21#\
Italy||Republic of Italy|ITA|380|Italian Republic|Rome|1973-06-25==participating|1975-08-01=1990-11-21#\
Kazakhstan||Kazakstan|KAZ|398|Republic of Kazakhstan|Astana|1992-01-30==participating|1992-07-08=1992-09-23#\
Kyrgyzstan||Kirghizia+Kirgizia+Kirghizstan+Kyrgyz Rep.+Republic of Kyrgyzstan+Kirgizstan+Kyrgystan|KGZ|417|Kyrgyz Republic|Bishkek|1992-01-30==participating|1992-07-08=1994-06-03#\
Latvia|||LVA|428|Republic of Latvia|Riga|1991-09-10==participating|1991-10-14=1991-12-06#\
Liechtenstein|||LIE|438|Principality of Liechtenstein|Vaduz|1973-06-25==participating|1975-08-01=1990-11-21#\
Lithuania|||LTU|440|Republic of Lithuania|Vilnius|1991-09-10==participating|1991-10-14=1991-12-06#\
Luxembourg||Luxemburg|LUX|442|Grand Duchy of Luxembourg|Luxembourg|1973-06-25==participating|1975-08-01=1990-11-21#\
Malta|||MLT|470|Republic of Malta|Valletta|1973-06-25==participating|1975-08-01=1990-11-21#\
Moldova||Moldova, Republic of+Moldavia|MDA|498|Republic of Moldova|Chi<219>in<103>u|1992-01-30==participating|1992-02-26=1993-01-29#\
Monaco|||MCO|492|Principality of Monaco|Monaco|1973-06-25==participating|1975-08-01=1990-11-21#\
Mongolia|||MNG|496|Mongolia|Ulaanbaatar|2012-11-21==participating|||2004=2012-11-20=asian#\
Montenegro||Republic of Montenegro|MNE|499|Montenegro|Podgorica|2006-06-22==participating|2006-09-01#\
The Netherlands||Netherlands, Kingdom of the+Holland|NLD|528|Kingdom of the Netherlands|Amsterdam|1973-06-25==participating|1975-08-01=1990-11-21#\
North Macedonia|the former Yugoslav Republic of Macedonia=1995-10-12=2019-02|Macedonia+FYROM+FYR Macedonia+Republic of Macedonia+Macedonia, the former Yugoslav Republic of+N. Macedonia+TFYR Macedonia+FYR of Macedonia+Former Yugoslav Rep. of Macedonia+TFYROM|MKD|807|Republic of North Macedonia|Skopje|1995-10-12==participating#\
Norway|||NOR|578|Kingdom of Norway|Oslo|1973-06-25==participating|1975-08-01=1990-11-21#\
Poland|||POL|616|Republic of Poland|Warsaw|1973-06-25==participating|1975-08-01=1990-11-21#\
Portugal|||PRT|620|Portuguese Republic|Lisbon|1973-06-25==participating|1975-08-01=1990-11-21#\
Romania||Rumania+Roumania|ROU|642|Romania|Bucharest|1973-06-25==participating|1975-08-01=1990-11-21#\
Russian Federation||Russia+RF|RUS|643|Russian Federation|Moscow|1991-12-24==participating||SUHH#\
San Marino||Most Serene Republic of San Marino|SMR|674|Republic of San Marino|San Marino|1973-06-25==participating|1975-08-01=1990-11-21#\
Serbia|Federal Republic of Yugoslavia=2000-11-10=2003-02-03+Serbia and Montenegro=2003-02-04=2006-06-04|FRY+FR Yugoslavia+State Union of Serbia and Montenegro+SCG+CSXX+Yugoslavia (FRY)+Yugoslavia (Serbia and Montenegro)|SRB|688|Republic of Serbia|Belgrade|2000-11-10==participating|2000-11-27=2000-11-27#\
Slovakia||Slovak Rep.|SVK|703|Slovak Republic|Bratislava|1993-01-01==participating#\
Slovenia|||SVN|705|Republic of Slovenia|Ljubljana|1992-03-24==participating|1992-07-08=1993-03-08#\
Spain|||ESP|724|Kingdom of Spain|Madrid|1973-06-25==participating|1975-08-01=1990-11-21#\
Sweden|||SWE|752|Kingdom of Sweden|Stockholm|1973-06-25==participating|1975-08-01=1990-11-21#\
Switzerland|||CHE|756|Swiss Confederation|Bern|1973-06-25==participating|1975-08-01=1990-11-21#\
Tajikistan||Tadjikistan+Tadzhikistan|TJK|762|Republic of Tajikistan|Dushanbe|1992-01-30==participating|1992-02-26#\
Türkiye|Turkey=1973=2022-05|Republic of Turkey|TUR|792|Republic of Türkiye|Ankara|1973-06-25==participating|1975-08-01=1990-11-21#\
Turkmenistan||Turkmenia+Republic of Turkmenistan|TKM|795|Turkmenistan|Ashgabat|1992-01-30==participating|1992-07-08#\
Ukraine|||UKR|804|Ukraine|Kyiv|1992-01-30==participating|1992-02-26=1992-06-16#\
United Kingdom||UK+Great Britain+Britain+Great Britain and Northern Ireland|GBR|826|United Kingdom of Great Britain and Northern Ireland|London|1973-06-25==participating|1975-08-01=1990-11-21#\
United States of America||United States+America+U.S. of America|USA|840|United States of America|Washington, D.C.|1973-06-25==participating|1975-08-01=1990-11-21#\
Uzbekistan|||UZB|860|Republic of Uzbekistan|Tashkent|1992-01-30==participating|1992-02-26=1993-10-27\
");
