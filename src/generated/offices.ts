// Generated from data/offices.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
  /** President of the Court of Conciliation and Arbitration */
  readonly "court-president": Office;
  /** Director of the Conflict Prevention Centre */
  readonly "cpc-director": Office;
}

/** Id in {@link offices}. Example: `"secretary-general"`. */
export type OfficeId = "secretary-general" | "odihr-director" | "hcnm" | "rfom" | "cthb" | "oceea" | "pa-president" | "pa-secretary-general" | "court-president" | "cpc-director";

/**
 * The keys of {@link offices}, in order.
 *
 * @example
 * officeIds[0]; // => "secretary-general"
 */
export const officeIds: readonly OfficeId[] = /* @__PURE__ */ Object.freeze(["secretary-general", "odihr-director", "hcnm", "rfom", "cthb", "oceea", "pa-president", "pa-secretary-general", "court-president", "cpc-director"]);

/**
 * The offices of the OSCE and who held them; where no term covers a day, the office was vacant or the holder is not known. The source of each field stands in `osce-data/data/offices.json`.
 *
 * @example
 * offices["secretary-general"].name; // => "Secretary General"
 */
export const offices: Offices = /* @__PURE__ */ records<Offices>("office", '[\
{"id":"secretary-general","name":"Secretary General","aliases":["SG","CSCE Secretary General"],"institution":"secretary-general","terms":[{"name":"Wilhelm Höynck","from":"1993-06-15","until":"1996-06-14","state":"DE"},{"name":"Giancarlo Aragona","from":"1996-06-15","until":"1999-06-14","state":"IT"},{"name":"Ján Kubiš","from":"1999-06-15","until":"2005-06","state":"SK"},{"name":"Marc Perrin de Brichambaut","from":"2005-06-21","until":"2011-06","state":"FR"},{"name":"Lamberto Zannier","from":"2011-07-01","until":"2017-06-30","state":"IT"},{"name":"Thomas Greminger","from":"2017-07-18","until":"2020-07-18","state":"CH"},{"name":"Tuula Yrjölä","from":"2020-07-19","until":"2020-12-03","state":"FI","acting":true},{"name":"Helga Schmid","from":"2020-12-04","until":"2024-09-03","state":"DE"},{"name":"Catherine Fearon","from":"2024-09-04","until":"2024-12-05","acting":true},{"name":"Feridun Sinirlioğlu","from":"2024-12-06","until":null,"state":"TR"}]},\
{"id":"odihr-director","name":"Director of the Office for Democratic Institutions and Human Rights","aliases":["Director of ODIHR","Director of the OSCE Office for Democratic Institutions and Human Rights"],"institution":"odihr","terms":[{"name":"Luchino Cortese","from":"1991","until":"1994","state":"IT"},{"name":"Audrey Glover","from":"1994-05","until":"1997-04","state":"GB"},{"name":"Gérard Stoudmann","from":"1997-04","until":"2002-12","state":"CH"},{"name":"Steven Wagenseil","from":"2002-12","until":"2003-02-28","state":"US","acting":true},{"name":"Christian Strohal","from":"2003-03-01","until":"2008-06","state":"AT"},{"name":"Janez Lenarčič","from":"2008-07","until":"2014-06-30","state":"SI"},{"name":"Michael Georg Link","from":"2014-07-01","until":"2017-06-30","state":"DE"},{"name":"Ingibjörg Sólrún Gísladóttir","from":"2017-07-18","until":"2020-07-18","state":"IS"},{"name":"Katarzyna Gardapkhadze","from":"2020-07-19","until":"2020-12-03","state":"PL","acting":true},{"name":"Matteo Mecacci","from":"2020-12-04","until":"2024-09-03","state":"IT"},{"name":"Tea Jaliashvili","from":"2024-09-04","until":"2024-12-05","state":"GE","acting":true},{"name":"Maria Telalian","from":"2024-12-06","until":null,"state":"GR"}]},\
{"id":"hcnm","name":"High Commissioner on National Minorities","aliases":["High Commissioner"],"institution":"hcnm","terms":[{"name":"Max van der Stoel","from":"1993-01","until":"2001-06-30","state":"NL"},{"name":"Rolf Ekéus","from":"2001-07-01","until":"2007","state":"SE"},{"name":"Knut Vollebæk","from":"2007-07-05","until":"2013-08-19","state":"NO"},{"name":"Astrid Thors","from":"2013-08-20","until":"2016-08-19","state":"FI"},{"name":"Lamberto Zannier","from":"2017-07-18","until":"2020-07-18","state":"IT"},{"name":"Christophe Kamp","from":"2020-07-19","until":"2020-12-03","state":"NL","acting":true},{"name":"Kairat Abdrakhmanov","from":"2020-12-04","until":"2024-09-03","state":"KZ"},{"name":"Marek Szczygieł","from":"2024-09-04","until":"2024-12-05","state":"PL","acting":true},{"name":"Christophe Kamp","from":"2024-12-06","until":null,"state":"NL"}]},\
{"id":"rfom","name":"Representative on Freedom of the Media","aliases":["Media freedom representative","Freedom of the Media Representative"],"institution":"rfom","terms":[{"name":"Freimut Duve","from":"1998-01","until":"2003-12-31","state":"DE"},{"name":"Miklós Haraszti","from":"2004-03-10","until":"2010-03-10","state":"HU"},{"name":"Dunja Mijatović","from":"2010-03-11","until":"2017-03-10","state":"BA"},{"name":"Harlem Désir","from":"2017-07-18","until":"2020-07-18","state":"FR"},{"name":"Teresa Ribeiro","from":"2020-12-04","until":"2024-09-03","state":"PT"},{"name":"Philippe Tremblay","from":"2024-09-04","until":"2024-12-05","state":"CA","acting":true},{"name":"Jan Braathu","from":"2024-12-06","until":null,"state":"NO"}]},\
{"id":"cthb","name":"Special Representative and Co-ordinator for Combating Trafficking in Human Beings","aliases":["Special Representative for Combating Trafficking in Human Beings","Special Representative on Combating Trafficking in Human Beings","OSCE Special Representative"],"institution":"cthb","terms":[{"name":"Helga Konrad","from":"2004-05-13","until":"2006-05","state":"AT"},{"name":"Eva Biaudet","from":"2006-10","until":"2009-12","state":"FI"},{"name":"Maria Grazia Giammarinaro","from":"2010-03","until":"2014","state":"IT"},{"name":"Madina Jarbussynova","from":"2014-09","until":"2018","state":"KZ"},{"name":"Valiant Richey","from":"2019","until":"2023-03","state":"US"},{"name":"Andrea Salvoni","from":"2023-04","until":"2023-10","state":"IT","acting":true},{"name":"Kari Johnstone","from":"2023-11","until":null,"state":"US"}]},\
{"id":"oceea","name":"Co-ordinator of OSCE Economic and Environmental Activities","aliases":["Co-ordinator of Economic and Environmental Activities","CEEA"],"institution":"oceea","terms":[{"name":"Thomas L. Price","from":"1998","until":"2002","state":"US"},{"name":"Marcin Święcicki","from":"2002","until":"2005-06","state":"PL"},{"name":"Bernard Snoy","from":"2005-07","until":"2008-06","state":"BE"},{"name":"Goran Svilanović","from":"2008-07","until":"2012","state":"RS"},{"name":"Halil Yurdakul Yiğitgüden","from":"2013","until":"2017-10","state":"TR"},{"name":"Vuk Žugić","from":"2017-11","until":"2021","state":"RS"},{"name":"Igli Hasani","from":"2021-10","until":"2023-09-11","state":"AL"},{"name":"Ralf Ernst","from":"2023-10","until":"2023-12","state":"DE","acting":true},{"name":"Bakyt Dzhusupov","from":"2024","until":null,"state":"KG"}]},\
{"id":"pa-president","name":"President of the OSCE Parliamentary Assembly","aliases":["OSCE PA President","President of the Parliamentary Assembly","Parliamentary Assembly President","President of the OSCE PA"],"institution":"parliamentary-assembly","terms":[{"name":"Ilkka Suominen","from":"1992-07","until":"1994-06","state":"FI"},{"name":"Frank Swaelen","from":"1994-07","until":"1996-07-08","state":"BE"},{"name":"Javier Rupérez","from":"1996-07-09","until":"1998-07-09","state":"ES"},{"name":"Helle Degn","from":"1998-07-10","until":"2000-07-09","state":"DK"},{"name":"Adrian Severin","from":"2000-07-10","until":"2002-07-09","state":"RO"},{"name":"Bruce George","from":"2002-07-10","until":"2004-07-08","state":"GB"},{"name":"Alcee L. Hastings","from":"2004-07-09","until":"2006-07-06","state":"US"},{"name":"Göran Lennmarker","from":"2006-07-07","until":"2008-07-02","state":"SE"},{"name":"João Soares","from":"2008-07-03","until":"2010-07-09","state":"PT"},{"name":"Petros Efthymiou","from":"2010-07-10","until":"2012-07-08","state":"GR"},{"name":"Riccardo Migliori","from":"2012-07-09","until":"2013-03-14","state":"IT"},{"name":"Wolfgang Grossruck","from":"2013-03-15","until":"2013-07-02","state":"AT","acting":true},{"name":"Ranko Krivokapić","from":"2013-07-03","until":"2014-07-01","state":"ME"},{"name":"Ilkka Kanerva","from":"2014-07-02","until":"2016-07-04","state":"FI"},{"name":"Christine Muttonen","from":"2016-07-05","until":"2017-11-08","state":"AT"},{"name":"George Tsereteli","from":"2017-11-09","until":"2018-07-10","state":"GE","acting":true},{"name":"George Tsereteli","from":"2018-07-11","until":"2020-12-13","state":"GE"},{"name":"Peter Lord Bowness","from":"2020-12-14","until":"2021-07-05","state":"GB"},{"name":"Margareta Cederfelt","from":"2021-07-06","until":"2023-07-03","state":"SE"},{"name":"Pia Kauma","from":"2023-07-04","until":"2025-07-02","state":"FI"},{"name":"Pere Joan Pons","from":"2025-07-03","until":null,"state":"ES"}]},\
{"id":"pa-secretary-general","name":"Secretary General of the OSCE Parliamentary Assembly","aliases":["OSCE PA Secretary General","Secretary General of the Parliamentary Assembly","Secretary General of the OSCE PA","OSCE Parliamentary Assembly Secretary General"],"institution":"parliamentary-assembly","terms":[{"name":"R. Spencer Oliver","from":"1992-10","until":"2015-12-31","state":"US"},{"name":"Roberto Montella","from":"2016-01-01","until":null,"state":"IT"}]},\
{"id":"court-president","name":"President of the Court of Conciliation and Arbitration","aliases":["President of the Court","President of the OSCE Court of Conciliation and Arbitration"],"institution":"court-of-conciliation-and-arbitration","terms":[{"name":"Robert Badinter","from":"1995-05-29","until":"2013","state":"FR"},{"name":"Christian Tomuschat","from":"2013","until":"2019-11-05","state":"DE"},{"name":"Emmanuel Decaux","from":"2019-11-06","until":"2025-11","state":"FR"}]},\
{"id":"cpc-director","name":"Director of the Conflict Prevention Centre","aliases":["Director of the CPC","Director of the OSCE Conflict Prevention Centre"],"institution":"conflict-prevention-centre","terms":[{"name":"Ján Kubiš","from":"1994","until":"1998","state":"SK"},{"name":"Lamberto Zannier","from":"2002","until":"2006","state":"IT"},{"name":"Herbert Salber","from":"2006","until":"2011-06","state":"DE"},{"name":"Adam Kobieracki","from":"2011-06","until":"2015","state":"PL"},{"name":"Marcel Peško","from":"2015-09-01","until":"2019-12","state":"SK"},{"name":"Tuula Yrjölä","from":"2020-01","until":"2023-06","state":"FI"},{"name":"Catherine Fearon","from":"2024-09","until":null}]}\
]');
