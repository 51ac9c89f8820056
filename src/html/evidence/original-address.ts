// Addresses of pages that were kept by somebody: an archive puts its own before each, a browser writes it into a comment.

const archived = /^(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/\d{4,14}[a-z_]{0,9}\/(https?:\/?\/?.+)$/i;

/** The address of the page itself, where it is given as that of a copy in the Internet Archive. */
export function originalAddress(address: string): string {
  const plain = address.trim();
  const original = plain.length > 4000 ? undefined : archived.exec(plain)?.[1];
  return original === undefined ? plain : original.replace(/^(https?):\/{0,2}/i, "$1://");
}

const saved: readonly RegExp[] = [
  /^ saved from url=\(\d{1,9}\)(\S+)/,
  /^\s{0,9}Page saved with SingleFile\s{1,9}url: (\S+)/,
  /^ Mirrored from (\S+) by HTTrack/,
];

/** The address that a comment gives, as browsers and tools write it into a page they save. */
export function savedAddress(comment: string): string | undefined {
  const head = comment.slice(0, 2000);
  for (const pattern of saved) {
    const address = pattern.exec(head)?.[1];
    if (address === undefined || address.startsWith("about:") || address.startsWith("file:")) continue;
    return /^[a-z]+:/i.test(address) ? address : `http://${address}`;
  }
  return undefined;
}
