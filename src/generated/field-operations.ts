// Generated from data/field-operations.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
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
export const fieldOperationIds: readonly FieldOperationId[] = ["presence-in-albania", "centre-in-ashgabat", "programme-office-in-astana", "programme-office-in-bishkek", "mission-to-bosnia-and-herzegovina", "programme-office-in-dushanbe", "mission-in-kosovo", "mission-to-moldova", "mission-to-montenegro", "mission-to-serbia", "mission-to-skopje", "project-co-ordinator-in-uzbekistan", "missions-of-long-duration", "mission-to-georgia", "mission-to-estonia", "mission-to-latvia", "mission-to-ukraine", "mission-to-sarajevo", "assistance-group-to-chechnya", "mission-to-croatia", "office-in-zagreb", "kosovo-verification-mission", "advisory-and-monitoring-group-in-belarus", "office-in-minsk", "liaison-office-in-central-asia", "centre-in-tashkent", "office-in-yerevan", "office-in-baku", "project-co-ordinator-in-ukraine", "special-monitoring-mission-to-ukraine", "observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk", "minsk-process", "personal-representative-minsk-conference", "high-level-planning-group", "representative-estonian-commission-on-military-pensioners", "representative-latvian-russian-commission-on-military-pensioners", "representative-joint-committee-skrunda-radar-station", "sanctions-assistance-missions", "support-programme-for-ukraine", "personal-representative-article-iv", "personal-representative-article-v", "needs-assessment-team-to-armenia"];

/**
 * Every field operation and related field activity, open or closed; the active ones come first. The source of each field stands in `osce-data/data/field-operations.json`.
 *
 * @example
 * fieldOperations["presence-in-albania"].name; // => "Presence in Albania"
 */
