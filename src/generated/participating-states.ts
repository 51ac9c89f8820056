// Generated from data/participating-states.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { ParticipatingState } from "../catalogue/types.ts";

/** Every participating State by its ISO 3166-1 alpha-2 code, in the order of the OSCE's own list. */
export interface ParticipatingStates {
  /** Albania */
  readonly AL: ParticipatingState;
  /** Andorra */
  readonly AD: ParticipatingState;
  /** Armenia */
  readonly AM: ParticipatingState;
  /** Austria */
  readonly AT: ParticipatingState;
  /** Azerbaijan */
  readonly AZ: ParticipatingState;
  /** Belgium */
  readonly BE: ParticipatingState;
  /** Belarus */
  readonly BY: ParticipatingState;
  /** Bosnia and Herzegovina */
  readonly BA: ParticipatingState;
  /** Bulgaria */
  readonly BG: ParticipatingState;
  /** Canada */
  readonly CA: ParticipatingState;
  /** Croatia */
  readonly HR: ParticipatingState;
  /** Cyprus */
  readonly CY: ParticipatingState;
  /** Czechia */
  readonly CZ: ParticipatingState;
  /** Denmark */
  readonly DK: ParticipatingState;
  /** Estonia */
  readonly EE: ParticipatingState;
  /** Finland */
  readonly FI: ParticipatingState;
  /** France */
  readonly FR: ParticipatingState;
  /** Georgia */
  readonly GE: ParticipatingState;
  /** Germany */
  readonly DE: ParticipatingState;
  /** Greece */
  readonly GR: ParticipatingState;
  /** Holy See */
  readonly VA: ParticipatingState;
  /** Hungary */
  readonly HU: ParticipatingState;
  /** Iceland */
  readonly IS: ParticipatingState;
  /** Ireland */
  readonly IE: ParticipatingState;
  /** Italy */
  readonly IT: ParticipatingState;
  /** Kazakhstan */
  readonly KZ: ParticipatingState;
  /** Kyrgyzstan */
  readonly KG: ParticipatingState;
  /** Latvia */
  readonly LV: ParticipatingState;
  /** Liechtenstein */
  readonly LI: ParticipatingState;
  /** Lithuania */
  readonly LT: ParticipatingState;
  /** Luxembourg */
  readonly LU: ParticipatingState;
  /** Malta */
  readonly MT: ParticipatingState;
  /** Moldova */
  readonly MD: ParticipatingState;
  /** Monaco */
  readonly MC: ParticipatingState;
  /** Mongolia */
  readonly MN: ParticipatingState;
  /** Montenegro */
  readonly ME: ParticipatingState;
  /** The Netherlands */
  readonly NL: ParticipatingState;
  /** North Macedonia */
  readonly MK: ParticipatingState;
  /** Norway */
  readonly NO: ParticipatingState;
  /** Poland */
  readonly PL: ParticipatingState;
  /** Portugal */
  readonly PT: ParticipatingState;
  /** Romania */
  readonly RO: ParticipatingState;
  /** Russian Federation */
  readonly RU: ParticipatingState;
  /** San Marino */
  readonly SM: ParticipatingState;
  /** Serbia */
  readonly RS: ParticipatingState;
  /** Slovakia */
  readonly SK: ParticipatingState;
  /** Slovenia */
  readonly SI: ParticipatingState;
  /** Spain */
  readonly ES: ParticipatingState;
  /** Sweden */
  readonly SE: ParticipatingState;
  /** Switzerland */
  readonly CH: ParticipatingState;
  /** Tajikistan */
  readonly TJ: ParticipatingState;
  /** Türkiye */
  readonly TR: ParticipatingState;
  /** Turkmenistan */
  readonly TM: ParticipatingState;
  /** Ukraine */
  readonly UA: ParticipatingState;
  /** United Kingdom */
  readonly GB: ParticipatingState;
  /** United States of America */
  readonly US: ParticipatingState;
  /** Uzbekistan */
  readonly UZ: ParticipatingState;
}

