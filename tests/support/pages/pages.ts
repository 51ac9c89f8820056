import fc from "fast-check";

/** What a page is rendered from. */
export interface PageFacts {
  readonly type: string;
  readonly title: string;
  readonly place: string;
  readonly day: string;
  readonly sources: readonly string[];
  readonly fields: readonly string[];
  readonly body: readonly string[];
}

const words = fc
  .array(
    fc.constantFrom(
      ..."river bridge judge school winter – officers’ map 12 (EU) “water” co-operation Čačak".split(" "),
    ),
    {
      minLength: 5,
      maxLength: 30,
    },
  )
  .map((list) => list.join(" "));

/** Sentences of their own: two equal paragraphs in a row are a page printed twice. */
const paragraphs = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((paragraph, i) => `Sentence ${i} says: ${paragraph}.`));

/** Facts of any page, of labels that the site has. */
export const pageFacts: fc.Arbitrary<PageFacts> = fc.record({
  type: fc.constantFrom("Press release", "Press statement", "News"),
  title: words.map((title) => `Title of ${title}`),
  place: fc.constantFrom("VIENNA", "SKOPJE", "THE HAGUE", "PRISHTINË/PRIŠTINA", "NOWHEREVILLE"),
  day: fc.constantFrom("5 May 2015", "12 December 1999", "1 July 2024"),
  sources: fc.subarray(["OSCE Secretariat", "OSCE Mission to Skopje", "Office of Nobody"], { minLength: 1 }),
  fields: fc.subarray(["Elections", "Migration", "Rule of law", "Weather"], { minLength: 1 }),
  body: paragraphs,
});

const lead = ({ place, day, body }: PageFacts): string => `${place}, ${day} – ${body[0]}`;
const rest = ({ body }: PageFacts): readonly string[] => body.slice(1);

/** The layouts, each as a way to print the facts. */
export const printers: Readonly<Record<string, (facts: PageFacts) => readonly string[]>> = {
  "node-nav": (f) => [
    ...["-", "Our work", "-", "Fields of work", "- Elections", "- Migration", "- About us"],
    ...[f.type, f.title, "- Date:", "- Place:", `- ${f.place}`, "- Source:", `- ${f.sources.join(", ")}`],
    ...["- Fields of work:", `- ${f.fields.join(", ")}`, lead(f), ...rest(f)],
  ],
  "node-skiplinks": (f) => [
    ...["Skip Links", "", f.type, "", f.title, "", "Date:", "Place:", f.place, "Source:", f.sources.join(", ")],
    ...["Fields of work:", f.fields.join(", "), "", lead(f), ...rest(f), "Contacts", "Spokesperson", "Press", "Press"],
  ],
  "node-newsitem": (f) => [
    ...[
      f.type,
      f.title,
      String(f.body[0]),
      "- Issued on:",
      "- Izdavač:",
      `- ${f.sources.join(", ")}`,
      lead(f),
      ...rest(f),
    ],
  ],
  "node-newsroom": (f) => ["Newsroom", f.title, `${f.place} ${f.day}`, lead(f), ...rest(f), ...rest(f)],
  "node-newsroom-ru": (f) => ["Новости", f.title, `${f.place} 5 мая 2015`, ...f.body],
  "node-section": (f) => ["Secretariat", f.type, f.title, lead(f), ...rest(f), "Contacts", "  • Spokesperson"],
  "node-resources": (f) => ["Resources", f.title, f.day, ...f.body],
  "node-bare": (f) => [f.title, lead(f), ...rest(f)],
  reliefweb: (f) => [
    ...["Ukraine", f.title, "Report", "from Organization for Security and Co-operation in Europe"],
    ...[`Published on ${f.day} — View Original`, lead(f), ...rest(f)],
  ],
  "reliefweb-old": (f) => ["A text from ReliefWeb, a service", f.title, "", lead(f), ...rest(f)],
  "listing-plain": (f) => [
    ...["News and press releases", "News and press releases from the OSCE's global activities."],
    ...[f.title, `Publishing date: ${f.day}`, `Content type: ${f.type}`, `Where we are: ${f.sources.join(", ")}`],
    ...[`What we do: ${f.fields.join(", ")}`, `${lead(f)}...`, "The next title", "Publishing date: 5 May 2015"],
  ],
};
