// Generated from data/places.json. Do not edit: run "npm run generate".
import { lazyRecord } from "../catalogue/lazy-record.ts";
import type { Place } from "../catalogue/types.ts";

/** Places that datelines name, capitals and seats. */
export interface Places {
  /** Aktau */
  readonly aktau: Place;
  /** Algiers */
  readonly algiers: Place;
  /** Almaty */
  readonly almaty: Place;
  /** Amman */
  readonly amman: Place;
  /** Amsterdam */
  readonly amsterdam: Place;
  /** Andorra la Vella */
  readonly "andorra-la-vella": Place;
  /** Ankara */
  readonly ankara: Place;
  /** Ashgabat */
  readonly ashgabat: Place;
  /** Astana */
  readonly astana: Place;
  /** Athens */
  readonly athens: Place;
  /** Baku */
  readonly baku: Place;
  /** Balti */
  readonly balti: Place;
  /** Bangkok */
  readonly bangkok: Place;
  /** Banja Luka */
  readonly "banja-luka": Place;
  /** Banjul */
  readonly banjul: Place;
  /** Barcelona */
  readonly barcelona: Place;
  /** Basel */
  readonly basel: Place;
  /** Batken */
  readonly batken: Place;
  /** Batumi */
  readonly batumi: Place;
  /** Belgrade */
  readonly belgrade: Place;
  /** Bender */
  readonly bender: Place;
  /** Berlin */
  readonly berlin: Place;
  /** Bern */
  readonly bern: Place;
  /** Bihać */
  readonly bihac: Place;
  /** Bishkek */
  readonly bishkek: Place;
  /** Bokhtar */
  readonly bokhtar: Place;
  /** Bonn */
  readonly bonn: Place;
  /** Bratislava */
  readonly bratislava: Place;
  /** Brčko */
  readonly brcko: Place;
  /** Brussels */
  readonly brussels: Place;
  /** Bucharest */
  readonly bucharest: Place;
  /** Budapest */
  readonly budapest: Place;
  /** Bujanovac */
  readonly bujanovac: Place;
  /** Bukhara */
  readonly bukhara: Place;
  /** Cairo */
  readonly cairo: Place;
  /** Canberra */
  readonly canberra: Place;
  /** Chernivtsi */
  readonly chernivtsi: Place;
  /** Chisinau */
  readonly chisinau: Place;
  /** Comrat */
  readonly comrat: Place;
  /** Copenhagen */
  readonly copenhagen: Place;
  /** Corfu */
  readonly corfu: Place;
  /** Dashoguz */
  readonly dashoguz: Place;
  /** Dayton */
  readonly dayton: Place;
  /** Dnipro */
  readonly dnipro: Place;
  /** Donetsk */
  readonly donetsk: Place;
  /** Dublin */
  readonly dublin: Place;
  /** Dubrovnik */
  readonly dubrovnik: Place;
  /** Durrës */
  readonly durres: Place;
  /** Dushanbe */
  readonly dushanbe: Place;
  /** Edinburgh */
  readonly edinburgh: Place;
  /** Ergneti */
  readonly ergneti: Place;
  /** Espoo */
  readonly espoo: Place;
  /** Farob */
  readonly farob: Place;
  /** Fergana */
  readonly fergana: Place;
  /** Florence */
  readonly florence: Place;
  /** Foča */
  readonly foca: Place;
  /** Ganja */
  readonly ganja: Place;
  /** Gdansk */
  readonly gdansk: Place;
  /** Geneva */
  readonly geneva: Place;
  /** Gjilan/Gnjilane */
  readonly "gjilan-gnjilane": Place;
  /** Gjirokastra */
  readonly gjirokastra: Place;
  /** Gori */
  readonly gori: Place;
  /** Graz */
  readonly graz: Place;
  /** Grodno */
  readonly grodno: Place;
  /** Grozny */
  readonly grozny: Place;
  /** Gukovo */
  readonly gukovo: Place;
  /** Gyumri */
  readonly gyumri: Place;
  /** Hamburg */
  readonly hamburg: Place;
  /** Helsinki */
  readonly helsinki: Place;
  /** Innsbruck */
  readonly innsbruck: Place;
  /** Issyk-Kul */
  readonly "issyk-kul": Place;
  /** Istanbul */
  readonly istanbul: Place;
  /** Ivano-Frankivsk */
  readonly "ivano-frankivsk": Place;
  /** Jalal-Abad */
  readonly "jalal-abad": Place;
  /** Jerusalem */
  readonly jerusalem: Place;
  /** Kabul */
  readonly kabul: Place;
  /** Kamensk-Shakhtinsky */
  readonly "kamensk-shakhtinsky": Place;
  /** Kapan */
  readonly kapan: Place;
  /** Karaganda */
  readonly karaganda: Place;
  /** Karakol */
  readonly karakol: Place;
  /** Kharkiv */
  readonly kharkiv: Place;
  /** Kherson */
  readonly kherson: Place;
  /** Khorog */
  readonly khorog: Place;
  /** Khujand */
  readonly khujand: Place;
  /** Knin */
  readonly knin: Place;
  /** Kragujevac */
  readonly kragujevac: Place;
  /** Krakow */
  readonly krakow: Place;
  /** Kukës */
  readonly kukes: Place;
  /** Kulyab */
  readonly kulyab: Place;
  /** Kumanovo */
  readonly kumanovo: Place;
  /** Kutaisi */
  readonly kutaisi: Place;
  /** Kyiv */
  readonly kyiv: Place;
  /** Leinsweiler */
  readonly leinsweiler: Place;
  /** Lisbon */
  readonly lisbon: Place;
  /** Ljubljana */
  readonly ljubljana: Place;
  /** Łódź */
  readonly lodz: Place;
  /** London */
  readonly london: Place;
  /** Lugano */
  readonly lugano: Place;
  /** Luhansk */
  readonly luhansk: Place;
  /** Luxembourg */
  readonly luxembourg: Place;
  /** Lviv */
  readonly lviv: Place;
  /** Maastricht */
  readonly maastricht: Place;
  /** Madrid */
  readonly madrid: Place;
  /** Malaga */
  readonly malaga: Place;
  /** Mariupol */
  readonly mariupol: Place;
  /** Mary */
  readonly mary: Place;
  /** Milan */
  readonly milan: Place;
  /** Minsk */
  readonly minsk: Place;
  /** Mitrovica */
  readonly mitrovica: Place;
  /** Monaco */
  readonly monaco: Place;
  /** Moscow */
  readonly moscow: Place;
  /** Mostar */
  readonly mostar: Place;
  /** Munich */
  readonly munich: Place;
  /** Narva */
  readonly narva: Place;
  /** Naryn */
  readonly naryn: Place;
  /** New York */
  readonly "new-york": Place;
  /** Nicosia */
  readonly nicosia: Place;
  /** Niš */
  readonly nis: Place;
  /** Novi Pazar */
  readonly "novi-pazar": Place;
  /** Novi Sad */
  readonly "novi-sad": Place;
  /** Odesa */
  readonly odesa: Place;
  /** Ohrid */
  readonly ohrid: Place;
  /** Osh */
  readonly osh: Place;
  /** Oslo */
  readonly oslo: Place;
  /** Ottawa */
  readonly ottawa: Place;
  /** Panjakent */
  readonly panjakent: Place;
  /** Paris */
  readonly paris: Place;
  /** Pejë/Peć */
  readonly "peje-pec": Place;
  /** Podgorica */
  readonly podgorica: Place;
  /** Porto */
  readonly porto: Place;
  /** Prague */
  readonly prague: Place;
  /** Pristina */
  readonly pristina: Place;
  /** Prizren */
  readonly prizren: Place;
  /** Rabat */
  readonly rabat: Place;
  /** Reykjavik */
  readonly reykjavik: Place;
  /** Riga */
  readonly riga: Place;
  /** Rome */
  readonly rome: Place;
  /** Rostov-on-Don */
  readonly "rostov-on-don": Place;
  /** Salzburg */
  readonly salzburg: Place;
  /** Samarkand */
  readonly samarkand: Place;
  /** San Marino */
  readonly "san-marino": Place;
  /** Sarajevo */
  readonly sarajevo: Place;
  /** Seoul */
  readonly seoul: Place;
  /** Shaartuz */
  readonly shaartuz: Place;
  /** Sheki */
  readonly sheki: Place;
  /** Shkodra */
  readonly shkodra: Place;
  /** Shymkent */
  readonly shymkent: Place;
  /** Sisak */
  readonly sisak: Place;
  /** Skopje */
  readonly skopje: Place;
  /** Skrunda */
  readonly skrunda: Place;
  /** Sochi */
  readonly sochi: Place;
  /** Sofia */
  readonly sofia: Place;
  /** Split */
  readonly split: Place;
  /** Srebrenica */
  readonly srebrenica: Place;
  /** St. Petersburg */
  readonly "st-petersburg": Place;
  /** Stanytsia Luhanska */
  readonly "stanytsia-luhanska": Place;
  /** Stockholm */
  readonly stockholm: Place;
  /** Strasbourg */
  readonly strasbourg: Place;
  /** Struga */
  readonly struga: Place;
  /** Subotica */
  readonly subotica: Place;
  /** Tallinn */
  readonly tallinn: Place;
  /** Tartu */
  readonly tartu: Place;
  /** Tashkent */
  readonly tashkent: Place;
  /** Tbilisi */
  readonly tbilisi: Place;
  /** Tetovo */
  readonly tetovo: Place;
  /** The Hague */
  readonly "the-hague": Place;
  /** Thessaloniki */
  readonly thessaloniki: Place;
  /** Tirana */
  readonly tirana: Place;
  /** Tiraspol */
  readonly tiraspol: Place;
  /** Tokyo */
  readonly tokyo: Place;
  /** Toronto */
  readonly toronto: Place;
  /** Tsakhkadzor */
  readonly tsakhkadzor: Place;
  /** Tunis */
  readonly tunis: Place;
  /** Turkmenbashi */
  readonly turkmenbashi: Place;
  /** Tuzla */
  readonly tuzla: Place;
  /** Ulaanbaatar */
  readonly ulaanbaatar: Place;
  /** Vaduz */
  readonly vaduz: Place;
  /** Valletta */
  readonly valletta: Place;
  /** Vanadzor */
  readonly vanadzor: Place;
  /** Vancouver */
  readonly vancouver: Place;
  /** Vatican City */
  readonly "vatican-city": Place;
  /** Venice */
  readonly venice: Place;
  /** Vienna */
  readonly vienna: Place;
  /** Vilnius */
  readonly vilnius: Place;
  /** Vlora */
  readonly vlora: Place;
  /** Vukovar */
  readonly vukovar: Place;
  /** Warsaw */
  readonly warsaw: Place;
  /** Washington */
  readonly washington: Place;
  /** Yerevan */
  readonly yerevan: Place;
  /** Zagreb */
  readonly zagreb: Place;
  /** Zaporizhzhia */
  readonly zaporizhzhia: Place;
  /** Zenica */
  readonly zenica: Place;
  /** Zugdidi */
  readonly zugdidi: Place;
  /** Zurich */
  readonly zurich: Place;
}

