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
!$*:?[]_`^|field-operation|^Mission^epresentative^ealt with by the OSCE Minsk Conference^Eastern Europe|^ Commission on Military Pensioners^Office ^|closed|^ to ^ CSO Meeting, Journal No. ^ of Long Duration in Kosovo, Sandjak and Vojvodina^Personal R* of the ^Central Asia^PC.DEC/^ Checkpoints Gukovo and Donetsk^|South Caucasus|^Support Programme for Ukraine^Bosnia and Herzegovina^Sanctions Assistance $^|South-?^|active|^=1994-12-31^Observer $ at ^Project Co-ordinator in ^on the conflict d:^Monitoring ^Minsk Group^SCE ^Programme ]in ^199^Centre in ^Ukraine^V, Annex 1-B of the General Framework Agreement for Peace^for Article^Russian^the ^Kosovo^Chairman-in-]^stan^$`Skopje^Chairperson-in-]^=20^Spillover ^decision of ^Skrunda Radar Station^CSCE/O~5^Assi~@ce Group^Permanent Committee ^Advisory and ~3Group^Estonia^|UA|~9|?kyiv|^Latvia^|related-activity|^-12-^Croatia^, Annex ^Chechnya^Republic of ^ of Long Duration^Task Force for ~>^]in ^|~7^|UZ|Uzbeki~@|~&|tashkent|200^Belarus^R*`~=^|C~5$`^^Tajiki~@^^Monitor ^Co-Chair^Montenegro^Azerbaijan^-01^=~7^+Personal R* ^ and ^Conflict ^~C0^-06-^arajevo^ushanbe^Armenia^budgetary ~*^~=Federal ~SYugoslavia^Needs Assessment Team^ in ^Liaison ^~W9~c~.~'24^||$`~P / O~5~VZagreb^ishkek^Border^~C25-09~c_^~O31_^Moldova^|EE|~K||tallinn~W^~> Verification $^||~>~-pristina~W^Minsk Conference^!|HR|~P~-zagreb^\
Presence~pAlbania||PiA+O~5Presence!|AL|Albania~-tirana~W7-03-27~.~'160#\
~8Ashgabat||~8Ashgabad+~8Ashkhabad+CiA!|TM|Turkmeni~@|~&|ashgabat~r4#\
~6A~@a|~8Almaty~d8-07-23~h7~i20+~8A~@a~h7~i21~C14~O17+~6A~@a~C14~O18~C19-02+~6Nur-Sultan~C19-03~C22-09-22|~VA~@a+POiA+PO~pA~@a+~6Nursultan!|KZ|Kazakh~@|~&|a~@a~r3#\
~6B~t|~8B~t~d8-07-23~C17-04-30|POiB+Field ~VOsh+~VB~t+Osh Field Office+PO~pB~t!|KG|Kyrgyz~@|~&|b~t~r5#\
$`~+||$`BiH+$`Bosnia+$`Bosnia-Herzegovina+OMBiH+MBiH!|BA|~+~-s~j~W5~O18~.MC(5).DEC/1#\
~6D~k~[~]~d3~O01~/+$`~]~d5~c~c~h2-10-30+~8D~k~h2-10-31~h8-05+~V~]~h8-06~C17~i30|~G$`~]+POiD+~VD~k+OiT+CiD+PO~pD~k!|TJ|~]|~&|d~k~W4-02~.Rome Council, Decision I.4#\
$~p~>||$`~>+O~5~> $+MiK!OMiK~{9-07~c~.~'305#\
$`~x~[~x~d3-02-04~/|$`~=~S~x!|MD|~x|?chisinau~W3-04-25~.19th~#\
3~Q3#\
$`~a|~VPodgorica~h2~c~h6~i28|!|ME|~a~-podgorica|2006~i29~.~'732#\
$`Serbia|$`~n~h1~c-11~h3-02-12+$`Serbia~f~a~h3-02-13~h6~i28|$`FRY+OMiFRY+OMiSaM+$`Yugoslavia!|RS|Serbia~-belgrade|2001~c-11~.~'401#\
~A|C~5~D~_~A~d2-09-18~/+~D~_~A~d5~c~c~C10~O15|~D~A+~_~A+~D~_$+~D$+~D~3~A+Spill-over ~_~A+Spill-over ~A+SMMS!|MK|North Macedonia~-skopje~W2-09~.16th~#\
3~Q1#\
~1Uzbeki~@||PCU Uzbeki~@!PCUz~X6-07~c~.~'734#\
$s~$|C~5$s~$~d2-08-14~d3-07|~G$s~$+C~5$s~T+$~$+$s~T~p~>, Sandzak~fVojvodina+$~T!||~>, Sandjak~fVojvodina~-belgrade~W2-09-08~d3-07_15th~#\
2~Q1#\
$`Georgia~[Georgia~d2-11-06~/|~u ~3Operation!|GE|Georgia~)tbilisi~W2~O03~h8~w17th~#\
2~Q2#\
$`~K~[~K~d2~O13~/|!~y3-02-15~h1~w18th~#\
3~Q2#\
$`~M~[~M~d3-09-23~/|!|LV|~M||riga~W3-11-19~h1~w23rd~#\
3~Q3#\
$`~9~[~9~d4~i15~/|~G$`~9!~L~74-11-24~d9-04-30_27th~#\
3, decision (c)#\
$`S~j~[S~j~d4~i02~/|~G$`S~j!|BA|~+~-s~j~W4-10~d5-12_18th ~Imeeting, Journal No. 18#\
~H`~R||~H~p~R+AGC+~H+~H ~R+AG`~R!AG ~R|RU|~R||grozny~W5-04-26~h2~w~'35#\
$`~P~s+$`~=~S~P~}~W6-07~h7~w~'112#\
~VZagreb~s~}|2008~c~c~C12~c-17_~'836#\
~z||O~5~U+~z / O~5~U+~U (transitional)!KVM~{8-10-25~d9~i09_~'263#\
~J~p~Y||AMG~p~Y+~J+~J`~Y+AMG ~Y!AMG|BY|~Y|?minsk~W8~c~h2~w~'185#\
~VMinsk||OOM+OiM!|BY|~Y|?minsk|2003~c~c~C11-03-31_~'526#\
~q~V~&||~& ~qOffice+~&n ~qOffice+~q]for ~&!CALO|UZ|~&|~&|tashkent~W5-06~h0-12_~'28#\
~8Tashkent||CiT!~X0~O14~h6~i30_~'397#\
~VYerevan||~V~l+OiY!|AM|~l~)yerevan|2000-02-16~C17-08-31_~'314#\
~1Baku|~VBaku~d9-11-16~C13~O31|PCB+~V~b+~1~b+OiB+PCiB!|AZ|~b~)baku|2000-07-17~C15-07-04_~'318#\
~1~9||!PCU~L~79-06~c~C22~i30_~'295#\
Special ~3$`~9||SMMU+Special ~3$+~3$`~9+{SMM}+SMM`~9+SMM ~9!SMM~L2014-03-21~C22-03-31_~'1117#\
~0~=~<~(||Observer $+~0~<~(+~0~=~<~( (discontinued)+~u Observation $+~0~=~< ~u~(+BOM+~u Observer $+~0~< Checkpoints+~0Gukovo~fDonetsk+~0~=~< ~u Checkpoints!OM|RU|~< Federation||kamensk-shakhtinsky|2014-07-29~C21-09-30_~'1130#\
~4|C~5~4~d2-03-24~/|MG+~|+~G~4+~4 ~`s+~`s of ~=O~5~4+Minsk Process (~4~f~| ~`s)+~4 ~`+~4 ~`men~N|AM+AZ|~l~f~b~)~W2-03-24~vHelsinki Additional Meeting of ~=C~5Council#\
~%~B~2||~%O~5~B~2+~%~?on ~=~gD:+~%O~5~?on ~=~gD:+PR of ~=CiO ~2~e~2+~%Chair ~2|r*|PRCiO|AM+AZ+GE|~gd:~)tbilisi~W5~v~?~E10 August ~75#\
High-Level Planning Group||~NHLPG||~gd:~)vienna~W4~O20~vBudapest Summit ~E6 December ~74#\
~Z~Kn Government[||~Z~Kn Expert[+~G~Z~Kn Expert (Government)[+~Z~Kn[|r*|~y4~d6_~I~E21 November ~74#\
~Z~Mn-~< Joint[||~Z~Mn-~<[+~ZJoint ~Mn-~<[+~Z~Mn-~< Military Pensioners Commission|r*|LRMPC|LV|~M||riga~W5-02-23~.~'17#\
~ZJoint Committee on ~=~F||Skrunda+R*, ~F+~F|r*||LV|~M||skrunda~W5-04-06~d9-10-31_~I~E30 June ~74#\
~,s||SAM+~G~,s+SAMCOMM+~,+EC/C~5~,s+EU/O~5~,s~NSAMs|AL+BG+HR+HU+MK+RO+UA|Neighbouring States of ~n~-brussels~W2-10~d6-09-30_CSO ~E18 September ~72#\
~*||O~5Secretariat Extra-~m+Extra-~m+Extra~m|programme|SPU~L2022-11~c|active#\
~%~B~; I~:~p~+||Article IV~e~; IV+~%~B~; IV+~%~?~;s II~fIV (later Article IV)|r*||BA+HR+ME+RS|~+, ~P, ~a~fSerbia~-vienna~W5~C15_MC(5).DEC/1#\
~%~?~; ~:||Article V+Special R* ~; V~e~; V|r*||~-South-?vienna|~h1-07-18|closed#\
~o`~l||~o|visit||AM|~l~)|2022-10-21~C22-10-27|closed\
");
