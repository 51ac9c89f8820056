// Generated from data/field-operations.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { FieldOperation } from "../catalogue/types.ts";

/** Every field operation and related field activity, open or closed; the active ones come first. */
export interface FieldOperations {
  /** Presence in Albania */
  readonly "presence-in-albania": FieldOperation;
  /** Centre in Ashgabat */
  readonly "centre-in-ashgabat": FieldOperation;
  /** Programme Office in Astana */
  readonly "programme-office-in-astana": FieldOperation;
  /** Programme Office in Bishkek */
  readonly "programme-office-in-bishkek": FieldOperation;
  /** Mission to Bosnia and Herzegovina */
  readonly "mission-to-bosnia-and-herzegovina": FieldOperation;
  /** Programme Office in Dushanbe */
  readonly "programme-office-in-dushanbe": FieldOperation;
  /** Mission in Kosovo */
  readonly "mission-in-kosovo": FieldOperation;
  /** Mission to Moldova */
  readonly "mission-to-moldova": FieldOperation;
  /** Mission to Montenegro */
  readonly "mission-to-montenegro": FieldOperation;
  /** Mission to Serbia */
  readonly "mission-to-serbia": FieldOperation;
  /** Mission to Skopje */
  readonly "mission-to-skopje": FieldOperation;
  /** Project Co-ordinator in Uzbekistan */
  readonly "project-co-ordinator-in-uzbekistan": FieldOperation;
  /** Missions of Long Duration in Kosovo, Sandjak and Vojvodina */
  readonly "missions-of-long-duration": FieldOperation;
  /** Mission to Georgia */
  readonly "mission-to-georgia": FieldOperation;
  /** Mission to Estonia */
  readonly "mission-to-estonia": FieldOperation;
  /** Mission to Latvia */
  readonly "mission-to-latvia": FieldOperation;
  /** Mission to Ukraine */
  readonly "mission-to-ukraine": FieldOperation;
  /** Mission to Sarajevo */
  readonly "mission-to-sarajevo": FieldOperation;
  /** Assistance Group to Chechnya */
  readonly "assistance-group-to-chechnya": FieldOperation;
  /** Mission to Croatia */
  readonly "mission-to-croatia": FieldOperation;
  /** Office in Zagreb */
  readonly "office-in-zagreb": FieldOperation;
  /** Kosovo Verification Mission */
  readonly "kosovo-verification-mission": FieldOperation;
  /** Advisory and Monitoring Group in Belarus */
  readonly "advisory-and-monitoring-group-in-belarus": FieldOperation;
  /** Office in Minsk */
  readonly "office-in-minsk": FieldOperation;
  /** Liaison Office in Central Asia */
  readonly "liaison-office-in-central-asia": FieldOperation;
  /** Centre in Tashkent */
  readonly "centre-in-tashkent": FieldOperation;
  /** Office in Yerevan */
  readonly "office-in-yerevan": FieldOperation;
  /** Project Co-ordinator in Baku */
  readonly "office-in-baku": FieldOperation;
  /** Project Co-ordinator in Ukraine */
  readonly "project-co-ordinator-in-ukraine": FieldOperation;
  /** Special Monitoring Mission to Ukraine */
  readonly "special-monitoring-mission-to-ukraine": FieldOperation;
  /** Observer Mission at the Russian Checkpoints Gukovo and Donetsk */
  readonly "observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk": FieldOperation;
  /** Minsk Group */
  readonly "minsk-process": FieldOperation;
  /** Personal Representative of the Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference */
  readonly "personal-representative-minsk-conference": FieldOperation;
  /** High-Level Planning Group */
  readonly "high-level-planning-group": FieldOperation;
  /** Representative to the Estonian Government Commission on Military Pensioners */
  readonly "representative-estonian-commission-on-military-pensioners": FieldOperation;
  /** Representative to the Latvian-Russian Joint Commission on Military Pensioners */
  readonly "representative-latvian-russian-commission-on-military-pensioners": FieldOperation;
  /** Representative to the Joint Committee on the Skrunda Radar Station */
  readonly "representative-joint-committee-skrunda-radar-station": FieldOperation;
  /** Sanctions Assistance Missions */
  readonly "sanctions-assistance-missions": FieldOperation;
  /** Support Programme for Ukraine */
  readonly "support-programme-for-ukraine": FieldOperation;
  /** Personal Representative of the Chairperson-in-Office for Article IV, Annex 1-B of the General Framework Agreement for Peace in Bosnia and Herzegovina */
  readonly "personal-representative-article-iv": FieldOperation;
  /** Personal Representative of the Chairman-in-Office for Article V, Annex 1-B of the General Framework Agreement for Peace */
  readonly "personal-representative-article-v": FieldOperation;
  /** Needs Assessment Team to Armenia */
  readonly "needs-assessment-team-to-armenia": FieldOperation;
}

