import { stateOf } from "../labels/labels.ts";

/** Statements stand under a heading with a meeting or a name: the title is among the first lines. */
const mostLines = 6;
const longest = 300;

/** What a statement is called, and what shows that it is one of a delegation. */
const statement =
  /\b(?:statement|response|remarks|intervention|reply|address|speech|d[ée]claration|erklärung|stellungnahme|rede)\b/iu;
const union = /\b(?:EU|European Union|European External Action Service|Union européenne|Europäische Union)\b/u;
const delegation =
  /\b(?:delegation of|delegation to|permanent mission|permanent representation|permanent representative|mission of|united states mission|mission to the osce|delegation at|u\.?s\.? mission|uk delegation|embassy of)\b/iu;
/** The countries of its Co-Chairs speak for the Minsk Group. */
const minskGroup = /\bdelegations? of the (?:OSCE )?Minsk Group(?:['’]s)? Co-?Chair/iu;
const delivered =
  /\b(?:as delivered|as prepared for delivery|delivered by (?:the )?(?:ambassador|chargé|deputy|mr|ms|mrs|political|u\.?s\.?))/iu;
const before =
  /\b(?:to|at|before|in) the (?:\d{1,4}(?:st|nd|rd|th) )?(?:[a-z ]{0,40})?(?:OSCE|permanent council|forum for security|ministerial council|\bPC\b|\bFSC\b)/iu;
const meeting = /\b(?:OSCE )?(?:Permanent Council|Forum for Security Co-?operation)\b[^.]{0,20}\b(?:No|nr)\b\.? ?\d/iu;
const thanks =
  /^(?:thank you,? (?:mr|madam|mme|ms)|mr\.? chair|madam chair|mr\.? chairman|1\. the european union|the european union (?:warmly )?(?:welcomes|thanks|would))/iu;

/** Who makes a statement that is none of the OSCE, as a sentence; `null` for every other text. */
export function otherSpeaker(lines: readonly string[]): { readonly who: string; readonly found: string } | null {
  const head = lines.slice(0, mostLines).map((line) => line.slice(0, longest));
  const text = head.find((line) => thanks.test(line));
  for (const [i, line] of head.entries()) {
    // A long line further down is a text that tells of a statement.
    if (i > 0 && line.length > 200) continue;
    const who = speakerOf(line);
    if (who !== null) return { who, found: line };
  }
  const at = head.findIndex((line) => meeting.test(line) || delivered.test(line));
  if (at >= 0 && text !== undefined) return { who: "a delegation to the OSCE", found: head[at] as string };
  return null;
}

function speakerOf(line: string): string | null {
  if (!statement.test(line)) return null;
  if (
    /^(?:\W*)(?:joint )?(?:EU|European Union)\b/u.test(line) ||
    (/\b(?:by|of|on behalf of) the (?:EU|European Union)\b/u.test(line) && statement.test(line.slice(0, 60)))
  )
    return union.test(line) ? "the European Union" : null;
  if (delegation.test(line)) return minskGroup.test(line) ? null : "a delegation to the OSCE";
  const state = stateThat(line);
  return state === null ? null : `the delegation of ${state}`;
}

/** "Statement by the United Kingdom …", "UK statement to the OSCE", "Right of reply by Armenia". */
function stateThat(line: string): string | null {
  const by =
    /\b(?:[Ss]tatement|[Rr]esponse|[Rr]emarks|[Ii]ntervention|[Rr]eply|[Aa]ddress) (?:by|of) (?:the )?((?:\p{Lu}[\p{L}.]{0,20} ?(?:of |and )?){1,5})/u.exec(
      line,
    )?.[1];
  const first = /^((?:\p{Lu}[\p{L}.]{0,20} ?){1,3}?)(?:'s |’s )?(?:[Ss]tatement|[Rr]esponse|[Ii]ntervention)\b/u.exec(
    line,
  )?.[1];
  const last =
    before.test(line) || meeting.test(line)
      ? /: (UK|US|U\.S\.|\p{Lu}\p{L}{2,20}) (?:statement|response)\b/u.exec(line)?.[1]
      : undefined;
  for (const name of [by, first, last]) {
    for (let words = name?.trim().split(" ") ?? []; words.length > 0; words = words.slice(0, -1)) {
      const found = words.join(" ");
      if (stateOf(found) !== undefined) return found;
    }
  }
  return null;
}
