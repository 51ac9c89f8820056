// Generated from data/meetings.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { Meeting } from "../catalogue/types.ts";

/** Summits, Ministerial Councils, review and follow-up meetings, the earliest first. */
export interface Meetings {
  /** Helsinki Consultations */
  readonly "helsinki-consultations-1972": Meeting;
  /** Stage I of the Conference on Security and Co-operation in Europe */
  readonly "csce-stage-1-helsinki-1973": Meeting;
  /** Stage II of the Conference on Security and Co-operation in Europe */
  readonly "csce-stage-2-geneva-1973": Meeting;
  /** Helsinki Summit 1975 */
  readonly "helsinki-summit-1975": Meeting;
  /** First Follow-up Meeting */
  readonly "follow-up-meeting-belgrade-1977": Meeting;
  /** Second Follow-up Meeting */
  readonly "follow-up-meeting-madrid-1980": Meeting;
  /** Third Follow-up Meeting */
  readonly "follow-up-meeting-vienna-1986": Meeting;
  /** Paris Summit */
  readonly "paris-summit-1990": Meeting;
  /** First Meeting of the CSCE Council */
  readonly "ministerial-council-1991-berlin": Meeting;
  /** Additional Meeting at Ministerial Level, Moscow */
  readonly "additional-ministerial-meeting-moscow-1991": Meeting;
  /** Second Meeting of the CSCE Council */
  readonly "ministerial-council-1992-prague": Meeting;
  /** First Additional Meeting of the CSCE Council */
  readonly "additional-council-meeting-helsinki-1992": Meeting;
  /** Fourth Follow-up Meeting */
  readonly "follow-up-meeting-helsinki-1992": Meeting;
  /** Helsinki Summit 1992 */
  readonly "helsinki-summit-1992": Meeting;
  /** Third Meeting of the CSCE Council */
  readonly "ministerial-council-1992-stockholm": Meeting;
  /** Fourth Meeting of the CSCE Council */
  readonly "ministerial-council-1993-rome": Meeting;
  /** Review Conference 1994, Budapest */
  readonly "review-conference-1994-budapest": Meeting;
  /** Budapest Summit */
  readonly "budapest-summit-1994": Meeting;
  /** Fifth Meeting of the Ministerial Council */
  readonly "ministerial-council-1995-budapest": Meeting;
  /** Review Meeting 1996, Vienna */
  readonly "review-meeting-1996-vienna": Meeting;
  /** Lisbon Summit */
  readonly "lisbon-summit-1996": Meeting;
  /** Sixth Meeting of the Ministerial Council */
  readonly "ministerial-council-1997-copenhagen": Meeting;
  /** Seventh Meeting of the Ministerial Council */
  readonly "ministerial-council-1998-oslo": Meeting;
  /** Review Conference 1999, Vienna */
  readonly "review-conference-1999-vienna": Meeting;
  /** Review Conference 1999, Istanbul */
  readonly "review-conference-1999-istanbul": Meeting;
  /** Istanbul Summit */
  readonly "istanbul-summit-1999": Meeting;
  /** Eighth Meeting of the Ministerial Council */
  readonly "ministerial-council-2000-vienna": Meeting;
  /** Ninth Meeting of the Ministerial Council */
  readonly "ministerial-council-2001-bucharest": Meeting;
  /** Tenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2002-porto": Meeting;
  /** Eleventh Meeting of the Ministerial Council */
  readonly "ministerial-council-2003-maastricht": Meeting;
  /** Twelfth Meeting of the Ministerial Council */
  readonly "ministerial-council-2004-sofia": Meeting;
  /** Thirteenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2005-ljubljana": Meeting;
  /** Fourteenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2006-brussels": Meeting;
  /** Fifteenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2007-madrid": Meeting;
  /** Sixteenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2008-helsinki": Meeting;
  /** Informal Meeting of Foreign Ministers, Corfu */
  readonly "informal-ministerial-meeting-corfu-2009": Meeting;
  /** Seventeenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2009-athens": Meeting;
  /** Informal Meeting of Foreign Ministers, Almaty */
  readonly "informal-ministerial-meeting-almaty-2010": Meeting;
  /** Review Conference 2010, Warsaw */
  readonly "review-conference-2010-warsaw": Meeting;
  /** Review Conference 2010, Vienna */
  readonly "review-conference-2010-vienna": Meeting;
  /** Review Conference 2010, Astana */
  readonly "review-conference-2010-astana": Meeting;
  /** Astana Summit */
  readonly "astana-summit-2010": Meeting;
  /** Eighteenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2011-vilnius": Meeting;
  /** Nineteenth Meeting of the Ministerial Council */
  readonly "ministerial-council-2012-dublin": Meeting;
  /** Twentieth Meeting of the Ministerial Council */
  readonly "ministerial-council-2013-kyiv": Meeting;
  /** Twenty-First Meeting of the Ministerial Council */
  readonly "ministerial-council-2014-basel": Meeting;
  /** Twenty-Second Meeting of the Ministerial Council */
  readonly "ministerial-council-2015-belgrade": Meeting;
  /** Twenty-Third Meeting of the Ministerial Council */
  readonly "ministerial-council-2016-hamburg": Meeting;
  /** Twenty-Fourth Meeting of the Ministerial Council */
  readonly "ministerial-council-2017-vienna": Meeting;
  /** Twenty-Fifth Meeting of the Ministerial Council */
  readonly "ministerial-council-2018-milan": Meeting;
  /** Twenty-Sixth Meeting of the Ministerial Council */
  readonly "ministerial-council-2019-bratislava": Meeting;
  /** Twenty-Seventh Meeting of the Ministerial Council */
  readonly "ministerial-council-2020-tirana": Meeting;
  /** Twenty-Eighth Meeting of the Ministerial Council */
  readonly "ministerial-council-2021-stockholm": Meeting;
  /** Twenty-Ninth Meeting of the Ministerial Council */
  readonly "ministerial-council-2022-lodz": Meeting;
  /** Thirtieth Meeting of the Ministerial Council */
  readonly "ministerial-council-2023-skopje": Meeting;
  /** Thirty-First Meeting of the Ministerial Council */
  readonly "ministerial-council-2024-valletta": Meeting;
  /** Thirty-Second Meeting of the Ministerial Council */
  readonly "ministerial-council-2025-vienna": Meeting;
  /** Thirty-Third Meeting of the Ministerial Council */
  readonly "ministerial-council-2026-lugano": Meeting;
}

