// Generated from data/state-codes.json. Do not edit: run "npm run generate".
import { codesOf } from "../catalogue/codes-of.ts";
import type { CodeSystem, StateCodes } from "../catalogue/types.ts";

/** The systems of codes. */
export const codeSystems: readonly CodeSystem[] = /* @__PURE__ */ Object.freeze(["m49", "cow", "cow-letters", "gw", "gw-letters", "vdem", "eurostat", "imf", "ioc", "unhcr", "wikidata", "geonames"]);

/**
 * The codes of States in other systems, each with the time in which it holds. Who publishes a system stands in
 * `osce-data/data/state-codes.json`.
 *
 * @example
 * stateCodes.DE.cow; // => [{ code: "260", from: null, until: "1990-10-02" }, { code: "255", from: "1990-10-03", until: null }]
 */
export const stateCodes: StateCodes = /* @__PURE__ */ codesOf(codeSystems, '{\
"AL":{"m49":"008","cow":"339","cow-letters":"ALB","gw":"339","gw-letters":"ALB","vdem":"12","eurostat":"AL","imf":"914","ioc":"ALB","unhcr":"ALB","wikidata":"Q222","geonames":"783754"},\
"AD":{"m49":"020","cow":"232","cow-letters":"AND","eurostat":"AD","ioc":"AND","unhcr":"AND","wikidata":"Q228","geonames":"3041565"},\
"AM":{"m49":"051","cow":"371","cow-letters":"ARM","gw":"371","gw-letters":"ARM","vdem":"105","eurostat":"AM","imf":"911","ioc":"ARM","unhcr":"ARM","wikidata":"Q399","geonames":"174982"},\
"AT":{"m49":"040","cow":"305","cow-letters":"AUS","gw":"305","gw-letters":"AUS","vdem":"144","eurostat":"AT","imf":"122","ioc":"AUT","unhcr":"AUS","wikidata":"Q40","geonames":"2782113"},\
"AZ":{"m49":"031","cow":"373","cow-letters":"AZE","gw":"373","gw-letters":"AZE","vdem":"106","eurostat":"AZ","imf":"912","ioc":"AZE","unhcr":"AZE","wikidata":"Q227","geonames":"587116"},\
"BE":{"m49":"056","cow":"211","cow-letters":"BEL","gw":"211","gw-letters":"BEL","vdem":"148","eurostat":"BE","imf":"124","ioc":"BEL","unhcr":"BEL","wikidata":"Q31","geonames":"2802361"},\
"BY":{"m49":"112","cow":"370","cow-letters":"BLR","gw":"370","gw-letters":"BLR","vdem":"107","eurostat":"BY","imf":"913","ioc":"BLR","unhcr":"BLR","wikidata":"Q184","geonames":"630336"},\
"BA":{"m49":"070","cow":"346","cow-letters":"BOS","gw":"346","gw-letters":"BOS","vdem":"150","eurostat":"BA","imf":"963","ioc":"BIH","unhcr":"BSN","wikidata":"Q225","geonames":"3277605"},\
"BG":{"m49":"100","cow":"355","cow-letters":"BUL","gw":"355","gw-letters":"BUL","vdem":"152","eurostat":"BG","imf":"918","ioc":"BUL","unhcr":"BUL","wikidata":"Q219","geonames":"732800"},\
"CA":{"m49":"124","cow":"20","cow-letters":"CAN","gw":"20","gw-letters":"CAN","vdem":"66","eurostat":"CA","imf":"156","ioc":"CAN","unhcr":"CAN","wikidata":"Q16","geonames":"6251999"},\
"HR":{"m49":"191","cow":"344","cow-letters":"CRO","gw":"344","gw-letters":"CRO","vdem":"154","eurostat":"HR","imf":"960","ioc":"CRO","unhcr":"HRV","wikidata":"Q224","geonames":"3202326"},\
"CY":{"m49":"196","cow":"352","cow-letters":"CYP","gw":"352","gw-letters":"CYP","vdem":"156","eurostat":"CY","imf":"423","ioc":"CYP","unhcr":"CYP","wikidata":"Q229","geonames":"146669"},\
"CZ":{"m49":"203","cow":"316","cow-letters":"CZR","gw":"316","gw-letters":"CZR","vdem":[{"code":"157","from":"1993-01-01","until":null}],"eurostat":"CZ","imf":"935","ioc":"CZE","unhcr":"CZE","wikidata":"Q213","geonames":"3077311"},\
"DK":{"m49":"208","cow":"390","cow-letters":"DEN","gw":"390","gw-letters":"DEN","vdem":"158","eurostat":"DK","imf":"128","ioc":"DEN","unhcr":"DEN","wikidata":"Q35","geonames":"2623032"},\
"EE":{"m49":"233","cow":"366","cow-letters":"EST","gw":"366","gw-letters":"EST","vdem":"161","eurostat":"EE","imf":"939","ioc":"EST","unhcr":"EST","wikidata":"Q191","geonames":"453733"},\
"FI":{"m49":"246","cow":"375","cow-letters":"FIN","gw":"375","gw-letters":"FIN","vdem":"163","eurostat":"FI","imf":"172","ioc":"FIN","unhcr":"FIN","wikidata":"Q33","geonames":"660013"},\
"FR":{"m49":"250","cow":"220","cow-letters":"FRN","gw":"220","gw-letters":"FRN","vdem":"76","eurostat":"FR","imf":"132","ioc":"FRA","unhcr":"FRA","wikidata":"Q142","geonames":"3017382"},\
"GE":{"m49":"268","cow":"372","cow-letters":"GRG","gw":"372","gw-letters":"GRG","vdem":"118","eurostat":"GE","imf":"915","ioc":"GEO","unhcr":"GEO","wikidata":"Q230","geonames":"614540"},\
"DE":{"m49":[{"code":"280","from":null,"until":"1990-10-29"},{"code":"276","from":"1990-10-30","until":null}],"cow":[{"code":"260","from":null,"until":"1990-10-02"},{"code":"255","from":"1990-10-03","until":null}],"cow-letters":[{"code":"GFR","from":null,"until":"1990-10-02"},{"code":"GMY","from":"1990-10-03","until":null}],"gw":"260","gw-letters":"GFR","vdem":"77","eurostat":"DE","imf":"134","ioc":[{"code":"FRG","from":null,"until":"1990-10-02"},{"code":"GER","from":"1990-10-03","until":null}],"unhcr":"GFR","wikidata":"Q183","geonames":"2921044"},\
"GR":{"m49":"300","cow":"350","cow-letters":"GRC","gw":"350","gw-letters":"GRC","vdem":"164","eurostat":"EL","imf":"174","ioc":"GRE","unhcr":"GRE","wikidata":"Q41","geonames":"390903"},\
"VA":{"m49":"336","cow":"327","cow-letters":"PAP","gw":"327","gw-letters":"PAP","vdem":"361","eurostat":"VA","unhcr":"VAT","wikidata":"Q237","geonames":"3164670"},\
"HU":{"m49":"348","cow":"310","cow-letters":"HUN","gw":"310","gw-letters":"HUN","vdem":"210","eurostat":"HU","imf":"944","ioc":"HUN","unhcr":"HUN","wikidata":"Q28","geonames":"719819"},\
"IS":{"m49":"352","cow":"395","cow-letters":"ICE","gw":"395","gw-letters":"ICE","vdem":"168","eurostat":"IS","imf":"176","ioc":"ISL","unhcr":"ICE","wikidata":"Q189","geonames":"2629691"},\
"IE":{"m49":"372","cow":"205","cow-letters":"IRE","gw":"205","gw-letters":"IRE","vdem":"81","eurostat":"IE","imf":"178","ioc":"IRL","unhcr":"IRE","wikidata":"Q27","geonames":"2963597"},\
"IT":{"m49":"380","cow":"325","cow-letters":"ITA","gw":"325","gw-letters":"ITA","vdem":"82","eurostat":"IT","imf":"136","ioc":"ITA","unhcr":"ITA","wikidata":"Q38","geonames":"3175395"},\
"KZ":{"m49":"398","cow":"705","cow-letters":"KZK","gw":"705","gw-letters":"KZK","vdem":"121","eurostat":"KZ","imf":"916","ioc":"KAZ","unhcr":"KAZ","wikidata":"Q232","geonames":"1522867"},\
"KG":{"m49":"417","cow":"703","cow-letters":"KYR","gw":"703","gw-letters":"KYR","vdem":"122","eurostat":"KG","imf":"917","ioc":"KGZ","unhcr":"KGZ","wikidata":"Q813","geonames":"1527747"},\
"LV":{"m49":"428","cow":"367","cow-letters":"LAT","gw":"367","gw-letters":"LAT","vdem":"84","eurostat":"LV","imf":"941","ioc":"LAT","unhcr":"LVA","wikidata":"Q211","geonames":"458258"},\
"LI":{"m49":"438","cow":"223","cow-letters":"LIE","eurostat":"LI","ioc":"LIE","unhcr":"LIE","wikidata":"Q347","geonames":"3042058"},\
"LT":{"m49":"440","cow":"368","cow-letters":"LIT","gw":"368","gw-letters":"LIT","vdem":"173","eurostat":"LT","imf":"946","ioc":"LTU","unhcr":"LTU","wikidata":"Q37","geonames":"597427"},\
"LU":{"m49":"442","cow":"212","cow-letters":"LUX","gw":"212","gw-letters":"LUX","vdem":"174","eurostat":"LU","imf":"137","ioc":"LUX","unhcr":"LUX","wikidata":"Q32","geonames":"2960313"},\
"MT":{"m49":"470","cow":"338","cow-letters":"MLT","gw":"338","gw-letters":"MLT","vdem":"178","eurostat":"MT","imf":"181","ioc":"MLT","unhcr":"MTA","wikidata":"Q233","geonames":"2562770"},\
"MD":{"m49":"498","cow":"359","cow-letters":"MLD","gw":"359","gw-letters":"MLD","vdem":"126","eurostat":"MD","imf":"921","ioc":"MDA","unhcr":"MDA","wikidata":"Q217","geonames":"617790"},\
"MC":{"m49":"492","cow":"221","cow-letters":"MNC","eurostat":"MC","ioc":"MON","unhcr":"MCO","wikidata":"Q235","geonames":"2993457"},\
"MN":{"m49":"496","cow":"712","cow-letters":"MON","gw":"712","gw-letters":"MON","vdem":"89","eurostat":"MN","imf":"948","ioc":"MGL","unhcr":"MNG","wikidata":"Q711","geonames":"2029969"},\
"ME":{"m49":"499","cow":"341","cow-letters":"MNG","gw":"341","gw-letters":"MNG","vdem":"183","eurostat":"ME","imf":"943","ioc":"MNE","unhcr":"MNE","wikidata":"Q236","geonames":"3194884"},\
"NL":{"m49":"528","cow":"210","cow-letters":"NTH","gw":"210","gw-letters":"NTH","vdem":"91","eurostat":"NL","imf":"138","ioc":"NED","unhcr":"NET","wikidata":"Q29999","geonames":"2750405"},\
"MK":{"m49":"807","cow":"343","cow-letters":"MAC","gw":"343","gw-letters":"MAC","vdem":"176","eurostat":"MK","imf":"962","ioc":"MKD","unhcr":"MCD","wikidata":"Q221","geonames":"718075"},\
"NO":{"m49":"578","cow":"385","cow-letters":"NOR","gw":"385","gw-letters":"NOR","vdem":"186","eurostat":"NO","imf":"142","ioc":"NOR","unhcr":"NOR","wikidata":"Q20","geonames":"3144096"},\
"PL":{"m49":"616","cow":"290","cow-letters":"POL","gw":"290","gw-letters":"POL","vdem":"17","eurostat":"PL","imf":"964","ioc":"POL","unhcr":"POL","wikidata":"Q36","geonames":"798544"},\
"PT":{"m49":"620","cow":"235","cow-letters":"POR","gw":"235","gw-letters":"POR","vdem":"21","eurostat":"PT","imf":"182","ioc":"POR","unhcr":"POR","wikidata":"Q45","geonames":"2264397"},\
"RO":{"m49":"642","cow":"360","cow-letters":"ROM","gw":"360","gw-letters":"RUM","vdem":"190","eurostat":"RO","imf":"968","ioc":"ROU","unhcr":"ROM","wikidata":"Q218","geonames":"798549"},\
"RU":{"m49":"643","cow":[{"code":"365","from":"1991-12-24","until":null}],"cow-letters":[{"code":"RUS","from":"1991-12-24","until":null}],"gw":[{"code":"365","from":"1991-12-24","until":null}],"gw-letters":[{"code":"RUS","from":"1991-12-24","until":null}],"vdem":[{"code":"11","from":"1991-12-24","until":null}],"eurostat":"RU","imf":"922","ioc":"RUS","unhcr":"RUS","wikidata":"Q159","geonames":"2017370"},\
"SM":{"m49":"674","cow":"331","cow-letters":"SNM","eurostat":"SM","imf":"135","ioc":"SMR","unhcr":"SMA","wikidata":"Q238","geonames":"3168068"},\
"RS":{"m49":[{"code":"891","from":"2000-11-10","until":"2006-08"},{"code":"688","from":"2006-09","until":null}],"cow":[{"code":"345","from":"2000-11-10","until":null}],"cow-letters":[{"code":"YUG","from":"2000-11-10","until":null}],"gw":[{"code":"345","from":"2000-11-10","until":"2006-06-04"},{"code":"340","from":"2006-06-05","until":null}],"gw-letters":[{"code":"YUG","from":"2000-11-10","until":"2006-06-04"},{"code":"SER","from":"2006-06-05","until":null}],"vdem":[{"code":"198","from":"2000-11-10","until":null}],"eurostat":"RS","imf":"942","ioc":[{"code":"YUG","from":"2000-11-10","until":"2003-02-03"},{"code":"SCG","from":"2003-02-04","until":"2006-06-04"},{"code":"SRB","from":"2006-06-05","until":null}],"unhcr":"SRB","wikidata":"Q403","geonames":"6290252"},\
"SK":{"m49":"703","cow":"317","cow-letters":"SLO","gw":"317","gw-letters":"SLO","vdem":"201","eurostat":"SK","imf":"936","ioc":"SVK","unhcr":"SVK","wikidata":"Q214","geonames":"3057568"},\
"SI":{"m49":"705","cow":"349","cow-letters":"SLV","gw":"349","gw-letters":"SLV","vdem":"202","eurostat":"SI","imf":"961","ioc":"SLO","unhcr":"SVN","wikidata":"Q215","geonames":"3190538"},\
"ES":{"m49":"724","cow":"230","cow-letters":"SPN","gw":"230","gw-letters":"SPN","vdem":"96","eurostat":"ES","imf":"184","ioc":"ESP","unhcr":"SPA","wikidata":"Q29","geonames":"2510769"},\
"SE":{"m49":"752","cow":"380","cow-letters":"SWD","gw":"380","gw-letters":"SWD","vdem":"5","eurostat":"SE","imf":"144","ioc":"SWE","unhcr":"SWE","wikidata":"Q34","geonames":"2661886"},\
"CH":{"m49":"756","cow":"225","cow-letters":"SWZ","gw":"225","gw-letters":"SWZ","vdem":"6","eurostat":"CH","imf":"146","ioc":"SUI","unhcr":"SWI","wikidata":"Q39","geonames":"2658434"},\
"TJ":{"m49":"762","cow":"702","cow-letters":"TAJ","gw":"702","gw-letters":"TAJ","vdem":"133","eurostat":"TJ","imf":"923","ioc":"TJK","unhcr":"TJK","wikidata":"Q863","geonames":"1220409"},\
"TR":{"m49":"792","cow":"640","cow-letters":"TUR","gw":"640","gw-letters":"TUR","vdem":"99","eurostat":"TR","imf":"186","ioc":"TUR","unhcr":"TUR","wikidata":"Q43","geonames":"298795"},\
"TM":{"m49":"795","cow":"701","cow-letters":"TKM","gw":"701","gw-letters":"TKM","vdem":"136","eurostat":"TM","imf":"925","ioc":"TKM","unhcr":"TKM","wikidata":"Q874","geonames":"1218197"},\
"UA":{"m49":"804","cow":"369","cow-letters":"UKR","gw":"369","gw-letters":"UKR","vdem":"100","eurostat":"UA","imf":"926","ioc":"UKR","unhcr":"UKR","wikidata":"Q212","geonames":"690791"},\
"GB":{"m49":"826","cow":"200","cow-letters":"UKG","gw":"200","gw-letters":"UKG","vdem":"101","eurostat":"UK","imf":"112","ioc":"GBR","unhcr":"GBR","wikidata":"Q145","geonames":"2635167"},\
"US":{"m49":"840","cow":"2","cow-letters":"USA","gw":"2","gw-letters":"USA","vdem":"20","eurostat":"US","imf":"111","ioc":"USA","unhcr":"USA","wikidata":"Q30","geonames":"6252001"},\
"UZ":{"m49":"860","cow":"704","cow-letters":"UZB","gw":"704","gw-letters":"UZB","vdem":"140","eurostat":"UZ","imf":"927","ioc":"UZB","unhcr":"UZB","wikidata":"Q265","geonames":"1512440"},\
"SUHH":{"m49":[{"code":"810","from":null,"until":"1991-12-23"}],"cow":[{"code":"365","from":null,"until":"1991-12-23"}],"cow-letters":[{"code":"RUS","from":null,"until":"1991-12-23"}],"gw":[{"code":"365","from":null,"until":"1991-12-23"}],"gw-letters":[{"code":"RUS","from":null,"until":"1991-12-23"}],"vdem":[{"code":"11","from":null,"until":"1991-12-23"}],"ioc":[{"code":"URS","from":null,"until":"1991-12-23"}],"wikidata":"Q15180"},\
"CSHH":{"m49":[{"code":"200","from":null,"until":"1992-12-31"}],"cow":[{"code":"315","from":null,"until":"1992-12-31"}],"cow-letters":[{"code":"CZE","from":null,"until":"1992-12-31"}],"gw":[{"code":"315","from":null,"until":"1992-12-31"}],"gw-letters":[{"code":"CZE","from":null,"until":"1992-12-31"}],"vdem":[{"code":"157","from":null,"until":"1992-12-31"}],"ioc":[{"code":"TCH","from":null,"until":"1992-12-31"}],"wikidata":"Q33946"},\
"DDDE":{"m49":[{"code":"278","from":null,"until":"1990-10-02"}],"cow":[{"code":"265","from":null,"until":"1990-10-02"}],"cow-letters":[{"code":"GDR","from":null,"until":"1990-10-02"}],"gw":[{"code":"265","from":null,"until":"1990-10-02"}],"gw-letters":[{"code":"GDR","from":null,"until":"1990-10-02"}],"vdem":[{"code":"137","from":null,"until":"1990-10-02"}],"ioc":[{"code":"GDR","from":null,"until":"1990-10-02"}],"wikidata":"Q16957"},\
"YUCS":{"m49":[{"code":"890","from":null,"until":"1993-07-27"},{"code":"891","from":"1993-07-28","until":"2000-11-09"}],"cow":[{"code":"345","from":null,"until":"2000-11-09"}],"cow-letters":[{"code":"YUG","from":null,"until":"2000-11-09"}],"gw":[{"code":"345","from":null,"until":"2000-11-09"}],"gw-letters":[{"code":"YUG","from":null,"until":"2000-11-09"}],"vdem":[{"code":"198","from":null,"until":"2000-11-09"}],"ioc":[{"code":"YUG","from":null,"until":"2000-11-09"}],"wikidata":"Q36704"},\
"AF":{"m49":"004","cow":"700","cow-letters":"AFG","gw":"700","gw-letters":"AFG","vdem":"36","eurostat":"AF","imf":"512","ioc":"AFG","unhcr":"AFG","wikidata":"Q889","geonames":"1149361"},\
"AU":{"m49":"036","cow":"900","cow-letters":"AUL","gw":"900","gw-letters":"AUL","vdem":"67","eurostat":"AU","imf":"193","ioc":"AUS","unhcr":"AUL","wikidata":"Q408","geonames":"2077456"},\
"JP":{"m49":"392","cow":"740","cow-letters":"JPN","gw":"740","gw-letters":"JPN","vdem":"9","eurostat":"JP","imf":"158","ioc":"JPN","unhcr":"JPN","wikidata":"Q17","geonames":"1861060"},\
"KR":{"m49":"410","cow":"732","cow-letters":"ROK","gw":"732","gw-letters":"ROK","vdem":"42","eurostat":"KR","imf":"542","ioc":"KOR","unhcr":"KOR","wikidata":"Q884","geonames":"1835841"},\
"TH":{"m49":"764","cow":"800","cow-letters":"THI","gw":"800","gw-letters":"THI","vdem":"49","eurostat":"TH","imf":"578","ioc":"THA","unhcr":"THA","wikidata":"Q869","geonames":"1605651"},\
"DZ":{"m49":"012","cow":"615","cow-letters":"ALG","gw":"615","gw-letters":"ALG","vdem":"103","eurostat":"DZ","imf":"612","ioc":"ALG","unhcr":"ALG","wikidata":"Q262","geonames":"2589581"},\
"EG":{"m49":"818","cow":"651","cow-letters":"EGY","gw":"651","gw-letters":"EGY","vdem":"13","eurostat":"EG","imf":"469","ioc":"EGY","unhcr":"ARE","wikidata":"Q79","geonames":"357994"},\
"IL":{"m49":"376","cow":"666","cow-letters":"ISR","gw":"666","gw-letters":"ISR","vdem":"169","eurostat":"IL","imf":"436","ioc":"ISR","unhcr":"ISR","wikidata":"Q801","geonames":"294640"},\
"JO":{"m49":"400","cow":"663","cow-letters":"JOR","gw":"663","gw-letters":"JOR","vdem":"83","eurostat":"JO","imf":"439","ioc":"JOR","unhcr":"JOR","wikidata":"Q810","geonames":"248816"},\
"MA":{"m49":"504","cow":"600","cow-letters":"MOR","gw":"600","gw-letters":"MOR","vdem":"90","eurostat":"MA","imf":"686","ioc":"MAR","unhcr":"MOR","wikidata":"Q1028","geonames":"2542007"},\
"TN":{"m49":"788","cow":"616","cow-letters":"TUN","gw":"616","gw-letters":"TUN","vdem":"98","eurostat":"TN","imf":"744","ioc":"TUN","unhcr":"TUN","wikidata":"Q948","geonames":"2464461"}\
}');
