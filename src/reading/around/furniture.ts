/** No line of a site's frame is longer; a banner on cookies may be. */
const longest = 60;
const longestBanner = 400;

/** Lines that sites print around any text, in small letters. */
const lines: ReadonlySet<string> = new Set(
  [
    "skip to main content|skip to the main content|skip to main content area|skip to page content|skip to primary content|skip to content|skip to main navigation|skip to navigation|skip navigation|skip links|skip to search|skip to footer|skip to main|jump to navigation|jump to content|jump to main content",
    "zum inhalt springen|zum hauptinhalt springen|direkt zum inhalt|aller au contenu principal|aller au contenu|vai al contenuto|vai al contenuto principale|salta al contenuto principale|pasar al contenido principal|ir al contenido",
    "перейти к основному содержанию|перейти к содержанию|перейти до основного вмісту|перейти до вмісту|preskoči na glavni sadržaj|pređi na glavni sadržaj|sari la conținutul principal|mergi la conţinutul principal|kalo te përmbajtja kryesore|ana içeriğe atla",
    "home|search|menu|main menu|toggle navigation|close|close menu|print|print this page|share|share this|share this page|share on facebook|share on twitter|tweet|e-mail|email|facebook|twitter|linkedin|x|back|back to top|subscribe|log in|login|sign in|english|русский|français|deutsch|español|italiano|українська",
    "we value your privacy|your privacy|your privacy matters|about cookies on this site|cookies on this site|no, give me more info|accept only essential cookies|accept|accept all|accept cookies|accept all cookies|reject|reject all|decline|ok|ok, i agree|i agree|agree|no, thanks|more info|learn more|cookie settings|manage cookies|cookie policy|privacy policy|got it|alle akzeptieren|ablehnen|tout accepter|tout refuser|accetta|rifiuta|принять|принять все|отклонить|прийняти",
  ].flatMap((list) => list.split("|")),
);

/** How words for cookies begin, and a line about a button: few lines have one, and only these are looked at more closely. */
const beginnings = /cookie|kola|kuki|куки|^by clicking/iu;

/** The words for cookies and for consent that a banner has both of. */
const cookie = /\b(?:cookies?|kolačić\p{L}*|kuki\p{L}*|файл\p{L}* cookie|куки)/iu;
const consent =
  /\b(?:use|uses|using|accept|consent|agree|clicking|privacy|experience|settings|policy|verwende\p{L}*|nutze\p{L}*|utilis\p{L}*|utilizz\p{L}*|usiamo|usamos|utiliza\p{L}*|korist\p{L}*|perdor\p{L}*|përdor\p{L}*|folos\p{L}*)|использу|используем|використову/iu;

/**
 * Whether a line belongs to the frame of a site and to no text: a link that skips the menu, a banner on cookies, a button.
 *
 * @example
 * isFurniture("Skip to main content"); // => true
 * isFurniture("We use cookies to improve your experience on this site."); // => true
 * isFurniture("Cookies baked for a charity"); // => false
 */
export function isFurniture(line: string): boolean {
  if (line.length > longestBanner) return false;
  if (line.length <= longest && isOfFrame(line.toLowerCase())) return true;
  return beginnings.test(line) && (isConsent(line) || isBanner(line));
}

function isOfFrame(lower: string): boolean {
  return lines.has(lower.replace(/[.!:›»>]+$/, "").trim());
}

function isConsent(line: string): boolean {
  return /^by clicking (?:the )?.{0,40}(?:accept|agree|button)/iu.test(line);
}

function isBanner(line: string): boolean {
  return (
    cookie.test(line) &&
    consent.test(line) &&
    /\b(?:we|our|this site|web ?site|find out more|you|wir|diese|nous|ce site|noi|questo sito|este sitio|mi|ova|kjo|acest|мы|сайт)\b|мы |ми |сайт/iu.test(
      line,
    )
  );
}
