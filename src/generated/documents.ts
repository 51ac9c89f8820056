// Generated from data/documents.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { OsceDocument } from "../catalogue/types.ts";

/** Documents that releases cite, the earliest first. */
export interface OsceDocuments {
  /** Final Recommendations of the Helsinki Consultations */
  readonly "final-recommendations-of-the-helsinki-consultations": OsceDocument;
  /** Helsinki Final Act */
  readonly "helsinki-final-act": OsceDocument;
  /** Concluding Document of Belgrade */
  readonly "concluding-document-of-belgrade": OsceDocument;
  /** Concluding Document of Madrid */
  readonly "concluding-document-of-madrid": OsceDocument;
  /** Document of the Stockholm Conference */
  readonly "stockholm-document": OsceDocument;
  /** Concluding Document of Vienna */
  readonly "concluding-document-of-vienna": OsceDocument;
  /** Document of the Bonn Conference on Economic Co-operation in Europe */
  readonly "bonn-document": OsceDocument;
  /** Document of the Copenhagen Meeting of the Conference on the Human Dimension */
  readonly "copenhagen-document": OsceDocument;
  /** Vienna Document on Confidence- and Security-Building Measures */
  readonly "vienna-document": OsceDocument;
  /** Treaty on Conventional Armed Forces in Europe */
  readonly "cfe-treaty": OsceDocument;
  /** Charter of Paris for a New Europe */
  readonly "charter-of-paris": OsceDocument;
  /** Document of the Cracow Symposium on the Cultural Heritage */
  readonly "cracow-document": OsceDocument;
  /** Report of the CSCE Meeting of Experts on National Minorities */
  readonly "geneva-report": OsceDocument;
  /** Document of the Moscow Meeting of the Conference on the Human Dimension */
  readonly "moscow-document": OsceDocument;
  /** Helsinki Document 1992: The Challenges of Change */
  readonly "helsinki-document-1992": OsceDocument;
  /** Convention on Conciliation and Arbitration within the CSCE */
  readonly "convention-on-conciliation-and-arbitration": OsceDocument;
  /** Code of Conduct on Politico-Military Aspects of Security */
  readonly "code-of-conduct": OsceDocument;
  /** Budapest Document 1994: Towards a Genuine Partnership in a New Era */
  readonly "budapest-document-1994": OsceDocument;
  /** The Hague Recommendations regarding the Education Rights of National Minorities */
  readonly "hague-recommendations": OsceDocument;
  /** Lisbon Document 1996 */
  readonly "lisbon-document-1996": OsceDocument;
  /** Charter for European Security */
  readonly "charter-for-european-security": OsceDocument;
  /** Istanbul Document 1999 */
  readonly "istanbul-document-1999": OsceDocument;
  /** OSCE Document on Small Arms and Light Weapons */
  readonly "document-on-small-arms-and-light-weapons": OsceDocument;
  /** Bucharest Plan of Action for Combating Terrorism */
  readonly "bucharest-plan-of-action": OsceDocument;
  /** OSCE Charter on Preventing and Combating Terrorism */
  readonly "charter-on-preventing-and-combating-terrorism": OsceDocument;
  /** OSCE Action Plan to Combat Trafficking in Human Beings */
  readonly "action-plan-to-combat-trafficking": OsceDocument;
  /** Action Plan on Improving the Situation of Roma and Sinti within the OSCE Area */
  readonly "action-plan-on-roma-and-sinti": OsceDocument;
  /** OSCE Document on Stockpiles of Conventional Ammunition */
  readonly "document-on-stockpiles-of-conventional-ammunition": OsceDocument;
  /** OSCE Strategy Document for the Economic and Environmental Dimension */
  readonly "strategy-document-for-the-economic-and-environmental-dimension": OsceDocument;
  /** OSCE Strategy to Address Threats to Security and Stability in the Twenty-First Century */
  readonly "strategy-to-address-threats": OsceDocument;
  /** 2004 OSCE Action Plan for the Promotion of Gender Equality */
  readonly "action-plan-for-the-promotion-of-gender-equality": OsceDocument;
  /** Astana Commemorative Declaration: Towards a Security Community */
  readonly "astana-commemorative-declaration": OsceDocument;
  /** The Ljubljana Guidelines on Integration of Diverse Societies */
  readonly "ljubljana-guidelines": OsceDocument;
  /** Minsk Protocol */
  readonly "minsk-protocol": OsceDocument;
  /** Minsk Memorandum */
  readonly "minsk-memorandum": OsceDocument;
  /** Package of Measures for the Implementation of the Minsk Agreements */
  readonly "package-of-measures": OsceDocument;
}

