// Generated from data/names/it.json. Do not edit: run "npm run generate".
import { nameRecords } from "../catalogue/records.ts";
import type { NamesByKind } from "../catalogue/types.ts";

/** The names in the language "it", by kind and id. @internal */
export const itNames: NamesByKind = /* @__PURE__ */ nameRecords('{\
"participating-state":{\
"AL":"Albania",\
"AD":"Andorra",\
"AM":"Armenia",\
"AT":"Austria",\
"AZ":"Azerbaigian",\
"BE":"Belgio",\
"BY":"Bielorussia",\
"BA":{"name":"Bosnia-Erzegovina","aliases":["Bosnia ed Erzegovina","Bosnia"]},\
"BG":"Bulgaria",\
"CA":"Canada",\
"HR":"Croazia",\
"CY":"Cipro",\
"CZ":{"name":"Repubblica Ceca","aliases":["Cechia","Rep. Ceca"]},\
"DK":"Danimarca",\
"EE":"Estonia",\
"FI":"Finlandia",\
"FR":"Francia",\
"GE":"Georgia",\
"DE":{"name":"Germania","aliases":["RFT"]},\
"GR":"Grecia",\
"VA":{"name":"Santa Sede","aliases":["Città del Vaticano"]},\
"HU":"Ungheria",\
"IS":"Islanda",\
"IE":"Irlanda",\
"IT":"Italia",\
"KZ":"Kazakistan",\
"KG":{"name":"Kirghizistan","aliases":["Chirghisistan","Kirghisia"]},\
"LV":"Lettonia",\
"LI":"Liechtenstein",\
"LT":"Lituania",\
"LU":"Lussemburgo",\
"MT":"Malta",\
"MD":{"name":"Moldova","aliases":["Moldavia"]},\
"MC":"Monaco",\
"MN":"Mongolia",\
"ME":"Montenegro",\
"NL":{"name":"Paesi Bassi","aliases":["Olanda"]},\
"MK":{"name":"Macedonia del Nord","formerNames":[{"name":"ex Repubblica Jugoslava di Macedonia","from":"1995-10-12","until":"2019-02"}],"aliases":["Repubblica di Macedonia","Macedonia","ERIM"]},\
"NO":"Norvegia",\
"PL":"Polonia",\
"PT":"Portogallo",\
"RO":{"name":"Romania","aliases":["Rumania"]},\
"RU":{"name":"Federazione Russa","aliases":["Russia"]},\
"SM":"San Marino",\
"RS":{"name":"Serbia","aliases":["Serbia e Montenegro","RFJ"]},\
"SK":"Slovacchia",\
"SI":"Slovenia",\
"ES":"Spagna",\
"SE":"Svezia",\
"CH":"Svizzera",\
"TJ":"Tagikistan",\
"TR":{"name":"Turchia","aliases":["Türkiye"]},\
"TM":"Turkmenistan",\
"UA":"Ucraina",\
"GB":{"name":"Regno Unito","aliases":["UK","Gran Bretagna","Inghilterra"]},\
"US":{"name":"Stati Uniti d’America","aliases":["Stati Uniti","America"]},\
"UZ":"Uzbekistan"\
},\
"former-state":{\
"SUHH":{"name":"Unione delle Repubbliche Socialiste Sovietiche","aliases":["Unione Sovietica","URSS"]},\
"CSHH":"Cecoslovacchia",\
"DDDE":{"name":"Repubblica Democratica Tedesca","aliases":["RDT","Germania Est"]},\
"YUCS":{"name":"Jugoslavia","aliases":["RSFJ"]}\
},\
"partner":{\
"AF":"Afghanistan",\
"AU":"Australia",\
"JP":"Giappone",\
"KR":{"name":"Corea del Sud","aliases":["Repubblica di Corea"]},\
"TH":"Thailandia",\
"DZ":"Algeria",\
"EG":"Egitto",\
"IL":"Israele",\
"JO":"Giordania",\
"MA":"Marocco",\
"TN":"Tunisia"\
},\
"institution":{\
"osce":{"name":"Organizzazione per la sicurezza e la cooperazione in Europa","formerNames":[{"name":"Conferenza sulla sicurezza e la cooperazione in Europa","from":"1973-07-03","until":"1994-12-31"}],"aliases":["OSCE","CSCE"]},\
"decision-making-bodies":{"aliases":["Organi negoziali e decisionali"]},\
"summit":"Vertici dei Capi di Stato e di Governo",\
"ministerial-council":{"name":"Consiglio dei ministri","aliases":["Consiglio Ministeriale"]},\
"permanent-council":{"name":"Consiglio permanente","aliases":["CP"]},\
"forum-for-security-co-operation":{"name":"Foro di cooperazione per la sicurezza","aliases":["FSC"]},\
"senior-council":{"aliases":["Consiglio superiore"]},\
"chairpersonship":{"name":"Presidenza","aliases":["Presidente in esercizio","Presidente in carica"]},\
"troika":"Troika",\
"personal-and-special-representatives":{"aliases":["Rappresentanti personali e speciali del Presidente in esercizio"]},\
"prs-tolerance":{"aliases":["Rappresentanti personali del Presidente in esercizio"]},\
"secretariat":"Segretariato",\
"secretary-general":"Segretario generale",\
"office-of-the-secretary-general":{"aliases":["Ufficio del Segretario generale"]},\
"communication-and-media-relations-section":{"aliases":["Sezione comunicazione e relazioni con i media"]},\
"gender-issues-programme":{"aliases":["Programma per le questioni di genere"]},\
"conflict-prevention-centre":{"name":"Centro per la prevenzione dei conflitti","aliases":["CPC"]},\
"transnational-threats-department":{"aliases":["Dipartimento per le minacce transnazionali"]},\
"action-against-terrorism-unit":{"aliases":["Unità per la lotta al terrorismo"]},\
"border-security-and-management-unit":{"aliases":["Unità per la sicurezza e la gestione delle frontiere"]},\
"strategic-police-matters-unit":{"aliases":["Unità per le questioni strategiche di polizia"]},\
"cthb":{"aliases":["Ufficio del Rappresentante speciale e Coordinatore per la lotta alla tratta di esseri umani"]},\
"oceea":"Ufficio del Coordinatore delle attività economiche e ambientali dell’OSCE",\
"department-of-human-resources":{"aliases":["Dipartimento risorse umane"]},\
"department-of-management-and-finance":{"aliases":["Dipartimento gestione e finanze"]},\
"office-of-internal-oversight":{"aliases":["Ufficio di controllo interno"]},\
"documentation-centre-in-prague":{"aliases":["Centro di documentazione di Praga"]},\
"institutions":"Istituzioni",\
"odihr":{"name":"Ufficio per le istituzioni democratiche e i diritti dell’uomo","aliases":["ODIHR","Ufficio per le elezioni libere"]},\
"hcnm":{"name":"Alto Commissario per le minoranze nazionali","aliases":["ACMN"]},\
"rfom":"Rappresentante per la libertà dei mezzi di informazione",\
"parliamentary-assembly":{"name":"Assemblea parlamentare","aliases":["AP OSCE"]},\
"court-of-conciliation-and-arbitration":{"name":"Corte di arbitrato e conciliazione","aliases":["Corte di conciliazione e arbitrato"]},\
"osce-related-bodies":{"aliases":["Organi collegati all’OSCE"]},\
"joint-consultative-group":{"aliases":["Gruppo consultivo congiunto"]},\
"open-skies-consultative-commission":{"aliases":["Commissione consultiva per i cieli aperti"]},\
"field-operations":"Operazioni sul terreno",\
"osce-academy-in-bishkek":{"aliases":["Accademia OSCE a Bishkek"]}\
},\
"field-operation":{\
"presence-in-albania":"Presenza in Albania",\
"centre-in-ashgabat":"Centro di Ashgabat",\
"programme-office-in-astana":{"name":"Ufficio dei programmi di Astana","formerNames":[{"name":"Centro di Astana","from":"2007-06-21","until":"2014-12-17"}],"aliases":["Ufficio programmi ad Astana"]},\
"programme-office-in-bishkek":{"name":"Ufficio dei programmi di Bishkek","formerNames":[{"name":"Centro di Bishkek","from":"1998-07-23","until":"2017-04-30"}],"aliases":["Ufficio programmi a Bishkek"]},\
"mission-to-bosnia-and-herzegovina":"Missione in Bosnia-Erzegovina",\
"programme-office-in-dushanbe":{"name":"Ufficio dei programmi di Dušanbe","formerNames":[{"name":"Ufficio in Tagikistan","from":"2008-06","until":"2017-06-30"}],"aliases":["Ufficio programmi a Dushanbe","Ufficio dei programmi di Dushanbe"]},\
"mission-in-kosovo":"Missione in Kosovo",\
"mission-to-moldova":{"name":"Missione in Moldova","aliases":["Missione OSCE in Moldova"]},\
"mission-to-montenegro":"Missione in Montenegro",\
"mission-to-serbia":"Missione in Serbia",\
"mission-to-skopje":{"name":"Missione a Skopje","formerNames":[{"name":"Missione di monitoraggio a Skopje incaricata di prevenire l’allargamento del conflitto","from":"1995-01-01","until":"2010-12-15"}]},\
"project-co-ordinator-in-uzbekistan":"Coordinatore dei progetti in Uzbekistan",\
"missions-of-long-duration":{"aliases":["Missioni di lunga durata in Kosovo, Sangiaccato e Voivodina"]},\
"mission-to-georgia":{"aliases":["Missione in Georgia"]},\
"mission-to-estonia":{"aliases":["Missione in Estonia"]},\
"mission-to-latvia":{"aliases":["Missione in Lettonia"]},\
"mission-to-ukraine":"Missione in Ucraina",\
"mission-to-sarajevo":{"aliases":["Missione a Sarajevo"]},\
"assistance-group-to-chechnya":{"aliases":["Gruppo di assistenza in Cecenia"]},\
"mission-to-croatia":{"aliases":["Missione in Croazia"]},\
"office-in-zagreb":"Ufficio di Zagabria",\
"kosovo-verification-mission":{"aliases":["Missione di verifica in Kosovo"]},\
"advisory-and-monitoring-group-in-belarus":{"aliases":["Gruppo di consulenza e monitoraggio in Bielorussia"]},\
"office-in-minsk":"Ufficio di Minsk",\
"liaison-office-in-central-asia":{"aliases":["Ufficio di collegamento in Asia centrale"]},\
"centre-in-tashkent":"Centro di Tashkent",\
"office-in-yerevan":"Ufficio di Erevan",\
"office-in-baku":{"name":"Coordinatore dei progetti a Baku","formerNames":[{"name":"Ufficio di Baku","from":"1999-11-16","until":"2013-12-31"}]},\
"project-co-ordinator-in-ukraine":"Coordinatore dei progetti in Ucraina",\
"special-monitoring-mission-to-ukraine":{"name":"Missione speciale di monitoraggio in Ucraina","aliases":["Missione speciale di osservazione in Ucraina"]},\
"observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk":{"aliases":["Osservatori OSCE presso due posti di controllo russi alla frontiera russo-ucraina","Missione di osservazione ai posti di controllo russi di Gukovo e Donetsk"]},\
"minsk-process":{"aliases":["Gruppo di Minsk"]},\
"personal-representative-minsk-conference":{"aliases":["Rappresentante personale del Presidente in esercizio per il conflitto oggetto della Conferenza di Minsk"]},\
"high-level-planning-group":{"aliases":["Gruppo di pianificazione ad alto livello"]},\
"representative-latvian-russian-commission-on-military-pensioners":"Rappresentante presso la Commissione congiunta lettone-russa sui pensionati militari",\
"sanctions-assistance-missions":{"aliases":["Missioni di assistenza per le sanzioni"]},\
"support-programme-for-ukraine":{"aliases":["Programma di sostegno per l’Ucraina"]}\
},\
"field-of-work":{\
"arms-control":"Controllo degli armamenti",\
"border-management":{"aliases":["Gestione delle frontiere"]},\
"combating-trafficking-in-human-beings":"Lotta alla tratta degli esseri umani",\
"conflict-prevention-and-resolution":{"aliases":["Prevenzione dei conflitti","Prevenzione e risoluzione dei conflitti"]},\
"countering-terrorism":{"aliases":["Lotta al terrorismo"]},\
"cyber-ict-security":{"aliases":["Sicurezza informatica/delle TIC"]},\
"democratization":"Democratizzazione",\
"economic-activities":{"aliases":["Attività economiche"]},\
"education":{"aliases":["Istruzione"]},\
"elections":{"aliases":["Elezioni"]},\
"environmental-activities":{"aliases":["Attività ambientali"]},\
"gender-equality":{"aliases":["Parità di genere"]},\
"good-governance":"Buongoverno",\
"human-rights":"Diritti umani",\
"media-freedom-and-development":{"aliases":["Libertà dei mezzi d’informazione","Libertà e sviluppo dei mezzi d’informazione"]},\
"migration":{"aliases":["Migrazione"]},\
"national-minority-issues":{"aliases":["Minoranze nazionali","Questioni relative alle minoranze nazionali"]},\
"policing":{"aliases":["Attività di polizia"]},\
"reform-and-co-operation-in-the-security-sector":{"aliases":["Riforma e cooperazione nel settore della sicurezza"]},\
"roma-and-sinti":{"aliases":["Rom e Sinti"]},\
"rule-of-law":"Stato di diritto",\
"tolerance-and-non-discrimination":"Tolleranza e non discriminazione",\
"youth":{"aliases":["Giovani"]},\
"safety-of-journalists":{"aliases":["Sicurezza dei giornalisti"]},\
"climate-change":"Cambiamento climatico"\
},\
"content-type":{\
"press-release":{"aliases":["Comunicato stampa"]},\
"news":{"aliases":["Notizie"]},\
"press-statement":{"aliases":["Dichiarazione alla stampa"]},\
"spot-report":{"aliases":["Rapporto speciale"]},\
"daily-report":{"aliases":["Rapporto giornaliero"]},\
"weekly-report":{"aliases":["Rapporto settimanale"]},\
"status-report":{"aliases":["Rapporto sulla situazione"]},\
"story":{"aliases":["Reportage"]},\
"media-advisory":{"aliases":["Avviso ai media"]},\
"interview":{"aliases":["Intervista"]},\
"statement":{"aliases":["Dichiarazione"]},\
"speech":{"aliases":["Discorso"]},\
"press-communique":{"aliases":["Comunicato"]},\
"general-event":{"aliases":["Evento"]},\
"blog":{"aliases":["Blog"]},\
"resource":"Risorse",\
"publication":{"aliases":["Pubblicazioni"]},\
"document":{"aliases":["Documenti"]},\
"multimedia":{"aliases":["Multimedia"]}\
},\
"language":{\
"en":"inglese",\
"fr":"francese",\
"de":"tedesco",\
"it":"italiano",\
"ru":"russo",\
"es":"spagnolo",\
"uk":"ucraino",\
"bs":"bosniaco",\
"hr":"croato",\
"mk":"macedone",\
"hy":"armeno",\
"kk":"kazako",\
"ar":"arabo",\
"ro":"rumeno",\
"sq":"albanese",\
"sr":"serbo",\
"ky":"kirghiso",\
"tg":"tagico",\
"tk":"turcomanno",\
"uz":"uzbeco",\
"az":"azerbaigiano",\
"ka":"georgiano"\
},\
"area":{\
"abkhazia":{"aliases":["Abkhazia"]},\
"chechnya":{"aliases":["Cecenia"]},\
"crimea":{"aliases":["Crimea"]},\
"kosovo":"Kosovo",\
"nagorno-karabakh":{"aliases":["Nagorno-Karabakh"]},\
"sandjak":{"aliases":["Sangiaccato"]},\
"south-ossetia":{"aliases":["Ossezia del Sud"]},\
"transdniestria":{"aliases":["Transnistria"]},\
"vojvodina":{"aliases":["Vojvodina"]}\
},\
"group":{\
"participating-states":"Stati partecipanti",\
"partners":"Partner per la cooperazione",\
"asian-partners":{"aliases":["Partner asiatici per la cooperazione"]},\
"mediterranean-partners":{"aliases":["Partner mediterranei per la cooperazione"]}\
},\
"document":{\
"helsinki-final-act":{"name":"Atto finale di Helsinki","aliases":["Atto finale"]},\
"vienna-document":{"aliases":["Documento di Vienna"]},\
"charter-of-paris":"Carta di Parigi per una nuova Europa",\
"astana-commemorative-declaration":"Dichiarazione commemorativa di Astana"\
},\
"meeting-series":{\
"review-conferences":{"aliases":["Conferenze di riesame"]},\
"ministerial-council-meetings":"Riunioni del Consiglio dei ministri",\
"plenary-meetings-of-the-permanent-council":"Sedute plenarie del Consiglio permanente",\
"plenary-meetings-of-the-forum-for-security-co-operation":"Sedute plenarie del Foro di cooperazione per la sicurezza",\
"security-review-conferences":{"name":"Conferenza annuale di riesame sulla sicurezza","aliases":["ASRC"]},\
"annual-implementation-assessment-meetings":"Riunione annuale di valutazione dell’applicazione",\
"economic-and-environmental-forum":"Foro economico e ambientale",\
"economic-and-environmental-dimension-implementation-meetings":{"aliases":["Riunioni sull’attuazione degli impegni nella dimensione economica e ambientale"]},\
"human-rights-meetings":{"aliases":["Riunioni sulla dimensione umana"]},\
"conference-of-the-alliance-against-trafficking-in-persons":{"aliases":["Conferenza dell’Alleanza contro la tratta di persone"]},\
"annual-osce-mediterranean-conferences":"Conferenza mediterranea",\
"annual-osce-asian-conferences":{"aliases":["Conferenze asiatiche"]}\
},\
"office":{\
"secretary-general":"Segretario generale",\
"odihr-director":"Direttore dell’Ufficio per le istituzioni democratiche e i diritti dell’uomo",\
"hcnm":"Alto Commissario per le minoranze nazionali",\
"rfom":"Rappresentante per la libertà dei mezzi di informazione",\
"cthb":{"aliases":["Rappresentante speciale e Coordinatore per la lotta alla tratta di esseri umani"]},\
"oceea":"Coordinatore delle attività economiche e ambientali dell’OSCE",\
"pa-president":{"aliases":["Presidente dell’Assemblea parlamentare dell’OSCE"]},\
"pa-secretary-general":{"aliases":["Segretario generale dell’Assemblea parlamentare dell’OSCE"]}\
}}');
