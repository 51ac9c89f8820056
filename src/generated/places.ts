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
export type PlaceId = keyof Places;

/** The keys of {@link places}, in order. */
export const placeIds: readonly PlaceId[] = ["aktau", "algiers", "almaty", "amman", "amsterdam", "andorra-la-vella", "ankara", "ashgabat", "astana", "athens", "baku", "balti", "bangkok", "banja-luka", "banjul", "barcelona", "basel", "batken", "batumi", "belgrade", "bender", "berlin", "bern", "bihac", "bishkek", "bokhtar", "bonn", "bratislava", "brcko", "brussels", "bucharest", "budapest", "bujanovac", "bukhara", "cairo", "canberra", "chernivtsi", "chisinau", "comrat", "copenhagen", "corfu", "dashoguz", "dayton", "dnipro", "donetsk", "dublin", "dubrovnik", "durres", "dushanbe", "edinburgh", "ergneti", "espoo", "farob", "fergana", "florence", "foca", "ganja", "gdansk", "geneva", "gjilan-gnjilane", "gjirokastra", "gori", "graz", "grodno", "grozny", "gukovo", "gyumri", "hamburg", "helsinki", "innsbruck", "issyk-kul", "istanbul", "ivano-frankivsk", "jalal-abad", "jerusalem", "kabul", "kamensk-shakhtinsky", "kapan", "karaganda", "karakol", "kharkiv", "kherson", "khorog", "khujand", "knin", "kragujevac", "krakow", "kukes", "kulyab", "kumanovo", "kutaisi", "kyiv", "leinsweiler", "lisbon", "ljubljana", "lodz", "london", "lugano", "luhansk", "luxembourg", "lviv", "maastricht", "madrid", "malaga", "mariupol", "mary", "milan", "minsk", "mitrovica", "monaco", "moscow", "mostar", "munich", "narva", "naryn", "new-york", "nicosia", "nis", "novi-pazar", "novi-sad", "odesa", "ohrid", "osh", "oslo", "ottawa", "panjakent", "paris", "peje-pec", "podgorica", "porto", "prague", "pristina", "prizren", "rabat", "reykjavik", "riga", "rome", "rostov-on-don", "salzburg", "samarkand", "san-marino", "sarajevo", "seoul", "shaartuz", "sheki", "shkodra", "shymkent", "sisak", "skopje", "skrunda", "sochi", "sofia", "split", "srebrenica", "st-petersburg", "stanytsia-luhanska", "stockholm", "strasbourg", "struga", "subotica", "tallinn", "tartu", "tashkent", "tbilisi", "tetovo", "the-hague", "thessaloniki", "tirana", "tiraspol", "tokyo", "toronto", "tsakhkadzor", "tunis", "turkmenbashi", "tuzla", "ulaanbaatar", "vaduz", "valletta", "vanadzor", "vancouver", "vatican-city", "venice", "vienna", "vilnius", "vlora", "vukovar", "warsaw", "washington", "yerevan", "zagreb", "zaporizhzhia", "zenica", "zugdidi", "zurich"];

