// Generated from data/institutions.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { Institution } from "../catalogue/types.ts";

/** Every structure and institution, open or closed; `parent` makes a tree with the root `osce`. */
export interface Institutions {
  /** Organization for Security and Co-operation in Europe */
  readonly osce: Institution;
  /** Negotiating and decision-making bodies */
  readonly "decision-making-bodies": Institution;
  /** Summit of Heads of State or Government */
  readonly summit: Institution;
  /** Ministerial Council */
  readonly "ministerial-council": Institution;
  /** Permanent Council */
  readonly "permanent-council": Institution;
  /** Forum for Security Co-operation */
  readonly "forum-for-security-co-operation": Institution;
  /** Senior Council */
  readonly "senior-council": Institution;
  /** Chairpersonship */
  readonly chairpersonship: Institution;
  /** Troika */
  readonly troika: Institution;
  /** Personal and Special Representatives of the Chairperson-in-Office */
  readonly "personal-and-special-representatives": Institution;
  /** Special Representative of the OSCE Chairperson-in-Office for the South Caucasus */
  readonly "sr-south-caucasus": Institution;
  /** Special Representative of the OSCE Chairperson-in-Office for the Transdniestrian Settlement Process */
  readonly "sr-transdniestrian-settlement-process": Institution;
  /** Special Representative of the OSCE Chairperson-in-Office – Project Co-ordinator in Ukraine */
  readonly "sr-project-co-ordinator-in-ukraine": Institution;
  /** Special Representative of the Chairpersonship on Combating Corruption */
  readonly "sr-combating-corruption": Institution;
  /** Personal Representative of the Chairperson-in-Office for the Asian Partners for Co-operation */
  readonly "pr-asian-partners": Institution;
  /** Special Representative of the OSCE Chairperson-in-Office on Gender Issues */
  readonly "sr-gender-issues": Institution;
  /** Personal Representatives of the Chairperson-in-Office on tolerance and non-discrimination */
  readonly "prs-tolerance": Institution;
  /** Special Representative on Youth and Security */
  readonly "sr-youth": Institution;
  /** Special Representative of the Chairperson-in-Office in Ukraine and in the Trilateral Contact Group */
  readonly "sr-ukraine-trilateral-contact-group": Institution;
  /** Secretariat */
  readonly secretariat: Institution;
  /** Secretary General */
  readonly "secretary-general": Institution;
  /** Office of the Secretary General */
  readonly "office-of-the-secretary-general": Institution;
  /** External Co-operation Section */
  readonly "external-co-operation-section": Institution;
  /** Communication and Media Relations Section */
  readonly "communication-and-media-relations-section": Institution;
  /** Gender Issues Programme */
  readonly "gender-issues-programme": Institution;
  /** Opportunities for Youth */
  readonly "opportunities-for-youth": Institution;
  /** Conflict Prevention Centre */
  readonly "conflict-prevention-centre": Institution;
  /** Transnational Threats Department */
  readonly "transnational-threats-department": Institution;
  /** Action against Terrorism Unit */
  readonly "action-against-terrorism-unit": Institution;
  /** Border Security and Management Unit */
  readonly "border-security-and-management-unit": Institution;
  /** Strategic Police Matters Unit */
  readonly "strategic-police-matters-unit": Institution;
  /** Co-ordination Cell */
  readonly "tntd-co-ordination-cell": Institution;
  /** Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings */
  readonly cthb: Institution;
  /** Office of the Co-ordinator of OSCE Economic and Environmental Activities */
  readonly oceea: Institution;
  /** Department of Human Resources */
  readonly "department-of-human-resources": Institution;
  /** Training Section */
  readonly "training-section": Institution;
  /** Department of Management and Finance */
  readonly "department-of-management-and-finance": Institution;
  /** Office of Internal Oversight */
  readonly "office-of-internal-oversight": Institution;
  /** Documentation Centre in Prague */
  readonly "documentation-centre-in-prague": Institution;
  /** Institutions */
  readonly institutions: Institution;
  /** Office for Democratic Institutions and Human Rights */
  readonly odihr: Institution;
  /** High Commissioner on National Minorities */
  readonly hcnm: Institution;
  /** Representative on Freedom of the Media */
  readonly rfom: Institution;
  /** Parliamentary Assembly */
  readonly "parliamentary-assembly": Institution;
  /** Court of Conciliation and Arbitration */
  readonly "court-of-conciliation-and-arbitration": Institution;
  /** OSCE-related bodies */
  readonly "osce-related-bodies": Institution;
  /** Joint Consultative Group */
  readonly "joint-consultative-group": Institution;
  /** Open Skies Consultative Commission */
  readonly "open-skies-consultative-commission": Institution;
  /** Field operations */
  readonly "field-operations": Institution;
  /** OSCE Academy in Bishkek */
  readonly "osce-academy-in-bishkek": Institution;
}

