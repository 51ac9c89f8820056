// Generated from data/places.json. Do not edit: run "npm run generate".
import { records } from "../catalogue/records.ts";
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
  /** Montreux */
  readonly montreux: Place;
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
  /** Palma de Mallorca */
  readonly "palma-de-mallorca": Place;
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
export type PlaceId = "aktau" | "algiers" | "almaty" | "amman" | "amsterdam" | "andorra-la-vella" | "ankara" | "ashgabat" | "astana" | "athens" | "baku" | "balti" | "bangkok" | "banja-luka" | "banjul" | "barcelona" | "basel" | "batken" | "batumi" | "belgrade" | "bender" | "berlin" | "bern" | "bihac" | "bishkek" | "bokhtar" | "bonn" | "bratislava" | "brcko" | "brussels" | "bucharest" | "budapest" | "bujanovac" | "bukhara" | "cairo" | "canberra" | "chernivtsi" | "chisinau" | "comrat" | "copenhagen" | "corfu" | "dashoguz" | "dayton" | "dnipro" | "donetsk" | "dublin" | "dubrovnik" | "durres" | "dushanbe" | "edinburgh" | "ergneti" | "espoo" | "farob" | "fergana" | "florence" | "foca" | "ganja" | "gdansk" | "geneva" | "gjilan-gnjilane" | "gjirokastra" | "gori" | "graz" | "grodno" | "grozny" | "gukovo" | "gyumri" | "hamburg" | "helsinki" | "innsbruck" | "issyk-kul" | "istanbul" | "ivano-frankivsk" | "jalal-abad" | "jerusalem" | "kabul" | "kamensk-shakhtinsky" | "kapan" | "karaganda" | "karakol" | "kharkiv" | "kherson" | "khorog" | "khujand" | "knin" | "kragujevac" | "krakow" | "kukes" | "kulyab" | "kumanovo" | "kutaisi" | "kyiv" | "leinsweiler" | "lisbon" | "ljubljana" | "lodz" | "london" | "lugano" | "luhansk" | "luxembourg" | "lviv" | "maastricht" | "madrid" | "malaga" | "mariupol" | "mary" | "milan" | "minsk" | "mitrovica" | "monaco" | "montreux" | "moscow" | "mostar" | "munich" | "narva" | "naryn" | "new-york" | "nicosia" | "nis" | "novi-pazar" | "novi-sad" | "odesa" | "ohrid" | "osh" | "oslo" | "ottawa" | "palma-de-mallorca" | "panjakent" | "paris" | "peje-pec" | "podgorica" | "porto" | "prague" | "pristina" | "prizren" | "rabat" | "reykjavik" | "riga" | "rome" | "rostov-on-don" | "salzburg" | "samarkand" | "san-marino" | "sarajevo" | "seoul" | "shaartuz" | "sheki" | "shkodra" | "shymkent" | "sisak" | "skopje" | "skrunda" | "sochi" | "sofia" | "split" | "srebrenica" | "st-petersburg" | "stanytsia-luhanska" | "stockholm" | "strasbourg" | "struga" | "subotica" | "tallinn" | "tartu" | "tashkent" | "tbilisi" | "tetovo" | "the-hague" | "thessaloniki" | "tirana" | "tiraspol" | "tokyo" | "toronto" | "tsakhkadzor" | "tunis" | "turkmenbashi" | "tuzla" | "ulaanbaatar" | "vaduz" | "valletta" | "vanadzor" | "vancouver" | "vatican-city" | "venice" | "vienna" | "vilnius" | "vlora" | "vukovar" | "warsaw" | "washington" | "yerevan" | "zagreb" | "zaporizhzhia" | "zenica" | "zugdidi" | "zurich";

/**
 * The keys of {@link places}, in order.
 *
 * @example
 * placeIds[0]; // => "aktau"
 */
