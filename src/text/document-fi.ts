import type { DocumentText } from "./document.ts";

export const documentFi: DocumentText = {
  contents: "Sisällys",
  page: "Sivu",
  summary: "Tiivistelmä",
  background: "Tausta ja tarkoitus",
  purpose:
    "Suunnitelma kertoo, millainen hyvinvoinnin tila on, mitä halutaan muuttaa, kuka tekee mitäkin ja mistä muutos nähdään. Toteutumista seurataan mittareilla ja työstä tehtävillä kirjauksilla.",
  situation: "Hyvinvoinnin tila",
  situationIntro:
    "Indikaattorit ja havainnot, joihin tavoitteet perustuvat, painopisteittäin. Kuvioiden luvut ovat taulukoissa kuvioiden alla.",
  observations: "Havainnot",
  planPart: "Tavoitteet ja toimenpiteet",
  realisation: "Toteutuminen",
  realisationIntro: (date) =>
    `Tulos ja työ on arvioitu erikseen päivän ${date} tilanteen mukaan. Tulos kertoo, miten tavoitteen mittareille on käynyt; tavoitteen tulos on sen heikoimman mittarin tulos. Työ kertoo, missä vaiheessa tavoitteen toimenpiteet ovat.`,
  changed: "Mitä se muutti",
  results: "Tavoitteiden tulos ja työ",
  noneLate: "–",
  late: "Myöhässä",
  appendices: "Liitteet",
  indicators: "Indikaattorien tiedot",
  unit: "Yksikkö",
  licence: "Käyttöehdot",
  rhythm: "Uusi tieto",
  method: "Näin mittarit on arvioitu",
  methodTexts: [
    "Mittarin viimeisintä arvoa verrataan tavoiteuraan. Ura kulkee lähtötasosta välitavoitteiden kautta tavoitetasoon, ellei suunnitelmassa ole sanottu muuta.",
    "Pieni muutos voi olla sattumaa. Muutokseksi luetaan vasta se, joka on suurempi kuin mittarin pienin merkitsevä muutos tai sen luottamusvälit.",
    "Mittaria ei arvioida, jos siltä puuttuu jotakin, mitä arvio tarvitsee: lähtötaso, tavoitetaso, parempi suunta tai uusi arvo. Silloin se on ”ei arvioitavissa”. Toimintaympäristöä kuvaavan mittarin perusteella ei arvioida ketään.",
    "Prosenteista ei lasketa keskiarvoja, eikä työtä ja tulosta yhdistetä yhdeksi arvosanaksi.",
  ],
  omissions: "Pois jätetyt indikaattorit",
  omissionsIntro: "Nämä luetteloiden indikaattorit eivät ole mukana, ja tässä on syy siihen.",
  list: "Luettelo",
  item: "Indikaattori",
  reason: "Syy",
  date: "Päivä",
  healthIntro:
    "Mikä suunnitelmassa on valmista ja mikä vielä puuttuu. Tämä kertoo suunnitelmasta, ei työn tuloksista.",
  figure: (number) => `Kuvio ${number}`,
  figuresOf: (number) => `Kuvion ${number} luvut`,
  version: "Versio",
  madeWith: "Asiakirja on tehty hyte-ohjelmalla suunnitelman tiedostoista.",
  part: {
    title: "Osa suunnitelmasta",
    text: (plan) => `Tämä on osa suunnitelmasta ”${plan}”. Muut osat on jätetty pois.`,
    ofParty: (party, plan) =>
      `Tässä on se osa suunnitelmasta ”${plan}”, josta ${party} vastaa tai jossa se on mukana.`,
  },
};
