import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/reading/language/language.ts";

test.each([
  ["en", "The Head of the Mission said today that the training of border police will be continued."],
  ["en", "Mission concludes training of judges"],
  ["en", "Dačić and Mijatović discussed the safety of journalists in Chişinău with Ms. Ögüt and the Mission."],
  ["fr", "Le Président en exercice a déclaré aujourd'hui que la situation dans la région reste préoccupante."],
  [
    "de",
    "Der Vorsitzende hat heute die Lage in der Region als besorgniserregend bezeichnet und zum Dialog aufgerufen.",
  ],
  [
    "it",
    "Il Rappresentante per la libertà dei media ha espresso oggi preoccupazione per la sicurezza dei giornalisti.",
  ],
  [
    "es",
    "El Presidente en ejercicio declaró hoy que la situación en la región sigue siendo preocupante para los ciudadanos.",
  ],
  ["ro", "Misiunea a susținut instruirea polițiștilor și a procurorilor pentru combaterea traficului de ființe umane."],
  ["sq", "Prezenca mbështeti trajnimin e gazetarëve dhe të policëve për sigurinë e tyre gjatë zgjedhjeve."],
  ["ru", "Наблюдатели продолжают работы на территории двух областей."],
  ["uk", "Спостерігачі продовжують роботу на території двох областей, повідомила місія у щоденному звіті."],
  ["mk", "Мисијата ја поддржа обуката на полициските службеници и ќе продолжи да работи со партнерите од заедницата."],
  ["sr", "Мисија је подржала обуку новинара, а учесници су разговарали о примени закона који се односи на медије."],
  ["hy", "Գրասենյակը աջակցել է ոստիկանների վերապատրաստմանը"],
  ["ka", "მისიამ მხარი დაუჭირა პოლიციელთა გადამზადებას"],
  ["ar", "نظمت المنظمة ورشة عمل حول الأمن في منطقة البحر المتوسط"],
  ["kk", "Бағдарламалар кеңсесі полиция қызметкерлерін оқыту бойынша семинар өткізді және жұмысты жалғастырады."],
  ["ky", "Программалык кеңсе милиция кызматкерлери үчүн семинар өткөрдү жана өнөктөштөр менен иштешүүнү улантат."],
  ["tg", "Дафтари барномаҳо барои кормандони милитсия семинар гузаронд ва ҳамкориро бо шарикон идома медиҳад."],
  [
    "uz",
    "Loyihalar muvofiqlashtiruvchisi militsiya xodimlari uchun seminar oʻtkazdi va hamkorlar bilan ishni davom ettiradi.",
  ],
  ["tk", "Merkez polisiýa işgärleri üçin okuw geçirdi we hyzmatdaşlary bilen bilelikdäki işi dowam etdirer."],
  ["az", "Nümayəndəlik polis əməkdaşları üçün təlim keçirdi və tərəfdaşlar ilə işi davam etdirəcək."],
])("%s: %s", (language, text) => expect(detectLanguage(text)).toBe(language));

describe("Bosnian, Croatian, Montenegrin and Serbian in Latin letters", () => {
  test.each([
    [
      "bs",
      "SARAJEVO, 26. novembar 2025. godine - Misija je održala sjednicu sa predstavnicima općinskih vijeća o provjeri zahtjeva.",
    ],
    [
      "hr",
      "ZAGREB, 26. studenoga 2025. - Misija je pozdravila sudjelovanje predstavnika vlade u raspravi o sigurnosti novinara.",
    ],
    [
      "sr",
      "BEOGRAD, 26. novembar 2025. godine - Misija je podržala obuku, a učesnici su razgovarali o bezbednosti i primeni zakona.",
    ],
    [
      "cnr",
      "PODGORICA - Predstavnici institucija nijesu se saglasili o izmjenama zakona o medijima, saopštila je Misija u Crnoj Gori.",
    ],
    [null, "Misija je podržala obuku policije i novinara u Podgorici i nastavlja da radi sa partnerima na projektima."],
  ])("%s where the words decide: %s", (language, text) => expect(detectLanguage(text)).toBe(language));
});

describe("languages that the website does not have", () => {
  test.each([
    ["Turkish", "Misyon, polis memurları için bir toplantı düzenledi ve bu toplantıda güvenlik konuları ele alındı."],
    ["Dutch", "De voorzitter heeft vandaag gezegd dat de situatie in het gebied niet goed is voor de burgers."],
    [
      "Polish",
      "Przewodniczący powiedział dziś, że sytuacja w regionie jest niepokojąca i wezwał do dialogu wszystkie strony.",
    ],
    [
      "Bulgarian",
      "Мисията подкрепи обучението на полицаи и ще продължи да работи с партньорите от общността в региона.",
    ],
    ["Greek", "Η αποστολή υποστήριξε την εκπαίδευση των αστυνομικών"],
    ["Persian", "گروه ناظران پس از چهار روز کار خود را پایان داد"],
  ])("%s is null", (_, text) => expect(detectLanguage(text)).toBeNull());
});

test.each(["", "OSCE", "2015-12-09 – 57", "Vienna", "\uD800\0"])("%j is too little to tell", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test("only the beginning of a text is looked at", () => {
  const english = "The Head of the Mission said today that the training will be continued. ".repeat(30);
  expect(detectLanguage(english + "Der Rest ist auf Deutsch und lang. ".repeat(100_000))).toBe("en");
});

test("anything but text is a mistake of the caller", () => {
  expect(() => detectLanguage(5 as unknown as string)).toThrow(TypeError);
});
