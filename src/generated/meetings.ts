// Generated from data/meetings.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
  /** Meeting of Experts on Peaceful Settlement of Disputes, Montreux */
  readonly "montreux-meeting-1978": Meeting;
  /** Meeting of Experts on the Mediterranean, Valletta */
  readonly "valletta-meeting-1979": Meeting;
  /** Scientific Forum, Hamburg */
  readonly "hamburg-scientific-forum-1980": Meeting;
  /** Second Follow-up Meeting */
  readonly "follow-up-meeting-madrid-1980": Meeting;
  /** Conference on Confidence- and Security-Building Measures and Disarmament in Europe */
  readonly "stockholm-conference-1984": Meeting;
  /** Meeting of Experts on Peaceful Settlement of Disputes, Athens */
  readonly "athens-meeting-1984": Meeting;
  /** Seminar on Economic, Scientific and Cultural Co-operation in the Mediterranean, Venice */
  readonly "venice-seminar-1984": Meeting;
  /** Meeting of Experts on Human Rights and Fundamental Freedoms, Ottawa */
  readonly "ottawa-meeting-1985": Meeting;
  /** Cultural Forum, Budapest */
  readonly "budapest-cultural-forum-1985": Meeting;
  /** Meeting of Experts on Human Contacts, Bern */
  readonly "bern-meeting-1986": Meeting;
  /** Third Follow-up Meeting */
  readonly "follow-up-meeting-vienna-1986": Meeting;
  /** Information Forum, London */
  readonly "london-information-forum-1989": Meeting;
  /** First Meeting of the Conference on the Human Dimension, Paris */
  readonly "paris-meeting-1989": Meeting;
  /** Meeting on the Protection of the Environment, Sofia */
  readonly "sofia-meeting-1989": Meeting;
  /** Conference on Economic Co-operation in Europe, Bonn */
  readonly "bonn-conference-1990": Meeting;
  /** Second Meeting of the Conference on the Human Dimension, Copenhagen */
  readonly "copenhagen-meeting-1990": Meeting;
  /** Meeting on the Mediterranean, Palma de Mallorca */
  readonly "palma-meeting-1990": Meeting;
  /** Paris Summit */
  readonly "paris-summit-1990": Meeting;
  /** Meeting of Experts on Peaceful Settlement of Disputes, Valletta */
  readonly "valletta-meeting-1991": Meeting;
  /** Symposium on the Cultural Heritage, Cracow */
  readonly "cracow-symposium-1991": Meeting;
  /** First Meeting of the CSCE Council */
  readonly "ministerial-council-1991-berlin": Meeting;
  /** Meeting of Experts on National Minorities, Geneva */
  readonly "geneva-meeting-1991": Meeting;
  /** Additional Meeting at Ministerial Level, Moscow */
  readonly "additional-ministerial-meeting-moscow-1991": Meeting;
  /** Third Meeting of the Conference on the Human Dimension, Moscow */
  readonly "moscow-meeting-1991": Meeting;
  /** Seminar of Experts on Democratic Institutions, Oslo */
  readonly "oslo-seminar-1991": Meeting;
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
export type MeetingId = "helsinki-consultations-1972" | "csce-stage-1-helsinki-1973" | "csce-stage-2-geneva-1973" | "helsinki-summit-1975" | "follow-up-meeting-belgrade-1977" | "montreux-meeting-1978" | "valletta-meeting-1979" | "hamburg-scientific-forum-1980" | "follow-up-meeting-madrid-1980" | "stockholm-conference-1984" | "athens-meeting-1984" | "venice-seminar-1984" | "ottawa-meeting-1985" | "budapest-cultural-forum-1985" | "bern-meeting-1986" | "follow-up-meeting-vienna-1986" | "london-information-forum-1989" | "paris-meeting-1989" | "sofia-meeting-1989" | "bonn-conference-1990" | "copenhagen-meeting-1990" | "palma-meeting-1990" | "paris-summit-1990" | "valletta-meeting-1991" | "cracow-symposium-1991" | "ministerial-council-1991-berlin" | "geneva-meeting-1991" | "additional-ministerial-meeting-moscow-1991" | "moscow-meeting-1991" | "oslo-seminar-1991" | "ministerial-council-1992-prague" | "additional-council-meeting-helsinki-1992" | "follow-up-meeting-helsinki-1992" | "helsinki-summit-1992" | "ministerial-council-1992-stockholm" | "ministerial-council-1993-rome" | "review-conference-1994-budapest" | "budapest-summit-1994" | "ministerial-council-1995-budapest" | "review-meeting-1996-vienna" | "lisbon-summit-1996" | "ministerial-council-1997-copenhagen" | "ministerial-council-1998-oslo" | "review-conference-1999-vienna" | "review-conference-1999-istanbul" | "istanbul-summit-1999" | "ministerial-council-2000-vienna" | "ministerial-council-2001-bucharest" | "ministerial-council-2002-porto" | "ministerial-council-2003-maastricht" | "ministerial-council-2004-sofia" | "ministerial-council-2005-ljubljana" | "ministerial-council-2006-brussels" | "ministerial-council-2007-madrid" | "ministerial-council-2008-helsinki" | "informal-ministerial-meeting-corfu-2009" | "ministerial-council-2009-athens" | "informal-ministerial-meeting-almaty-2010" | "review-conference-2010-warsaw" | "review-conference-2010-vienna" | "review-conference-2010-astana" | "astana-summit-2010" | "ministerial-council-2011-vilnius" | "ministerial-council-2012-dublin" | "ministerial-council-2013-kyiv" | "ministerial-council-2014-basel" | "ministerial-council-2015-belgrade" | "ministerial-council-2016-hamburg" | "ministerial-council-2017-vienna" | "ministerial-council-2018-milan" | "ministerial-council-2019-bratislava" | "ministerial-council-2020-tirana" | "ministerial-council-2021-stockholm" | "ministerial-council-2022-lodz" | "ministerial-council-2023-skopje" | "ministerial-council-2024-valletta" | "ministerial-council-2025-vienna" | "ministerial-council-2026-lugano";

