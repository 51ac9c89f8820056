// Generated from data/institutions.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
export const institutionIds: readonly InstitutionId[] = /* @__PURE__ */ Object.freeze(["osce", "decision-making-bodies", "summit", "ministerial-council", "permanent-council", "forum-for-security-co-operation", "senior-council", "chairpersonship", "troika", "personal-and-special-representatives", "sr-south-caucasus", "sr-transdniestrian-settlement-process", "sr-project-co-ordinator-in-ukraine", "sr-combating-corruption", "pr-asian-partners", "sr-gender-issues", "prs-tolerance", "sr-youth", "sr-ukraine-trilateral-contact-group", "secretariat", "secretary-general", "office-of-the-secretary-general", "external-co-operation-section", "communication-and-media-relations-section", "gender-issues-programme", "opportunities-for-youth", "conflict-prevention-centre", "transnational-threats-department", "action-against-terrorism-unit", "border-security-and-management-unit", "strategic-police-matters-unit", "tntd-co-ordination-cell", "cthb", "oceea", "department-of-human-resources", "training-section", "department-of-management-and-finance", "office-of-internal-oversight", "documentation-centre-in-prague", "institutions", "odihr", "hcnm", "rfom", "parliamentary-assembly", "court-of-conciliation-and-arbitration", "osce-related-bodies", "joint-consultative-group", "open-skies-consultative-commission", "field-operations", "osce-academy-in-bishkek"]);

/**
 * Every structure and institution, open or closed; `parent` makes a tree with the root `osce`. The source of each field stands in `osce-data/data/institutions.json`.
 *
 * @example
 * institutions.osce.name; // => "Organization for Security and Co-operation in Europe"
 */
