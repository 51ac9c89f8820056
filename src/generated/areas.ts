// Generated from data/areas.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
import type { Area } from "../catalogue/types.ts";

/** Areas that mandates and releases name, in the OSCE's own wording; none is a State. */
export interface Areas {
  /** Abkhazia */
  readonly abkhazia: Area;
  /** certain areas of Donetsk and Luhansk regions */
  readonly "certain-areas-of-donetsk-and-luhansk-regions": Area;
  /** Chechnya */
  readonly chechnya: Area;
  /** Crimea */
  readonly crimea: Area;
  /** Kosovo */
  readonly kosovo: Area;
  /** Nagorno-Karabakh */
  readonly "nagorno-karabakh": Area;
  /** Sandjak */
  readonly sandjak: Area;
  /** South Ossetia */
  readonly "south-ossetia": Area;
  /** Transdniestria */
  readonly transdniestria: Area;
  /** Vojvodina */
  readonly vojvodina: Area;
}

/** Id in {@link areas}. Example: `"abkhazia"`. */
export type AreaId = "abkhazia" | "certain-areas-of-donetsk-and-luhansk-regions" | "chechnya" | "crimea" | "kosovo" | "nagorno-karabakh" | "sandjak" | "south-ossetia" | "transdniestria" | "vojvodina";

/**
 * The keys of {@link areas}, in order.
 *
 * @example
 * areaIds[0]; // => "abkhazia"
 */
export const areaIds: readonly AreaId[] = /* @__PURE__ */ Object.freeze(["abkhazia", "certain-areas-of-donetsk-and-luhansk-regions", "chechnya", "crimea", "kosovo", "nagorno-karabakh", "sandjak", "south-ossetia", "transdniestria", "vojvodina"]);

/**
 * Areas that mandates and releases name, in the OSCE's own wording; none is a State. The source of each field stands in `osce-data/data/areas.json`.
 *
 * @example
 * areas.abkhazia.name; // => "Abkhazia"
 */
export const areas: Areas = /* @__PURE__ */ records<Areas>("area", '[\
{"id":"abkhazia","name":"Abkhazia","aliases":["Abkhazia, Georgia","Abkhazia region of Georgia","Georgia/Abkhazia","Apsny","Apkhazeti","Abkhaz region","Autonomous Republic of Abkhazia","Абхазия"],"states":["GE"],"wording":"Abkhazia, Republic of Georgia","document":"DOC.RC/1/95"},\
{"id":"certain-areas-of-donetsk-and-luhansk-regions","name":"certain areas of Donetsk and Luhansk regions","aliases":["certain areas of the Donetsk and Luhansk regions","certain areas of Donetsk and Luhansk regions of Ukraine","certain areas of the Donetsk and Luhansk regions of Ukraine","certain areas of Donetsk region","certain areas of Luhansk region","CADLR","CADR","CALR","ORDLO","Donbas","Donbass"],"states":["UA"],"wording":"certain areas of Donetsk and Luhansk regions of Ukraine","document":null},\
{"id":"chechnya","name":"Chechnya","aliases":["Chechen Republic","Republic of Chechnya","Chechen Republic of the Russian Federation","Chechenia","Ichkeria","Чечня","Чеченская Республика"],"states":["RU"],"wording":"the Chechen Republic, in conformity with the principle of the territorial integrity of the Russian Federation","document":"PC.DEC/35"},\
{"id":"crimea","name":"Crimea","aliases":["Autonomous Republic of Crimea","Crimean peninsula","Autonomous Republic of Crimea and the city of Sevastopol","Autonomous Republic of Crimea and the city of Sevastopol, Ukraine","Autonomous Republic of Crimea (Ukraine)","Krym","Qırım","Крым","Крим"],"states":["UA"],"wording":"Crimea","document":null},\
{"id":"kosovo","name":"Kosovo","aliases":["Kosova","Kosovë","Kosovo and Metohija","Kosovo/Kosova","Kosovo (UNSCR 1244)","Kosovo under UNSCR 1244","Косово"],"states":[],"wording":"Kosovo, within the framework of United Nations Security Council Resolution 1244","document":"PC.DEC/305"},\
{"id":"nagorno-karabakh","name":"Nagorno-Karabakh","aliases":["Nagorny Karabakh","Nagornyy Karabakh","Mountainous Karabakh","Karabakh","Garabagh","Qarabağ","Artsakh","Нагорный Карабах"],"states":[],"wording":"the conflict dealt with by the OSCE Minsk Conference","document":null},\
{"id":"sandjak","name":"Sandjak","aliases":["Sandzak","Sanjak","Raška"],"states":[],"wording":"Sandjak","document":null},\
{"id":"south-ossetia","name":"South Ossetia","aliases":["Southern Ossetia","Tskhinvali region","Tskhinvali region/South Ossetia","Tskhinvali region/South Ossetia, Georgia","South Ossetia, Georgia","South Ossetia region of Georgia","Samachablo","Zone of the Georgian-Ossetian conflict","Южная Осетия"],"states":["GE"],"wording":"Southern Ossetia, in relation to the Georgian-Ossetian conflict in Georgia","document":null},\
{"id":"transdniestria","name":"Transdniestria","aliases":["Transnistria","Trans-Dniester","Trans-Dniestria","Transdniester","Trans-Dniester region","Transdniestrian region","Transdniestrian region of Moldova","Transdniestrian region of the Republic of Moldova","Transnistrian region","Transnistrian region of Moldova","Pridnestrovie","Left-bank Dniester areas","Приднестровье"],"states":["MD"],"wording":"the Transdniestrian region, with a special status and the independence and sovereignty of the Republic of Moldova","document":null},\
{"id":"vojvodina","name":"Vojvodina","aliases":["Autonomous Province of Vojvodina","AP Vojvodina","Vajdaság"],"states":[],"wording":"Vojvodina","document":null}\
]');
