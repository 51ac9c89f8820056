import { brokenIn } from "./broken-characters.ts";
import { checkScript } from "./check-script.ts";
import type { Check } from "./doubt.ts";

/** Longer than any headline: a paragraph that was taken for the title. */
const longestTitle = 300;

/** As many letters in capitals are no abbreviation. */
const shouted = 20;

/** Shorter paragraphs repeat themselves honestly: a question, a signature. */
const shortestRepeated = 60;

/** Empty, broken, repeated or untidy text. */
export const checkTexts: Check = (release, report) => {
  const { title, body } = release;
  if (title.trim() === "") report(["title"], { code: "missing-title", wrong: "holds no word", found: title });
  else {
    if (title.length > longestTitle)
      report(["title"], {
        code: "long-title",
        wrong: `${title.length} characters are too many for a title`,
        found: title,
      });
    if (isShouted(title)) report(["title"], { code: "capitals-title", wrong: "is all in capitals", found: title });
    checkTidy(title, (wrong) => report(["title"], { code: "untidy-text", wrong, found: title }));
  }
  if (!body.some((paragraph) => paragraph.trim() !== ""))
    report(["body"], { code: "missing-body", wrong: "holds no word" });
  else checkParagraphs(release, report);
  for (const [path, text] of [[["title"], title] as const, ...body.map((text, i) => [["body", i], text] as const)]) {
    const markup = markupIn(text);
    if (markup !== undefined)
      report(path, {
        code: "markup",
        wrong: `${JSON.stringify(markup)} is markup of a page, not text`,
        found: markup,
      });
    const broken = brokenIn(text);
    if (broken !== undefined)
      report(path, {
        code: "broken-characters",
        wrong: `${JSON.stringify(broken)} comes from a text that was decoded wrongly`,
        found: broken,
      });
  }
  checkScript(release, report);
};

const checkParagraphs: Check = ({ title, body }, report) => {
  const seen = new Set<string>();
  for (const [i, paragraph] of body.entries()) {
    const path = ["body", i];
    const text = paragraph.trim();
    if (text === "") report(path, { code: "blank-paragraph", wrong: "holds no word", found: paragraph });
    else checkTidy(paragraph, (wrong) => report(path, { code: "untidy-text", wrong, found: paragraph }));
    if (i === 0 && text !== "" && text === title.trim())
      report(path, { code: "repeated-title", wrong: "repeats the title", found: paragraph });
    if (text.length >= shortestRepeated && seen.has(text))
      report(path, { code: "repeated-paragraph", wrong: "repeats an earlier paragraph", found: paragraph });
    seen.add(text);
  }
};

function checkTidy(text: string, report: (wrong: string) => void): void {
  if (text !== text.trim()) report("has space around it");
  else if (/[\n\r\t\v\f\u2028\u2029]/.test(text)) report("holds a line break or a tab");
}

function isShouted(title: string): boolean {
  return title === title.toUpperCase() && title.length >= shouted && title !== title.toLowerCase();
}

/** A tag or an entity; what else stands between angle brackets is text. */
function markupIn(text: string): string | undefined {
  return /<\/?(?:p|br|b|i|a|em|strong|div|span|li|ul|ol|h[1-6]|img|table|tr|td)(?=[\s/>])|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/i.exec(
    text,
  )?.[0];
}
