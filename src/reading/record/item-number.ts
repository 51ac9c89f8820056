import { ownSubdomain } from "../url/osce-host.ts";
import { wrappedAddress } from "../url/wrapped-address.ts";

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
  const address = wrappedAddress(url);
  const number = lastSegment.exec(address)?.[1];
  if (number === undefined) return null;
  const isPath = address.startsWith("/") && !address.startsWith("//");
  return isPath || ownSubdomain(address) !== null ? number : null;
}

/** The last segment of a path, where it is a number: before slashes, the parameters and the fragment. */
const lastSegment = /^[^?#]*\/(\d{1,12})\/*(?:[?#]|$)/;
