import { sourceOf } from "../labels/labels.ts";
import { isTypeLine } from "./type-line.ts";

/** The words above a title that say where on a site one is, in small letters. */
const headings: ReadonlySet<string> = new Set(
  [
    "newsroom|news|news room|press room|pressroom|press centre|press center|media|media centre|latest news|news and press releases|press releases|press|resources|top stories|stories|all news|news and events|news & events|home page|homepage|you are here",
    "новости|новости и пресс-релизы|пресс-центр|пресс-служба|пресс-релизы|новини|прес-центр|пресцентр|прес-релізи|вести|вијести|вијести и саопштења|новости и саопштења|жаңылыктар|жаңалықтар|хабарҳо|нууд",
    "vijesti|vesti|novosti|redakcija|redaksia e lajmeve|redaksia|lajme|lajmet|qendra e lajmeve|știri|stiri|știri și comunicate|sala de presă|nachrichten|pressemitteilungen|presse|aktuelles|actualités|salle de presse|communiqués de presse",
    "notizie|sala stampa|comunicati stampa|noticias|sala de prensa|comunicados de prensa|yangiliklar|xəbərlər|haberler|basın odası|nyheter|aktuality|aktualności|wiadomości|լուրեր|նորություններ|სიახლეები|أخبار",
  ].flatMap((list) => list.split("|")),
);

const longest = 60;

/**
 * Whether a line is a heading of the site and no title: a name of its newsroom, a content type, a unit or a path of links.
 *
 * @example
 * isHeading("Redaksia e lajmeve"); // => true
 * isHeading("Secretariat"); // => true
 */
export function isHeading(line: string): boolean {
  if (line.length > longest) return false;
  if (
    headings.has(
      line
        .toLowerCase()
        .replace(/[:›»]+$/, "")
        .trim(),
    ) ||
    isTypeLine(line)
  )
    return true;
  return sourceOf(line) !== undefined || isPath(line);
}

/** "Home > News > Press releases" */
function isPath(line: string): boolean {
  const parts = line.split(/\s*[>›»]\s*/);
  return parts.length > 2 && parts.every((part) => part.length < 40);
}
