/** A link with its words, which may be the title of an item. */
export interface TextLink {
  readonly text: string;
  readonly url: string;
}

const picture = /!\[[^[\]\n]*\]\([^()\n]*\)/;
const linkedPicture = /\[(!\[[^[\]\n]*\]\([^()\n]*\))\]\([^()\n]*\)/g;
const link = /(!?)\[([^[\]\n]*)\]\(<?([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)?)>?(?:\s+"[^"\n]*")?\)/g;
const strong = /\*\*([^*\n]+)\*\*/g;
const underlined = /(^|[\s("'“„])__?([^_\n]+)__?(?=$|[\s)"'”“.,;:!?])/g;
const emphasis = /\*([^*\s][^*\n]*)\*/g;
const address = /<(https?:\/\/[^<>\s]+)>/g;
const escaped = /\\([\\`*_{}[\]()#+.!|>~<&-])/g;
const entity = /&(?:amp|lt|gt|quot|nbsp|#39);/g;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#39;": "'",
};

/** The words of a line of Markdown, without the signs that say how they look; the links in it are put into `links`. */
export function plainWords(line: string, links: TextLink[]): string {
  const framed = line.includes("[!") ? line.replace(linkedPicture, "$1") : line;
  // A line that is a picture stays: its signs set it apart from the text.
  if (picture.exec(framed)?.[0] === framed.trim()) return framed.trim();
  const found: TextLink[] = [];
  const linked = framed.replace(link, (whole, sign: string, text: string, url: string) => {
    if (sign === "!") return whole;
    found.push({ text, url });
    return text;
  });
  for (const { text, url } of found) links.push({ text: withoutSigns(text), url });
  return withoutSigns(linked);
}

function withoutSigns(text: string): string {
  return text
    .replace(strong, "$1")
    .replace(emphasis, "$1")
    .replace(underlined, "$1$2")
    .replace(address, "$1")
    .replace(escaped, "$1")
    .replace(entity, (name) => entities[name] as string)
    .trim();
}
