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
Organization for Security and Co-operation in Europe|Conference on Security and Co-operation in Europe=1973-07-03=1994-12-31|CSCE+OSZE+KSZE+{OBSE}+{OBS}<404>+KEBS+OEBS+OSCE Main Website|organization|OSCE||vienna|1975-08-01|active#\
Negotiating and decision-making bodies|||group||osce|||active#\
Summit of Heads of State or Government||CSCE Summit+OSCE Summits|decision-making-body||decision-making-bodies||1975-07-30|active#\
Ministerial Council|CSCE Council=1991=1994|CSCE Council of Ministers+Council of Ministers+Council of Foreign Ministers|decision-making-body|MC|decision-making-bodies||1990-11-21|active#\
Permanent Council|Permanent Committee=1993=1994|CSCE Permanent Committee|decision-making-body|PC|decision-making-bodies|vienna|1993-12-01|active#\
Forum for Security Co-operation||Special Committee of the FSC+Special Committee of the Forum for Security Co-operation|decision-making-body|FSC|decision-making-bodies|vienna|1992-07-10|active#\
Senior Council|Committee of Senior Officials=1990=1994|CSO+CSCE Committee of Senior Officials|decision-making-body|SC|decision-making-bodies|prague|1990-11-21=2006|closed#\
Chairpersonship|Chairmanship=1990-11-21=2022-12-31|Chair+Chairman-in-Office+Chairperson-in-Office+Chairwoman-in-Office+Chair-in-Office+CiO+C-i-O+Chairpersonship-in-Office+Office of the Chairperson-in-Office+Chairmanship-in-Office|chairpersonship||osce||1990-11-21|active#\
Troika||Ministerial Troika|chairpersonship||chairpersonship|||active#\
Personal and Special Representatives of the Chairperson-in-Office||Personal Representatives of the Chairperson-in-Office+Special Representatives of the Chairperson-in-Office+Personal Representatives of the Chairman-in-Office|group||chairpersonship|||active#\
Special Representative of the OSCE Chairperson-in-Office for the South Caucasus||Special Representative for the South Caucasus+Special Representative of the Chairperson-in-Office for the South Caucasus+Special Representative of the OSCE Chairman-in-Office for the South Caucasus|representative||personal-and-special-representatives|||active#\
Special Representative of the OSCE Chairperson-in-Office for the Transdniestrian Settlement Process||Special Representative for the Transdniestrian Settlement Process+Special Representative of the Chairperson-in-Office for the Transdniestrian Settlement Process+Special Representative of the OSCE Chairperson-in-Office for the Transnistrian Settlement Process|representative||personal-and-special-representatives|||active#\
Special Representative of the OSCE Chairperson-in-Office <2013> Project Co-ordinator in Ukraine||Special Representative of the OSCE Chairman-in-Office - Project Co-ordinator in Ukraine+Special Representative of the Chairperson-in-Office <2013> Project Co-ordinator in Ukraine|representative||personal-and-special-representatives||2022-11-01|active#\
Special Representative of the Chairpersonship on Combating Corruption||Special Representative on Combating Corruption+Special Representative of the Chairperson-in-Office on Combating Corruption|representative||personal-and-special-representatives|||active#\
Personal Representative of the Chairperson-in-Office for the Asian Partners for Co-operation||Personal Representative for the Asian Partners for Co-operation|representative||personal-and-special-representatives|||active#\
Special Representative of the OSCE Chairperson-in-Office on Gender Issues||Special Representative on Gender Issues+Special Representative on Gender+Special Representative of the Chairperson-in-Office on Gender|representative||personal-and-special-representatives|||active#\
Personal Representatives of the Chairperson-in-Office on tolerance and non-discrimination||Personal Representatives on tolerance and non-discrimination+Three Personal Representatives on tolerance and non-discrimination+Personal Representative on Combating Anti-Semitism+Personal Representative on Combating Intolerance and Discrimination against Muslims+Personal Representative on Combating Racism, Xenophobia and Discrimination+Three Personal Representatives on tolerance and non-discrimination (anti-Semitism; intolerance against Muslims; racism, xenophobia and discrimination, also against Christians)|representative||personal-and-special-representatives||2004-12|active#\
Special Representative on Youth and Security||Special Representatives on Youth and Security+Special Representative(s) on Youth and Security+Special Representative of the Chairperson-in-Office on Youth and Security|representative||personal-and-special-representatives||2014|active#\
Special Representative of the Chairperson-in-Office in Ukraine and in the Trilateral Contact Group||Special Representative of the OSCE Chairperson-in-Office in Ukraine and in the Trilateral Contact Group+Special Representative in Ukraine and in the Trilateral Contact Group+Trilateral Contact Group+TCG|representative||personal-and-special-representatives||2014=2022|closed#\
Secretariat|CSCE Secretariat=1991=1994-12-31|Secretariat of the OSCE+Secretariat in Vienna+OSCE Secretariat (Vienna)|secretariat||osce|vienna|1993-11-29|active#\
Secretary General|CSCE Secretary General=1992-12=1994-12-31||secretariat|SG|secretariat|vienna|1992-12|active#\
Office of the Secretary General||Secretariat - Office of the Secretary General|secretariat|OSG|secretariat|vienna||active#\
External Co-operation Section||External Co-operation+Secretariat - External Co-operation Section|secretariat|ExtCo|office-of-the-secretary-general|vienna||active#\
Communication and Media Relations Section||Press and Public Information Section+PPIS+Communications and Media Relations Section+OSCE Press Service+Secretariat - Communication and Media Relations Section|secretariat|COMMS|office-of-the-secretary-general|vienna||active#\
Gender Issues Programme||Secretariat - Gender Section+Gender Section+Programme for Gender Issues+Secretariat - Gender Issues Programme+OSCE Gender Issues|secretariat||office-of-the-secretary-general|vienna|2000|active#\
Opportunities for Youth||Perspectives 2030|secretariat||secretariat|vienna||active#\
Conflict Prevention Centre||Secretariat - Conflict Prevention Centre|secretariat|CPC|secretariat|vienna|1990-11-21|active#\
Transnational Threats Department||TNT Department+Secretariat - Transnational Threats Department|secretariat|TNTD|secretariat|vienna|2012-01-01|active#\
Action against Terrorism Unit||Secretariat - Action against Terrorism Unit|secretariat|ATU|transnational-threats-department|vienna|2002|active#\
Border Security and Management Unit||Borders Unit+Borders Team+Secretariat - Border Security and Management Unit|secretariat|BSMU|transnational-threats-department|vienna||active#\
Strategic Police Matters Unit||Secretariat - Strategic Police Matters Unit|secretariat|SPMU|transnational-threats-department|vienna|2001-12-04|active#\
Co-ordination Cell||Co-ordination Cell of the Transnational Threats Department|secretariat||transnational-threats-department|vienna||active#\
Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings||Anti-Trafficking Assistance Unit+ATAU+Special Representative on Combating Trafficking in Human Beings+Special Representative and Co-ordinator for Combating Trafficking in Human Beings+Special Representative for Combating Trafficking in Human Beings+Office of the Special Representative for Combating Trafficking in Human Beings+SR/CTHB+Secretariat - Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings|secretariat|OSR/CTHB|secretariat|vienna|2003-12|active#\
Office of the Co-ordinator of OSCE Economic and Environmental Activities||Office of the Coordinator of Economic and Environmental Activities+Co-ordinator of OSCE Economic and Environmental Activities+Co-ordinator of Economic and Environmental Activities+Co-ordinator for Economic and Environmental Activities+Office of the Co-ordinator for Economic and Environmental Activities+CEEA+Secretariat - Office of the Co-ordinator of OSCE Economic and Environmental Activities|secretariat|OCEEA|secretariat|vienna|1997|active#\
Department of Human Resources||Secretariat - Department of Human Resources|secretariat|DHR|secretariat|vienna||active#\
Training Section|||secretariat||department-of-human-resources|vienna||active#\
Department of Management and Finance||Department of Administration and Operations+Department for Administration and Budget+Secretariat - Department of Management and Finance|secretariat|DMF|secretariat|vienna||active#\
Office of Internal Oversight||Internal Oversight+Internal Audit+Secretariat - Office of Internal Oversight|secretariat|OIO|secretariat|vienna||active#\
Documentation Centre in Prague||Prague Office of the OSCE Secretariat+Prague Office+CSCE Secretariat in Prague+OSCE Office in Prague+Documentation Centre+Secretariat Prague Office|secretariat||secretariat|prague|1994-01-01|active#\
Institutions|||group||osce|||active#\
Office for Democratic Institutions and Human Rights|Office for Free Elections=1990-11-21=1992-01|OFE+CSCE Office for Free Elections+BDIMR+{BDIPQ}+Office of Democratic Institutions and Human Rights|institution|ODIHR|institutions|warsaw|1990-11-21|active#\
High Commissioner on National Minorities|CSCE High Commissioner on National Minorities=1992-07-10=1994-12-31|High Commissioner+Office of the High Commissioner on National Minorities|institution|HCNM|institutions|the-hague|1992-07-10|active#\
Representative on Freedom of the Media||FOM+OSCE Media Freedom Representative+Freedom of the Media Representative+Office of the Representative on Freedom of the Media+Freedom of Media Representative|institution|RFoM|institutions|vienna|1997|active#\
Parliamentary Assembly|CSCE Parliamentary Assembly=1991-04=1994-12-31|PA+OSCEPA+Parliamentary Assembly of the OSCE+International Secretariat of the OSCE Parliamentary Assembly+OSCE Parliamentary Assembly International Secretariat|parliamentary-assembly|OSCE PA|osce|copenhagen|1991-04|active#\
Court of Conciliation and Arbitration||Court of Conciliation and Arbitration within the OSCE+OSCE Court|court|CCA|osce|geneva|1995|active#\
OSCE-related bodies|||group||osce|||active#\
Joint Consultative Group|||related-body|JCG|osce-related-bodies|vienna|1990-11-19|active#\
Open Skies Consultative Commission|||related-body|OSCC|osce-related-bodies|vienna|1992-03-24|active#\
Field operations||Field missions+Field presences+Field activities|group||osce|||active#\
OSCE Academy in Bishkek||OSCE Academy|related-body||osce|bishkek|2002|active\
");
