import { originalAddress } from "./original-address.ts";

/** A longer one is no address but data. */
const longest = 4000;

/** A path that stays as it is behind any origin, and the origin of an address. Most links are such, and `URL` is slow. */
const plainPath = /^\/(?!\/)[\w/?=&-]*$/;
const origin = /^https?:\/\/[a-z\d.-]+(?=\/|$)/;

const other = /^\s{0,9}(?:#|[a-z][a-z\d+.-]{0,20}:(?!\/\/))/i;

/**
 * A link of a page as a whole address, that of an archive taken off; as it is written where nothing says what it is relative to, and `null`
 * where it leads to no page.
 */
export function absoluteAddress(href: string, base: string | undefined): string | null {
  if (href.length > longest) return null;
  const written = originalAddress(href);
  if (other.test(written)) return null;
  const quick = base !== undefined && plainPath.test(written) ? origin.exec(base)?.[0] : undefined;
  if (quick !== undefined && !quick.endsWith("web.archive.org")) return quick + written;
  if (base === undefined) return written === "" ? null : written;
  try {
    const { href: whole, protocol } = new URL(written, originalAddress(base));
    return protocol === "http:" || protocol === "https:" ? whole : null;
  } catch {
    return written;
  }
}