export const fieldOperations: FieldOperations = /* @__PURE__ */ lazyRecord<FieldOperations>("field-operation", "id", fieldOperationIds, "name formerNames aliases category abbreviation hosts area region seat period status mandate",
'[\
["Presence in Albania",[],["PiA","OSCE Presence"],"field-operation",0,["AL"],"Albania","South-Eastern Europe","tirana",{"from":"1997-03-27","until":null},"active","PC.DEC/160"],\
["Centre in Ashgabat",[],["Centre in Ashgabad","Centre in Ashkhabad","CiA"],"field-operation",0,["TM"],"Turkmenistan","Central Asia","ashgabat",{"from":"1999-01","until":null},"active","PC.DEC/244"],\
["Programme Office in Astana",[{"name":"Centre in Almaty","from":"1998-07-23","until":"2007-06-20"},{"name":"Centre in Astana","from":"2007-06-21","until":"2014-12-17"},{"name":"Programme Office in Astana","from":"2014-12-18","until":"2019-02"},{"name":"Programme Office in Nur-Sultan","from":"2019-03","until":"2022-09-22"}],["Office in Astana","POiA","PO in Astana","Programme Office in Nursultan"],"field-operation",0,["KZ"],"Kazakhstan","Central Asia","astana",{"from":"1999-01","until":null},"active","PC.DEC/243"],\
["Programme Office in Bishkek",[{"name":"Centre in Bishkek","from":"1998-07-23","until":"2017-04-30"}],["POiB","Field Office in Osh","Office in Bishkek","Osh Field Office","PO in Bishkek"],"field-operation",0,["KG"],"Kyrgyzstan","Central Asia","bishkek",{"from":"1999-01","until":null},"active","PC.DEC/245"],\
["Mission to Bosnia and Herzegovina",[],["Mission to BiH","Mission to Bosnia","Mission to Bosnia-Herzegovina","OMBiH","MBiH"],"field-operation",0,["BA"],"Bosnia and Herzegovina","South-Eastern Europe","sarajevo",{"from":"1995-12-18","until":null},"active","MC(5).DEC/1"],\
["Programme Office in Dushanbe",[{"name":"CSCE Mission to Tajikistan","from":"1993-12-01","until":"1994-12-31"},{"name":"Mission to Tajikistan","from":"1995-01-01","until":"2002-10-30"},{"name":"Centre in Dushanbe","from":"2002-10-31","until":"2008-05"},{"name":"Office in Tajikistan","from":"2008-06","until":"2017-06-30"}],["CSCE/OSCE Mission to Tajikistan","POiD","Office in Dushanbe","OiT","CiD","PO in Dushanbe"],"field-operation",0,["TJ"],"Tajikistan","Central Asia","dushanbe",{"from":"1994-02","until":null},"active","Rome Council, Decision I.4"],\
["Mission in Kosovo",[],["Mission to Kosovo","OSCE Kosovo Mission","MiK"],"field-operation","OMiK",[],"Kosovo","South-Eastern Europe","pristina",{"from":"1999-07-01","until":null},"active","PC.DEC/305"],\
["Mission to Moldova",[{"name":"CSCE Mission to Moldova","from":"1993-02-04","until":"1994-12-31"}],["Mission to the Republic of Moldova"],"field-operation",0,["MD"],"Moldova","Eastern Europe","chisinau",{"from":"1993-04-25","until":null},"active","19th CSO Meeting, Journal No. 3, Annex 3"],\
["Mission to Montenegro",[{"name":"Office in Podgorica","from":"2002-01","until":"2006-06-28"}],[],"field-operation",0,["ME"],"Montenegro","South-Eastern Europe","podgorica",{"from":"2006-06-29","until":null},"active","PC.DEC/732"],\
["Mission to Serbia",[{"name":"Mission to the Federal Republic of Yugoslavia","from":"2001-01-11","until":"2003-02-12"},{"name":"Mission to Serbia and Montenegro","from":"2003-02-13","until":"2006-06-28"}],["Mission to FRY","OMiFRY","OMiSaM","Mission to Yugoslavia"],"field-operation",0,["RS"],"Serbia","South-Eastern Europe","belgrade",{"from":"2001-01-11","until":null},"active","PC.DEC/401"],\
["Mission to Skopje",[{"name":"CSCE Spillover Monitor Mission to Skopje","from":"1992-09-18","until":"1994-12-31"},{"name":"Spillover Monitor Mission to Skopje","from":"1995-01-01","until":"2010-12-15"}],["Spillover Mission to Skopje","Monitor Mission to Skopje","Spillover Monitor Mission","Spillover Mission","Spillover Monitoring Mission to Skopje","Spill-over Monitor Mission to Skopje","Spill-over Mission to Skopje","SMMS"],"field-operation",0,["MK"],"North Macedonia","South-Eastern Europe","skopje",{"from":"1992-09","until":null},"active","16th CSO Meeting, Journal No. 3, Annex 1"],\
["Project Co-ordinator in Uzbekistan",[],["PCU Uzbekistan"],"field-operation","PCUz",["UZ"],"Uzbekistan","Central Asia","tashkent",{"from":"2006-07-01","until":null},"active","PC.DEC/734"],\
["Missions of Long Duration in Kosovo, Sandjak and Vojvodina",[{"name":"CSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina","from":"1992-08-14","until":"1993-07"}],["CSCE/OSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina","CSCE Missions of Long Duration","Mission of Long Duration in Kosovo, Sandjak and Vojvodina","Missions of Long Duration in Kosovo, Sandzak and Vojvodina","Mission of Long Duration"],"field-operation",0,[],"Kosovo, Sandjak and Vojvodina","South-Eastern Europe","belgrade",{"from":"1992-09-08","until":"1993-07"},"closed","15th CSO Meeting, Journal No. 2, Annex 1"],\
["Mission to Georgia",[{"name":"CSCE Mission to Georgia","from":"1992-11-06","until":"1994-12-31"}],["Border Monitoring Operation"],"field-operation",0,["GE"],"Georgia","South Caucasus","tbilisi",{"from":"1992-12-03","until":"2008-12-31"},"closed","17th CSO Meeting, Journal No. 2, Annex 2"],\
["Mission to Estonia",[{"name":"CSCE Mission to Estonia","from":"1992-12-13","until":"1994-12-31"}],[],"field-operation",0,["EE"],"Estonia",null,"tallinn",{"from":"1993-02-15","until":"2001-12-31"},"closed","18th CSO Meeting, Journal No. 3, Annex 2"],\
["Mission to Latvia",[{"name":"CSCE Mission to Latvia","from":"1993-09-23","until":"1994-12-31"}],[],"field-operation",0,["LV"],"Latvia",null,"riga",{"from":"1993-11-19","until":"2001-12-31"},"closed","23rd CSO Meeting, Journal No. 3, Annex 3"],\
["Mission to Ukraine",[{"name":"CSCE Mission to Ukraine","from":"1994-06-15","until":"1994-12-31"}],["CSCE/OSCE Mission to Ukraine"],"field-operation",0,["UA"],"Ukraine","Eastern Europe","kyiv",{"from":"1994-11-24","until":"1999-04-30"},"closed","27th CSO Meeting, Journal No. 3, decision (c)"],\
["Mission to Sarajevo",[{"name":"CSCE Mission to Sarajevo","from":"1994-06-02","until":"1994-12-31"}],["CSCE/OSCE Mission to Sarajevo"],"field-operation",0,["BA"],"Bosnia and Herzegovina","South-Eastern Europe","sarajevo",{"from":"1994-10","until":"1995-12"},"closed","18th Permanent Committee meeting, Journal No. 18"],\
["Assistance Group to Chechnya",[],["Assistance Group in Chechnya","AGC","Assistance Group","Assistance Group Chechnya","AG to Chechnya"],"field-operation","AG Chechnya",["RU"],"Chechnya",null,"grozny",{"from":"1995-04-26","until":"2002-12-31"},"closed","PC.DEC/35"],\
["Mission to Croatia",[],["Mission to Croatia / OSCE Office in Zagreb","Mission to the Republic of Croatia"],"field-operation",0,["HR"],"Croatia","South-Eastern Europe","zagreb",{"from":"1996-07","until":"2007-12-31"},"closed","PC.DEC/112"],\
["Office in Zagreb",[],["Mission to Croatia / OSCE Office in Zagreb"],"field-operation",0,["HR"],"Croatia","South-Eastern Europe","zagreb",{"from":"2008-01-01","until":"2012-01-17"},"closed","PC.DEC/836"],\
["Kosovo Verification Mission",[],["OSCE Task Force for Kosovo","Kosovo Verification Mission / OSCE Task Force for Kosovo","Task Force for Kosovo (transitional)"],"field-operation","KVM",[],"Kosovo","South-Eastern Europe","pristina",{"from":"1998-10-25","until":"1999-06-09"},"closed","PC.DEC/263"],\
["Advisory and Monitoring Group in Belarus",[],["AMG in Belarus","Advisory and Monitoring Group","Advisory and Monitoring Group to Belarus","AMG Belarus"],"field-operation","AMG",["BY"],"Belarus","Eastern Europe","minsk",{"from":"1998-01","until":"2002-12-31"},"closed","PC.DEC/185"],\
["Office in Minsk",[],["OOM","OiM"],"field-operation",0,["BY"],"Belarus","Eastern Europe","minsk",{"from":"2003-01-01","until":"2011-03-31"},"closed","PC.DEC/526"],\
["Liaison Office in Central Asia",[],["Central Asia Liaison Office","Central Asian Liaison Office","Liaison Office for Central Asia"],"field-operation","CALO",["UZ"],"Central Asia","Central Asia","tashkent",{"from":"1995-06","until":"2000-12"},"closed","PC.DEC/28"],\
["Centre in Tashkent",[],["CiT"],"field-operation",0,["UZ"],"Uzbekistan","Central Asia","tashkent",{"from":"2000-12-14","until":"2006-06-30"},"closed","PC.DEC/397"],\
["Office in Yerevan",[],["Office in Armenia","OiY"],"field-operation",0,["AM"],"Armenia","South Caucasus","yerevan",{"from":"2000-02-16","until":"2017-08-31"},"closed","PC.DEC/314"],\
["Project Co-ordinator in Baku",[{"name":"Office in Baku","from":"1999-11-16","until":"2013-12-31"}],["PCB","Office in Azerbaijan","Project Co-ordinator in Azerbaijan","OiB","PCiB"],"field-operation",0,["AZ"],"Azerbaijan","South Caucasus","baku",{"from":"2000-07-17","until":"2015-07-04"},"closed","PC.DEC/318"],\
["Project Co-ordinator in Ukraine",[],[],"field-operation","PCU",["UA"],"Ukraine","Eastern Europe","kyiv",{"from":"1999-06-01","until":"2022-06-30"},"closed","PC.DEC/295"],\
["Special Monitoring Mission to Ukraine",[],["SMMU","Special Monitoring Mission","Monitoring Mission to Ukraine","\\u0421\\u041c\\u041c","SMM to Ukraine","SMM Ukraine"],"field-operation","SMM",["UA"],"Ukraine","Eastern Europe","kyiv",{"from":"2014-03-21","until":"2022-03-31"},"closed","PC.DEC/1117"],\
["Observer Mission at the Russian Checkpoints Gukovo and Donetsk",[],["Observer Mission","Observer Mission at Russian Checkpoints Gukovo and Donetsk","Observer Mission at the Russian Checkpoints Gukovo and Donetsk (discontinued)","Border Observation Mission","Observer Mission at the Russian Border Checkpoints Gukovo and Donetsk","BOM","Border Observer Mission","Observer Mission at Russian Checkpoints","Observer Mission at Gukovo and Donetsk","Observer Mission at the Russian Border Checkpoints"],"field-operation","OM",["RU"],"Russian Federation",null,"kamensk-shakhtinsky",{"from":"2014-07-29","until":"2021-09-30"},"closed","PC.DEC/1130"],\
["Minsk Group",[{"name":"CSCE Minsk Group","from":"1992-03-24","until":"1994-12-31"}],["MG","Minsk Conference","CSCE/OSCE Minsk Group","Minsk Group Co-Chairs","Co-Chairs of the OSCE Minsk Group","Minsk Process (Minsk Group and Minsk Conference Co-Chairs)","Minsk Group Co-Chair","Minsk Group Co-Chairmen"],"related-activity",0,["AM","AZ"],"Armenia and Azerbaijan","South Caucasus",null,{"from":"1992-03-24","until":"2025-09-01"},"closed","Helsinki Additional Meeting of the CSCE Council"],\
["Personal Representative of the Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference",[],["Personal Representative of the OSCE Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference","Personal Representative of the Chairman-in-Office on the Conflict Dealt with by the OSCE Minsk Conference","Personal Representative of the OSCE Chairman-in-Office on the Conflict Dealt with by the OSCE Minsk Conference","PR of the CiO on the conflict dealt with by the OSCE Minsk Conference","Personal Representative on the conflict dealt with by the OSCE Minsk Conference","Personal Representative of the Chair on the conflict dealt with by the OSCE Minsk Conference"],"representative","PRCiO",["AM","AZ","GE"],"Conflict dealt with by the OSCE Minsk Conference","South Caucasus","tbilisi",{"from":"1995","until":"2025-09-01"},"closed","Chairman-in-Office decision of 10 August 1995"],\
["High-Level Planning Group",[],[],"related-activity","HLPG",[],"Conflict dealt with by the OSCE Minsk Conference","South Caucasus","vienna",{"from":"1994-12-20","until":"2025-09-01"},"closed","Budapest Summit decision of 6 December 1994"],\
["Representative to the Estonian Government Commission on Military Pensioners",[],["Representative to the Estonian Expert Commission on Military Pensioners","CSCE/OSCE Representative to the Estonian Expert (Government) Commission on Military Pensioners","Representative to the Estonian Commission on Military Pensioners"],"representative",0,["EE"],"Estonia",null,"tallinn",{"from":"1994","until":"1996"},"closed","Permanent Committee decision of 21 November 1994"],\
["Representative to the Latvian-Russian Joint Commission on Military Pensioners",[],["Representative to the Latvian-Russian Commission on Military Pensioners","Representative to the Joint Latvian-Russian Commission on Military Pensioners","Representative to the Latvian-Russian Military Pensioners Commission"],"representative","LRMPC",["LV"],"Latvia",null,"riga",{"from":"1995-02-23","until":null},"active","PC.DEC/17"],\
["Representative to the Joint Committee on the Skrunda Radar Station",[],["Skrunda","Representative, Skrunda Radar Station","Skrunda Radar Station"],"representative",0,["LV"],"Latvia",null,"skrunda",{"from":"1995-04-06","until":"1999-10-31"},"closed","Permanent Committee decision of 30 June 1994"],\
["Sanctions Assistance Missions",[],["SAM","CSCE/OSCE Sanctions Assistance Missions","SAMCOMM","Sanctions Assistance Mission","EC/CSCE Sanctions Assistance Missions","EU/OSCE Sanctions Assistance Missions"],"related-activity","SAMs",["AL","BG","HR","HU","MK","RO","UA"],"Neighbouring States of the Federal Republic of Yugoslavia","South-Eastern Europe","brussels",{"from":"1992-10","until":"1996-09-30"},"closed","CSO decision of 18 September 1992"],\
["Support Programme for Ukraine",[],["OSCE Secretariat Extra-budgetary Support Programme for Ukraine","Extra-budgetary Support Programme for Ukraine","Extrabudgetary Support Programme for Ukraine"],"programme","SPU",["UA"],"Ukraine","Eastern Europe","kyiv",{"from":"2022-11-01","until":null},"active",0],\
["Personal Representative of the Chairperson-in-Office for Article IV, Annex 1-B of the General Framework Agreement for Peace in Bosnia and Herzegovina",[],["Article IV","Personal Representative for Article IV","Personal Representative of the Chairperson-in-Office for Article IV","Personal Representative of the Chairman-in-Office for Articles II and IV (later Article IV)"],"representative",0,["BA","HR","ME","RS"],"Bosnia and Herzegovina, Croatia, Montenegro and Serbia","South-Eastern Europe","vienna",{"from":"1995","until":"2015"},"closed","MC(5).DEC/1"],\
["Personal Representative of the Chairman-in-Office for Article V, Annex 1-B of the General Framework Agreement for Peace",[],["Article V","Special Representative for Article V","Personal Representative for Article V"],"representative",0,[],"South-Eastern Europe","South-Eastern Europe","vienna",{"from":null,"until":"2001-07-18"},"closed",0],\
["Needs Assessment Team to Armenia",[],["Needs Assessment Team"],"visit",0,["AM"],"Armenia","South Caucasus",null,{"from":"2022-10-21","until":"2022-10-27"},"closed",0]\
]');
