import type { HelpText } from "./help-text.ts";

export const help: HelpText = {
  description:
    "Hyvinvointisuunnitelmat ja -kertomukset YAML-tiedostoina: tarkistaa ne ja tekee saavutettavan raportin.",
  version: "näytä hyten versio",
  help: "näytä tämä ohje",
  example: "Esimerkki:",
  usage: (argument) => `[valitsimet] ${argument}`.trim(),
  command: "[komento]",
  after:
    "Paluukoodit: 0 kaikki kunnossa, 1 löydöksiä, 2 väärä käyttö tai ympäristö, 3 vika hytessä.\nMitään ei lähetetä minnekään: ei seurantaa, ei päivitysten tarkistusta.",
  placeholders: {
    ids: "tunnukset",
    addresses: "osoitteet",
    address: "osoite",
    code: "kieli",
    codes: "kielet",
    date: "päivä",
    folder: "kansio",
    format: "muoto",
    formats: "muodot",
    key: "tunnus",
    name: "nimi",
    number: "määrä",
    port: "portti",
    text: "sanat",
    which: "kumpi",
  },
  titles: {
    "Usage:": "Käyttö:",
    "Options:": "Valitsimet:",
    "Arguments:": "Tiedot:",
    "Commands:": "Komennot:",
  },
  commands: {
    init: {
      description: "aloita uusi suunnitelma kansioon; ei koskaan korvaa tiedostoa",
      argument: "uuden suunnitelman kansio (oletus: tämä kansio)",
      example: "hyte init --area HVA15 suunnitelma",
    },
    validate: {
      description: "tarkista suunnitelma: rakenne, viittaukset, kattavuus, tekstit",
      argument: "suunnitelman kansio (oletus: tämä tai lähin ylempi kansio)",
      example: "hyte validate --lang fi",
    },
    rules: { description: "luettele kaikki, mitä tarkistetaan", example: "hyte rules" },
    explain: {
      description:
        "kerro, miksi tavoitetta tai mittaria arvioidaan niin kuin arvioidaan, tai mitä sääntö vaatii",
      argument: "tavoitteen tai mittarin tunnus, tai säännön nimi löydöksen lopusta",
      example: "hyte explain goal-without-action",
    },
    schema: {
      description: "tulosta suunnitelmatiedostojen tai hyte.yaml-tiedoston JSON-skeema",
      argument: "plan tai hyte (oletus: plan)",
      example: "hyte schema plan --lang fi",
    },
    status: {
      description: "kerro, miten tavoitteet etenevät: tulos mittareista, työ toimenpiteistä",
      argument: "suunnitelman kansio (oletus: tämä tai lähin ylempi kansio)",
      example: "hyte status --as-of 2026-11-01",
    },
    pull: {
      description: "hae indikaattorien arvot lähteistä kansioon data/ ja kerro, mikä muuttui",
      argument: "haettavien indikaattorien tunnukset (oletus: kaikki)",
      example: "hyte pull --check",
    },
    search: {
      description:
        "etsi Sotkanetin indikaattoreita sanoilla ja tulosta rivit, jotka kopioidaan suunnitelmaan",
      argument: "hakusanat missä muodossa tahansa, tai indikaattorin numero",
      example: "hyte search nuorten yksinäisyys",
    },
    build: {
      description: "tee raportti: verkkosivusto, Markdown, avoin data (CSV, JSON) ja työkirja",
      argument: "suunnitelman kansio (oletus: tämä tai lähin ylempi kansio)",
      example: "hyte build --out site",
    },
    serve: {
      description:
        "näytä raportti selaimessa tällä koneella sellaisena kuin se julkaistaisiin, ja päivitä se aina, kun tallennat",
      argument: "suunnitelman kansio (oletus: tämä tai lähin ylempi kansio)",
      example: "hyte serve",
    },
  },
  options: {
    "--area": "suunnitelman alue: HVA15 (hyvinvointialue), KU179 (kunta), HUS",
    "--example": "kopioi valmis esimerkkisuunnitelma",
    "--package": "mistä työnkulut asentavat hyten: kiinnitetty paketti tai git-osoite",
    "--lang":
      "viestien kieli: fi, sv tai en (oletus: suunnitelman ensimmäinen, muuten tietokoneen kieli)",
    "build --lang": "sivuston kielet pilkuilla erotettuina (oletus: suunnitelman kielet)",
    "serve --lang": "sivuston kielet pilkuilla erotettuina (oletus: suunnitelman kielet)",
    "--port": "esikatselun portti (oletus: 6127 tai seuraava vapaa)",
    "--format": "text, json, github tai sarif (oletus: text)",
    "build --format":
      "html, docx, pdf, markdown (yksi tiedosto), markdown-pages (tiedosto joka painopisteestä ja tavoitteesta), csv, json, xlsx, pilkulla erotettuina, tai all, jossa Markdown on yhtenä tiedostona (oletus: html)",
    "--max-warnings": "paluukoodi 1, jos varoituksia on enemmän kuin tämä",
    "--as-of": "päivä, jonka mukaan arvioidaan, VVVV-KK-PP (oletus: tänään)",
    "--fix":
      "korjaa turvallisesti korjattavat: yksiselitteiset kirjoitusvirheet, päivämäärät, välilyönnit",
    "--dry-run": "näytä, mitä --fix muuttaisi, äläkä muuta mitään",
    "--json": "tulosta luettelo JSON-muodossa",
    "explain --json": "tulosta sama JSON-muodossa",
    "status --json": "tulosta JSON-muodossa arviot ja kaikki, mistä ne on laskettu",
    "--limit": "kuinka monta indikaattoria näytetään, 1–50 (oletus: 5)",
    "search --offline": "etsi aiemmin haetusta luettelosta käyttämättä verkkoa",
    "search --json": "tulosta löydetyt indikaattorit JSON-muodossa",
    "--out": "sivuston kansio (oletus: site)",
    "--only":
      "vain tämä painopiste, tavoite tai vastuutaho, oman julkaisunaan (oletuskansio: site-<id>)",
    "--strict": "älä tee raporttia, jos suunnitelmassa on yksikin virhe",
    "--check": "älä kirjoita mitään; paluukoodi 1, jos sivusto ei ole ajan tasalla",
    "--base-url": "osoite, jossa sivusto julkaistaan (oletus: site.baseUrl tiedostossa hyte.yaml)",
    "pull --check": "älä kirjoita mitään; paluukoodi 1, jos jokin muuttuisi",
    "pull --dry-run": "näytä, mikä muuttuisi, äläkä kirjoita mitään",
    "--offline": "älä ota yhteyttä verkkoon",
    "--plan": "suunnitelman kansio (oletus: tämä tai lähin ylempi kansio)",
    "--server": "kysy lähteeltä toisesta osoitteesta, esim. sotkanet=http://127.0.0.1:8080",
    "--allow-private": "salli osoitteet, jotka eivät ole julkisessa verkossa",
    "pull --as-of": "päivä, jonka mukaan arvioidaan, VVVV-KK-PP (oletus: tänään)",
    "pull --json": "tulosta muutokset JSON-muodossa",
    "--no-custom-templates": "älä käytä suunnitelman omia sivupohjia",
  },
};
