import type { DataIssue, LayoutId } from "../../press-releases/record/types.ts";
import { looksBinary } from "../text/clean-text.ts";
import { isListingHeading } from "./listing.ts";

/** Lines that begin the navigation of osce.org: a page that holds nothing else was cut before its release. */
const navigation = ["Our work", "Skip Links", "Fields of work"];

/** Why a text holds no release, as precisely as the text allows. */
export function noRelease(text: string): DataIssue {
  const issue = (code: DataIssue["code"], message: string): DataIssue => ({
    code,
    path: [],
    message,
    severity: "error",
  });
  if (text.trim() === "") return issue("no-release", "The text is empty");
  if (looksBinary(text)) return issue("not-text", "This is not the text of a page but the bytes of some other file");
  if (isHtml(text)) {
    return issue(
      "not-text",
      "This is HTML: readHtmlPressReleases of osce-data/html reads it; here, give the text that a reader of the page sees, a line for each heading, label and paragraph",
    );
  }
  const head = text.slice(0, 400).split("\n");
  if (navigation.some((line) => head.includes(line))) {
    return issue("truncated", "The text ends within the navigation of the page, before the release begins");
  }
  if (head.some(isListingHeading)) return issue("truncated", "This is the heading of a listing, and no item follows");
  return issue(
    "no-release",
    "No release was found: neither the labels of a page (Date, Place, Source, Fields of work), nor the items of a listing (Publishing date), nor a title above a dateline",
  );
}

/** Whether a text begins with a tag. */
function isHtml(text: string): boolean {
  return /^<(?:!doctype|!--|\?xml|[a-z])/i.test(text.slice(0, 4000).trimStart());
}

/** A text of the other kind than the one that was asked for. */
export function notA(wanted: "page" | "listing", layout: LayoutId): DataIssue {
  const [is, reader] = wanted === "page" ? ["a listing", "parseListing"] : ["a page with one release", "parsePage"];
  const message = `This is ${is} (${layout}): ${reader} or readPressReleases reads it`;
  return { code: "no-release", path: [], message, severity: "error", found: layout };
}