/** Id in {@link fieldOperations}. Example: `"presence-in-albania"`. */
export type FieldOperationId = "presence-in-albania" | "centre-in-ashgabat" | "programme-office-in-astana" | "programme-office-in-bishkek" | "mission-to-bosnia-and-herzegovina" | "programme-office-in-dushanbe" | "mission-in-kosovo" | "mission-to-moldova" | "mission-to-montenegro" | "mission-to-serbia" | "mission-to-skopje" | "project-co-ordinator-in-uzbekistan" | "missions-of-long-duration" | "mission-to-georgia" | "mission-to-estonia" | "mission-to-latvia" | "mission-to-ukraine" | "mission-to-sarajevo" | "assistance-group-to-chechnya" | "mission-to-croatia" | "office-in-zagreb" | "kosovo-verification-mission" | "advisory-and-monitoring-group-in-belarus" | "office-in-minsk" | "liaison-office-in-central-asia" | "centre-in-tashkent" | "office-in-yerevan" | "office-in-baku" | "project-co-ordinator-in-ukraine" | "special-monitoring-mission-to-ukraine" | "observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk" | "minsk-process" | "personal-representative-minsk-conference" | "high-level-planning-group" | "representative-estonian-commission-on-military-pensioners" | "representative-latvian-russian-commission-on-military-pensioners" | "representative-joint-committee-skrunda-radar-station" | "sanctions-assistance-missions" | "support-programme-for-ukraine" | "personal-representative-article-iv" | "personal-representative-article-v" | "needs-assessment-team-to-armenia";

/**
 * The keys of {@link fieldOperations}, in order.
 *
 * @example
 * fieldOperationIds[0]; // => "presence-in-albania"
 */
export const fieldOperationIds: readonly FieldOperationId[] = /* @__PURE__ */ Object.freeze(["presence-in-albania", "centre-in-ashgabat", "programme-office-in-astana", "programme-office-in-bishkek", "mission-to-bosnia-and-herzegovina", "programme-office-in-dushanbe", "mission-in-kosovo", "mission-to-moldova", "mission-to-montenegro", "mission-to-serbia", "mission-to-skopje", "project-co-ordinator-in-uzbekistan", "missions-of-long-duration", "mission-to-georgia", "mission-to-estonia", "mission-to-latvia", "mission-to-ukraine", "mission-to-sarajevo", "assistance-group-to-chechnya", "mission-to-croatia", "office-in-zagreb", "kosovo-verification-mission", "advisory-and-monitoring-group-in-belarus", "office-in-minsk", "liaison-office-in-central-asia", "centre-in-tashkent", "office-in-yerevan", "office-in-baku", "project-co-ordinator-in-ukraine", "special-monitoring-mission-to-ukraine", "observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk", "minsk-process", "personal-representative-minsk-conference", "high-level-planning-group", "representative-estonian-commission-on-military-pensioners", "representative-latvian-russian-commission-on-military-pensioners", "representative-joint-committee-skrunda-radar-station", "sanctions-assistance-missions", "support-programme-for-ukraine", "personal-representative-article-iv", "personal-representative-article-v", "needs-assessment-team-to-armenia"]);

