/** A pager is short: a dozen numbers and the words around them. */
const longest = 160;

/** The words and marks of a pager, and of the line that counts the results. */
const words: ReadonlySet<string> = new Set(
  [
    "« ‹ › » < > << >> ‹‹ ›› → ← | – - … ... * • · ( ) [ ]",
    "first last next previous prev page pages pagination pager current of to results result items show showing displaying load more go start end",
    "первая последняя следующая предыдущая следующий предыдущий страница страницы текущая нумерация далее назад из",
    "перша остання наступна попередня сторінка поточна далі",
    "prva posljednja poslednja zadnja sljedeća sledeća naredna prethodna stranica strana trenutna",
    "erste letzte nächste vorherige seite seiten aktuelle seitennummerierung weiter zurück",
    "première dernier dernière premier suivant suivante précédent précédente courante actuelle sur",
    "prima primo ultima ultimo successiva precedente pagina attuale corrente última primera siguiente anterior página actual",
    "următoarea următor anterioară anterior curentă pagini parë fundit tjetër tjetra mëparshme faqja faqe aktuale ilk son sonraki önceki sayfa",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Whether a line is part of a pager and of nothing else, with or without the mark of a list before it.
 *
 * @example
 * isPager("‹ previous 1 2 3 … next › last »"); // => true
 * isPager("* Current page 1"); // => true
 * isPager("Next steps"); // => false
 */
export function isPager(line: string): boolean {
  // A sentence ends otherwise, and its words need not be looked at.
  if (line.length > longest || (line.length > 40 && line.endsWith("."))) return false;
  const parts = line.toLowerCase().split(" ");
  return parts.every((part) => words.has(part) || isNumber(part) || isMarked(part));
}

function isNumber(part: string): boolean {
  return /^[([]?\d{1,6}[)\].,]?$/.test(part) || /^\d{1,6}[-–/]\d{1,6}$/.test(part);
}

/** "next›", "*1", "page:", "1," */
function isMarked(part: string): boolean {
  const bare = part.replace(/^[*•·‹«<([→←-]+|[›»>)\]:,.…→←]+$/g, "");
  return bare !== part && (bare === "" || words.has(bare) || /^\d{1,6}$/.test(bare));
}
