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
export const fieldOperations: FieldOperations = /* @__PURE__ */ lazyRecord<FieldOperations>("field-operation", "id", fieldOperationIds, "name|formerNames+name=from=until|aliases+|category|abbreviation?|hosts+|area|region|seat|period=from=until|status|mandate?",
"\
Presence in Albania||PiA+OSCE Presence|field-operation||AL|Albania|South-Eastern Europe|tirana|1997-03-27|active|PC.DEC/160#\
Centre in Ashgabat||Centre in Ashgabad+Centre in Ashkhabad+CiA|field-operation||TM|Turkmenistan|Central Asia|ashgabat|1999-01|active|PC.DEC/244#\
Programme Office in Astana|Centre in Almaty=1998-07-23=2007-06-20+Centre in Astana=2007-06-21=2014-12-17+Programme Office in Astana=2014-12-18=2019-02+Programme Office in Nur-Sultan=2019-03=2022-09-22|Office in Astana+POiA+PO in Astana+Programme Office in Nursultan|field-operation||KZ|Kazakhstan|Central Asia|astana|1999-01|active|PC.DEC/243#\
Programme Office in Bishkek|Centre in Bishkek=1998-07-23=2017-04-30|POiB+Field Office in Osh+Office in Bishkek+Osh Field Office+PO in Bishkek|field-operation||KG|Kyrgyzstan|Central Asia|bishkek|1999-01|active|PC.DEC/245#\
Mission to Bosnia and Herzegovina||Mission to BiH+Mission to Bosnia+Mission to Bosnia-Herzegovina+OMBiH+MBiH|field-operation||BA|Bosnia and Herzegovina|South-Eastern Europe|sarajevo|1995-12-18|active|MC(5).DEC/1#\
Programme Office in Dushanbe|CSCE Mission to Tajikistan=1993-12-01=1994-12-31+Mission to Tajikistan=1995-01-01=2002-10-30+Centre in Dushanbe=2002-10-31=2008-05+Office in Tajikistan=2008-06=2017-06-30|CSCE/OSCE Mission to Tajikistan+POiD+Office in Dushanbe+OiT+CiD+PO in Dushanbe|field-operation||TJ|Tajikistan|Central Asia|dushanbe|1994-02|active|Rome Council, Decision I.4#\
Mission in Kosovo||Mission to Kosovo+OSCE Kosovo Mission+MiK|field-operation|OMiK||Kosovo|South-Eastern Europe|pristina|1999-07-01|active|PC.DEC/305#\
Mission to Moldova|CSCE Mission to Moldova=1993-02-04=1994-12-31|Mission to the Republic of Moldova|field-operation||MD|Moldova|Eastern Europe|chisinau|1993-04-25|active|19th CSO Meeting, Journal No. 3, Annex 3#\
Mission to Montenegro|Office in Podgorica=2002-01=2006-06-28||field-operation||ME|Montenegro|South-Eastern Europe|podgorica|2006-06-29|active|PC.DEC/732#\
Mission to Serbia|Mission to the Federal Republic of Yugoslavia=2001-01-11=2003-02-12+Mission to Serbia and Montenegro=2003-02-13=2006-06-28|Mission to FRY+OMiFRY+OMiSaM+Mission to Yugoslavia|field-operation||RS|Serbia|South-Eastern Europe|belgrade|2001-01-11|active|PC.DEC/401#\
Mission to Skopje|CSCE Spillover Monitor Mission to Skopje=1992-09-18=1994-12-31+Spillover Monitor Mission to Skopje=1995-01-01=2010-12-15|Spillover Mission to Skopje+Monitor Mission to Skopje+Spillover Monitor Mission+Spillover Mission+Spillover Monitoring Mission to Skopje+Spill-over Monitor Mission to Skopje+Spill-over Mission to Skopje+SMMS|field-operation||MK|North Macedonia|South-Eastern Europe|skopje|1992-09|active|16th CSO Meeting, Journal No. 3, Annex 1#\
Project Co-ordinator in Uzbekistan||PCU Uzbekistan|field-operation|PCUz|UZ|Uzbekistan|Central Asia|tashkent|2006-07-01|active|PC.DEC/734#\
Missions of Long Duration in Kosovo, Sandjak and Vojvodina|CSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina=1992-08-14=1993-07|CSCE/OSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina+CSCE Missions of Long Duration+Mission of Long Duration in Kosovo, Sandjak and Vojvodina+Missions of Long Duration in Kosovo, Sandzak and Vojvodina+Mission of Long Duration|field-operation|||Kosovo, Sandjak and Vojvodina|South-Eastern Europe|belgrade|1992-09-08=1993-07|closed|15th CSO Meeting, Journal No. 2, Annex 1#\
Mission to Georgia|CSCE Mission to Georgia=1992-11-06=1994-12-31|Border Monitoring Operation|field-operation||GE|Georgia|South Caucasus|tbilisi|1992-12-03=2008-12-31|closed|17th CSO Meeting, Journal No. 2, Annex 2#\
Mission to Estonia|CSCE Mission to Estonia=1992-12-13=1994-12-31||field-operation||EE|Estonia||tallinn|1993-02-15=2001-12-31|closed|18th CSO Meeting, Journal No. 3, Annex 2#\
Mission to Latvia|CSCE Mission to Latvia=1993-09-23=1994-12-31||field-operation||LV|Latvia||riga|1993-11-19=2001-12-31|closed|23rd CSO Meeting, Journal No. 3, Annex 3#\
Mission to Ukraine|CSCE Mission to Ukraine=1994-06-15=1994-12-31|CSCE/OSCE Mission to Ukraine|field-operation||UA|Ukraine|Eastern Europe|kyiv|1994-11-24=1999-04-30|closed|27th CSO Meeting, Journal No. 3, decision (c)#\
Mission to Sarajevo|CSCE Mission to Sarajevo=1994-06-02=1994-12-31|CSCE/OSCE Mission to Sarajevo|field-operation||BA|Bosnia and Herzegovina|South-Eastern Europe|sarajevo|1994-10=1995-12|closed|18th Permanent Committee meeting, Journal No. 18#\
Assistance Group to Chechnya||Assistance Group in Chechnya+AGC+Assistance Group+Assistance Group Chechnya+AG to Chechnya|field-operation|AG Chechnya|RU|Chechnya||grozny|1995-04-26=2002-12-31|closed|PC.DEC/35#\
Mission to Croatia||Mission to Croatia / OSCE Office in Zagreb+Mission to the Republic of Croatia|field-operation||HR|Croatia|South-Eastern Europe|zagreb|1996-07=2007-12-31|closed|PC.DEC/112#\
Office in Zagreb||Mission to Croatia / OSCE Office in Zagreb|field-operation||HR|Croatia|South-Eastern Europe|zagreb|2008-01-01=2012-01-17|closed|PC.DEC/836#\
Kosovo Verification Mission||OSCE Task Force for Kosovo+Kosovo Verification Mission / OSCE Task Force for Kosovo+Task Force for Kosovo (transitional)|field-operation|KVM||Kosovo|South-Eastern Europe|pristina|1998-10-25=1999-06-09|closed|PC.DEC/263#\
Advisory and Monitoring Group in Belarus||AMG in Belarus+Advisory and Monitoring Group+Advisory and Monitoring Group to Belarus+AMG Belarus|field-operation|AMG|BY|Belarus|Eastern Europe|minsk|1998-01=2002-12-31|closed|PC.DEC/185#\
Office in Minsk||OOM+OiM|field-operation||BY|Belarus|Eastern Europe|minsk|2003-01-01=2011-03-31|closed|PC.DEC/526#\
Liaison Office in Central Asia||Central Asia Liaison Office+Central Asian Liaison Office+Liaison Office for Central Asia|field-operation|CALO|UZ|Central Asia|Central Asia|tashkent|1995-06=2000-12|closed|PC.DEC/28#\
Centre in Tashkent||CiT|field-operation||UZ|Uzbekistan|Central Asia|tashkent|2000-12-14=2006-06-30|closed|PC.DEC/397#\
Office in Yerevan||Office in Armenia+OiY|field-operation||AM|Armenia|South Caucasus|yerevan|2000-02-16=2017-08-31|closed|PC.DEC/314#\
Project Co-ordinator in Baku|Office in Baku=1999-11-16=2013-12-31|PCB+Office in Azerbaijan+Project Co-ordinator in Azerbaijan+OiB+PCiB|field-operation||AZ|Azerbaijan|South Caucasus|baku|2000-07-17=2015-07-04|closed|PC.DEC/318#\
Project Co-ordinator in Ukraine|||field-operation|PCU|UA|Ukraine|Eastern Europe|kyiv|1999-06-01=2022-06-30|closed|PC.DEC/295#\
Special Monitoring Mission to Ukraine||SMMU+Special Monitoring Mission+Monitoring Mission to Ukraine+{SMM}+SMM to Ukraine+SMM Ukraine|field-operation|SMM|UA|Ukraine|Eastern Europe|kyiv|2014-03-21=2022-03-31|closed|PC.DEC/1117#\
Observer Mission at the Russian Checkpoints Gukovo and Donetsk||Observer Mission+Observer Mission at Russian Checkpoints Gukovo and Donetsk+Observer Mission at the Russian Checkpoints Gukovo and Donetsk (discontinued)+Border Observation Mission+Observer Mission at the Russian Border Checkpoints Gukovo and Donetsk+BOM+Border Observer Mission+Observer Mission at Russian Checkpoints+Observer Mission at Gukovo and Donetsk+Observer Mission at the Russian Border Checkpoints|field-operation|OM|RU|Russian Federation||kamensk-shakhtinsky|2014-07-29=2021-09-30|closed|PC.DEC/1130#\
Minsk Group|CSCE Minsk Group=1992-03-24=1994-12-31|MG+Minsk Conference+CSCE/OSCE Minsk Group+Minsk Group Co-Chairs+Co-Chairs of the OSCE Minsk Group+Minsk Process (Minsk Group and Minsk Conference Co-Chairs)+Minsk Group Co-Chair+Minsk Group Co-Chairmen|related-activity||AM+AZ|Armenia and Azerbaijan|South Caucasus||1992-03-24=2025-09-01|closed|Helsinki Additional Meeting of the CSCE Council#\
Personal Representative of the Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference||Personal Representative of the OSCE Chairperson-in-Office on the conflict dealt with by the OSCE Minsk Conference+Personal Representative of the Chairman-in-Office on the Conflict Dealt with by the OSCE Minsk Conference+Personal Representative of the OSCE Chairman-in-Office on the Conflict Dealt with by the OSCE Minsk Conference+PR of the CiO on the conflict dealt with by the OSCE Minsk Conference+Personal Representative on the conflict dealt with by the OSCE Minsk Conference+Personal Representative of the Chair on the conflict dealt with by the OSCE Minsk Conference|representative|PRCiO|AM+AZ+GE|Conflict dealt with by the OSCE Minsk Conference|South Caucasus|tbilisi|1995=2025-09-01|closed|Chairman-in-Office decision of 10 August 1995#\
High-Level Planning Group|||related-activity|HLPG||Conflict dealt with by the OSCE Minsk Conference|South Caucasus|vienna|1994-12-20=2025-09-01|closed|Budapest Summit decision of 6 December 1994#\
Representative to the Estonian Government Commission on Military Pensioners||Representative to the Estonian Expert Commission on Military Pensioners+CSCE/OSCE Representative to the Estonian Expert (Government) Commission on Military Pensioners+Representative to the Estonian Commission on Military Pensioners|representative||EE|Estonia||tallinn|1994=1996|closed|Permanent Committee decision of 21 November 1994#\
Representative to the Latvian-Russian Joint Commission on Military Pensioners||Representative to the Latvian-Russian Commission on Military Pensioners+Representative to the Joint Latvian-Russian Commission on Military Pensioners+Representative to the Latvian-Russian Military Pensioners Commission|representative|LRMPC|LV|Latvia||riga|1995-02-23|active|PC.DEC/17#\
Representative to the Joint Committee on the Skrunda Radar Station||Skrunda+Representative, Skrunda Radar Station+Skrunda Radar Station|representative||LV|Latvia||skrunda|1995-04-06=1999-10-31|closed|Permanent Committee decision of 30 June 1994#\
Sanctions Assistance Missions||SAM+CSCE/OSCE Sanctions Assistance Missions+SAMCOMM+Sanctions Assistance Mission+EC/CSCE Sanctions Assistance Missions+EU/OSCE Sanctions Assistance Missions|related-activity|SAMs|AL+BG+HR+HU+MK+RO+UA|Neighbouring States of the Federal Republic of Yugoslavia|South-Eastern Europe|brussels|1992-10=1996-09-30|closed|CSO decision of 18 September 1992#\
Support Programme for Ukraine||OSCE Secretariat Extra-budgetary Support Programme for Ukraine+Extra-budgetary Support Programme for Ukraine+Extrabudgetary Support Programme for Ukraine|programme|SPU|UA|Ukraine|Eastern Europe|kyiv|2022-11-01|active#\
Personal Representative of the Chairperson-in-Office for Article IV, Annex 1-B of the General Framework Agreement for Peace in Bosnia and Herzegovina||Article IV+Personal Representative for Article IV+Personal Representative of the Chairperson-in-Office for Article IV+Personal Representative of the Chairman-in-Office for Articles II and IV (later Article IV)|representative||BA+HR+ME+RS|Bosnia and Herzegovina, Croatia, Montenegro and Serbia|South-Eastern Europe|vienna|1995=2015|closed|MC(5).DEC/1#\
Personal Representative of the Chairman-in-Office for Article V, Annex 1-B of the General Framework Agreement for Peace||Article V+Special Representative for Article V+Personal Representative for Article V|representative|||South-Eastern Europe|South-Eastern Europe|vienna|=2001-07-18|closed#\
Needs Assessment Team to Armenia||Needs Assessment Team|visit||AM|Armenia|South Caucasus||2022-10-21=2022-10-27|closed\
");
