// Generated from the redirects in data/*.json. Do not edit: run "npm run generate".

/** Ids that were given up, and the id under which the entry lives today. */
export const movedIds: Readonly<Record<string, string>> = {
  "minsk-group": "minsk-process",
  "pr-minsk-conference": "personal-representative-minsk-conference",
  "eea": "oceea",
};
