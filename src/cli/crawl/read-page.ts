import { readFileSync, statSync } from "node:fs";
import { type CrawledFile, readCrawl } from "../../html.ts";
import { gunzipped, isGzip, largestPage } from "../input/compressed.ts";
import { Unreadable, unreadable } from "../input/unreadable.ts";
import type { Page } from "./types.ts";

/** How far into a file it is looked whether it is a text. */
const reach = 8192;

/** A page that was read, and how many bytes it has. */
export interface PageRead extends CrawledFile {
  readonly size: number;
}

/** Reads a page by what it holds: HTML, text or Markdown. @throws Unreadable where it is none of them */
export async function readPage(page: Page, charset: string | undefined): Promise<PageRead> {
  const bytes = bytesOf(page);
  const { name, url, contentType, retrieved } = page;
  const file = { name, bytes, url, contentType };
  for await (const read of readCrawl([file], { charset, retrieved })) {
    const foreign = read.issues.find(({ code }) => code === "not-text");
    if (foreign !== undefined && read.releases.length === 0) throw new Unreadable(name, foreign.message);
    return { ...read, size: bytes.length };
  }
  throw new Error(`${name}: nothing came of it`);
}

function bytesOf(page: Page): Uint8Array {
  if (page.fault !== undefined) throw new Unreadable(page.name, page.fault);
  try {
    const bytes = page.bytes ?? fileBytes(page.path as string, page.name);
    const plain = isGzip(bytes) ? gunzipped(bytes) : bytes;
    if (isBinary(plain)) throw new Unreadable(page.name, "is no text: it holds zero bytes");
    return plain;
  } catch (error) {
    throw unreadable(page.name, error);
  }
}

function fileBytes(path: string, name: string): Uint8Array {
  if (statSync(path).size > largestPage) throw new Unreadable(name, "is too large to be a page");
  return readFileSync(path);
}

function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, reach).includes(0);
}