/**
 * The keys of {@link meetings}, in order.
 *
 * @example
 * meetingIds[0]; // => "helsinki-consultations-1972"
 */
export const meetingIds: readonly MeetingId[] = /* @__PURE__ */ Object.freeze(["helsinki-consultations-1972", "csce-stage-1-helsinki-1973", "csce-stage-2-geneva-1973", "helsinki-summit-1975", "follow-up-meeting-belgrade-1977", "montreux-meeting-1978", "valletta-meeting-1979", "hamburg-scientific-forum-1980", "follow-up-meeting-madrid-1980", "stockholm-conference-1984", "athens-meeting-1984", "venice-seminar-1984", "ottawa-meeting-1985", "budapest-cultural-forum-1985", "bern-meeting-1986", "follow-up-meeting-vienna-1986", "london-information-forum-1989", "paris-meeting-1989", "sofia-meeting-1989", "bonn-conference-1990", "copenhagen-meeting-1990", "palma-meeting-1990", "paris-summit-1990", "valletta-meeting-1991", "cracow-symposium-1991", "ministerial-council-1991-berlin", "geneva-meeting-1991", "additional-ministerial-meeting-moscow-1991", "moscow-meeting-1991", "oslo-seminar-1991", "ministerial-council-1992-prague", "additional-council-meeting-helsinki-1992", "follow-up-meeting-helsinki-1992", "helsinki-summit-1992", "ministerial-council-1992-stockholm", "ministerial-council-1993-rome", "review-conference-1994-budapest", "budapest-summit-1994", "ministerial-council-1995-budapest", "review-meeting-1996-vienna", "lisbon-summit-1996", "ministerial-council-1997-copenhagen", "ministerial-council-1998-oslo", "review-conference-1999-vienna", "review-conference-1999-istanbul", "istanbul-summit-1999", "ministerial-council-2000-vienna", "ministerial-council-2001-bucharest", "ministerial-council-2002-porto", "ministerial-council-2003-maastricht", "ministerial-council-2004-sofia", "ministerial-council-2005-ljubljana", "ministerial-council-2006-brussels", "ministerial-council-2007-madrid", "ministerial-council-2008-helsinki", "informal-ministerial-meeting-corfu-2009", "ministerial-council-2009-athens", "informal-ministerial-meeting-almaty-2010", "review-conference-2010-warsaw", "review-conference-2010-vienna", "review-conference-2010-astana", "astana-summit-2010", "ministerial-council-2011-vilnius", "ministerial-council-2012-dublin", "ministerial-council-2013-kyiv", "ministerial-council-2014-basel", "ministerial-council-2015-belgrade", "ministerial-council-2016-hamburg", "ministerial-council-2017-vienna", "ministerial-council-2018-milan", "ministerial-council-2019-bratislava", "ministerial-council-2020-tirana", "ministerial-council-2021-stockholm", "ministerial-council-2022-lodz", "ministerial-council-2023-skopje", "ministerial-council-2024-valletta", "ministerial-council-2025-vienna", "ministerial-council-2026-lugano"]);

/**
 * Summits, Ministerial Councils, review and follow-up meetings, the earliest first. The source of each field stands in `osce-data/data/meetings.json`.
 *
 * @example
 * meetings["helsinki-consultations-1972"].name; // => "Helsinki Consultations"
 */
