/** Archives of the web, whose addresses hold that of the page behind a slash. */
const archives: readonly string[] = [
  "web.archive.org",
  "archive.org",
  "archive.ph",
  "archive.is",
  "archive.today",
  "archive.md",
  "archive.fo",
  "archive.li",
  "archive.vn",
  "webarchive.nationalarchives.gov.uk",
  "arquivo.pt",
];

/** Parameters that hold the address of a page: of copies and of translators. */
const parameters: readonly string[] = ["url", "u", "uri"];

/** An address within an address within an address is a mistake. */
const deepest = 3;

/**
 * The address of the page that an address of an archive or a copying service holds; any other address as it is.
 *
 * @example
 * wrappedAddress("https://web.archive.org/web/2015id_/http://www.osce.org/node/1"); // => "http://www.osce.org/node/1"
 * wrappedAddress("https://www.osce.org/node/1"); // => "https://www.osce.org/node/1"
 */
export function wrappedAddress(url: string): string {
  let address = url.trim();
  // Neither parameters nor an archive: most addresses are looked at no further.
  if (!address.includes("?") && !address.includes("arch") && !address.includes("arquivo")) return address;
  for (let depth = 0; depth < deepest; depth++) {
    const inner = innerAddress(address);
    if (inner === null) break;
    address = inner;
  }
  return address;
}

function innerAddress(url: string): string | null {
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(url);
  if (host === null) return null;
  const name = (host[1] as string).toLowerCase().replace(/^www\./, "");
  const start = host[0].length;
  return (archives.includes(name) ? behindSlash(url, start) : null) ?? inParameter(url, start);
}

/** "/web/20150101000000/http://…", "/20150101/osce.org/…" and the same with the inner colon and slashes encoded. */
function behindSlash(url: string, start: number): string | null {
  const inner = /\/(?:https?:|https?%3a)/i.exec(url.slice(start));
  if (inner !== null) return decoded(url.slice(start + inner.index + 1)).replace(/^(https?):\/(?!\/)/i, "$1://");
  const stamped = /^(?:\/web|\/wayback)?\/\d{4,14}[a-z_*]{0,5}\/([a-z0-9-]{1,63}\..*)$/i.exec(url.slice(start));
  return stamped === null ? null : `http://${stamped[1]}`;
}

function inParameter(url: string, start: number): string | null {
  const question = url.indexOf("?", start);
  if (question < 0) return null;
  const pieces = url.slice(question + 1).split("&");
  for (const [i, piece] of pieces.entries()) {
    const equals = piece.indexOf("=");
    if (equals < 0 || !parameters.includes(piece.slice(0, equals).toLowerCase())) continue;
    // An address that was not encoded has parameters of its own behind it.
    const value = piece.slice(equals + 1);
    const whole = /^https?:/i.test(value) ? [value, ...pieces.slice(i + 1)].join("&") : decoded(value);
    if (/^(?:https?:)?\/\//i.test(whole)) return whole;
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