export const placeIds: readonly PlaceId[] = /* @__PURE__ */ Object.freeze(["aktau", "algiers", "almaty", "amman", "amsterdam", "andorra-la-vella", "ankara", "ashgabat", "astana", "athens", "baku", "balti", "bangkok", "banja-luka", "banjul", "barcelona", "basel", "batken", "batumi", "belgrade", "bender", "berlin", "bern", "bihac", "bishkek", "bokhtar", "bonn", "bratislava", "brcko", "brussels", "bucharest", "budapest", "bujanovac", "bukhara", "cairo", "canberra", "chernivtsi", "chisinau", "comrat", "copenhagen", "corfu", "dashoguz", "dayton", "dnipro", "donetsk", "dublin", "dubrovnik", "durres", "dushanbe", "edinburgh", "ergneti", "espoo", "farob", "fergana", "florence", "foca", "ganja", "gdansk", "geneva", "gjilan-gnjilane", "gjirokastra", "gori", "graz", "grodno", "grozny", "gukovo", "gyumri", "hamburg", "helsinki", "innsbruck", "issyk-kul", "istanbul", "ivano-frankivsk", "jalal-abad", "jerusalem", "kabul", "kamensk-shakhtinsky", "kapan", "karaganda", "karakol", "kharkiv", "kherson", "khorog", "khujand", "knin", "kragujevac", "krakow", "kukes", "kulyab", "kumanovo", "kutaisi", "kyiv", "leinsweiler", "lisbon", "ljubljana", "lodz", "london", "lugano", "luhansk", "luxembourg", "lviv", "maastricht", "madrid", "malaga", "mariupol", "mary", "milan", "minsk", "mitrovica", "monaco", "montreux", "moscow", "mostar", "munich", "narva", "naryn", "new-york", "nicosia", "nis", "novi-pazar", "novi-sad", "odesa", "ohrid", "osh", "oslo", "ottawa", "palma-de-mallorca", "panjakent", "paris", "peje-pec", "podgorica", "porto", "prague", "pristina", "prizren", "rabat", "reykjavik", "riga", "rome", "rostov-on-don", "salzburg", "samarkand", "san-marino", "sarajevo", "seoul", "shaartuz", "sheki", "shkodra", "shymkent", "sisak", "skopje", "skrunda", "sochi", "sofia", "split", "srebrenica", "st-petersburg", "stanytsia-luhanska", "stockholm", "strasbourg", "struga", "subotica", "tallinn", "tartu", "tashkent", "tbilisi", "tetovo", "the-hague", "thessaloniki", "tirana", "tiraspol", "tokyo", "toronto", "tsakhkadzor", "tunis", "turkmenbashi", "tuzla", "ulaanbaatar", "vaduz", "valletta", "vanadzor", "vancouver", "vatican-city", "venice", "vienna", "vilnius", "vlora", "vukovar", "warsaw", "washington", "yerevan", "zagreb", "zaporizhzhia", "zenica", "zugdidi", "zurich"]);

/**
 * Places that datelines name, capitals and seats. The source of each field stands in `osce-data/data/places.json`.
 *
 * @example
 * places.aktau.name; // => "Aktau"
 */
