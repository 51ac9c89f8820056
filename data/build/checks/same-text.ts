/** Hosts that show the pages of another one under the same paths. */
const mirrors: Readonly<Record<string, string>> = {
  "645012.skal.fun": "hrlibrary.umn.edu",
  "d6.web.osce.org": "osce.org",
  "shhada.ir": "osce.org",
};

/** Whether an address is that of a mirror or proxy and not of the page itself; the web archive keeps what it shows, under a day. */
export function isMirror(url: string): boolean {
  const { host } = new URL(url);
  return Object.hasOwn(mirrors, host) || (host !== "web.archive.org" && innerAddress(url) !== undefined);
}

/** The address that another one shows a copy of: what a proxy or an archive of the web has in its own. */
function innerAddress(url: string): string | undefined {
  const at = url.search(/(?<=.)https?(?::\/\/|%3A%2F%2F)/i);
  if (at < 0) return undefined;
  const inner = url.slice(at);
  return inner.includes("://") ? inner : decodeURIComponent(inner);
}

/**
 * What two addresses of one text have in common: scheme, "www.", a trailing slash and "/amp" do not tell texts apart, nor does a mirror
 * or proxy from the page it shows; and an item of osce.org is its number, in whatever section.
 */
export function textAt(url: string): string {
  const inner = innerAddress(url);
  if (inner !== undefined && URL.canParse(inner)) return textAt(inner);
  const { protocol, host, pathname, search } = new URL(url);
  if (!protocol.startsWith("http")) return url;
  const plain = host.replace(/^www\./, "");
  const site = mirrors[plain] ?? plain;
  const path = pathname.replace(/(?:\/amp)?\/?$/, "");
  const item = /^osce\.org$/.test(site) ? /^(\/[a-z]{2})?\/(?:[^/]+\/)+(\d{3,6})$/.exec(path) : null;
  return item ? `osce.org${item[1] ?? ""}/${item[2]}` : `${site}${path}${search}`.toLowerCase();
}
