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
Secretary General||SG+CSCE Secretary General|secretary-general|Wilhelm Höynck=1993-06-15=1996-06=DE+Giancarlo Aragona=1996-06=1999-06=IT+Ján Kubi<161>=1999-06=2005-06=SK+Marc Perrin de Brichambaut=2005-06-21=2011-06=FR+Lamberto Zannier=2011-07-01=2017-06-30=IT+Thomas Greminger=2017-07-18=2020-07-18=CH+Tuula Yrjölä=2020-07-19=2020-12-03=FI=true+Helga Schmid=2020-12-04=2024-09-03=DE+Catherine Fearon=2024-09-04=2024-12-05==true+Feridun Sinirlio<11f>lu=2024-12-06==TR#\
Director of the Office for Democratic Institutions and Human Rights||Director of ODIHR+Director of the OSCE Office for Democratic Institutions and Human Rights|odihr|Luchino Cortese=1991=1994=IT+Audrey Glover=1994=1997=GB+Gérard Stoudmann=1997=2003=CH+Christian Strohal=2003-03=2008-06=AT+Janez Lenar<10d>i<10d>=2008-07=2014-06-30=SI+Michael Georg Link=2014-07-01=2017-06-30=DE+Ingibjörg Sólrún Gísladóttir=2017-07-18=2020-07-18=IS+Katarzyna Gardapkhadze=2020-07-19=2020-12-03=PL=true+Matteo Mecacci=2020-12-04=2024-09-03=IT+Tea Jaliashvili=2024-09-04=2024-12-05=GE=true+Maria Telalian=2024-12-06==GR#\
High Commissioner on National Minorities||High Commissioner|hcnm|Max van der Stoel=1993-01=2001-06-30=NL+Rolf Ekéus=2001-07-01=2007=SE+Knut Vollebaek=2007-07-05=2013-08-19=NO+Astrid Thors=2013-08-20=2016-08-19=FI+Lamberto Zannier=2017-07-18=2020-07-18=IT+Kairat Abdrakhmanov=2020-12-04=2024-09-03=KZ+Marek Szczygie<142>=2024-09-04=2024-12-05=PL=true+Christophe Kamp=2024-12-06==NL#\
Representative on Freedom of the Media||Media freedom representative+Freedom of the Media Representative|rfom|Freimut Duve=1998-01=2003-12=DE+Miklós Haraszti=2004-03-10=2010-03-10=HU+Dunja Mijatovi<107>=2010-03-11=2017-03-10=BA+Harlem Désir=2017-07-18=2020-07-18=FR+Teresa Ribeiro=2020-12-04=2024-09-03=PT+Philippe Tremblay=2024-09-04=2024-12-05=CA=true+Jan Braathu=2024-12-06==NO#\
Special Representative and Co-ordinator for Combating Trafficking in Human Beings||Special Representative for Combating Trafficking in Human Beings+Special Representative on Combating Trafficking in Human Beings+OSCE Special Representative|cthb|Helga Konrad=2004-05-13=2006-05=AT+Eva Biaudet=2006-10=2009-12=FI+Maria Grazia Giammarinaro=2010-03=2014=IT+Madina Jarbussynova=2014=2018=KZ+Valiant Richey=2019=2023-03=US+Andrea Salvoni=2023-04=2023-10=IT=true+Kari Johnstone=2023-11==US#\
Co-ordinator of OSCE Economic and Environmental Activities||Co-ordinator of Economic and Environmental Activities+CEEA|oceea|Thomas L. Price=1998=2002=US+Marcin <15a>wi<119>cicki=2002=2005-06=PL+Bernard Snoy=2005-07=2008-06=BE+Goran Svilanovi<107>=2008-07=2012=RS+Halil Yurdakul Yi<11f>itgüden=2013=2017-10=TR+Vuk <17d>ugi<107>=2017-11=2021-03=RS+Igli Hasani=2021-04=2023-09=AL+Ralf Ernst=2023-10=2023-12=DE=true+Bakyt Dzhusupov=2024==KG#\
President of the OSCE Parliamentary Assembly||OSCE PA President+President of the Parliamentary Assembly+Parliamentary Assembly President+President of the OSCE PA|parliamentary-assembly|Ilkka Suominen=1992-07=1994-06=FI+Frank Swaelen=1994-07=1996=BE+Javier Rupérez=1996-07-09=1998-07=ES+Helle Degn=1998-07=2000-07-09=DK+Adrian Severin=2000-07-10=2002-07=RO+Bruce George=2002-07=2004-07=GB+Alcee L. Hastings=2004-07=2006-07=US+Göran Lennmarker=2006-07=2008-07=SE+João Soares=2008-07=2010-07-09=PT+Petros Efthymiou=2010-07-10=2012-07=GR+Riccardo Migliori=2012-07=2013-03=IT+Wolfgang Grossruck=2013-03=2013-07=AT+Ranko Krivokapi<107>=2013-07=2014-07=ME+Ilkka Kanerva=2014-07=2016-07=FI+Christine Muttonen=2016-07-05=2017-11-08=AT+George Tsereteli=2017-11-09=2018-07-10=GE=true+George Tsereteli=2018-07-11=2020-12-13=GE+Peter Bowness=2020-12-14=2021-07-05=GB+Margareta Cederfelt=2021-07-06=2023-07-03=SE+Pia Kauma=2023-07-04=2025-07-02=FI+Pere Joan Pons Sampietro=2025-07-03==ES#\
Secretary General of the OSCE Parliamentary Assembly||OSCE PA Secretary General+Secretary General of the Parliamentary Assembly+Secretary General of the OSCE PA+OSCE Parliamentary Assembly Secretary General|parliamentary-assembly|R. Spencer Oliver=1992-10=2015-12-31=US+Roberto Montella=2016-01-01==IT\
");