export const places: Places = /* @__PURE__ */ records<Places>("place", '[\
{"id":"aktau","name":"Aktau","aliases":["Aqtau","Актау"],"country":"KZ","position":[43.65,51.16667]},\
{"id":"algiers","name":"Algiers","aliases":["Alger","Algier","Алжир","El Djazaïr"],"country":"DZ","position":[36.73225,3.08746]},\
{"id":"almaty","name":"Almaty","formerNames":[{"name":"Alma-Ata","from":"1921","until":"1993"}],"aliases":["Алматы","Алма-Ата"],"country":"KZ","position":[43.25667,76.92861]},\
{"id":"amman","name":"Amman","aliases":["Амман"],"country":"JO","position":[31.95522,35.94503]},\
{"id":"amsterdam","name":"Amsterdam","aliases":["Амстердам"],"country":"NL","position":[52.37403,4.88969]},\
{"id":"andorra-la-vella","name":"Andorra la Vella","aliases":["Андорра-ла-Велья"],"country":"AD","position":[42.50779,1.52109]},\
{"id":"ankara","name":"Ankara","aliases":["Анкара","Angora"],"country":"TR","position":[39.91987,32.85427]},\
{"id":"ashgabat","name":"Ashgabat","aliases":["Ashgabad","Ashkhabad","Aşgabat","Aschgabat","Achgabat","Ашхабад","Ашгабат"],"country":"TM","position":[37.95,58.38333]},\
{"id":"astana","name":"Astana","formerNames":[{"name":"Tselinograd","from":"1961","until":"1991"},{"name":"Akmola","from":"1992","until":"1998-04"},{"name":"Astana","from":"1998-05","until":"2019-02"},{"name":"Nur-Sultan","from":"2019-03","until":"2022-09-18"}],"aliases":["Nursultan","Астана","Нур-Султан","Целиноград","Akmolinsk","Aqmola"],"country":"KZ","position":[51.1801,71.44598]},\
{"id":"athens","name":"Athens","aliases":["Athen","Athína","Athènes","Αθήνα","Афины","Atina","Atene"],"country":"GR","position":[37.98376,23.72784]},\
{"id":"baku","name":"Baku","aliases":["Bakı","Bakou","Баку"],"country":"AZ","position":[40.37767,49.89201]},\
{"id":"balti","name":"Balti","aliases":["Beltsy","Бельцы"],"country":"MD","position":[47.76314,27.92932]},\
{"id":"bangkok","name":"Bangkok","aliases":["Бангкок","Krung Thep"],"country":"TH","position":[13.75398,100.50144]},\
{"id":"banja-luka","name":"Banja Luka","aliases":["Banjaluka","Баня-Лука","Бања Лука"],"country":"BA","position":[44.77842,17.19386]},\
{"id":"banjul","name":"Banjul","country":null,"position":[13.45274,-16.57803]},\
{"id":"barcelona","name":"Barcelona","aliases":["Барселона"],"country":"ES","position":[41.38879,2.15899]},\
{"id":"basel","name":"Basel","aliases":["Basle","Bâle","Базель","Basilea"],"country":"CH","position":[47.55839,7.57327]},\
{"id":"batken","name":"Batken","aliases":["Баткен"],"country":"KG","position":[40.06259,70.81939]},\
{"id":"batumi","name":"Batumi","aliases":["Батуми"],"country":"GE","position":[41.64228,41.63392]},\
{"id":"belgrade","name":"Belgrade","aliases":["Beograd","Београд","Белград","Белґрад","Belgrad","Belgrado","Белграда","Бєлград"],"country":"RS","position":[44.80401,20.46513]},\
{"id":"bender","name":"Bender","aliases":["Bendery","Tighina","Бендеры"],"country":"MD","position":[46.83156,29.47769]},\
{"id":"berlin","name":"Berlin","aliases":["Берлин","Берлін","East Berlin","West Berlin","Berlin (East)","Berlino"],"country":"DE","position":[52.52437,13.41053]},\
{"id":"bern","name":"Bern","aliases":["Berne","Berna","Берн"],"country":"CH","position":[46.94809,7.44744]},\
{"id":"bihac","name":"Bihać","aliases":["Бихач"],"country":"BA","position":[44.81694,15.87083]},\
{"id":"bishkek","name":"Bishkek","formerNames":[{"name":"Frunze","from":"1926","until":"1991"}],"aliases":["Бишкек","Bischkek","Bichkek","Biškek","Фрунзе","Pishpek"],"country":"KG","position":[42.87,74.59]},\
{"id":"bokhtar","name":"Bokhtar","formerNames":[{"name":"Kurgan-Tyube","from":null,"until":"2018-01"}],"aliases":["Qurghonteppa","Qurgonteppa","Курган-Тюбе","Бохтар","Kurgan-Tube"],"country":"TJ","position":[37.83399,68.78186]},\
{"id":"bonn","name":"Bonn","aliases":["Бонн"],"country":"DE","position":[50.73438,7.09549]},\
{"id":"bratislava","name":"Bratislava","aliases":["Братислава","Pressburg","Pozsony"],"country":"SK","position":[48.14816,17.10674]},\
{"id":"brcko","name":"Brčko","aliases":["Брчко"],"country":"BA","position":[44.86995,18.81012]},\
{"id":"brussels","name":"Brussels","aliases":["Bruxelles","Brüssel","Bruselas","Брюссель","Brisel","Bruselj"],"country":"BE","position":[50.85045,4.34878]},\
{"id":"bucharest","name":"Bucharest","aliases":["București","Bukarest","Bucarest","Бухарест","Bukurešt"],"country":"RO","position":[44.43225,26.10626]},\
{"id":"budapest","name":"Budapest","aliases":["Будапешт","Budimpešta"],"country":"HU","position":[47.49835,19.04045]},\
{"id":"bujanovac","name":"Bujanovac","aliases":["Бујановац","Bujanoc"],"country":"RS","position":[42.45917,21.76667]},\
{"id":"bukhara","name":"Bukhara","aliases":["Buxoro","Бухара"],"country":"UZ","position":[39.77472,64.42861]},\
{"id":"cairo","name":"Cairo","aliases":["Kairo","Le Caire","Al-Qahira","Каир"],"country":"EG","position":[30.06263,31.24967]},\
{"id":"canberra","name":"Canberra","aliases":["Канберра"],"country":"AU","position":[-35.28346,149.12807]},\
{"id":"chernivtsi","name":"Chernivtsi","aliases":["Chernovtsy","Чернівці","Черновцы","Czernowitz"],"country":"UA","position":[48.29149,25.94034]},\
{"id":"chisinau","name":"Chisinau","aliases":["Kishinev","Кишинёв","Кишинів","Kishinyov","Kischinau","Kišinjov"],"country":"MD","position":[47.00556,28.8575]},\
{"id":"comrat","name":"Comrat","aliases":["Komrat","Комрат"],"country":"MD","position":[46.29456,28.6565]},\
{"id":"copenhagen","name":"Copenhagen","aliases":["København","Kopenhagen","Copenhague","Копенгаген"],"country":"DK","position":[55.67594,12.56553]},\
{"id":"corfu","name":"Corfu","aliases":["Kerkyra","Корфу"],"country":"GR","position":[39.62441,19.92016]},\
{"id":"dashoguz","name":"Dashoguz","aliases":["Daşoguz","Dashhowuz","Dashkhovuz","Дашогуз"],"country":"TM","position":[41.83625,59.96661]},\
{"id":"dayton","name":"Dayton","aliases":["Дейтон"],"country":"US","position":[39.75895,-84.19161]},\
{"id":"dnipro","name":"Dnipro","formerNames":[{"name":"Dnipropetrovsk","from":"1926","until":"2016-05-18"}],"aliases":["Dnepr","Днепр","Дніпро","Dnepropetrovsk","Днепропетровск"],"country":"UA","position":[48.4593,35.03865]},\
{"id":"donetsk","name":"Donetsk","aliases":["Донецьк","Донецк","Donezk"],"country":"UA","position":[48.023,37.80224]},\
{"id":"dublin","name":"Dublin","aliases":["Дублин","Baile Átha Cliath","Дублін"],"country":"IE","position":[53.33306,-6.24889]},\
{"id":"dubrovnik","name":"Dubrovnik","aliases":["Дубровник"],"country":"HR","position":[42.64125,18.10909]},\
{"id":"durres","name":"Durrës","aliases":["Durazzo","Дуррес"],"country":"AL","position":[41.32355,19.45469]},\
{"id":"dushanbe","name":"Dushanbe","aliases":["Душанбе","Duschanbe","Douchanbé","Dyushambe","Dušanbe","Stalinabad"],"country":"TJ","position":[38.53575,68.77905]},\
{"id":"edinburgh","name":"Edinburgh","aliases":["Эдинбург"],"country":"GB","position":[55.95206,-3.19648]},\
{"id":"ergneti","name":"Ergneti","aliases":["Эргнети","ერგნეთი"],"country":"GE","position":null},\
{"id":"espoo","name":"Espoo","aliases":["Esbo","Dipoli","Эспоо"],"country":"FI","position":[60.2052,24.6522]},\
{"id":"farob","name":"Farob","aliases":["Фароб"],"country":"TJ","position":null},\
{"id":"fergana","name":"Fergana","aliases":["Farg\\u0027ona","Ferghana","Фергана"],"country":"UZ","position":[40.38421,71.78432]},\
{"id":"florence","name":"Florence","aliases":["Firenze","Florenz"],"country":"IT","position":[43.77925,11.24626]},\
{"id":"foca","name":"Foča","aliases":["Фоча"],"country":"BA","position":[43.50646,18.77854]},\
{"id":"ganja","name":"Ganja","formerNames":[{"name":"Kirovabad","from":"1935","until":"1989"}],"aliases":["Gəncə","Gandja","Гянджа","Gyandzha"],"country":"AZ","position":[40.68278,46.36056]},\
{"id":"gdansk","name":"Gdansk","aliases":["Danzig"],"country":"PL","position":[54.35227,18.64912]},\
{"id":"geneva","name":"Geneva","aliases":["Genève","Genf","Ginevra","Ginebra","Женева","Ženeva"],"country":"CH","position":[46.20222,6.14569]},\
{"id":"gjilan-gnjilane","name":"Gjilan/Gnjilane","aliases":["Gjilan","Gnjilane","Гњилане"],"country":null,"position":[42.46045,21.46986]},\
{"id":"gjirokastra","name":"Gjirokastra","aliases":["Gjirokastër"],"country":"AL","position":[40.07583,20.13889]},\
{"id":"gori","name":"Gori","aliases":["Гори","გორი"],"country":"GE","position":[41.98422,44.11578]},\
{"id":"graz","name":"Graz","aliases":["Грац"],"country":"AT","position":[47.06667,15.45]},\
{"id":"grodno","name":"Grodno","aliases":["Hrodna","Гродно"],"country":"BY","position":[53.6884,23.8258]},\
{"id":"grozny","name":"Grozny","aliases":["Grozniy","Grosny","Grozni","Грозный","Groznyy"],"country":"RU","position":[43.31195,45.68895]},\
{"id":"gukovo","name":"Gukovo","aliases":["Гуково"],"country":"RU","position":[48.06212,39.9355]},\
{"id":"gyumri","name":"Gyumri","formerNames":[{"name":"Leninakan","from":"1924","until":"1990"}],"aliases":["Гюмри"],"country":"AM","position":[40.7942,43.84528]},\
{"id":"hamburg","name":"Hamburg","aliases":["Гамбург","Hambourg"],"country":"DE","position":[53.55073,9.99302]},\
{"id":"helsinki","name":"Helsinki","aliases":["Helsingfors","Хельсинки","Гельсінкі"],"country":"FI","position":[60.16952,24.93545]},\
{"id":"innsbruck","name":"Innsbruck","country":"AT","position":[47.26266,11.39454]},\
{"id":"issyk-kul","name":"Issyk-Kul","aliases":["Ysyk-Köl","Иссык-Куль","Lake Issyk-Kul"],"country":"KG","position":null},\
{"id":"istanbul","name":"Istanbul","aliases":["Стамбул","Constantinople","Estambul"],"country":"TR","position":[41.01384,28.94966]},\
{"id":"ivano-frankivsk","name":"Ivano-Frankivsk","aliases":["Ivano-Frankovsk","Івано-Франківськ","Ивано-Франковск"],"country":"UA","position":[48.9215,24.70972]},\
{"id":"jalal-abad","name":"Jalal-Abad","aliases":["Jalalabad (Kyrgyzstan)","Djalal-Abad","Джалал-Абад","Jalalabat"],"country":"KG","position":[40.93333,73]},\
{"id":"jerusalem","name":"Jerusalem","aliases":["Иерусалим","Yerushalayim","Al-Quds"],"country":"IL","position":[31.76904,35.21633]},\
{"id":"kabul","name":"Kabul","aliases":["Kaboul","Кабул"],"country":"AF","position":[34.52813,69.17233]},\
{"id":"kamensk-shakhtinsky","name":"Kamensk-Shakhtinsky","aliases":["Kamensk-Shakhtinskiy","Каменск-Шахтинский","Kamensk-Shakhtinskii"],"country":"RU","position":[48.31779,40.25948]},\
{"id":"kapan","name":"Kapan","aliases":["Капан"],"country":"AM","position":[39.20755,46.40576]},\
{"id":"karaganda","name":"Karaganda","aliases":["Karagandy","Qaraghandy","Караганда"],"country":"KZ","position":[49.80187,73.10211]},\
{"id":"karakol","name":"Karakol","aliases":["Каракол","Przhevalsk"],"country":"KG","position":[42.49068,78.39362]},\
{"id":"kharkiv","name":"Kharkiv","aliases":["Kharkov","Харків","Харьков","Charkiw","Charkow","Harkiv"],"country":"UA","position":[49.98081,36.25272]},\
{"id":"kherson","name":"Kherson","aliases":["Херсон","Cherson"],"country":"UA","position":[46.65581,32.6178]},\
{"id":"khorog","name":"Khorog","aliases":["Khorugh","Хорог"],"country":"TJ","position":[37.48974,71.55304]},\
{"id":"khujand","name":"Khujand","formerNames":[{"name":"Leninabad","from":"1936","until":"1991"}],"aliases":["Khodjent","Khojand","Khudjand","Khudzhand","Chudschand","Худжанд","Хуҷанд"],"country":"TJ","position":[40.28256,69.62216]},\
{"id":"knin","name":"Knin","aliases":["Книн"],"country":"HR","position":[44.04063,16.19662]},\
{"id":"kragujevac","name":"Kragujevac","aliases":["Крагујевац"],"country":"RS","position":[44.01667,20.91667]},\
{"id":"krakow","name":"Krakow","aliases":["Cracow","Krakau"],"country":"PL","position":[50.06143,19.93658]},\
{"id":"kukes","name":"Kukës","country":"AL","position":[42.07694,20.42194]},\
{"id":"kulyab","name":"Kulyab","aliases":["Kulob","Куляб"],"country":"TJ","position":[37.91459,69.78454]},\
{"id":"kumanovo","name":"Kumanovo","aliases":["Kumanovë","Куманово"],"country":"MK","position":[42.13222,21.71444]},\
{"id":"kutaisi","name":"Kutaisi","aliases":["Кутаиси"],"country":"GE","position":[42.26791,42.69459]},\
{"id":"kyiv","name":"Kyiv","aliases":["Kiev","Київ","Киев","Kiew","Kijów","Kijev","Kijiv","Kief","Киïв","Kyjiw"],"country":"UA","position":[50.45466,30.5238]},\
{"id":"leinsweiler","name":"Leinsweiler","country":"DE","position":null},\
{"id":"lisbon","name":"Lisbon","aliases":["Lisboa","Lissabon","Lisbonne","Лиссабон","Lisabon","Lisbona"],"country":"PT","position":[38.71667,-9.13333]},\
{"id":"ljubljana","name":"Ljubljana","aliases":["Любляна","Laibach","Lubiana"],"country":"SI","position":[46.05108,14.50513]},\
{"id":"lodz","name":"Łódź","aliases":["Лодзь"],"country":"PL","position":[51.77058,19.47395]},\
{"id":"london","name":"London","aliases":["Londres","Londra","Лондон"],"country":"GB","position":[51.50853,-0.12574]},\
{"id":"lugano","name":"Lugano","aliases":["Лугано"],"country":"CH","position":[46.01008,8.96004]},\
{"id":"luhansk","name":"Luhansk","aliases":["Lugansk","Луганськ","Луганск"],"country":"UA","position":[48.56705,39.31706]},\
{"id":"luxembourg","name":"Luxembourg","aliases":["Luxemburg","Lëtzebuerg","Люксембург","Luxembourg City"],"country":"LU","position":[49.61167,6.13]},\
{"id":"lviv","name":"Lviv","aliases":["Lvov","Львів","Львов","Lemberg","Lwów"],"country":"UA","position":[49.83826,24.02324]},\
{"id":"maastricht","name":"Maastricht","aliases":["Маастрихт"],"country":"NL","position":[50.84833,5.68889]},\
{"id":"madrid","name":"Madrid","aliases":["Мадрид"],"country":"ES","position":[40.4165,-3.70256]},\
{"id":"malaga","name":"Malaga","aliases":["Малага"],"country":"ES","position":[36.72016,-4.42034]},\
{"id":"mariupol","name":"Mariupol","formerNames":[{"name":"Zhdanov","from":"1948","until":"1989"}],"aliases":["Маріуполь","Мариуполь"],"country":"UA","position":[47.09514,37.54131]},\
{"id":"mary","name":"Mary","aliases":["Мары"],"country":"TM","position":[37.59378,61.83031]},\
{"id":"milan","name":"Milan","aliases":["Milano","Mailand","Милан"],"country":"IT","position":[45.46427,9.18951]},\
{"id":"minsk","name":"Minsk","aliases":["Минск","Мінск","Miensk","Mensk"],"country":"BY","position":[53.9,27.56667]},\
{"id":"mitrovica","name":"Mitrovica","aliases":["Mitrovicë/Mitrovica","Mitrovicë","Kosovska Mitrovica","Косовска Митровица"],"country":null,"position":[42.88333,20.86667]},\
{"id":"monaco","name":"Monaco","aliases":["Monte Carlo","Монако","Monaco-Ville"],"country":"MC","position":[43.73333,7.41667]},\
{"id":"montreux","name":"Montreux","aliases":["Монтрё"],"country":"CH","position":[46.43301,6.91143]},\
{"id":"moscow","name":"Moscow","aliases":["Moskva","Moskau","Moscou","Moscú","Москва","Mosca"],"country":"RU","position":[55.75222,37.61556]},\
{"id":"mostar","name":"Mostar","aliases":["Мостар"],"country":"BA","position":[43.34333,17.80806]},\
{"id":"munich","name":"Munich","aliases":["München","Мюнхен"],"country":"DE","position":[48.13743,11.57549]},\
{"id":"narva","name":"Narva","aliases":["Нарва"],"country":"EE","position":[59.37722,28.19028]},\
{"id":"naryn","name":"Naryn","aliases":["Нарын"],"country":"KG","position":[41.42866,75.99111]},\
{"id":"new-york","name":"New York","aliases":["New York City","NYC","Нью-Йорк","Nueva York","UN New York"],"country":"US","position":[40.71427,-74.00597]},\
{"id":"nicosia","name":"Nicosia","aliases":["Lefkosia","Lefkoşa","Никосия","Λευκωσία","Nikosia"],"country":"CY","position":[35.17531,33.3642]},\
{"id":"nis","name":"Niš","aliases":["Ниш","Nish"],"country":"RS","position":[43.32472,21.90333]},\
{"id":"novi-pazar","name":"Novi Pazar","aliases":["Нови Пазар","Novipazar"],"country":"RS","position":[43.13667,20.51222]},\
{"id":"novi-sad","name":"Novi Sad","aliases":["Нови Сад"],"country":"RS","position":[45.25167,19.83694]},\
{"id":"odesa","name":"Odesa","aliases":["Odessa","Одеса","Одесса"],"country":"UA","position":[46.47747,30.73262]},\
{"id":"ohrid","name":"Ohrid","aliases":["Охрид","Ohër"],"country":"MK","position":[41.11722,20.80194]},\
{"id":"osh","name":"Osh","aliases":["Ош"],"country":"KG","position":[40.52828,72.7985]},\
{"id":"oslo","name":"Oslo","aliases":["Осло"],"country":"NO","position":[59.91273,10.74609]},\
{"id":"ottawa","name":"Ottawa","aliases":["Оттава"],"country":"CA","position":[45.41117,-75.69812]},\
{"id":"palma-de-mallorca","name":"Palma de Mallorca","aliases":["Palma"],"country":"ES","position":[39.56939,2.65024]},\
{"id":"panjakent","name":"Panjakent","aliases":["Penjikent","Panjikent","Пенджикент"],"country":"TJ","position":[39.49524,67.60931]},\
{"id":"paris","name":"Paris","aliases":["Париж","Parigi","Pariz"],"country":"FR","position":[48.85341,2.3488]},\
{"id":"peje-pec","name":"Pejë/Peć","aliases":["Peja","Peć","Pejë","Peja/Peć","Печ"],"country":null,"position":[42.65913,20.28828]},\
{"id":"podgorica","name":"Podgorica","formerNames":[{"name":"Titograd","from":"1946","until":"1992"}],"aliases":["Подгорица","Подгоріца","Podgoritsa","Podgoricë"],"country":"ME","position":[42.44111,19.26361]},\
{"id":"porto","name":"Porto","aliases":["Oporto","Порту"],"country":"PT","position":[41.14961,-8.61099]},\
{"id":"prague","name":"Prague","aliases":["Praha","Prag","Praga","Прага"],"country":"CZ","position":[50.08804,14.42076]},\
{"id":"pristina","name":"Pristina","aliases":["Prishtinë/Priština","Prishtinë","Prishtina","Приштина","Приштіна","Pristinë","Prishtina/Priština"],"country":null,"position":[42.67272,21.16688]},\
{"id":"prizren","name":"Prizren","aliases":["Призрен"],"country":null,"position":[42.21389,20.73972]},\
{"id":"rabat","name":"Rabat","aliases":["Рабат"],"country":"MA","position":[34.01325,-6.83255]},\
{"id":"reykjavik","name":"Reykjavik","aliases":["Рейкьявик"],"country":"IS","position":[64.13548,-21.89541]},\
{"id":"riga","name":"Riga","aliases":["Рига","Ryga"],"country":"LV","position":[56.946,24.10589]},\
{"id":"rome","name":"Rome","aliases":["Roma","Рим"],"country":"IT","position":[41.89193,12.51133]},\
{"id":"rostov-on-don","name":"Rostov-on-Don","aliases":["Rostov","Ростов-на-Дону"],"country":"RU","position":[47.23135,39.72328]},\
{"id":"salzburg","name":"Salzburg","aliases":["Зальцбург","Salzbourg"],"country":"AT","position":[47.79941,13.04399]},\
{"id":"samarkand","name":"Samarkand","aliases":["Samarqand","Самарканд"],"country":"UZ","position":[39.65417,66.95972]},\
{"id":"san-marino","name":"San Marino","aliases":["Сан-Марино","City of San Marino","Città di San Marino"],"country":"SM","position":[43.93667,12.44639]},\
{"id":"sarajevo","name":"Sarajevo","aliases":["Сараево","Сарајево","Сараєво","Sarajewo","Sarayevo"],"country":"BA","position":[43.84864,18.35644]},\
{"id":"seoul","name":"Seoul","aliases":["Сеул","Söul"],"country":"KR","position":[37.566,126.9784]},\
{"id":"shaartuz","name":"Shaartuz","aliases":["Shahrituz","Shartuz","Шаартуз","Shahritus"],"country":"TJ","position":[37.26206,68.13849]},\
{"id":"sheki","name":"Sheki","aliases":["Şəki"],"country":"AZ","position":[41.19194,47.17056]},\
{"id":"shkodra","name":"Shkodra","aliases":["Shkodër","Scutari"],"country":"AL","position":[42.06828,19.51258]},\
{"id":"shymkent","name":"Shymkent","aliases":["Chimkent","Шымкент"],"country":"KZ","position":[42.3,69.6]},\
{"id":"sisak","name":"Sisak","aliases":["Сисак"],"country":"HR","position":[45.46611,16.37833]},\
{"id":"skopje","name":"Skopje","aliases":["Skope","Скопье","Скопје","Skopie","Shkup","Shkupi","Üsküp","Скоп\\u0027є","Skoplje"],"country":"MK","position":[41.99646,21.43141]},\
{"id":"skrunda","name":"Skrunda","aliases":["Скрунда"],"country":"LV","position":[56.67749,22.01649]},\
{"id":"sochi","name":"Sochi","aliases":["Сочи"],"country":"RU","position":[43.59917,39.72569]},\
{"id":"sofia","name":"Sofia","aliases":["Sofiya","София","Софія","Sofija"],"country":"BG","position":[42.69751,23.32415]},\
{"id":"split","name":"Split","aliases":["Сплит"],"country":"HR","position":[43.50891,16.43915]},\
{"id":"srebrenica","name":"Srebrenica","aliases":["Сребреница"],"country":"BA","position":[44.10748,19.29669]},\
{"id":"st-petersburg","name":"St. Petersburg","formerNames":[{"name":"Leningrad","from":"1924","until":"1991"}],"aliases":["Saint Petersburg","Sankt-Peterburg","Sankt Petersburg","Санкт-Петербург","Saint-Pétersbourg","Petrograd"],"country":"RU","position":[59.93863,30.31413]},\
{"id":"stanytsia-luhanska","name":"Stanytsia Luhanska","aliases":["Stanitsa Luganskaya","Станиця Луганська","Станица Луганская","Stanytsya Luhanska","Stanitsa Luhanskaya"],"country":"UA","position":null},\
{"id":"stockholm","name":"Stockholm","aliases":["Стокгольм","Estocolmo","Stoccolma"],"country":"SE","position":[59.32938,18.06871]},\
{"id":"strasbourg","name":"Strasbourg","aliases":["Straßburg","Страсбург","Estrasburgo","Strasburgo"],"country":"FR","position":[48.58392,7.74553]},\
{"id":"struga","name":"Struga","aliases":["Струга"],"country":"MK","position":[41.17799,20.67784]},\
{"id":"subotica","name":"Subotica","aliases":["Суботица","Szabadka"],"country":"RS","position":[46.1,19.66667]},\
{"id":"tallinn","name":"Tallinn","aliases":["Таллин","Таллинн","Таллін","Reval"],"country":"EE","position":[59.43696,24.75353]},\
{"id":"tartu","name":"Tartu","aliases":["Тарту"],"country":"EE","position":[58.38062,26.72509]},\
{"id":"tashkent","name":"Tashkent","aliases":["Toshkent","Taschkent","Ташкент","Tachkent","Tasjkent","Taškent"],"country":"UZ","position":[41.26465,69.21627]},\
{"id":"tbilisi","name":"Tbilisi","aliases":["Тбилиси","თბილისი","Тбілісі","Tiflis","Tiblisi","Tbilissi"],"country":"GE","position":[41.69411,44.83368]},\
{"id":"tetovo","name":"Tetovo","aliases":["Tetovë","Тетово"],"country":"MK","position":[42.00973,20.97155]},\
{"id":"the-hague","name":"The Hague","aliases":["Den Haag","\\u0027s-Gravenhage","La Haye","La Haya","Гаага","Haag","L\\u0027Aia"],"country":"NL","position":[52.07667,4.29861]},\
{"id":"thessaloniki","name":"Thessaloniki","aliases":["Salonica","Thessalonica","Салоники","Solun"],"country":"GR","position":[40.64361,22.93086]},\
{"id":"tirana","name":"Tirana","aliases":["Tiranë","Tiranë/Tirana","Тирана"],"country":"AL","position":[41.3275,19.81889]},\
{"id":"tiraspol","name":"Tiraspol","aliases":["Тирасполь"],"country":"MD","position":[46.84274,29.62909]},\
{"id":"tokyo","name":"Tokyo","aliases":["Tokio","Токио"],"country":"JP","position":[35.6895,139.69171]},\
{"id":"toronto","name":"Toronto","aliases":["Торонто"],"country":"CA","position":[43.70011,-79.4163]},\
{"id":"tsakhkadzor","name":"Tsakhkadzor","aliases":["Tsaghkadzor","Цахкадзор","Tzaghkadzor"],"country":"AM","position":[40.53259,44.72025]},\
{"id":"tunis","name":"Tunis","aliases":["Тунис"],"country":"TN","position":[36.81897,10.16579]},\
{"id":"turkmenbashi","name":"Turkmenbashi","formerNames":[{"name":"Krasnovodsk","from":null,"until":"1993"}],"aliases":["Türkmenbaşy","Turkmenbashy","Красноводск","Туркменбаши"],"country":"TM","position":[40.02216,52.95517]},\
{"id":"tuzla","name":"Tuzla","aliases":["Тузла"],"country":"BA","position":[44.53842,18.66709]},\
{"id":"ulaanbaatar","name":"Ulaanbaatar","aliases":["Ulan Bator","Ulan Baator","Улан-Батор","Улаанбаатар"],"country":"MN","position":[47.90771,106.88324]},\
{"id":"vaduz","name":"Vaduz","aliases":["Вадуц"],"country":"LI","position":[47.14151,9.52154]},\
{"id":"valletta","name":"Valletta","aliases":["Valetta","La Valletta","Валлетта","La Valette"],"country":"MT","position":[35.89968,14.5148]},\
{"id":"vanadzor","name":"Vanadzor","formerNames":[{"name":"Kirovakan","from":"1935","until":"1993"}],"aliases":["Ванадзор"],"country":"AM","position":[40.80456,44.4939]},\
{"id":"vancouver","name":"Vancouver","aliases":["Ванкувер"],"country":"CA","position":[49.24966,-123.11934]},\
{"id":"vatican-city","name":"Vatican City","aliases":["Città del Vaticano","Vatican","Ватикан"],"country":"VA","position":[41.90268,12.45414]},\
{"id":"venice","name":"Venice","aliases":["Venezia","Venedig"],"country":"IT","position":[45.43713,12.33265]},\
{"id":"vienna","name":"Vienna","aliases":["Wien","Vienne","Viena","Вена","Відень","Beč","Vjenë","Vjena","Viyana","Bécs","Wenen","Беч","Виена"],"country":"AT","position":[48.20849,16.37208]},\
{"id":"vilnius","name":"Vilnius","aliases":["Вильнюс","Wilno","Вільнюс","Vilna"],"country":"LT","position":[54.68916,25.2798]},\
{"id":"vlora","name":"Vlora","aliases":["Vlorë"],"country":"AL","position":[40.4686,19.48318]},\
{"id":"vukovar","name":"Vukovar","aliases":["Вуковар"],"country":"HR","position":[45.35161,19.00225]},\
{"id":"warsaw","name":"Warsaw","aliases":["Warszawa","Warschau","Varsovie","Varsovia","Варшава","Varsavia","Varšava","Varshava","Varşova"],"country":"PL","position":[52.22977,21.01178]},\
{"id":"washington","name":"Washington","aliases":["Washington DC","Washington, District of Columbia","Вашингтон"],"country":"US","position":[38.89511,-77.03637]},\
{"id":"yerevan","name":"Yerevan","aliases":["Yeravan","Erevan","Jerevan","Eriwan","Jerewan","Erivan","Ереван","Երևան","Єреван"],"country":"AM","position":[40.18111,44.51361]},\
{"id":"zagreb","name":"Zagreb","aliases":["Загреб","Agram"],"country":"HR","position":[45.81444,15.97798]},\
{"id":"zaporizhzhia","name":"Zaporizhzhia","aliases":["Zaporizhia","Zaporozhye","Запоріжжя","Запорожье","Zaporizhzhya"],"country":"UA","position":[47.82289,35.19031]},\
{"id":"zenica","name":"Zenica","aliases":["Зеница"],"country":"BA","position":[44.20169,17.90397]},\
{"id":"zugdidi","name":"Zugdidi","aliases":["Зугдиди"],"country":"GE","position":[42.5088,41.87088]},\
{"id":"zurich","name":"Zurich","aliases":["Цюрих","Zuerich"],"country":"CH","position":[47.36667,8.55]}\
]');
