/** What `detectLanguage` tells apart: the languages of the website, and others that are only recognized so as not to be taken for one. */
export interface LanguageWords {
  /** A language code, or "?…" for a language that the website does not have. */
  readonly language: string;
  /** Short words that are frequent in any text, and letters that few languages have. */
  readonly words: string;
  readonly letters?: string;
}

/** Bosnian, Croatian, Montenegrin and Serbian in Latin letters share their frequent words: `south-slavic.ts` tells them apart. */
export const latinWords: readonly LanguageWords[] = [
  {
    language: "en",
    words:
      "the of and to in for on with is that by at from was has have are this as an it be its will were or not today following after between new discusses concludes supports hosts holds welcomes calls elections officers training security human rights freedom meeting",
  },
  {
    language: "fr",
    words: "le la les et des du un une dans pour est sur que qui par au aux avec à d l en ce sont pas a été",
    letters: "çèêœ",
  },
  {
    language: "de",
    words: "der die das und den von zu mit für auf ist im des dem ein eine nicht sich in am bei über durch wird",
    letters: "ßäöü",
  },
  {
    language: "it",
    words: "il di che e la per una del della dei in con è le gli nel sono alla un da al ha delle dell nella",
    letters: "ìò",
  },
  {
    language: "es",
    words: "el la de los las y en que del por para con una se su un al es ha sobre como fue",
    letters: "ñ¿¡",
  },
  {
    language: "ro",
    words: "și şi de la în din a pentru cu pe care este ale că lui al o un prin sunt au mai fost privind",
    letters: "șşțţă",
  },
  { language: "sq", words: "dhe të e në për me një që nga është i së si u janë ka do duke të", letters: "ë" },
  {
    language: "bcs",
    words:
      "i u je na za da se su od sa o koji koja koje bi će kao iz do što te godine s a ali nije nakon kod misija misije misiji oebs oess",
    letters: "čćđ",
  },
  { language: "uz", words: "va bilan uchun bu ham tomonidan ning bo har shu davlat mazkur", letters: "ʻ" },
  { language: "az", words: "və üçün ilə bu ki bir da də olan edib olub tərəfindən üzrə", letters: "ə" },
  { language: "tk", words: "we bilen üçin bu boýunça ýylyň hem bolan barada etmek", letters: "ýňž" },
  { language: "?tr", words: "ve bir bu için ile da de olan olarak tarafından bin", letters: "ğışİ" },
  {
    language: "?pt",
    words: "o a os as de do da dos das e em que para com uma um no na não é ao pela pelo",
    letters: "ãõ",
  },
  { language: "?nl", words: "de het een van en in te dat is op voor met zijn aan niet door ook naar bij" },
  { language: "?pl", words: "i w na z do się że jest oraz o dla po nie od przez to są za", letters: "łąęśżń" },
  { language: "?cs", words: "a v na se je že z do o s pro k ve za by ale jako po", letters: "řěůťľ" },
  { language: "?sl", words: "in je na za se da v so ki ni pri z bo kot tudi iz po" },
  { language: "?hu", words: "a az és hogy nem is egy meg ez volt el mint csak", letters: "őű" },
  { language: "?sv", words: "och i att det som en på är av för med den till inte af de", letters: "å" },
];

/** Languages in Cyrillic letters. Serbian and Macedonian, Ukrainian and the Turkic ones have letters of their own. */
export const cyrillicWords: readonly LanguageWords[] = [
  { language: "ru", words: "и в на что не с по для от о из к за это как также его был года при обсе", letters: "ыэъё" },
  {
    language: "uk",
    words: "та і в у що на з для від до не про за це як також його був року при обсє й",
    letters: "іїєґ",
  },
  { language: "mk", words: "и на во од за да се со ќе е што ги ја на обсе како кои беше", letters: "ѓќѕ" },
  { language: "sr", words: "и у на је да се за од са су о као који која што ће из оебс", letters: "ђћ" },
  { language: "kk", words: "және мен үшін бойынша бұл туралы бар ол осы жылы", letters: "әғқұһі" },
  { language: "ky", words: "жана менен үчүн боюнча бул жөнүндө ал ошол жылы", letters: "ңөү" },
  { language: "tg", words: "ва дар аз ба барои ки бо ин он аст мешавад", letters: "ӣӯҳҷ" },
  { language: "uz", words: "ва билан учун бу ҳам томонидан йил давлат бўйича", letters: "ўҳ" },
  { language: "?bg", words: "и на в за от се да че с по са е към при ще от като", letters: "ъ" },
  { language: "?be", words: "і у на з што не для па да ад за гэта як", letters: "ўі" },
  { language: "?mn", words: "нь болон юм энэ байна үед тухай монгол улсын", letters: "өү" },
];
