// What running texts make of a name, beyond the names that the catalogue lists.

import { isBodyKind } from "./mention-name.ts";

/** A name in the spellings that texts print: "co-operation" without its hyphen, "and" as a sign. */
export function spellingsOf(name: string): readonly string[] {
  if (!/\bco-?o| and /i.test(name)) return [name];
  const closed = name.replace(/\b(co)-(o)/gi, "$1$2");
  const open = name.replace(/\b(co)(o(?:perati|rdinat))/gi, "$1-$2");
  const spellings = [name, closed, open];
  return [...new Set([...spellings, ...spellings.map((spelling) => spelling.replaceAll(" and ", " & "))])];
}

/** "UK" with full stops, bodies and field operations with the OSCE before their name, and field operations by the other preposition and in the other order. */
export function wordingsOf(name: string, kind: string): readonly string[] {
  if (kind === "participating-state" && /^[A-Z]{2}$/.test(name)) return [`${name.charAt(0)}.${name.charAt(1)}.`];
  if (!isBodyKind(kind)) return [];
  const named = kind === "field-operation" ? [name, ...orders(name)] : [name];
  return [...named.slice(1), ...named.filter(isWithoutOsce).map((wording) => `OSCE ${wording}`)];
}

/** Names that do not begin with the OSCE, but for short abbreviations, which are two mentions: "OSCE" and "CPC". */
function isWithoutOsce(name: string): boolean {
  return !/^(?:OSCE|CSCE)\b/.test(name) && (name.length > 4 || name.includes(" "));
}

/** "Mission to Moldova" as "Mission in Moldova", "Mission of the OSCE to Moldova" and "OSCE Moldova Mission". */
function orders(name: string): string[] {
  const [, body = "", preposition = "", place = ""] =
    /^((?:\S+ ){0,2}(?:Mission|Office|Centre|Presence|Co-ordinator)) (to|in) (?:the )?(.+)$/.exec(name) ?? [];
  if (body === "" || /CSCE|OSCE|\//.test(name)) return [];
  const others = body.endsWith("Mission") ? [`${body} ${preposition === "to" ? "in" : "to"} ${place}`] : [];
  return [...others, `${body} of the OSCE ${preposition} ${place}`, `OSCE ${place} ${body}`];
}