export const meetings: Meetings = /* @__PURE__ */ records<Meetings>("meeting", '[\
{"id":"helsinki-consultations-1972","name":"Helsinki Consultations","aliases":["Dipoli Consultations","Multilateral Preparatory Talks","Helsinki Consultations (Dipoli)","Preparatory talks in Dipoli","Dipoli Talks"],"series":null,"number":null,"place":"espoo","country":"FI","period":{"from":"1972-11-22","until":"1973-06-08"},"documents":[]},\
{"id":"csce-stage-1-helsinki-1973","name":"Stage I of the Conference on Security and Co-operation in Europe","aliases":["Stage I","Stage I of the CSCE","Stage I of the Conference, foreign ministers","First stage of the CSCE"],"series":null,"number":null,"place":"helsinki","country":"FI","period":{"from":"1973-07-03","until":"1973-07-07"},"documents":[]},\
{"id":"csce-stage-2-geneva-1973","name":"Stage II of the Conference on Security and Co-operation in Europe","aliases":["Stage II","Stage II of the CSCE","Second stage of the CSCE"],"series":null,"number":null,"place":"geneva","country":"CH","period":{"from":"1973-09-18","until":"1975-07-21"},"documents":[]},\
{"id":"helsinki-summit-1975","name":"Helsinki Summit 1975","aliases":["1975 Helsinki Summit","1975 Summit","CSCE Summit 1975","CSCE Summit in Helsinki 1975"],"series":"summit-meetings","number":1,"place":"helsinki","country":"FI","period":{"from":"1975-07-30","until":"1975-08-01"},"documents":["Helsinki Final Act"]},\
{"id":"follow-up-meeting-belgrade-1977","name":"First Follow-up Meeting","aliases":["Belgrade Follow-up Meeting","Belgrade Follow-up Meeting 1977","CSCE Follow-up Meeting in Belgrade","Belgrade Meeting 1977","Belgrade Meeting"],"series":"review-conferences","number":1,"place":"belgrade","country":"YUCS","period":{"from":"1977-10-04","until":"1978-03-08"},"documents":[]},\
{"id":"montreux-meeting-1978","name":"Meeting of Experts on Peaceful Settlement of Disputes, Montreux","aliases":["Montreux Meeting","Montreux Meeting of Experts","Montreux Expert Meeting"],"series":null,"number":null,"place":"montreux","country":"CH","period":{"from":"1978-10-31","until":"1978-12-11"},"documents":[]},\
{"id":"valletta-meeting-1979","name":"Meeting of Experts on the Mediterranean, Valletta","aliases":["Valletta Meeting on the Mediterranean"],"series":null,"number":null,"place":"valletta","country":"MT","period":{"from":"1979-02-13","until":"1979-03-26"},"documents":[]},\
{"id":"hamburg-scientific-forum-1980","name":"Scientific Forum, Hamburg","aliases":["Hamburg Scientific Forum","Scientific Forum","Scientific Forum of the CSCE"],"series":null,"number":null,"place":"hamburg","country":"DE","period":{"from":"1980-02-18","until":"1980-03-03"},"documents":[]},\
{"id":"follow-up-meeting-madrid-1980","name":"Second Follow-up Meeting","aliases":["Madrid Follow-up Meeting","Madrid Follow-up Meeting 1980","CSCE Follow-up Meeting in Madrid","Madrid Meeting 1980","Madrid Meeting"],"series":"review-conferences","number":2,"place":"madrid","country":"ES","period":{"from":"1980-11-11","until":"1983-09-09"},"documents":[]},\
{"id":"stockholm-conference-1984","name":"Conference on Confidence- and Security-Building Measures and Disarmament in Europe","aliases":["Stockholm Conference","Stockholm CDE","Stockholm CDMEB","CDE","Conference on Disarmament in Europe","Stockholm Conference on Confidence- and Security-Building Measures and Disarmament in Europe"],"series":null,"number":null,"place":"stockholm","country":"SE","period":{"from":"1984-01-17","until":"1986-09"},"documents":["Document of the Stockholm Conference"]},\
{"id":"athens-meeting-1984","name":"Meeting of Experts on Peaceful Settlement of Disputes, Athens","aliases":["Athens Meeting","Athens Meeting of Experts"],"series":null,"number":null,"place":"athens","country":"GR","period":{"from":"1984-03-21","until":"1984-04-30"},"documents":[]},\
{"id":"venice-seminar-1984","name":"Seminar on Economic, Scientific and Cultural Co-operation in the Mediterranean, Venice","aliases":["Venice Seminar","Venice Mediterranean Seminar"],"series":null,"number":null,"place":"venice","country":"IT","period":{"from":"1984-10-16","until":"1984-10-26"},"documents":[]},\
{"id":"ottawa-meeting-1985","name":"Meeting of Experts on Human Rights and Fundamental Freedoms, Ottawa","aliases":["Ottawa Meeting","Ottawa Human Rights Experts Meeting","Ottawa Meeting of Experts on Human Rights"],"series":null,"number":null,"place":"ottawa","country":"CA","period":{"from":"1985-05-07","until":"1985-06-17"},"documents":[]},\
{"id":"budapest-cultural-forum-1985","name":"Cultural Forum, Budapest","aliases":["Budapest Cultural Forum","Cultural Forum","Cultural Forum of the CSCE"],"series":null,"number":null,"place":"budapest","country":"HU","period":{"from":"1985-10-15","until":"1985-11-25"},"documents":[]},\
{"id":"bern-meeting-1986","name":"Meeting of Experts on Human Contacts, Bern","aliases":["Bern Meeting","Berne Meeting","Berne Meeting of Experts on Human Contacts","Bern Human Contacts Experts Meeting"],"series":null,"number":null,"place":"bern","country":"CH","period":{"from":"1986-04-15","until":"1986-05-27"},"documents":[]},\
{"id":"follow-up-meeting-vienna-1986","name":"Third Follow-up Meeting","aliases":["Vienna Follow-up Meeting","Vienna Follow-up Meeting 1986","CSCE Follow-up Meeting in Vienna","Vienna Meeting 1986","Vienna Meeting"],"series":"review-conferences","number":3,"place":"vienna","country":"AT","period":{"from":"1986-11-04","until":"1989-01-19"},"documents":[]},\
{"id":"london-information-forum-1989","name":"Information Forum, London","aliases":["London Information Forum","Information Forum","Information Forum of the CSCE"],"series":null,"number":null,"place":"london","country":"GB","period":{"from":"1989-04-18","until":"1989-05-12"},"documents":[]},\
{"id":"paris-meeting-1989","name":"First Meeting of the Conference on the Human Dimension, Paris","aliases":["Paris Meeting of the Conference on the Human Dimension","Paris Human Dimension Meeting"],"series":null,"number":null,"place":"paris","country":"FR","period":{"from":"1989-05-30","until":"1989-06-23"},"documents":[]},\
{"id":"sofia-meeting-1989","name":"Meeting on the Protection of the Environment, Sofia","aliases":["Sofia Meeting","Sofia Meeting on the Protection of the Environment","Sofia CSCE Meeting on the Protection of the Environment"],"series":null,"number":null,"place":"sofia","country":"BG","period":{"from":"1989-10-16","until":"1989-11-03"},"documents":[]},\
{"id":"bonn-conference-1990","name":"Conference on Economic Co-operation in Europe, Bonn","aliases":["Bonn Conference","Bonn Economic Conference","Bonn Conference on Economic Co-operation in Europe"],"series":null,"number":null,"place":"bonn","country":"DE","period":{"from":"1990-03-19","until":"1990-04-11"},"documents":["Document of the Bonn Conference"]},\
{"id":"copenhagen-meeting-1990","name":"Second Meeting of the Conference on the Human Dimension, Copenhagen","aliases":["Copenhagen Meeting","Copenhagen Meeting of the Conference on the Human Dimension","Copenhagen Human Dimension Meeting"],"series":null,"number":null,"place":"copenhagen","country":"DK","period":{"from":"1990-06-05","until":"1990-06-29"},"documents":["Document of the Copenhagen Meeting"]},\
{"id":"palma-meeting-1990","name":"Meeting on the Mediterranean, Palma de Mallorca","aliases":["Palma Meeting","Palma de Mallorca Meeting","Palma de Mallorca Meeting on the Mediterranean"],"series":null,"number":null,"place":"palma-de-mallorca","country":"ES","period":{"from":"1990-09-24","until":"1990-10-19"},"documents":[]},\
{"id":"paris-summit-1990","name":"Paris Summit","aliases":["1990 Summit","CSCE Summit 1990","CSCE Summit in Paris"],"series":"summit-meetings","number":2,"place":"paris","country":"FR","period":{"from":"1990-11-19","until":"1990-11-21"},"documents":["Charter of Paris for a New Europe"]},\
{"id":"valletta-meeting-1991","name":"Meeting of Experts on Peaceful Settlement of Disputes, Valletta","aliases":["Valletta Meeting on Peaceful Settlement of Disputes"],"series":null,"number":null,"place":"valletta","country":"MT","period":{"from":"1991-01-15","until":"1991-02-08"},"documents":[]},\
{"id":"cracow-symposium-1991","name":"Symposium on the Cultural Heritage, Cracow","aliases":["Cracow Symposium","Krakow Symposium","Cracow Symposium on the Cultural Heritage"],"series":null,"number":null,"place":"krakow","country":"PL","period":{"from":"1991-05-28","until":"1991-06-07"},"documents":["Document of the Cracow Symposium"]},\
{"id":"ministerial-council-1991-berlin","name":"First Meeting of the CSCE Council","aliases":["1st Ministerial Council","1st Meeting of the CSCE Council","1st CSCE Council","First CSCE Council"],"series":"ministerial-council-meetings","number":1,"place":"berlin","country":"DE","period":{"from":"1991-06-19","until":"1991-06-20"},"documents":[]},\
{"id":"geneva-meeting-1991","name":"Meeting of Experts on National Minorities, Geneva","aliases":["Geneva Meeting","Geneva Meeting of Experts on National Minorities","Geneva Meeting on National Minorities"],"series":null,"number":null,"place":"geneva","country":"CH","period":{"from":"1991-07-01","until":"1991-07-19"},"documents":["Report of the Meeting of Experts on National Minorities"]},\
{"id":"additional-ministerial-meeting-moscow-1991","name":"Additional Meeting at Ministerial Level, Moscow","aliases":["Moscow Additional Meeting","Moscow Ministerial Meeting 1991"],"series":null,"number":null,"place":"moscow","country":"SUHH","period":{"from":"1991-09-10","until":"1991-09-10"},"documents":[]},\
{"id":"moscow-meeting-1991","name":"Third Meeting of the Conference on the Human Dimension, Moscow","aliases":["Moscow Meeting","Moscow Meeting of the Conference on the Human Dimension","Moscow Human Dimension Meeting"],"series":null,"number":null,"place":"moscow","country":"SUHH","period":{"from":"1991-09-10","until":"1991-10-04"},"documents":["Document of the Moscow Meeting"]},\
{"id":"oslo-seminar-1991","name":"Seminar of Experts on Democratic Institutions, Oslo","aliases":["Oslo Seminar","Oslo Seminar on Democratic Institutions"],"series":null,"number":null,"place":"oslo","country":"NO","period":{"from":"1991-11-04","until":"1991-11-15"},"documents":[]},\
{"id":"ministerial-council-1992-prague","name":"Second Meeting of the CSCE Council","aliases":["2nd Ministerial Council","2nd Meeting of the CSCE Council","2nd CSCE Council","Second CSCE Council"],"series":"ministerial-council-meetings","number":2,"place":"prague","country":"CSHH","period":{"from":"1992-01-30","until":"1992-01-31"},"documents":[]},\
{"id":"additional-council-meeting-helsinki-1992","name":"First Additional Meeting of the CSCE Council","aliases":["Helsinki Additional Meeting of the CSCE Council","First Additional Meeting of the Council","Helsinki Additional Meeting"],"series":null,"number":null,"place":"helsinki","country":"FI","period":{"from":"1992-03-24","until":"1992-03-24"},"documents":[]},\
{"id":"follow-up-meeting-helsinki-1992","name":"Fourth Follow-up Meeting","aliases":["Helsinki Follow-up Meeting","Helsinki Follow-up Meeting 1992","CSCE Follow-up Meeting in Helsinki","Helsinki Meeting 1992"],"series":"review-conferences","number":4,"place":"helsinki","country":"FI","period":{"from":"1992-03-24","until":"1992-07-08"},"documents":[]},\
{"id":"helsinki-summit-1992","name":"Helsinki Summit 1992","aliases":["1992 Helsinki Summit","1992 Summit","CSCE Summit 1992","CSCE Summit in Helsinki 1992"],"series":"summit-meetings","number":3,"place":"helsinki","country":"FI","period":{"from":"1992-07-09","until":"1992-07-10"},"documents":["The Challenges of Change"]},\
{"id":"ministerial-council-1992-stockholm","name":"Third Meeting of the CSCE Council","aliases":["3rd Ministerial Council","3rd Meeting of the CSCE Council","3rd CSCE Council","Third CSCE Council"],"series":"ministerial-council-meetings","number":3,"place":"stockholm","country":"SE","period":{"from":"1992-12-14","until":"1992-12-15"},"documents":[]},\
{"id":"ministerial-council-1993-rome","name":"Fourth Meeting of the CSCE Council","aliases":["4th Ministerial Council","4th Meeting of the CSCE Council","4th CSCE Council","Fourth CSCE Council"],"series":"ministerial-council-meetings","number":4,"place":"rome","country":"IT","period":{"from":"1993-11-30","until":"1993-12-01"},"documents":[]},\
{"id":"review-conference-1994-budapest","name":"Review Conference 1994, Budapest","aliases":["1994 Review Conference, Budapest","Budapest Review Conference 1994","1994 OSCE Review Conference, Budapest part","Budapest Review Conference"],"series":"review-conferences","number":null,"place":"budapest","country":"HU","period":{"from":"1994-10-10","until":"1994-12-02"},"documents":[]},\
{"id":"budapest-summit-1994","name":"Budapest Summit","aliases":["1994 Summit","CSCE Summit 1994","CSCE Summit in Budapest"],"series":"summit-meetings","number":4,"place":"budapest","country":"HU","period":{"from":"1994-12-05","until":"1994-12-06"},"documents":["Towards a Genuine Partnership in a New Era"]},\
{"id":"ministerial-council-1995-budapest","name":"Fifth Meeting of the Ministerial Council","aliases":["5th Ministerial Council","Fifth Ministerial Council","Ministerial Council 1995","5th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":5,"place":"budapest","country":"HU","period":{"from":"1995-12-07","until":"1995-12-08"},"documents":[]},\
{"id":"review-meeting-1996-vienna","name":"Review Meeting 1996, Vienna","aliases":["1996 Review Conference, Vienna","Vienna Review Conference 1996","1996 OSCE Review Conference, Vienna part","Vienna Review Meeting"],"series":"review-conferences","number":null,"place":"vienna","country":"AT","period":{"from":"1996-11-04","until":"1996-11-22"},"documents":[]},\
{"id":"lisbon-summit-1996","name":"Lisbon Summit","aliases":["1996 Summit","OSCE Summit 1996","OSCE Summit in Lisbon"],"series":"summit-meetings","number":5,"place":"lisbon","country":"PT","period":{"from":"1996-12-02","until":"1996-12-03"},"documents":["Lisbon Document"]},\
{"id":"ministerial-council-1997-copenhagen","name":"Sixth Meeting of the Ministerial Council","aliases":["6th Ministerial Council","Sixth Ministerial Council","Ministerial Council 1997","6th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":6,"place":"copenhagen","country":"DK","period":{"from":"1997-12-18","until":"1997-12-19"},"documents":[]},\
{"id":"ministerial-council-1998-oslo","name":"Seventh Meeting of the Ministerial Council","aliases":["7th Ministerial Council","Seventh Ministerial Council","Ministerial Council 1998","7th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":7,"place":"oslo","country":"NO","period":{"from":"1998-12-02","until":"1998-12-03"},"documents":[]},\
{"id":"review-conference-1999-vienna","name":"Review Conference 1999, Vienna","aliases":["1999 Review Conference, Vienna","Vienna Review Conference 1999","1999 OSCE Review Conference, Vienna part"],"series":"review-conferences","number":null,"place":"vienna","country":"AT","period":{"from":"1999-09-20","until":"1999-10-01"},"documents":[]},\
{"id":"review-conference-1999-istanbul","name":"Review Conference 1999, Istanbul","aliases":["1999 Review Conference, Istanbul","Istanbul Review Conference 1999","1999 OSCE Review Conference, Istanbul part"],"series":"review-conferences","number":null,"place":"istanbul","country":"TR","period":{"from":"1999-11-08","until":"1999-11-10"},"documents":[]},\
{"id":"istanbul-summit-1999","name":"Istanbul Summit","aliases":["1999 Summit","OSCE Summit 1999","OSCE Summit in Istanbul"],"series":"summit-meetings","number":6,"place":"istanbul","country":"TR","period":{"from":"1999-11-18","until":"1999-11-19"},"documents":["Charter for European Security"]},\
{"id":"ministerial-council-2000-vienna","name":"Eighth Meeting of the Ministerial Council","aliases":["8th Ministerial Council","Eighth Ministerial Council","Ministerial Council 2000","8th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":8,"place":"vienna","country":"AT","period":{"from":"2000-11-27","until":"2000-11-28"},"documents":[]},\
{"id":"ministerial-council-2001-bucharest","name":"Ninth Meeting of the Ministerial Council","aliases":["9th Ministerial Council","Ninth Ministerial Council","Ministerial Council 2001","9th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":9,"place":"bucharest","country":"RO","period":{"from":"2001-12-03","until":"2001-12-04"},"documents":[]},\
{"id":"ministerial-council-2002-porto","name":"Tenth Meeting of the Ministerial Council","aliases":["10th Ministerial Council","Tenth Ministerial Council","Ministerial Council 2002","10th Meeting of the Ministerial Council","Oporto Ministerial Council"],"series":"ministerial-council-meetings","number":10,"place":"porto","country":"PT","period":{"from":"2002-12-06","until":"2002-12-07"},"documents":[]},\
{"id":"ministerial-council-2003-maastricht","name":"Eleventh Meeting of the Ministerial Council","aliases":["11th Ministerial Council","Eleventh Ministerial Council","Ministerial Council 2003","11th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":11,"place":"maastricht","country":"NL","period":{"from":"2003-12-01","until":"2003-12-02"},"documents":[]},\
{"id":"ministerial-council-2004-sofia","name":"Twelfth Meeting of the Ministerial Council","aliases":["12th Ministerial Council","Twelfth Ministerial Council","Ministerial Council 2004","12th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":12,"place":"sofia","country":"BG","period":{"from":"2004-12-06","until":"2004-12-07"},"documents":[]},\
{"id":"ministerial-council-2005-ljubljana","name":"Thirteenth Meeting of the Ministerial Council","aliases":["13th Ministerial Council","Thirteenth Ministerial Council","Ministerial Council 2005","13th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":13,"place":"ljubljana","country":"SI","period":{"from":"2005-12-05","until":"2005-12-06"},"documents":[]},\
{"id":"ministerial-council-2006-brussels","name":"Fourteenth Meeting of the Ministerial Council","aliases":["14th Ministerial Council","Fourteenth Ministerial Council","Ministerial Council 2006","14th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":14,"place":"brussels","country":"BE","period":{"from":"2006-12-04","until":"2006-12-05"},"documents":[]},\
{"id":"ministerial-council-2007-madrid","name":"Fifteenth Meeting of the Ministerial Council","aliases":["15th Ministerial Council","Fifteenth Ministerial Council","Ministerial Council 2007","15th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":15,"place":"madrid","country":"ES","period":{"from":"2007-11-29","until":"2007-11-30"},"documents":[]},\
{"id":"ministerial-council-2008-helsinki","name":"Sixteenth Meeting of the Ministerial Council","aliases":["16th Ministerial Council","Sixteenth Ministerial Council","Ministerial Council 2008","16th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":16,"place":"helsinki","country":"FI","period":{"from":"2008-12-04","until":"2008-12-05"},"documents":[]},\
{"id":"informal-ministerial-meeting-corfu-2009","name":"Informal Meeting of Foreign Ministers, Corfu","aliases":["Corfu informal ministerial","Corfu Meeting 2009","Informal Ministerial Council in Corfu","Corfu Meeting"],"series":null,"number":null,"place":"corfu","country":"GR","period":{"from":"2009-06-27","until":"2009-06-28"},"documents":[]},\
{"id":"ministerial-council-2009-athens","name":"Seventeenth Meeting of the Ministerial Council","aliases":["17th Ministerial Council","Seventeenth Ministerial Council","Ministerial Council 2009","17th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":17,"place":"athens","country":"GR","period":{"from":"2009-12-01","until":"2009-12-02"},"documents":[]},\
{"id":"informal-ministerial-meeting-almaty-2010","name":"Informal Meeting of Foreign Ministers, Almaty","aliases":["Almaty informal ministerial","Informal Ministerial Council in Almaty"],"series":null,"number":null,"place":"almaty","country":"KZ","period":{"from":"2010-07-16","until":"2010-07-17"},"documents":[]},\
{"id":"review-conference-2010-warsaw","name":"Review Conference 2010, Warsaw","aliases":["2010 Review Conference, Warsaw","Warsaw Review Conference 2010","2010 OSCE Review Conference, Warsaw part"],"series":"review-conferences","number":null,"place":"warsaw","country":"PL","period":{"from":"2010-09-30","until":"2010-10-08"},"documents":[]},\
{"id":"review-conference-2010-vienna","name":"Review Conference 2010, Vienna","aliases":["2010 Review Conference, Vienna","Vienna Review Conference 2010","2010 OSCE Review Conference, Vienna part"],"series":"review-conferences","number":null,"place":"vienna","country":"AT","period":{"from":"2010-10-18","until":"2010-10-26"},"documents":[]},\
{"id":"review-conference-2010-astana","name":"Review Conference 2010, Astana","aliases":["2010 Review Conference, Astana","Astana Review Conference 2010","2010 OSCE Review Conference, Astana part"],"series":"review-conferences","number":null,"place":"astana","country":"KZ","period":{"from":"2010-11-26","until":"2010-11-28"},"documents":[]},\
{"id":"astana-summit-2010","name":"Astana Summit","aliases":["2010 Summit","OSCE Summit 2010","OSCE Summit in Astana"],"series":"summit-meetings","number":7,"place":"astana","country":"KZ","period":{"from":"2010-12-01","until":"2010-12-02"},"documents":["Astana Commemorative Declaration"]},\
{"id":"ministerial-council-2011-vilnius","name":"Eighteenth Meeting of the Ministerial Council","aliases":["18th Ministerial Council","Eighteenth Ministerial Council","Ministerial Council 2011","18th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":18,"place":"vilnius","country":"LT","period":{"from":"2011-12-06","until":"2011-12-07"},"documents":[]},\
{"id":"ministerial-council-2012-dublin","name":"Nineteenth Meeting of the Ministerial Council","aliases":["19th Ministerial Council","Nineteenth Ministerial Council","Ministerial Council 2012","19th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":19,"place":"dublin","country":"IE","period":{"from":"2012-12-06","until":"2012-12-07"},"documents":[]},\
{"id":"ministerial-council-2013-kyiv","name":"Twentieth Meeting of the Ministerial Council","aliases":["20th Ministerial Council","Twentieth Ministerial Council","Ministerial Council 2013","20th Meeting of the Ministerial Council","Kiev Ministerial Council"],"series":"ministerial-council-meetings","number":20,"place":"kyiv","country":"UA","period":{"from":"2013-12-05","until":"2013-12-06"},"documents":[]},\
{"id":"ministerial-council-2014-basel","name":"Twenty-First Meeting of the Ministerial Council","aliases":["21st Ministerial Council","Twenty-First Ministerial Council","Ministerial Council 2014","21st Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":21,"place":"basel","country":"CH","period":{"from":"2014-12-04","until":"2014-12-05"},"documents":[]},\
{"id":"ministerial-council-2015-belgrade","name":"Twenty-Second Meeting of the Ministerial Council","aliases":["22nd Ministerial Council","Twenty-Second Ministerial Council","Ministerial Council 2015","22nd Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":22,"place":"belgrade","country":"RS","period":{"from":"2015-12-03","until":"2015-12-04"},"documents":[]},\
{"id":"ministerial-council-2016-hamburg","name":"Twenty-Third Meeting of the Ministerial Council","aliases":["23rd Ministerial Council","Twenty-Third Ministerial Council","Ministerial Council 2016","23rd Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":23,"place":"hamburg","country":"DE","period":{"from":"2016-12-08","until":"2016-12-09"},"documents":[]},\
{"id":"ministerial-council-2017-vienna","name":"Twenty-Fourth Meeting of the Ministerial Council","aliases":["24th Ministerial Council","Twenty-Fourth Ministerial Council","Ministerial Council 2017","24th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":24,"place":"vienna","country":"AT","period":{"from":"2017-12-07","until":"2017-12-08"},"documents":[]},\
{"id":"ministerial-council-2018-milan","name":"Twenty-Fifth Meeting of the Ministerial Council","aliases":["25th Ministerial Council","Twenty-Fifth Ministerial Council","Ministerial Council 2018","25th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":25,"place":"milan","country":"IT","period":{"from":"2018-12-06","until":"2018-12-07"},"documents":[]},\
{"id":"ministerial-council-2019-bratislava","name":"Twenty-Sixth Meeting of the Ministerial Council","aliases":["26th Ministerial Council","Twenty-Sixth Ministerial Council","Ministerial Council 2019","26th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":26,"place":"bratislava","country":"SK","period":{"from":"2019-12-05","until":"2019-12-06"},"documents":[]},\
{"id":"ministerial-council-2020-tirana","name":"Twenty-Seventh Meeting of the Ministerial Council","aliases":["27th Ministerial Council","Twenty-Seventh Ministerial Council","Ministerial Council 2020","27th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":27,"place":"tirana","country":"AL","period":{"from":"2020-12-03","until":"2020-12-04"},"documents":[]},\
{"id":"ministerial-council-2021-stockholm","name":"Twenty-Eighth Meeting of the Ministerial Council","aliases":["28th Ministerial Council","Twenty-Eighth Ministerial Council","Ministerial Council 2021","28th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":28,"place":"stockholm","country":"SE","period":{"from":"2021-12-02","until":"2021-12-03"},"documents":[]},\
{"id":"ministerial-council-2022-lodz","name":"Twenty-Ninth Meeting of the Ministerial Council","aliases":["29th Ministerial Council","Twenty-Ninth Ministerial Council","Ministerial Council 2022","29th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":29,"place":"lodz","country":"PL","period":{"from":"2022-12-01","until":"2022-12-02"},"documents":[]},\
{"id":"ministerial-council-2023-skopje","name":"Thirtieth Meeting of the Ministerial Council","aliases":["30th Ministerial Council","Thirtieth Ministerial Council","Ministerial Council 2023","30th Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":30,"place":"skopje","country":"MK","period":{"from":"2023-11-30","until":"2023-12-01"},"documents":[]},\
{"id":"ministerial-council-2024-valletta","name":"Thirty-First Meeting of the Ministerial Council","aliases":["31st Ministerial Council","Thirty-First Ministerial Council","Ministerial Council 2024","31st Meeting of the Ministerial Council","Malta Ministerial Council"],"series":"ministerial-council-meetings","number":31,"place":"valletta","country":"MT","period":{"from":"2024-12-05","until":"2024-12-06"},"documents":[]},\
{"id":"ministerial-council-2025-vienna","name":"Thirty-Second Meeting of the Ministerial Council","aliases":["32nd Ministerial Council","Thirty-Second Ministerial Council","Ministerial Council 2025","32nd Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":32,"place":"vienna","country":"AT","period":{"from":"2025-12-04","until":"2025-12-05"},"documents":[]},\
{"id":"ministerial-council-2026-lugano","name":"Thirty-Third Meeting of the Ministerial Council","aliases":["33rd Ministerial Council","Thirty-Third Ministerial Council","Ministerial Council 2026","33rd Meeting of the Ministerial Council"],"series":"ministerial-council-meetings","number":33,"place":"lugano","country":"CH","period":{"from":"2026-12","until":"2026-12"},"documents":[],"planned":true}\
]');
