import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { unreadable } from "./unreadable.ts";

/** What a folder holds that may be pages, what of it could not be looked at, and how many files are none by their names. */
export interface FolderFiles {
  readonly paths: readonly string[];
  readonly unreadable: readonly string[];
  readonly leftAside: number;
}

/** Files that stand beside pages in a mirror: looks, scripts, pictures, documents, data, and what the mirror keeps for itself. */
const besidePages =
  /^\.|\.(?:css|m?js|map|json|xml|rss|atom|svgz?|png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|csv|zip|rar|7z|tar|tgz|bz2|xz|mp[34]|m4[av]|webm|og[gv]|wav|avi|mov|wmv|flv|swf|exe|dmg|db|sqlite|cdxj?|log|ndjson|tmp|part)$/i;

/** The files of a folder and the folders in it that may be pages, in an order that does not depend on the machine. */
export function filesIn(folder: string): FolderFiles {
  const found = { paths: [] as string[], unreadable: [] as string[], leftAside: 0 };
  collect(folder, found);
  return found;
}

type Found = { paths: string[]; unreadable: string[]; leftAside: number };

function collect(folder: string, found: Found): void {
  for (const entry of entriesOf(folder, found)) {
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it may lead back.
    if (entry.isDirectory()) collect(path, found);
    else if (besidePages.test(entry.name)) found.leftAside++;
    else if (entry.isFile() || (entry.isSymbolicLink() && !leadsToFolder(path))) found.paths.push(path);
  }
}

function entriesOf(folder: string, found: Found): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const named = unreadable(folder, error);
    if (!(named instanceof Error)) throw named;
    found.unreadable.push(named.message);
    return [];
  }
}

function leadsToFolder(path: string): boolean {
  // Where it leads nowhere, reading it says so.
  try {
    return !statSync(path).isFile();
  } catch {
    return false;
  }
}
