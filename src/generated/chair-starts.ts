// Generated from data/chairpersonships.json. Do not edit: run "npm run generate".

/** The first days of the Chairpersonships that do not begin on 1 January, by year. */
export const chairStarts: Readonly<Record<number, string>> = {
  "1991": "1991-06-19",
  "1992": "1992-01-30",
  "1993": "1992-12-14",
  "1994": "1993-11-30",
  "1995": "1994-12-05",
};

/** The year of the first Chairpersonship; each year since has one, which lasts until the next begins. */
export const firstChairYear = 1991;

/** The last day of the last Chairpersonship that is decided. */
export const chairEnd: string = "2026-12-31";
