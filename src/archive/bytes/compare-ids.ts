/** The order of ids on one day: shorter ones first, then by code units. Item numbers are thus in the order of their values. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
