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
export const participatingStates: ParticipatingStates = /* @__PURE__ */ lazyRecord<ParticipatingStates>("participating-state", "id", participatingStateCodes, "name formerNames aliases alpha3 numeric officialName capital participation signed continues formerPartnership",
'[\
["Albania",[],[],"ALB","008","Republic of Albania","Tirana",[{"from":"1991-06-19","until":null,"status":"participating"}],{"helsinkiFinalAct":"1991-09-16","charterOfParis":"1991-09-17"},0,0],\
["Andorra",[],[],"AND","020","Principality of Andorra","Andorra la Vella",[{"from":"1996-04-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1999-11-10","charterOfParis":"1998-02-17"},0,0],\
["Armenia",[],[],"ARM","051","Republic of Armenia","Yerevan",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1992-04-17"},0,0],\
["Austria",[],[],"AUT","040","Republic of Austria","Vienna",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Azerbaijan",[],["Azerbaidjan"],"AZE","031","Republic of Azerbaijan","Baku",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1993-12-20"},0,0],\
["Belgium",[],[],"BEL","056","Kingdom of Belgium","Brussels",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Belarus",[],["Byelorussia","Belorussia","Byelarus"],"BLR","112","Republic of Belarus","Minsk",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1993-04-08"},0,0],\
["Bosnia and Herzegovina",[],["Bosnia-Herzegovina","Bosnia","Bosnia-Hercegovina","Bosnia and Hercegovina","Bosnia and Herzegowina","Republic of Bosnia and Herzegovina","B&H"],"BIH","070","Bosnia and Herzegovina","Sarajevo",[{"from":"1992-04-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":null},0,0],\
["Bulgaria",[],[],"BGR","100","Republic of Bulgaria","Sofia",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Canada",[],[],"CAN","124","Canada","Ottawa",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Croatia",[],[],"HRV","191","Republic of Croatia","Zagreb",[{"from":"1992-03-24","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":null},0,0],\
["Cyprus",[],[],"CYP","196","Republic of Cyprus","Nicosia",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Czechia",[{"name":"Czech Republic","from":"1993-01-01","until":"2025"}],["Czech Rep."],"CZE","203","Czech Republic","Prague",[{"from":"1993-01-01","until":null,"status":"participating"}],{"helsinkiFinalAct":null,"charterOfParis":null},0,0],\
["Denmark",[],[],"DNK","208","Kingdom of Denmark","Copenhagen",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Estonia",[],[],"EST","233","Republic of Estonia","Tallinn",[{"from":"1991-09-10","until":null,"status":"participating"}],{"helsinkiFinalAct":"1991-10-14","charterOfParis":"1991-12-06"},0,0],\
["Finland",[],[],"FIN","246","Republic of Finland","Helsinki",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["France",[],[],"FRA","250","French Republic","Paris",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Georgia",[],["Republic of Georgia"],"GEO","268","Georgia","Tbilisi",[{"from":"1992-03-24","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1994-01-21"},0,0],\
["Germany",[],["FRG","West Germany"],"DEU","276","Federal Republic of Germany","Berlin",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Greece",[],["Hellas"],"GRC","300","Hellenic Republic","Athens",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Holy See",[],["Vatican","Vatican City","Vatican City State","Holy See (Vatican City State)","State of Vatican City"],"VAT","336","Holy See","Vatican City",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Hungary",[],["Republic of Hungary","Hungarian Republic"],"HUN","348","Hungary","Budapest",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Iceland",[],["Republic of Iceland"],"ISL","352","Iceland","Reykjavík",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Ireland",[],["Republic of Ireland","Eire"],"IRL","372","Ireland","Dublin",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Italy",[],["Republic of Italy"],"ITA","380","Italian Republic","Rome",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Kazakhstan",[],["Kazakstan"],"KAZ","398","Republic of Kazakhstan","Astana",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1992-09-23"},0,0],\
["Kyrgyzstan",[],["Kirghizia","Kirgizia","Kirghizstan","Kyrgyz Rep.","Republic of Kyrgyzstan","Kirgizstan","Kyrgystan"],"KGZ","417","Kyrgyz Republic","Bishkek",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1994-06-03"},0,0],\
["Latvia",[],[],"LVA","428","Republic of Latvia","Riga",[{"from":"1991-09-10","until":null,"status":"participating"}],{"helsinkiFinalAct":"1991-10-14","charterOfParis":"1991-12-06"},0,0],\
["Liechtenstein",[],[],"LIE","438","Principality of Liechtenstein","Vaduz",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Lithuania",[],[],"LTU","440","Republic of Lithuania","Vilnius",[{"from":"1991-09-10","until":null,"status":"participating"}],{"helsinkiFinalAct":"1991-10-14","charterOfParis":"1991-12-06"},0,0],\
["Luxembourg",[],["Luxemburg"],"LUX","442","Grand Duchy of Luxembourg","Luxembourg",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Malta",[],[],"MLT","470","Republic of Malta","Valletta",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Moldova",[],["Moldova, Republic of","Moldavia"],"MDA","498","Republic of Moldova","Chi\\u0219in\\u0103u",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1993-01-29"},0,0],\
["Monaco",[],[],"MCO","492","Principality of Monaco","Monaco",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Mongolia",[],[],"MNG","496","Mongolia","Ulaanbaatar",[{"from":"2012-11-21","until":null,"status":"participating"}],{"helsinkiFinalAct":null,"charterOfParis":null},0,{"from":"2004","until":"2012-11-20","group":"asian"}],\
["Montenegro",[],["Republic of Montenegro"],"MNE","499","Montenegro","Podgorica",[{"from":"2006-06-22","until":null,"status":"participating"}],{"helsinkiFinalAct":"2006-09-01","charterOfParis":null},0,0],\
["The Netherlands",[],["Netherlands, Kingdom of the","Holland"],"NLD","528","Kingdom of the Netherlands","Amsterdam",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["North Macedonia",[{"name":"the former Yugoslav Republic of Macedonia","from":"1995-10-12","until":"2019-02"}],["Macedonia","FYROM","FYR Macedonia","Republic of Macedonia","Macedonia, the former Yugoslav Republic of","N. Macedonia","TFYR Macedonia","FYR of Macedonia","Former Yugoslav Rep. of Macedonia","TFYROM"],"MKD","807","Republic of North Macedonia","Skopje",[{"from":"1995-10-12","until":null,"status":"participating"}],{"helsinkiFinalAct":null,"charterOfParis":null},0,0],\
["Norway",[],[],"NOR","578","Kingdom of Norway","Oslo",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Poland",[],[],"POL","616","Republic of Poland","Warsaw",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Portugal",[],[],"PRT","620","Portuguese Republic","Lisbon",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Romania",[],["Rumania","Roumania"],"ROU","642","Romania","Bucharest",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Russian Federation",[],["Russia","RF"],"RUS","643","Russian Federation","Moscow",[{"from":"1991-12-24","until":null,"status":"participating"}],{"helsinkiFinalAct":null,"charterOfParis":null},"SUHH",0],\
["San Marino",[],["Most Serene Republic of San Marino"],"SMR","674","Republic of San Marino","San Marino",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Serbia",[{"name":"Federal Republic of Yugoslavia","from":"2000-11-10","until":"2003-02-03"},{"name":"Serbia and Montenegro","from":"2003-02-04","until":"2006-06-04"}],["FRY","FR Yugoslavia","State Union of Serbia and Montenegro","SCG","CSXX","Yugoslavia (FRY)","Yugoslavia (Serbia and Montenegro)"],"SRB","688","Republic of Serbia","Belgrade",[{"from":"2000-11-10","until":null,"status":"participating"}],{"helsinkiFinalAct":"2000-11-27","charterOfParis":"2000-11-27"},0,0],\
["Slovakia",[],["Slovak Rep."],"SVK","703","Slovak Republic","Bratislava",[{"from":"1993-01-01","until":null,"status":"participating"}],{"helsinkiFinalAct":null,"charterOfParis":null},0,0],\
["Slovenia",[],[],"SVN","705","Republic of Slovenia","Ljubljana",[{"from":"1992-03-24","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":"1993-03-08"},0,0],\
["Spain",[],[],"ESP","724","Kingdom of Spain","Madrid",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Sweden",[],[],"SWE","752","Kingdom of Sweden","Stockholm",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Switzerland",[],[],"CHE","756","Swiss Confederation","Bern",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Tajikistan",[],["Tadjikistan","Tadzhikistan"],"TJK","762","Republic of Tajikistan","Dushanbe",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-02-26","charterOfParis":null},0,0],\
["Türkiye",[{"name":"Turkey","from":"1973","until":"2022-05"}],["Republic of Turkey"],"TUR","792","Republic of Türkiye","Ankara",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Turkmenistan",[],["Turkmenia","Republic of Turkmenistan"],"TKM","795","Turkmenistan","Ashgabat",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-07-08","charterOfParis":null},0,0],\
["Ukraine",[],[],"UKR","804","Ukraine","Kyiv",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1992-06-16"},0,0],\
["United Kingdom",[],["UK","Great Britain","Britain","Great Britain and Northern Ireland"],"GBR","826","United Kingdom of Great Britain and Northern Ireland","London",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["United States of America",[],["United States","America","U.S. of America"],"USA","840","United States of America","Washington, D.C.",[{"from":"1973-06-25","until":null,"status":"participating"}],{"helsinkiFinalAct":"1975-08-01","charterOfParis":"1990-11-21"},0,0],\
["Uzbekistan",[],[],"UZB","860","Republic of Uzbekistan","Tashkent",[{"from":"1992-01-30","until":null,"status":"participating"}],{"helsinkiFinalAct":"1992-02-26","charterOfParis":"1993-10-27"},0,0]\
]');
