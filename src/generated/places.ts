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
export const placeIds: readonly PlaceId[] = /* @__PURE__ */ Object.freeze(["aktau", "algiers", "almaty", "amman", "amsterdam", "andorra-la-vella", "ankara", "ashgabat", "astana", "athens", "baku", "balti", "bangkok", "banja-luka", "banjul", "barcelona", "basel", "batken", "batumi", "belgrade", "bender", "berlin", "bern", "bihac", "bishkek", "bokhtar", "bonn", "bratislava", "brcko", "brussels", "bucharest", "budapest", "bujanovac", "bukhara", "cairo", "canberra", "chernivtsi", "chisinau", "comrat", "copenhagen", "corfu", "dashoguz", "dayton", "dnipro", "donetsk", "dublin", "dubrovnik", "durres", "dushanbe", "edinburgh", "ergneti", "espoo", "farob", "fergana", "florence", "foca", "ganja", "gdansk", "geneva", "gjilan-gnjilane", "gjirokastra", "gori", "graz", "grodno", "grozny", "gukovo", "gyumri", "hamburg", "helsinki", "innsbruck", "issyk-kul", "istanbul", "ivano-frankivsk", "jalal-abad", "jerusalem", "kabul", "kamensk-shakhtinsky", "kapan", "karaganda", "karakol", "kharkiv", "kherson", "khorog", "khujand", "knin", "kragujevac", "krakow", "kukes", "kulyab", "kumanovo", "kutaisi", "kyiv", "leinsweiler", "lisbon", "ljubljana", "lodz", "london", "lugano", "luhansk", "luxembourg", "lviv", "maastricht", "madrid", "malaga", "mariupol", "mary", "milan", "minsk", "mitrovica", "monaco", "moscow", "mostar", "munich", "narva", "naryn", "new-york", "nicosia", "nis", "novi-pazar", "novi-sad", "odesa", "ohrid", "osh", "oslo", "ottawa", "panjakent", "paris", "peje-pec", "podgorica", "porto", "prague", "pristina", "prizren", "rabat", "reykjavik", "riga", "rome", "rostov-on-don", "salzburg", "samarkand", "san-marino", "sarajevo", "seoul", "shaartuz", "sheki", "shkodra", "shymkent", "sisak", "skopje", "skrunda", "sochi", "sofia", "split", "srebrenica", "st-petersburg", "stanytsia-luhanska", "stockholm", "strasbourg", "struga", "subotica", "tallinn", "tartu", "tashkent", "tbilisi", "tetovo", "the-hague", "thessaloniki", "tirana", "tiraspol", "tokyo", "toronto", "tsakhkadzor", "tunis", "turkmenbashi", "tuzla", "ulaanbaatar", "vaduz", "valletta", "vanadzor", "vancouver", "vatican-city", "venice", "vienna", "vilnius", "vlora", "vukovar", "warsaw", "washington", "yerevan", "zagreb", "zaporizhzhia", "zenica", "zugdidi", "zurich"]);

/**
 * Places that datelines name, capitals and seats. The source of each field stands in `osce-data/data/places.json`.
 *
 * @example
 * places.aktau.name; // => "Aktau"
 */