/** Id in {@link documents}. Example: `"final-recommendations-of-the-helsinki-consultations"`. */
export type DocumentId = "final-recommendations-of-the-helsinki-consultations" | "helsinki-final-act" | "concluding-document-of-belgrade" | "concluding-document-of-madrid" | "stockholm-document" | "concluding-document-of-vienna" | "bonn-document" | "copenhagen-document" | "vienna-document" | "cfe-treaty" | "charter-of-paris" | "cracow-document" | "geneva-report" | "moscow-document" | "helsinki-document-1992" | "convention-on-conciliation-and-arbitration" | "code-of-conduct" | "budapest-document-1994" | "hague-recommendations" | "lisbon-document-1996" | "charter-for-european-security" | "istanbul-document-1999" | "document-on-small-arms-and-light-weapons" | "bucharest-plan-of-action" | "charter-on-preventing-and-combating-terrorism" | "action-plan-to-combat-trafficking" | "action-plan-on-roma-and-sinti" | "document-on-stockpiles-of-conventional-ammunition" | "strategy-document-for-the-economic-and-environmental-dimension" | "strategy-to-address-threats" | "action-plan-for-the-promotion-of-gender-equality" | "astana-commemorative-declaration" | "ljubljana-guidelines" | "minsk-protocol" | "minsk-memorandum" | "package-of-measures";

/**
 * The keys of {@link documents}, in order.
 *
 * @example
 * documentIds[0]; // => "final-recommendations-of-the-helsinki-consultations"
 */
export const documentIds: readonly DocumentId[] = /* @__PURE__ */ Object.freeze(["final-recommendations-of-the-helsinki-consultations", "helsinki-final-act", "concluding-document-of-belgrade", "concluding-document-of-madrid", "stockholm-document", "concluding-document-of-vienna", "bonn-document", "copenhagen-document", "vienna-document", "cfe-treaty", "charter-of-paris", "cracow-document", "geneva-report", "moscow-document", "helsinki-document-1992", "convention-on-conciliation-and-arbitration", "code-of-conduct", "budapest-document-1994", "hague-recommendations", "lisbon-document-1996", "charter-for-european-security", "istanbul-document-1999", "document-on-small-arms-and-light-weapons", "bucharest-plan-of-action", "charter-on-preventing-and-combating-terrorism", "action-plan-to-combat-trafficking", "action-plan-on-roma-and-sinti", "document-on-stockpiles-of-conventional-ammunition", "strategy-document-for-the-economic-and-environmental-dimension", "strategy-to-address-threats", "action-plan-for-the-promotion-of-gender-equality", "astana-commemorative-declaration", "ljubljana-guidelines", "minsk-protocol", "minsk-memorandum", "package-of-measures"]);

/**
 * Documents that releases cite, the earliest first. The source of each field stands in `osce-data/data/documents.json`.
 *
 * @example
 * documents["final-recommendations-of-the-helsinki-consultations"].name; // => "Final Recommendations of the Helsinki Consultations"
 */
