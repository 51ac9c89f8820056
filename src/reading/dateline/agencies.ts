import { endOfLetters, isDash, isDigit, isLetter, skipSpaces } from "../text/letters.ts";

/** News agencies and sites that put their name into datelines, in capitals; a suffix such as ".RU" or "-Ukraine" may follow. */
const agencies: ReadonlySet<string> = new Set(
  [
    "INTERFAX|ИНТЕРФАКС|ІНТЕРФАКС|TASS|ТАСС|ITAR-TASS|ИТАР-ТАСС|RFE/RL|RL|AFP|AP|APA|UPI|ARKA|АРКА|ARMENPRESS|АРМЕНПРЕСС|ԱՐՄԵՆՊՐԵՍ|ARMINFO",
    "MEDIAMAX|МЕДИАМАКС|PANARMENIAN|РИА|РИА НОВОСТИ|RIA|RIA NOVOSTI|SPUTNIK|SPUTNIK NEWS|УНН|UNN|UKRINFORM|УКРИНФОРМ|УКРІНФОРМ|UNIAN|УНИАН|УНІАН",
    "REUTERS|REUTER|ROJTER|РОЙТЕР|РЕЙТЕР|XINHUA|KAZINFORM|КАЗИНФОРМ|ҚАЗАҚПАРАТ|KABAR|КАБАР|AKIPRESS|MOLDPRES|INFOTAG|BASA-PRESS|IPN|ATSH|ATA",
    "TREND|TREND NEWS|AZERTAC|AZERTAJ|АЗЕРТАДЖ|AZERTAG|AZƏRTAC|TURAN|REPORT|TANJUG|ТАНЈУГ|BETA|БЕТА|FONET|FENA|SRNA|СРНА|ONASA|HINA|MIA|МИА|MAKFAX",
    "DPA|ANSA|ADNKRONOS|EFE|BELTA|БЕЛТА|MONTSAME|CIVIL|GHN|INTERPRESSNEWS|KHOVAR|ХОВАР|ASIA-PLUS|UZA|УЗА|TDH|IPRESS|AKI|KYODO|YONHAP|CTK|ČTK",
    "PAP|MTI|BTA|БТА|AGERPRES|ROMPRES|MEDIAFAX|BNS|LETA|STA|APTN|ANADOLU|ANADOLU AGENCY|AA|IRNA|MINA|SEENEWS|BIRN|APP|ANP|TT|NTB|RITZAU|IANS|PTI",
    "ITAR TASS|ИТАР ТАСС|RFE|РСЕ/РС|RADIO FREE|RADIO LIBERTY|VOA|BBC|CNN|DW|B92|NOVOSTI|НОВОСТИ|NOVOSTI-ARMENIA|NEWS.AM|TERT.AM|DAY.AZ|VESTI.AZ|1NEWS.AZ",
    "24.KG|AVESTA|DELFI|ELTA|TASR|UZREPORT|PRIME-NEWS|AZERNEWS|KOSOVAPRESS|KOSOVA PRESS|BALKAN INSIGHT|BALKANINSIGHT|UKRAINIAN NEWS|CIHAN|DOGAN",
    "AGENCE FRANCE-PRESSE|AGENCE EUROPE|ASSOCIATED PRESS|CAUCASIAN KNOT|КАЗТАГ|KAZTAG|АКИПРЕСС|УКРАИНСКИЕ НОВОСТИ|УКРАЇНСЬКІ НОВИНИ",
  ].flatMap((names) => names.split("|")),
);

/** An agency as printed, and the offset behind it. */
export interface PrintedAgency {
  readonly name: string;
  readonly end: number;
}

/** Reads the name of an agency, of one word or two, that begins at an offset. */
export function readAgency(text: string, at: number): PrintedAgency | null {
  return readName(text, at, () => true);
}

/** As `readAgency`, but only where the name ends there: "AP photographers" names none. */
export function readAgencyAlone(text: string, at: number): PrintedAgency | null {
  return readName(text, at, endsThere);
}

// The mark behind the name is looked at first: nearly every text begins with a word that is none, and no set is asked.
function readName(text: string, at: number, ends: (text: string, at: number) => boolean): PrintedAgency | null {
  const end = endOfName(text, at);
  if (end - at < 2 || end - at > 32) return null;
  const second = text[end] === " " ? endOfName(text, end + 1) : end;
  if (second > end + 1 && ends(text, second)) {
    const name = text.slice(at, second);
    if (agencies.has(name.toUpperCase())) return { name, end: second };
  }
  const name = ends(text, end) ? text.slice(at, end) : "";
  return name !== "" && isAgency(name) ? { name, end } : null;
}

function endsThere(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  return next >= text.length || isDash(text.charCodeAt(next)) || ".,:/(\n".includes(text[next] as string);
}

/** Whole, or without what follows a full stop or hyphen: "INTERFAX.RU", "Interfax-Ukraine", "Civil.ge". */
function isAgency(name: string): boolean {
  const upper = name.toUpperCase();
  if (agencies.has(upper)) return !isWordWithoutCapital(name);
  const stem = upper.slice(0, endOfLetters(upper, 0));
  const isLong = stem.length > 3 || (stem.length === 3 && upper[3] === "-" && name.startsWith(stem));
  return isLong && stem.length < upper.length && agencies.has(stem);
}

/** "dpa" and "24.kg" are printed small, "beta" and "report" are words. */
function isWordWithoutCapital(name: string): boolean {
  return name !== "dpa" && !name.includes(".") && name === name.toLowerCase();
}

/** Letters and digits, with a full stop, hyphen or slash between two of them. */
function endOfName(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 33) {
    const code = text.charCodeAt(end);
    const inside =
      isLetter(code) || isDigit(code) || (end > at && ".-/".includes(text[end] as string) && joins(text, end));
    if (!inside) break;
    end++;
  }
  return end;
}

/** A slash joins only in "RFE/RL"; elsewhere it closes the agency's name. */
function joins(text: string, at: number): boolean {
  if (text[at] === "/") return text.startsWith("RFE/RL", at - 3) || text.startsWith("РСЕ/РС", at - 3);
  return isLetter(text.charCodeAt(at + 1)) && (text[at] === "-" || !text.startsWith(". ", at));
}