/** Id in {@link meetings}. Example: `"helsinki-consultations-1972"`. */
export type MeetingId = "helsinki-consultations-1972" | "csce-stage-1-helsinki-1973" | "csce-stage-2-geneva-1973" | "helsinki-summit-1975" | "follow-up-meeting-belgrade-1977" | "follow-up-meeting-madrid-1980" | "follow-up-meeting-vienna-1986" | "paris-summit-1990" | "ministerial-council-1991-berlin" | "additional-ministerial-meeting-moscow-1991" | "ministerial-council-1992-prague" | "additional-council-meeting-helsinki-1992" | "follow-up-meeting-helsinki-1992" | "helsinki-summit-1992" | "ministerial-council-1992-stockholm" | "ministerial-council-1993-rome" | "review-conference-1994-budapest" | "budapest-summit-1994" | "ministerial-council-1995-budapest" | "review-meeting-1996-vienna" | "lisbon-summit-1996" | "ministerial-council-1997-copenhagen" | "ministerial-council-1998-oslo" | "review-conference-1999-vienna" | "review-conference-1999-istanbul" | "istanbul-summit-1999" | "ministerial-council-2000-vienna" | "ministerial-council-2001-bucharest" | "ministerial-council-2002-porto" | "ministerial-council-2003-maastricht" | "ministerial-council-2004-sofia" | "ministerial-council-2005-ljubljana" | "ministerial-council-2006-brussels" | "ministerial-council-2007-madrid" | "ministerial-council-2008-helsinki" | "informal-ministerial-meeting-corfu-2009" | "ministerial-council-2009-athens" | "informal-ministerial-meeting-almaty-2010" | "review-conference-2010-warsaw" | "review-conference-2010-vienna" | "review-conference-2010-astana" | "astana-summit-2010" | "ministerial-council-2011-vilnius" | "ministerial-council-2012-dublin" | "ministerial-council-2013-kyiv" | "ministerial-council-2014-basel" | "ministerial-council-2015-belgrade" | "ministerial-council-2016-hamburg" | "ministerial-council-2017-vienna" | "ministerial-council-2018-milan" | "ministerial-council-2019-bratislava" | "ministerial-council-2020-tirana" | "ministerial-council-2021-stockholm" | "ministerial-council-2022-lodz" | "ministerial-council-2023-skopje" | "ministerial-council-2024-valletta" | "ministerial-council-2025-vienna" | "ministerial-council-2026-lugano";

