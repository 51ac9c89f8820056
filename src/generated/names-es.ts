// Generated from data/names/es.json. Do not edit: run "npm run generate".
import { nameRecords } from "../catalogue/records.ts";
import type { NamesByKind } from "../catalogue/types.ts";

/** The names in the language "es", by kind and id. @internal */
export const esNames: NamesByKind = /* @__PURE__ */ nameRecords('{\
"participating-state":{\
"AL":"Albania",\
"AD":"Andorra",\
"AM":"Armenia",\
"AT":"Austria",\
"AZ":"Azerbaiyán",\
"BE":"Bélgica",\
"BY":{"name":"Belarús","aliases":["Bielorrusia"]},\
"BA":{"name":"Bosnia y Herzegovina","aliases":["Bosnia-Herzegovina","Bosnia"]},\
"BG":"Bulgaria",\
"CA":"Canadá",\
"HR":"Croacia",\
"CY":"Chipre",\
"CZ":{"name":"República Checa","aliases":["Chequia"]},\
"DK":"Dinamarca",\
"EE":"Estonia",\
"FI":"Finlandia",\
"FR":"Francia",\
"GE":"Georgia",\
"DE":{"name":"Alemania","aliases":["RFA"]},\
"GR":"Grecia",\
"VA":{"name":"Santa Sede","aliases":["Ciudad del Vaticano"]},\
"HU":"Hungría",\
"IS":"Islandia",\
"IE":"Irlanda",\
"IT":"Italia",\
"KZ":{"name":"Kazajistán","aliases":["Kazajstán","Kazakstán"]},\
"KG":{"name":"Kirguistán","aliases":["Kirguizistán","República Kirguisa"]},\
"LV":"Letonia",\
"LI":"Liechtenstein",\
"LT":"Lituania",\
"LU":"Luxemburgo",\
"MT":"Malta",\
"MD":{"name":"Moldova","aliases":["Moldavia"]},\
"MC":"Mónaco",\
"MN":"Mongolia",\
"ME":"Montenegro",\
"NL":{"name":"Países Bajos","aliases":["Holanda"]},\
"MK":{"name":"Macedonia del Norte","aliases":["Macedonia","Macedonia (ERYM)","ERYM","ARYM"]},\
"NO":"Noruega",\
"PL":"Polonia",\
"PT":"Portugal",\
"RO":"Rumanía",\
"RU":{"name":"Federación de Rusia","aliases":["Rusia"]},\
"SM":"San Marino",\
"RS":{"name":"Serbia","aliases":["Serbia y Montenegro","RFY"]},\
"SK":"Eslovaquia",\
"SI":"Eslovenia",\
"ES":"España",\
"SE":"Suecia",\
"CH":"Suiza",\
"TJ":{"name":"Tayikistán","aliases":["Tadjikistán"]},\
"TR":{"name":"Turquía","aliases":["Türkiye"]},\
"TM":"Turkmenistán",\
"UA":"Ucrania",\
"GB":{"name":"Reino Unido","aliases":["Gran Bretaña","Inglaterra"]},\
"US":{"name":"Estados Unidos de América","aliases":["EE. UU.","EEUU","Estados Unidos"]},\
"UZ":"Uzbekistán"\
},\
"former-state":{\
"SUHH":{"name":"Unión de Repúblicas Socialistas Soviéticas","aliases":["Unión Soviética","URSS"]},\
"CSHH":"Checoslovaquia",\
"DDDE":{"name":"República Democrática Alemana","aliases":["RDA"]},\
"YUCS":{"name":"Yugoslavia","aliases":["RFSY"]}\
},\
"partner":{\
"AF":"Afganistán",\
"AU":"Australia",\
"JP":"Japón",\
"KR":{"name":"República de Corea","aliases":["Corea del Sur"]},\
"TH":"Tailandia",\
"DZ":"Argelia",\
"EG":"Egipto",\
"IL":"Israel",\
"JO":"Jordania",\
"MA":"Marruecos",\
"TN":"Túnez"\
},\
"institution":{\
"osce":{"name":"Organización para la Seguridad y la Cooperación en Europa","formerNames":[{"name":"Conferencia sobre la Seguridad y la Cooperación en Europa","from":"1973-07-03","until":"1994-12-31"}],"aliases":["OSCE","CSCE"]},\
"decision-making-bodies":{"aliases":["Órganos de negociación y adopción de decisiones"]},\
"summit":"Cumbre de Jefes de Estado o de Gobierno",\
"ministerial-council":"Consejo Ministerial",\
"permanent-council":{"name":"Consejo Permanente","aliases":["CP"]},\
"forum-for-security-co-operation":{"name":"Foro de Cooperación en materia de Seguridad","aliases":["Foro para la Cooperación en Seguridad","FCS"]},\
"senior-council":{"aliases":["Consejo Superior"]},\
"chairpersonship":{"name":"Presidencia","aliases":["Presidencia en ejercicio","Presidente en ejercicio"]},\
"troika":{"aliases":["Troika"]},\
"personal-and-special-representatives":{"aliases":["Representantes personales y especiales del Presidente en ejercicio"]},\
"secretariat":"Secretaría",\
"secretary-general":"Secretario General",\
"office-of-the-secretary-general":"Oficina del Secretario General",\
"external-co-operation-section":"Sección de Cooperación Externa",\
"communication-and-media-relations-section":{"name":"Sección de Comunicación y Relaciones con los Medios Informativos","formerNames":[{"name":"Sección de Prensa e Información Pública","from":null,"until":null}]},\
"gender-issues-programme":{"aliases":["Programa de Cuestiones de Género"]},\
"conflict-prevention-centre":{"name":"Centro para la Prevención de Conflictos","aliases":["CPC"]},\
"transnational-threats-department":{"aliases":["Departamento de Amenazas Transnacionales"]},\
"action-against-terrorism-unit":"Unidad de Acción contra el Terrorismo",\
"border-security-and-management-unit":{"aliases":["Unidad Fronteriza","Unidad de Seguridad y Gestión de Fronteras"]},\
"strategic-police-matters-unit":"Unidad de Estrategia Policial",\
"cthb":"Oficina de la Representante Especial y Coordinadora para la Lucha contra la Trata de Personas",\
"oceea":"Oficina del Coordinador de las Actividades Económicas y Medioambientales de la OSCE",\
"department-of-human-resources":{"aliases":["Departamento de Recursos Humanos"]},\
"department-of-management-and-finance":{"aliases":["Departamento de Gestión y Finanzas"]},\
"office-of-internal-oversight":{"aliases":["Oficina de Supervisión Interna"]},\
"documentation-centre-in-prague":{"aliases":["Centro de Documentación en Praga"]},\
"institutions":"Instituciones",\
"odihr":{"name":"Oficina de Instituciones Democráticas y Derechos Humanos","aliases":["OIDDH","Oficina para Elecciones Libres"]},\
"hcnm":{"name":"Alto Comisionado para las Minorías Nacionales","aliases":["ACMN"]},\
"rfom":{"name":"Representante para la Libertad de los Medios de Comunicación","aliases":["RLMC"]},\
"parliamentary-assembly":{"name":"Asamblea Parlamentaria","aliases":["AP OSCE"]},\
"court-of-conciliation-and-arbitration":{"aliases":["Corte de Conciliación y Arbitraje"]},\
"osce-related-bodies":{"aliases":["Órganos relacionados con la OSCE"]},\
"joint-consultative-group":{"aliases":["Grupo Consultivo Conjunto"]},\
"open-skies-consultative-commission":{"aliases":["Comisión Consultiva de Cielos Abiertos"]},\
"field-operations":"Operaciones sobre el terreno",\
"osce-academy-in-bishkek":{"aliases":["Academia de la OSCE en Bishkek"]}\
},\
"field-operation":{\
"presence-in-albania":"Presencia en Albania",\
"centre-in-ashgabat":"Centro en Ashgabad",\
"programme-office-in-astana":{"formerNames":[{"name":"Centro en Astana","from":"2007-06-21","until":"2014-12-17"}],"aliases":["Oficina de Programas en Astaná"]},\
"programme-office-in-bishkek":{"formerNames":[{"name":"Centro en Bishkek","from":"1998-07-23","until":"2017-04-30"}],"aliases":["Oficina de Programas en Bishkek"]},\
"mission-to-bosnia-and-herzegovina":"Misión en Bosnia y Herzegovina",\
"programme-office-in-dushanbe":{"formerNames":[{"name":"Oficina en Tayikistán","from":"2008-06","until":"2017-06-30"}],"aliases":["Oficina de Programas en Dushanbé"]},\
"mission-in-kosovo":"Misión en Kosovo",\
"mission-to-moldova":"Misión en Moldova",\
"mission-to-montenegro":"Misión en Montenegro",\
"mission-to-serbia":"Misión en Serbia",\
"mission-to-skopje":{"name":"Misión en Skopje","formerNames":[{"name":"Misión de Vigilancia en Skopje para evitar la propagación del conflicto","from":"1995-01-01","until":"2010-12-15"}]},\
"project-co-ordinator-in-uzbekistan":"Coordinador de Proyectos en Uzbekistán",\
"missions-of-long-duration":{"aliases":["Misiones de larga duración en Kosovo, Sandjak y Voivodina"]},\
"mission-to-georgia":"Misión en Georgia",\
"mission-to-estonia":{"aliases":["Misión en Estonia"]},\
"mission-to-latvia":{"aliases":["Misión en Letonia"]},\
"mission-to-ukraine":{"aliases":["Misión en Ucrania"]},\
"mission-to-sarajevo":{"aliases":["Misión en Sarajevo"]},\
"assistance-group-to-chechnya":{"aliases":["Grupo de Asistencia en Chechenia"]},\
"mission-to-croatia":{"aliases":["Misión en Croacia"]},\
"office-in-zagreb":"Oficina en Zagreb",\
"kosovo-verification-mission":{"aliases":["Misión de Verificación en Kosovo"]},\
"advisory-and-monitoring-group-in-belarus":{"aliases":["Grupo Asesor y de Supervisión en Belarús"]},\
"office-in-minsk":"Oficina en Minsk",\
"liaison-office-in-central-asia":{"aliases":["Oficina de Enlace en Asia Central"]},\
"centre-in-tashkent":{"aliases":["Centro en Tashkent"]},\
"office-in-yerevan":"Oficina en Ereván",\
"office-in-baku":{"formerNames":[{"name":"Oficina en Bakú","from":"1999-11-16","until":"2013-12-31"}],"aliases":["Coordinador de Proyectos en Bakú"]},\
"project-co-ordinator-in-ukraine":"Coordinador de Proyectos en Ucrania",\
"special-monitoring-mission-to-ukraine":{"name":"Misión Especial de Observación en Ucrania","aliases":["Misión Especial de Monitoreo en Ucrania","SMM"]},\
"observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk":"Misión de Observadores en los dos puestos de control rusos Gukovo y Donetsk",\
"minsk-process":"Grupo de Minsk",\
"personal-representative-minsk-conference":{"aliases":["Representante Personal del Presidente en ejercicio para el conflicto del que se ocupa la Conferencia de Minsk"]},\
"high-level-planning-group":{"aliases":["Grupo de Planificación de Alto Nivel"]},\
"representative-latvian-russian-commission-on-military-pensioners":"Representante ante la Comisión Mixta Ruso-Letona para los Militares en Situación de Retiro",\
"sanctions-assistance-missions":{"aliases":["Misiones de asistencia para las sanciones"]},\
"support-programme-for-ukraine":{"aliases":["Programa de Apoyo a Ucrania"]}\
},\
"field-of-work":{\
"arms-control":{"name":"Control de armamento","aliases":["Control de armamentos"]},\
"border-management":{"aliases":["Gestión de fronteras"]},\
"combating-trafficking-in-human-beings":"Lucha contra la Trata de Personas",\
"conflict-prevention-and-resolution":{"aliases":["Prevención de conflictos","Prevención y resolución de conflictos"]},\
"countering-terrorism":"Lucha contra el terrorismo",\
"cyber-ict-security":{"aliases":["Ciberseguridad/seguridad de las TIC"]},\
"democratization":"Democratización",\
"economic-activities":{"aliases":["Actividades económicas"]},\
"education":{"aliases":["Educación"]},\
"elections":{"aliases":["Elecciones"]},\
"environmental-activities":{"aliases":["Actividades medioambientales"]},\
"gender-equality":{"aliases":["Igualdad de género"]},\
"good-governance":{"aliases":["Buena gobernanza"]},\
"human-rights":"Derechos humanos",\
"media-freedom-and-development":{"aliases":["Libertad de los medios informativos","Libertad y desarrollo de los medios"]},\
"migration":{"aliases":["Migración"]},\
"national-minority-issues":{"aliases":["Cuestiones relativas a las minorías nacionales"]},\
"policing":{"aliases":["Actividad policial"]},\
"reform-and-co-operation-in-the-security-sector":{"aliases":["Reforma y cooperación en el sector de la seguridad"]},\
"roma-and-sinti":{"aliases":["Romaníes y sinti"]},\
"rule-of-law":"Estado de derecho",\
"tolerance-and-non-discrimination":{"aliases":["Tolerancia y no discriminación"]},\
"youth":{"aliases":["Juventud"]},\
"safety-of-journalists":{"aliases":["Seguridad de los periodistas"]},\
"climate-change":{"aliases":["Cambio climático"]}\
},\
"content-type":{\
"press-release":{"aliases":["Comunicado de prensa","Nota de prensa"]},\
"news":{"aliases":["Noticias"]},\
"press-statement":{"aliases":["Declaración de prensa"]},\
"spot-report":{"aliases":["Informe puntual"]},\
"daily-report":{"aliases":["Informe diario"]},\
"weekly-report":{"aliases":["Informe semanal"]},\
"status-report":{"aliases":["Informe de situación"]},\
"story":{"aliases":["Reportaje"]},\
"media-advisory":{"aliases":["Aviso a los medios"]},\
"interview":{"aliases":["Entrevista"]},\
"statement":{"aliases":["Declaración"]},\
"speech":{"aliases":["Discurso"]},\
"press-communique":{"aliases":["Comunicado"]},\
"general-event":{"aliases":["Acto"]},\
"blog":{"aliases":["Blog"]},\
"resource":{"aliases":["Recursos"]},\
"publication":{"aliases":["Publicaciones"]},\
"document":{"aliases":["Documentos"]},\
"multimedia":{"aliases":["Multimedia"]}\
},\
"language":{\
"en":"inglés",\
"fr":"francés",\
"de":"alemán",\
"it":"italiano",\
"ru":"ruso",\
"es":"español",\
"uk":"ucraniano",\
"bs":"bosnio",\
"hr":"croata",\
"mk":"macedonio",\
"hy":"armenio",\
"kk":"kazajo",\
"ar":"árabe",\
"ro":"rumano",\
"sq":"albanés",\
"sr":"serbio",\
"ky":"kirguís",\
"tg":"tayiko",\
"tk":"turcomano",\
"uz":"uzbeko",\
"az":"azerbaiyano",\
"ka":"georgiano"\
},\
"area":{\
"abkhazia":{"aliases":["Abjasia"]},\
"chechnya":{"aliases":["Chechenia"]},\
"crimea":{"aliases":["Crimea"]},\
"kosovo":"Kosovo",\
"nagorno-karabakh":{"aliases":["Nagorno-Karabaj"]},\
"sandjak":{"aliases":["Sandzak"]},\
"south-ossetia":{"aliases":["Osetia del Sur"]},\
"transdniestria":{"aliases":["Transnistria"]},\
"vojvodina":{"aliases":["Voivodina"]}\
},\
"group":{\
"participating-states":"Estados participantes",\
"partners":"Socios para la Cooperación",\
"asian-partners":{"aliases":["Socios asiáticos para la Cooperación"]},\
"mediterranean-partners":"Socios mediterráneos para la Cooperación"\
},\
"document":{\
"helsinki-final-act":"Acta Final de Helsinki",\
"vienna-document":{"aliases":["Documento de Viena"]},\
"charter-of-paris":{"aliases":["Carta de París para una nueva Europa"]},\
"astana-commemorative-declaration":"Declaración Conmemorativa de Astana"\
},\
"meeting-series":{\
"summit-meetings":"Reunión Cumbre",\
"review-conferences":{"aliases":["Conferencias de Examen"]},\
"ministerial-council-meetings":"Reunión del Consejo Ministerial",\
"plenary-meetings-of-the-permanent-council":{"aliases":["Sesiones plenarias del Consejo Permanente"]},\
"plenary-meetings-of-the-forum-for-security-co-operation":{"aliases":["Sesiones plenarias del Foro de Cooperación en materia de Seguridad"]},\
"security-review-conferences":{"aliases":["Conferencias Anuales para el Examen de la Seguridad"]},\
"annual-implementation-assessment-meetings":{"aliases":["Reuniones Anuales de Evaluación de la Aplicación"]},\
"economic-and-environmental-forum":{"aliases":["Foro Económico y Medioambiental"]},\
"economic-and-environmental-dimension-implementation-meetings":{"aliases":["Reuniones de Aplicación de la Dimensión Económica y Medioambiental"]},\
"human-rights-meetings":{"aliases":["Reuniones sobre la Dimensión Humana"]},\
"conference-of-the-alliance-against-trafficking-in-persons":{"aliases":["Conferencia de la Alianza contra la Trata de Personas"]},\
"annual-osce-mediterranean-conferences":{"aliases":["Conferencias Mediterráneas"]},\
"annual-osce-asian-conferences":{"aliases":["Conferencias Asiáticas"]}\
},\
"office":{\
"secretary-general":"Secretario General",\
"odihr-director":{"aliases":["Director de la Oficina de Instituciones Democráticas y Derechos Humanos"]},\
"hcnm":"Alto Comisionado para las Minorías Nacionales",\
"rfom":"Representante para la Libertad de los Medios de Comunicación",\
"cthb":"Representante Especial y Coordinadora para la Lucha contra la Trata de Personas",\
"oceea":"Coordinador de las Actividades Económicas y Medioambientales de la OSCE",\
"pa-president":{"aliases":["Presidente de la Asamblea Parlamentaria de la OSCE"]},\
"pa-secretary-general":{"aliases":["Secretario General de la Asamblea Parlamentaria de la OSCE"]}\
}}');
