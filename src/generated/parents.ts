// Generated from data/institutions.json and data/fields-of-work.json. Do not edit: run "npm run generate".

/** For each institution that has others right below it, their ids. */
export const institutionsBelow: Readonly<Record<string, readonly string[]>> = {
  "osce": ["decision-making-bodies", "chairpersonship", "secretariat", "institutions", "parliamentary-assembly", "court-of-conciliation-and-arbitration", "osce-related-bodies", "field-operations", "osce-academy-in-bishkek"],
  "decision-making-bodies": ["summit", "ministerial-council", "permanent-council", "forum-for-security-co-operation", "senior-council"],
  "chairpersonship": ["troika", "personal-and-special-representatives"],
  "personal-and-special-representatives": ["sr-south-caucasus", "sr-transdniestrian-settlement-process", "sr-project-co-ordinator-in-ukraine", "sr-combating-corruption", "pr-asian-partners", "sr-gender-issues", "prs-tolerance", "sr-youth", "sr-ukraine-trilateral-contact-group"],
  "secretariat": ["secretary-general", "office-of-the-secretary-general", "opportunities-for-youth", "conflict-prevention-centre", "transnational-threats-department", "cthb", "oceea", "department-of-human-resources", "department-of-management-and-finance", "office-of-internal-oversight", "documentation-centre-in-prague"],
  "office-of-the-secretary-general": ["external-co-operation-section", "communication-and-media-relations-section", "gender-issues-programme"],
  "transnational-threats-department": ["action-against-terrorism-unit", "border-security-and-management-unit", "strategic-police-matters-unit", "tntd-co-ordination-cell"],
  "department-of-human-resources": ["training-section"],
  "institutions": ["odihr", "hcnm", "rfom"],
  "osce-related-bodies": ["joint-consultative-group", "open-skies-consultative-commission"],
};

/** For each field of work that has others right below it, their ids. */
export const fieldsOfWorkBelow: Readonly<Record<string, readonly string[]>> = {
  "media-freedom-and-development": ["safety-of-journalists", "media-laws", "media-pluralism", "media-self-regulation", "media-freedom-on-the-internet", "digital-switchover"],
  "environmental-activities": ["climate-change"],
};
