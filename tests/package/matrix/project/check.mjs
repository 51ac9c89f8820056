// Shared by the scripts of both module formats and by the page: counts what holds, lists what does not.
export const made = { count: 0, failures: [] };

export function check(code, got, expected) {
  made.count++;
  if (!same(got, expected))
    made.failures.push(`${code}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`);
}

function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
