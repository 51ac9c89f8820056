const grouped = new Intl.NumberFormat("en-GB");

/** A number with its noun: `"1,234 pages"`. */
export function count(n: number, one: string, many: string = `${one}s`): string {
  return `${grouped.format(n)} ${n === 1 ? one : many}`;
}

/** A number of bytes, in the unit that a person would take: `"36.2 MB"`. */
export function size(bytes: number): string {
  if (bytes < 1000) return count(bytes, "byte");
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} KB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

/** A time, as precise as it matters: `"8 s"`, `"3 min 20 s"`, `"2 h 5 min"`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