/**
 * The keys of {@link meetings}, in order.
 *
 * @example
 * meetingIds[0]; // => "helsinki-consultations-1972"
 */
export const meetingIds: readonly MeetingId[] = ["helsinki-consultations-1972", "csce-stage-1-helsinki-1973", "csce-stage-2-geneva-1973", "helsinki-summit-1975", "follow-up-meeting-belgrade-1977", "follow-up-meeting-madrid-1980", "follow-up-meeting-vienna-1986", "paris-summit-1990", "ministerial-council-1991-berlin", "additional-ministerial-meeting-moscow-1991", "ministerial-council-1992-prague", "additional-council-meeting-helsinki-1992", "follow-up-meeting-helsinki-1992", "helsinki-summit-1992", "ministerial-council-1992-stockholm", "ministerial-council-1993-rome", "review-conference-1994-budapest", "budapest-summit-1994", "ministerial-council-1995-budapest", "review-meeting-1996-vienna", "lisbon-summit-1996", "ministerial-council-1997-copenhagen", "ministerial-council-1998-oslo", "review-conference-1999-vienna", "review-conference-1999-istanbul", "istanbul-summit-1999", "ministerial-council-2000-vienna", "ministerial-council-2001-bucharest", "ministerial-council-2002-porto", "ministerial-council-2003-maastricht", "ministerial-council-2004-sofia", "ministerial-council-2005-ljubljana", "ministerial-council-2006-brussels", "ministerial-council-2007-madrid", "ministerial-council-2008-helsinki", "informal-ministerial-meeting-corfu-2009", "ministerial-council-2009-athens", "informal-ministerial-meeting-almaty-2010", "review-conference-2010-warsaw", "review-conference-2010-vienna", "review-conference-2010-astana", "astana-summit-2010", "ministerial-council-2011-vilnius", "ministerial-council-2012-dublin", "ministerial-council-2013-kyiv", "ministerial-council-2014-basel", "ministerial-council-2015-belgrade", "ministerial-council-2016-hamburg", "ministerial-council-2017-vienna", "ministerial-council-2018-milan", "ministerial-council-2019-bratislava", "ministerial-council-2020-tirana", "ministerial-council-2021-stockholm", "ministerial-council-2022-lodz", "ministerial-council-2023-skopje", "ministerial-council-2024-valletta", "ministerial-council-2025-vienna", "ministerial-council-2026-lugano"];

/**
 * Summits, Ministerial Councils, review and follow-up meetings, the earliest first. The source of each field stands in `osce-data/data/meetings.json`.
 *
 * @example
 * meetings["helsinki-consultations-1972"].name; // => "Helsinki Consultations"
 */
