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
!$*:?[]_`^||^+{^an^}|^<456>^!{^}+^ar^en^burg^<10d^Mitrovic^Kam`sk-Shakhtinsk^<161>^=19^grad^Berlin^v*o-Fr*k^Prishtin^propetrovsk^Podgor^Washington^aba^bourg^Lug*s^adzor^Zapor^:BA#\
^|UA#\
^Issyk-Kul^alal-Abad^ Peters~#\
^a Luh*ska^k`t^Skop^<15f>^Bel~)^>~$8>^Grozn^rkm`ba^New York^S* M_ino^Valletta^~(9^><3^<45^ica^Kurg*-T^Pe<107>^sabon+Lisbon^Kosovska ~%a^S*kt-Peter~#\
^Novi ^Krasnovodsk^sel^ina^ern^il*^Mos^g~0t^:UA#\
^:HR#\
^:TJ#\
^Tir*^rev*^op`hag^^K_ag*d^^Kum*ov^Rostov^tras~#\
^Tallin^Tbilis^Vatic*^Bratislava^evo}$S_a~G^~0d^eva^Pri^Amsterdam^Nur-Sult*^Dubrovnik^Gjirokast^Thessalon^Ula*baat_^sch^KG#\
^RS#\
^RU#\
^:KZ#\
^Alma^:TM#\
^=201^insk^:MD#\
^_est^Done^|AL#\
^ukov^\
Aktau!Aqtau$Aktau~tAlgiers!Alger+Algier$Alwir]El Djazaïr|DZ#\
~uty|~u-Ata~(21~E3|{~uty}$~u-Ata~tAmm*[Amm*:JO#\
~j[~j:NL#\
Andorra la Vella[Andorra-la-Vel36:AD#\
Ank_a[Ank_a]Angora|TR#\
Ash~U!Ashg~g+Ashkh~g+A~=~U+A~p~U+Ach~U$Axh~g}$Ax~U~vAst*a|T~Pino~)~(61~E1+Akmola~E2~E8-04+Ast*a~E8-05~w9-02+~k~w9-03=2022-09-18|Nursult*$Ast*a}$~k}$Celino~)]Akmol~x+Aqmola|KZ#\
Ath`s!Ath`+Athína+Athènes+<391~Fb8~Fae~Fbd~Fb1>$Afiny]At~Q+At`e|GR#\
Baku!Bak<131>+Bakou$Baku:AZ#\
Balti!Beltsy$Bel3cy~yB*gkok[B*gkok]Krung Thep|TH#\
B*ja Luka!B*jaluka$B*6-Luka}$Ba~Ga>a Luka~5B*jul#\
B_celona[B_~Pona:ES#\
Ba~P!Basle+Bâle$Bazel3]Basilea|CH#\
Batk`[Batk`:~qBatumi[Batumi:GE#\
~>e!Beo~)$Beo~)}$~>}$Bel<491>rad]~>+~>o$~>a}$B~G4>l~):~rB`der!B`dery+Tigh~Q$B`dery~y~*[~*}$Berl?n]East ~*+West ~*+~* (East)+~*o|DE#\
B~R!B~Re+B~Ra$B~R:CH#\
Biha<107>[Bihaq~5Bishkek|Frunze~(26~E1|{Bixkek]Bi~pkek+Bichkek+Bi~'kek$Frunze]Pishpek|~qBokht_|~Iyube=~w8-01|Qurghonteppa+Qurgonteppa$~I5be}$Boht_]~Iube|TJ#\
Bonn[Bonn:DE#\
~e[~e]Press~#\
+Pozsony|SK#\
Br~$>ko[Brqko~5Brus~Ps!Bruxelles+Brüs~P+Bru~Pas$Br5s~P3]Bri~P+Bru~Pj|BE#\
Buch~z!Bucure<219>ti+Buk~z+Buc~z$Buh~z]Bukure~'t|RO#\
Budapest[Budapext]Budimpe~'ta|HU#\
Buj*ovac[Bu~G8>*ovac]Buj*oc|~rBukh_a!Buxoro$Buh_a:UZ#\
Cairo!Kairo+Le Caire+Al-Qahira$Kair:EG#\
C*berra[K*berra:AU#\
Ch~Rivtsi!Ch~Rovtsy$Q~R?vc}?$Q~Rovcy]Cz~Rowitz~6Chis~Qu!Kishinev$Kixin~G1>v}$Kixin?v]Kishinyov+Ki~p~Qu+Ki~'injov|MD#\
Comrat!Komrat$Komrat~yC~[`!Køb`havn+K~[`+C~[ue$Kop`gag`:DK#\
Corfu!Kerkyra$Korfu:GR#\
Dashoguz!Da~=oguz+Dashhowuz+Dashkhovuz$Daxoguz~vDayton[Dejton:US#\
Dnipro|Dni~-~(26~w6-05-18|Dnepr$Dnepr}$Dn?pro]Dne~-$Dne~-~V~{tsk[~{c3k}$~{ck]~{zk~6Dublin[Dublin]Baile Átha Cliath$Dubl?n:IE#\
~l[~l~WDurrës!Durazzo$Durres:AL#\
Dush*be[Dux*be]Du~p*be+Douch*bé+Dyushambe+Du~'*be+Stalin~g|TJ#\
Edin~#\
h[0din~#\
:GB#\
Ergneti[0rgneti]~$4><10e0>~$2>~$c>~$4>~$7~?|GE#\
Espoo!Esbo+Dipoli$0spoo:FI#\
F_ob[F_ob~XFerg*a!F_g'ona+Fergh*a$Ferg*a:UZ#\
Flor`ce!Fir`ze+Flor`z|IT#\
Fo~$>a[Foqa~5G*ja|Kirov~g~(35~(89|G<259>nc<259>+G*dja$G6ndwa]Gy*dzha|AZ#\
Gd*sk!D*zig|PL#\
G`~h!G`ève+G`f+Ginevra+Ginebra$W`~h]<17d>`~h|CH#\
Gj~S/Gnj~Se!Gj~S+Gnj~Se$G~Ga>~Se}#\
~mra!~mër~|Gori[Gori]~$2>~$d><10e0~?|GE#\
Graz[Grac:AT#\
Grodno!Hrodna$Grodno:BY#\
~@y!~@iy+Grosny+~@i$~@yj]~@yy|~sG~}o[G~}o:~sGyumri|L`~Qk*~(24~E0|{G5mri:AM#\
Ham~#\
[Gam~#\
]Ham~1|DE#\
Helsinki!Helsingfors$Hel3sinki}$Gel3s?nk}?|FI#\
Innsbruck!|AT#\
~7!Ysyk-Köl$~73]Lake ~7|~qIst*bul[Stambul]Const*tinople+Estambul|TR#\
I~+ivsk!I~+ovsk+<406>{~+?vs3k}$I~+ovsk~VJ~8!Jalal~g (Kyrgyzst*)+Dj~8$Dw~8]Jalal~0t|~qJerusalem[Ierusalim]Yerushalayim+Al-Quds|IL#\
Kabul!Kaboul$Kabul:AF#\
~&y!~&iy$Kam`sk-Xaht~xij]~&ii|~sKap*[Kap*:AM#\
~]a!~]y+Q_agh*dy$~]a~tK_akol[K_akol]Przh~hlsk|~qKh_kiv!Kh_kov$H_k?v}$H_3kov]Ch_kiw+Ch_kow+H_kiv~6Kherson[Herson]Cherson~6Khorog!Khorugh$Horog~XKhuj*d|L`in~g~(36~E1|Khodj`t+Khoj*d+Khudj*d+Khudzh*d+Chud~p*d$Hudw*d}$Hu<4b7>*d~XKnin[Knin~WKraguj~hc[Kragu~G8>~hc:~rKrakow!Cracow+Krakau|PL#\
Kukës!~|Kulyab!Kulob$Kul6b~X~_o!~_ë$~_o:MK#\
Kutaisi[Kutaisi:GE#\
Kyiv!Kiev$Ki~G7>v}$Kiev]Kiew+Kijów+Kijev+Kijiv+Kief$Kiïv]Kyjiw~6Leinsweiler!|DE#\
Lisbon!Lisboa+Lis~Kne$Lissabon]Li~Ka|PT#\
Ljublj*a[L5bl6na]Laibach+Lubi*a|SI#\
<141>ód<17a>[Lodz3:PL#\
London!Londres+Londra$London:GB#\
Lug*o[Lug*o:CH#\
Luh*sk!~2k$~23k}$~2k~VLuxem~1!Luxem~#\
+Lëtzebuerg$L5ksem~#\
]Luxem~1 City|LU#\
Lviv!Lvov$L3v?v}$L3vov]Lemberg+Lwów~6Maastricht[Maastriht:NL#\
Madrid[Madrid:ES#\
Malaga[Malaga:ES#\
M_iupol|Zhd*ov~(48~(89|{M_?upol3}$M_iupol3~VM_y[M_y~vM~S!M~So+Ma~Sd$M~S:IT#\
M~x[M~x}$M?nsk]Mi`sk+M`sk|BY#\
~%a!~%ë/~%a+~%ë+~L$~L}#\
Monaco!Monte C_lo$Monako]Monaco-Ville|MC#\
~Tcow!~Tkva+~Tkau+~Tcou+~Tcú$~Tkva]~Tca|~s~Tt_[~Tt_~5Munich!Münch`$M5nh`:DE#\
N_va[N_va:EE#\
N_yn[N_yn:~q~B!~B City+NYC$N35-Jork]Nu~h York+UN ~B|US#\
Nicosia!Lefkosia+Lefko~=a$Nikosi6]<39b~Fb5~Fc5~Fba~Fc9~Fc3~Faf~Fb1>+Nikosia|CY#\
Ni~'[Nix]Nish|~r~NPaz_[~NPaz_]Novipaz_|~r~NSad[~NSad:~rOdesa!Odessa$Odesa}$Odessa~VOhrid[Ohrid]Ohër|MK#\
Osh[Ox:~qOslo[Oslo:NO#\
Ottawa[Ottava:CA#\
P*ja~;!P`ji~;+P*ji~;$P`dwi~;~XP_is[P_iw]P_igi+P_iz|FR#\
Pejë/~J!Peja+~J+Pejë+Peja/~J$Peq}#\
~.~H|Tito~)~(46~E2|{~.~H}$~.?ca]~.itsa+~.icë|ME#\
Porto!Oporto$Portu:PT#\
Prague!Praha+Prag+Praga$Praga:CZ#\
~ist~Q!~,ë/~i~'t~Q+~,ë+~,a$~ixt~Q}$~ixt?na]~istinë+~,a/~i~'t~Q#\
~izr`[~izr`}#\
R~0t[R~0t:MA#\
Reykjavik[Rejk36vik:IS#\
Riga[Riga]Ryga|LV#\
Rome!Roma$Rim:IT#\
~`-on-Don!~`$~`-na-Donu:~sSalz~#\
[Zal3c~#\
]Salz~1|AT#\
Sam_k*d!Sam_q*d$Sam_k*d:UZ#\
~C[S*-M_ino]City of ~C+Città di ~C|SM#\
S_ajevo[S_a~f8>~f4>vo]S_ajewo+S_ayevo|BA#\
Seoul[Seul]Söul|KR#\
Sha_tuz!Shahrituz+Sh_tuz$Xa_tuz]Shahritus|TJ#\
Sheki!<15e><259>ki|AZ#\
Shkodra!Shkodër+Scut_i~|Shym~;!Chim~;$Xym~;~tSisak[Sisak~W~<je!~<e$~<3e}$~<~G8>e]~<ie+Shkup+Shkupi+Üsküp$~<}'~G4>+~<lje|MK#\
Skrunda[Skrunda:LV#\
Sochi[Soqi:~sSofia!Sofiya$Sofi6}$Sof?6]Sofija|BG#\
Split[Split~WSrebr`~H[Srebr`~H~5St.~9|L`in~)~(24~E1|Saint~9+~M+S*kt~9$~M]Saint-Péters~1+Petro~)|~sSt*ytsi~:!St*itsa ~2kaya$St*ic6 ~23ka}$St*~H ~2ka6]St*ytsy~:+St*its~:ya~6Stockholm[Stokgol3m]Estocolmo+Stoccolma|SE#\
Stras~1!Straß~#\
$S~a]Es~ao+S~ao|FR#\
Struga[Struga:MK#\
Subot~H[Subot~H]Sz~gka|~r~bn[~b}$~bn}$Tall?n]R~hl|EE#\
T_tu[T_tu:EE#\
Tash~;!Tosh~;+Ta~p~;$Tax~;]Tach~;+Tasj~;+Ta~'~;|UZ#\
~ci[~ci]~$7>~$1~?~$a~?<10e1~?$Tb?l?s}?+Tiflis+Tiblisi+~csi|GE#\
Tetovo!Tetovë$Tetovo:MK#\
The Hague!D` Haag+'s-Grav`hage+La Haye+La Haya$Gaaga]Haag+L'Aia|NL#\
~niki!Salon~H+~n~H$Saloniki]Solun|GR#\
~Ya!~Yë+~Yë/~Ya$~Ya:AL#\
Tiraspol[Tiraspol3~yTokyo!Tokio$Tokio:JP#\
Toronto[Toronto:CA#\
Tsakhk~3!Tsaghk~3$Cahk~3]Tzaghk~3|AM#\
Tunis[Tunis:TN#\
Tu~Ashi|~O=~E3|Tü~A~=y+Tu~Ashy$~O}$Tu~Axi~vTuzla[Tuzla~5~o!Ul* Bator+Ul* Baator$Ul*-Bator}$~o:MN#\
Vaduz[Vaduc:LI#\
~D!Valetta+La ~D$~D]La Valette|MT#\
V*~3|Kirovak*~(35~E3|{V*~3:AM#\
V*couver[V*kuver:CA#\
~d City!Città del ~do+~d$Vatik*:VA#\
V`ice!V`ezia+V`edig|IT#\
Vi`na!Wi`+Vi`ne+Vi`a$V`a}$V?d`3]Be~$>+Vj`ë+Vj`a+Viy*a+Bécs+W``$Beq}$Vi`a:AT#\
Vilnius[Vil3n5s]Wilno$V?l3n5s]Vilna|LT#\
Vlora!Vlorë~|V~}_[V~}_~WW_saw!W_szawa+W_~pau+V_sovie+V_sovia$V_xava]V_savia+V_~'ava+V_shava+V_~=ova|PL#\
~/!~/ DC+~/, District of Columbia$Vaxington:US#\
Ye~Z!Yerav*+E~Z+Je~Z+Eriw*+Jerew*+Eriv*$E~Z]<535><580><587><561><576>+<404>{~Z:AM#\
Zagreb[Zagreb]Agram|HR#\
~4izhzhia!~4izhia+~4ozhye$~4?ww6}$~4ow3e]~4izhzhya~6Z`~H[Z`~H~5Zugdidi[Zugdidi:GE#\
Zurich[C5rih]Zuerich|CH\
");
