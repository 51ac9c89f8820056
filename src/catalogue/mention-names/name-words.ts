import { separators } from "../names/separators.ts";

/** A word of a name, and the marks that the name prints before it. */
export interface NameWord {
  readonly word: string;
  readonly marks: string;
}

/** So long may be what parts two words of a name: a line end and the indent behind it. */
const longestGap = 40;

/** A space, a line end within a paragraph, a hyphen or an apostrophe: what parts the words of any name. Only gaps of a bounded length meet it. */
const plainGap = /^(?:[^\S\n]*\n?[^\S\n]*|[-\u2010\u2011'\u2018\u2019\u02BC])$/;

/** A hyphen of a name, which may be printed as a dash or stand at the end of a line. */
const hyphenGap = /^ ?[-\u2010\u2011\u2013] ?\n?$/;

/** Hyphens, full stops and apostrophes part words here, unlike in look-ups, so that name and text part at the same places. */
export function wordsOfName(name: string): NameWord[] {
  let at = 0;
  const words = name
    .split(separators)
    .filter((word) => word !== "")
    .map((word) => {
      const start = name.indexOf(word, at);
      const marks = marksIn(name.slice(at, start));
      at = start + word.length;
      return { word, marks };
    });
  return words.length > 1 && words[0]?.word.toLowerCase() === "the" ? words.slice(1) : words;
}

/** Whether what stands between two words of a text may stand within a name that prints these marks there: a comma ends most names. */
export function isWithinName(text: string, end: number, start: number, marks: string): boolean {
  const code = text.charCodeAt(end);
  if (start === end + 1 && (code === 32 || code === 45)) return true;
  if (start - end > longestGap) return false;
  const gap = text.slice(end, start);
  if (marks.includes("-") && hyphenGap.test(gap)) return true;
  if (plainGap.test(gap)) return !(gap.includes("\n") && marks.includes("-"));
  if (/^\. ?$/.test(gap) && isShortened(text, end)) return true;
  const printed = marksIn(gap);
  return (
    printed !== "" && printed !== "-" && !gap.includes("\n\n") && [...printed].every((mark) => marks.includes(mark))
  );
}

/** All that a gap prints besides spaces, apostrophes and a hyphen beside others; one mark for all kinds of quotation marks. */
function marksIn(gap: string): string {
  if (gap === "-") return gap;
  return gap.replace(/[\s\u2010\u2011'\u2018\u2019\u02BC-]+/g, "").replace(/[“”„«»]/g, '"');
}

/** "N. Macedonia", "Dem. Rep.", "St. Petersburg", but not "the OSCE. Secretary General". */
function isShortened(text: string, end: number): boolean {
  const [word = ""] = /[A-Za-z]{1,5}$/.exec(text.slice(Math.max(0, end - 5), end)) ?? [];
  return word.length < 5 && (word.length === 1 || /[a-z]$/.test(word));
}