/**
 * Every field operation and related field activity, open or closed; the active ones come first. The source of each field stands in `osce-data/data/field-operations.json`.
 *
 * @example
 * fieldOperations["presence-in-albania"].name; // => "Presence in Albania"
 */
export const fieldOperations: FieldOperations = /* @__PURE__ */ records<FieldOperations>("field-operation", '[\
{"id":"presence-in-albania","name":"Presence in Albania","aliases":["PiA","OSCE Presence"],"category":"field-operation","hosts":["AL"],"area":"Albania","region":"South-Eastern Europe","areas":[],"seat":"tirana","decided":"1997-03-27","period":{"from":"1997-03-27","until":null},"status":"active","mandate":"PC.DEC/160"},\
{"id":"centre-in-ashgabat","name":"Centre in Ashgabat","aliases":["Centre in Ashgabad","Centre in Ashkhabad","CiA"],"category":"field-operation","hosts":["TM"],"area":"Turkmenistan","region":"Central Asia","areas":[],"seat":"ashgabat","decided":"1998-07-23","period":{"from":"1999-01","until":null},"status":"active","mandate":"PC.DEC/244"},\
{"id":"programme-office-in-astana","name":"Programme Office in Astana","formerNames":[{"name":"Centre in Almaty","from":"1999-01","until":"2007-06-20"},{"name":"Centre in Astana","from":"2007-06-21","until":"2014-12"},{"name":"Programme Office in Astana","from":"2015-01","until":"2019-02"},{"name":"Programme Office in Nur-Sultan","from":"2019-03","until":"2022-09-22"}],"aliases":["Office in Astana","POiA","PO in Astana","Programme Office in Nursultan"],"category":"field-operation","hosts":["KZ"],"area":"Kazakhstan","region":"Central Asia","areas":[],"seat":"astana","decided":"1998-07-23","period":{"from":"1999-01","until":null},"status":"active","mandate":"PC.DEC/243"},\
{"id":"programme-office-in-bishkek","name":"Programme Office in Bishkek","formerNames":[{"name":"Centre in Bishkek","from":"1999-01","until":"2017-04-30"}],"aliases":["POiB","Field Office in Osh","Office in Bishkek","Osh Field Office","PO in Bishkek"],"category":"field-operation","hosts":["KG"],"area":"Kyrgyzstan","region":"Central Asia","areas":[],"seat":"bishkek","decided":"1998-07-23","period":{"from":"1999-01","until":null},"status":"active","mandate":"PC.DEC/245"},\
{"id":"mission-to-bosnia-and-herzegovina","name":"Mission to Bosnia and Herzegovina","aliases":["Mission to BiH","Mission to Bosnia","Mission to Bosnia-Herzegovina","OMBiH","MBiH"],"category":"field-operation","hosts":["BA"],"area":"Bosnia and Herzegovina","region":"South-Eastern Europe","areas":[],"seat":"sarajevo","decided":"1995-12-08","period":{"from":"1995-12-18","until":null},"status":"active","mandate":"MC(5).DEC/1"},\
{"id":"programme-office-in-dushanbe","name":"Programme Office in Dushanbe","formerNames":[{"name":"CSCE Mission to Tajikistan","from":"1994-02-19","until":"1994-12-31"},{"name":"Mission to Tajikistan","from":"1995-01-01","until":"2002-10-30"},{"name":"Centre in Dushanbe","from":"2002-10-31","until":"2008-05"},{"name":"Office in Tajikistan","from":"2008-06","until":"2017-06-30"}],"aliases":["CSCE/OSCE Mission to Tajikistan","POiD","Office in Dushanbe","OiT","CiD","PO in Dushanbe"],"category":"field-operation","hosts":["TJ"],"area":"Tajikistan","region":"Central Asia","areas":[],"seat":"dushanbe","decided":"1993-12-01","period":{"from":"1994-02-19","until":null},"status":"active","mandate":"Rome Council, Decision I.4"},\
{"id":"mission-in-kosovo","name":"Mission in Kosovo","aliases":["Mission to Kosovo","OSCE Kosovo Mission","MiK"],"category":"field-operation","abbreviation":"OMiK","hosts":[],"area":"Kosovo","region":"South-Eastern Europe","areas":["kosovo"],"seat":"pristina","decided":"1999-07-01","period":{"from":"1999-07-01","until":null},"status":"active","mandate":"PC.DEC/305"},\
{"id":"mission-to-moldova","name":"Mission to Moldova","formerNames":[{"name":"CSCE Mission to Moldova","from":"1993-04-25","until":"1994-12-31"}],"aliases":["Mission to the Republic of Moldova"],"category":"field-operation","hosts":["MD"],"area":"Moldova","region":"Eastern Europe","areas":["transdniestria"],"seat":"chisinau","decided":"1993-02-04","period":{"from":"1993-04-25","until":null},"status":"active","mandate":"19th CSO Meeting, Journal No. 3, Annex 3"},\
{"id":"mission-to-montenegro","name":"Mission to Montenegro","aliases":["Office in Podgorica"],"category":"field-operation","hosts":["ME"],"area":"Montenegro","region":"South-Eastern Europe","areas":[],"seat":"podgorica","decided":"2006-06-29","period":{"from":"2006-06-29","until":null},"status":"active","mandate":"PC.DEC/732"},\
{"id":"mission-to-serbia","name":"Mission to Serbia","formerNames":[{"name":"Mission to the Federal Republic of Yugoslavia","from":"2001-01-11","until":"2003-02-12"},{"name":"Mission to Serbia and Montenegro","from":"2003-02-13","until":"2006-06-28"}],"aliases":["Mission to FRY","OMiFRY","OMiSaM","Mission to Yugoslavia"],"category":"field-operation","hosts":["RS"],"area":"Serbia","region":"South-Eastern Europe","areas":[],"seat":"belgrade","decided":"2001-01-11","period":{"from":"2001-01-11","until":null},"status":"active","mandate":"PC.DEC/401"},\
{"id":"mission-to-skopje","name":"Mission to Skopje","formerNames":[{"name":"CSCE Spillover Monitor Mission to Skopje","from":"1992-09","until":"1994-12-31"},{"name":"Spillover Monitor Mission to Skopje","from":"1995-01-01","until":"2010-12-15"}],"aliases":["Spillover Mission to Skopje","Monitor Mission to Skopje","Spillover Monitor Mission","Spillover Mission","Spillover Monitoring Mission to Skopje","Spill-over Monitor Mission to Skopje","Spill-over Mission to Skopje","SMMS"],"category":"field-operation","hosts":["MK"],"area":"North Macedonia","region":"South-Eastern Europe","areas":[],"seat":"skopje","decided":"1992-09-18","period":{"from":"1992-09","until":null},"status":"active","mandate":"16th CSO Meeting, Journal No. 3, Annex 1"},\
{"id":"project-co-ordinator-in-uzbekistan","name":"Project Co-ordinator in Uzbekistan","aliases":["PCU Uzbekistan"],"category":"field-operation","abbreviation":"PCUz","hosts":["UZ"],"area":"Uzbekistan","region":"Central Asia","areas":[],"seat":"tashkent","decided":"2006-06-30","period":{"from":"2006-07-01","until":null},"status":"active","mandate":"PC.DEC/734"},\
{"id":"missions-of-long-duration","name":"Missions of Long Duration in Kosovo, Sandjak and Vojvodina","formerNames":[{"name":"CSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina","from":"1992-09-08","until":"1993-07"}],"aliases":["CSCE/OSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina","CSCE Missions of Long Duration","Mission of Long Duration in Kosovo, Sandjak and Vojvodina","Missions of Long Duration in Kosovo, Sandzak and Vojvodina","Mission of Long Duration"],"category":"field-operation","hosts":["YUCS"],"area":"Kosovo, Sandjak and Vojvodina","region":"South-Eastern Europe","areas":["kosovo","sandjak","vojvodina"],"seat":"belgrade","decided":"1992-08-14","period":{"from":"1992-09-08","until":"1993-07"},"status":"closed","mandate":"15th CSO Meeting, Journal No. 2, Annex 1"},\
{"id":"mission-to-georgia","name":"Mission to Georgia","formerNames":[{"name":"CSCE Mission to Georgia","from":"1992-12-03","until":"1994-12-31"}],"aliases":["Border Monitoring Operation"],"category":"field-operation","hosts":["GE"],"area":"Georgia","region":"South Caucasus","areas":["abkhazia","south-ossetia"],"seat":"tbilisi","decided":"1992-11-06","period":{"from":"1992-12-03","until":"2008-12-31"},"status":"closed","mandate":"17th CSO Meeting, Journal No. 2, Annex 2"},\
{"id":"mission-to-estonia","name":"Mission to Estonia","formerNames":[{"name":"CSCE Mission to Estonia","from":"1993-02-15","until":"1994-12-31"}],"category":"field-operation","hosts":["EE"],"area":"Estonia","region":null,"areas":[],"seat":"tallinn","decided":"1992-12-13","period":{"from":"1993-02-15","until":"2001-12-31"},"status":"closed","mandate":"18th CSO Meeting, Journal No. 3, Annex 2"},\
{"id":"mission-to-latvia","name":"Mission to Latvia","formerNames":[{"name":"CSCE Mission to Latvia","from":"1993-11-19","until":"1994-12-31"}],"category":"field-operation","hosts":["LV"],"area":"Latvia","region":null,"areas":[],"seat":"riga","decided":"1993-09-23","period":{"from":"1993-11-19","until":"2001-12-31"},"status":"closed","mandate":"23rd CSO Meeting, Journal No. 3, Annex 3"},\
{"id":"mission-to-ukraine","name":"Mission to Ukraine","formerNames":[{"name":"CSCE Mission to Ukraine","from":"1994-11-24","until":"1994-12-31"}],"aliases":["CSCE/OSCE Mission to Ukraine"],"category":"field-operation","hosts":["UA"],"area":"Ukraine","region":"Eastern Europe","areas":["crimea"],"seat":"kyiv","decided":"1994-06-15","period":{"from":"1994-11-24","until":"1999-04-30"},"status":"closed","mandate":"27th CSO Meeting, Journal No. 3, decision (c)"},\
{"id":"mission-to-sarajevo","name":"Mission to Sarajevo","formerNames":[{"name":"CSCE Mission to Sarajevo","from":"1994-10","until":"1994-12-31"}],"aliases":["CSCE/OSCE Mission to Sarajevo"],"category":"field-operation","hosts":["BA"],"area":"Bosnia and Herzegovina","region":"South-Eastern Europe","areas":[],"seat":"sarajevo","decided":"1994-06-02","period":{"from":"1994-10","until":"1995-12"},"status":"closed","mandate":"18th Permanent Committee meeting, Journal No. 18"},\
{"id":"assistance-group-to-chechnya","name":"Assistance Group to Chechnya","aliases":["Assistance Group in Chechnya","AGC","Assistance Group","Assistance Group Chechnya","AG to Chechnya"],"category":"field-operation","abbreviation":"AG Chechnya","hosts":["RU"],"area":"Chechnya","region":null,"areas":["chechnya"],"seat":"grozny","decided":"1995-04-11","period":{"from":"1995-04-26","until":"2002-12-31"},"status":"closed","mandate":"PC.DEC/35"},\
{"id":"mission-to-croatia","name":"Mission to Croatia","aliases":["Mission to Croatia / OSCE Office in Zagreb","Mission to the Republic of Croatia"],"category":"field-operation","hosts":["HR"],"area":"Croatia","region":"South-Eastern Europe","areas":[],"seat":"zagreb","decided":"1996-04-18","period":{"from":"1996-07","until":"2007-12-31"},"status":"closed","mandate":"PC.DEC/112"},\
{"id":"office-in-zagreb","name":"Office in Zagreb","aliases":["Mission to Croatia / OSCE Office in Zagreb"],"category":"field-operation","hosts":["HR"],"area":"Croatia","region":"South-Eastern Europe","areas":[],"seat":"zagreb","decided":"2007-12-21","period":{"from":"2008-01-01","until":"2012-01-17"},"status":"closed","mandate":"PC.DEC/836"},\
{"id":"kosovo-verification-mission","name":"Kosovo Verification Mission","aliases":["OSCE Task Force for Kosovo","Kosovo Verification Mission / OSCE Task Force for Kosovo","Task Force for Kosovo (transitional)"],"category":"field-operation","abbreviation":"KVM","hosts":["YUCS"],"area":"Kosovo","region":"South-Eastern Europe","areas":["kosovo"],"seat":"pristina","decided":"1998-10-25","period":{"from":"1998-10-25","until":"1999-06-09"},"status":"closed","mandate":"PC.DEC/263"},\
{"id":"advisory-and-monitoring-group-in-belarus","name":"Advisory and Monitoring Group in Belarus","aliases":["AMG in Belarus","Advisory and Monitoring Group","Advisory and Monitoring Group to Belarus","AMG Belarus"],"category":"field-operation","abbreviation":"AMG","hosts":["BY"],"area":"Belarus","region":"Eastern Europe","areas":[],"seat":"minsk","decided":"1997-09-18","period":{"from":"1998-01","until":"2002-12-31"},"status":"closed","mandate":"PC.DEC/185"},\
{"id":"office-in-minsk","name":"Office in Minsk","aliases":["OOM","OiM"],"category":"field-operation","hosts":["BY"],"area":"Belarus","region":"Eastern Europe","areas":[],"seat":"minsk","decided":"2002-12-30","period":{"from":"2003-02-10","until":"2011-03-31"},"status":"closed","mandate":"PC.DEC/526"},\
{"id":"liaison-office-in-central-asia","name":"Liaison Office in Central Asia","aliases":["Central Asia Liaison Office","Central Asian Liaison Office","Liaison Office for Central Asia"],"category":"field-operation","abbreviation":"CALO","hosts":["UZ"],"area":"Central Asia","region":"Central Asia","areas":[],"seat":"tashkent","decided":"1995-03-16","period":{"from":"1995-06","until":"2000-12"},"status":"closed","mandate":"PC.DEC/28"},\
{"id":"centre-in-tashkent","name":"Centre in Tashkent","aliases":["CiT"],"category":"field-operation","hosts":["UZ"],"area":"Uzbekistan","region":"Central Asia","areas":[],"seat":"tashkent","decided":"2000-12-14","period":{"from":"2000-12-14","until":"2006-06-30"},"status":"closed","mandate":"PC.DEC/397"},\
{"id":"office-in-yerevan","name":"Office in Yerevan","aliases":["Office in Armenia","OiY"],"category":"field-operation","hosts":["AM"],"area":"Armenia","region":"South Caucasus","areas":[],"seat":"yerevan","decided":"1999-07-22","period":{"from":"2000-02-16","until":"2017-08-31"},"status":"closed","mandate":"PC.DEC/314"},\
{"id":"office-in-baku","name":"Project Co-ordinator in Baku","formerNames":[{"name":"Office in Baku","from":"2000-07-17","until":"2013-12-31"}],"aliases":["PCB","Office in Azerbaijan","Project Co-ordinator in Azerbaijan","OiB","PCiB"],"category":"field-operation","hosts":["AZ"],"area":"Azerbaijan","region":"South Caucasus","areas":[],"seat":"baku","decided":"1999-11-16","period":{"from":"2000-07-17","until":"2015-07-04"},"status":"closed","mandate":"PC.DEC/318"},\
{"id":"project-co-ordinator-in-ukraine","name":"Project Co-ordinator in Ukraine","category":"field-operation","abbreviation":"PCU","hosts":["UA"],"area":"Ukraine","region":"Eastern Europe","areas":[],"seat":"kyiv","decided":"1999-06-01","period":{"from":"1999-06-01","until":"2022-06-30"},"status":"closed","mandate":"PC.DEC/295"},\
{"id":"special-monitoring-mission-to-ukraine","name":"Special Monitoring Mission to Ukraine","aliases":["SMMU","Special Monitoring Mission","Monitoring Mission to Ukraine","СММ","SMM to Ukraine","SMM Ukraine"],"category":"field-operation","abbreviation":"SMM","hosts":["UA"],"area":"Ukraine","region":"Eastern Europe","areas":[],"seat":"kyiv","decided":"2014-03-21","period":{"from":"2014-03-21","until":"2022-03-31"},"status":"closed","mandate":"PC.DEC/1117"},\
{"id":"observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk","name":"Observer Mission at the Russian Checkpoints Gukovo and Donetsk","aliases":["Observer Mission","Observer Mission at Russian Checkpoints Gukovo and Donetsk","Observer Mission at the Russian Checkpoints Gukovo and Donetsk (discontinued)","Border Observation Mission","Observer Mission at the Russian Border Checkpoints Gukovo and Donetsk","BOM","Border Observer Mission","Observer Mission at Russian Checkpoints","Observer Mission at Gukovo and Donetsk","Observer Mission at the Russian Border Checkpoints"],"category":"field-operation","abbreviation":"OM","hosts":["RU"],"area":"Russian Federation","region":null,"areas":[],"seat":"kamensk-shakhtinsky","decided":"2014-07-24","period":{"from":"2014-07-29","until":"2021-09-30"},"status":"closed","mandate":"PC.DEC/1130"},\
{"id":"minsk-process","name":"Minsk Group","formerNames":[{"name":"CSCE Minsk Group","from":"1992-03-24","until":"1994-12-31"}],"aliases":["MG","Minsk Conference","CSCE/OSCE Minsk Group","Minsk Group Co-Chairs","Co-Chairs of the OSCE Minsk Group","Minsk Process (Minsk Group and Minsk Conference Co-Chairs)","Minsk Group Co-Chair","Minsk Group Co-Chairmen"],"category":"related-activity","hosts":["AM","AZ"],"area":"Armenia and Azerbaijan","region":"South Caucasus","areas":["nagorno-karabakh"],"seat":null,"decided":"1992-03-24","period":{"from":"1992-03-24","until":"2025-09-01"},"status":"closed","mandate":"Helsinki Additional Meeting of the CSCE Council"},\
{"id":"personal-representative-minsk-conference","name":"Personal Representative of the Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference","aliases":["Personal Representative of the OSCE Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference","Personal Representative of the Chairman-in-Office on the Conflict Dealt with by the OSCE Minsk Conference","Personal Representative of the OSCE Chairman-in-Office on the Conflict Dealt with by the OSCE Minsk Conference","PR of the CiO on the conflict dealt with by the OSCE Minsk Conference","Personal Representative on the conflict dealt with by the OSCE Minsk Conference","Personal Representative of the Chair on the conflict dealt with by the OSCE Minsk Conference"],"category":"representative","abbreviation":"PRCiO","hosts":["AM","AZ","GE"],"area":"Conflict dealt with by the OSCE Minsk Conference","region":"South Caucasus","areas":["nagorno-karabakh"],"seat":"tbilisi","decided":"1995-08-10","period":{"from":"1995","until":"2025-09-01"},"status":"closed","mandate":"Chairman-in-Office decision of 10 August 1995"},\
{"id":"high-level-planning-group","name":"High-Level Planning Group","category":"related-activity","abbreviation":"HLPG","hosts":[],"area":"Conflict dealt with by the OSCE Minsk Conference","region":"South Caucasus","areas":["nagorno-karabakh"],"seat":"vienna","decided":"1994-12-06","period":{"from":"1994-12-20","until":"2025-09-01"},"status":"closed","mandate":"Budapest Summit decision of 6 December 1994"},\
{"id":"representative-estonian-commission-on-military-pensioners","name":"Representative to the Estonian Government Commission on Military Pensioners","aliases":["Representative to the Estonian Expert Commission on Military Pensioners","CSCE/OSCE Representative to the Estonian Expert (Government) Commission on Military Pensioners","Representative to the Estonian Commission on Military Pensioners"],"category":"representative","hosts":["EE"],"area":"Estonia","region":null,"areas":[],"seat":"tallinn","decided":"1994-11-21","period":{"from":"1994","until":"1996"},"status":"closed","mandate":"Permanent Committee decision of 21 November 1994"},\
{"id":"representative-latvian-russian-commission-on-military-pensioners","name":"Representative to the Latvian-Russian Joint Commission on Military Pensioners","aliases":["Representative to the Latvian-Russian Commission on Military Pensioners","Representative to the Joint Latvian-Russian Commission on Military Pensioners","Representative to the Latvian-Russian Military Pensioners Commission"],"category":"representative","abbreviation":"LRMPC","hosts":["LV"],"area":"Latvia","region":null,"areas":[],"seat":"riga","decided":"1995-02-23","period":{"from":"1995-02-23","until":null},"status":"active","mandate":"PC.DEC/17"},\
{"id":"representative-joint-committee-skrunda-radar-station","name":"Representative to the Joint Committee on the Skrunda Radar Station","aliases":["Skrunda","Representative, Skrunda Radar Station","Skrunda Radar Station"],"category":"representative","hosts":["LV"],"area":"Latvia","region":null,"areas":[],"seat":"skrunda","decided":"1994-06-30","period":{"from":"1995-04-06","until":"1999-10-31"},"status":"closed","mandate":"Permanent Committee decision of 30 June 1994"},\
{"id":"sanctions-assistance-missions","name":"Sanctions Assistance Missions","aliases":["SAM","CSCE/OSCE Sanctions Assistance Missions","SAMCOMM","Sanctions Assistance Mission","EC/CSCE Sanctions Assistance Missions","EU/OSCE Sanctions Assistance Missions"],"category":"related-activity","abbreviation":"SAMs","hosts":["AL","BG","HR","HU","MK","RO","UA"],"area":"Neighbouring States of the Federal Republic of Yugoslavia","region":"South-Eastern Europe","areas":[],"seat":"brussels","decided":"1992-09-18","period":{"from":"1992-10","until":"1996-09-30"},"status":"closed","mandate":"CSO decision of 18 September 1992"},\
{"id":"support-programme-for-ukraine","name":"Support Programme for Ukraine","aliases":["OSCE Secretariat Extra-budgetary Support Programme for Ukraine","Extra-budgetary Support Programme for Ukraine","Extrabudgetary Support Programme for Ukraine"],"category":"programme","abbreviation":"SPU","hosts":["UA"],"area":"Ukraine","region":"Eastern Europe","areas":[],"seat":"kyiv","decided":null,"period":{"from":"2022-11-01","until":null},"status":"active"},\
{"id":"personal-representative-article-iv","name":"Personal Representative of the Chairperson-in-Office for Article IV, Annex 1-B of the General Framework Agreement for Peace in Bosnia and Herzegovina","aliases":["Article IV","Personal Representative for Article IV","Personal Representative of the Chairperson-in-Office for Article IV","Personal Representative of the Chairman-in-Office for Articles II and IV (later Article IV)"],"category":"representative","hosts":["BA","HR","ME","RS"],"area":"Bosnia and Herzegovina, Croatia, Montenegro and Serbia","region":"South-Eastern Europe","areas":[],"seat":"vienna","decided":"1995-12-08","period":{"from":"1995","until":"2015"},"status":"closed","mandate":"MC(5).DEC/1"},\
{"id":"personal-representative-article-v","name":"Personal Representative of the Chairman-in-Office for Article V, Annex 1-B of the General Framework Agreement for Peace","aliases":["Article V","Special Representative for Article V","Personal Representative for Article V"],"category":"representative","hosts":[],"area":"South-Eastern Europe","region":"South-Eastern Europe","areas":[],"seat":"vienna","decided":null,"period":{"from":null,"until":"2001-07-18"},"status":"closed"},\
{"id":"needs-assessment-team-to-armenia","name":"Needs Assessment Team to Armenia","aliases":["Needs Assessment Team"],"category":"visit","hosts":["AM"],"area":"Armenia","region":"South Caucasus","areas":[],"seat":null,"decided":null,"period":{"from":"2022-10-21","until":"2022-10-27"},"status":"closed"}\
]');
