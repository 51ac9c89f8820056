import { count, duration, size } from "../terminal/amounts.ts";
import { colours } from "../terminal/colours.ts";
import type { BatchYield, IssueTally } from "./types.ts";

/** What has come of a crawl so far. */
export class CrawlTally {
  pages = 0;
  records = 0;
  private bytes = 0;
  private empty = 0;
  private unreadable: number;
  private readonly leftAside: number;
  private readonly issues = new Map<string, IssueTally>();

  constructor(unreadable: number, leftAside: number) {
    this.unreadable = unreadable;
    this.leftAside = leftAside;
  }

  add(batch: BatchYield): void {
    this.pages += batch.pages;
    this.records += batch.records;
    this.bytes += batch.bytes;
    this.empty += batch.empty;
    this.unreadable += batch.unreadable.length;
    for (const issue of batch.issues) {
      const known = this.issues.get(issue.code);
      this.issues.set(issue.code, known ? { ...known, times: known.times + issue.times } : issue);
    }
  }

  get couldReadAll(): boolean {
    return this.unreadable === 0;
  }

  /** How far it has come, in a few words. */
  get words(): string {
    return `${count(this.pages, "page")} · ${size(this.bytes)} · ${count(this.records, "record")}`;
  }

  /** What came of it, and what was noticed, the most frequent first. */
  summary(records: number, milliseconds: number): string {
    const head = `${count(records, "record")} of ${count(this.pages, "page")} (${size(this.bytes)}) in ${duration(milliseconds)}`;
    const merged = this.records - records;
    const notes = [
      merged > 0 && `${count(merged, "record")} merged with others`,
      this.empty > 0 && `${count(this.empty, "page")} without a record`,
      this.unreadable > 0 && colours.red(`${count(this.unreadable, "file or page", "files or pages")} not readable`),
      this.leftAside > 0 && `${count(this.leftAside, "file")} left aside: no pages by their names`,
    ].filter((note) => note !== false);
    return [head, ...notes.map((note) => `  ${note}`), ...this.issueLines()].join("\n");
  }

  private issueLines(): string[] {
    const issues = [...this.issues.values()].sort((a, b) => b.times - a.times || (a.code < b.code ? -1 : 1));
    const width = Math.max(0, ...issues.map(({ code }) => code.length));
    return issues.map(({ code, severity, times, first }) => {
      const paint = severity === "error" ? colours.red : colours.yellow;
      return `  ${String(times).padStart(7)}  ${paint(code.padEnd(width))}  first in ${first}`;
    });
  }
}
