import { oneOfWords } from "./one-of-words.ts";

/** Before the name of a State or city these make the name of another: "Northern Ireland", "New Britain", "Equatorial Guinea". */
export const isModifier: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern " +
    "southeastern southwestern central middle new old equatorial latin upper lower inner outer greater little papua aegean air radio " +
    "hotel fc fk miss tele télé",
);

/** Of these a capitalised word makes a region of a State, and no other State. */
export const isRegion: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central",
);

/** But of these: "Northern Ireland", "Northern Cyprus". */
export const isDivided: (name: string) => boolean = /* @__PURE__ */ oneOfWords("Ireland Cyprus Korea");

/** Before "of" and the name of a State or city these make the name of something else: "Treaty of Paris". */
export const isNamedAfter: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "University Treaty Charter Peace Battle Congress Siege Duke",
);

/** Behind the name of a State or city these make the name of something else: "Washington Post", "Georgia Tech", "Jordan River". */
export const isTail: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "University College Institute Tech Post Times Gazette Herald Tribune Journal Street Avenue Road Boulevard Hotel River Valley " +
    "Philharmonic Southern Gardens Creek Square Bridge Bay Peninsula Festival Marathon Airlines Airways",
);

/** Behind the name of a city these make the name of a document. */
export const isDocument: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "Convention Conventions Treaty Protocol Protocols Agreement Agreements agreement agreements Accord Accords accords Memorandum " +
    "Document Mechanism Principles Recommendations Guidelines Charter Pact Declaration Final Commemorative Strategy Package Peace " +
    "Commission Committee Statute Process criteria Criteria Powers Citizens",
);

/** Behind a name that people bear as well these say that it is no person's. */
export const isOfState: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "President Prime Foreign Minister Ministry Government Parliament Parliamentary Mission Office Conference Summit Ambassador " +
    "Ministerial Centre Center Academy Delegation Border Police Army Embassy Supreme Constitutional National Central Council Commission " +
    "Committee Group Process Follow Review Meeting International Airport City Municipal Court State Permanent Presence Programme " +
    "January February March April May June July August September October November December",
);

/** States of the USA and provinces of Canada in which cities are called as ours; New York is a city of ours itself. */
const overseas: readonly string[] = [
  "Alabama",
  "Alaska",
  "Arizona",
  "Arkansas",
  "California",
  "Colorado",
  "Connecticut",
  "Delaware",
  "Florida",
  "Hawaii",
  "Idaho",
  "Illinois",
  "Indiana",
  "Iowa",
  "Kansas",
  "Kentucky",
  "Louisiana",
  "Maine",
  "Maryland",
  "Massachusetts",
  "Michigan",
  "Minnesota",
  "Mississippi",
  "Missouri",
  "Montana",
  "Nebraska",
  "Nevada",
  "New Hampshire",
  "New Jersey",
  "New Mexico",
  "North Carolina",
  "North Dakota",
  "Ohio",
  "Oklahoma",
  "Ontario",
  "Oregon",
  "Pennsylvania",
  "Rhode Island",
  "South Carolina",
  "South Dakota",
  "Tennessee",
  "Texas",
  "Utah",
  "Vermont",
  "Virginia",
  "West Virginia",
  "Wisconsin",
  "Wyoming",
];

/** Whether a text goes on with one of those States. */
export function startsOverseas(text: string, at: number): boolean {
  return overseas.some((state) => text.startsWith(state, at));
}

/** Whether a text speaks of one of those States, or of cities of the Georgia among them. */
export function speaksOfOverseas(text: string): boolean {
  return [...overseas, "Atlanta", "Savannah", "Augusta", "US state", "U.S. state", "American state"].some((name) =>
    text.includes(name),
  );
}
