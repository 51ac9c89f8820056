/**
 * The item number in an address of osce.org, the same under every section, language and subdomain.
 *
 * @example
 * itemNumber("https://www.osce.org/cthb/208121?fbclid=1"); // => "208121"
 * itemNumber("https://www.osce.org/press-releases?page=3"); // => null
 */
export function itemNumber(url: string): string | null {
  const path = url.split(/[?#]/, 1)[0] as string;
  const last = path.replace(/\/+$/, "").split("/").pop() ?? "";
  return /^\d{1,12}$/.test(last) && path.includes("/") ? last : null;
}