export const documents: OsceDocuments = /* @__PURE__ */ records<OsceDocuments>("document", '[\
{"id":"final-recommendations-of-the-helsinki-consultations","name":"Final Recommendations of the Helsinki Consultations","aliases":["Blue Book","Helsinki Recommendations 1973","Final Recommendations of Helsinki"],"adopted":"1973-06-08","meeting":"helsinki-consultations-1972","versions":[{"adopted":"1973-06-08","symbol":null}]},\
{"id":"helsinki-final-act","name":"Helsinki Final Act","aliases":["Final Act","Helsinki Accords","Helsinki Accord","Helsinki Agreements","1975 Helsinki Final Act","Final Act of Helsinki","CSCE Final Act","Helsinki Declaration 1975","Final Act of the Conference on Security and Co-operation in Europe","Helsinki Decalogue","Заключительный акт"],"adopted":"1975-08-01","meeting":"helsinki-summit-1975","versions":[{"adopted":"1975-08-01","symbol":null}]},\
{"id":"concluding-document-of-belgrade","name":"Concluding Document of Belgrade","aliases":["Belgrade Concluding Document","Concluding Document of the Belgrade Meeting","Belgrade Document 1978"],"adopted":"1978-03-08","meeting":"follow-up-meeting-belgrade-1977","versions":[{"adopted":"1978-03-08","symbol":null}]},\
{"id":"concluding-document-of-madrid","name":"Concluding Document of Madrid","aliases":["Madrid Concluding Document","Concluding Document of the Madrid Meeting","Madrid Document"],"adopted":"1983-09","meeting":"follow-up-meeting-madrid-1980","versions":[{"adopted":"1983-09","symbol":null}]},\
{"id":"stockholm-document","name":"Document of the Stockholm Conference","aliases":["Stockholm Document 1986","Document of the Stockholm Conference on Confidence- and Security-Building Measures and Disarmament in Europe"],"adopted":"1986-09","meeting":"stockholm-conference-1984","versions":[{"adopted":"1986-09","symbol":null}]},\
{"id":"concluding-document-of-vienna","name":"Concluding Document of Vienna","aliases":["Vienna Concluding Document","Concluding Document of the Vienna Meeting","Concluding Document of the Third Follow-up Meeting"],"adopted":"1989-01-15","meeting":"follow-up-meeting-vienna-1986","versions":[{"adopted":"1989-01-15","symbol":null}]},\
{"id":"bonn-document","name":"Document of the Bonn Conference on Economic Co-operation in Europe","aliases":["Bonn Document 1990","Document of the Bonn Conference"],"adopted":"1990-04","meeting":"bonn-conference-1990","versions":[{"adopted":"1990-04","symbol":null}]},\
{"id":"copenhagen-document","name":"Document of the Copenhagen Meeting of the Conference on the Human Dimension","aliases":["Copenhagen Document 1990","1990 Copenhagen Document","Document of the Copenhagen Meeting","1990 OSCE Copenhagen Document"],"adopted":"1990-06-29","meeting":"copenhagen-meeting-1990","versions":[{"adopted":"1990-06-29","symbol":null}]},\
{"id":"vienna-document","name":"Vienna Document on Confidence- and Security-Building Measures","aliases":["Vienna Document 1990","Vienna Document 1992","Vienna Document 1994","Vienna Document 1999","Vienna Document 2011","Vienna Document 2011 on Confidence- and Security-Building Measures","Vienna Document of the Negotiations on Confidence- and Security-Building Measures","VD 1990","VD 1992","VD 1994","VD 1999","VD 2011","VD99","VD11","Венский документ"],"adopted":"1990-11-17","meeting":null,"versions":[{"adopted":"1990-11-17","symbol":null},{"adopted":"1992-03-04","symbol":null},{"adopted":"1994-11-28","symbol":null},{"adopted":"1999","symbol":null},{"adopted":"2011-11-30","symbol":"FSC.DOC/1/11"}]},\
{"id":"cfe-treaty","name":"Treaty on Conventional Armed Forces in Europe","aliases":["CFE","Conventional Armed Forces in Europe Treaty"],"adopted":"1990-11-19","meeting":"paris-summit-1990","versions":[{"adopted":"1990-11-19","symbol":null}]},\
{"id":"charter-of-paris","name":"Charter of Paris for a New Europe","aliases":["Paris Charter","Paris Charter for a New Europe","1990 Charter of Paris","Парижская хартия"],"adopted":"1990-11-21","meeting":"paris-summit-1990","versions":[{"adopted":"1990-11-21","symbol":null}]},\
{"id":"cracow-document","name":"Document of the Cracow Symposium on the Cultural Heritage","aliases":["Cracow Symposium Document","Document of the Cracow Symposium on the Cultural Heritage of the CSCE Participating States"],"adopted":"1991-06","meeting":"cracow-symposium-1991","versions":[{"adopted":"1991-06","symbol":null}]},\
{"id":"geneva-report","name":"Report of the CSCE Meeting of Experts on National Minorities","aliases":["Geneva Report 1991","Geneva Report on National Minorities"],"adopted":"1991-07-19","meeting":"geneva-meeting-1991","versions":[{"adopted":"1991-07-19","symbol":null}]},\
{"id":"moscow-document","name":"Document of the Moscow Meeting of the Conference on the Human Dimension","aliases":["Moscow Document 1991","1991 Moscow Document","Document of the Moscow Meeting"],"adopted":"1991-10-03","meeting":"moscow-meeting-1991","versions":[{"adopted":"1991-10-03","symbol":null}]},\
{"id":"helsinki-document-1992","name":"Helsinki Document 1992: The Challenges of Change","aliases":["CSCE Helsinki Document 1992","Helsinki Document","1992 Helsinki Document","The Challenges of Change","Helsinki Decisions"],"adopted":"1992-07-10","meeting":"helsinki-summit-1992","versions":[{"adopted":"1992-07-10","symbol":null}]},\
{"id":"convention-on-conciliation-and-arbitration","name":"Convention on Conciliation and Arbitration within the CSCE","aliases":["Stockholm Convention","Convention on Conciliation and Arbitration within the OSCE"],"adopted":"1992-12-15","meeting":"ministerial-council-1992-stockholm","versions":[{"adopted":"1992-12-15","symbol":null}]},\
{"id":"code-of-conduct","name":"Code of Conduct on Politico-Military Aspects of Security","aliases":["OSCE Code of Conduct","1994 Code of Conduct"],"adopted":"1994-12-03","meeting":null,"versions":[{"adopted":"1994-12-03","symbol":null}]},\
{"id":"budapest-document-1994","name":"Budapest Document 1994: Towards a Genuine Partnership in a New Era","aliases":["Budapest Document","CSCE Budapest Document 1994","Towards a Genuine Partnership in a New Era","Budapest Summit Declaration"],"adopted":"1994-12-06","meeting":"budapest-summit-1994","versions":[{"adopted":"1994-12-06","symbol":"DOC.RC/1/95"}]},\
{"id":"hague-recommendations","name":"The Hague Recommendations regarding the Education Rights of National Minorities","adopted":"1996-10","meeting":null,"versions":[{"adopted":"1996-10","symbol":null}]},\
{"id":"lisbon-document-1996","name":"Lisbon Document 1996","aliases":["Lisbon Document","Lisbon Summit Declaration","Lisbon Declaration on a Common and Comprehensive Security Model for Europe for the Twenty-First Century"],"adopted":"1996-12-03","meeting":"lisbon-summit-1996","versions":[{"adopted":"1996-12-03","symbol":null}]},\
{"id":"charter-for-european-security","name":"Charter for European Security","aliases":["Istanbul Charter","Istanbul Charter for European Security","European Security Charter"],"adopted":"1999-11-19","meeting":"istanbul-summit-1999","versions":[{"adopted":"1999-11-19","symbol":null}]},\
{"id":"istanbul-document-1999","name":"Istanbul Document 1999","aliases":["Istanbul Document","Istanbul Summit Declaration"],"adopted":"1999-11-19","meeting":"istanbul-summit-1999","versions":[{"adopted":"1999-11-19","symbol":null}]},\
{"id":"document-on-small-arms-and-light-weapons","name":"OSCE Document on Small Arms and Light Weapons","aliases":["SALW Document","Small Arms Document","Document on SALW"],"adopted":"2000-11-24","meeting":null,"versions":[{"adopted":"2000-11-24","symbol":"FSC.DOC/1/00"}]},\
{"id":"bucharest-plan-of-action","name":"Bucharest Plan of Action for Combating Terrorism","aliases":["Bucharest Action Plan"],"adopted":"2001-12-04","meeting":"ministerial-council-2001-bucharest","versions":[{"adopted":"2001-12-04","symbol":null}]},\
{"id":"charter-on-preventing-and-combating-terrorism","name":"OSCE Charter on Preventing and Combating Terrorism","aliases":["Porto Charter"],"adopted":"2002-12-07","meeting":"ministerial-council-2002-porto","versions":[{"adopted":"2002-12-07","symbol":null}]},\
{"id":"action-plan-to-combat-trafficking","name":"OSCE Action Plan to Combat Trafficking in Human Beings","aliases":["Action Plan to Combat Trafficking in Human Beings","Anti-trafficking Action Plan","2003 Action Plan to Combat Trafficking in Human Beings"],"adopted":"2003","meeting":null,"versions":[{"adopted":"2003","symbol":"PC.DEC/557"}]},\
{"id":"action-plan-on-roma-and-sinti","name":"Action Plan on Improving the Situation of Roma and Sinti within the OSCE Area","aliases":["2003 Action Plan on Roma and Sinti","Action Plan on Improving the Situation of Roma and Sinti","OSCE Action Plan on Roma and Sinti"],"adopted":"2003","meeting":null,"versions":[{"adopted":"2003","symbol":null}]},\
{"id":"document-on-stockpiles-of-conventional-ammunition","name":"OSCE Document on Stockpiles of Conventional Ammunition","aliases":["SCA Document","Stockpiles Document"],"adopted":"2003-11-19","meeting":null,"versions":[{"adopted":"2003-11-19","symbol":null},{"adopted":"2011-03-23","symbol":"FSC.DOC/1/03/Rev.1"}]},\
{"id":"strategy-document-for-the-economic-and-environmental-dimension","name":"OSCE Strategy Document for the Economic and Environmental Dimension","aliases":["Maastricht Strategy","Maastricht Strategy Document","Maastricht Document","Maastricht Document 2003"],"adopted":"2003-12","meeting":"ministerial-council-2003-maastricht","versions":[{"adopted":"2003-12","symbol":null}]},\
{"id":"strategy-to-address-threats","name":"OSCE Strategy to Address Threats to Security and Stability in the Twenty-First Century","aliases":["Strategy to Address Threats to Security and Stability in the Twenty-First Century","OSCE Strategy to Address Threats"],"adopted":"2003-12","meeting":"ministerial-council-2003-maastricht","versions":[{"adopted":"2003-12","symbol":null}]},\
{"id":"action-plan-for-the-promotion-of-gender-equality","name":"2004 OSCE Action Plan for the Promotion of Gender Equality","aliases":["2004 Action Plan for the Promotion of Gender Equality","Gender Action Plan","OSCE Action Plan on Gender Equality","2004 Gender Action Plan"],"adopted":"2004-12-02","meeting":null,"versions":[{"adopted":"2004-12-02","symbol":"PC.DEC/638"}]},\
{"id":"astana-commemorative-declaration","name":"Astana Commemorative Declaration: Towards a Security Community","aliases":["Astana Declaration","Astana Document","Towards a Security Community"],"adopted":"2010-12-02","meeting":"astana-summit-2010","versions":[{"adopted":"2010-12-02","symbol":"SUM.DOC/1/10/Corr.1"}]},\
{"id":"ljubljana-guidelines","name":"The Ljubljana Guidelines on Integration of Diverse Societies","adopted":"2012","meeting":null,"versions":[{"adopted":"2012","symbol":null}]},\
{"id":"minsk-protocol","name":"Minsk Protocol","aliases":["Protocol of 5 September 2014","Protocol of Minsk"],"adopted":"2014-09-05","meeting":null,"versions":[{"adopted":"2014-09-05","symbol":null}]},\
{"id":"minsk-memorandum","name":"Minsk Memorandum","aliases":["Memorandum of 19 September 2014","Memorandum of Minsk"],"adopted":"2014-09-19","meeting":null,"versions":[{"adopted":"2014-09-19","symbol":null}]},\
{"id":"package-of-measures","name":"Package of Measures for the Implementation of the Minsk Agreements","aliases":["Minsk Package of Measures","Minsk II","Minsk Package"],"adopted":"2015-02-12","meeting":null,"versions":[{"adopted":"2015-02-12","symbol":null}]}\
]');