export const institutions: Institutions = /* @__PURE__ */ records<Institutions>("institution", '[\
{"id":"osce","name":"Organization for Security and Co-operation in Europe","formerNames":[{"name":"Conference on Security and Co-operation in Europe","from":"1973-07-03","until":"1994-12-31"}],"aliases":["CSCE","OSZE","KSZE","ОБСЕ","ОБСЄ","KEBS","OEBS","OSCE Main Website"],"category":"organization","abbreviation":"OSCE","parent":null,"seat":"vienna","period":{"from":"1973-07-03","until":null},"status":"active"},\
{"id":"decision-making-bodies","name":"Negotiating and decision-making bodies","category":"group","parent":"osce","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"summit","name":"Summit of Heads of State or Government","aliases":["CSCE Summit","OSCE Summits"],"category":"decision-making-body","parent":"decision-making-bodies","seat":null,"period":{"from":"1975-07-30","until":null},"status":"active"},\
{"id":"ministerial-council","name":"Ministerial Council","formerNames":[{"name":"CSCE Council","from":"1990-11-21","until":"1994-12"}],"aliases":["CSCE Council of Ministers","Council of Ministers","Council of Foreign Ministers"],"category":"decision-making-body","abbreviation":"MC","parent":"decision-making-bodies","seat":null,"period":{"from":"1990-11-21","until":null},"status":"active"},\
{"id":"permanent-council","name":"Permanent Council","formerNames":[{"name":"Permanent Committee","from":"1993-12-01","until":"1994-12"}],"aliases":["CSCE Permanent Committee"],"category":"decision-making-body","abbreviation":"PC","parent":"decision-making-bodies","seat":"vienna","period":{"from":"1993-12-01","until":null},"status":"active"},\
{"id":"forum-for-security-co-operation","name":"Forum for Security Co-operation","aliases":["Special Committee of the FSC","Special Committee of the Forum for Security Co-operation"],"category":"decision-making-body","abbreviation":"FSC","parent":"decision-making-bodies","seat":"vienna","period":{"from":"1992-07-10","until":null},"status":"active"},\
{"id":"senior-council","name":"Senior Council","formerNames":[{"name":"Committee of Senior Officials","from":"1990-11-21","until":"1994-12"}],"aliases":["CSO","CSCE Committee of Senior Officials"],"category":"decision-making-body","abbreviation":"SC","parent":"decision-making-bodies","seat":"prague","period":{"from":"1990-11-21","until":"2006"},"status":"closed"},\
{"id":"chairpersonship","name":"Chairpersonship","formerNames":[{"name":"Chairmanship","from":"1990-11-21","until":"2022-12-31"}],"aliases":["Chair","Chairman-in-Office","Chairperson-in-Office","Chairwoman-in-Office","Chair-in-Office","CiO","C-i-O","Chairpersonship-in-Office","Office of the Chairperson-in-Office","Chairmanship-in-Office"],"category":"chairpersonship","parent":"osce","seat":null,"period":{"from":"1990-11-21","until":null},"status":"active"},\
{"id":"troika","name":"Troika","aliases":["Ministerial Troika"],"category":"chairpersonship","parent":"chairpersonship","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"personal-and-special-representatives","name":"Personal and Special Representatives of the Chairperson-in-Office","aliases":["Personal Representatives of the Chairperson-in-Office","Special Representatives of the Chairperson-in-Office","Personal Representatives of the Chairman-in-Office"],"category":"group","parent":"chairpersonship","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"sr-south-caucasus","name":"Special Representative of the OSCE Chairperson-in-Office for the South Caucasus","aliases":["Special Representative for the South Caucasus","Special Representative of the Chairperson-in-Office for the South Caucasus","Special Representative of the OSCE Chairman-in-Office for the South Caucasus"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"sr-transdniestrian-settlement-process","name":"Special Representative of the OSCE Chairperson-in-Office for the Transdniestrian Settlement Process","aliases":["Special Representative for the Transdniestrian Settlement Process","Special Representative of the Chairperson-in-Office for the Transdniestrian Settlement Process","Special Representative of the OSCE Chairperson-in-Office for the Transnistrian Settlement Process"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"sr-project-co-ordinator-in-ukraine","name":"Special Representative of the OSCE Chairperson-in-Office – Project Co-ordinator in Ukraine","aliases":["Special Representative of the OSCE Chairman-in-Office - Project Co-ordinator in Ukraine","Special Representative of the Chairperson-in-Office – Project Co-ordinator in Ukraine"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":"2022-11-01","until":null},"status":"active"},\
{"id":"sr-combating-corruption","name":"Special Representative of the Chairpersonship on Combating Corruption","aliases":["Special Representative on Combating Corruption","Special Representative of the Chairperson-in-Office on Combating Corruption"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"pr-asian-partners","name":"Personal Representative of the Chairperson-in-Office for the Asian Partners for Co-operation","aliases":["Personal Representative for the Asian Partners for Co-operation"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"sr-gender-issues","name":"Special Representative of the OSCE Chairperson-in-Office on Gender Issues","aliases":["Special Representative on Gender Issues","Special Representative on Gender","Special Representative of the Chairperson-in-Office on Gender"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"prs-tolerance","name":"Personal Representatives of the Chairperson-in-Office on tolerance and non-discrimination","aliases":["Personal Representatives on tolerance and non-discrimination","Three Personal Representatives on tolerance and non-discrimination","Personal Representative on Combating Anti-Semitism","Personal Representative on Combating Intolerance and Discrimination against Muslims","Personal Representative on Combating Racism, Xenophobia and Discrimination","Three Personal Representatives on tolerance and non-discrimination (anti-Semitism; intolerance against Muslims; racism, xenophobia and discrimination, also against Christians)"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":"2004-12","until":null},"status":"active"},\
{"id":"sr-youth","name":"Special Representative on Youth and Security","aliases":["Special Representatives on Youth and Security","Special Representative(s) on Youth and Security","Special Representative of the Chairperson-in-Office on Youth and Security"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":"2014","until":null},"status":"active"},\
{"id":"sr-ukraine-trilateral-contact-group","name":"Special Representative of the Chairperson-in-Office in Ukraine and in the Trilateral Contact Group","aliases":["Special Representative of the OSCE Chairperson-in-Office in Ukraine and in the Trilateral Contact Group","Special Representative in Ukraine and in the Trilateral Contact Group","Trilateral Contact Group","TCG"],"category":"representative","parent":"personal-and-special-representatives","seat":null,"period":{"from":"2014","until":"2022"},"status":"closed"},\
{"id":"secretariat","name":"Secretariat","formerNames":[{"name":"CSCE Secretariat","from":"1990-11-21","until":"1994-12-31"}],"aliases":["Secretariat of the OSCE","Secretariat in Vienna","OSCE Secretariat (Vienna)"],"category":"secretariat","parent":"osce","seat":"vienna","period":{"from":"1990-11-21","until":null},"status":"active"},\
{"id":"secretary-general","name":"Secretary General","formerNames":[{"name":"CSCE Secretary General","from":"1992-12","until":"1994-12-31"}],"category":"secretariat","abbreviation":"SG","parent":"secretariat","seat":"vienna","period":{"from":"1992-12","until":null},"status":"active"},\
{"id":"office-of-the-secretary-general","name":"Office of the Secretary General","aliases":["Secretariat - Office of the Secretary General"],"category":"secretariat","abbreviation":"OSG","parent":"secretariat","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"external-co-operation-section","name":"External Co-operation Section","aliases":["External Co-operation","Secretariat - External Co-operation Section"],"category":"secretariat","abbreviation":"ExtCo","parent":"office-of-the-secretary-general","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"communication-and-media-relations-section","name":"Communication and Media Relations Section","aliases":["Press and Public Information Section","PPIS","Communications and Media Relations Section","OSCE Press Service","Secretariat - Communication and Media Relations Section"],"category":"secretariat","abbreviation":"COMMS","parent":"office-of-the-secretary-general","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"gender-issues-programme","name":"Gender Issues Programme","aliases":["Secretariat - Gender Section","Gender Section","Programme for Gender Issues","Secretariat - Gender Issues Programme","OSCE Gender Issues"],"category":"secretariat","parent":"office-of-the-secretary-general","seat":"vienna","period":{"from":"2000","until":null},"status":"active"},\
{"id":"opportunities-for-youth","name":"Opportunities for Youth","aliases":["Perspectives 2030"],"category":"secretariat","parent":"secretariat","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"conflict-prevention-centre","name":"Conflict Prevention Centre","aliases":["Secretariat - Conflict Prevention Centre"],"category":"secretariat","abbreviation":"CPC","parent":"secretariat","seat":"vienna","period":{"from":"1990-11-21","until":null},"status":"active"},\
{"id":"transnational-threats-department","name":"Transnational Threats Department","aliases":["TNT Department","Secretariat - Transnational Threats Department"],"category":"secretariat","abbreviation":"TNTD","parent":"secretariat","seat":"vienna","period":{"from":"2012-01-01","until":null},"status":"active"},\
{"id":"action-against-terrorism-unit","name":"Action against Terrorism Unit","aliases":["Secretariat - Action against Terrorism Unit"],"category":"secretariat","abbreviation":"ATU","parent":"transnational-threats-department","seat":"vienna","period":{"from":"2002","until":null},"status":"active"},\
{"id":"border-security-and-management-unit","name":"Border Security and Management Unit","aliases":["Borders Unit","Borders Team","Secretariat - Border Security and Management Unit"],"category":"secretariat","abbreviation":"BSMU","parent":"transnational-threats-department","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"strategic-police-matters-unit","name":"Strategic Police Matters Unit","aliases":["Secretariat - Strategic Police Matters Unit"],"category":"secretariat","abbreviation":"SPMU","parent":"transnational-threats-department","seat":"vienna","period":{"from":"2001-12-04","until":null},"status":"active"},\
{"id":"tntd-co-ordination-cell","name":"Co-ordination Cell","aliases":["Co-ordination Cell of the Transnational Threats Department"],"category":"secretariat","parent":"transnational-threats-department","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"cthb","name":"Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings","aliases":["Anti-Trafficking Assistance Unit","ATAU","Special Representative on Combating Trafficking in Human Beings","Special Representative and Co-ordinator for Combating Trafficking in Human Beings","Special Representative for Combating Trafficking in Human Beings","Office of the Special Representative for Combating Trafficking in Human Beings","SR/CTHB","Secretariat - Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings"],"category":"secretariat","abbreviation":"OSR/CTHB","parent":"secretariat","seat":"vienna","period":{"from":"2003-12","until":null},"status":"active"},\
{"id":"oceea","name":"Office of the Co-ordinator of OSCE Economic and Environmental Activities","aliases":["Office of the Coordinator of Economic and Environmental Activities","Co-ordinator of OSCE Economic and Environmental Activities","Co-ordinator of Economic and Environmental Activities","Co-ordinator for Economic and Environmental Activities","Office of the Co-ordinator for Economic and Environmental Activities","CEEA","Secretariat - Office of the Co-ordinator of OSCE Economic and Environmental Activities"],"category":"secretariat","abbreviation":"OCEEA","parent":"secretariat","seat":"vienna","period":{"from":"1997","until":null},"status":"active"},\
{"id":"department-of-human-resources","name":"Department of Human Resources","aliases":["Secretariat - Department of Human Resources"],"category":"secretariat","abbreviation":"DHR","parent":"secretariat","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"training-section","name":"Training Section","category":"secretariat","parent":"department-of-human-resources","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"department-of-management-and-finance","name":"Department of Management and Finance","aliases":["Department of Administration and Operations","Department for Administration and Budget","Secretariat - Department of Management and Finance"],"category":"secretariat","abbreviation":"DMF","parent":"secretariat","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"office-of-internal-oversight","name":"Office of Internal Oversight","aliases":["Internal Oversight","Internal Audit","Secretariat - Office of Internal Oversight"],"category":"secretariat","abbreviation":"OIO","parent":"secretariat","seat":"vienna","period":{"from":null,"until":null},"status":"active"},\
{"id":"documentation-centre-in-prague","name":"Documentation Centre in Prague","aliases":["Prague Office of the OSCE Secretariat","Prague Office","CSCE Secretariat in Prague","OSCE Office in Prague","Documentation Centre","Secretariat Prague Office"],"category":"secretariat","parent":"secretariat","seat":"prague","period":{"from":"1994-01-01","until":null},"status":"active"},\
{"id":"institutions","name":"Institutions","category":"group","parent":"osce","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"odihr","name":"Office for Democratic Institutions and Human Rights","formerNames":[{"name":"Office for Free Elections","from":"1990-11-21","until":"1992-01"}],"aliases":["OFE","CSCE Office for Free Elections","BDIMR","БДИПЧ","Office of Democratic Institutions and Human Rights"],"category":"institution","abbreviation":"ODIHR","parent":"institutions","seat":"warsaw","period":{"from":"1990-11-21","until":null},"status":"active"},\
{"id":"hcnm","name":"High Commissioner on National Minorities","formerNames":[{"name":"CSCE High Commissioner on National Minorities","from":"1992-07-10","until":"1994-12-31"}],"aliases":["High Commissioner","Office of the High Commissioner on National Minorities"],"category":"institution","abbreviation":"HCNM","parent":"institutions","seat":"the-hague","period":{"from":"1992-07-10","until":null},"status":"active"},\
{"id":"rfom","name":"Representative on Freedom of the Media","aliases":["FOM","OSCE Media Freedom Representative","Freedom of the Media Representative","Office of the Representative on Freedom of the Media","Freedom of Media Representative"],"category":"institution","abbreviation":"RFoM","parent":"institutions","seat":"vienna","period":{"from":"1997","until":null},"status":"active"},\
{"id":"parliamentary-assembly","name":"Parliamentary Assembly","formerNames":[{"name":"CSCE Parliamentary Assembly","from":"1991-04","until":"1994-12-31"}],"aliases":["PA","OSCEPA","Parliamentary Assembly of the OSCE","International Secretariat of the OSCE Parliamentary Assembly","OSCE Parliamentary Assembly International Secretariat"],"category":"parliamentary-assembly","abbreviation":"OSCE PA","parent":"osce","seat":"copenhagen","period":{"from":"1991-04","until":null},"status":"active"},\
{"id":"court-of-conciliation-and-arbitration","name":"Court of Conciliation and Arbitration","aliases":["Court of Conciliation and Arbitration within the OSCE","OSCE Court"],"category":"court","abbreviation":"CCA","parent":"osce","seat":"geneva","period":{"from":"1995","until":null},"status":"active"},\
{"id":"osce-related-bodies","name":"OSCE-related bodies","category":"group","parent":"osce","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"joint-consultative-group","name":"Joint Consultative Group","category":"related-body","abbreviation":"JCG","parent":"osce-related-bodies","seat":"vienna","period":{"from":"1990-11-19","until":null},"status":"active"},\
{"id":"open-skies-consultative-commission","name":"Open Skies Consultative Commission","category":"related-body","abbreviation":"OSCC","parent":"osce-related-bodies","seat":"vienna","period":{"from":"1992-03-24","until":null},"status":"active"},\
{"id":"field-operations","name":"Field operations","aliases":["Field missions","Field presences","Field activities"],"category":"group","parent":"osce","seat":null,"period":{"from":null,"until":null},"status":"active"},\
{"id":"osce-academy-in-bishkek","name":"OSCE Academy in Bishkek","aliases":["OSCE Academy"],"category":"related-body","parent":"osce","seat":"bishkek","period":{"from":"2002-12-17","until":null},"status":"active"}\
]');
