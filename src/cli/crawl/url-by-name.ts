import { statSync } from "node:fs";
import { basename } from "node:path";
import { NotUnderstood } from "../terminal/not-understood.ts";

/** The address of a page by the name of its file, where one is known. */
export type UrlOf = (name: string) => { readonly url?: string };

const number = "{number}";

/** Addresses as `--url` gives them. @throws NotUnderstood where one address is to be that of many pages */
export function urlByName(url: string | undefined, args: readonly string[]): UrlOf {
  if (url === undefined) return () => ({});
  if (url.includes(number)) return (name) => withNumber(url, basename(name));
  const isMany = args.length > 1 || statSync(args[0] ?? "", { throwIfNoEntry: false })?.isDirectory() === true;
  if (isMany)
    throw new NotUnderstood(
      `--url names one page, and there are more: put ${number} where the number in a file's name belongs, as in "https://www.osce.org/node/${number}"`,
    );
  return () => ({ url });
}

/** The longest number in the name: that of an item. */
function withNumber(url: string, name: string): { readonly url?: string } {
  const [found] = [...name.matchAll(/\d+/g)].map(([digits]) => digits).sort((a, b) => b.length - a.length);
  return found === undefined ? {} : { url: url.replace(number, found) };
}
