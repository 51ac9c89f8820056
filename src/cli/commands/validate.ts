import { Command } from "commander";
import type { DataIssue } from "../../index.ts";
import { linesOf } from "../input/lines-of.ts";
import { openBytes } from "../input/open-bytes.ts";
import { count } from "../terminal/amounts.ts";
import { endWith, exitCode } from "../terminal/exit-code.ts";
import { NotUnderstood } from "../terminal/not-understood.ts";
import { onInterrupt } from "../terminal/on-interrupt.ts";
import { put } from "../terminal/output.ts";
import { ProgressLine } from "../terminal/progress-line.ts";

export function validateCommand(): Command {
  return new Command("validate")
    .summary("records against the schema and the catalogue")
    .description("Says what is wrong with records: file:line: path: message. What is doubtful is marked as a doubt.")
    .argument("<file>", "records (NDJSON, also .gz), or - for stdin")
    .option("--strict", "end with 1 for doubts too")
    .option("-q, --quiet", "no progress and no summary")
    .action(validate);
}

interface ValidateOptions {
  readonly strict?: true;
  readonly quiet?: true;
}

async function validate(file: string, { strict, quiet }: ValidateOptions): Promise<void> {
  const issuesOf = await checker();
  const source = await openBytes(file);
  const progress = new ProgressLine(!quiet);
  const seen = { lines: 0, records: 0, wrong: 0, doubtful: 0 };
  const stop = onInterrupt(() => `${count(seen.records, "record")} checked so far`);
  for await (const line of linesOf(source.name, source)) {
    seen.lines++;
    const text = seen.lines === 1 ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() === "") continue;
    seen.records++;
    const issues = issuesOf(text);
    if (issues.some(({ severity }) => severity === "error")) seen.wrong++;
    else if (issues.length > 0) seen.doubtful++;
    await put(issues.map((issue) => `${source.name}:${seen.lines}: ${wordsOf(issue)}\n`).join(""));
    progress.show(count(seen.records, "record"), source.size === null ? null : source.read() / source.size);
  }
  stop();
  progress.clear();
  if (!quiet) progress.say(`${count(seen.records, "record")}: ${seen.wrong} wrong, ${seen.doubtful} doubtful`);
  if (seen.wrong > 0 || (strict && seen.doubtful > 0)) endWith(exitCode.wrong);
}

function wordsOf({ severity, message }: DataIssue): string {
  return severity === "error" ? message : message.replace(/^([^:]*: )?/, "$1doubt: ");
}

/** What finds all that is wrong with a line, and what is doubtful where nothing is. */
async function checker(): Promise<(line: string) => readonly DataIssue[]> {
  const { checkPressRelease } = await import("../../index.ts");
  const { safeParsePressRelease } = await schemas();
  return (line) => {
    const value = parsed(line);
    if (value instanceof SyntaxError) return [noJson(value)];
    const result = safeParsePressRelease(value);
    return result.success ? checkPressRelease(result.data) : result.issues;
  };
}

async function schemas(): Promise<typeof import("../../schemas.ts")> {
  try {
    return await import("../../schemas.ts");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new NotUnderstood("validate needs zod beside osce-data: npm install zod");
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}

function noJson({ message }: SyntaxError): DataIssue {
  return { code: "invalid-type", path: [], message: `is no JSON: ${message}`, severity: "error" };
}