/** Id in {@link places}. Example: `"aktau"`. */
export type PlaceId = "aktau" | "algiers" | "almaty" | "amman" | "amsterdam" | "andorra-la-vella" | "ankara" | "ashgabat" | "astana" | "athens" | "baku" | "balti" | "bangkok" | "banja-luka" | "banjul" | "barcelona" | "basel" | "batken" | "batumi" | "belgrade" | "bender" | "berlin" | "bern" | "bihac" | "bishkek" | "bokhtar" | "bonn" | "bratislava" | "brcko" | "brussels" | "bucharest" | "budapest" | "bujanovac" | "bukhara" | "cairo" | "canberra" | "chernivtsi" | "chisinau" | "comrat" | "copenhagen" | "corfu" | "dashoguz" | "dayton" | "dnipro" | "donetsk" | "dublin" | "dubrovnik" | "durres" | "dushanbe" | "edinburgh" | "ergneti" | "espoo" | "farob" | "fergana" | "florence" | "foca" | "ganja" | "gdansk" | "geneva" | "gjilan-gnjilane" | "gjirokastra" | "gori" | "graz" | "grodno" | "grozny" | "gukovo" | "gyumri" | "hamburg" | "helsinki" | "innsbruck" | "issyk-kul" | "istanbul" | "ivano-frankivsk" | "jalal-abad" | "jerusalem" | "kabul" | "kamensk-shakhtinsky" | "kapan" | "karaganda" | "karakol" | "kharkiv" | "kherson" | "khorog" | "khujand" | "knin" | "kragujevac" | "krakow" | "kukes" | "kulyab" | "kumanovo" | "kutaisi" | "kyiv" | "leinsweiler" | "lisbon" | "ljubljana" | "lodz" | "london" | "lugano" | "luhansk" | "luxembourg" | "lviv" | "maastricht" | "madrid" | "malaga" | "mariupol" | "mary" | "milan" | "minsk" | "mitrovica" | "monaco" | "moscow" | "mostar" | "munich" | "narva" | "naryn" | "new-york" | "nicosia" | "nis" | "novi-pazar" | "novi-sad" | "odesa" | "ohrid" | "osh" | "oslo" | "ottawa" | "panjakent" | "paris" | "peje-pec" | "podgorica" | "porto" | "prague" | "pristina" | "prizren" | "rabat" | "reykjavik" | "riga" | "rome" | "rostov-on-don" | "salzburg" | "samarkand" | "san-marino" | "sarajevo" | "seoul" | "shaartuz" | "sheki" | "shkodra" | "shymkent" | "sisak" | "skopje" | "skrunda" | "sochi" | "sofia" | "split" | "srebrenica" | "st-petersburg" | "stanytsia-luhanska" | "stockholm" | "strasbourg" | "struga" | "subotica" | "tallinn" | "tartu" | "tashkent" | "tbilisi" | "tetovo" | "the-hague" | "thessaloniki" | "tirana" | "tiraspol" | "tokyo" | "toronto" | "tsakhkadzor" | "tunis" | "turkmenbashi" | "tuzla" | "ulaanbaatar" | "vaduz" | "valletta" | "vanadzor" | "vancouver" | "vatican-city" | "venice" | "vienna" | "vilnius" | "vlora" | "vukovar" | "warsaw" | "washington" | "yerevan" | "zagreb" | "zaporizhzhia" | "zenica" | "zugdidi" | "zurich";

