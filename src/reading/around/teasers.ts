import { readDateLine } from "./date-line.ts";

/** Lines that stand above the titles of other items, in small letters. */
const headings: ReadonlySet<string> = new Set(
  [
    "related|related news|related stories|related articles|related content|related posts|related items|related links|read more|read also|read next|also read|see also|more|more news|more stories|more from the osce|latest news|latest stories|most read|most popular|popular|trending|top stories|recommended|recommended for you|you may also like|you might also like|other news|in other news|previous article|next article|previous post|next post",
    "share this|share this article|share|tags|comments|leave a comment|leave a reply|post a comment|no comments|subscribe|newsletter|advertisement|follow us",
    "читайте также|читать далее|похожие новости|другие новости|ещё новости|по теме|читайте також|схожі новини|інші новини|pročitajte još|povezane vijesti|povezane vesti|lexo edhe|lajme të ngjashme|citește și|mehr zum thema|lesen sie auch|weitere nachrichten|lire aussi|à lire aussi|articles liés|leggi anche|altre notizie|lea también|noticias relacionadas",
  ].flatMap((list) => list.split("|")),
);

const longestHeading = 40;
const longestTitle = 160;
const fewestWords = 3;

/**
 * Where the titles of other items begin that a site prints below a text: behind a line that says so, or, on the page of a copying site, the
 * last lines that are no sentences. The length of the body where there are none.
 */
export function teasersAt(body: readonly string[], isCopy: boolean): number {
  for (let at = 1; at < body.length; at++) {
    const line = body[at] as string;
    if (
      line.length <= longestHeading &&
      headings.has(
        line
          .toLowerCase()
          .replace(/[:…›»>]+$|\.\.\.$/g, "")
          .trim(),
      )
    )
      return at;
  }
  return isCopy ? titlesAtEnd(body) : body.length;
}

/** The last lines that look like titles, below a paragraph that is a sentence. */
function titlesAtEnd(body: readonly string[]): number {
  let at = body.length;
  while (at > 1 && (isTitle(body[at - 1] as string) || readDateLine(body[at - 1] as string) !== null)) at--;
  const before = body[at - 1] ?? "";
  // A colon introduces a list, and what stands behind it is that.
  const isEnded = /[.!?”"’)»]$/.test(before);
  return at > 0 && isEnded && body.slice(at).some(isTitle) ? at : body.length;
}

function isTitle(line: string): boolean {
  if (line.length > longestTitle || /[.!?:;,”"]$/.test(line) || /^[-•*·–—\d(@+]/.test(line)) return false;
  return line.split(" ").length >= fewestWords && line[0] !== line[0]?.toLowerCase() && !line.includes("@");
}