export const meetings: Meetings = /* @__PURE__ */ lazyRecord<Meetings>("meeting", "id", meetingIds, "name|formerNames+name=from=until|aliases+|series|number!|place|country|period=from=until|documents+|planned?!",
"\
!$*:?[]_`^Ministerial Council^ Meeting of the !|ministerial-council-meetings|^ Meeting of the ^Review Conference^ Follow-up Meeting^-12-0^|review-conferences|^CSCE Council^th !+^|ministerial-council-meetings|^ Summit^elsinki^ Meeting^|summit-meetings|^th*!||^Twenty-^199^ienna^I of the Conference on Security and Co-operation in Europe||^`! 20^SCE~$ ^2010^udapest^ OSCE :, ^Additional^-11-^|v~+|AT|^stanbul^Thir^#\
Informal~& of Foreign Ministers, ^elgrade^teen~(1^|h~%|FI|^ of the CSCE^Second^First^=20^Stage I^ !+! 20^stana^teen~-^+CSCE? in ^inisterial^ Consultations^ :, V~++V~+ : ^|~*^|20^th$^=~*^~.in ^adrid^ part^nformal ^197^-07-^Seven^~6ty-^H~%^|b~0|HU~G^ ~*^Four^Corfu^arsaw^Dipoli^~$+C~.^~:~*2-03-24~J2^^V~+^^|stockholm|SE^~>0^-09-^-10-^d !+^Eigh^*!||^#\
: ~/, ^~/+~/~1^Preparatory ^|i~5|TR~G9~3^~$|~G^oscow^-12-1^isbon^lmaty^~H0^~I1^~>1^#\
~)^-06-^*_||^1st !+^~$+O~.^|KZ|~/^ stage~;||^~32^~O5^198^~H1^|Charter ^\
~S~E||~Y~E+Multilateral ~hTalks+~S~E (~Y)+~htalks in ~Y+~Y Talks|||espoo|FI|~O2~y2=~O3~s08#\
Stage ~,~?+~?~;+~? of the Conference, foreign ministers+~=~x~:~O3~P03=~O3~P07#\
~?~,~?I+~?I~;+~<~x|geneva|CH|~O3~a18=~z~P21#\
~S~$ ~z||~z ~S~$+~z~Z~z+C~K~S ~z~'1~:~z~P30=~z-08-01|~S Final Act#\
~=?||B~8?+B~8? ~O7~CB~8+B~8~& ~O7+B~8~&]1|b~8|YUCS|~O7~b04=~O8-03-08#\
~<?||M~L?+M~L? ~{0~CM~L+M~L~& ~{0+M~L~&]2|m~L|ES|~{0~311=~{3~a09#\
~6d?||~]?+~]? ~{6~C~]+~]~& ~{6+~]~&]3~4~{6~304=~{9-01-19#\
Paris~j0~Z~*0+C~KParis~'2|paris|FR~G0~319~J0~y1~}of Paris for a New Europe#\
~=~t~u1st*_+1st _+~= _~#\
1|berlin|DE~G1~s19~J1~s20#\
~2~& at M~D Level, M~k||M~k ~2~&+M~k M~D~&~U1|||m~k|SUHH~G1~a10~J1~a10#\
~<~t2n~c2nd*_+2nd _+~< _~#\
2|prague|CSHH~G2-01-30~J2-01-31#\
~= ~2~t~S ~2*_+~= ~2*Council+~S ~2~&||~[-03-24#\
~Vth?||~S?+~S?~U2~C~S+~S~&~U2]4~[~P08#\
~S~$~U2|~G2 ~S~$+~*2~Z~*2+C~K~S~U2~'3~:~*2~P09~J2~P10|The Challenges of Change#\
~6d~t3r~c3rd*_+3rd _+~6d _~#\
3~_~G2~l4~J2~l5#\
~Vth~t4`4th*_+4th _+~Vth _~#\
4|rome|IT~G3~330~J3[1#\
:~U4, B~0|~G4 :, B~0+B~0 :~U4+~*4~1B~0~M+B~0 :]~T4~b10~J4[2#\
B~0~j4~Z~*4+C~KB~0~'4~T4[5~J4[6|Towards a Genuine Partnership in a New Era#\
Fif~(5`Fif`!~U5+5~I5~T5[7~J5[8#\
Review~&~U6, ~]|~G6~F~*6+~*6~1~]~M+~] Review~&]~4~*6~304~J6~y2#\
L~m~j6~v~*6+O~KL~m~'5|l~m|PT~G6[2~J6[3|L~m Document#\
Six~(6`Six`!~U7+6~I6|copenhagen|DK~G7~l8~J7~l9#\
~Q~(7`~Q`!~U8+7~I7|oslo|NO~G8[2~J8[3#\
:~U9, ~]|~G9~F~*9+~*9~1~]~M]~4~*9~a20~J9~b01#\
:~U9, I~5|~G9 :, I~5+I~5 :~U9+~*9~1I~5~M]~i08~J9~310#\
I~5~j9~v~*9+O~KI~5~'6~i18~J9~319~}for European Security#\
~d~(8`~d~-00+8~I8~42000~y7~`0~y8#\
Nin~(9`Nin~-01+9~I9|bucharest|RO~o1[3~`1[4#\
Ten~(10`Ten~-02+10th*!+Oporto !~#\
10|porto|PT~o2[6~`2[7#\
Eleven~(11`Eleven~-03+11~p1|maastricht|NL~o3[1~`3[2#\
Twelf~(12`Twelf~-04+12~p2|sofia|BG~o4[6~`4[7#\
~6~93`~6~B05+13~p3|ljubljana|SI~o5[5~`5[6#\
~V~94`~V~B06+14~p4|brussels|BE~o6[4~`6[5#\
Fif~95`Fif~B07+15~p5|m~L|ES~o7~y9~`7~330#\
Six~96`Six~B08+16~p6~:2008[4~`8[5~7~W||~W i~Nm~D+~W~& 2009+I~N! in ~W+~W~&|||corfu|GR~o9~s27~`9~s28#\
~Q~97`~Q~B09+17~p7|athens|GR~o9[1~`9[2~7A~n||A~n i~Nm~D+I~N! in A~n|||a~n~w~P16=~/~P17~fW~X||~/ :, W~X+W~X : ~gW~X~M]|w~X|PL|~/~a30=~/~b08~f~]||~/~F~g~]~M]~4~/~b18=~/~b26~fA~A||~/ :, A~A+A~A : ~gA~A~M]|a~A~w~y6=~/~y8#\
A~A~$||~/~v~/+O~KA~A~'7|a~A~w[1=~/[2|A~A Commemorative Declaration#\
~d~98`~d~B11+18~p8|vilnius|LT~|1[6~q1[7#\
Nine~99`Nine~B12+19~p9|dublin|IE~|2[6~q2[7#\
Twentie~(20`Twentie~-13+20th*!+Kiev !~#\
20|kyiv|UA~|3[5~q3[6~r~=~e2~u~)~=~@14+21st$21|basel|CH~|4[4~q4[5~r~<~e22n~c~)~<~@15+22nd$22|b~8|RS~|5[3~q5[4~r~6d~e23r~c~)~6d~@16+23rd$23|hamburg|DE~|6[8~q6[9~r~V~(24`~)~V~-17+24~I24~42017[7~q7[8~rFif~(25`~)Fif~-18+25~I25|milan|IT~|8[6~q8[7~rSix~(26`~)Six~-19+26~I26|bratislava|SK~|9[5~q9[6~r~Q~(27`~)~Q~-20+27~I27|tirana|AL~H20[3~>20[4~r~d~(28`~)~d~-21+28~I28~_~H21[2~>21[3~rNin~(29`~)Nin~-22+29~I29|lodz|PL~H22[1~>22[2#\
~6tie~(30`~6tie~-23+30~I30|skopje|MK~H23~330~>23[1#\
~R~=~e3~u~R~=~@24+31st*!+Malta !~#\
31|valletta|MT~H24[5~>24[6#\
~R~<~e32n~c~R~<~@25+32nd$32~42025[4~>25[5#\
~R~6d~e33r~c~R~6d~@26+33rd$33|lugano|CH~H26-12~>26-12||true\
");