/**
 * The keys of {@link places}, in order.
 *
 * @example
 * placeIds[0]; // => "aktau"
 */
export const placeIds: readonly PlaceId[] = ["aktau", "algiers", "almaty", "amman", "amsterdam", "andorra-la-vella", "ankara", "ashgabat", "astana", "athens", "baku", "balti", "bangkok", "banja-luka", "banjul", "barcelona", "basel", "batken", "batumi", "belgrade", "bender", "berlin", "bern", "bihac", "bishkek", "bokhtar", "bonn", "bratislava", "brcko", "brussels", "bucharest", "budapest", "bujanovac", "bukhara", "cairo", "canberra", "chernivtsi", "chisinau", "comrat", "copenhagen", "corfu", "dashoguz", "dayton", "dnipro", "donetsk", "dublin", "dubrovnik", "durres", "dushanbe", "edinburgh", "ergneti", "espoo", "farob", "fergana", "florence", "foca", "ganja", "gdansk", "geneva", "gjilan-gnjilane", "gjirokastra", "gori", "graz", "grodno", "grozny", "gukovo", "gyumri", "hamburg", "helsinki", "innsbruck", "issyk-kul", "istanbul", "ivano-frankivsk", "jalal-abad", "jerusalem", "kabul", "kamensk-shakhtinsky", "kapan", "karaganda", "karakol", "kharkiv", "kherson", "khorog", "khujand", "knin", "kragujevac", "krakow", "kukes", "kulyab", "kumanovo", "kutaisi", "kyiv", "leinsweiler", "lisbon", "ljubljana", "lodz", "london", "lugano", "luhansk", "luxembourg", "lviv", "maastricht", "madrid", "malaga", "mariupol", "mary", "milan", "minsk", "mitrovica", "monaco", "moscow", "mostar", "munich", "narva", "naryn", "new-york", "nicosia", "nis", "novi-pazar", "novi-sad", "odesa", "ohrid", "osh", "oslo", "ottawa", "panjakent", "paris", "peje-pec", "podgorica", "porto", "prague", "pristina", "prizren", "rabat", "reykjavik", "riga", "rome", "rostov-on-don", "salzburg", "samarkand", "san-marino", "sarajevo", "seoul", "shaartuz", "sheki", "shkodra", "shymkent", "sisak", "skopje", "skrunda", "sochi", "sofia", "split", "srebrenica", "st-petersburg", "stanytsia-luhanska", "stockholm", "strasbourg", "struga", "subotica", "tallinn", "tartu", "tashkent", "tbilisi", "tetovo", "the-hague", "thessaloniki", "tirana", "tiraspol", "tokyo", "toronto", "tsakhkadzor", "tunis", "turkmenbashi", "tuzla", "ulaanbaatar", "vaduz", "valletta", "vanadzor", "vancouver", "vatican-city", "venice", "vienna", "vilnius", "vlora", "vukovar", "warsaw", "washington", "yerevan", "zagreb", "zaporizhzhia", "zenica", "zugdidi", "zurich"];

/**
 * Places that datelines name, capitals and seats. The source of each field stands in `osce-data/data/places.json`.
 *
 * @example
 * places.aktau.name; // => "Aktau"
 */
