import { siteAddress } from "./url/osce-host.ts";

/**
 * The item number in an address of osce.org, the same under every section, language and subdomain. A copy elsewhere has numbers of its own,
 * which are none.
 *
 * @example
 * itemNumber("https://www.osce.org/cthb/208121?fbclid=1"); // => "208121"
 * itemNumber("https://www.osce.org/press-releases?page=3"); // => null
 * itemNumber("https://reliefweb.int/node/208121"); // => null
 */
export function itemNumber(url: string): string | null {
  const path = url.split(/[?#]/, 1)[0] as string;
  const last = path.replace(/\/+$/, "").split("/").pop() ?? "";
  if (!/^\d{1,12}$/.test(last) || !path.includes("/")) return null;
  return path.startsWith("/") && !path.startsWith("//") ? last : siteAddress(url) === null ? null : last;
}
