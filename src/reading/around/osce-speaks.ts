// Whether a body or an office of the OSCE is the one that speaks or acts: where a copy elsewhere prints no dateline, naming the OSCE is not enough.

/** Bodies and offices by the words that they are called by; none of them is a State's. */
const body =
  "(?:OSCE(?![ -](?:participating|area|region|space|countr|state|commitment|principle|document|meeting|conference|delegat|ambassador|member))" +
  "|CSCE|ODIHR|HCNM|RFoM|OSZE|OEBS|OESS|OBSE|OSBE|OSBE-së|AGİT|ОБСЕ|ОБСЄ|ОЕБС|БДИПЧ|БДІПЛ" +
  "|Minsk Group|Minsk Conference|High Commissioner on National Minorities|Representative on Freedom of the Media" +
  "|Office for Democratic Institutions and Human Rights|Special Monitoring Mission|Permanent Council|Forum for Security Co-?operation" +
  "|Trilateral Contact Group|Geneva International Discussions)";

/** "the Co-Chairs of the", "Head of the", "Chairperson-in-Office of the": who speaks for a body. */
const office =
  "(?:(?:the |a |an |joint |acting |deputy |special |personal |former |new )*" +
  "(?:heads?|chair(?:s|man|person|woman|manship|personship)?(?:-in-office)?|co-?chairs?|co-?chair(?:men|persons)|president|vice-president|director|secretary(?:-| )general|" +
  "spokes(?:man|person|woman)|members?|representatives?|envoys?|commissioner|monitors?|observers?|mission|presence|office|centre|troika|rapporteurs?|leaders?|ambassador)" +
  "(?: of(?: mission)?(?: of| to| for| in)?(?: the)?| and| to| for|,)? ){0,3}";

const speaker = `${office}(?:the )?${body}`;

/** What is said by one whose name follows. */
const saying =
  "(?:statement|remarks|address|speech|message|press release|press statement|communiqu[eé]|declaration|report|appeal|call|announcement|update|news|condolences|greetings|interview)";

const saidBy = new RegExp(
  `^(?:the |a |an |joint |latest |daily |weekly |spot |press |public |official |concluding |opening |final |interim )*${saying}s?(?: (?:issued|made|released|delivered))?(?: jointly)? (?:by|of|from) (?:the )?${speaker}`,
  "iu",
);
const acts = new RegExp(`^(?:[“"«]?)(?:the |today,? |yesterday,? )?${speaker}`, "iu");
/** "…, says OSCE Representative", "… – OSCE". */
const attributed = new RegExp(
  `(?:,? (?:says?|said|warns?|urges?|stresses|tells?) (?:the )?|[,:] |[–—-] )(?:the )?${speaker}[^.:;,]{0,80}(?: (?:says?|said|warns?|urges?|stresses))?$`,
  "iu",
);
const attribution = new RegExp(`[,”"] (?:the )?${speaker}[^.:;]{0,80} (?:says?|said|warns?|urges?|stresses)$`, "iu");

/** Somebody else's mission, delegation or statement. */
const others =
  /(?:\b(?:mission|delegation|ambassador|representation|representative|statement|response|remarks|address|speech)[^.]{0,60}\b(?:to|at|in response to) the OSCE\b)|\bOSCE (?:permanent council|forum)[^.]{0,40}\bno\b/iu;

const longest = 400;

/** Whether a title is that of a statement by a body of the OSCE, or says what one does. */
export function isOsceTitle(title: string): boolean {
  const words = title.slice(0, longest);
  if (others.test(words)) return false;
  return saidBy.test(words) || acts.test(words) || attributed.test(words) || attribution.test(words);
}

/** Whether a body of the OSCE is the one that the first sentence of a text is about. */
export function isOsceSentence(text: string): boolean {
  const sentence = text.slice(0, longest);
  return !others.test(sentence) && acts.test(sentence);
}