/** Id in {@link participatingStates}. Example: `"AL"`. */
export type ParticipatingStateCode = "AL" | "AD" | "AM" | "AT" | "AZ" | "BE" | "BY" | "BA" | "BG" | "CA" | "HR" | "CY" | "CZ" | "DK" | "EE" | "FI" | "FR" | "GE" | "DE" | "GR" | "VA" | "HU" | "IS" | "IE" | "IT" | "KZ" | "KG" | "LV" | "LI" | "LT" | "LU" | "MT" | "MD" | "MC" | "MN" | "ME" | "NL" | "MK" | "NO" | "PL" | "PT" | "RO" | "RU" | "SM" | "RS" | "SK" | "SI" | "ES" | "SE" | "CH" | "TJ" | "TR" | "TM" | "UA" | "GB" | "US" | "UZ";

/**
 * The keys of {@link participatingStates}, in order.
 *
 * @example
 * participatingStateCodes[0]; // => "AL"
 */
export const participatingStateCodes: readonly ParticipatingStateCode[] = ["AL", "AD", "AM", "AT", "AZ", "BE", "BY", "BA", "BG", "CA", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "GE", "DE", "GR", "VA", "HU", "IS", "IE", "IT", "KZ", "KG", "LV", "LI", "LT", "LU", "MT", "MD", "MC", "MN", "ME", "NL", "MK", "NO", "PL", "PT", "RO", "RU", "SM", "RS", "SK", "SI", "ES", "SE", "CH", "TJ", "TR", "TM", "UA", "GB", "US", "UZ"];

/**
 * Every participating State by its ISO 3166-1 alpha-2 code, in the order of the OSCE's own list. The source of each field stands in `osce-data/data/participating-states.json`.
 *
 * @example
 * participatingStates.AL.name; // => "Albania"
 */
