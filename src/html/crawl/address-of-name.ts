import { siteSubdomain } from "../../reading/url/osce-host.ts";

/** What tools put behind an address to make the name of a file of it. */
const endings = /(?:\/index)?\.(?:x?html?|php|aspx?|txt|md|markdown)(?:\.orig)?$|\/index$/i;

/** How wget writes the question mark of an address, where a file may have none. */
const question = /%3f|@/i;

/** The address that the name of a file in a mirror stands for: `www.osce.org/node/123456.html`; `undefined` where it names no host of the site. */
export function addressOfName(name: string): string | undefined {
  const segments = name.slice(0, 4000).replaceAll("\\", "/").split("/");
  const host = segments.findIndex((segment) => segment.includes(".") && siteSubdomain(segment) !== null);
  if (host < 0 || host === segments.length - 1) return undefined;
  const path = segments.slice(host).join("/").replace(endings, "");
  const [address = "", ...parameters] = path.split(question);
  const whole = [address.replace(endings, ""), ...parameters].join("?");
  return `https://${whole.replaceAll(/%2f/gi, "/")}`;
}
