import { parseDateline } from "../dateline/dateline.ts";

/** Whether the text behind the dateline begins with the words of the lead. A lead that is no repetition stays in the body. */
export function isRepeated(lead: string, paragraph: string): boolean {
  if (lead === "") return false;
  const words = lead.replace(/[.…\s]+$/, "");
  return paragraph.startsWith(words) || (parseDateline(paragraph)?.rest ?? "").startsWith(words);
}
