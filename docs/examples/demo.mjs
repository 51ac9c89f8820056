// Reads page texts, prints the records as a person would want to see them, then answers a few questions over them.
//   npm run demo                          the sample pages of the project
//   npm run demo -- page-208121.txt …     your own, or a folder of them; a number in the file name stands for the item's address
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkPressRelease,
  countPressReleases,
  filterPressReleases,
  findFieldOperation,
  findInstitution,
  formatIssues,
  getContentType,
  getFieldOfWork,
  getLanguage,
  sortPressReleases,
  timeline,
} from "osce-data";
import { readPressReleases } from "osce-data/reading";
import { safeParsePressRelease } from "osce-data/schemas";

const samples = fileURLToPath(new URL("../../tests/fixtures/pages/", import.meta.url));
const given = process.argv.slice(2);
const paths = (given.length > 0 ? given : [samples]).flatMap(filesIn);

const releases = [];
for (const path of paths) releases.push(...show(path));
if (releases.length > 0) answer(releases);

/** A file as it is, of a folder the files in it; of anything else nothing but a word about it. */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  if (found?.isDirectory()) {
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    if (files.length === 0) complain(`There is no file in the folder ${path}`);
    return files.map((entry) => join(path, entry.name)).sort();
  }
  complain(`There is no file ${path}`);
  return [];
}

function complain(message) {
  console.error(`\n  ${message}`);
  process.exitCode = 1;
}

function show(path) {
  const name = basename(path);
  const number = name.match(/\d{3,}/)?.[0];
  const { releases, issues, cuts } = readPressReleases(
    readFileSync(path, "utf8"),
    number ? { url: `https://www.osce.org/node/${number}` } : {},
  );
  const leftOut = cuts.map((cut) => `${cut.name} (${cut.text.length} characters)`).join(", ");
  console.log(
    `\n═══ ${name}: ${releases.length} ${releases.length === 1 ? "record" : "records"}${leftOut ? `, set aside: ${leftOut}` : ""}`,
  );
  for (const release of releases) print(release);
  printIssues(issues);
  return releases;
}

function print(release) {
  const { id, title, type, language, date, dateUntil, dateFrom, places, sources, fieldsOfWork, body, excerpt } =
    release;
  const verdict = safeParsePressRelease(release);
  row("", "");
  row(id, title);
  row("type", type ? getContentType(type).name : "not printed");
  row("language", language ? getLanguage(language).name : "not told");
  row("date", date ? `${date}${dateUntil ? ` to ${dateUntil}` : ""} (from the ${dateFrom})` : "none");
  row("place", places.map(({ text, country }) => `${text} (${country ?? "?"})`).join(", ") || "none");
  row("source", sources.map((id) => (findInstitution(id) ?? findFieldOperation(id)).name).join(" · ") || "not printed");
  row("fields", fieldsOfWork.map((id) => getFieldOfWork(id).name).join(" · ") || "not printed");
  row("text", `${body.length} ${body.length === 1 ? "paragraph" : "paragraphs"}${excerpt ? ", an excerpt" : ""}`);
  row("schema", verdict.success ? "valid" : formatIssues(verdict.issues).replaceAll("\n", "; "));
  for (const line of formatIssues(checkPressRelease(release)).split("\n").filter(Boolean)) row("doubt", line);
}

function printIssues(issues) {
  row("", "");
  row("issues", issues.length === 0 ? "none" : `${issues.length}`);
  if (issues.length === 0) return;
  const place = ({ path }) => (path.length > 0 ? `${path.slice(0, 2).join(" ")} › ` : "");
  const message = (issue) => `  ${issue.severity}: ${place(issue)}${issue.message}`;
  console.log(formatIssues(issues, { message }));
}

function row(label, value) {
  console.log(label || value ? `  ${label.padEnd(16)} ${value}` : "");
}

function answer(all) {
  console.log(`\n═══ Three questions to ${all.length} ${all.length === 1 ? "record" : "records"}`);

  console.log("\n  What did the Secretariat and its units publish, the newest first?");
  const filter = { source: "secretariat" };
  for (const { date, title } of sortPressReleases(filterPressReleases(all, filter), ["-date"]))
    console.log(`    ${date}  ${title}`);

  console.log("\n  Which fields of work do the records name?");
  for (const { value, count } of countPressReleases(all, "fieldOfWork").slice(0, 5)) {
    console.log(`    ${String(count).padStart(3)}  ${getFieldOfWork(value).name}`);
  }

  console.log("\n  How many releases a year?");
  for (const { period, count } of timeline(all, "year")) console.log(`    ${period}  ${"▪".repeat(count)} ${count}`);
}
