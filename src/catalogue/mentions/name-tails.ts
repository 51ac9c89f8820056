import { oneOfWords } from "../running-text/one-of-words.ts";

/** Before the name of a State or city these make the name of another: "Northern Ireland", "New Britain", "Equatorial Guinea". */
export const isModifier: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern " +
    "southeastern southwestern central middle new old equatorial latin upper lower inner outer greater little papua aegean air radio " +
    "hotel ac afc fc fk miss tele télé tv united real atletico bayern dynamo dinamo shakhtar partizan hajduk slovan slavia sparta spartak " +
    "lokomotiv",
);

/** Of these a capitalised word makes a region of a State, and no other State. */
export const isRegion: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central",
);

/** Before the name of a State, and of no city, these do so too: "East Ukraine". */
export const isQuarter: (word: string) => boolean = /* @__PURE__ */ oneOfWords("north south east west");

/** But of these: "Northern Ireland", "North America". */
export const isDivided: (name: string) => boolean = /* @__PURE__ */ oneOfWords(
  "Ireland Cyprus Korea America Australia",
);

/** Before "of" or "for" and the name of a State or city these make the name of something else: "Treaty of Paris". */
export const isNamedAfter: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "University Treaty Charter Peace Battle Congress Siege Duke Bank Club Merchant Brothers Tour Alternative Knights Edict Gulf " +
    "Sea Bay Strait Statute Times",
);

/** Behind the name of a State or city these make the name of something else: "Washington Post", "Georgia Tech", "Jordan River". */
export const isTail: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "University College Institute Tech Post Times Gazette Herald Tribune Journal Street Avenue Road Boulevard Hotel River Valley " +
    "Philharmonic Southern Gardens Creek Square Bridge Bay Peninsula Festival Marathon Airlines Airways Ghetto Spring",
);

/** Behind the name of a State or city these make something to eat, or a tree. */
export const isFood: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "sausage sausages sprouts doughnut doughnuts spruce schnitzel soup sandwich sandwiches broil",
);

/** Behind the name of a city these make the name of a document or meeting; ours are longer names. */
export const isDocument: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "Convention Conventions Treaty Protocol Protocols Agreement Agreements agreement agreements Accord Accords accords Memorandum " +
    "Document Mechanism Principles Recommendations Guidelines Charter Pact Declaration Final Commemorative Strategy Package Peace " +
    "Commission Committee Statute Process Summit Summits criteria Criteria Powers Citizens",
);

/** Behind a name that people bear as well these say that it is no person's. */
export const isOfState: (word: string) => boolean = /* @__PURE__ */ oneOfWords(
  "President Prime Foreign Minister Ministry Government Parliament Parliamentary Mission Office Conference Summit Ambassador " +
    "Ministerial Centre Center Academy Delegation Border Police Army Embassy Supreme Constitutional National Central Council Commission " +
    "Committee Group Process Follow Review Meeting International Airport City Municipal Court State Permanent Presence Programme " +
    "Mayor Interior Defence Defense Justice Health Education Finance Economy Environment Deputy Chief Secretary General High Chairpersonship " +
    "Chairmanship Chairperson Chairman Special Talks Election Elections " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December",
);
