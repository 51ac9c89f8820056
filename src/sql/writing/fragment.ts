import type { SqlValue } from "./types.ts";

/** What a value is to the engine. */
export type ValueKind = "text" | "texts" | "day" | "real" | "count";

/** A value that a statement hands to the engine, never a part of its text. */
export interface Parameter {
  readonly value: SqlValue;
  readonly kind: ValueKind;
}

/** A part of a statement: text of the compiler's own, parameters, and parts within. */
export type Fragment = readonly (string | Parameter | Fragment)[];

/** A part of a statement, with parts and parameters where the template has holes. Plain text may fill none, so no value can. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Fragment | Parameter)[]): Fragment {
  return strings.flatMap((text, i) => (i < holes.length ? [text, holes[i] as Fragment] : [text]));
}

/** Text of the compiler's own, or a name that was quoted. */
export const raw = (text: string): Fragment => [text];

/** A value as a parameter. */
export const parameter = (kind: ValueKind, value: SqlValue): Parameter => ({ kind, value });

/** A text as a parameter. */
export const text = (value: string): Parameter => ({ kind: "text", value });

/** Parts with a text between them. */
export function list(parts: readonly (Fragment | Parameter)[], between: string): Fragment {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

/** Conditions of which all hold. */
export const allOf = (parts: readonly Fragment[]): Fragment => joined(parts, " AND ", "TRUE");

/** Conditions of which one holds. */
export const anyOf = (parts: readonly Fragment[]): Fragment => joined(parts, " OR ", "FALSE");

/** Engines limit how deep an expression is, and a chain is as deep as it is long: a long one is halved. */
const longestChain = 16;

function joined(parts: readonly Fragment[], between: string, none: string): Fragment {
  if (parts.length < 2) return parts[0] ?? raw(none);
  if (parts.length <= longestChain) return sql`(${list(parts, between)})`;
  const half = parts.length >> 1;
  return sql`(${joined(parts.slice(0, half), between, none)}${raw(between)}${joined(parts.slice(half), between, none)})`;
}
