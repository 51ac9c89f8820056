// Generated from data/spellings.json. Do not edit: run "npm run generate".

/** Spellings that searches take for the same word, folded: each leads to the one that is compared. */
export const spellingPairs: Readonly<Record<string, string>> = {
  "programme": "program",
  "programmes": "programs",
  "center": "centre",
  "centers": "centres",
  "organisation": "organization",
  "organisations": "organizations",
  "democratisation": "democratization",
  "defense": "defence",
  "labor": "labour",
  "kishinev": "chisinau",
  "kharkov": "kharkiv",
  "kiev": "kyiv",
  "lugansk": "luhansk",
  "lvov": "lviv",
  "odessa": "odesa",
  "prishtina": "pristina",
  "prishtine": "pristina",
  "erevan": "yerevan",
};
