// Generated from data/names/de.json. Do not edit: run "npm run generate".
import { nameRecords } from "../catalogue/records.ts";
import type { NamesByKind } from "../catalogue/types.ts";

/** The names in the language "de", by kind and id. @internal */
export const deNames: NamesByKind = /* @__PURE__ */ nameRecords('{\
"participating-state":{\
"AL":"Albanien",\
"AD":"Andorra",\
"AM":"Armenien",\
"AT":"Österreich",\
"AZ":"Aserbaidschan",\
"BE":"Belgien",\
"BY":{"name":"Belarus","aliases":["Weißrussland"]},\
"BA":{"name":"Bosnien und Herzegowina","aliases":["Bosnien","Bosnien-Herzegowina"]},\
"BG":"Bulgarien",\
"CA":"Kanada",\
"HR":"Kroatien",\
"CY":"Zypern",\
"CZ":{"name":"Tschechien","aliases":["Tschechische Republik"]},\
"DK":"Dänemark",\
"EE":"Estland",\
"FI":"Finnland",\
"FR":"Frankreich",\
"GE":"Georgien",\
"DE":{"name":"Deutschland","aliases":["BRD"]},\
"GR":"Griechenland",\
"VA":{"name":"Heiliger Stuhl","aliases":["Vatikanstadt"]},\
"HU":"Ungarn",\
"IS":"Island",\
"IE":"Irland",\
"IT":"Italien",\
"KZ":"Kasachstan",\
"KG":{"name":"Kirgisistan","aliases":["Kirgistan","Kirgisische Republik"]},\
"LV":"Lettland",\
"LI":"Liechtenstein",\
"LT":"Litauen",\
"LU":"Luxemburg",\
"MT":"Malta",\
"MD":{"name":"Republik Moldau","aliases":["Moldawien","Republik Moldova"]},\
"MC":"Monaco",\
"MN":"Mongolei",\
"ME":"Montenegro",\
"NL":{"name":"Niederlande","aliases":["Holland","Niederlanden"]},\
"MK":{"name":"Nordmazedonien","aliases":["Mazedonien","Mazedonien (EJR)","EJRM"]},\
"NO":"Norwegen",\
"PL":"Polen",\
"PT":"Portugal",\
"RO":"Rumänien",\
"RU":{"name":"Russische Föderation","aliases":["Russland"]},\
"SM":"San Marino",\
"RS":{"name":"Serbien","aliases":["Serbien und Montenegro","BRJ"]},\
"SK":"Slowakei",\
"SI":"Slowenien",\
"ES":"Spanien",\
"SE":"Schweden",\
"CH":"Schweiz",\
"TJ":"Tadschikistan",\
"TR":{"name":"Türkei","aliases":["Türkiye"]},\
"TM":{"name":"Turkmenistan","aliases":["Turkmenien"]},\
"UA":"Ukraine",\
"GB":{"name":"Vereinigtes Königreich","aliases":["Großbritannien","UK","England"]},\
"US":{"name":"Vereinigte Staaten von Amerika","aliases":["Vereinigte Staaten","Amerika"]},\
"UZ":"Usbekistan"\
},\
"former-state":{\
"SUHH":{"name":"Sowjetunion","aliases":["UdSSR","Union der Sozialistischen Sowjetrepubliken"]},\
"CSHH":{"name":"Tschechoslowakei","aliases":["ČSSR","ČSFR"]},\
"DDDE":{"name":"Deutsche Demokratische Republik","aliases":["DDR"]},\
"YUCS":{"name":"Jugoslawien","aliases":["SFRJ"]}\
},\
"partner":{\
"AF":"Afghanistan",\
"AU":"Australien",\
"JP":"Japan",\
"KR":{"name":"Südkorea","aliases":["Republik Korea"]},\
"TH":"Thailand",\
"DZ":"Algerien",\
"EG":"Ägypten",\
"IL":"Israel",\
"JO":"Jordanien",\
"MA":"Marokko",\
"TN":"Tunesien"\
},\
"institution":{\
"osce":{"name":"Organisation für Sicherheit und Zusammenarbeit in Europa","formerNames":[{"name":"Konferenz über Sicherheit und Zusammenarbeit in Europa","from":"1973-07-03","until":"1994-12-31"}],"aliases":["OSZE","KSZE"]},\
"decision-making-bodies":{"aliases":["Verhandlungs- und Beschlussfassungsorgane"]},\
"summit":{"name":"Gipfeltreffen","aliases":["Gipfeltreffen der Staats- und Regierungschefs"]},\
"ministerial-council":"Ministerrat",\
"permanent-council":{"name":"Ständiger Rat","aliases":["Ständige Rat","StR"]},\
"forum-for-security-co-operation":{"name":"Forum für Sicherheitskooperation","aliases":["FSK"]},\
"senior-council":"Hoher Rat",\
"chairpersonship":{"name":"Vorsitz","aliases":["Amtierender Vorsitz","Amtierender Vorsitzender","Amtierende Vorsitzende"]},\
"troika":{"aliases":["Troika"]},\
"personal-and-special-representatives":{"aliases":["Persönliche und Sonderbeauftragte des Amtierenden Vorsitzenden"]},\
"secretariat":"Sekretariat",\
"secretary-general":"Generalsekretär",\
"office-of-the-secretary-general":"Büro des Generalsekretärs",\
"external-co-operation-section":"Abteilung Externe Zusammenarbeit",\
"communication-and-media-relations-section":{"formerNames":[{"name":"Abteilung Presse- und Öffentlichkeitsarbeit","from":null,"until":null}],"aliases":["Abteilung Kommunikation und Medienbeziehungen"]},\
"gender-issues-programme":"Abteilung Genderfragen",\
"conflict-prevention-centre":{"name":"Konfliktverhütungszentrum","aliases":["KVZ"]},\
"transnational-threats-department":{"aliases":["Abteilung für grenzüberschreitende Bedrohungen"]},\
"action-against-terrorism-unit":"Gruppe Terrorismusbekämpfung",\
"border-security-and-management-unit":{"aliases":["Gruppe Grenzsicherung und -management"]},\
"strategic-police-matters-unit":"Gruppe Strategische Polizeiangelegenheiten",\
"cthb":{"name":"Büro des Sonderbeauftragten und Koordinators für die Bekämpfung des Menschenhandels","aliases":["Büro der Sonderbeauftragten für die Bekämpfung des Menschenhandels"]},\
"oceea":{"name":"Büro des Koordinators für Wirtschafts- und Umweltaktivitäten der OSZE","aliases":["Büro des Koordinators für Wirtschafts- und Umweltaktivitäten"]},\
"department-of-human-resources":{"aliases":["Hauptabteilung Personalressourcen"]},\
"department-of-management-and-finance":"Hauptabteilung Verwaltung und Finanzen",\
"office-of-internal-oversight":"Büro für Innenrevision",\
"documentation-centre-in-prague":{"aliases":["Dokumentationszentrum in Prag"]},\
"institutions":"Institutionen",\
"odihr":{"name":"Büro für demokratische Institutionen und Menschenrechte","formerNames":[{"name":"Büro für freie Wahlen","from":"1990-11-21","until":"1992-01"}],"aliases":["BDIMR"]},\
"hcnm":{"name":"Hoher Kommissar für nationale Minderheiten","aliases":["Hohe Kommissar für nationale Minderheiten","HKNM"]},\
"rfom":{"name":"Beauftragter für Medienfreiheit","aliases":["Beauftragte für Medienfreiheit","BFM"]},\
"parliamentary-assembly":{"name":"Parlamentarische Versammlung","aliases":["PV OSZE"]},\
"court-of-conciliation-and-arbitration":{"aliases":["Vergleichs- und Schiedsgerichtshof"]},\
"osce-related-bodies":{"aliases":["OSZE-nahe Gremien"]},\
"joint-consultative-group":{"aliases":["Gemeinsame Beratungsgruppe"]},\
"open-skies-consultative-commission":{"aliases":["Beratungskommission „Offener Himmel“"]},\
"field-operations":"Feldoperationen",\
"osce-academy-in-bishkek":{"aliases":["OSZE-Akademie in Bischkek"]}\
},\
"field-operation":{\
"presence-in-albania":"Präsenz in Albanien",\
"centre-in-ashgabat":{"name":"Zentrum in Aschgabat","aliases":["Zentrum in Aschgabad"]},\
"programme-office-in-astana":{"formerNames":[{"name":"Zentrum in Astana","from":"2007-06-21","until":"2014-12-17"}],"aliases":["Programmbüro in Astana"]},\
"programme-office-in-bishkek":{"formerNames":[{"name":"Zentrum in Bischkek","from":"1998-07-23","until":"2017-04-30"}],"aliases":["Programmbüro in Bischkek"]},\
"mission-to-bosnia-and-herzegovina":"Mission in Bosnien und Herzegowina",\
"programme-office-in-dushanbe":{"formerNames":[{"name":"Büro in Tadschikistan","from":"2008-06","until":"2017-06-30"},{"name":"Mission in Tadschikistan","from":"1995-01-01","until":"2002-10-30"}],"aliases":["Programmbüro in Duschanbe"]},\
"mission-in-kosovo":"Mission im Kosovo",\
"mission-to-moldova":{"name":"Mission in Moldau","aliases":["Mission für Moldau"]},\
"mission-to-montenegro":"Mission in Montenegro",\
"mission-to-serbia":{"name":"Mission in Serbien","formerNames":[{"name":"Mission in der Bundesrepublik Jugoslawien","from":"2001-01-11","until":"2003-02-12"}]},\
"mission-to-skopje":{"formerNames":[{"name":"„Spillover“-Überwachungsmission in Skopje","from":"1995-01-01","until":"2010-12-15"}],"aliases":["Mission für Skopje","Mission in Skopje"]},\
"project-co-ordinator-in-uzbekistan":"Projektkoordinator in Usbekistan",\
"missions-of-long-duration":"Langzeitmissionen im Kosovo, im Sandschak und in der Vojvodina",\
"mission-to-georgia":{"name":"Mission in Georgien","aliases":["Mission für Georgien"]},\
"mission-to-estonia":"Mission in Estland",\
"mission-to-latvia":"Mission in Lettland",\
"mission-to-ukraine":{"name":"Mission in der Ukraine","aliases":["Mission für die Ukraine"]},\
"mission-to-sarajevo":"Mission für Sarajewo",\
"assistance-group-to-chechnya":{"name":"Unterstützungsgruppe in Tschetschenien","aliases":["Unterstützungsgruppe für Tschetschenien"]},\
"mission-to-croatia":"Mission in Kroatien",\
"office-in-zagreb":"Büro in Zagreb",\
"kosovo-verification-mission":{"name":"Kosovo-Verifizierungsmission","aliases":["KVM"]},\
"advisory-and-monitoring-group-in-belarus":"Beratungs- und Überwachungsgruppe in Belarus",\
"office-in-minsk":"Büro in Minsk",\
"liaison-office-in-central-asia":{"aliases":["Verbindungsbüro in Zentralasien"]},\
"centre-in-tashkent":{"aliases":["Zentrum in Taschkent"]},\
"office-in-yerevan":"Büro in Eriwan",\
"office-in-baku":{"formerNames":[{"name":"Büro in Baku","from":"1999-11-16","until":"2013-12-31"}],"aliases":["Projektkoordinator in Baku"]},\
"project-co-ordinator-in-ukraine":"Projektkoordinator in der Ukraine",\
"special-monitoring-mission-to-ukraine":{"name":"Sonderbeobachtermission in der Ukraine","aliases":["Sonderbeobachtungsmission in der Ukraine"]},\
"observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk":{"name":"Beobachtermission an den Kontrollposten Gukowo und Donezk","aliases":["OSZE-Beobachter an zwei russischen Kontrollposten an der russisch-ukrainischen Grenze","Beobachtermission an den russischen Kontrollposten Gukowo und Donezk"]},\
"minsk-process":{"aliases":["Minsk-Gruppe"]},\
"personal-representative-minsk-conference":"Persönlicher Beauftragter des Amtierenden Vorsitzenden für den Konflikt, mit dem sich die Minsk-Konferenz befasst",\
"high-level-planning-group":"Hochrangige Planungsgruppe",\
"representative-estonian-commission-on-military-pensioners":"Vertreter in der Estnischen Regierungskommission für pensionierte Militärangehörige",\
"representative-latvian-russian-commission-on-military-pensioners":"Vertreter in der lettisch-russischen Gemeinsamen Kommission für pensionierte Militärangehörige",\
"representative-joint-committee-skrunda-radar-station":"Vertreter in der Gemeinsamen Kommission für die Radarstation Skrunda",\
"sanctions-assistance-missions":{"name":"Missionen zur Unterstützung von Sanktionen","aliases":["SAM"]},\
"support-programme-for-ukraine":{"aliases":["Unterstützungsprogramm für die Ukraine"]}\
},\
"field-of-work":{\
"arms-control":"Rüstungskontrolle",\
"border-management":{"aliases":["Grenzmanagement"]},\
"combating-trafficking-in-human-beings":{"name":"Bekämpfung des Menschenhandels","aliases":["Menschenhandel"]},\
"conflict-prevention-and-resolution":{"aliases":["Konfliktverhütung","Konfliktverhütung und -lösung"]},\
"countering-terrorism":"Terrorismusbekämpfung",\
"cyber-ict-security":{"aliases":["Cyber-/IKT-Sicherheit"]},\
"democratization":"Demokratisierung",\
"economic-activities":{"aliases":["Wirtschaftliche Aktivitäten"]},\
"education":{"aliases":["Bildung"]},\
"elections":{"aliases":["Wahlen"]},\
"environmental-activities":{"aliases":["Umweltaktivitäten"]},\
"gender-equality":{"aliases":["Genderfragen","Gleichstellung der Geschlechter"]},\
"good-governance":{"name":"Verantwortungsvolle Regierungsführung","aliases":["Gute Regierungsführung"]},\
"human-rights":"Menschenrechte",\
"media-freedom-and-development":{"aliases":["Medienfreiheit","Medienfreiheit und Medienentwicklung"]},\
"migration":"Migration",\
"national-minority-issues":{"aliases":["Nationale Minderheiten","Fragen nationaler Minderheiten"]},\
"policing":{"aliases":["Polizeiarbeit"]},\
"reform-and-co-operation-in-the-security-sector":{"aliases":["Reform und Zusammenarbeit im Sicherheitssektor"]},\
"roma-and-sinti":{"aliases":["Roma und Sinti"]},\
"rule-of-law":"Rechtsstaatlichkeit",\
"tolerance-and-non-discrimination":"Toleranz und Nichtdiskriminierung",\
"youth":{"aliases":["Jugend"]},\
"safety-of-journalists":{"aliases":["Sicherheit von Journalisten"]},\
"climate-change":{"aliases":["Klimawandel"]}\
},\
"content-type":{\
"press-release":{"aliases":["Pressemitteilung","Presseaussendung"]},\
"news":{"aliases":["Nachrichten"]},\
"press-statement":{"aliases":["Presseerklärung"]},\
"spot-report":{"aliases":["Ad-hoc-Bericht"]},\
"daily-report":{"aliases":["Tagesbericht"]},\
"weekly-report":{"aliases":["Wochenbericht"]},\
"status-report":{"aliases":["Lagebericht"]},\
"story":{"aliases":["Reportage"]},\
"media-advisory":{"aliases":["Medienhinweis"]},\
"interview":{"aliases":["Interview"]},\
"statement":{"aliases":["Erklärung"]},\
"speech":{"aliases":["Rede"]},\
"press-communique":{"aliases":["Kommuniqué"]},\
"general-event":{"aliases":["Veranstaltung"]},\
"blog":{"aliases":["Blog"]},\
"resource":"Informationsmaterial",\
"publication":{"aliases":["Publikationen"]},\
"document":{"aliases":["Dokumente"]},\
"multimedia":{"aliases":["Multimedia"]}\
},\
"language":{\
"en":"Englisch",\
"fr":"Französisch",\
"de":"Deutsch",\
"it":"Italienisch",\
"ru":"Russisch",\
"es":"Spanisch",\
"uk":"Ukrainisch",\
"bs":"Bosnisch",\
"hr":"Kroatisch",\
"mk":"Mazedonisch",\
"hy":"Armenisch",\
"kk":"Kasachisch",\
"ar":"Arabisch",\
"ro":"Rumänisch",\
"sq":"Albanisch",\
"sr":"Serbisch",\
"ky":"Kirgisisch",\
"tg":"Tadschikisch",\
"tk":"Turkmenisch",\
"uz":"Usbekisch",\
"az":"Aserbaidschanisch",\
"ka":"Georgisch"\
},\
"area":{\
"abkhazia":{"aliases":["Abchasien"]},\
"chechnya":{"aliases":["Tschetschenien"]},\
"crimea":{"aliases":["Krim"]},\
"kosovo":"Kosovo",\
"nagorno-karabakh":{"aliases":["Berg-Karabach"]},\
"sandjak":"Sandschak",\
"south-ossetia":{"aliases":["Südossetien"]},\
"transdniestria":{"aliases":["Transnistrien"]},\
"vojvodina":"Vojvodina"\
},\
"group":{\
"participating-states":"Teilnehmerstaaten",\
"partners":"Kooperationspartner",\
"asian-partners":{"aliases":["Kooperationspartner in Asien"]},\
"mediterranean-partners":{"aliases":["Kooperationspartner im Mittelmeerraum"]}\
},\
"document":{\
"helsinki-final-act":{"name":"Schlussakte von Helsinki","aliases":["KSZE-Schlussakte","Helsinki-Schlussakte"]},\
"concluding-document-of-vienna":"Abschließendes Dokument des Wiener Folgetreffens",\
"copenhagen-document":"Dokument des Kopenhagener Treffens",\
"vienna-document":{"aliases":["Wiener Dokument"]},\
"charter-of-paris":{"aliases":["Charta von Paris","Charta von Paris für ein neues Europa"]},\
"astana-commemorative-declaration":"Gedenkerklärung von Astana"\
},\
"meeting-series":{\
"summit-meetings":"Gipfeltreffen",\
"review-conferences":{"aliases":["Überprüfungskonferenzen"]},\
"ministerial-council-meetings":"Ministerratstreffen",\
"plenary-meetings-of-the-permanent-council":"Plenarsitzungen des Ständigen Rates",\
"plenary-meetings-of-the-forum-for-security-co-operation":{"aliases":["Plenarsitzungen des Forums für Sicherheitskooperation"]},\
"security-review-conferences":{"aliases":["Sicherheitsüberprüfungskonferenzen"]},\
"annual-implementation-assessment-meetings":{"name":"Jährliches Treffen zur Beurteilung der Durchführung","aliases":["JTBD"]},\
"economic-and-environmental-forum":{"formerNames":[{"name":"Wirtschaftsforum","from":"1993","until":"2006"}],"aliases":["Wirtschafts- und Umweltforum"]},\
"economic-and-environmental-dimension-implementation-meetings":{"aliases":["Implementierungstreffen der Wirtschafts- und Umweltdimension"]},\
"human-rights-meetings":{"aliases":["Treffen zur menschlichen Dimension"]},\
"conference-of-the-alliance-against-trafficking-in-persons":{"aliases":["Konferenz der Allianz gegen Menschenhandel"]},\
"annual-osce-mediterranean-conferences":{"aliases":["Mittelmeerkonferenzen"]},\
"annual-osce-asian-conferences":{"aliases":["Asienkonferenzen"]}\
},\
"office":{\
"secretary-general":"Generalsekretär",\
"odihr-director":"Direktor des Büros für demokratische Institutionen und Menschenrechte",\
"hcnm":"Hoher Kommissar für nationale Minderheiten",\
"rfom":"Beauftragter für Medienfreiheit",\
"cthb":"Sonderbeauftragter und Koordinator für die Bekämpfung des Menschenhandels",\
"oceea":{"name":"Koordinator für Wirtschafts- und Umweltaktivitäten der OSZE","aliases":["Koordinator für die Wirtschafts- und Umweltdimension"]},\
"pa-president":{"name":"Präsident der Parlamentarischen Versammlung der OSZE","aliases":["Präsidentin der Parlamentarischen Versammlung der OSZE"]},\
"pa-secretary-general":{"aliases":["Generalsekretär der Parlamentarischen Versammlung der OSZE"]}\
}}');