/** Id in {@link institutions}. Example: `"osce"`. */
export type InstitutionId = "osce" | "decision-making-bodies" | "summit" | "ministerial-council" | "permanent-council" | "forum-for-security-co-operation" | "senior-council" | "chairpersonship" | "troika" | "personal-and-special-representatives" | "sr-south-caucasus" | "sr-transdniestrian-settlement-process" | "sr-project-co-ordinator-in-ukraine" | "sr-combating-corruption" | "pr-asian-partners" | "sr-gender-issues" | "prs-tolerance" | "sr-youth" | "sr-ukraine-trilateral-contact-group" | "secretariat" | "secretary-general" | "office-of-the-secretary-general" | "external-co-operation-section" | "communication-and-media-relations-section" | "gender-issues-programme" | "opportunities-for-youth" | "conflict-prevention-centre" | "transnational-threats-department" | "action-against-terrorism-unit" | "border-security-and-management-unit" | "strategic-police-matters-unit" | "tntd-co-ordination-cell" | "cthb" | "oceea" | "department-of-human-resources" | "training-section" | "department-of-management-and-finance" | "office-of-internal-oversight" | "documentation-centre-in-prague" | "institutions" | "odihr" | "hcnm" | "rfom" | "parliamentary-assembly" | "court-of-conciliation-and-arbitration" | "osce-related-bodies" | "joint-consultative-group" | "open-skies-consultative-commission" | "field-operations" | "osce-academy-in-bishkek";

/**
 * The keys of {@link institutions}, in order.
 *
 * @example
 * institutionIds[0]; // => "osce"
 */
export const institutionIds: readonly InstitutionId[] = ["osce", "decision-making-bodies", "summit", "ministerial-council", "permanent-council", "forum-for-security-co-operation", "senior-council", "chairpersonship", "troika", "personal-and-special-representatives", "sr-south-caucasus", "sr-transdniestrian-settlement-process", "sr-project-co-ordinator-in-ukraine", "sr-combating-corruption", "pr-asian-partners", "sr-gender-issues", "prs-tolerance", "sr-youth", "sr-ukraine-trilateral-contact-group", "secretariat", "secretary-general", "office-of-the-secretary-general", "external-co-operation-section", "communication-and-media-relations-section", "gender-issues-programme", "opportunities-for-youth", "conflict-prevention-centre", "transnational-threats-department", "action-against-terrorism-unit", "border-security-and-management-unit", "strategic-police-matters-unit", "tntd-co-ordination-cell", "cthb", "oceea", "department-of-human-resources", "training-section", "department-of-management-and-finance", "office-of-internal-oversight", "documentation-centre-in-prague", "institutions", "odihr", "hcnm", "rfom", "parliamentary-assembly", "court-of-conciliation-and-arbitration", "osce-related-bodies", "joint-consultative-group", "open-skies-consultative-commission", "field-operations", "osce-academy-in-bishkek"];

/**
 * Every structure and institution, open or closed; `parent` makes a tree with the root `osce`. The source of each field stands in `osce-data/data/institutions.json`.
 *
 * @example
 * institutions.osce.name; // => "Organization for Security and Co-operation in Europe"
 */