export const participatingStates: ParticipatingStates = /* @__PURE__ */ lazyRecord<ParticipatingStates>("participating-state", "id", participatingStateCodes, "name|formerNames+name=from=until|aliases+|alpha3|numeric|officialName|capital|participation+from=until=status|signed=helsinkiFinalAct=charterOfParis|continues?|formerPartnership?=from=until=group",
"\
!$*:?[]_`^|1973-06-25==participating|1975-08-01=1990-11-21#\
^Republic of ^==participating^|1992-0^an^ Republic^Macedonia^Kingdom of ^|1991-09-10*|1991-10-14=1991-12-06#\
^:1-30*:^Bosnia ?d Herzego^Montenegro^Yugoslav^Vatic? City^Great Britain ?d Northern Irel?d|^ia|^7-08=199^|Principality of ^st?|^~#\
2-26=199^United States of America|^S? Marino^l?d|^Serbia ?d ~%^~)||^2000-11-^Turkmeni^1993-01-01^Luxembourg^Netherl?ds^ederation|^|||^State^Kyrgy^Bosnia^Hungar^egovina+^Holy See^ormer ~&^Liechtenstein^|199^ of ^Andorra^Azerbai^elarus|^:3-24*:^Georg~)^Germ?y|^Moldova^United ^Czech^ Rep.^elorussia+B^-06-^-08#\
^Slov^ki~,^~$vina^Monaco^Russi? F~8^=2003-02-0^Federal $^izia+Kirg^2012-11-2^-09-^~#\
~*^^st?+^^~&ia^Ice~0^Kazak^North ]|^Türkiye|^Britain+^Belgium^Denmark^the f~@^5-10-12^Ukraine^America^8|$^?~)^0|$^FYR^=199^~-3-^~0||^Ital^2006^~Qak^~4~,^~<-Her^Bulgar^Cyprus^iz~]~;^Mongol^he ~7|^Norway^Portug^\
Alb?~2ALB|00~kAlb~lTir?a~B1~O19*~B1~Z16~o1~Z17#\
~D~9AND|020~+~D|~D la Vella~B6-04-25*~B9-11-10~o8-02-17#\
Armen~2ARM|051|$Armen~)Yerev?~[2-04-17#\
Austr~2AUT|04~mAustr~)Vienna!~Ej?||~Edj?|AZE|031|$~Ej?|Baku~[3-12-20#\
~e~9BEL|056|_~e|Brussels!B~F|By~N~Ny~FBLR|112|$B~FMinsk~p04~P~S||~vz~>~<+~vc~>~< ?d Herc~>~$wina+$~S+B&H|BIH|070|~S|Sarajevo:4-30*:7~P~w~2BGR|10~m~w~)Sofia!C?ada~9CAN|124|C?ada|Ottawa!Croat~2HRV|191|$Croat~)Zagreb~G7~P~x~9CYP|196|$~x|Nicosia!~L~)~L[=~5=2025|~L~M|CZE|203|~L[|Prague|~5*#\
~f~9DNK|208|_~f|Copenhagen!Eston~2EST|233|$Eston~)Tallinn`Fin~qFIN|246|$Fin~0Helsinki!Fr?ce~9FRA|250|French[|Paris!~H|$~HGEO|268|~HTbilisi~G~*4-01-21#\
~I|FRG+West ~IDEU|276|~W~IBerlin!Greece||Hellas|GRC|300|Hellenic[|Athens!~?||Vatic?+~'+~' ~:+~? (~' ~:)+~:~C~'|VAT|336|~?|~'!~=y||$~=y+~=i?[|HUN|348|~=y|Budapest!~`|$~`ISL|352|~`Reykjavík!Ire~0|$Irel?d+Eire|IRL|372|Ire~0Dublin!~ry||$~ry|ITA|380|~ri?[|Rome!~ah~,|~a~,KAZ|39~k~ah~,Ast?a~[2~Z23#\
~;z~,|Kirgh~X~Xh~yz~M+$~;z~]Kirg~y~,KGZ|417|~;z[|Bishkek~[4~O03#\
Latv~2LVA|42~kLatv~)Riga`~A~9LIE|438~+~A|Vaduz!Lithu?~2LTU|44~mLithu~lVilnius`~6||Luxemburg|LUX|442|Gr?d Duchy~C~6|~6!Malta~9MLT|47~mMalta|Valletta!~J||~J,[ of+Moldav~)MDA|49~k~J|Chi<219>in<103>u~p01-29#\
~T~9MCO|492~+~T|~T!~z~2MNG|496|~z~)Ula?baatar|~Y1*~92004=~Y0=asi?#\
~%||$~%|MNE|499|~%|Podgorica|~s~O22*|~s~Z01#\
T~{|~7, _the+Hol~0NLD|528|_t~{Amsterdam!~b~g $]~o~h=2019-02|]+~nOM+~n ]+$]+], ~g[ of+N. ]+T~n ]+~n~C]+F~@~M~C]+T~nOM|MKD|807|$~bSkopje~B~h*#\
~|~9NOR|578|_~||Oslo!Po~qPOL|616|$Po~0Warsaw!~}al~9PRT|620|~}uese[|Lisbon!Rom~l|Rum?ia+Roum~lROU|642|Rom~lBucharest!~U|Russia+RF|RUS|643|~UMoscow~B1-12-24*||SUHH#\
~/||Most Serene $~/|SMR|674|$~/|~/!Serb~)~W~_=~310~V3+~1~V4=~s~O04|FRY+FR ~_+~: Union~C~1+SCG+CSXX+~_ (FRY)+~_ (~1)|SRB|68~kSerb~)Belgrade|~310*|~327=~327#\
~t~)|~t~M|SVK|703|~t[|Bratislava|~5*#\
~Qen~2SVN|705|$~Qen~)Ljublj?a~G~*3-03~PSpain~9ESP|724|_Spain|Madrid!Sweden~9SWE|752|_Sweden|Stockholm!Switzer~qCHE|756|Swiss Conf~8Bern!Taji~R|Tadjiki~]Tadzhi~RTJK|762|$Taji~RDush?be~#\
2-26#\
~cTurkey=1973=2022-05|$Turkey|TUR|792|$~cAnkara!~u|~4a+$~uTKM|795|~uAshgabat~#\
7~P~i~9UKR|804|~i|Kyiv~-2~O16#\
~KKingdom||UK+Great ~d~d~(GBR|826|~K_~(London!~.|~K~:s+~j+U.S.~C~j|USA|840|~.Washington, D.C.!Uzbe~R||UZB|86~mUzbe~RTashkent~p10-27\
");