/** Places that datelines name, capitals and seats. */
export const places: Places = /* @__PURE__ */ lazyRecord<Places>("place", "id", placeIds, "name formerNames aliases country", `[
["Aktau",[],["Aqtau","Актау"],"KZ"],
["Algiers",[],["Alger","Algier","Алжир","El Djazaïr"],"DZ"],
["Almaty",[{"name":"Alma-Ata","from":"1921","until":"1993"}],["Алматы","Алма-Ата"],"KZ"],
["Amman",[],["Амман"],"JO"],
["Amsterdam",[],["Амстердам"],"NL"],
["Andorra la Vella",[],["Андорра-ла-Велья"],"AD"],
["Ankara",[],["Анкара","Angora"],"TR"],
["Ashgabat",[],["Ashgabad","Ashkhabad","Aşgabat","Aschgabat","Achgabat","Ашхабад","Ашгабат"],"TM"],
["Astana",[{"name":"Tselinograd","from":"1961","until":"1991"},{"name":"Akmola","from":"1992","until":"1998-04"},{"name":"Astana","from":"1998-05","until":"2019-02"},{"name":"Nur-Sultan","from":"2019-03","until":"2022-09-18"}],["Nursultan","Астана","Нур-Султан","Целиноград"],"KZ"],
["Athens",[],["Athen","Athína","Athènes","Αθήνα","Афины","Atina","Atene"],"GR"],
["Baku",[],["Bakı","Bakou","Баку"],"AZ"],
["Balti",[],["Beltsy","Бельцы"],"MD"],
["Bangkok",[],["Бангкок","Krung Thep"],"TH"],
["Banja Luka",[],["Banjaluka","Баня-Лука","Бања Лука"],"BA"],
["Banjul",[],[],null],
["Barcelona",[],["Барселона"],"ES"],
["Basel",[],["Basle","Bâle","Базель","Basilea"],"CH"],
["Batken",[],["Баткен"],"KG"],
["Batumi",[],["Батуми"],"GE"],
["Belgrade",[],["Beograd","Београд","Белград","Белґрад","Belgrad","Belgrado","Белграда","Бєлград"],"RS"],
["Bender",[],["Bendery","Tighina","Бендеры"],"MD"],
["Berlin",[],["Берлин","Берлін","East Berlin","West Berlin","Berlin (East)","Berlino"],"DE"],
["Bern",[],["Berne","Berna","Берн"],"CH"],
["Bihać",[],["Бихач"],"BA"],
["Bishkek",[{"name":"Frunze","from":"1926","until":"1991"}],["Бишкек","Bischkek","Bichkek","Biškek","Фрунзе"],"KG"],
["Bokhtar",[{"name":"Kurgan-Tyube","from":null,"until":"2018-01"}],["Qurghonteppa","Qurgonteppa","Курган-Тюбе","Бохтар","Kurgan-Tube"],"TJ"],
["Bonn",[],["Бонн"],"DE"],
["Bratislava",[],["Братислава","Pressburg","Pozsony"],"SK"],
["Brčko",[],["Брчко"],"BA"],
["Brussels",[],["Bruxelles","Brüssel","Bruselas","Брюссель","Brisel","Bruselj"],"BE"],
["Bucharest",[],["București","Bukarest","Bucarest","Бухарест","Bukurešt"],"RO"],
["Budapest",[],["Будапешт","Budimpešta"],"HU"],
["Bujanovac",[],["Бујановац","Bujanoc"],"RS"],
["Bukhara",[],["Buxoro","Бухара"],"UZ"],
["Cairo",[],["Kairo","Le Caire","Al-Qahira","Каир"],"EG"],
["Canberra",[],["Канберра"],"AU"],
["Chernivtsi",[],["Chernovtsy","Чернівці","Черновцы","Czernowitz"],"UA"],
["Chisinau",[],["Kishinev","Кишинёв","Кишинів","Kishinyov","Kischinau","Kišinjov"],"MD"],
["Comrat",[],["Komrat","Комрат"],"MD"],
["Copenhagen",[],["København","Kopenhagen","Copenhague","Копенгаген"],"DK"],
["Corfu",[],["Kerkyra","Корфу"],"GR"],
["Dashoguz",[],["Daşoguz","Dashhowuz","Dashkhovuz","Дашогуз"],"TM"],
["Dayton",[],["Дейтон"],"US"],
["Dnipro",[{"name":"Dnipropetrovsk","from":"1926","until":"2016-05-18"}],["Dnepr","Днепр","Дніпро","Dnepropetrovsk","Днепропетровск"],"UA"],
["Donetsk",[],["Донецьк","Донецк","Donezk"],"UA"],
["Dublin",[],["Дублин","Baile Átha Cliath","Дублін"],"IE"],
["Dubrovnik",[],["Дубровник"],"HR"],
["Durrës",[],["Durazzo","Дуррес"],"AL"],
["Dushanbe",[],["Душанбе","Duschanbe","Douchanbé","Dyushambe","Dušanbe"],"TJ"],
["Edinburgh",[],["Эдинбург"],"GB"],
["Ergneti",[],["Эргнети","ერგნეთი"],"GE"],
["Espoo",[],["Esbo","Dipoli","Эспоо"],"FI"],
["Farob",[],["Фароб"],"TJ"],
["Fergana",[],["Farg'ona","Ferghana","Фергана"],"UZ"],
["Florence",[],["Firenze","Florenz"],"IT"],
["Foča",[],["Фоча"],"BA"],
["Ganja",[{"name":"Kirovabad","from":"1935","until":"1989"}],["Gəncə","Gandja","Гянджа"],"AZ"],
["Gdansk",[],["Danzig"],"PL"],
["Geneva",[],["Genève","Genf","Ginevra","Ginebra","Женева","Ženeva"],"CH"],
["Gjilan/Gnjilane",[],["Gjilan","Gnjilane","Гњилане"],null],
["Gjirokastra",[],["Gjirokastër"],"AL"],
["Gori",[],["Гори","გორი"],"GE"],
["Graz",[],["Грац"],"AT"],
["Grodno",[],["Hrodna","Гродно"],"BY"],
["Grozny",[],["Grozniy","Grosny","Grozni","Грозный","Groznyy"],"RU"],
["Gukovo",[],["Гуково"],"RU"],
["Gyumri",[{"name":"Leninakan","from":"1924","until":"1990"}],["Гюмри"],"AM"],
["Hamburg",[],["Гамбург","Hambourg"],"DE"],
["Helsinki",[],["Helsingfors","Хельсинки","Гельсінкі"],"FI"],
["Innsbruck",[],[],"AT"],
["Issyk-Kul",[],["Ysyk-Köl","Иссык-Куль","Lake Issyk-Kul"],"KG"],
["Istanbul",[],["Стамбул","Constantinople","Estambul"],"TR"],
["Ivano-Frankivsk",[],["Ivano-Frankovsk","Івано-Франківськ","Ивано-Франковск"],"UA"],
["Jalal-Abad",[],["Jalalabad (Kyrgyzstan)","Djalal-Abad","Джалал-Абад","Jalalabat"],"KG"],
["Jerusalem",[],["Иерусалим","Yerushalayim","Al-Quds"],"IL"],
["Kabul",[],["Kaboul","Кабул"],"AF"],
["Kamensk-Shakhtinsky",[],["Kamensk-Shakhtinskiy","Каменск-Шахтинский","Kamensk-Shakhtinskii"],"RU"],
["Kapan",[],["Капан"],"AM"],
["Karaganda",[],["Karagandy","Qaraghandy","Караганда"],"KZ"],
["Karakol",[],["Каракол","Przhevalsk"],"KG"],
["Kharkiv",[],["Kharkov","Харків","Харьков","Charkiw","Charkow","Harkiv"],"UA"],
["Kherson",[],["Херсон","Cherson"],"UA"],
["Khorog",[],["Khorugh","Хорог"],"TJ"],
["Khujand",[{"name":"Leninabad","from":"1936","until":"1991"}],["Khodjent","Khojand","Khudjand","Khudzhand","Chudschand","Худжанд","Хуҷанд"],"TJ"],
["Knin",[],["Книн"],"HR"],
["Kragujevac",[],["Крагујевац"],"RS"],
["Krakow",[],["Cracow","Krakau"],"PL"],
["Kukës",[],[],"AL"],
["Kulyab",[],["Kulob","Куляб"],"TJ"],
["Kumanovo",[],["Kumanovë","Куманово"],"MK"],
["Kutaisi",[],["Кутаиси"],"GE"],
["Kyiv",[],["Kiev","Київ","Киев","Kiew","Kijów","Kijev","Kijiv","Kief","Киïв"],"UA"],
["Leinsweiler",[],[],"DE"],
["Lisbon",[],["Lisboa","Lissabon","Lisbonne","Лиссабон","Lisabon","Lisbona"],"PT"],
["Ljubljana",[],["Любляна","Laibach","Lubiana"],"SI"],
["Łódź",[],["Лодзь"],"PL"],
["London",[],["Londres","Londra","Лондон"],"GB"],
["Lugano",[],["Лугано"],"CH"],
["Luhansk",[],["Lugansk","Луганськ","Луганск"],"UA"],
["Luxembourg",[],["Luxemburg","Lëtzebuerg","Люксембург","Luxembourg City"],"LU"],
["Lviv",[],["Lvov","Львів","Львов","Lemberg","Lwów"],"UA"],
["Maastricht",[],["Маастрихт"],"NL"],
["Madrid",[],["Мадрид"],"ES"],
["Malaga",[],["Малага"],"ES"],
["Mariupol",[{"name":"Zhdanov","from":"1948","until":"1989"}],["Маріуполь","Мариуполь"],"UA"],
["Mary",[],["Мары"],"TM"],
["Milan",[],["Milano","Mailand","Милан"],"IT"],
["Minsk",[],["Минск","Мінск","Miensk","Mensk"],"BY"],
["Mitrovica",[],["Mitrovicë/Mitrovica","Mitrovicë","Kosovska Mitrovica","Косовска Митровица"],null],
["Monaco",[],["Monte Carlo","Монако","Monaco-Ville"],"MC"],
["Moscow",[],["Moskva","Moskau","Moscou","Moscú","Москва","Mosca"],"RU"],
["Mostar",[],["Мостар"],"BA"],
["Munich",[],["München","Мюнхен"],"DE"],
["Narva",[],["Нарва"],"EE"],
["Naryn",[],["Нарын"],"KG"],
["New York",[],["New York City","NYC","Нью-Йорк","Nueva York","UN New York"],"US"],
["Nicosia",[],["Lefkosia","Lefkoşa","Никосия","Λευκωσία","Nikosia"],"CY"],
["Niš",[],["Ниш","Nish"],"RS"],
["Novi Pazar",[],["Нови Пазар","Novipazar"],"RS"],
["Novi Sad",[],["Нови Сад"],"RS"],
["Odesa",[],["Odessa","Одеса","Одесса"],"UA"],
["Ohrid",[],["Охрид","Ohër"],"MK"],
["Osh",[],["Ош"],"KG"],
["Oslo",[],["Осло"],"NO"],
["Ottawa",[],["Оттава"],"CA"],
["Panjakent",[],["Penjikent","Panjikent","Пенджикент"],"TJ"],
["Paris",[],["Париж","Parigi","Pariz"],"FR"],
["Pejë/Peć",[],["Peja","Peć","Pejë","Peja/Peć","Печ"],null],
["Podgorica",[{"name":"Titograd","from":"1946","until":"1992"}],["Подгорица","Подгоріца","Podgoritsa","Podgoricë"],"ME"],
["Porto",[],["Oporto","Порту"],"PT"],
["Prague",[],["Praha","Prag","Praga","Прага"],"CZ"],
["Pristina",[],["Prishtinë/Priština","Prishtinë","Prishtina","Приштина","Приштіна","Pristinë","Prishtina/Priština"],null],
["Prizren",[],["Призрен"],null],
["Rabat",[],["Рабат"],"MA"],
["Reykjavik",[],["Рейкьявик"],"IS"],
["Riga",[],["Рига","Ryga"],"LV"],
["Rome",[],["Roma","Рим"],"IT"],
["Rostov-on-Don",[],["Rostov","Ростов-на-Дону"],"RU"],
["Salzburg",[],["Зальцбург","Salzbourg"],"AT"],
["Samarkand",[],["Samarqand","Самарканд"],"UZ"],
["San Marino",[],["Сан-Марино","City of San Marino","Città di San Marino"],"SM"],
["Sarajevo",[],["Сараево","Сарајево","Сараєво","Sarajewo","Sarayevo"],"BA"],
["Seoul",[],["Сеул","Söul"],"KR"],
["Shaartuz",[],["Shahrituz","Shartuz","Шаартуз","Shahritus"],"TJ"],
["Sheki",[],["Şəki"],"AZ"],
["Shkodra",[],["Shkodër","Scutari"],"AL"],
["Shymkent",[],["Chimkent","Шымкент"],"KZ"],
["Sisak",[],["Сисак"],"HR"],
["Skopje",[],["Skope","Скопье","Скопје","Skopie","Shkup","Shkupi","Üsküp","Скоп'є","Skoplje"],"MK"],
["Skrunda",[],["Скрунда"],"LV"],
["Sochi",[],["Сочи"],"RU"],
["Sofia",[],["Sofiya","София","Софія","Sofija"],"BG"],
["Split",[],["Сплит"],"HR"],
["Srebrenica",[],["Сребреница"],"BA"],
["St. Petersburg",[{"name":"Leningrad","from":"1924","until":"1991"}],["Saint Petersburg","Sankt-Peterburg","Sankt Petersburg","Санкт-Петербург","Saint-Pétersbourg"],"RU"],
["Stanytsia Luhanska",[],["Stanitsa Luganskaya","Станиця Луганська","Станица Луганская","Stanytsya Luhanska","Stanitsa Luhanskaya"],"UA"],
["Stockholm",[],["Стокгольм","Estocolmo","Stoccolma"],"SE"],
["Strasbourg",[],["Straßburg","Страсбург","Estrasburgo","Strasburgo"],"FR"],
["Struga",[],["Струга"],"MK"],
["Subotica",[],["Суботица","Szabadka"],"RS"],
["Tallinn",[],["Таллин","Таллинн","Таллін","Reval"],"EE"],
["Tartu",[],["Тарту"],"EE"],
["Tashkent",[],["Toshkent","Taschkent","Ташкент","Tachkent","Tasjkent","Taškent"],"UZ"],
["Tbilisi",[],["Тбилиси","თბილისი","Тбілісі","Tiflis","Tiblisi","Tbilissi"],"GE"],
["Tetovo",[],["Tetovë","Тетово"],"MK"],
["The Hague",[],["Den Haag","'s-Gravenhage","La Haye","La Haya","Гаага","Haag","L'Aia"],"NL"],
["Thessaloniki",[],["Salonica","Thessalonica","Салоники","Solun"],"GR"],
["Tirana",[],["Tiranë","Tiranë/Tirana","Тирана"],"AL"],
["Tiraspol",[],["Тирасполь"],"MD"],
["Tokyo",[],["Tokio","Токио"],"JP"],
["Toronto",[],["Торонто"],"CA"],
["Tsakhkadzor",[],["Tsaghkadzor","Цахкадзор","Tzaghkadzor"],"AM"],
["Tunis",[],["Тунис"],"TN"],
["Turkmenbashi",[{"name":"Krasnovodsk","from":null,"until":"1993"}],["Türkmenbaşy","Turkmenbashy","Красноводск","Туркменбаши"],"TM"],
["Tuzla",[],["Тузла"],"BA"],
["Ulaanbaatar",[],["Ulan Bator","Ulan Baator","Улан-Батор","Улаанбаатар"],"MN"],
["Vaduz",[],["Вадуц"],"LI"],
["Valletta",[],["Valetta","La Valletta","Валлетта","La Valette"],"MT"],
["Vanadzor",[{"name":"Kirovakan","from":"1935","until":"1993"}],["Ванадзор"],"AM"],
["Vancouver",[],["Ванкувер"],"CA"],
["Vatican City",[],["Città del Vaticano","Vatican","Ватикан"],"VA"],
["Venice",[],["Venezia","Venedig"],"IT"],
["Vienna",[],["Wien","Vienne","Viena","Вена","Відень","Beč","Vjenë","Vjena","Viyana","Bécs","Wenen","Беч","Виена"],"AT"],
["Vilnius",[],["Вильнюс","Wilno","Вільнюс","Vilna"],"LT"],
["Vlora",[],["Vlorë"],"AL"],
["Vukovar",[],["Вуковар"],"HR"],
["Warsaw",[],["Warszawa","Warschau","Varsovie","Varsovia","Варшава","Varsavia","Varšava","Varshava","Varşova"],"PL"],
["Washington",[],["Washington DC","Washington, District of Columbia","Вашингтон"],"US"],
["Yerevan",[],["Yeravan","Erevan","Jerevan","Eriwan","Jerewan","Erivan","Ереван","Երևան","Єреван"],"AM"],
["Zagreb",[],["Загреб","Agram"],"HR"],
["Zaporizhzhia",[],["Zaporizhia","Zaporozhye","Запоріжжя","Запорожье","Zaporizhzhya"],"UA"],
["Zenica",[],["Зеница"],"BA"],
["Zugdidi",[],["Зугдиди"],"GE"],
["Zurich",[],["Цюрих"],"CH"]
]`);
