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
Helsinki Consultations||Dipoli Consultations+Multilateral Preparatory Talks+Helsinki Consultations (Dipoli)+Preparatory talks in Dipoli+Dipoli Talks|||espoo|FI|1972-11-22=1973-06-08#\
Stage I of the Conference on Security and Co-operation in Europe||Stage I+Stage I of the CSCE+Stage I of the Conference, foreign ministers+First stage of the CSCE|||helsinki|FI|1973-07-03=1973-07-07#\
Stage II of the Conference on Security and Co-operation in Europe||Stage II+Stage II of the CSCE+Second stage of the CSCE|||geneva|CH|1973-09-18=1975-07-21#\
Helsinki Summit 1975||1975 Helsinki Summit+1975 Summit+CSCE Summit 1975+CSCE Summit in Helsinki 1975|summit-meetings|1|helsinki|FI|1975-07-30=1975-08-01|Helsinki Final Act#\
First Follow-up Meeting||Belgrade Follow-up Meeting+Belgrade Follow-up Meeting 1977+CSCE Follow-up Meeting in Belgrade+Belgrade Meeting 1977+Belgrade Meeting|review-conferences|1|belgrade|YUCS|1977-10-04=1978-03-08#\
Second Follow-up Meeting||Madrid Follow-up Meeting+Madrid Follow-up Meeting 1980+CSCE Follow-up Meeting in Madrid+Madrid Meeting 1980+Madrid Meeting|review-conferences|2|madrid|ES|1980-11-11=1983-09-09#\
Third Follow-up Meeting||Vienna Follow-up Meeting+Vienna Follow-up Meeting 1986+CSCE Follow-up Meeting in Vienna+Vienna Meeting 1986+Vienna Meeting|review-conferences|3|vienna|AT|1986-11-04=1989-01-19#\
Paris Summit||1990 Summit+CSCE Summit 1990+CSCE Summit in Paris|summit-meetings|2|paris|FR|1990-11-19=1990-11-21|Charter of Paris for a New Europe#\
First Meeting of the CSCE Council||1st Ministerial Council+1st Meeting of the CSCE Council+1st CSCE Council+First CSCE Council|ministerial-council-meetings|1|berlin|DE|1991-06-19=1991-06-20#\
Additional Meeting at Ministerial Level, Moscow||Moscow Additional Meeting+Moscow Ministerial Meeting 1991|||moscow|SUHH|1991-09-10=1991-09-10#\
Second Meeting of the CSCE Council||2nd Ministerial Council+2nd Meeting of the CSCE Council+2nd CSCE Council+Second CSCE Council|ministerial-council-meetings|2|prague|CSHH|1992-01-30=1992-01-31#\
First Additional Meeting of the CSCE Council||Helsinki Additional Meeting of the CSCE Council+First Additional Meeting of the Council+Helsinki Additional Meeting|||helsinki|FI|1992-03-24=1992-03-24#\
Fourth Follow-up Meeting||Helsinki Follow-up Meeting+Helsinki Follow-up Meeting 1992+CSCE Follow-up Meeting in Helsinki+Helsinki Meeting 1992|review-conferences|4|helsinki|FI|1992-03-24=1992-07-08#\
Helsinki Summit 1992||1992 Helsinki Summit+1992 Summit+CSCE Summit 1992+CSCE Summit in Helsinki 1992|summit-meetings|3|helsinki|FI|1992-07-09=1992-07-10|The Challenges of Change#\
Third Meeting of the CSCE Council||3rd Ministerial Council+3rd Meeting of the CSCE Council+3rd CSCE Council+Third CSCE Council|ministerial-council-meetings|3|stockholm|SE|1992-12-14=1992-12-15#\
Fourth Meeting of the CSCE Council||4th Ministerial Council+4th Meeting of the CSCE Council+4th CSCE Council+Fourth CSCE Council|ministerial-council-meetings|4|rome|IT|1993-11-30=1993-12-01#\
Review Conference 1994, Budapest||1994 Review Conference, Budapest+Budapest Review Conference 1994+1994 OSCE Review Conference, Budapest part+Budapest Review Conference|review-conferences||budapest|HU|1994-10-10=1994-12-02#\
Budapest Summit||1994 Summit+CSCE Summit 1994+CSCE Summit in Budapest|summit-meetings|4|budapest|HU|1994-12-05=1994-12-06|Towards a Genuine Partnership in a New Era#\
Fifth Meeting of the Ministerial Council||5th Ministerial Council+Fifth Ministerial Council+Ministerial Council 1995+5th Meeting of the Ministerial Council|ministerial-council-meetings|5|budapest|HU|1995-12-07=1995-12-08#\
Review Meeting 1996, Vienna||1996 Review Conference, Vienna+Vienna Review Conference 1996+1996 OSCE Review Conference, Vienna part+Vienna Review Meeting|review-conferences||vienna|AT|1996-11-04=1996-11-22#\
Lisbon Summit||1996 Summit+OSCE Summit 1996+OSCE Summit in Lisbon|summit-meetings|5|lisbon|PT|1996-12-02=1996-12-03|Lisbon Document#\
Sixth Meeting of the Ministerial Council||6th Ministerial Council+Sixth Ministerial Council+Ministerial Council 1997+6th Meeting of the Ministerial Council|ministerial-council-meetings|6|copenhagen|DK|1997-12-18=1997-12-19#\
Seventh Meeting of the Ministerial Council||7th Ministerial Council+Seventh Ministerial Council+Ministerial Council 1998+7th Meeting of the Ministerial Council|ministerial-council-meetings|7|oslo|NO|1998-12-02=1998-12-03#\
Review Conference 1999, Vienna||1999 Review Conference, Vienna+Vienna Review Conference 1999+1999 OSCE Review Conference, Vienna part|review-conferences||vienna|AT|1999-09-20=1999-10-01#\
Review Conference 1999, Istanbul||1999 Review Conference, Istanbul+Istanbul Review Conference 1999+1999 OSCE Review Conference, Istanbul part|review-conferences||istanbul|TR|1999-11-08=1999-11-10#\
Istanbul Summit||1999 Summit+OSCE Summit 1999+OSCE Summit in Istanbul|summit-meetings|6|istanbul|TR|1999-11-18=1999-11-19|Charter for European Security#\
Eighth Meeting of the Ministerial Council||8th Ministerial Council+Eighth Ministerial Council+Ministerial Council 2000+8th Meeting of the Ministerial Council|ministerial-council-meetings|8|vienna|AT|2000-11-27=2000-11-28#\
Ninth Meeting of the Ministerial Council||9th Ministerial Council+Ninth Ministerial Council+Ministerial Council 2001+9th Meeting of the Ministerial Council|ministerial-council-meetings|9|bucharest|RO|2001-12-03=2001-12-04#\
Tenth Meeting of the Ministerial Council||10th Ministerial Council+Tenth Ministerial Council+Ministerial Council 2002+10th Meeting of the Ministerial Council+Oporto Ministerial Council|ministerial-council-meetings|10|porto|PT|2002-12-06=2002-12-07#\
Eleventh Meeting of the Ministerial Council||11th Ministerial Council+Eleventh Ministerial Council+Ministerial Council 2003+11th Meeting of the Ministerial Council|ministerial-council-meetings|11|maastricht|NL|2003-12-01=2003-12-02#\
Twelfth Meeting of the Ministerial Council||12th Ministerial Council+Twelfth Ministerial Council+Ministerial Council 2004+12th Meeting of the Ministerial Council|ministerial-council-meetings|12|sofia|BG|2004-12-06=2004-12-07#\
Thirteenth Meeting of the Ministerial Council||13th Ministerial Council+Thirteenth Ministerial Council+Ministerial Council 2005+13th Meeting of the Ministerial Council|ministerial-council-meetings|13|ljubljana|SI|2005-12-05=2005-12-06#\
Fourteenth Meeting of the Ministerial Council||14th Ministerial Council+Fourteenth Ministerial Council+Ministerial Council 2006+14th Meeting of the Ministerial Council|ministerial-council-meetings|14|brussels|BE|2006-12-04=2006-12-05#\
Fifteenth Meeting of the Ministerial Council||15th Ministerial Council+Fifteenth Ministerial Council+Ministerial Council 2007+15th Meeting of the Ministerial Council|ministerial-council-meetings|15|madrid|ES|2007-11-29=2007-11-30#\
Sixteenth Meeting of the Ministerial Council||16th Ministerial Council+Sixteenth Ministerial Council+Ministerial Council 2008+16th Meeting of the Ministerial Council|ministerial-council-meetings|16|helsinki|FI|2008-12-04=2008-12-05#\
Informal Meeting of Foreign Ministers, Corfu||Corfu informal ministerial+Corfu Meeting 2009+Informal Ministerial Council in Corfu+Corfu Meeting|||corfu|GR|2009-06-27=2009-06-28#\
Seventeenth Meeting of the Ministerial Council||17th Ministerial Council+Seventeenth Ministerial Council+Ministerial Council 2009+17th Meeting of the Ministerial Council|ministerial-council-meetings|17|athens|GR|2009-12-01=2009-12-02#\
Informal Meeting of Foreign Ministers, Almaty||Almaty informal ministerial+Informal Ministerial Council in Almaty|||almaty|KZ|2010-07-16=2010-07-17#\
Review Conference 2010, Warsaw||2010 Review Conference, Warsaw+Warsaw Review Conference 2010+2010 OSCE Review Conference, Warsaw part|review-conferences||warsaw|PL|2010-09-30=2010-10-08#\
Review Conference 2010, Vienna||2010 Review Conference, Vienna+Vienna Review Conference 2010+2010 OSCE Review Conference, Vienna part|review-conferences||vienna|AT|2010-10-18=2010-10-26#\
Review Conference 2010, Astana||2010 Review Conference, Astana+Astana Review Conference 2010+2010 OSCE Review Conference, Astana part|review-conferences||astana|KZ|2010-11-26=2010-11-28#\
Astana Summit||2010 Summit+OSCE Summit 2010+OSCE Summit in Astana|summit-meetings|7|astana|KZ|2010-12-01=2010-12-02|Astana Commemorative Declaration#\
Eighteenth Meeting of the Ministerial Council||18th Ministerial Council+Eighteenth Ministerial Council+Ministerial Council 2011+18th Meeting of the Ministerial Council|ministerial-council-meetings|18|vilnius|LT|2011-12-06=2011-12-07#\
Nineteenth Meeting of the Ministerial Council||19th Ministerial Council+Nineteenth Ministerial Council+Ministerial Council 2012+19th Meeting of the Ministerial Council|ministerial-council-meetings|19|dublin|IE|2012-12-06=2012-12-07#\
Twentieth Meeting of the Ministerial Council||20th Ministerial Council+Twentieth Ministerial Council+Ministerial Council 2013+20th Meeting of the Ministerial Council+Kiev Ministerial Council|ministerial-council-meetings|20|kyiv|UA|2013-12-05=2013-12-06#\
Twenty-First Meeting of the Ministerial Council||21st Ministerial Council+Twenty-First Ministerial Council+Ministerial Council 2014+21st Meeting of the Ministerial Council|ministerial-council-meetings|21|basel|CH|2014-12-04=2014-12-05#\
Twenty-Second Meeting of the Ministerial Council||22nd Ministerial Council+Twenty-Second Ministerial Council+Ministerial Council 2015+22nd Meeting of the Ministerial Council|ministerial-council-meetings|22|belgrade|RS|2015-12-03=2015-12-04#\
Twenty-Third Meeting of the Ministerial Council||23rd Ministerial Council+Twenty-Third Ministerial Council+Ministerial Council 2016+23rd Meeting of the Ministerial Council|ministerial-council-meetings|23|hamburg|DE|2016-12-08=2016-12-09#\
Twenty-Fourth Meeting of the Ministerial Council||24th Ministerial Council+Twenty-Fourth Ministerial Council+Ministerial Council 2017+24th Meeting of the Ministerial Council|ministerial-council-meetings|24|vienna|AT|2017-12-07=2017-12-08#\
Twenty-Fifth Meeting of the Ministerial Council||25th Ministerial Council+Twenty-Fifth Ministerial Council+Ministerial Council 2018+25th Meeting of the Ministerial Council|ministerial-council-meetings|25|milan|IT|2018-12-06=2018-12-07#\
Twenty-Sixth Meeting of the Ministerial Council||26th Ministerial Council+Twenty-Sixth Ministerial Council+Ministerial Council 2019+26th Meeting of the Ministerial Council|ministerial-council-meetings|26|bratislava|SK|2019-12-05=2019-12-06#\
Twenty-Seventh Meeting of the Ministerial Council||27th Ministerial Council+Twenty-Seventh Ministerial Council+Ministerial Council 2020+27th Meeting of the Ministerial Council|ministerial-council-meetings|27|tirana|AL|2020-12-03=2020-12-04#\
Twenty-Eighth Meeting of the Ministerial Council||28th Ministerial Council+Twenty-Eighth Ministerial Council+Ministerial Council 2021+28th Meeting of the Ministerial Council|ministerial-council-meetings|28|stockholm|SE|2021-12-02=2021-12-03#\
Twenty-Ninth Meeting of the Ministerial Council||29th Ministerial Council+Twenty-Ninth Ministerial Council+Ministerial Council 2022+29th Meeting of the Ministerial Council|ministerial-council-meetings|29|lodz|PL|2022-12-01=2022-12-02#\
Thirtieth Meeting of the Ministerial Council||30th Ministerial Council+Thirtieth Ministerial Council+Ministerial Council 2023+30th Meeting of the Ministerial Council|ministerial-council-meetings|30|skopje|MK|2023-11-30=2023-12-01#\
Thirty-First Meeting of the Ministerial Council||31st Ministerial Council+Thirty-First Ministerial Council+Ministerial Council 2024+31st Meeting of the Ministerial Council+Malta Ministerial Council|ministerial-council-meetings|31|valletta|MT|2024-12-05=2024-12-06#\
Thirty-Second Meeting of the Ministerial Council||32nd Ministerial Council+Thirty-Second Ministerial Council+Ministerial Council 2025+32nd Meeting of the Ministerial Council|ministerial-council-meetings|32|vienna|AT|2025-12-04=2025-12-05#\
Thirty-Third Meeting of the Ministerial Council||33rd Ministerial Council+Thirty-Third Ministerial Council+Ministerial Council 2026+33rd Meeting of the Ministerial Council|ministerial-council-meetings|33|lugano|CH|2026-12=2026-12||true\
");
