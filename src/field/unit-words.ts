/**
 * Beginnings of words, but `$` whole words: what is counted is one or several people, or what happened to one. In
 * Finnish, Swedish and English, as units are written.
 */
const people = [
  "hlö henki ihmi person people invånar inhabitant resident asuk",
  "oppila opiskelij elev student pupil lasta$ lapsi lapset lapsia lasten barn$ child nuorta$ nuoria$ ungdom young",
  "asiaka asiakk klient client potila patient vastaa svarand respond osallistu deltag participant",
  "nainen nais(?:ta|ia)$ naiset mies$ miestä$ miehiä$ tyttö tyttöjä poika poikaa poikia",
  "kvinn flick pojk män$ women men$ girls boys vanhempaa$ vanhempia$ föräldra?r parents",
  "perhe(?:ttä|itä|et)?$ kotitalou asuntokun ruokakun pari(?:a|t)?$ pareja$ familj(?:er)?$ hushåll par$ families",
  "household pairs? couple tapau fall$ case",
];

/** Ends of words: things, also as the last part of a word that begins with people (`henkilötyövuotta`, `oppilaitosta`). */
const things = [
  "vuosi vuotta vuodet vuosia kuukausi kuukautta kuukaudet viikko viikkoa viikot päivä päivää päivät päiviä",
  "vuorokausi vuorokautta tunti tuntia tunnit tunteja minuutti minuuttia minuutit sekuntia",
  "år årsverk årsverken månad månader vecka veckor dag dagar dygn timme timmar minut minuter sekunder",
  "year years month months week weeks day days hour hours minute minutes seconds",
  "kunta kuntaa kunnat kuntia kaupunki kaupunkia kaupungit alue aluetta alueet alueita kylä kylää kylät",
  "kommun kommuner stad städer område områden municipality municipalities city cities town towns village villages area areas",
  "koulu koulua koulut kouluja laitos laitosta laitokset laitoksia yksikkö yksikköä yksiköt yksiköitä",
  "skola skolor anstalt anstalter inrättning inrättningar enhet enheter school schools institution institutions unit units",
  "paikka paikkaa paikat paikkoja piste pistettä pisteet pisteitä asema asemaa asemat asemia keskus keskusta keskukset",
  "plats platser ställe ställen station stationer central centraler center place places site sites stations centre centres",
  "talo taloa talot taloja tilaa tilat tiloja kotia kodit koteja asunto asuntoa asunnot asuntoja rakennus rakennusta",
  "hus hem bostad bostäder byggnad byggnader houses home homes dwelling dwellings building buildings",
  "puisto puistoa puistot reitti reittiä reitit kenttä kenttää kentät kirjasto kirjastoa kirjastot kohde kohdetta kohteet kohteita",
  "park parker parks bibliotek library libraries led leder route routes target targets",
  "järjestö järjestöä järjestöt järjestöjä yhdistys yhdistystä yhdistykset seura seuraa seurat yritys yritystä yritykset yrityksiä",
  "organisation organisationer organisations organization organizations förening föreningar association associations",
  "företag company companies ryhmä ryhmää ryhmät ryhmiä verkosto verkostoa verkostot tiimi tiimiä tiimit kerho kerhoa kerhot",
  "grupp grupper group groups nätverk network networks team teams klubb klubbar club clubs",
  "raati raatia raadit neuvosto neuvostoa neuvostot råd council councils luokka luokkaa luokat klass klasser class classes",
  "palvelu palvelua palvelut palveluja tjänst tjänster service services",
  "tilaisuus tilaisuutta tilaisuudet tilaisuuksia tapahtuma tapahtumaa tapahtumat tapahtumia kokous kokousta kokoukset",
  "tillfälle tillfällen evenemang möte möten event events meeting meetings",
  "koulutus koulutusta koulutukset koulutuksia kurssi kurssia kurssit kursseja utbildning utbildningar kurs kurser course courses",
  "hanke hanketta hankkeet hankkeita projekti projektia projektit projekt project projects",
  "toimenpide toimenpidettä toimenpiteet toimenpiteitä åtgärd åtgärder measure measures action actions",
  "malli mallia mallit malleja ohjelma ohjelmaa ohjelmat kysely kyselyä kyselyt kampanja kampanjaa kampanjat",
  "modell modeller model models program programs programme programmes enkät enkäter survey surveys kampanj kampanjer campaign campaigns",
  "iltaa illat iltoja kväll kvällar evening evenings leiri leiriä leirit läger camp camps",
  "auto autoa autot autoja bil bilar car cars bussi bussia bussit buss bussar buses vuoro vuoroa vuorot",
  "laite laitetta laitteet apparat apparater device devices kirja kirjaa kirjat bok böcker book books",
  "tuote tuotetta tuotteet produkt produkter product products laji lajia lajit lajeja arter species kieli kieltä språk languages",
  "metri metriä kilometri kilometriä meter kilometer metres kilometres hehtaari hehtaaria hektar hectares litra litraa liter litres",
  "kilo kiloa tonni tonnia aste astetta grad grader degrees euro euroa euros kronor",
  "indeksi indeksiä index keskiarvo keskiarvoa medelvärde mediaani mediaania median kerroin taso tasoa tasot nivå nivåer level levels",
  "arvosana arvosanaa arvosanat vitsord grade grades poäng point points score scores",
];

/** Whole words of things, too short to be the end of one. */
const short = [
  "htv htp htkk pv vrk kk vk h min km m m² ha l dl ml kg g ton kwh mwh eur teur meur kr sek",
  "ilta tila koti osuus osuutta andel andelar share mean average art bus kerta kertaa kertoja käynti käyntiä käynnit käyntejä",
  "asiointi asiointia suorite suoritetta besök gång gånger visit visits time times",
];

/** Pieces of anything. */
const pieces = "kpl kappale kappaletta lkm lukumäärä määrä antal st stycken number count";

const listed = (lines: readonly string[]): string => lines.join(" ").split(" ").join("|");
const peoplePattern = new RegExp(`^(?:${listed(people)})`, "u");
const thingPattern = new RegExp(`(?:${listed(things)})$|^(?:${listed(short)})$`, "u");
const piecePattern = new RegExp(`^(?:${listed([pieces])})$`, "u");
const wordPattern = /[\p{L}²]+(?:[-‑–][\p{L}²]+)*/gu;

/** What is counted in a unit: people or what happened to them, other things, pieces of anything, or nobody knows. */
export type Counted = "people" | "things" | "pieces" | "unknown";

/** A unit in one language. A word for people counts before the things beside it: `75 vuotta täyttänyttä henkilöä`. */
export function countedIn(unit: string): Counted {
  const words = unit.slice(0, longest).normalize("NFC").toLowerCase().match(wordPattern) ?? [];
  const kinds = new Set(words.map(countedBy));
  return (["people", "things", "pieces"] as const).find((kind) => kinds.has(kind)) ?? "unknown";
}

const longest = 1000;

function countedBy(word: string): Counted {
  if (thingPattern.test(word)) return "things";
  if (peoplePattern.test(word)) return "people";
  return piecePattern.test(word) ? "pieces" : "unknown";
}
