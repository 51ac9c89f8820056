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
export const places: Places = /* @__PURE__ */ lazyRecord<Places>("place", "id", placeIds, "name|formerNames+name=from=until|aliases+|country",
"\
Aktau||Aqtau+{Aktau}|KZ#\
Algiers||Alger+Algier+{Alwir}+El Djazaïr|DZ#\
Almaty|Alma-Ata=1921=1993|{Almaty}+{Alma-Ata}|KZ#\
Amman||{Amman}|JO#\
Amsterdam||{Amsterdam}|NL#\
Andorra la Vella||{Andorra-la-Vel36}|AD#\
Ankara||{Ankara}+Angora|TR#\
Ashgabat||Ashgabad+Ashkhabad+A<15f>gabat+Aschgabat+Achgabat+{Axhabad}+{Axgabat}|TM#\
Astana|Tselinograd=1961=1991+Akmola=1992=1998-04+Astana=1998-05=2019-02+Nur-Sultan=2019-03=2022-09-18|Nursultan+{Astana}+{Nur-Sultan}+{Celinograd}+Akmolinsk+Aqmola|KZ#\
Athens||Athen+Athína+Athènes+<391><3b8><3ae><3bd><3b1>+{Afiny}+Atina+Atene|GR#\
Baku||Bak<131>+Bakou+{Baku}|AZ#\
Balti||Beltsy+{Bel3cy}|MD#\
Bangkok||{Bangkok}+Krung Thep|TH#\
Banja Luka||Banjaluka+{Ban6-Luka}+{Ba<45a>a Luka}|BA#\
Banjul#\
Barcelona||{Barselona}|ES#\
Basel||Basle+Bâle+{Bazel3}+Basilea|CH#\
Batken||{Batken}|KG#\
Batumi||{Batumi}|GE#\
Belgrade||Beograd+{Beograd}+{Belgrad}+{Bel<491>rad}+Belgrad+Belgrado+{Belgrada}+{B<454>lgrad}|RS#\
Bender||Bendery+Tighina+{Bendery}|MD#\
Berlin||{Berlin}+{Berl<456>n}+East Berlin+West Berlin+Berlin (East)+Berlino|DE#\
Bern||Berne+Berna+{Bern}|CH#\
Biha<107>||{Bihaq}|BA#\
Bishkek|Frunze=1926=1991|{Bixkek}+Bischkek+Bichkek+Bi<161>kek+{Frunze}+Pishpek|KG#\
Bokhtar|Kurgan-Tyube==2018-01|Qurghonteppa+Qurgonteppa+{Kurgan-T5be}+{Bohtar}+Kurgan-Tube|TJ#\
Bonn||{Bonn}|DE#\
Bratislava||{Bratislava}+Pressburg+Pozsony|SK#\
Br<10d>ko||{Brqko}|BA#\
Brussels||Bruxelles+Brüssel+Bruselas+{Br5ssel3}+Brisel+Bruselj|BE#\
Bucharest||Bucure<219>ti+Bukarest+Bucarest+{Buharest}+Bukure<161>t|RO#\
Budapest||{Budapext}+Budimpe<161>ta|HU#\
Bujanovac||{Bu<458>anovac}+Bujanoc|RS#\
Bukhara||Buxoro+{Buhara}|UZ#\
Cairo||Kairo+Le Caire+Al-Qahira+{Kair}|EG#\
Canberra||{Kanberra}|AU#\
Chernivtsi||Chernovtsy+{Qern<456>vc}<456>+{Qernovcy}+Czernowitz|UA#\
Chisinau||Kishinev+{Kixin<451>v}+{Kixin<456>v}+Kishinyov+Kischinau+Ki<161>injov|MD#\
Comrat||Komrat+{Komrat}|MD#\
Copenhagen||København+Kopenhagen+Copenhague+{Kopengagen}|DK#\
Corfu||Kerkyra+{Korfu}|GR#\
Dashoguz||Da<15f>oguz+Dashhowuz+Dashkhovuz+{Daxoguz}|TM#\
Dayton||{Dejton}|US#\
Dnipro|Dnipropetrovsk=1926=2016-05-18|Dnepr+{Dnepr}+{Dn<456>pro}+Dnepropetrovsk+{Dnepropetrovsk}|UA#\
Donetsk||{Donec3k}+{Doneck}+Donezk|UA#\
Dublin||{Dublin}+Baile Átha Cliath+{Dubl<456>n}|IE#\
Dubrovnik||{Dubrovnik}|HR#\
Durrës||Durazzo+{Durres}|AL#\
Dushanbe||{Duxanbe}+Duschanbe+Douchanbé+Dyushambe+Du<161>anbe+Stalinabad|TJ#\
Edinburgh||{0dinburg}|GB#\
Ergneti||{0rgneti}+<10d4><10e0><10d2><10dc><10d4><10d7><10d8>|GE#\
Espoo||Esbo+Dipoli+{0spoo}|FI#\
Farob||{Farob}|TJ#\
Fergana||Farg'ona+Ferghana+{Fergana}|UZ#\
Florence||Firenze+Florenz|IT#\
Fo<10d>a||{Foqa}|BA#\
Ganja|Kirovabad=1935=1989|G<259>nc<259>+Gandja+{G6ndwa}+Gyandzha|AZ#\
Gdansk||Danzig|PL#\
Geneva||Genève+Genf+Ginevra+Ginebra+{Weneva}+<17d>eneva|CH#\
Gjilan/Gnjilane||Gjilan+Gnjilane+{G<45a>ilane}#\
Gjirokastra||Gjirokastër|AL#\
Gori||{Gori}+<10d2><10dd><10e0><10d8>|GE#\
Graz||{Grac}|AT#\
Grodno||Hrodna+{Grodno}|BY#\
Grozny||Grozniy+Grosny+Grozni+{Groznyj}+Groznyy|RU#\
Gukovo||{Gukovo}|RU#\
Gyumri|Leninakan=1924=1990|{G5mri}|AM#\
Hamburg||{Gamburg}+Hambourg|DE#\
Helsinki||Helsingfors+{Hel3sinki}+{Gel3s<456>nk}<456>|FI#\
Innsbruck|||AT#\
Issyk-Kul||Ysyk-Köl+{Issyk-Kul3}+Lake Issyk-Kul|KG#\
Istanbul||{Stambul}+Constantinople+Estambul|TR#\
Ivano-Frankivsk||Ivano-Frankovsk+<406>{vano-Frank<456>vs3k}+{Ivano-Frankovsk}|UA#\
Jalal-Abad||Jalalabad (Kyrgyzstan)+Djalal-Abad+{Dwalal-Abad}+Jalalabat|KG#\
Jerusalem||{Ierusalim}+Yerushalayim+Al-Quds|IL#\
Kabul||Kaboul+{Kabul}|AF#\
Kamensk-Shakhtinsky||Kamensk-Shakhtinskiy+{Kamensk-Xahtinskij}+Kamensk-Shakhtinskii|RU#\
Kapan||{Kapan}|AM#\
Karaganda||Karagandy+Qaraghandy+{Karaganda}|KZ#\
Karakol||{Karakol}+Przhevalsk|KG#\
Kharkiv||Kharkov+{Hark<456>v}+{Har3kov}+Charkiw+Charkow+Harkiv|UA#\
Kherson||{Herson}+Cherson|UA#\
Khorog||Khorugh+{Horog}|TJ#\
Khujand|Leninabad=1936=1991|Khodjent+Khojand+Khudjand+Khudzhand+Chudschand+{Hudwand}+{Hu<4b7>and}|TJ#\
Knin||{Knin}|HR#\
Kragujevac||{Kragu<458>evac}|RS#\
Krakow||Cracow+Krakau|PL#\
Kukës|||AL#\
Kulyab||Kulob+{Kul6b}|TJ#\
Kumanovo||Kumanovë+{Kumanovo}|MK#\
Kutaisi||{Kutaisi}|GE#\
Kyiv||Kiev+{Ki<457>v}+{Kiev}+Kiew+Kijów+Kijev+Kijiv+Kief+{Kiïv}+Kyjiw|UA#\
Leinsweiler|||DE#\
Lisbon||Lisboa+Lissabon+Lisbonne+{Lissabon}+Lisabon+Lisbona|PT#\
Ljubljana||{L5bl6na}+Laibach+Lubiana|SI#\
<141>ód<17a>||{Lodz3}|PL#\
London||Londres+Londra+{London}|GB#\
Lugano||{Lugano}|CH#\
Luhansk||Lugansk+{Lugans3k}+{Lugansk}|UA#\
Luxembourg||Luxemburg+Lëtzebuerg+{L5ksemburg}+Luxembourg City|LU#\
Lviv||Lvov+{L3v<456>v}+{L3vov}+Lemberg+Lwów|UA#\
Maastricht||{Maastriht}|NL#\
Madrid||{Madrid}|ES#\
Malaga||{Malaga}|ES#\
Mariupol|Zhdanov=1948=1989|{Mar<456>upol3}+{Mariupol3}|UA#\
Mary||{Mary}|TM#\
Milan||Milano+Mailand+{Milan}|IT#\
Minsk||{Minsk}+{M<456>nsk}+Miensk+Mensk|BY#\
Mitrovica||Mitrovicë/Mitrovica+Mitrovicë+Kosovska Mitrovica+{Kosovska Mitrovica}#\
Monaco||Monte Carlo+{Monako}+Monaco-Ville|MC#\
Moscow||Moskva+Moskau+Moscou+Moscú+{Moskva}+Mosca|RU#\
Mostar||{Mostar}|BA#\
Munich||München+{M5nhen}|DE#\
Narva||{Narva}|EE#\
Naryn||{Naryn}|KG#\
New York||New York City+NYC+{N35-Jork}+Nueva York+UN New York|US#\
Nicosia||Lefkosia+Lefko<15f>a+{Nikosi6}+<39b><3b5><3c5><3ba><3c9><3c3><3af><3b1>+Nikosia|CY#\
Ni<161>||{Nix}+Nish|RS#\
Novi Pazar||{Novi Pazar}+Novipazar|RS#\
Novi Sad||{Novi Sad}|RS#\
Odesa||Odessa+{Odesa}+{Odessa}|UA#\
Ohrid||{Ohrid}+Ohër|MK#\
Osh||{Ox}|KG#\
Oslo||{Oslo}|NO#\
Ottawa||{Ottava}|CA#\
Panjakent||Penjikent+Panjikent+{Pendwikent}|TJ#\
Paris||{Pariw}+Parigi+Pariz|FR#\
Pejë/Pe<107>||Peja+Pe<107>+Pejë+Peja/Pe<107>+{Peq}#\
Podgorica|Titograd=1946=1992|{Podgorica}+{Podgor<456>ca}+Podgoritsa+Podgoricë|ME#\
Porto||Oporto+{Portu}|PT#\
Prague||Praha+Prag+Praga+{Praga}|CZ#\
Pristina||Prishtinë/Pri<161>tina+Prishtinë+Prishtina+{Prixtina}+{Prixt<456>na}+Pristinë+Prishtina/Pri<161>tina#\
Prizren||{Prizren}#\
Rabat||{Rabat}|MA#\
Reykjavik||{Rejk36vik}|IS#\
Riga||{Riga}+Ryga|LV#\
Rome||Roma+{Rim}|IT#\
Rostov-on-Don||Rostov+{Rostov-na-Donu}|RU#\
Salzburg||{Zal3cburg}+Salzbourg|AT#\
Samarkand||Samarqand+{Samarkand}|UZ#\
San Marino||{San-Marino}+City of San Marino+Città di San Marino|SM#\
Sarajevo||{Saraevo}+{Sara<458>evo}+{Sara<454>vo}+Sarajewo+Sarayevo|BA#\
Seoul||{Seul}+Söul|KR#\
Shaartuz||Shahrituz+Shartuz+{Xaartuz}+Shahritus|TJ#\
Sheki||<15e><259>ki|AZ#\
Shkodra||Shkodër+Scutari|AL#\
Shymkent||Chimkent+{Xymkent}|KZ#\
Sisak||{Sisak}|HR#\
Skopje||Skope+{Skop3e}+{Skop<458>e}+Skopie+Shkup+Shkupi+Üsküp+{Skop}'<454>+Skoplje|MK#\
Skrunda||{Skrunda}|LV#\
Sochi||{Soqi}|RU#\
Sofia||Sofiya+{Sofi6}+{Sof<456>6}+Sofija|BG#\
Split||{Split}|HR#\
Srebrenica||{Srebrenica}|BA#\
St. Petersburg|Leningrad=1924=1991|Saint Petersburg+Sankt-Peterburg+Sankt Petersburg+{Sankt-Peterburg}+Saint-Pétersbourg+Petrograd|RU#\
Stanytsia Luhanska||Stanitsa Luganskaya+{Stanic6 Lugans3ka}+{Stanica Luganska6}+Stanytsya Luhanska+Stanitsa Luhanskaya|UA#\
Stockholm||{Stokgol3m}+Estocolmo+Stoccolma|SE#\
Strasbourg||Straßburg+{Strasburg}+Estrasburgo+Strasburgo|FR#\
Struga||{Struga}|MK#\
Subotica||{Subotica}+Szabadka|RS#\
Tallinn||{Tallin}+{Tallinn}+{Tall<456>n}+Reval|EE#\
Tartu||{Tartu}|EE#\
Tashkent||Toshkent+Taschkent+{Taxkent}+Tachkent+Tasjkent+Ta<161>kent|UZ#\
Tbilisi||{Tbilisi}+<10d7><10d1><10d8><10da><10d8><10e1><10d8>+{Tb<456>l<456>s}<456>+Tiflis+Tiblisi+Tbilissi|GE#\
Tetovo||Tetovë+{Tetovo}|MK#\
The Hague||Den Haag+'s-Gravenhage+La Haye+La Haya+{Gaaga}+Haag+L'Aia|NL#\
Thessaloniki||Salonica+Thessalonica+{Saloniki}+Solun|GR#\
Tirana||Tiranë+Tiranë/Tirana+{Tirana}|AL#\
Tiraspol||{Tiraspol3}|MD#\
Tokyo||Tokio+{Tokio}|JP#\
Toronto||{Toronto}|CA#\
Tsakhkadzor||Tsaghkadzor+{Cahkadzor}+Tzaghkadzor|AM#\
Tunis||{Tunis}|TN#\
Turkmenbashi|Krasnovodsk==1993|Türkmenba<15f>y+Turkmenbashy+{Krasnovodsk}+{Turkmenbaxi}|TM#\
Tuzla||{Tuzla}|BA#\
Ulaanbaatar||Ulan Bator+Ulan Baator+{Ulan-Bator}+{Ulaanbaatar}|MN#\
Vaduz||{Vaduc}|LI#\
Valletta||Valetta+La Valletta+{Valletta}+La Valette|MT#\
Vanadzor|Kirovakan=1935=1993|{Vanadzor}|AM#\
Vancouver||{Vankuver}|CA#\
Vatican City||Città del Vaticano+Vatican+{Vatikan}|VA#\
Venice||Venezia+Venedig|IT#\
Vienna||Wien+Vienne+Viena+{Vena}+{V<456>den3}+Be<10d>+Vjenë+Vjena+Viyana+Bécs+Wenen+{Beq}+{Viena}|AT#\
Vilnius||{Vil3n5s}+Wilno+{V<456>l3n5s}+Vilna|LT#\
Vlora||Vlorë|AL#\
Vukovar||{Vukovar}|HR#\
Warsaw||Warszawa+Warschau+Varsovie+Varsovia+{Varxava}+Varsavia+Var<161>ava+Varshava+Var<15f>ova|PL#\
Washington||Washington DC+Washington, District of Columbia+{Vaxington}|US#\
Yerevan||Yeravan+Erevan+Jerevan+Eriwan+Jerewan+Erivan+{Erevan}+<535><580><587><561><576>+<404>{revan}|AM#\
Zagreb||{Zagreb}+Agram|HR#\
Zaporizhzhia||Zaporizhia+Zaporozhye+{Zapor<456>ww6}+{Zaporow3e}+Zaporizhzhya|UA#\
Zenica||{Zenica}|BA#\
Zugdidi||{Zugdidi}|GE#\
Zurich||{C5rih}+Zuerich|CH\
");
