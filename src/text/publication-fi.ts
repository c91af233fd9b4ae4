import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { PublicationText } from "./publication.ts";

export const publicationFi: PublicationText = {
  foot: {
    about: "Tietoa julkaisusta",
    pulled: (date) => `Uusimmat luvut on haettu lähteestä ${date}.`,
    version: (version) => `Sivusto on tehty hyte-ohjelman versiolla ${version}.`,
    untranslated: {
      fi: "Osa tämän sivun teksteistä on vain suomeksi.",
      sv: "Osa tämän sivun teksteistä on vain ruotsiksi.",
      en: "Osa tämän sivun teksteistä on vain englanniksi.",
      several: "Osa tämän sivun teksteistä on vain muulla kielellä.",
    },
    picture: (title) => `${title}: nimi ja julkaisija`,
  },
  method: {
    title: "Miten edistymistä arvioidaan",
    intro:
      "Tällä sivulla kerrotaan, miten tavoitteiden eteneminen päätellään luvuista. Sama sääntö koskee kaikkia mittareita, ja jokaisen arvion perusteet näkyvät tavoitteen omalla sivulla.",
    lights: "Tulos ja työ ovat eri asioita",
    aims: "Mihin mittari tähtää",
    aimsIntro:
      "Suunnitelma kertoo kustakin mittarista, millaista muutosta sillä tavoitellaan. Siitä riippuu, miten mittari arvioidaan.",
    aimsCaption: "Mihin mittarit tähtäävät ja montako niitä on tässä suunnitelmassa",
    aim: "Pyrkimys",
    aimMeans: "Mitä se tarkoittaa",
    aimNames: {
      reach: "Saavuttaa taso",
      keep: "Pitää taso",
      direction: "Oikea suunta",
      gap: "Kaventaa eroa",
      milestone: "Saada tehdyksi",
    },
    noAim: {
      context: {
        name: "Kuvaa toimintaympäristöä",
        means:
          "Mittaria ei arvioida: siitä nähdään, millaisissa oloissa työtä tehdään, mutta kukaan ei vastaa siitä.",
      },
      unsaid: {
        name: "Ei kerrottu",
        means: "Suunnitelmassa ei sanota, mihin mittarilla tähdätään.",
      },
    },
    metricsOfPlan: "Mittareita",
    metricsCounted:
      "Tällä sivulla lasketaan samat mittarit kuin etusivulla. Mukana eivät ole mittarit, jotka mittaavat vain sellaista, mistä on luovuttu tai mikä on peruttu tai yhdistetty toiseen.",
    path: "Tavoiteura",
    pathText: [
      "Lähtötasosta tavoitetasoon piirretään ura, joka kulkee välitavoitteiden kautta. Ura on suora, ellei suunnitelmassa sanota, että muutos on joka vuosi yhtä monta prosenttia.",
      "Uusinta arvoa verrataan uran kohtaan samalta ajalta, ei tämän päivän kohtaan. Tilasto kertoo usein viime tai toissa vuodesta.",
    ],
    limits: "Milloin mittari on jäljessä",
    ownLimits: "Mittarit, joille on asetettu omat rajat",
    noise: "Mikä voi olla sattumaa",
    noiseIntro:
      "Luvut heilahtelevat, vaikka mikään ei muutu. Muutos otetaan huomioon vasta, kun se on tätä suurempi. Raja on ensimmäinen näistä, joka tunnetaan:",
    noiseRules: {
      interval: "arvojen 95\u00A0%:n luottamusvälit, jos lähde kertoo ne",
      minChange: "mittarille kirjoitettu pienin merkitsevä muutos",
      tenth: (share) => `${share} muutoksesta, johon mittarilla tähdätään`,
    },
    order: "Arviot järjestyksessä",
    orderIntro:
      "Ehdot käydään läpi tässä järjestyksessä. Ensimmäinen, jonka ehto täyttyy, on mittarin arvio.",
    orderCaption: (way) => `Arviot ja niiden ehdot: ${way}`,
    ways: {
      reach: "Luku, jolla on tavoitetaso",
      keep: "Luku, jonka on pysyttävä rajoissa",
      direction: "Luku, jolla on vain oikea suunta",
      level: "Sanallinen asteikko",
      milestone: "Asia, joka on tehty tai ei",
    },
    gapText:
      "Eroa kaventava mittari arvioidaan samoin kuin luku, jolla on tavoitetaso: luku on kahden ryhmän tai alueen ero. Sivulla kerrotaan, jos ero kaventui siksi, että paremmassa asemassa olleiden tilanne huononi.",
    verdict: "Arvio",
    when: "Ehto",
    obstacles: "Miksi arviota ei aina voi tehdä",
    obstaclesIntro:
      "Jos tieto puuttuu tai on ristiriitainen, mittaria ei arvioida, ja syy kerrotaan mittarin kohdalla.",
    obstaclesCaption: "Syyt, joiden vuoksi mittaria ei arvioida, ja mittarien määrä nyt",
    obstacle: "Syy",
    freshness: "Milloin tieto on vanhaa",
    freshnessText: [
      "Tieto on tuore siihen asti, kun lähteestä pitäisi saada seuraava. Aika lasketaan siitä, kuinka usein lähde uudistaa tietonsa, ja siihen lisätään julkaisemiseen kuluva aika: vähintään kolme kuukautta, enintään vuosi.",
      "Sen jälkeen tieto on vanhentumassa yhtä pitkän ajan kuin julkaisemiseen saa kulua, ja sitten vanhentunut. Esimerkiksi vuoden 2024 tieto, joka saadaan joka vuosi, on tuore vuoden 2026 loppuun.",
    ],
    privacy: "Pienet luvut",
    privacyText: {
      hidden: (minimum) =>
        `Lukuja, joiden takana on alle ${minimum} ihmistä, ei näytetä, jottei ketään voi tunnistaa. Tämä koskee suunnitelmaan kirjoitettuja ja omista tiedostoista tulevia lukuja.`,
      next: "Jos peitetyn luvun voisi laskea muista luvuista, myös seuraavaksi pienin peitetään. Peitetty luku ei ole nolla eikä puuttuva tieto, ja se sanotaan sen kohdalla.",
      office:
        "Tilastoviranomaisen julkaisemia lukuja ei peitetä uudelleen: se on jo arvioinut, mitä voi näyttää.",
    },
    sources: "Mistä luvut tulevat",
    sourcesText: "Lähteet, tuottajat, käyttöehdot ja hakupäivät",
    rules: "Miten suunnitelma itse tarkistetaan",
    rulesText: "Suunnitelman kunto: mikä on valmista ja mikä vielä puuttuu",
  },
  data: {
    title: "Tiedot ja lähteet",
    intro:
      "Tällä sivulla on kaikki, minkä tästä julkaisusta voi ladata. Sivu kertoo myös, mistä luvut ovat peräisin ja millä ehdoilla niitä saa käyttää.",
    forms: "Mukaan otettavat muodot",
    form: {
      csv: {
        name: "Avoin data (CSV)",
        what: "Kaikki taulukot CSV-tiedostoina. Kuvaus on tehty Frictionless-datapakettina.",
      },
      csvw: {
        name: "Taulukoiden kuvaus (CSVW)",
        what: "Samat taulukot kuvattuina W3C:n CSV on the Web -suosituksen mukaan.",
      },
      json: {
        name: "Kaikki sisältö ohjelmille (JSON)",
        what: "Suunnitelman julkinen sisältö arvioineen yhtenä tiedostona.",
      },
      schema: {
        name: "JSON-tiedoston kuvaus (JSON Schema)",
        what: "Mitä kenttiä JSON-tiedostossa on ja mitä ne tarkoittavat.",
      },
      measurements: {
        name: "Arvioiden perusteet (JSON)",
        what: "Jokaisen mittarin arvio ja luvut, joista se on laskettu.",
      },
      xlsx: {
        name: "Työkirja (Excel)",
        what: "Tavoitteet, toimenpiteet, mittarit, luvut ja vastuutahot omina taulukkoinaan.",
      },
      docx: {
        name: "Asiakirja (Word)",
        what: "Kaikki sisältö muokattavana asiakirjana, esimerkiksi päätöksenteon liitteeksi.",
      },
      pdf: { name: "Asiakirja (PDF)", what: "Kaikki sisältö tulostettavana asiakirjana." },
      "markdown-pages": {
        name: "Teksti sivuina (Markdown)",
        what: "Sivu jokaisesta painopisteestä ja tavoitteesta.",
      },
      markdown: { name: "Teksti (Markdown)", what: "Kaikki sisältö yhtenä tekstitiedostona." },
      calendar: {
        name: "Kalenteri (ICS)",
        what: "Kaikkien määräpäivät ja tapahtumat omaan kalenteriin.",
      },
      feed: {
        name: "Uutissyöte (Atom)",
        what: "Seurantamerkinnät ja tapahtumat uutistenlukijaan sitä mukaa kuin niitä tulee.",
      },
    },
    tables: "Avoimen datan taulukot",
    tablesCaption: "Avoimen datan taulukot",
    table: "Taulukko",
    whatItHolds: "Sisältö (englanniksi)",
    sources: "Lukujen lähteet",
    sourcesCaption: "Lukujen lähteet, käyttöehdot ja tuoreus",
    noSources: "Suunnitelmassa ei ole vielä lukuja.",
    indicator: "Indikaattori tai mittari",
    producer: "Tuottaja",
    licence: "Käyttöehdot",
    fetched: "Haettu",
    freshness: "Tuoreus",
    written: "Kirjoitettu suunnitelmaan",
    notFetched: "Ei vielä haettu",
    noLicence: "Ei tiedossa",
    leftOut: "Näiden lukuja ei ole avoimessa datassa",
    cite: "Näin viittaat",
    citeIntro: "Viittaus tähän julkaisuun:",
    citation: (publisher, title, date, address) =>
      `${publisher}: ${title}. Tiedot ${date}.${address === "" ? "" : ` ${address}`}`,
    citeSources:
      "Kun käytät yksittäistä lukua, mainitse myös sen tuottaja. Tuottajien omat viittausohjeet:",
  },
  accessibility: {
    title: "Saavutettavuusseloste",
    intro: (site, organisation) =>
      `Tämä seloste koskee sivustoa ”${site}”. Sivustosta vastaa ${organisation}.`,
    state: "Kuinka saavutettava sivusto on",
    states: {
      full: "Sivusto täyttää lain vaatimukset (WCAG 2.1, tasot A ja AA).",
      partial:
        "Sivusto täyttää lain vaatimukset (WCAG 2.1, tasot A ja AA) osittain. Puutteet on lueteltu alla.",
      none: "Sivusto ei vielä täytä lain vaatimuksia (WCAG 2.1, tasot A ja AA). Puutteet on lueteltu alla.",
      unknown: "Julkaisija ei ole vielä kertonut, täyttääkö sivusto lain vaatimukset.",
    },
    shortcomings: "Mikä ei ole saavutettavaa",
    noShortcomings: "Julkaisijan tiedossa ei ole puutteita.",
    shortcomingsMissing: "Julkaisija ei ole vielä kuvannut puutteita.",
    testing: "Miten saavutettavuus on arvioitu",
    testedByMaker: [
      "Sivut on tehty hyte-ohjelmalla, joka testataan ennen jokaista versiota oikeassa selaimessa: sivujen rakenne, värien kontrasti, käyttö pelkällä näppäimistöllä ja 320 pikselin leveys.",
      "Testi koskee sivupohjia. Se ei kerro, ovatko suunnitelman tekstit selkeitä tai toimivatko julkaisijan lisäämät kuvat ja liitteet.",
    ],
    testingMissing: "Julkaisija ei ole vielä kertonut omasta arvioinnistaan.",
    prepared: (date) => `Seloste on laadittu ${date}.`,
    reviewed: (date) => `Seloste on tarkistettu viimeksi ${date}.`,
    preparedMissing: "Selosteen laatimispäivä puuttuu.",
    feedback: "Huomasitko puutteen?",
    feedbackText:
      "Kerro siitä meille. Vastaamme 14 päivän kuluessa. Voit myös pyytää sisällön muodossa, jota pystyt käyttämään.",
    feedbackBy: "Palaute saavutettavuudesta",
    feedbackMissing:
      "Palautteen osoite puuttuu. Julkaisijan on kerrottava sähköinen osoite, johon saavutettavuudesta voi antaa palautetta.",
    supervision: "Kuka valvoo",
    supervisionText:
      "Jos et saa vastausta 14 päivässä tai et ole siihen tyytyväinen, voit tehdä valvontaviranomaiselle kantelun tai selvityspyynnön. Viranomaisen sivulla kerrotaan, miten se tehdään ja miten asia käsitellään.",
    authority: "Liikenne- ja viestintävirasto Traficom",
    authorityLink: "Valvontaviranomaisen sivusto",
    law: "Mihin seloste perustuu",
    lawText:
      "Laki digitaalisten palvelujen tarjoamisesta (306/2019): saavutettavuusvaatimukset 7 §, seloste 9 §.",
  },
  archive: {
    title: "Vuodet ja aiemmat julkaisut",
    intro:
      "Hyvinvointikertomus ja -suunnitelma tehdään kerran valtuustokaudessa, ja etenemisestä raportoidaan valtuustolle joka vuosi. Tällä sivulla on, mitä kultakin vuodelta on julkaistu.",
    years: "Vuosittain",
    yearsCaption: "Mitä kultakin vuodelta on",
    year: "Vuosi",
    report: "Vuosiraportti",
    followUp: "Seurantamerkintöjä",
    made: "Tehty",
    notYet: "Ei vielä",
    now: "Tilanne tänä vuonna",
    updates: (count) =>
      count === 0 ? "–" : `${writeNumber(count, "fi")} ${plural(count, "merkintä", "merkintää")}`,
    handling: "Suunnitelman käsittely",
    earlier: "Aiemmat ja muut raportit",
  },
  notFound: {
    title: "Sivua ei löydy",
    text: "Tässä osoitteessa ei ole sivua. Osoitteessa voi olla kirjoitusvirhe, tai linkki on vanha.",
    front: "Suunnitelman etusivu",
  },
};
