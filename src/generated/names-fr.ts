// Generated from data/names/fr.json. Do not edit: run "npm run generate".
import { nameRecords } from "../catalogue/records.ts";
import type { NamesByKind } from "../catalogue/types.ts";

/** The names in the language "fr", by kind and id. @internal */
export const frNames: NamesByKind = /* @__PURE__ */ nameRecords('{\
"participating-state":{\
"AL":"Albanie",\
"AD":"Andorre",\
"AM":"Arménie",\
"AT":"Autriche",\
"AZ":"Azerbaïdjan",\
"BE":"Belgique",\
"BY":{"name":"Biélorussie","aliases":["Bélarus"]},\
"BA":"Bosnie-Herzégovine",\
"BG":"Bulgarie",\
"CA":"Canada",\
"HR":"Croatie",\
"CY":"Chypre",\
"CZ":{"name":"Tchéquie","aliases":["République tchèque"]},\
"DK":"Danemark",\
"EE":"Estonie",\
"FI":"Finlande",\
"FR":"France",\
"GE":"Géorgie",\
"DE":{"name":"Allemagne","aliases":["RFA"]},\
"GR":"Grèce",\
"VA":{"name":"Saint-Siège","aliases":["État de la Cité du Vatican","Saint-Siège (Vatican)"]},\
"HU":"Hongrie",\
"IS":"Islande",\
"IE":"Irlande",\
"IT":"Italie",\
"KZ":"Kazakhstan",\
"KG":{"name":"Kirghizstan","aliases":["Kirghizistan","Kirghizie","République kirghize"]},\
"LV":"Lettonie",\
"LI":"Liechtenstein",\
"LT":"Lituanie",\
"LU":"Luxembourg",\
"MT":"Malte",\
"MD":{"name":"Moldavie","aliases":["République de Moldavie","République de Moldova"]},\
"MC":"Monaco",\
"MN":"Mongolie",\
"ME":"Monténégro",\
"NL":{"name":"Pays-Bas","aliases":["Hollande"]},\
"MK":{"name":"Macédoine du Nord","aliases":["Macédoine","Macédoine (ARYM)","ARYM"]},\
"NO":"Norvège",\
"PL":"Pologne",\
"PT":"Portugal",\
"RO":"Roumanie",\
"RU":{"name":"Fédération de Russie","aliases":["Russie"]},\
"SM":"Saint-Marin",\
"RS":{"name":"Serbie","aliases":["Serbie-et-Monténégro","RFY"]},\
"SK":"Slovaquie",\
"SI":"Slovénie",\
"ES":"Espagne",\
"SE":"Suède",\
"CH":"Suisse",\
"TJ":"Tadjikistan",\
"TR":{"name":"Turquie","aliases":["Türkiye"]},\
"TM":"Turkménistan",\
"UA":"Ukraine",\
"GB":{"name":"Royaume-Uni","aliases":["R.-U.","Grande-Bretagne","Angleterre"]},\
"US":{"name":"États-Unis d’Amérique","aliases":["États-Unis","É.-U."]},\
"UZ":"Ouzbékistan"\
},\
"former-state":{\
"SUHH":{"name":"Union soviétique","aliases":["URSS","Union des Républiques socialistes soviétiques"]},\
"CSHH":{"name":"Tchécoslovaquie","aliases":["République fédérative tchèque et slovaque"]},\
"DDDE":{"name":"République démocratique allemande","aliases":["RDA"]},\
"YUCS":{"name":"Yougoslavie","aliases":["RSFY"]}\
},\
"partner":{\
"AF":"Afghanistan",\
"AU":"Australie",\
"JP":"Japon",\
"KR":{"name":"République de Corée","aliases":["Corée du Sud"]},\
"TH":"Thaïlande",\
"DZ":"Algérie",\
"EG":"Égypte",\
"IL":"Israël",\
"JO":"Jordanie",\
"MA":"Maroc",\
"TN":"Tunisie"\
},\
"institution":{\
"osce":{"name":"Organisation pour la sécurité et la coopération en Europe","formerNames":[{"name":"Conférence sur la sécurité et la coopération en Europe","from":"1973-07-03","until":"1994-12-31"}],"aliases":["OSCE","CSCE"]},\
"decision-making-bodies":{"aliases":["Organes de négociation et de décision"]},\
"summit":"Sommets",\
"ministerial-council":{"name":"Conseil ministériel","aliases":["Conseil des ministres"]},\
"permanent-council":{"name":"Conseil permanent","aliases":["CP"]},\
"forum-for-security-co-operation":{"name":"Forum pour la coopération en matière de sécurité","aliases":["FCS"]},\
"senior-council":{"aliases":["Conseil supérieur"]},\
"chairpersonship":{"name":"Présidence","aliases":["Président en exercice"]},\
"troika":"Troïka ministérielle",\
"personal-and-special-representatives":{"aliases":["Représentants personnels et spéciaux du Président en exercice"]},\
"secretariat":"Secrétariat",\
"secretary-general":"Secrétaire général",\
"office-of-the-secretary-general":"Bureau du Secrétaire général",\
"external-co-operation-section":"Section de la coopération extérieure",\
"communication-and-media-relations-section":{"formerNames":[{"name":"Section de la presse et de l’information","from":null,"until":null}],"aliases":["Section de la communication et des relations avec les médias"]},\
"gender-issues-programme":{"name":"Section pour la parité des sexes","aliases":["Programme pour l’égalité des sexes"]},\
"conflict-prevention-centre":{"name":"Centre de prévention des conflits","aliases":["CPC"]},\
"transnational-threats-department":{"aliases":["Direction « lutte contre les menaces transnationales »","Département des menaces transnationales"]},\
"action-against-terrorism-unit":"Unité d’action contre le terrorisme",\
"border-security-and-management-unit":{"aliases":["Unité de la sécurité et de la gestion des frontières"]},\
"strategic-police-matters-unit":"Unité pour les questions stratégiques de police",\
"cthb":"Bureau de la Représentante spéciale et Coordonnatrice pour la lutte contre la traite des êtres humains",\
"oceea":"Bureau du Coordonnateur des activités économiques et environnementales de l’OSCE",\
"department-of-human-resources":{"aliases":["Département des ressources humaines"]},\
"department-of-management-and-finance":{"aliases":["Département de la gestion et des finances"]},\
"office-of-internal-oversight":"Bureau du contrôle interne",\
"documentation-centre-in-prague":{"aliases":["Centre de documentation de Prague"]},\
"institutions":"Institutions",\
"odihr":{"name":"Bureau des institutions démocratiques et des droits de l’homme","aliases":["Bureau des institutions démocratiques et des droits humains","BIDDH","Bureau des élections libres"]},\
"hcnm":{"name":"Haut Commissaire pour les minorités nationales","aliases":["haut-commissaire aux minorités nationales","HCMN"]},\
"rfom":{"name":"Représentant pour la liberté des médias","aliases":["RLM"]},\
"parliamentary-assembly":{"name":"Assemblée parlementaire","aliases":["AP OSCE"]},\
"court-of-conciliation-and-arbitration":{"aliases":["Cour de conciliation et d’arbitrage"]},\
"osce-related-bodies":{"aliases":["Organes liés à l’OSCE"]},\
"joint-consultative-group":{"aliases":["Groupe consultatif commun"]},\
"open-skies-consultative-commission":{"aliases":["Commission consultative « Ciel ouvert »"]},\
"field-operations":"Opérations de terrain",\
"osce-academy-in-bishkek":{"aliases":["Académie de l’OSCE à Bichkek"]}\
},\
"field-operation":{\
"presence-in-albania":"Présence en Albanie",\
"centre-in-ashgabat":"Centre d’Achgabat",\
"programme-office-in-astana":{"formerNames":[{"name":"Centre d’Astana","from":"2007-06-21","until":"2014-12-17"}],"aliases":["Bureau du programme à Astana"]},\
"programme-office-in-bishkek":{"formerNames":[{"name":"Centre de Bichkek","from":"1998-07-23","until":"2017-04-30"}],"aliases":["Bureau du programme à Bichkek"]},\
"mission-to-bosnia-and-herzegovina":"Mission en Bosnie-Herzégovine",\
"programme-office-in-dushanbe":{"name":"Bureau du programme à Douchanbé","formerNames":[{"name":"Bureau au Tadjikistan","from":"2008-06","until":"2017-06-30"}]},\
"mission-in-kosovo":"Mission au Kosovo",\
"mission-to-moldova":"Mission en Moldavie",\
"mission-to-montenegro":"Mission au Monténégro",\
"mission-to-serbia":{"name":"Mission en Serbie","formerNames":[{"name":"Mission en République fédérale de Yougoslavie","from":"2001-01-11","until":"2003-02-12"}]},\
"mission-to-skopje":{"formerNames":[{"name":"Mission à Skopje chargée d’éviter le débordement du conflit","from":"1995-01-01","until":"2010-12-15"},{"name":"Mission de contrôle à Skopje chargée d’éviter le débordement du conflit","from":"1995-01-01","until":"2010-12-15"}],"aliases":["Mission à Skopje"]},\
"project-co-ordinator-in-uzbekistan":"Coordonnateur des projets en Ouzbékistan",\
"missions-of-long-duration":"Missions de longue durée au Kosovo, dans le Sandjak et en Voïvodine",\
"mission-to-georgia":"Mission en Géorgie",\
"mission-to-estonia":"Mission en Estonie",\
"mission-to-latvia":"Mission en Lettonie",\
"mission-to-ukraine":{"aliases":["Mission en Ukraine"]},\
"mission-to-sarajevo":{"aliases":["Mission à Sarajevo"]},\
"assistance-group-to-chechnya":{"aliases":["Groupe d’assistance en Tchétchénie"]},\
"mission-to-croatia":"Mission en Croatie",\
"office-in-zagreb":"Bureau de Zagreb",\
"kosovo-verification-mission":{"name":"Mission de vérification au Kosovo","aliases":["MVK"]},\
"advisory-and-monitoring-group-in-belarus":{"aliases":["Groupe consultatif et d’observation au Bélarus"]},\
"office-in-minsk":"Bureau de Minsk",\
"liaison-office-in-central-asia":{"aliases":["Bureau de liaison en Asie centrale"]},\
"centre-in-tashkent":{"aliases":["Centre de Tachkent"]},\
"office-in-yerevan":"Bureau d’Erevan",\
"office-in-baku":{"formerNames":[{"name":"Bureau de Bakou","from":"1999-11-16","until":"2013-12-31"}],"aliases":["Coordonnateur des projets à Bakou"]},\
"project-co-ordinator-in-ukraine":"Coordonnateur des projets en Ukraine",\
"special-monitoring-mission-to-ukraine":{"aliases":["Mission spéciale d’observation en Ukraine"]},\
"observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk":{"name":"Mission d’observation des frontières à Gukovo et Donetsk","aliases":["Observateurs de l’OSCE à deux postes de contrôle russes sur la frontière russo-ukrainienne","Mission spéciale de suivi aux points de contrôle « Goukovo » et « Donetsk »","Mission d’observation aux postes de contrôle russes de Goukovo et Donetsk"]},\
"minsk-process":"Groupe de Minsk",\
"personal-representative-minsk-conference":{"aliases":["Représentant personnel du président en exercice","Représentant personnel du Président en exercice pour le conflit dont est saisie la Conférence de Minsk"]},\
"high-level-planning-group":{"aliases":["Groupe de planification de haut niveau"]},\
"representative-latvian-russian-commission-on-military-pensioners":"Représentant auprès de la Commission mixte russo-lettonne sur les militaires à la retraite",\
"sanctions-assistance-missions":{"aliases":["Missions d’assistance pour les sanctions"]},\
"support-programme-for-ukraine":{"aliases":["Programme d’appui pour l’Ukraine"]}\
},\
"field-of-work":{\
"arms-control":{"aliases":["Maîtrise des armements"]},\
"border-management":{"aliases":["Sécurité et gestion des frontières","Gestion des frontières"]},\
"combating-trafficking-in-human-beings":"Lutte contre la traite des êtres humains",\
"conflict-prevention-and-resolution":{"aliases":["Prévention des conflits","Prévention et règlement des conflits"]},\
"countering-terrorism":"Lutte contre le terrorisme",\
"cyber-ict-security":{"aliases":["Cybersécurité/sécurité des TIC"]},\
"democratization":"Démocratisation",\
"economic-activities":{"aliases":["Activités économiques"]},\
"education":{"aliases":["Éducation"]},\
"elections":"Élections",\
"environmental-activities":{"aliases":["Activités environnementales"]},\
"gender-equality":{"name":"Égalité entre les genres","aliases":["Parité des sexes","Égalité des sexes"]},\
"good-governance":{"aliases":["Bonne gouvernance"]},\
"human-rights":"Droits de l’homme",\
"media-freedom-and-development":{"aliases":["Liberté des médias","Liberté et développement des médias"]},\
"migration":{"aliases":["Migrations"]},\
"national-minority-issues":{"aliases":["Minorités nationales","Questions relatives aux minorités nationales"]},\
"policing":"Activités de police",\
"reform-and-co-operation-in-the-security-sector":{"aliases":["Réforme et coopération dans le secteur de la sécurité"]},\
"roma-and-sinti":{"aliases":["Questions relatives aux Roms et aux Sintés","Roms et Sintis"]},\
"rule-of-law":"État de droit",\
"tolerance-and-non-discrimination":"Tolérance et non-discrimination",\
"youth":{"aliases":["Jeunesse"]},\
"safety-of-journalists":{"aliases":["Sécurité des journalistes"]},\
"climate-change":{"aliases":["Changement climatique"]}\
},\
"content-type":{\
"press-release":"Communiqué de presse",\
"news":{"aliases":["Actualités"]},\
"press-statement":{"aliases":["Déclaration à la presse"]},\
"spot-report":{"aliases":["Rapport ponctuel"]},\
"daily-report":{"aliases":["Rapport quotidien"]},\
"weekly-report":{"aliases":["Rapport hebdomadaire"]},\
"status-report":{"aliases":["Rapport de situation"]},\
"story":{"aliases":["Reportage"]},\
"media-advisory":{"aliases":["Avis aux médias"]},\
"interview":{"aliases":["Entretien"]},\
"statement":{"aliases":["Déclaration"]},\
"speech":{"aliases":["Discours"]},\
"press-communique":{"aliases":["Communiqué"]},\
"general-event":{"aliases":["Événement"]},\
"blog":{"aliases":["Blog"]},\
"resource":"Ressources",\
"publication":{"aliases":["Publications"]},\
"document":{"aliases":["Documents"]},\
"multimedia":{"aliases":["Multimédia"]}\
},\
"language":{\
"en":"anglais",\
"fr":"français",\
"de":"allemand",\
"it":"italien",\
"ru":"russe",\
"es":"espagnol",\
"uk":"ukrainien",\
"bs":"bosniaque",\
"hr":"croate",\
"mk":"macédonien",\
"hy":"arménien",\
"kk":"kazakh",\
"ar":"arabe",\
"ro":"roumain",\
"sq":"albanais",\
"sr":"serbe",\
"ky":"kirghize",\
"tg":"tadjik",\
"tk":"turkmène",\
"uz":"ouzbek",\
"az":"azerbaïdjanais",\
"ka":"géorgien"\
},\
"area":{\
"abkhazia":{"aliases":["Abkhazie"]},\
"chechnya":{"aliases":["Tchétchénie"]},\
"crimea":{"aliases":["Crimée"]},\
"kosovo":"Kosovo",\
"nagorno-karabakh":{"aliases":["Haut-Karabakh"]},\
"sandjak":{"aliases":["Sandjak"]},\
"south-ossetia":{"aliases":["Ossétie du Sud"]},\
"transdniestria":{"aliases":["Transnistrie"]},\
"vojvodina":{"aliases":["Voïvodine"]}\
},\
"group":{\
"participating-states":"États participants",\
"partners":"Partenaires pour la coopération",\
"asian-partners":"Partenaires asiatiques pour la coopération",\
"mediterranean-partners":"Partenaires méditerranéens pour la coopération"\
},\
"document":{\
"helsinki-final-act":{"name":"Acte final d’Helsinki","aliases":["Acte final de Helsinki"]},\
"vienna-document":{"name":"Document de Vienne","aliases":["Document de Vienne sur les mesures de confiance et de sécurité"]},\
"charter-of-paris":"Charte de Paris pour une nouvelle Europe",\
"moscow-document":"Document de la Réunion de Moscou",\
"action-plan-for-the-promotion-of-gender-equality":"Plan d’action de 2004 pour la promotion de l’égalité entre les sexes",\
"astana-commemorative-declaration":"Déclaration commémorative d’Astana"\
},\
"meeting-series":{\
"summit-meetings":"Sommets",\
"review-conferences":"Conférences d’examen",\
"ministerial-council-meetings":{"aliases":["Réunions du Conseil ministériel"]},\
"plenary-meetings-of-the-permanent-council":"Séances plénières du Conseil permanent",\
"plenary-meetings-of-the-forum-for-security-co-operation":{"aliases":["Séances plénières du Forum pour la coopération en matière de sécurité"]},\
"security-review-conferences":{"aliases":["Conférences annuelles d’examen des questions de sécurité"]},\
"annual-implementation-assessment-meetings":{"aliases":["Réunions annuelles d’évaluation de l’application"]},\
"economic-and-environmental-forum":{"aliases":["Forum économique et environnemental"]},\
"economic-and-environmental-dimension-implementation-meetings":{"aliases":["Réunions sur la mise en œuvre des engagements de la dimension économique et environnementale"]},\
"human-rights-meetings":{"aliases":["Conférence de Varsovie sur la dimension humaine","Réunions sur la dimension humaine"]},\
"conference-of-the-alliance-against-trafficking-in-persons":{"aliases":["Conférence de l’Alliance contre la traite des personnes"]},\
"annual-osce-mediterranean-conferences":{"aliases":["Conférences méditerranéennes"]},\
"annual-osce-asian-conferences":{"aliases":["Conférences asiatiques"]}\
},\
"office":{\
"secretary-general":"Secrétaire général",\
"odihr-director":"Directeur du Bureau des institutions démocratiques et des droits de l’homme",\
"hcnm":"Haut Commissaire pour les minorités nationales",\
"rfom":"Représentant pour la liberté des médias",\
"cthb":"Représentante spéciale et Coordonnatrice pour la lutte contre la traite des êtres humains",\
"oceea":{"name":"Coordonnateur des activités économiques et environnementales de l’OSCE","aliases":["Coordinateur pour les affaires économiques et environnementales"]},\
"pa-president":"Président de l’Assemblée parlementaire de l’OSCE",\
"pa-secretary-general":{"aliases":["Secrétaire général de l’Assemblée parlementaire de l’OSCE"]}\
}}');