export const places: Places = /* @__PURE__ */ records<Places>("place", `[
{"id":"aktau","name":"Aktau","aliases":["Aqtau","Актау"],"country":"KZ"},
{"id":"algiers","name":"Algiers","aliases":["Alger","Algier","Алжир","El Djazaïr"],"country":"DZ"},
{"id":"almaty","name":"Almaty","formerNames":[{"name":"Alma-Ata","from":"1921","until":"1993"}],"aliases":["Алматы","Алма-Ата"],"country":"KZ"},
{"id":"amman","name":"Amman","aliases":["Амман"],"country":"JO"},
{"id":"amsterdam","name":"Amsterdam","aliases":["Амстердам"],"country":"NL"},
{"id":"andorra-la-vella","name":"Andorra la Vella","aliases":["Андорра-ла-Велья"],"country":"AD"},
{"id":"ankara","name":"Ankara","aliases":["Анкара","Angora"],"country":"TR"},
{"id":"ashgabat","name":"Ashgabat","aliases":["Ashgabad","Ashkhabad","Aşgabat","Aschgabat","Achgabat","Ашхабад","Ашгабат"],"country":"TM"},
{"id":"astana","name":"Astana","formerNames":[{"name":"Tselinograd","from":"1961","until":"1991"},{"name":"Akmola","from":"1992","until":"1998-04"},{"name":"Astana","from":"1998-05","until":"2019-02"},{"name":"Nur-Sultan","from":"2019-03","until":"2022-09-18"}],"aliases":["Nursultan","Астана","Нур-Султан","Целиноград","Akmolinsk","Aqmola"],"country":"KZ"},
{"id":"athens","name":"Athens","aliases":["Athen","Athína","Athènes","Αθήνα","Афины","Atina","Atene"],"country":"GR"},
{"id":"baku","name":"Baku","aliases":["Bakı","Bakou","Баку"],"country":"AZ"},
{"id":"balti","name":"Balti","aliases":["Beltsy","Бельцы"],"country":"MD"},
{"id":"bangkok","name":"Bangkok","aliases":["Бангкок","Krung Thep"],"country":"TH"},
{"id":"banja-luka","name":"Banja Luka","aliases":["Banjaluka","Баня-Лука","Бања Лука"],"country":"BA"},
{"id":"banjul","name":"Banjul","country":null},
{"id":"barcelona","name":"Barcelona","aliases":["Барселона"],"country":"ES"},
{"id":"basel","name":"Basel","aliases":["Basle","Bâle","Базель","Basilea"],"country":"CH"},
{"id":"batken","name":"Batken","aliases":["Баткен"],"country":"KG"},
{"id":"batumi","name":"Batumi","aliases":["Батуми"],"country":"GE"},
{"id":"belgrade","name":"Belgrade","aliases":["Beograd","Београд","Белград","Белґрад","Belgrad","Belgrado","Белграда","Бєлград"],"country":"RS"},
{"id":"bender","name":"Bender","aliases":["Bendery","Tighina","Бендеры"],"country":"MD"},
{"id":"berlin","name":"Berlin","aliases":["Берлин","Берлін","East Berlin","West Berlin","Berlin (East)","Berlino"],"country":"DE"},
{"id":"bern","name":"Bern","aliases":["Berne","Berna","Берн"],"country":"CH"},
{"id":"bihac","name":"Bihać","aliases":["Бихач"],"country":"BA"},
{"id":"bishkek","name":"Bishkek","formerNames":[{"name":"Frunze","from":"1926","until":"1991"}],"aliases":["Бишкек","Bischkek","Bichkek","Biškek","Фрунзе","Pishpek"],"country":"KG"},
{"id":"bokhtar","name":"Bokhtar","formerNames":[{"name":"Kurgan-Tyube","from":null,"until":"2018-01"}],"aliases":["Qurghonteppa","Qurgonteppa","Курган-Тюбе","Бохтар","Kurgan-Tube"],"country":"TJ"},
{"id":"bonn","name":"Bonn","aliases":["Бонн"],"country":"DE"},
{"id":"bratislava","name":"Bratislava","aliases":["Братислава","Pressburg","Pozsony"],"country":"SK"},
{"id":"brcko","name":"Brčko","aliases":["Брчко"],"country":"BA"},
{"id":"brussels","name":"Brussels","aliases":["Bruxelles","Brüssel","Bruselas","Брюссель","Brisel","Bruselj"],"country":"BE"},
{"id":"bucharest","name":"Bucharest","aliases":["București","Bukarest","Bucarest","Бухарест","Bukurešt"],"country":"RO"},
{"id":"budapest","name":"Budapest","aliases":["Будапешт","Budimpešta"],"country":"HU"},
{"id":"bujanovac","name":"Bujanovac","aliases":["Бујановац","Bujanoc"],"country":"RS"},
{"id":"bukhara","name":"Bukhara","aliases":["Buxoro","Бухара"],"country":"UZ"},
{"id":"cairo","name":"Cairo","aliases":["Kairo","Le Caire","Al-Qahira","Каир"],"country":"EG"},
{"id":"canberra","name":"Canberra","aliases":["Канберра"],"country":"AU"},
{"id":"chernivtsi","name":"Chernivtsi","aliases":["Chernovtsy","Чернівці","Черновцы","Czernowitz"],"country":"UA"},
{"id":"chisinau","name":"Chisinau","aliases":["Kishinev","Кишинёв","Кишинів","Kishinyov","Kischinau","Kišinjov"],"country":"MD"},
{"id":"comrat","name":"Comrat","aliases":["Komrat","Комрат"],"country":"MD"},
{"id":"copenhagen","name":"Copenhagen","aliases":["København","Kopenhagen","Copenhague","Копенгаген"],"country":"DK"},
{"id":"corfu","name":"Corfu","aliases":["Kerkyra","Корфу"],"country":"GR"},
{"id":"dashoguz","name":"Dashoguz","aliases":["Daşoguz","Dashhowuz","Dashkhovuz","Дашогуз"],"country":"TM"},
{"id":"dayton","name":"Dayton","aliases":["Дейтон"],"country":"US"},
{"id":"dnipro","name":"Dnipro","formerNames":[{"name":"Dnipropetrovsk","from":"1926","until":"2016-05-18"}],"aliases":["Dnepr","Днепр","Дніпро","Dnepropetrovsk","Днепропетровск"],"country":"UA"},
{"id":"donetsk","name":"Donetsk","aliases":["Донецьк","Донецк","Donezk"],"country":"UA"},
{"id":"dublin","name":"Dublin","aliases":["Дублин","Baile Átha Cliath","Дублін"],"country":"IE"},
{"id":"dubrovnik","name":"Dubrovnik","aliases":["Дубровник"],"country":"HR"},
{"id":"durres","name":"Durrës","aliases":["Durazzo","Дуррес"],"country":"AL"},
{"id":"dushanbe","name":"Dushanbe","aliases":["Душанбе","Duschanbe","Douchanbé","Dyushambe","Dušanbe","Stalinabad"],"country":"TJ"},
{"id":"edinburgh","name":"Edinburgh","aliases":["Эдинбург"],"country":"GB"},
{"id":"ergneti","name":"Ergneti","aliases":["Эргнети","ერგნეთი"],"country":"GE"},
{"id":"espoo","name":"Espoo","aliases":["Esbo","Dipoli","Эспоо"],"country":"FI"},
{"id":"farob","name":"Farob","aliases":["Фароб"],"country":"TJ"},
{"id":"fergana","name":"Fergana","aliases":["Farg'ona","Ferghana","Фергана"],"country":"UZ"},
{"id":"florence","name":"Florence","aliases":["Firenze","Florenz"],"country":"IT"},
{"id":"foca","name":"Foča","aliases":["Фоча"],"country":"BA"},
{"id":"ganja","name":"Ganja","formerNames":[{"name":"Kirovabad","from":"1935","until":"1989"}],"aliases":["Gəncə","Gandja","Гянджа","Gyandzha"],"country":"AZ"},
{"id":"gdansk","name":"Gdansk","aliases":["Danzig"],"country":"PL"},
{"id":"geneva","name":"Geneva","aliases":["Genève","Genf","Ginevra","Ginebra","Женева","Ženeva"],"country":"CH"},
{"id":"gjilan-gnjilane","name":"Gjilan/Gnjilane","aliases":["Gjilan","Gnjilane","Гњилане"],"country":null},
{"id":"gjirokastra","name":"Gjirokastra","aliases":["Gjirokastër"],"country":"AL"},
{"id":"gori","name":"Gori","aliases":["Гори","გორი"],"country":"GE"},
{"id":"graz","name":"Graz","aliases":["Грац"],"country":"AT"},
{"id":"grodno","name":"Grodno","aliases":["Hrodna","Гродно"],"country":"BY"},
{"id":"grozny","name":"Grozny","aliases":["Grozniy","Grosny","Grozni","Грозный","Groznyy"],"country":"RU"},
{"id":"gukovo","name":"Gukovo","aliases":["Гуково"],"country":"RU"},
{"id":"gyumri","name":"Gyumri","formerNames":[{"name":"Leninakan","from":"1924","until":"1990"}],"aliases":["Гюмри"],"country":"AM"},
{"id":"hamburg","name":"Hamburg","aliases":["Гамбург","Hambourg"],"country":"DE"},
{"id":"helsinki","name":"Helsinki","aliases":["Helsingfors","Хельсинки","Гельсінкі"],"country":"FI"},
{"id":"innsbruck","name":"Innsbruck","country":"AT"},
{"id":"issyk-kul","name":"Issyk-Kul","aliases":["Ysyk-Köl","Иссык-Куль","Lake Issyk-Kul"],"country":"KG"},
{"id":"istanbul","name":"Istanbul","aliases":["Стамбул","Constantinople","Estambul"],"country":"TR"},
{"id":"ivano-frankivsk","name":"Ivano-Frankivsk","aliases":["Ivano-Frankovsk","Івано-Франківськ","Ивано-Франковск"],"country":"UA"},
{"id":"jalal-abad","name":"Jalal-Abad","aliases":["Jalalabad (Kyrgyzstan)","Djalal-Abad","Джалал-Абад","Jalalabat"],"country":"KG"},
{"id":"jerusalem","name":"Jerusalem","aliases":["Иерусалим","Yerushalayim","Al-Quds"],"country":"IL"},
{"id":"kabul","name":"Kabul","aliases":["Kaboul","Кабул"],"country":"AF"},
{"id":"kamensk-shakhtinsky","name":"Kamensk-Shakhtinsky","aliases":["Kamensk-Shakhtinskiy","Каменск-Шахтинский","Kamensk-Shakhtinskii"],"country":"RU"},
{"id":"kapan","name":"Kapan","aliases":["Капан"],"country":"AM"},
{"id":"karaganda","name":"Karaganda","aliases":["Karagandy","Qaraghandy","Караганда"],"country":"KZ"},
{"id":"karakol","name":"Karakol","aliases":["Каракол","Przhevalsk"],"country":"KG"},
{"id":"kharkiv","name":"Kharkiv","aliases":["Kharkov","Харків","Харьков","Charkiw","Charkow","Harkiv"],"country":"UA"},
{"id":"kherson","name":"Kherson","aliases":["Херсон","Cherson"],"country":"UA"},
{"id":"khorog","name":"Khorog","aliases":["Khorugh","Хорог"],"country":"TJ"},
{"id":"khujand","name":"Khujand","formerNames":[{"name":"Leninabad","from":"1936","until":"1991"}],"aliases":["Khodjent","Khojand","Khudjand","Khudzhand","Chudschand","Худжанд","Хуҷанд"],"country":"TJ"},
{"id":"knin","name":"Knin","aliases":["Книн"],"country":"HR"},
{"id":"kragujevac","name":"Kragujevac","aliases":["Крагујевац"],"country":"RS"},
{"id":"krakow","name":"Krakow","aliases":["Cracow","Krakau"],"country":"PL"},
{"id":"kukes","name":"Kukës","country":"AL"},
{"id":"kulyab","name":"Kulyab","aliases":["Kulob","Куляб"],"country":"TJ"},
{"id":"kumanovo","name":"Kumanovo","aliases":["Kumanovë","Куманово"],"country":"MK"},
{"id":"kutaisi","name":"Kutaisi","aliases":["Кутаиси"],"country":"GE"},
{"id":"kyiv","name":"Kyiv","aliases":["Kiev","Київ","Киев","Kiew","Kijów","Kijev","Kijiv","Kief","Киïв","Kyjiw"],"country":"UA"},
{"id":"leinsweiler","name":"Leinsweiler","country":"DE"},
{"id":"lisbon","name":"Lisbon","aliases":["Lisboa","Lissabon","Lisbonne","Лиссабон","Lisabon","Lisbona"],"country":"PT"},
{"id":"ljubljana","name":"Ljubljana","aliases":["Любляна","Laibach","Lubiana"],"country":"SI"},
{"id":"lodz","name":"Łódź","aliases":["Лодзь"],"country":"PL"},
{"id":"london","name":"London","aliases":["Londres","Londra","Лондон"],"country":"GB"},
{"id":"lugano","name":"Lugano","aliases":["Лугано"],"country":"CH"},
{"id":"luhansk","name":"Luhansk","aliases":["Lugansk","Луганськ","Луганск"],"country":"UA"},
{"id":"luxembourg","name":"Luxembourg","aliases":["Luxemburg","Lëtzebuerg","Люксембург","Luxembourg City"],"country":"LU"},
{"id":"lviv","name":"Lviv","aliases":["Lvov","Львів","Львов","Lemberg","Lwów"],"country":"UA"},
{"id":"maastricht","name":"Maastricht","aliases":["Маастрихт"],"country":"NL"},
{"id":"madrid","name":"Madrid","aliases":["Мадрид"],"country":"ES"},
{"id":"malaga","name":"Malaga","aliases":["Малага"],"country":"ES"},
{"id":"mariupol","name":"Mariupol","formerNames":[{"name":"Zhdanov","from":"1948","until":"1989"}],"aliases":["Маріуполь","Мариуполь"],"country":"UA"},
{"id":"mary","name":"Mary","aliases":["Мары"],"country":"TM"},
{"id":"milan","name":"Milan","aliases":["Milano","Mailand","Милан"],"country":"IT"},
{"id":"minsk","name":"Minsk","aliases":["Минск","Мінск","Miensk","Mensk"],"country":"BY"},
{"id":"mitrovica","name":"Mitrovica","aliases":["Mitrovicë/Mitrovica","Mitrovicë","Kosovska Mitrovica","Косовска Митровица"],"country":null},
{"id":"monaco","name":"Monaco","aliases":["Monte Carlo","Монако","Monaco-Ville"],"country":"MC"},
{"id":"moscow","name":"Moscow","aliases":["Moskva","Moskau","Moscou","Moscú","Москва","Mosca"],"country":"RU"},
{"id":"mostar","name":"Mostar","aliases":["Мостар"],"country":"BA"},
{"id":"munich","name":"Munich","aliases":["München","Мюнхен"],"country":"DE"},
{"id":"narva","name":"Narva","aliases":["Нарва"],"country":"EE"},
{"id":"naryn","name":"Naryn","aliases":["Нарын"],"country":"KG"},
{"id":"new-york","name":"New York","aliases":["New York City","NYC","Нью-Йорк","Nueva York","UN New York"],"country":"US"},
{"id":"nicosia","name":"Nicosia","aliases":["Lefkosia","Lefkoşa","Никосия","Λευκωσία","Nikosia"],"country":"CY"},
{"id":"nis","name":"Niš","aliases":["Ниш","Nish"],"country":"RS"},
{"id":"novi-pazar","name":"Novi Pazar","aliases":["Нови Пазар","Novipazar"],"country":"RS"},
{"id":"novi-sad","name":"Novi Sad","aliases":["Нови Сад"],"country":"RS"},
{"id":"odesa","name":"Odesa","aliases":["Odessa","Одеса","Одесса"],"country":"UA"},
{"id":"ohrid","name":"Ohrid","aliases":["Охрид","Ohër"],"country":"MK"},
{"id":"osh","name":"Osh","aliases":["Ош"],"country":"KG"},
{"id":"oslo","name":"Oslo","aliases":["Осло"],"country":"NO"},
{"id":"ottawa","name":"Ottawa","aliases":["Оттава"],"country":"CA"},
{"id":"panjakent","name":"Panjakent","aliases":["Penjikent","Panjikent","Пенджикент"],"country":"TJ"},
{"id":"paris","name":"Paris","aliases":["Париж","Parigi","Pariz"],"country":"FR"},
{"id":"peje-pec","name":"Pejë/Peć","aliases":["Peja","Peć","Pejë","Peja/Peć","Печ"],"country":null},
{"id":"podgorica","name":"Podgorica","formerNames":[{"name":"Titograd","from":"1946","until":"1992"}],"aliases":["Подгорица","Подгоріца","Podgoritsa","Podgoricë"],"country":"ME"},
{"id":"porto","name":"Porto","aliases":["Oporto","Порту"],"country":"PT"},
{"id":"prague","name":"Prague","aliases":["Praha","Prag","Praga","Прага"],"country":"CZ"},
{"id":"pristina","name":"Pristina","aliases":["Prishtinë/Priština","Prishtinë","Prishtina","Приштина","Приштіна","Pristinë","Prishtina/Priština"],"country":null},
{"id":"prizren","name":"Prizren","aliases":["Призрен"],"country":null},
{"id":"rabat","name":"Rabat","aliases":["Рабат"],"country":"MA"},
{"id":"reykjavik","name":"Reykjavik","aliases":["Рейкьявик"],"country":"IS"},
{"id":"riga","name":"Riga","aliases":["Рига","Ryga"],"country":"LV"},
{"id":"rome","name":"Rome","aliases":["Roma","Рим"],"country":"IT"},
{"id":"rostov-on-don","name":"Rostov-on-Don","aliases":["Rostov","Ростов-на-Дону"],"country":"RU"},
{"id":"salzburg","name":"Salzburg","aliases":["Зальцбург","Salzbourg"],"country":"AT"},
{"id":"samarkand","name":"Samarkand","aliases":["Samarqand","Самарканд"],"country":"UZ"},
{"id":"san-marino","name":"San Marino","aliases":["Сан-Марино","City of San Marino","Città di San Marino"],"country":"SM"},
{"id":"sarajevo","name":"Sarajevo","aliases":["Сараево","Сарајево","Сараєво","Sarajewo","Sarayevo"],"country":"BA"},
{"id":"seoul","name":"Seoul","aliases":["Сеул","Söul"],"country":"KR"},
{"id":"shaartuz","name":"Shaartuz","aliases":["Shahrituz","Shartuz","Шаартуз","Shahritus"],"country":"TJ"},
{"id":"sheki","name":"Sheki","aliases":["Şəki"],"country":"AZ"},
{"id":"shkodra","name":"Shkodra","aliases":["Shkodër","Scutari"],"country":"AL"},
{"id":"shymkent","name":"Shymkent","aliases":["Chimkent","Шымкент"],"country":"KZ"},
{"id":"sisak","name":"Sisak","aliases":["Сисак"],"country":"HR"},
{"id":"skopje","name":"Skopje","aliases":["Skope","Скопье","Скопје","Skopie","Shkup","Shkupi","Üsküp","Скоп'є","Skoplje"],"country":"MK"},
{"id":"skrunda","name":"Skrunda","aliases":["Скрунда"],"country":"LV"},
{"id":"sochi","name":"Sochi","aliases":["Сочи"],"country":"RU"},
{"id":"sofia","name":"Sofia","aliases":["Sofiya","София","Софія","Sofija"],"country":"BG"},
{"id":"split","name":"Split","aliases":["Сплит"],"country":"HR"},
{"id":"srebrenica","name":"Srebrenica","aliases":["Сребреница"],"country":"BA"},
{"id":"st-petersburg","name":"St. Petersburg","formerNames":[{"name":"Leningrad","from":"1924","until":"1991"}],"aliases":["Saint Petersburg","Sankt-Peterburg","Sankt Petersburg","Санкт-Петербург","Saint-Pétersbourg","Petrograd"],"country":"RU"},
{"id":"stanytsia-luhanska","name":"Stanytsia Luhanska","aliases":["Stanitsa Luganskaya","Станиця Луганська","Станица Луганская","Stanytsya Luhanska","Stanitsa Luhanskaya"],"country":"UA"},
{"id":"stockholm","name":"Stockholm","aliases":["Стокгольм","Estocolmo","Stoccolma"],"country":"SE"},
{"id":"strasbourg","name":"Strasbourg","aliases":["Straßburg","Страсбург","Estrasburgo","Strasburgo"],"country":"FR"},
{"id":"struga","name":"Struga","aliases":["Струга"],"country":"MK"},
{"id":"subotica","name":"Subotica","aliases":["Суботица","Szabadka"],"country":"RS"},
{"id":"tallinn","name":"Tallinn","aliases":["Таллин","Таллинн","Таллін","Reval"],"country":"EE"},
{"id":"tartu","name":"Tartu","aliases":["Тарту"],"country":"EE"},
{"id":"tashkent","name":"Tashkent","aliases":["Toshkent","Taschkent","Ташкент","Tachkent","Tasjkent","Taškent"],"country":"UZ"},
{"id":"tbilisi","name":"Tbilisi","aliases":["Тбилиси","თბილისი","Тбілісі","Tiflis","Tiblisi","Tbilissi"],"country":"GE"},
{"id":"tetovo","name":"Tetovo","aliases":["Tetovë","Тетово"],"country":"MK"},
{"id":"the-hague","name":"The Hague","aliases":["Den Haag","'s-Gravenhage","La Haye","La Haya","Гаага","Haag","L'Aia"],"country":"NL"},
{"id":"thessaloniki","name":"Thessaloniki","aliases":["Salonica","Thessalonica","Салоники","Solun"],"country":"GR"},
{"id":"tirana","name":"Tirana","aliases":["Tiranë","Tiranë/Tirana","Тирана"],"country":"AL"},
{"id":"tiraspol","name":"Tiraspol","aliases":["Тирасполь"],"country":"MD"},
{"id":"tokyo","name":"Tokyo","aliases":["Tokio","Токио"],"country":"JP"},
{"id":"toronto","name":"Toronto","aliases":["Торонто"],"country":"CA"},
{"id":"tsakhkadzor","name":"Tsakhkadzor","aliases":["Tsaghkadzor","Цахкадзор","Tzaghkadzor"],"country":"AM"},
{"id":"tunis","name":"Tunis","aliases":["Тунис"],"country":"TN"},
{"id":"turkmenbashi","name":"Turkmenbashi","formerNames":[{"name":"Krasnovodsk","from":null,"until":"1993"}],"aliases":["Türkmenbaşy","Turkmenbashy","Красноводск","Туркменбаши"],"country":"TM"},
{"id":"tuzla","name":"Tuzla","aliases":["Тузла"],"country":"BA"},
{"id":"ulaanbaatar","name":"Ulaanbaatar","aliases":["Ulan Bator","Ulan Baator","Улан-Батор","Улаанбаатар"],"country":"MN"},
{"id":"vaduz","name":"Vaduz","aliases":["Вадуц"],"country":"LI"},
{"id":"valletta","name":"Valletta","aliases":["Valetta","La Valletta","Валлетта","La Valette"],"country":"MT"},
{"id":"vanadzor","name":"Vanadzor","formerNames":[{"name":"Kirovakan","from":"1935","until":"1993"}],"aliases":["Ванадзор"],"country":"AM"},
{"id":"vancouver","name":"Vancouver","aliases":["Ванкувер"],"country":"CA"},
{"id":"vatican-city","name":"Vatican City","aliases":["Città del Vaticano","Vatican","Ватикан"],"country":"VA"},
{"id":"venice","name":"Venice","aliases":["Venezia","Venedig"],"country":"IT"},
{"id":"vienna","name":"Vienna","aliases":["Wien","Vienne","Viena","Вена","Відень","Beč","Vjenë","Vjena","Viyana","Bécs","Wenen","Беч","Виена"],"country":"AT"},
{"id":"vilnius","name":"Vilnius","aliases":["Вильнюс","Wilno","Вільнюс","Vilna"],"country":"LT"},
{"id":"vlora","name":"Vlora","aliases":["Vlorë"],"country":"AL"},
{"id":"vukovar","name":"Vukovar","aliases":["Вуковар"],"country":"HR"},
{"id":"warsaw","name":"Warsaw","aliases":["Warszawa","Warschau","Varsovie","Varsovia","Варшава","Varsavia","Varšava","Varshava","Varşova"],"country":"PL"},
{"id":"washington","name":"Washington","aliases":["Washington DC","Washington, District of Columbia","Вашингтон"],"country":"US"},
{"id":"yerevan","name":"Yerevan","aliases":["Yeravan","Erevan","Jerevan","Eriwan","Jerewan","Erivan","Ереван","Երևան","Єреван"],"country":"AM"},
{"id":"zagreb","name":"Zagreb","aliases":["Загреб","Agram"],"country":"HR"},
{"id":"zaporizhzhia","name":"Zaporizhzhia","aliases":["Zaporizhia","Zaporozhye","Запоріжжя","Запорожье","Zaporizhzhya"],"country":"UA"},
{"id":"zenica","name":"Zenica","aliases":["Зеница"],"country":"BA"},
{"id":"zugdidi","name":"Zugdidi","aliases":["Зугдиди"],"country":"GE"},
{"id":"zurich","name":"Zurich","aliases":["Цюрих","Zuerich"],"country":"CH"}
]`);
