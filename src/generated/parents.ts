// Generated from data/institutions.json and data/fields-of-work.json. Do not edit: run "npm run generate".

/** For each institution, in the order of `institutionIds`, the place of the one right above it; -1 for none. */
export const institutionParents: readonly number[] = [-1, 0, 1, 1, 1, 1, 1, 0, 7, 7, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 19, 19, 21, 21, 21, 19, 19, 19, 27, 27, 27, 27, 19, 19, 19, 34, 19, 19, 19, 0, 39, 39, 39, 0, 0, 0, 45, 45, 0, 0];

/** For each field of work, in the order of `fieldOfWorkIds`, the place of the one right above it; -1 for none. */
export const fieldOfWorkParents: readonly number[] = [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 14, 14, 14, 14, 14, 14, 10];