export const institutions: Institutions = /* @__PURE__ */ lazyRecord<Institutions>("institution", "id", institutionIds, "name|formerNames+name=from=until|aliases+|category|abbreviation?|parent|seat|period=from=until|status",
"\
!$*:?[]_`^epresentative^ecretariat^Chairperson-in-Office^|active#\
^ of the ^Special R!^|r!||personal-and-special-r!s||^tion^ Economic and Environmental Activities^ Combating Trafficking in Human Beings^|decision-making-bod^|vienna|^Co-ordinator ^Office^ and ^epartment^Personal R!^ on tolerance~(non-discrimina_^ in Ukraine~(in the Trilateral Contact Group^ for the Transdniestrian Settlement Process^Parliamentary Assembly^hairpersonship^High Commissioner on Na_al Minorities^|transna_al-threats-d~)~%^SCE ^|office-of-the-secretary-general~%^ for the South Caucasus^ on Combating ^Co-opera_^Gender Issues^Security^1990-11-21^Secretary General^S$ - ^Transna_al Threats D~)|^nstitu_^=1994-12-31|^ for ^|group||osce||:^ Project ~&in Ukraine^|s$|^related-bod^Chairman-in-~'^Committee^ of ^~(Media Rela_s Sec_^ on Youth~(~8^Internal Oversight^Council^ against ^Democratic I~=s~(Human Rights|^|s$~%^Strategic Police Matters Unit^Minister^Management^Court~FConcilia_~(Arbitra_^199^Freedom?Media^~?the Asian Partners~?~6^O~2^rague^Conflict Preven_ Centre^|osce^External ~6^~E~FSenior Officials^D~)~FHuman Resources^^Ac_~KTerrorism Unit^^OSCE^Permanent ^iscrimina_^Communica_^[~(~&for~#\
^Border ~8~(~P Unit^[?~U*^ Sec_^ies~%~R^Documenta_ Centre^|C~2^~5Corrup_^Programme^~8~(~6 in Europe^D~)~F~P~(Finance^Co-ordina_ Cell^~'~?Free Elec_s^~'?^ on ^Chair^-in-~'^Gender^Field ^~&of ~_`^ Consultative ^Administra_~(^Interna_al S$^=~R^+[?*^||~;^2-07-10^\
Organiza_~?~l|Conference~q~l=1973-07-03~>CSCE+OSZE+KSZE+{OBSE}+{OBS}<404>+KEBS+OEBS+~UMain Website|organiza_|~_|~%1975-08-01:Negotiating~(decision-making bodies||~@Summit~FHeads~FState or Government|~iSummit+~USummits~$y|~$ies||1975-07-30:~Oial ~J~i~J~z1~z4~i~J~F~Os+~J~F~Os+~J~FForeign ~Os~$y|MC~$ies||~9:~`~J|~`~E~z3~z4~i~`~E~$y|PC~$~g3-12-01:Forum~?~8 ~6||Special ~E?FSC+Special ~E?Forum~?~8 ~6~$y|FSC~$~g~}:Senior ~J|~Z~z0~z4|CSO+C~2~Z~$y|SC~$ies|p~V|~9=2006|closed#\
C~/|~rmanship=~9=2022-12-31|~r+~D+*+~rwoman~s+~r~s+CiO+C-i-O+C~/~s+~p*+~rmanship~s|c~/|~X||~9:Troika||~Oial Troika|c~/||c~/||:Personal~([s?*||~*s?*+[s?*+~*s?~D|group||c~/||:~e~4||[~4~{~4+[?~U~D~4]:~e~-||[~-~{~-+~e~?the Transnistrian Settlement Process]:~e <2013>~A||[?~U~D -~A~{ <2013>~A]2022-11-01:[?C~/~j||[~j~{~j]:~*?*~T||~*~T]:~e~q~7||[~q~7+[~q~t~{~q~t]:~*s?*~+||~*s~++Three ~*s~++~*~5Anti-Semitism+~*~5Intolerance~(D~a~KMuslims+~*~5Racism, Xenophobia~(D~a+Three ~*s~+ (anti-Semitism; intolerance~KMuslims; racism, xenophobia~(d~a, also~KChristians)]2004-12:[~H||[s~H+[(s)~H~{~H]2014:[?*~,||~e~,+[~,+Trilateral Contact Group+TCG]2014=2022|closed#\
S$~iS$~z1~>S$?~_+S$ in Vienna+~US$ (Vienna)~B~X~%~R3-11-29:~:~i~:~z2-12~>~BSG~M~R2-12:~p~:~|~p~:~BOSG~M:~Y~f||~Y+~;~Y~f~BExtCo~3:~b~G||Press~(Public Informa_~f+PPIS+~bs~G+~UPress Service+~;~b~G~BCOMMS~3:~7 ~k~|~t~f+~t~f+~k~?~7+~;~7 ~k+~U~7~B~32000:Opportunities~?Youth||Perspectives 2030~B~M:~W~|~W~BCPC~M~9:~<|TNT D~)+~;~<s$|TNTD~M2012-01-01:~]~|~]~BATU~12002:~d||Borders Unit+Borders Team+~;~d~BBSMU~1:~N~|~N~BSPMU~12001-12-04:~n||~n?~<s$|~1:~p~c||Anti-Trafficking Assistance Unit+ATAU+[ on~#\
+~c+[ for~#\
+~p[ for~#\
+SR/CTHB+~;~p~c~BOSR/CTHB~M2003-12:~p~v||~pCoordinator of`+~v+~&of`+~&for`+~p~&for`+CEEA+~;~p~v~BOCEEA~M~R7:~[~|~[~BDHR~M:Training~f||~B|d~)-of-human-resources~%:~m||D~)~F~xOpera_s+D~)~?~xBudget+~;~m~BDMF~M:~'~F~I||~I+Internal Audit+~;~'~F~I~BOIO~M:~h in P~V||P~V ~p~US$+P~V ~'+C~2S$ in P~V+~U~' in P~V+~h+S$ P~V ~'~B~Bp~V|~R4-01-01:I~=s||~@~'~?~L~o=~9~z2-01|OFE+C~2~o+BDIMR+{BDIPQ}+~'~F~Li~=|ODIHR|i~=s|warsaw|~9:~0~i~0~z~}~>High Commissioner+~p~0|i~=|HCNM|i~=s|the-hague|~R~}:R!~q~S||FOM+~UMedia Freedom R!+~S R!+~pR!~q~S+Freedom~FMedia R!|i~=|RFoM|i~=s~%~R7:~.~i~.~z1-04~>PA+~_PA+~.?~_+~y?~U~.+~U~. ~y|parliamentary-assembly|~UPA~X|copenhagen|~R1-04:~Q||~Q within the ~_+~UCourt|court|CCA~X|geneva|~R5:~_-related bodies||~@Joint~wGroup|||~Cy|JCG~X-~C~g0-11-19:Open Skies~wCommission|||~Cy|OSCC~X-~C~g2-03-24:~uopera_s||~umissions+~upresences+~uactivities~@~UAcademy in Bishkek||~UAcademy|~Cy|~X|bishkek|2002|active\
");
