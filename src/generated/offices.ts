// Generated from data/offices.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { Office } from "../catalogue/types.ts";

/** The offices of the OSCE and who held them; where no term covers a day, the office was vacant or the holder is not known. */
export interface Offices {
  /** Secretary General */
  readonly "secretary-general": Office;
  /** Director of the Office for Democratic Institutions and Human Rights */
  readonly "odihr-director": Office;
  /** High Commissioner on National Minorities */
  readonly hcnm: Office;
  /** Representative on Freedom of the Media */
  readonly rfom: Office;
  /** Special Representative and Co-ordinator for Combating Trafficking in Human Beings */
  readonly cthb: Office;
  /** Co-ordinator of OSCE Economic and Environmental Activities */
  readonly oceea: Office;
  /** President of the OSCE Parliamentary Assembly */
  readonly "pa-president": Office;
  /** Secretary General of the OSCE Parliamentary Assembly */
  readonly "pa-secretary-general": Office;
}

/** Id in {@link offices}. Example: `"secretary-general"`. */
export type OfficeId = "secretary-general" | "odihr-director" | "hcnm" | "rfom" | "cthb" | "oceea" | "pa-president" | "pa-secretary-general";

/**
 * The keys of {@link offices}, in order.
 *
 * @example
 * officeIds[0]; // => "secretary-general"
 */
export const officeIds: readonly OfficeId[] = ["secretary-general", "odihr-director", "hcnm", "rfom", "cthb", "oceea", "pa-president", "pa-secretary-general"];

/**
 * The offices of the OSCE and who held them; where no term covers a day, the office was vacant or the holder is not known. The source of each field stands in `osce-data/data/offices.json`.
 *
 * @example
 * offices["secretary-general"].name; // => "Secretary General"
 */
export const offices: Offices = /* @__PURE__ */ lazyRecord<Offices>("office", "id", officeIds, "name|formerNames+name=from=until|aliases+|institution|terms+name=from=until=state?=acting?!",
"\
!$*:?[]_`^=20^-0^Parliamentary Assembly^Secretary General^ Combating Trafficking in Human Beings^epresentative^ of the ^=199^-1^Office for Democratic Institutions and Human Rights|^r!17$7`8!20$7`8=^!20`2$4!24$9$3=^!24$9$4!24`2$5=^ Economic and Environmental Activities^=true+^President^OSCE ^Special R[^Co-ordinator ^|parliamentary-assembly|^!24`2$6==^George Tsereteli!1^i<107>!^High Commissioner^+Lamberto Zannie^$7$^!20$7`9!20`2$3=^$6-30=^Director^Freedom]Media^$7!^]~**||~*PA ^!23^$7=^+Mar^Christ^$6=^IT+^an ^08~81^~31!17~5^Thomas ^ia ^!13^`0!^`0=^~80^alia^10$3^Helga ^ Georg^~)+~)]^Ilkka ^!20`2`^\
:||SG+CSCE :|secretary-general|Wilhelm Höynck_3$6`5_6~>DE+Giancarlo Aragona_6$6_9~>~?Ján Kubi<161>_9$6!05~>SK~<c Perrin de Brichambaut!05$6-21!11~>FR~2r!11~B~?~CGreminge~$CH+Tuula Yrjölä~4FI~(~KSchmid~%DE+Catherine Fearon~&~(Feridun Sinirlio<11f>lu~.TR#\
~6]~#\
|~6 of ODIHR+~6]~*~#\
odihr|Luchino Cortese_1_4=~?Audrey Glover_4_7=GB+Gérard Stoudmann_7!03=CH+~=i~@Strohal!03$3!08~>AT+Janez Lenar<10d>i<10d>!~A4~5SI+Michael~L Link!14~BDE+Ingibjörg Sólrún Gísladótti~$IS+Katarzyna Gardapkhadze~4PL~(Matteo Mecacci~%~?Tea J~Ishvili~&GE~(Mar~DTel~In~.GR#\
~1 on National Minorities||~1|hcnm|Max v~@der Stoel_3$1!01~5NL+Rolf Ekéus!01~31!07=SE+Knut Vollebaek!07~35~E$8`9=NO+Astrid Thors~E$8-20!16$8`9=FI~2~$~?Kairat Abdrakhmanov~%KZ~<ek Szczygie<142>~&PL~(~=ophe Kamp~.NL#\
R[ on ~7||Med~Dfreedom r[+~7 R[|rfom|Freimut Duve_8$1!03`2=DE+Miklós Haraszti!04$3~F~J~GHU+Dunja Mijatov~0~J`1!17$3~GBA+Harlem Dési~$FR+Teresa Ribeiro~%PT+Philippe Tremblay~&CA~(J~@Braathu~.NO#\
~+ and ~,for?||~+ for?+~+ on?+~*~+|cthb|~KKonrad!04$5`3!06$5=AT+Eva Biaudet!06~F09`2=FI~<~DGraz~DGiammarinaro!~J!14=~?Madina Jarbussynova!14!18=KZ+V~Int Richey!19~:$3=US+Andrea Salvoni~:$4~:~GIT~(Kari Johnstone~:`1==US#\
~,of OSCE~'||~,of~'+CEEA|oceea|~CL. Price_8!02=US~<cin <15a>wi<119>cicki!02!05~>PL+Bernard Snoy!05~H8~>BE+Gor~@Svilanov~0~A2=RS+Halil Yurdakul Yi<11f>itgüden~E!17~GTR+Vuk <17d>ug~017`1!21$3=RS+Igli Hasani!21$4~:$9=AL+Ralf Ernst~:`0~:`2=DE~(Bakyt Dzhusupov!24==KG#\
~)~9~M*+* ~M~*PA~-~NSuominen_2$7_4~>FI+Frank Swaelen_4$7_6=BE+Javier Rupérez_6~39_8~;ES+Helle Degn_8~H0~39=DK+Adri~@Severin!00$7~F02~;RO+Bruce~Le!02~H4~;GB+Alcee L. Hastings!04~H6~;US+Gör~@Lennmarker!06~H8~;SE+João Soares!~A0~39=PT+Petros Efthymiou!10$7~F12~;GR+Riccardo Migliori!12~813$3=~?Wolfgang Grossruck~E$3~E~;AT+Ranko Krivokap~013~814~;ME+~NKanerva!14~816~;FI+~=ine Muttonen!16~35!17`1$8=AT+~/7`1$9!18$7~GGE~(~/8$7`1~O3=GE+Peter Bowness~O4!21~35=GB~<gareta Cederfelt!21~36~:~33=SE+P~DKauma~:~34!25~32=FI+Pere Jo~@Pons Sampietro!25~33==ES#\
:~9:+:]*+:]~*PA+~** :~-R. Spencer Oliver_2~F15`2-31=US+Roberto Montella!16$1$1==IT\
");
