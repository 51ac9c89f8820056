import type { Check } from "./doubt.ts";

/** Ids that are neither an item number nor a hash, or stand in none of the addresses, and addresses that are none. */
export const checkIdentity: Check = ({ id, urls }, report) => {
  const isNumber = /^\d{1,12}$/.test(id);
  if (!isNumber && !/^h-[0-9a-z]+(?:-\d+)?$/.test(id))
    report(["id"], {
      code: "odd-id",
      wrong: `${JSON.stringify(id)} is neither an item number nor "h-" and a hash`,
      found: id,
    });
  const numbers = urls.flatMap((url) => itemNumberOf(url) ?? []);
  if (numbers.length > 0 && !numbers.includes(id)) {
    const wrong = `${JSON.stringify(id)} is in none of the addresses, which have ${numbers.join(", ")}`;
    const suggestion = numbers[0] as string;
    report(["id"], { code: "id-not-in-urls", wrong, found: id, suggestion });
  }
  for (const [i, url] of urls.entries()) {
    if (!isAddress(url))
      report(["urls", i], {
        code: "odd-url",
        wrong: `${JSON.stringify(url)} is no address (http or https)`,
        found: url,
      });
  }
};

/** The number that ends the path of an address of osce.org. */
function itemNumberOf(url: string): string | undefined {
  const [, rest = ""] = url.split("osce.org/", 2);
  return /^\d{1,12}$/.exec((rest.split(/[?#]/, 1)[0] as string).split("/").filter(Boolean).pop() ?? "")?.[0];
}

/** `URL` is not everywhere that this runs: a scheme, a host with a dot, no space. */
function isAddress(url: string): boolean {
  const [, host = ""] = /^https?:\/\/([^\s/?#]+)(?:[/?#]\S*)?$/i.exec(url) ?? [];
  return /[^.]\.[^.]/.test(host);
}
