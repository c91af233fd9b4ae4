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
  "household pairs? couple tapau fall$ case vastau svar$",
];

/**
 * Words that end like things and are of people: who lives together, what befell somebody, how somebody is. With those
 * that only look so (`disabled` is no `led`), they are why ends that are short or told of people are whole words below.
 */
const personal =
  "^(?:asunto|ruoka)kun|(?:haitta|vaara|tapaturma|rikos|väkivalta)tapahtum|(?:mielen|sairaus|tauti|kipu|pelko|sekavuus|häiriö)til|(?:vård|sjukdoms)tillfäll";

/** Ends of words: things, also as the last part of a word that begins with people (`henkilötyövuotta`, `oppilaitosta`). */
const things = [
  "vuosi vuotta vuodet vuosia kuukausi kuukautta kuukaudet viikko viikkoa viikot päivä päivää päivät päiviä",
  "vuorokausi vuorokautta tunti tuntia tunnit tunteja minuutti minuuttia minuutit sekuntia",
  "årsverk årsverken levnadsår månad månader vecka veckor dag dagar dygn timme timmar minut minuter sekunder",
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
  "park parker parks bibliotek library libraries leder route routes target targets",
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
  "malli mallia mallit malleja ohjelma ohjelmaa ohjelmat kysely kyselyä kyselyt kampanja kampanjaa kampanjat",
  "modell modeller model models program programs programme programmes enkät enkäter survey surveys kampanj kampanjer campaign campaigns",
  "iltaa illat iltoja kväll kvällar evening evenings leiri leiriä leirit läger camp camps",
  "auto autoa autot autoja bil bilar car cars bussi bussia bussit buss bussar buses vuoro vuoroa vuorot",
  "laite laitetta laitteet apparat apparater device devices kirja kirjaa kirjat bok böcker book books",
  "tuote tuotetta tuotteet produkt produkter product products laji lajia lajit lajeja species kieli kieltä språk languages",
  "metri metriä kilometri kilometriä meter kilometer metres kilometres hehtaari hehtaaria hektar hectares litra litraa liter litres",
  "kilo kiloa tonni tonnia aste astetta grad grader degrees euro euroa euros kronor",
  "indeksi indeksiä index keskiarvo keskiarvoa medelvärde mediaani mediaania median kerroin taso tasoa tasot nivå nivåer level levels",
  "arvosana arvosanaa arvosanat vitsord grade grades poäng point points score scores",
  "neuvolaa neuvolat neuvoloita rådgivning rådgivningar rådgivningsbyrå rådgivningsbyråer clinic clinics",
  "työpaja työpajaa työpajat työpajoja verkstad verkstäder workshop workshops workshoppar",
  "kuntien kaupunkien alueiden kylien koulujen laitosten yksiköiden paikkojen pisteiden asemien keskusten talojen tilojen",
  "kotien asuntojen rakennusten puistojen reittien kenttien kirjastojen kohteiden järjestöjen yhdistysten seurojen",
  "yritysten ryhmien verkostojen tiimien kerhojen raatien neuvostojen luokkien palvelujen palveluiden tilaisuuksien",
  "tapahtumien kokousten koulutusten kurssien hankkeiden projektien mallien ohjelmien kyselyjen kyselyiden kampanjoiden",
  "iltojen leirien autojen bussien vuorojen laitteiden kirjojen tuotteiden lajien kielten neuvoloiden työpajojen vuosien päivien tuntien",
];

/** Whole words of things: as the end of another they may be of people (`omaishoitosopimusta`, `barnskyddsåtgärder`). */
const whole = [
  "htv htp htkk pv vrk kk vk h min km m m² ha l dl ml kg g ton kwh mwh eur teur meur kr sek",
  "ilta tila koti osuus osuutta andel andelar share mean average art arter led bus år",
  "kerta kertaa kertoja kertojen krt gång gånger ggr time times käynti käyntiä käynnit käyntejä käyntien besök visit visits",
  "kotikäyntiä kotikäynnit kotikäyntien hembesök läkarbesök asiointia suorite suoritetta asiointi",
  "käyntikertaa ryhmäkerta ryhmäkertaa ryhmäkerrat kokoontuminen kokoontumista kokoontumiset kokoontumisten kokoontumiskertaa träff träffar",
  "sidosryhmätapaamista sidosryhmätapaamiset verkostotapaamista yhteistyötapaamista",
  "sopimus sopimusta sopimukset sopimuksia sopimusten yhteistyösopimusta yhteistyösopimukset kumppanuussopimusta",
  "avtal samarbetsavtal contract contracts agreement agreements",
  "aloite aloitetta aloitteet aloitteita aloitteiden kuntalaisaloitetta initiativ medborgarinitiativ initiative initiatives",
  "raportti raporttia raportit raportteja raporttien rapport rapporter report reports",
  "artikkeli artikkelia artikkelit artikkeleita artikkelien tiedote tiedotetta tiedotteet artikel artiklar article articles",
  "toimenpide toimenpidettä toimenpiteet toimenpiteitä toimenpiteiden åtgärd åtgärder measure measures action actions",
];