export const places: Places = /* @__PURE__ */ lazyRecord<Places>("place", "id", placeIds, "name formerNames aliases country",
'[\
["Aktau",[],["Aqtau","\\u0410\\u043a\\u0442\\u0430\\u0443"],"KZ"],\
["Algiers",[],["Alger","Algier","\\u0410\\u043b\\u0436\\u0438\\u0440","El Djazaïr"],"DZ"],\
["Almaty",[{"name":"Alma-Ata","from":"1921","until":"1993"}],["\\u0410\\u043b\\u043c\\u0430\\u0442\\u044b","\\u0410\\u043b\\u043c\\u0430-\\u0410\\u0442\\u0430"],"KZ"],\
["Amman",[],["\\u0410\\u043c\\u043c\\u0430\\u043d"],"JO"],\
["Amsterdam",[],["\\u0410\\u043c\\u0441\\u0442\\u0435\\u0440\\u0434\\u0430\\u043c"],"NL"],\
["Andorra la Vella",[],["\\u0410\\u043d\\u0434\\u043e\\u0440\\u0440\\u0430-\\u043b\\u0430-\\u0412\\u0435\\u043b\\u044c\\u044f"],"AD"],\
["Ankara",[],["\\u0410\\u043d\\u043a\\u0430\\u0440\\u0430","Angora"],"TR"],\
["Ashgabat",[],["Ashgabad","Ashkhabad","A\\u015fgabat","Aschgabat","Achgabat","\\u0410\\u0448\\u0445\\u0430\\u0431\\u0430\\u0434","\\u0410\\u0448\\u0433\\u0430\\u0431\\u0430\\u0442"],"TM"],\
["Astana",[{"name":"Tselinograd","from":"1961","until":"1991"},{"name":"Akmola","from":"1992","until":"1998-04"},{"name":"Astana","from":"1998-05","until":"2019-02"},{"name":"Nur-Sultan","from":"2019-03","until":"2022-09-18"}],["Nursultan","\\u0410\\u0441\\u0442\\u0430\\u043d\\u0430","\\u041d\\u0443\\u0440-\\u0421\\u0443\\u043b\\u0442\\u0430\\u043d","\\u0426\\u0435\\u043b\\u0438\\u043d\\u043e\\u0433\\u0440\\u0430\\u0434","Akmolinsk","Aqmola"],"KZ"],\
["Athens",[],["Athen","Athína","Athènes","\\u0391\\u03b8\\u03ae\\u03bd\\u03b1","\\u0410\\u0444\\u0438\\u043d\\u044b","Atina","Atene"],"GR"],\
["Baku",[],["Bak\\u0131","Bakou","\\u0411\\u0430\\u043a\\u0443"],"AZ"],\
["Balti",[],["Beltsy","\\u0411\\u0435\\u043b\\u044c\\u0446\\u044b"],"MD"],\
["Bangkok",[],["\\u0411\\u0430\\u043d\\u0433\\u043a\\u043e\\u043a","Krung Thep"],"TH"],\
["Banja Luka",[],["Banjaluka","\\u0411\\u0430\\u043d\\u044f-\\u041b\\u0443\\u043a\\u0430","\\u0411\\u0430\\u045a\\u0430 \\u041b\\u0443\\u043a\\u0430"],"BA"],\
["Banjul",[],[],null],\
["Barcelona",[],["\\u0411\\u0430\\u0440\\u0441\\u0435\\u043b\\u043e\\u043d\\u0430"],"ES"],\
["Basel",[],["Basle","Bâle","\\u0411\\u0430\\u0437\\u0435\\u043b\\u044c","Basilea"],"CH"],\
["Batken",[],["\\u0411\\u0430\\u0442\\u043a\\u0435\\u043d"],"KG"],\
["Batumi",[],["\\u0411\\u0430\\u0442\\u0443\\u043c\\u0438"],"GE"],\
["Belgrade",[],["Beograd","\\u0411\\u0435\\u043e\\u0433\\u0440\\u0430\\u0434","\\u0411\\u0435\\u043b\\u0433\\u0440\\u0430\\u0434","\\u0411\\u0435\\u043b\\u0491\\u0440\\u0430\\u0434","Belgrad","Belgrado","\\u0411\\u0435\\u043b\\u0433\\u0440\\u0430\\u0434\\u0430","\\u0411\\u0454\\u043b\\u0433\\u0440\\u0430\\u0434"],"RS"],\
["Bender",[],["Bendery","Tighina","\\u0411\\u0435\\u043d\\u0434\\u0435\\u0440\\u044b"],"MD"],\
["Berlin",[],["\\u0411\\u0435\\u0440\\u043b\\u0438\\u043d","\\u0411\\u0435\\u0440\\u043b\\u0456\\u043d","East Berlin","West Berlin","Berlin (East)","Berlino"],"DE"],\
["Bern",[],["Berne","Berna","\\u0411\\u0435\\u0440\\u043d"],"CH"],\
["Biha\\u0107",[],["\\u0411\\u0438\\u0445\\u0430\\u0447"],"BA"],\
["Bishkek",[{"name":"Frunze","from":"1926","until":"1991"}],["\\u0411\\u0438\\u0448\\u043a\\u0435\\u043a","Bischkek","Bichkek","Bi\\u0161kek","\\u0424\\u0440\\u0443\\u043d\\u0437\\u0435","Pishpek"],"KG"],\
["Bokhtar",[{"name":"Kurgan-Tyube","from":null,"until":"2018-01"}],["Qurghonteppa","Qurgonteppa","\\u041a\\u0443\\u0440\\u0433\\u0430\\u043d-\\u0422\\u044e\\u0431\\u0435","\\u0411\\u043e\\u0445\\u0442\\u0430\\u0440","Kurgan-Tube"],"TJ"],\
["Bonn",[],["\\u0411\\u043e\\u043d\\u043d"],"DE"],\
["Bratislava",[],["\\u0411\\u0440\\u0430\\u0442\\u0438\\u0441\\u043b\\u0430\\u0432\\u0430","Pressburg","Pozsony"],"SK"],\
["Br\\u010dko",[],["\\u0411\\u0440\\u0447\\u043a\\u043e"],"BA"],\
["Brussels",[],["Bruxelles","Brüssel","Bruselas","\\u0411\\u0440\\u044e\\u0441\\u0441\\u0435\\u043b\\u044c","Brisel","Bruselj"],"BE"],\
["Bucharest",[],["Bucure\\u0219ti","Bukarest","Bucarest","\\u0411\\u0443\\u0445\\u0430\\u0440\\u0435\\u0441\\u0442","Bukure\\u0161t"],"RO"],\
["Budapest",[],["\\u0411\\u0443\\u0434\\u0430\\u043f\\u0435\\u0448\\u0442","Budimpe\\u0161ta"],"HU"],\
["Bujanovac",[],["\\u0411\\u0443\\u0458\\u0430\\u043d\\u043e\\u0432\\u0430\\u0446","Bujanoc"],"RS"],\
["Bukhara",[],["Buxoro","\\u0411\\u0443\\u0445\\u0430\\u0440\\u0430"],"UZ"],\
["Cairo",[],["Kairo","Le Caire","Al-Qahira","\\u041a\\u0430\\u0438\\u0440"],"EG"],\
["Canberra",[],["\\u041a\\u0430\\u043d\\u0431\\u0435\\u0440\\u0440\\u0430"],"AU"],\
["Chernivtsi",[],["Chernovtsy","\\u0427\\u0435\\u0440\\u043d\\u0456\\u0432\\u0446\\u0456","\\u0427\\u0435\\u0440\\u043d\\u043e\\u0432\\u0446\\u044b","Czernowitz"],"UA"],\
["Chisinau",[],["Kishinev","\\u041a\\u0438\\u0448\\u0438\\u043d\\u0451\\u0432","\\u041a\\u0438\\u0448\\u0438\\u043d\\u0456\\u0432","Kishinyov","Kischinau","Ki\\u0161injov"],"MD"],\
["Comrat",[],["Komrat","\\u041a\\u043e\\u043c\\u0440\\u0430\\u0442"],"MD"],\
["Copenhagen",[],["København","Kopenhagen","Copenhague","\\u041a\\u043e\\u043f\\u0435\\u043d\\u0433\\u0430\\u0433\\u0435\\u043d"],"DK"],\
["Corfu",[],["Kerkyra","\\u041a\\u043e\\u0440\\u0444\\u0443"],"GR"],\
["Dashoguz",[],["Da\\u015foguz","Dashhowuz","Dashkhovuz","\\u0414\\u0430\\u0448\\u043e\\u0433\\u0443\\u0437"],"TM"],\
["Dayton",[],["\\u0414\\u0435\\u0439\\u0442\\u043e\\u043d"],"US"],\
["Dnipro",[{"name":"Dnipropetrovsk","from":"1926","until":"2016-05-18"}],["Dnepr","\\u0414\\u043d\\u0435\\u043f\\u0440","\\u0414\\u043d\\u0456\\u043f\\u0440\\u043e","Dnepropetrovsk","\\u0414\\u043d\\u0435\\u043f\\u0440\\u043e\\u043f\\u0435\\u0442\\u0440\\u043e\\u0432\\u0441\\u043a"],"UA"],\
["Donetsk",[],["\\u0414\\u043e\\u043d\\u0435\\u0446\\u044c\\u043a","\\u0414\\u043e\\u043d\\u0435\\u0446\\u043a","Donezk"],"UA"],\
["Dublin",[],["\\u0414\\u0443\\u0431\\u043b\\u0438\\u043d","Baile Átha Cliath","\\u0414\\u0443\\u0431\\u043b\\u0456\\u043d"],"IE"],\
["Dubrovnik",[],["\\u0414\\u0443\\u0431\\u0440\\u043e\\u0432\\u043d\\u0438\\u043a"],"HR"],\
["Durrës",[],["Durazzo","\\u0414\\u0443\\u0440\\u0440\\u0435\\u0441"],"AL"],\
["Dushanbe",[],["\\u0414\\u0443\\u0448\\u0430\\u043d\\u0431\\u0435","Duschanbe","Douchanbé","Dyushambe","Du\\u0161anbe","Stalinabad"],"TJ"],\
["Edinburgh",[],["\\u042d\\u0434\\u0438\\u043d\\u0431\\u0443\\u0440\\u0433"],"GB"],\
["Ergneti",[],["\\u042d\\u0440\\u0433\\u043d\\u0435\\u0442\\u0438","\\u10d4\\u10e0\\u10d2\\u10dc\\u10d4\\u10d7\\u10d8"],"GE"],\
["Espoo",[],["Esbo","Dipoli","\\u042d\\u0441\\u043f\\u043e\\u043e"],"FI"],\
["Farob",[],["\\u0424\\u0430\\u0440\\u043e\\u0431"],"TJ"],\
["Fergana",[],["Farg\'ona","Ferghana","\\u0424\\u0435\\u0440\\u0433\\u0430\\u043d\\u0430"],"UZ"],\
["Florence",[],["Firenze","Florenz"],"IT"],\
["Fo\\u010da",[],["\\u0424\\u043e\\u0447\\u0430"],"BA"],\
["Ganja",[{"name":"Kirovabad","from":"1935","until":"1989"}],["G\\u0259nc\\u0259","Gandja","\\u0413\\u044f\\u043d\\u0434\\u0436\\u0430","Gyandzha"],"AZ"],\
["Gdansk",[],["Danzig"],"PL"],\
["Geneva",[],["Genève","Genf","Ginevra","Ginebra","\\u0416\\u0435\\u043d\\u0435\\u0432\\u0430","\\u017deneva"],"CH"],\
["Gjilan/Gnjilane",[],["Gjilan","Gnjilane","\\u0413\\u045a\\u0438\\u043b\\u0430\\u043d\\u0435"],null],\
["Gjirokastra",[],["Gjirokastër"],"AL"],\
["Gori",[],["\\u0413\\u043e\\u0440\\u0438","\\u10d2\\u10dd\\u10e0\\u10d8"],"GE"],\
["Graz",[],["\\u0413\\u0440\\u0430\\u0446"],"AT"],\
["Grodno",[],["Hrodna","\\u0413\\u0440\\u043e\\u0434\\u043d\\u043e"],"BY"],\
["Grozny",[],["Grozniy","Grosny","Grozni","\\u0413\\u0440\\u043e\\u0437\\u043d\\u044b\\u0439","Groznyy"],"RU"],\
["Gukovo",[],["\\u0413\\u0443\\u043a\\u043e\\u0432\\u043e"],"RU"],\
["Gyumri",[{"name":"Leninakan","from":"1924","until":"1990"}],["\\u0413\\u044e\\u043c\\u0440\\u0438"],"AM"],\
["Hamburg",[],["\\u0413\\u0430\\u043c\\u0431\\u0443\\u0440\\u0433","Hambourg"],"DE"],\
["Helsinki",[],["Helsingfors","\\u0425\\u0435\\u043b\\u044c\\u0441\\u0438\\u043d\\u043a\\u0438","\\u0413\\u0435\\u043b\\u044c\\u0441\\u0456\\u043d\\u043a\\u0456"],"FI"],\
["Innsbruck",[],[],"AT"],\
["Issyk-Kul",[],["Ysyk-Köl","\\u0418\\u0441\\u0441\\u044b\\u043a-\\u041a\\u0443\\u043b\\u044c","Lake Issyk-Kul"],"KG"],\
["Istanbul",[],["\\u0421\\u0442\\u0430\\u043c\\u0431\\u0443\\u043b","Constantinople","Estambul"],"TR"],\
["Ivano-Frankivsk",[],["Ivano-Frankovsk","\\u0406\\u0432\\u0430\\u043d\\u043e-\\u0424\\u0440\\u0430\\u043d\\u043a\\u0456\\u0432\\u0441\\u044c\\u043a","\\u0418\\u0432\\u0430\\u043d\\u043e-\\u0424\\u0440\\u0430\\u043d\\u043a\\u043e\\u0432\\u0441\\u043a"],"UA"],\
["Jalal-Abad",[],["Jalalabad (Kyrgyzstan)","Djalal-Abad","\\u0414\\u0436\\u0430\\u043b\\u0430\\u043b-\\u0410\\u0431\\u0430\\u0434","Jalalabat"],"KG"],\
["Jerusalem",[],["\\u0418\\u0435\\u0440\\u0443\\u0441\\u0430\\u043b\\u0438\\u043c","Yerushalayim","Al-Quds"],"IL"],\
["Kabul",[],["Kaboul","\\u041a\\u0430\\u0431\\u0443\\u043b"],"AF"],\
["Kamensk-Shakhtinsky",[],["Kamensk-Shakhtinskiy","\\u041a\\u0430\\u043c\\u0435\\u043d\\u0441\\u043a-\\u0428\\u0430\\u0445\\u0442\\u0438\\u043d\\u0441\\u043a\\u0438\\u0439","Kamensk-Shakhtinskii"],"RU"],\
["Kapan",[],["\\u041a\\u0430\\u043f\\u0430\\u043d"],"AM"],\
["Karaganda",[],["Karagandy","Qaraghandy","\\u041a\\u0430\\u0440\\u0430\\u0433\\u0430\\u043d\\u0434\\u0430"],"KZ"],\
["Karakol",[],["\\u041a\\u0430\\u0440\\u0430\\u043a\\u043e\\u043b","Przhevalsk"],"KG"],\
["Kharkiv",[],["Kharkov","\\u0425\\u0430\\u0440\\u043a\\u0456\\u0432","\\u0425\\u0430\\u0440\\u044c\\u043a\\u043e\\u0432","Charkiw","Charkow","Harkiv"],"UA"],\
["Kherson",[],["\\u0425\\u0435\\u0440\\u0441\\u043e\\u043d","Cherson"],"UA"],\
["Khorog",[],["Khorugh","\\u0425\\u043e\\u0440\\u043e\\u0433"],"TJ"],\
["Khujand",[{"name":"Leninabad","from":"1936","until":"1991"}],["Khodjent","Khojand","Khudjand","Khudzhand","Chudschand","\\u0425\\u0443\\u0434\\u0436\\u0430\\u043d\\u0434","\\u0425\\u0443\\u04b7\\u0430\\u043d\\u0434"],"TJ"],\
["Knin",[],["\\u041a\\u043d\\u0438\\u043d"],"HR"],\
["Kragujevac",[],["\\u041a\\u0440\\u0430\\u0433\\u0443\\u0458\\u0435\\u0432\\u0430\\u0446"],"RS"],\
["Krakow",[],["Cracow","Krakau"],"PL"],\
["Kukës",[],[],"AL"],\
["Kulyab",[],["Kulob","\\u041a\\u0443\\u043b\\u044f\\u0431"],"TJ"],\
["Kumanovo",[],["Kumanovë","\\u041a\\u0443\\u043c\\u0430\\u043d\\u043e\\u0432\\u043e"],"MK"],\
["Kutaisi",[],["\\u041a\\u0443\\u0442\\u0430\\u0438\\u0441\\u0438"],"GE"],\
["Kyiv",[],["Kiev","\\u041a\\u0438\\u0457\\u0432","\\u041a\\u0438\\u0435\\u0432","Kiew","Kijów","Kijev","Kijiv","Kief","\\u041a\\u0438ï\\u0432","Kyjiw"],"UA"],\
["Leinsweiler",[],[],"DE"],\
["Lisbon",[],["Lisboa","Lissabon","Lisbonne","\\u041b\\u0438\\u0441\\u0441\\u0430\\u0431\\u043e\\u043d","Lisabon","Lisbona"],"PT"],\
["Ljubljana",[],["\\u041b\\u044e\\u0431\\u043b\\u044f\\u043d\\u0430","Laibach","Lubiana"],"SI"],\
["\\u0141ód\\u017a",[],["\\u041b\\u043e\\u0434\\u0437\\u044c"],"PL"],\
["London",[],["Londres","Londra","\\u041b\\u043e\\u043d\\u0434\\u043e\\u043d"],"GB"],\
["Lugano",[],["\\u041b\\u0443\\u0433\\u0430\\u043d\\u043e"],"CH"],\
["Luhansk",[],["Lugansk","\\u041b\\u0443\\u0433\\u0430\\u043d\\u0441\\u044c\\u043a","\\u041b\\u0443\\u0433\\u0430\\u043d\\u0441\\u043a"],"UA"],\
["Luxembourg",[],["Luxemburg","Lëtzebuerg","\\u041b\\u044e\\u043a\\u0441\\u0435\\u043c\\u0431\\u0443\\u0440\\u0433","Luxembourg City"],"LU"],\
["Lviv",[],["Lvov","\\u041b\\u044c\\u0432\\u0456\\u0432","\\u041b\\u044c\\u0432\\u043e\\u0432","Lemberg","Lwów"],"UA"],\
["Maastricht",[],["\\u041c\\u0430\\u0430\\u0441\\u0442\\u0440\\u0438\\u0445\\u0442"],"NL"],\
["Madrid",[],["\\u041c\\u0430\\u0434\\u0440\\u0438\\u0434"],"ES"],\
["Malaga",[],["\\u041c\\u0430\\u043b\\u0430\\u0433\\u0430"],"ES"],\
["Mariupol",[{"name":"Zhdanov","from":"1948","until":"1989"}],["\\u041c\\u0430\\u0440\\u0456\\u0443\\u043f\\u043e\\u043b\\u044c","\\u041c\\u0430\\u0440\\u0438\\u0443\\u043f\\u043e\\u043b\\u044c"],"UA"],\
["Mary",[],["\\u041c\\u0430\\u0440\\u044b"],"TM"],\
["Milan",[],["Milano","Mailand","\\u041c\\u0438\\u043b\\u0430\\u043d"],"IT"],\
["Minsk",[],["\\u041c\\u0438\\u043d\\u0441\\u043a","\\u041c\\u0456\\u043d\\u0441\\u043a","Miensk","Mensk"],"BY"],\
["Mitrovica",[],["Mitrovicë/Mitrovica","Mitrovicë","Kosovska Mitrovica","\\u041a\\u043e\\u0441\\u043e\\u0432\\u0441\\u043a\\u0430 \\u041c\\u0438\\u0442\\u0440\\u043e\\u0432\\u0438\\u0446\\u0430"],null],\
["Monaco",[],["Monte Carlo","\\u041c\\u043e\\u043d\\u0430\\u043a\\u043e","Monaco-Ville"],"MC"],\
["Moscow",[],["Moskva","Moskau","Moscou","Moscú","\\u041c\\u043e\\u0441\\u043a\\u0432\\u0430","Mosca"],"RU"],\
["Mostar",[],["\\u041c\\u043e\\u0441\\u0442\\u0430\\u0440"],"BA"],\
["Munich",[],["München","\\u041c\\u044e\\u043d\\u0445\\u0435\\u043d"],"DE"],\
["Narva",[],["\\u041d\\u0430\\u0440\\u0432\\u0430"],"EE"],\
["Naryn",[],["\\u041d\\u0430\\u0440\\u044b\\u043d"],"KG"],\
["New York",[],["New York City","NYC","\\u041d\\u044c\\u044e-\\u0419\\u043e\\u0440\\u043a","Nueva York","UN New York"],"US"],\
["Nicosia",[],["Lefkosia","Lefko\\u015fa","\\u041d\\u0438\\u043a\\u043e\\u0441\\u0438\\u044f","\\u039b\\u03b5\\u03c5\\u03ba\\u03c9\\u03c3\\u03af\\u03b1","Nikosia"],"CY"],\
["Ni\\u0161",[],["\\u041d\\u0438\\u0448","Nish"],"RS"],\
["Novi Pazar",[],["\\u041d\\u043e\\u0432\\u0438 \\u041f\\u0430\\u0437\\u0430\\u0440","Novipazar"],"RS"],\
["Novi Sad",[],["\\u041d\\u043e\\u0432\\u0438 \\u0421\\u0430\\u0434"],"RS"],\
["Odesa",[],["Odessa","\\u041e\\u0434\\u0435\\u0441\\u0430","\\u041e\\u0434\\u0435\\u0441\\u0441\\u0430"],"UA"],\
["Ohrid",[],["\\u041e\\u0445\\u0440\\u0438\\u0434","Ohër"],"MK"],\
["Osh",[],["\\u041e\\u0448"],"KG"],\
["Oslo",[],["\\u041e\\u0441\\u043b\\u043e"],"NO"],\
["Ottawa",[],["\\u041e\\u0442\\u0442\\u0430\\u0432\\u0430"],"CA"],\
["Panjakent",[],["Penjikent","Panjikent","\\u041f\\u0435\\u043d\\u0434\\u0436\\u0438\\u043a\\u0435\\u043d\\u0442"],"TJ"],\
["Paris",[],["\\u041f\\u0430\\u0440\\u0438\\u0436","Parigi","Pariz"],"FR"],\
["Pejë/Pe\\u0107",[],["Peja","Pe\\u0107","Pejë","Peja/Pe\\u0107","\\u041f\\u0435\\u0447"],null],\
["Podgorica",[{"name":"Titograd","from":"1946","until":"1992"}],["\\u041f\\u043e\\u0434\\u0433\\u043e\\u0440\\u0438\\u0446\\u0430","\\u041f\\u043e\\u0434\\u0433\\u043e\\u0440\\u0456\\u0446\\u0430","Podgoritsa","Podgoricë"],"ME"],\
["Porto",[],["Oporto","\\u041f\\u043e\\u0440\\u0442\\u0443"],"PT"],\
["Prague",[],["Praha","Prag","Praga","\\u041f\\u0440\\u0430\\u0433\\u0430"],"CZ"],\
["Pristina",[],["Prishtinë/Pri\\u0161tina","Prishtinë","Prishtina","\\u041f\\u0440\\u0438\\u0448\\u0442\\u0438\\u043d\\u0430","\\u041f\\u0440\\u0438\\u0448\\u0442\\u0456\\u043d\\u0430","Pristinë","Prishtina/Pri\\u0161tina"],null],\
["Prizren",[],["\\u041f\\u0440\\u0438\\u0437\\u0440\\u0435\\u043d"],null],\
["Rabat",[],["\\u0420\\u0430\\u0431\\u0430\\u0442"],"MA"],\
["Reykjavik",[],["\\u0420\\u0435\\u0439\\u043a\\u044c\\u044f\\u0432\\u0438\\u043a"],"IS"],\
["Riga",[],["\\u0420\\u0438\\u0433\\u0430","Ryga"],"LV"],\
["Rome",[],["Roma","\\u0420\\u0438\\u043c"],"IT"],\
["Rostov-on-Don",[],["Rostov","\\u0420\\u043e\\u0441\\u0442\\u043e\\u0432-\\u043d\\u0430-\\u0414\\u043e\\u043d\\u0443"],"RU"],\
["Salzburg",[],["\\u0417\\u0430\\u043b\\u044c\\u0446\\u0431\\u0443\\u0440\\u0433","Salzbourg"],"AT"],\
["Samarkand",[],["Samarqand","\\u0421\\u0430\\u043c\\u0430\\u0440\\u043a\\u0430\\u043d\\u0434"],"UZ"],\
["San Marino",[],["\\u0421\\u0430\\u043d-\\u041c\\u0430\\u0440\\u0438\\u043d\\u043e","City of San Marino","Città di San Marino"],"SM"],\
["Sarajevo",[],["\\u0421\\u0430\\u0440\\u0430\\u0435\\u0432\\u043e","\\u0421\\u0430\\u0440\\u0430\\u0458\\u0435\\u0432\\u043e","\\u0421\\u0430\\u0440\\u0430\\u0454\\u0432\\u043e","Sarajewo","Sarayevo"],"BA"],\
["Seoul",[],["\\u0421\\u0435\\u0443\\u043b","Söul"],"KR"],\
["Shaartuz",[],["Shahrituz","Shartuz","\\u0428\\u0430\\u0430\\u0440\\u0442\\u0443\\u0437","Shahritus"],"TJ"],\
["Sheki",[],["\\u015e\\u0259ki"],"AZ"],\
["Shkodra",[],["Shkodër","Scutari"],"AL"],\
["Shymkent",[],["Chimkent","\\u0428\\u044b\\u043c\\u043a\\u0435\\u043d\\u0442"],"KZ"],\
["Sisak",[],["\\u0421\\u0438\\u0441\\u0430\\u043a"],"HR"],\
["Skopje",[],["Skope","\\u0421\\u043a\\u043e\\u043f\\u044c\\u0435","\\u0421\\u043a\\u043e\\u043f\\u0458\\u0435","Skopie","Shkup","Shkupi","Üsküp","\\u0421\\u043a\\u043e\\u043f\'\\u0454","Skoplje"],"MK"],\
["Skrunda",[],["\\u0421\\u043a\\u0440\\u0443\\u043d\\u0434\\u0430"],"LV"],\
["Sochi",[],["\\u0421\\u043e\\u0447\\u0438"],"RU"],\
["Sofia",[],["Sofiya","\\u0421\\u043e\\u0444\\u0438\\u044f","\\u0421\\u043e\\u0444\\u0456\\u044f","Sofija"],"BG"],\
["Split",[],["\\u0421\\u043f\\u043b\\u0438\\u0442"],"HR"],\
["Srebrenica",[],["\\u0421\\u0440\\u0435\\u0431\\u0440\\u0435\\u043d\\u0438\\u0446\\u0430"],"BA"],\
["St. Petersburg",[{"name":"Leningrad","from":"1924","until":"1991"}],["Saint Petersburg","Sankt-Peterburg","Sankt Petersburg","\\u0421\\u0430\\u043d\\u043a\\u0442-\\u041f\\u0435\\u0442\\u0435\\u0440\\u0431\\u0443\\u0440\\u0433","Saint-Pétersbourg","Petrograd"],"RU"],\
["Stanytsia Luhanska",[],["Stanitsa Luganskaya","\\u0421\\u0442\\u0430\\u043d\\u0438\\u0446\\u044f \\u041b\\u0443\\u0433\\u0430\\u043d\\u0441\\u044c\\u043a\\u0430","\\u0421\\u0442\\u0430\\u043d\\u0438\\u0446\\u0430 \\u041b\\u0443\\u0433\\u0430\\u043d\\u0441\\u043a\\u0430\\u044f","Stanytsya Luhanska","Stanitsa Luhanskaya"],"UA"],\
["Stockholm",[],["\\u0421\\u0442\\u043e\\u043a\\u0433\\u043e\\u043b\\u044c\\u043c","Estocolmo","Stoccolma"],"SE"],\
["Strasbourg",[],["Straßburg","\\u0421\\u0442\\u0440\\u0430\\u0441\\u0431\\u0443\\u0440\\u0433","Estrasburgo","Strasburgo"],"FR"],\
["Struga",[],["\\u0421\\u0442\\u0440\\u0443\\u0433\\u0430"],"MK"],\
["Subotica",[],["\\u0421\\u0443\\u0431\\u043e\\u0442\\u0438\\u0446\\u0430","Szabadka"],"RS"],\
["Tallinn",[],["\\u0422\\u0430\\u043b\\u043b\\u0438\\u043d","\\u0422\\u0430\\u043b\\u043b\\u0438\\u043d\\u043d","\\u0422\\u0430\\u043b\\u043b\\u0456\\u043d","Reval"],"EE"],\
["Tartu",[],["\\u0422\\u0430\\u0440\\u0442\\u0443"],"EE"],\
["Tashkent",[],["Toshkent","Taschkent","\\u0422\\u0430\\u0448\\u043a\\u0435\\u043d\\u0442","Tachkent","Tasjkent","Ta\\u0161kent"],"UZ"],\
["Tbilisi",[],["\\u0422\\u0431\\u0438\\u043b\\u0438\\u0441\\u0438","\\u10d7\\u10d1\\u10d8\\u10da\\u10d8\\u10e1\\u10d8","\\u0422\\u0431\\u0456\\u043b\\u0456\\u0441\\u0456","Tiflis","Tiblisi","Tbilissi"],"GE"],\
["Tetovo",[],["Tetovë","\\u0422\\u0435\\u0442\\u043e\\u0432\\u043e"],"MK"],\
["The Hague",[],["Den Haag","\'s-Gravenhage","La Haye","La Haya","\\u0413\\u0430\\u0430\\u0433\\u0430","Haag","L\'Aia"],"NL"],\
["Thessaloniki",[],["Salonica","Thessalonica","\\u0421\\u0430\\u043b\\u043e\\u043d\\u0438\\u043a\\u0438","Solun"],"GR"],\
["Tirana",[],["Tiranë","Tiranë/Tirana","\\u0422\\u0438\\u0440\\u0430\\u043d\\u0430"],"AL"],\
["Tiraspol",[],["\\u0422\\u0438\\u0440\\u0430\\u0441\\u043f\\u043e\\u043b\\u044c"],"MD"],\
["Tokyo",[],["Tokio","\\u0422\\u043e\\u043a\\u0438\\u043e"],"JP"],\
["Toronto",[],["\\u0422\\u043e\\u0440\\u043e\\u043d\\u0442\\u043e"],"CA"],\
["Tsakhkadzor",[],["Tsaghkadzor","\\u0426\\u0430\\u0445\\u043a\\u0430\\u0434\\u0437\\u043e\\u0440","Tzaghkadzor"],"AM"],\
["Tunis",[],["\\u0422\\u0443\\u043d\\u0438\\u0441"],"TN"],\
["Turkmenbashi",[{"name":"Krasnovodsk","from":null,"until":"1993"}],["Türkmenba\\u015fy","Turkmenbashy","\\u041a\\u0440\\u0430\\u0441\\u043d\\u043e\\u0432\\u043e\\u0434\\u0441\\u043a","\\u0422\\u0443\\u0440\\u043a\\u043c\\u0435\\u043d\\u0431\\u0430\\u0448\\u0438"],"TM"],\
["Tuzla",[],["\\u0422\\u0443\\u0437\\u043b\\u0430"],"BA"],\
["Ulaanbaatar",[],["Ulan Bator","Ulan Baator","\\u0423\\u043b\\u0430\\u043d-\\u0411\\u0430\\u0442\\u043e\\u0440","\\u0423\\u043b\\u0430\\u0430\\u043d\\u0431\\u0430\\u0430\\u0442\\u0430\\u0440"],"MN"],\
["Vaduz",[],["\\u0412\\u0430\\u0434\\u0443\\u0446"],"LI"],\
["Valletta",[],["Valetta","La Valletta","\\u0412\\u0430\\u043b\\u043b\\u0435\\u0442\\u0442\\u0430","La Valette"],"MT"],\
["Vanadzor",[{"name":"Kirovakan","from":"1935","until":"1993"}],["\\u0412\\u0430\\u043d\\u0430\\u0434\\u0437\\u043e\\u0440"],"AM"],\
["Vancouver",[],["\\u0412\\u0430\\u043d\\u043a\\u0443\\u0432\\u0435\\u0440"],"CA"],\
["Vatican City",[],["Città del Vaticano","Vatican","\\u0412\\u0430\\u0442\\u0438\\u043a\\u0430\\u043d"],"VA"],\
["Venice",[],["Venezia","Venedig"],"IT"],\
["Vienna",[],["Wien","Vienne","Viena","\\u0412\\u0435\\u043d\\u0430","\\u0412\\u0456\\u0434\\u0435\\u043d\\u044c","Be\\u010d","Vjenë","Vjena","Viyana","Bécs","Wenen","\\u0411\\u0435\\u0447","\\u0412\\u0438\\u0435\\u043d\\u0430"],"AT"],\
["Vilnius",[],["\\u0412\\u0438\\u043b\\u044c\\u043d\\u044e\\u0441","Wilno","\\u0412\\u0456\\u043b\\u044c\\u043d\\u044e\\u0441","Vilna"],"LT"],\
["Vlora",[],["Vlorë"],"AL"],\
["Vukovar",[],["\\u0412\\u0443\\u043a\\u043e\\u0432\\u0430\\u0440"],"HR"],\
["Warsaw",[],["Warszawa","Warschau","Varsovie","Varsovia","\\u0412\\u0430\\u0440\\u0448\\u0430\\u0432\\u0430","Varsavia","Var\\u0161ava","Varshava","Var\\u015fova"],"PL"],\
["Washington",[],["Washington DC","Washington, District of Columbia","\\u0412\\u0430\\u0448\\u0438\\u043d\\u0433\\u0442\\u043e\\u043d"],"US"],\
["Yerevan",[],["Yeravan","Erevan","Jerevan","Eriwan","Jerewan","Erivan","\\u0415\\u0440\\u0435\\u0432\\u0430\\u043d","\\u0535\\u0580\\u0587\\u0561\\u0576","\\u0404\\u0440\\u0435\\u0432\\u0430\\u043d"],"AM"],\
["Zagreb",[],["\\u0417\\u0430\\u0433\\u0440\\u0435\\u0431","Agram"],"HR"],\
["Zaporizhzhia",[],["Zaporizhia","Zaporozhye","\\u0417\\u0430\\u043f\\u043e\\u0440\\u0456\\u0436\\u0436\\u044f","\\u0417\\u0430\\u043f\\u043e\\u0440\\u043e\\u0436\\u044c\\u0435","Zaporizhzhya"],"UA"],\
["Zenica",[],["\\u0417\\u0435\\u043d\\u0438\\u0446\\u0430"],"BA"],\
["Zugdidi",[],["\\u0417\\u0443\\u0433\\u0434\\u0438\\u0434\\u0438"],"GE"],\
["Zurich",[],["\\u0426\\u044e\\u0440\\u0438\\u0445","Zuerich"],"CH"]\
]');
