import type { SourceId } from "../../catalogue/types.ts";
import { sectionSources, subdomainSources } from "../../generated/osce-terms.ts";
import { wrappedAddress } from "./wrapped-address.ts";

/** A full mirror of the site, with the same paths. */
const mirrors: readonly string[] = ["shhada.ir"];

/** An address of osce.org, one of its subdomains or the mirror, cut into its parts. */
export interface SiteAddress {
  /** Segments of the path, decoded. */
  readonly segments: readonly string[];
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** The unit whose subdomain it is. */
  readonly source: SourceId | null;
}

/** The host, with its port. */
const authority = /^(?:(?:https?:)?\/\/)?([^/?#]+)/i;

/** Host, path and parameters. */
const parts = /^(?:(?:https?:)?\/\/)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** What stands before osce.org in an address, or nothing; `null` where it is none of the site. */
export function siteSubdomain(url: string): string | null {
  return ownSubdomain(wrappedAddress(url));
}

/** As `siteSubdomain`, of an address that holds no other. */
export function ownSubdomain(address: string): string | null {
  const host = hostOf(address);
  return host === undefined ? null : subdomainOf(host);
}

/** Whether an address is one of the OSCE: of its site, of its Parliamentary Assembly's, or of the mirror. */
export function isOsceHost(url: string): boolean {
  const host = hostOf(wrappedAddress(url));
  return host !== undefined && (subdomainOf(host) !== null || isAssembly(host));
}

function hostOf(url: string): string | undefined {
  const host = authority.exec(url)?.[1]?.toLowerCase();
  return host?.includes(":") ? host.replace(/:\d+$/, "") : host;
}

/** The Parliamentary Assembly has a site of its own. */
const assembly = "oscepa.org";

function isAssembly(host: string): boolean {
  return host === assembly || host.endsWith(`.${assembly}`);
}

/** The unit whose site an address is; `null` where it is none. */
export function sourceOfHost(url: string): SourceId | null {
  return isAssembly(hostOf(wrappedAddress(url)) ?? "") ? "parliamentary-assembly" : null;
}

/** Takes an address apart; `null` where it is none of the site. */
export function siteAddress(url: string): SiteAddress | null {
  const inner = wrappedAddress(url);
  const subdomain = ownSubdomain(inner);
  if (subdomain === null) return null;
  const [, , path = "", query = ""] = parts.exec(inner) ?? [];
  return {
    segments: path
      .split("/")
      .filter(Boolean)
      .map((segment) => decoded(segment)),
    parameters: query.split("&").filter(Boolean).map(parameter),
    source: sourceOfSubdomain(subdomain),
  };
}

/** Subdomains are called as the sections of their units, but for some that have names of their own. */
function sourceOfSubdomain(name: string): SourceId | null {
  for (const sources of [subdomainSources, sectionSources])
    if (Object.hasOwn(sources, name)) return sources[name] as SourceId;
  return null;
}

/** What stands before osce.org; `null` for a host that is not the site's. */
function subdomainOf(host: string): string | null {
  const name = host.startsWith("www.") ? host.slice(4) : host;
  if (name === "osce.org" || mirrors.includes(name)) return "";
  return name.endsWith(".osce.org") ? name.slice(0, -".osce.org".length) : null;
}

function parameter(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  const spaced = text.replaceAll("+", " ");
  return at < 0 ? [decoded(spaced), ""] : [decoded(spaced.slice(0, at)), decoded(spaced.slice(at + 1))];
}

/** Percent signs decoded, as often as they were encoded; what cannot be decoded stays. Plus signs are spaces in parameters only. */
function decoded(text: string): string {
  let plain = text;
  try {
    for (let times = 0; times < 2 && plain.includes("%"); times++) plain = decodeURIComponent(plain);
  } catch {
    return plain;
  }
  return plain;
}
