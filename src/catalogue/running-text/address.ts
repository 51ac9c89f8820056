/** Longer stretches without a space are no address of a page or a mailbox. */
const longest = 300;

/** Whether a place of a text lies within the address of a page, a mailbox or a file: "www.example.org/Georgia", "Vienna@example.org". */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!isJoinedBefore(text, start) && !isJoinedBehind(text, end)) return false;
  let [from, until] = [start, end];
  while (from > start - longest && from > 0 && !isBreak(text.charCodeAt(from - 1))) from--;
  while (until < end + longest && until < text.length && !isBreak(text.charCodeAt(until))) until++;
  const whole = text.slice(from, until);
  return addresses.some((address) => address.test(whole));
}

/** White space, brackets and quotation marks. */
function isBreak(code: number): boolean {
  if (code < 48) return code < 33 || code === 34 || code === 40 || code === 41;
  return (
    code === 60 || code === 62 || code === 91 || code === 93 || code === 0xa0 || code === 0x201c || code === 0x201d
  );
}

/** With a scheme, a host or a mailbox, and names of files. */
const addresses: readonly RegExp[] = [
  /:\/\/|^www\./i,
  /^\w[\w-]*(?:\.[\w-]+)+\//,
  /\w@\w/,
  /[^\W_]_[^\W_]/,
  /\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|html?)\b/i,
];

function isJoinedBefore(text: string, start: number): boolean {
  return start > 1 && isMark(text.charCodeAt(start - 1)) && !isBreak(text.charCodeAt(start - 2));
}

function isJoinedBehind(text: string, end: number): boolean {
  return end + 1 < text.length && isMark(text.charCodeAt(end)) && !isBreak(text.charCodeAt(end + 1));
}

/** One of `# & - . / = ? @ _`. */
function isMark(code: number): boolean {
  return (
    code === 35 || code === 38 || (code > 44 && code < 48) || code === 61 || code === 63 || code === 64 || code === 95
  );
}
