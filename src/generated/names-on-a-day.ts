// Generated from data/participating-states.json and data/former-states.json. Do not edit: run "npm run generate".

/** Former names of participating States that are today's names of former ones: without a day they mean those. */
export const namesOnADay: readonly string[] = ["Yugoslavia"];
