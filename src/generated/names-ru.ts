// Generated from data/names/ru.json. Do not edit: run "npm run generate".
import { nameRecords } from "../catalogue/records.ts";
import type { NamesByKind } from "../catalogue/types.ts";

/** The names in the language "ru", by kind and id. @internal */
export const ruNames: NamesByKind = /* @__PURE__ */ nameRecords('{\
"participating-state":{\
"AL":{"name":"Албания","aliases":["Албании"]},\
"AD":{"name":"Андорра","aliases":["Андорры","Андорре"]},\
"AM":{"name":"Армения","aliases":["Армении"]},\
"AT":{"name":"Австрия","aliases":["Австрии"]},\
"AZ":{"name":"Азербайджан","aliases":["Азербайджана","Азербайджане"]},\
"BE":{"name":"Бельгия","aliases":["Бельгии"]},\
"BY":{"name":"Беларусь","aliases":["Белоруссия","Беларуси"]},\
"BA":"Босния и Герцеговина",\
"BG":{"name":"Болгария","aliases":["Болгарии"]},\
"CA":{"name":"Канада","aliases":["Канады","Канаде"]},\
"HR":{"name":"Хорватия","aliases":["Хорватии"]},\
"CY":{"name":"Кипр","aliases":["Кипра","Кипре"]},\
"CZ":{"name":"Чехия","aliases":["Чешская Республика","Чехии"]},\
"DK":{"name":"Дания","aliases":["Дании"]},\
"EE":{"name":"Эстония","aliases":["Эстонии"]},\
"FI":{"name":"Финляндия","aliases":["Финляндии"]},\
"FR":{"name":"Франция","aliases":["Франции"]},\
"GE":{"name":"Грузия","aliases":["Грузии"]},\
"DE":{"name":"Германия","aliases":["ФРГ","Германии"]},\
"GR":{"name":"Греция","aliases":["Греции"]},\
"VA":{"name":"Святой Престол","aliases":["Ватикан","Святейший Престол"]},\
"HU":{"name":"Венгрия","aliases":["Венгрии"]},\
"IS":{"name":"Исландия","aliases":["Исландии"]},\
"IE":{"name":"Ирландия","aliases":["Ирландии"]},\
"IT":{"name":"Италия","aliases":["Италии"]},\
"KZ":{"name":"Казахстан","aliases":["Казахстана","Казахстане"]},\
"KG":{"name":"Кыргызстан","aliases":["Киргизстан","Киргизия","Кыргызстана","Кыргызстане","Кыргызская Республика","Киргизская Республика"]},\
"LV":{"name":"Латвия","aliases":["Латвии"]},\
"LI":{"name":"Лихтенштейн","aliases":["Лихтенштейна","Лихтенштейне"]},\
"LT":{"name":"Литва","aliases":["Литвы","Литве"]},\
"LU":{"name":"Люксембург","aliases":["Люксембурга","Люксембурге"]},\
"MT":{"name":"Мальта","aliases":["Мальты","Мальте"]},\
"MD":{"name":"Молдова","aliases":["Молдавия","Молдовы","Молдове"]},\
"MC":"Монако",\
"MN":{"name":"Монголия","aliases":["Монголии"]},\
"ME":{"name":"Черногория","aliases":["Черногории"]},\
"NL":{"name":"Нидерланды","aliases":["Голландия","Нидерландов","Нидерландах"]},\
"MK":{"name":"Северная Македония","aliases":["Македония","Македония (БЮРМ)","БЮРМ"]},\
"NO":{"name":"Норвегия","aliases":["Норвегии"]},\
"PL":{"name":"Польша","aliases":["Польши","Польше"]},\
"PT":{"name":"Португалия","aliases":["Португалии"]},\
"RO":{"name":"Румыния","aliases":["Румынии"]},\
"RU":{"name":"Российская Федерация","aliases":["Россия"]},\
"SM":"Сан-Марино",\
"RS":{"name":"Сербия","aliases":["Сербия и Черногория","СРЮ","Сербии"]},\
"SK":{"name":"Словакия","aliases":["Словакии"]},\
"SI":{"name":"Словения","aliases":["Словении"]},\
"ES":{"name":"Испания","aliases":["Испании"]},\
"SE":{"name":"Швеция","aliases":["Швеции"]},\
"CH":{"name":"Швейцария","aliases":["Швейцарии"]},\
"TJ":{"name":"Таджикистан","aliases":["Таджикистана","Таджикистане"]},\
"TR":{"name":"Турция","aliases":["Тюркие","Турции"]},\
"TM":{"name":"Туркменистан","aliases":["Туркмения","Туркменистана","Туркменистане"]},\
"UA":{"name":"Украина","aliases":["Украины","Украине"]},\
"GB":{"name":"Великобритания","aliases":["Британия","Великобритании","Соединенное Королевство"]},\
"US":{"name":"Соединенные Штаты Америки","aliases":["США","Америка","Соединенные Штаты"]},\
"UZ":{"name":"Узбекистан","aliases":["Узбекистана","Узбекистане"]}\
},\
"former-state":{\
"SUHH":{"name":"Советский Союз","aliases":["СССР","Союз Советских Социалистических Республик"]},\
"CSHH":{"name":"Чехословакия","aliases":["ЧССР","ЧСФР","Чехословакии"]},\
"DDDE":{"name":"Германская Демократическая Республика","aliases":["ГДР"]},\
"YUCS":{"name":"Югославия","aliases":["СФРЮ","Югославии"]}\
},\
"partner":{\
"AF":{"name":"Афганистан","aliases":["Афганистана","Афганистане"]},\
"AU":{"name":"Австралия","aliases":["Австралии"]},\
"JP":{"name":"Япония","aliases":["Японии"]},\
"KR":{"name":"Республика Корея","aliases":["Южная Корея","Южной Кореи"]},\
"TH":{"name":"Таиланд","aliases":["Таиланда","Таиланде"]},\
"DZ":{"name":"Алжир","aliases":["Алжира","Алжире"]},\
"EG":{"name":"Египет","aliases":["Египта","Египте"]},\
"IL":{"name":"Израиль","aliases":["Израиля","Израиле"]},\
"JO":{"name":"Иордания","aliases":["Иордании"]},\
"MA":"Марокко",\
"TN":{"name":"Тунис","aliases":["Туниса","Тунисе"]}\
},\
"institution":{\
"osce":{"name":"Организация по безопасности и сотрудничеству в Европе","formerNames":[{"name":"Совещание по безопасности и сотрудничеству в Европе","from":"1973-07-03","until":"1994-12-31"}],"aliases":["ОБСЕ","СБСЕ"]},\
"decision-making-bodies":{"aliases":["Переговорные и директивные органы"]},\
"summit":"Встреча на высшем уровне",\
"ministerial-council":{"name":"Совет министров","aliases":["Совет министров иностранных дел","СМИД","СМ"]},\
"permanent-council":{"name":"Постоянный совет","aliases":["ПС"]},\
"forum-for-security-co-operation":{"name":"Форум по сотрудничеству в области безопасности","aliases":["ФСОБ"]},\
"senior-council":{"aliases":["Руководящий совет"]},\
"chairpersonship":{"name":"Председательство","aliases":["Действующий председатель"]},\
"troika":"Тройка",\
"personal-and-special-representatives":{"aliases":["Личные и специальные представители Действующего председателя"]},\
"secretariat":"Секретариат",\
"secretary-general":"Генеральный секретарь",\
"office-of-the-secretary-general":{"name":"Канцелярия Генерального секретаря","aliases":["Офис Генерального секретаря"]},\
"external-co-operation-section":"Отдел внешнего сотрудничества",\
"communication-and-media-relations-section":{"formerNames":[{"name":"Отдел прессы и общественной информации","from":null,"until":null}],"aliases":["Секция по коммуникации и связям со СМИ"]},\
"gender-issues-programme":{"aliases":["Программа по гендерным вопросам"]},\
"conflict-prevention-centre":{"aliases":["Центр по предотвращению конфликтов","ЦПК"]},\
"transnational-threats-department":{"aliases":["Департамент по противодействию транснациональным угрозам"]},\
"action-against-terrorism-unit":{"name":"Антитеррористическое подразделение","aliases":["Отдел по борьбе с терроризмом","АТП"]},\
"border-security-and-management-unit":{"aliases":["Группа по вопросам безопасности границ и пограничного режима"]},\
"strategic-police-matters-unit":{"aliases":["Группа по стратегическим вопросам полицейской деятельности"]},\
"cthb":{"aliases":["Бюро Специального представителя и координатора по борьбе с торговлей людьми"]},\
"oceea":{"aliases":["Бюро Координатора экономической и экологической деятельности ОБСЕ"]},\
"department-of-human-resources":{"aliases":["Департамент людских ресурсов"]},\
"department-of-management-and-finance":{"aliases":["Департамент управления и финансов"]},\
"office-of-internal-oversight":{"aliases":["Управление внутреннего надзора"]},\
"documentation-centre-in-prague":{"aliases":["Центр документации в Праге"]},\
"institutions":"Институты",\
"odihr":{"name":"Бюро по демократическим институтам и правам человека","aliases":["БДИПЧ","Бюро по свободным выборам"]},\
"hcnm":{"name":"Верховный комиссар по делам национальных меньшинств","aliases":["Верховный комиссар по вопросам национальных меньшинств","ВКНМ"]},\
"rfom":{"name":"Представитель по вопросам свободы СМИ","aliases":["ПССМИ"]},\
"parliamentary-assembly":{"name":"Парламентская ассамблея","aliases":["ПА ОБСЕ"]},\
"court-of-conciliation-and-arbitration":{"aliases":["Суд по примирению и арбитражу"]},\
"osce-related-bodies":{"aliases":["Связанные с ОБСЕ органы"]},\
"joint-consultative-group":{"aliases":["Совместная консультативная группа"]},\
"open-skies-consultative-commission":{"aliases":["Консультативная комиссия по открытому небу"]},\
"field-operations":"Полевые операции",\
"osce-academy-in-bishkek":"Академия ОБСЕ в Бишкеке"\
},\
"field-operation":{\
"presence-in-albania":"Присутствие в Албании",\
"centre-in-ashgabat":"Центр в Ашхабаде",\
"programme-office-in-astana":{"aliases":["Программный офис в Астане"]},\
"programme-office-in-bishkek":{"name":"Программный офис в Бишкеке","formerNames":[{"name":"Центр в Бишкеке","from":"1998-07-23","until":"2017-04-30"}]},\
"mission-to-bosnia-and-herzegovina":"Миссия в Боснии и Герцеговине",\
"programme-office-in-dushanbe":{"aliases":["Программный офис в Душанбе"]},\
"mission-in-kosovo":{"aliases":["Миссия в Косово"]},\
"mission-to-moldova":{"name":"Миссия в Молдавии","aliases":["Миссия в Молдове"]},\
"mission-to-montenegro":{"aliases":["Миссия в Черногории"]},\
"mission-to-serbia":{"formerNames":[{"name":"Миссия в Союзной Республике Югославии","from":"2001-01-11","until":"2003-02-12"}],"aliases":["Миссия в Сербии"]},\
"mission-to-skopje":{"aliases":["Миссия в Скопье"]},\
"project-co-ordinator-in-uzbekistan":{"aliases":["Координатор проектов в Узбекистане"]},\
"missions-of-long-duration":{"aliases":["Долгосрочные миссии в Косово, Санджаке и Воеводине"]},\
"mission-to-georgia":"Миссия в Грузии",\
"mission-to-estonia":{"aliases":["Миссия в Эстонии"]},\
"mission-to-latvia":{"aliases":["Миссия в Латвии"]},\
"mission-to-ukraine":{"aliases":["Миссия в Украине"]},\
"mission-to-sarajevo":{"aliases":["Миссия в Сараево"]},\
"assistance-group-to-chechnya":{"aliases":["Группа содействия в Чечне"]},\
"mission-to-croatia":"Миссия в Хорватии",\
"office-in-zagreb":{"aliases":["Офис в Загребе"]},\
"kosovo-verification-mission":{"aliases":["Миссия по проверке в Косово"]},\
"advisory-and-monitoring-group-in-belarus":{"aliases":["Консультативно-наблюдательная группа в Беларуси"]},\
"office-in-minsk":{"aliases":["Офис в Минске"]},\
"liaison-office-in-central-asia":{"aliases":["Бюро по связи в Центральной Азии"]},\
"centre-in-tashkent":{"aliases":["Центр в Ташкенте"]},\
"office-in-yerevan":{"name":"Бюро в Ереване","aliases":["Офис в Ереване"]},\
"office-in-baku":{"formerNames":[{"name":"Бюро в Баку","from":"1999-11-16","until":"2013-12-31"}],"aliases":["Координатор проектов в Баку"]},\
"project-co-ordinator-in-ukraine":{"name":"Координатор проектов на Украине","aliases":["Координатор проектов в Украине"]},\
"special-monitoring-mission-to-ukraine":{"name":"Специальная мониторинговая миссия в Украине","aliases":["Специальная мониторинговая миссия на Украине","Специальная наблюдательная миссия","СММ"]},\
"observer-mission-at-the-russian-checkpoints-gukovo-and-donetsk":{"name":"Миссия наблюдателей на российских пунктах пропуска «Гуково» и «Донецк»","aliases":["Миссия наблюдателей на российских контрольно-пропускных пунктах в Гуково и Донецке"]},\
"minsk-process":{"name":"Минская группа","aliases":["Минский процесс","МГ ОБСЕ"]},\
"personal-representative-minsk-conference":{"aliases":["Личный представитель Действующего председателя по конфликту, являющемуся предметом рассмотрения Минской конференции"]},\
"high-level-planning-group":{"aliases":["Группа планирования высокого уровня"]},\
"sanctions-assistance-missions":{"aliases":["Миссии по содействию в осуществлении санкций"]},\
"support-programme-for-ukraine":{"aliases":["Программа поддержки для Украины"]}\
},\
"field-of-work":{\
"arms-control":"Контроль над вооружениями",\
"border-management":{"aliases":["Управление границами"]},\
"combating-trafficking-in-human-beings":{"aliases":["Торговля людьми","Борьба с торговлей людьми"]},\
"conflict-prevention-and-resolution":{"aliases":["Предотвращение и урегулирование конфликтов"]},\
"countering-terrorism":{"aliases":["Борьба с терроризмом"]},\
"cyber-ict-security":{"aliases":["Кибербезопасность/безопасность ИКТ"]},\
"democratization":{"aliases":["Демократизация"]},\
"economic-activities":{"aliases":["Экономическая деятельность"]},\
"education":{"aliases":["Образование"]},\
"elections":{"aliases":["Выборы"]},\
"environmental-activities":{"aliases":["Природоохранная деятельность"]},\
"gender-equality":{"aliases":["Гендерное равенство"]},\
"good-governance":{"aliases":["Благое управление"]},\
"human-rights":"Права человека",\
"media-freedom-and-development":{"aliases":["Свобода СМИ","Свобода и развитие СМИ"]},\
"migration":{"aliases":["Миграция"]},\
"national-minority-issues":{"aliases":["Вопросы национальных меньшинств"]},\
"policing":{"aliases":["Полицейская деятельность"]},\
"reform-and-co-operation-in-the-security-sector":{"aliases":["Реформа и сотрудничество в секторе безопасности"]},\
"roma-and-sinti":{"aliases":["Рома и синти"]},\
"rule-of-law":{"aliases":["Верховенство закона"]},\
"tolerance-and-non-discrimination":{"aliases":["Толерантность и недискриминация"]},\
"youth":{"aliases":["Молодёжь"]},\
"safety-of-journalists":{"aliases":["Безопасность журналистов"]},\
"climate-change":{"aliases":["Изменение климата"]}\
},\
"content-type":{\
"press-release":"Пресс-релиз",\
"news":{"aliases":["Новости"]},\
"press-statement":{"aliases":["Заявление для прессы"]},\
"spot-report":{"aliases":["Оперативный отчёт"]},\
"daily-report":{"aliases":["Ежедневный отчёт"]},\
"weekly-report":{"aliases":["Еженедельный отчёт"]},\
"status-report":{"aliases":["Отчёт о состоянии"]},\
"story":{"aliases":["Репортаж"]},\
"media-advisory":{"aliases":["Информация для СМИ"]},\
"interview":{"aliases":["Интервью"]},\
"statement":{"aliases":["Заявление"]},\
"speech":{"aliases":["Выступление"]},\
"press-communique":{"aliases":["Коммюнике"]},\
"general-event":{"aliases":["Мероприятие"]},\
"blog":{"aliases":["Блог"]},\
"resource":{"aliases":["Ресурсы"]},\
"publication":{"aliases":["Публикации"]},\
"document":{"aliases":["Документы"]},\
"multimedia":{"aliases":["Мультимедиа"]}\
},\
"language":{\
"en":"английский",\
"fr":"французский",\
"de":"немецкий",\
"it":"итальянский",\
"ru":"русский",\
"es":"испанский",\
"uk":"украинский",\
"bs":"боснийский",\
"hr":"хорватский",\
"mk":"македонский",\
"hy":"армянский",\
"kk":"казахский",\
"ar":"арабский",\
"ro":"румынский",\
"sq":"албанский",\
"sr":"сербский",\
"ky":"киргизский",\
"tg":"таджикский",\
"tk":"туркменский",\
"uz":"узбекский",\
"az":"азербайджанский",\
"ka":"грузинский"\
},\
"area":{\
"abkhazia":"Абхазия",\
"chechnya":{"aliases":["Чечня"]},\
"crimea":{"aliases":["Крым"]},\
"kosovo":{"aliases":["Косово"]},\
"nagorno-karabakh":{"aliases":["Нагорный Карабах"]},\
"sandjak":{"aliases":["Санджак"]},\
"south-ossetia":"Южная Осетия",\
"transdniestria":{"aliases":["Приднестровье"]},\
"vojvodina":{"aliases":["Воеводина"]}\
},\
"group":{\
"participating-states":"Государства-участники",\
"partners":{"aliases":["Партнеры по сотрудничеству"]},\
"asian-partners":{"aliases":["Азиатские партнеры по сотрудничеству"]},\
"mediterranean-partners":{"aliases":["Средиземноморские партнеры по сотрудничеству"]}\
},\
"document":{\
"helsinki-final-act":{"name":"хельсинкский Заключительный акт","aliases":["Заключительный акт СБСЕ","Заключительный акт Хельсинки"]},\
"vienna-document":"Венский документ",\
"charter-of-paris":"Парижская хартия для новой Европы"\
},\
"meeting-series":{\
"summit-meetings":"Встречи на высшем уровне",\
"review-conferences":{"aliases":["Обзорные конференции"]},\
"ministerial-council-meetings":"Заседание Совета министров",\
"plenary-meetings-of-the-permanent-council":{"aliases":["Пленарные заседания Постоянного совета"]},\
"plenary-meetings-of-the-forum-for-security-co-operation":{"aliases":["Пленарные заседания Форума по сотрудничеству в области безопасности"]},\
"security-review-conferences":{"aliases":["Ежегодные конференции по обзору проблем в области безопасности"]},\
"annual-implementation-assessment-meetings":{"aliases":["Ежегодные совещания по оценке выполнения"]},\
"economic-and-environmental-forum":{"aliases":["Экономико-экологический форум"]},\
"economic-and-environmental-dimension-implementation-meetings":{"aliases":["Совещания по обзору выполнения в экономико-экологическом измерении"]},\
"human-rights-meetings":{"aliases":["Совещания по человеческому измерению"]},\
"conference-of-the-alliance-against-trafficking-in-persons":{"aliases":["Конференция Альянса против торговли людьми"]},\
"annual-osce-mediterranean-conferences":{"aliases":["Средиземноморские конференции"]},\
"annual-osce-asian-conferences":{"aliases":["Азиатские конференции"]}\
},\
"office":{\
"secretary-general":"Генеральный секретарь",\
"odihr-director":{"aliases":["Директор Бюро по демократическим институтам и правам человека"]},\
"hcnm":"Верховный комиссар по делам национальных меньшинств",\
"rfom":"Представитель по вопросам свободы СМИ",\
"cthb":{"aliases":["Специальный представитель и координатор по борьбе с торговлей людьми"]},\
"oceea":{"aliases":["Координатор экономической и экологической деятельности ОБСЕ"]},\
"pa-president":{"name":"Председатель ПА ОБСЕ","aliases":["Председатель Парламентской ассамблеи ОБСЕ"]},\
"pa-secretary-general":{"aliases":["Генеральный секретарь Парламентской ассамблеи ОБСЕ"]}\
}}');
