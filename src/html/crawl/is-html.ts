/** How far into a file its tags are looked for. */
const reach = 20_000;

const begins =
  /^(?:<(?:!doctype|!--|\?xml|html|head|body|meta|title|link|script|style|div|p|h1|table|main|article|section|span|center)\b|<!--)/i;
const holds = /<(?:html|body|div|table|h1|article|main)\b[^<>]{0,400}>/i;
const closes = /<\/(?:html|body|div|table|h1|p|article|main)>/i;

/** Whether the text of a file is HTML, by its tags and not by its name. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, reach);
  return begins.test(head.trimStart()) || (holds.test(head) && closes.test(head));
}