/** Words that change nothing in what is counted. */
const neutral = [
  "kohti kohden per vuodessa kuukaudessa viikossa päivässä vuorokaudessa yhteensä ja tai sekä eri kunnan kunnassa kunnissa",
  "alueen alueella hyvinvointialueen hyvinvointialueella vuoden aikana uusi uutta uudet uusia uusien avoimet maksutonta maksuttomat maksuttomia avoimia",
  "järjestettyä järjestetyt järjestettyjen pidettyä pidetyt pidettyjen toteutettua toteutetut toteutettujen",
  "om året månaden veckan och eller olika ny nytt nya totalt sammanlagt av ordnade anordnade hållna genomförda öppna",
  "a an the each every of and or different new total altogether arranged held open parking sports cultural",
];

/** In brackets at the end, what a rarer word names: `linnunpönttöä (kohdetta)`. Nothing that is measured, as years are. */
const told =
  "kohdetta paikkaa laitetta tilaisuutta tapahtumaa ryhmää platser ställen apparater tillfällen evenemang grupper places sites devices events groups";

/** Pieces of anything. */
const pieces = "kpl kappale kappaletta lkm lukumäärä määrä antal st stycken number count";

const listed = (lines: readonly string[]): string => lines.join(" ").split(" ").join("|");
const personalPattern = new RegExp(personal, "u");
const peoplePattern = new RegExp(`^(?:${listed(people)})`, "u");
const thingPattern = new RegExp(`(?:${listed(things)})$|^(?:${listed(whole)})$`, "u");
const piecePattern = new RegExp(`^(?:${listed([pieces])})$`, "u");
/** In Finnish the plural that tells for whom is known by its end: `tilaisuutta nuorille`. */
const neutralPattern = new RegExp(`^(?:${listed(neutral)}|\\p{L}+ille)$`, "u");
const toldPattern = new RegExp(`\\((?:${listed([told])})\\)$`, "u");
const wordPattern = /[\p{L}²]+(?:[-‑–][\p{L}²]+)*/gu;
/** What comes after the noun in Swedish and English, and after any noun where a clause tells more of it. */
const furtherPattern =
  /(?<=\S),? (?:i|in|för|for|där|som|med|where|that|which|with|joissa|joilla|jotka) .*$/u;
/** For whom one thing is, in front of it: `nuorten tilaisuutta`, but not `nuorten määrä`. */
const whosePattern =
  /^(?:(?:lasten ja )?nuorten|lasten|perheiden|ikäihmisten|ikääntyneiden|vanhusten|naisten|miesten) (?!määrä$|lukumäärä$|lkm$|kpl$)(?=\p{L}+$)/u;
/** The ends of a scale of points, which is no range of ages. */
const scalePattern =
  /(?:(?:på en |on a )?(?:asteikolla|asteikko|skalan?|scale)(?: från| from| of)? )?(?<!\d)[01] ?(?:[-–]|till|to) ?(?:[3-9]|10|100)(?!\d)/u;

/** What is counted in a unit: people or what happened to them, other things, pieces of anything, or nobody knows. */
export type Counted = "people" | "things" | "pieces" | "unknown";

/**
 * A unit, or a title, in one language. A word for people counts before the things beside it: `75 vuotta täyttänyttä
 * henkilöä`. Of things it is only where every word is known: whatever else may be people (`75 vuotta täyttäneitä`).
 */
export function countedIn(unit: string): Counted {
  const text = unit
    .slice(0, longest)
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(whosePattern, "");
  if (kindsIn(text).has("people")) return "people";
  const kinds = kindsIn(text.replace(furtherPattern, "").replace(scalePattern, " pistettä "));
  if (kinds.has("unknown")) return toldPattern.test(text) ? "things" : "unknown";
  return (["things", "pieces"] as const).find((kind) => kinds.has(kind)) ?? "unknown";
}

const longest = 1000;

function kindsIn(text: string): ReadonlySet<Counted> {
  const words: readonly string[] = text.match(wordPattern) ?? [];
  return new Set(words.filter((word) => !neutralPattern.test(word)).map(countedBy));
}

function countedBy(word: string): Counted {
  if (personalPattern.test(word)) return "people";
  if (thingPattern.test(word)) return "things";
  if (peoplePattern.test(word)) return "people";
  return piecePattern.test(word) ? "pieces" : "unknown";
}
