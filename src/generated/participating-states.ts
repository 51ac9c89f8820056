// Generated from data/participating-states.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
export const participatingStateCodes: readonly ParticipatingStateCode[] = /* @__PURE__ */ Object.freeze(["AL", "AD", "AM", "AT", "AZ", "BE", "BY", "BA", "BG", "CA", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "GE", "DE", "GR", "VA", "HU", "IS", "IE", "IT", "KZ", "KG", "LV", "LI", "LT", "LU", "MT", "MD", "MC", "MN", "ME", "NL", "MK", "NO", "PL", "PT", "RO", "RU", "SM", "RS", "SK", "SI", "ES", "SE", "CH", "TJ", "TR", "TM", "UA", "GB", "US", "UZ"]);

/**
 * Every participating State by its ISO 3166-1 alpha-2 code, in the order of the OSCE's own list. The source of each field stands in `osce-data/data/participating-states.json`.
 *
 * @example
 * participatingStates.AL.name; // => "Albania"
 */
export const participatingStates: ParticipatingStates = /* @__PURE__ */ records<ParticipatingStates>("participating-state", '[\
{"id":"AL","name":"Albania","alpha3":"ALB","numeric":"008","officialName":"Republic of Albania","capital":"Tirana","participation":[{"from":"1991-06-19","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1991-09-16","charterOfParis":"1991-09-17"}},\
{"id":"AD","name":"Andorra","alpha3":"AND","numeric":"020","officialName":"Principality of Andorra","capital":"Andorra la Vella","participation":[{"from":"1996-04-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1999-11-10","charterOfParis":"1998-02-17"}},\
{"id":"AM","name":"Armenia","alpha3":"ARM","numeric":"051","officialName":"Republic of Armenia","capital":"Yerevan","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1992-04-17"}},\
{"id":"AT","name":"Austria","alpha3":"AUT","numeric":"040","officialName":"Republic of Austria","capital":"Vienna","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"AZ","name":"Azerbaijan","aliases":["Azerbaidjan"],"alpha3":"AZE","numeric":"031","officialName":"Republic of Azerbaijan","capital":"Baku","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1993-12-20"}},\
{"id":"BE","name":"Belgium","alpha3":"BEL","numeric":"056","officialName":"Kingdom of Belgium","capital":"Brussels","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"BY","name":"Belarus","aliases":["Byelorussia","Belorussia","Byelarus"],"alpha3":"BLR","numeric":"112","officialName":"Republic of Belarus","capital":"Minsk","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1993-04-08"}},\
{"id":"BA","name":"Bosnia and Herzegovina","aliases":["Bosnia-Herzegovina","Bosnia","Bosnia-Hercegovina","Bosnia and Hercegovina","Bosnia and Herzegowina","Republic of Bosnia and Herzegovina","B&H","Bosnia and Herz."],"alpha3":"BIH","numeric":"070","officialName":"Bosnia and Herzegovina","capital":"Sarajevo","participation":[{"from":"1992-04-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":null}},\
{"id":"BG","name":"Bulgaria","alpha3":"BGR","numeric":"100","officialName":"Republic of Bulgaria","capital":"Sofia","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"CA","name":"Canada","alpha3":"CAN","numeric":"124","officialName":"Canada","capital":"Ottawa","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"HR","name":"Croatia","alpha3":"HRV","numeric":"191","officialName":"Republic of Croatia","capital":"Zagreb","participation":[{"from":"1992-03-24","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":null}},\
{"id":"CY","name":"Cyprus","alpha3":"CYP","numeric":"196","officialName":"Republic of Cyprus","capital":"Nicosia","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"CZ","name":"Czechia","formerNames":[{"name":"Czech Republic","from":"1993-01-01","until":"2025"}],"aliases":["Czech Rep."],"alpha3":"CZE","numeric":"203","officialName":"Czech Republic","capital":"Prague","participation":[{"from":"1993-01-01","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":null,"charterOfParis":null}},\
{"id":"DK","name":"Denmark","alpha3":"DNK","numeric":"208","officialName":"Kingdom of Denmark","capital":"Copenhagen","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"EE","name":"Estonia","alpha3":"EST","numeric":"233","officialName":"Republic of Estonia","capital":"Tallinn","participation":[{"from":"1991-09-10","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1991-10-14","charterOfParis":"1991-12-06"}},\
{"id":"FI","name":"Finland","alpha3":"FIN","numeric":"246","officialName":"Republic of Finland","capital":"Helsinki","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"FR","name":"France","alpha3":"FRA","numeric":"250","officialName":"French Republic","capital":"Paris","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"GE","name":"Georgia","aliases":["Republic of Georgia"],"alpha3":"GEO","numeric":"268","officialName":"Georgia","capital":"Tbilisi","participation":[{"from":"1992-03-24","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1994-01-21"}},\
{"id":"DE","name":"Germany","aliases":["FRG","West Germany","German Federal Republic","former Federal Republic of Germany","FR Germany","Germany (FRG)","Germany (Prussia)"],"alpha3":"DEU","numeric":"276","officialName":"Federal Republic of Germany","capital":"Berlin","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"GR","name":"Greece","aliases":["Hellas","EL"],"alpha3":"GRC","numeric":"300","officialName":"Hellenic Republic","capital":"Athens","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"VA","name":"Holy See","aliases":["Vatican","Vatican City","Vatican City State","Holy See (Vatican City State)","State of Vatican City"],"alpha3":"VAT","numeric":"336","officialName":"Holy See","capital":"Vatican City","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"HU","name":"Hungary","aliases":["Republic of Hungary","Hungarian Republic"],"alpha3":"HUN","numeric":"348","officialName":"Hungary","capital":"Budapest","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"IS","name":"Iceland","aliases":["Republic of Iceland"],"alpha3":"ISL","numeric":"352","officialName":"Iceland","capital":"Reykjavík","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"IE","name":"Ireland","aliases":["Republic of Ireland","Eire"],"alpha3":"IRL","numeric":"372","officialName":"Ireland","capital":"Dublin","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"IT","name":"Italy","aliases":["Republic of Italy","Italy/Sardinia"],"alpha3":"ITA","numeric":"380","officialName":"Italian Republic","capital":"Rome","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"KZ","name":"Kazakhstan","aliases":["Kazakstan"],"alpha3":"KAZ","numeric":"398","officialName":"Republic of Kazakhstan","capital":"Astana","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1992-09-23"}},\
{"id":"KG","name":"Kyrgyzstan","aliases":["Kirghizia","Kirgizia","Kirghizstan","Kyrgyz Rep.","Republic of Kyrgyzstan","Kirgizstan","Kyrgystan"],"alpha3":"KGZ","numeric":"417","officialName":"Kyrgyz Republic","capital":"Bishkek","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1994-06-03"}},\
{"id":"LV","name":"Latvia","alpha3":"LVA","numeric":"428","officialName":"Republic of Latvia","capital":"Riga","participation":[{"from":"1991-09-10","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1991-10-14","charterOfParis":"1991-12-06"}},\
{"id":"LI","name":"Liechtenstein","alpha3":"LIE","numeric":"438","officialName":"Principality of Liechtenstein","capital":"Vaduz","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"LT","name":"Lithuania","alpha3":"LTU","numeric":"440","officialName":"Republic of Lithuania","capital":"Vilnius","participation":[{"from":"1991-09-10","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1991-10-14","charterOfParis":"1991-12-06"}},\
{"id":"LU","name":"Luxembourg","aliases":["Luxemburg"],"alpha3":"LUX","numeric":"442","officialName":"Grand Duchy of Luxembourg","capital":"Luxembourg","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"MT","name":"Malta","alpha3":"MLT","numeric":"470","officialName":"Republic of Malta","capital":"Valletta","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"MD","name":"Moldova","aliases":["Moldova, Republic of","Moldavia"],"alpha3":"MDA","numeric":"498","officialName":"Republic of Moldova","capital":"Chișinău","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1993-01-29"}},\
{"id":"MC","name":"Monaco","alpha3":"MCO","numeric":"492","officialName":"Principality of Monaco","capital":"Monaco","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"MN","name":"Mongolia","alpha3":"MNG","numeric":"496","officialName":"Mongolia","capital":"Ulaanbaatar","participation":[{"from":"2012-11-21","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":null,"charterOfParis":null},"formerPartnership":{"from":"2004","until":"2012-11-20","group":"asian"}},\
{"id":"ME","name":"Montenegro","aliases":["Republic of Montenegro"],"alpha3":"MNE","numeric":"499","officialName":"Montenegro","capital":"Podgorica","participation":[{"from":"2006-06-22","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"2006-09-01","charterOfParis":null}},\
{"id":"NL","name":"The Netherlands","aliases":["Netherlands, Kingdom of the","Holland"],"alpha3":"NLD","numeric":"528","officialName":"Kingdom of the Netherlands","capital":"Amsterdam","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"MK","name":"North Macedonia","formerNames":[{"name":"the former Yugoslav Republic of Macedonia","from":"1995-10-12","until":"2019-02"}],"aliases":["Macedonia","FYROM","FYR Macedonia","Republic of Macedonia","Macedonia, the former Yugoslav Republic of","N. Macedonia","TFYR Macedonia","FYR of Macedonia","Former Yugoslav Rep. of Macedonia","TFYROM","Former Yugoslav Republic of Macedonia (FYROM)"],"alpha3":"MKD","numeric":"807","officialName":"Republic of North Macedonia","capital":"Skopje","participation":[{"from":"1995-10-12","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":null,"charterOfParis":null}},\
{"id":"NO","name":"Norway","alpha3":"NOR","numeric":"578","officialName":"Kingdom of Norway","capital":"Oslo","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"PL","name":"Poland","alpha3":"POL","numeric":"616","officialName":"Republic of Poland","capital":"Warsaw","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"PT","name":"Portugal","alpha3":"PRT","numeric":"620","officialName":"Portuguese Republic","capital":"Lisbon","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"RO","name":"Romania","aliases":["Rumania","Roumania"],"alpha3":"ROU","numeric":"642","officialName":"Romania","capital":"Bucharest","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"RU","name":"Russian Federation","aliases":["Russia","RF","Federation of Russia","Russia (Soviet Union)"],"alpha3":"RUS","numeric":"643","officialName":"Russian Federation","capital":"Moscow","participation":[{"from":"1991-12-24","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":null,"charterOfParis":null},"continues":"SUHH"},\
{"id":"SM","name":"San Marino","aliases":["Most Serene Republic of San Marino"],"alpha3":"SMR","numeric":"674","officialName":"Republic of San Marino","capital":"San Marino","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"RS","name":"Serbia","formerNames":[{"name":"Yugoslavia","from":"2000-11-10","until":"2003-02-03"},{"name":"Federal Republic of Yugoslavia","from":"2000-11-10","until":"2003-02-03"},{"name":"Serbia and Montenegro","from":"2003-02-04","until":"2006-06-04"}],"aliases":["FRY","FR Yugoslavia","State Union of Serbia and Montenegro","SCG","CSXX","Yugoslavia (FRY)","Yugoslavia (Serbia and Montenegro)","Serbia-Montenegro","Yugoslavia, FR (Serbia/Montenegro)","Yugoslavia, FR (Serbia and Montenegro)"],"alpha3":"SRB","numeric":"688","officialName":"Republic of Serbia","capital":"Belgrade","participation":[{"from":"2000-11-10","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"2000-11-27","charterOfParis":"2000-11-27"}},\
{"id":"SK","name":"Slovakia","aliases":["Slovak Rep.","Republic of Slovakia"],"alpha3":"SVK","numeric":"703","officialName":"Slovak Republic","capital":"Bratislava","participation":[{"from":"1993-01-01","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":null,"charterOfParis":null}},\
{"id":"SI","name":"Slovenia","alpha3":"SVN","numeric":"705","officialName":"Republic of Slovenia","capital":"Ljubljana","participation":[{"from":"1992-03-24","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1993-03-08"}},\
{"id":"ES","name":"Spain","alpha3":"ESP","numeric":"724","officialName":"Kingdom of Spain","capital":"Madrid","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"SE","name":"Sweden","alpha3":"SWE","numeric":"752","officialName":"Kingdom of Sweden","capital":"Stockholm","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"CH","name":"Switzerland","alpha3":"CHE","numeric":"756","officialName":"Swiss Confederation","capital":"Bern","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"TJ","name":"Tajikistan","aliases":["Tadjikistan","Tadzhikistan"],"alpha3":"TJK","numeric":"762","officialName":"Republic of Tajikistan","capital":"Dushanbe","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-02-26","charterOfParis":null}},\
{"id":"TR","name":"Türkiye","formerNames":[{"name":"Turkey","from":"1973-06-25","until":"2022-05"}],"aliases":["Republic of Turkey","Turkey (Ottoman Empire)"],"alpha3":"TUR","numeric":"792","officialName":"Republic of Türkiye","capital":"Ankara","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"TM","name":"Turkmenistan","aliases":["Turkmenia","Republic of Turkmenistan"],"alpha3":"TKM","numeric":"795","officialName":"Turkmenistan","capital":"Ashgabat","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-07-08","charterOfParis":null}},\
{"id":"UA","name":"Ukraine","alpha3":"UKR","numeric":"804","officialName":"Ukraine","capital":"Kyiv","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1992-06-16"}},\
{"id":"GB","name":"United Kingdom","aliases":["UK","Great Britain","Britain","Great Britain and Northern Ireland","UK of Great Britain and Northern Ireland"],"alpha3":"GBR","numeric":"826","officialName":"United Kingdom of Great Britain and Northern Ireland","capital":"London","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"US","name":"United States of America","aliases":["United States","America","U.S. of America"],"alpha3":"USA","numeric":"840","officialName":"United States of America","capital":"Washington, D.C.","participation":[{"from":"1973-06-25","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"}},\
{"id":"UZ","name":"Uzbekistan","alpha3":"UZB","numeric":"860","officialName":"Republic of Uzbekistan","capital":"Tashkent","participation":[{"from":"1992-01-30","until":null,"status":"participating"}],"signed":{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1993-10-27"}}\
]');
