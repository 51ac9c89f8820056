/** A path as messages name it: `-` is what comes on stdin. */
export function nameOf(path: string): string {
  return path === "-" ? "stdin" : path;
}
