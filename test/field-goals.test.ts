import { describe, expect, it } from "vitest";
import { findPersonalData } from "../src/field/personal-data.ts";
import { findDamage } from "../src/field/text-damage.ts";
import { findSecondMatter } from "../src/field/two-matters.ts";
import { findUnfinished } from "../src/field/unfinished-text.ts";

/**
 * Goals as published: Varsinais-Suomi 2014 and THL's page on regional goals; Helsinki's plans 2019–2021 and 2022–2025
 * with the HYTE barometer of 2020; Keski-Suomi 2024–2025; Konnevesi; the government programme of 2015.
 */
const realGoals = [
  "Väestön terveys- ja hyvinvointierojen kaventaminen ja syrjäytymisen ehkäisy",
  "Vanhemmuuden tukeminen ja varhainen puuttuminen perheiden huoliin lapsen omassa kehitysympäristössä",
  "Lasten ja nuorten kasvun, kehityksen ja hyvinvoinnin edistäminen",
  "Vähennetään eriarvoisuutta kaupunkistrategian kärkihankkeilla",
  "Kavennetaan väestöryhmien välisiä hyvinvointi- ja terveyseroja tietoon ja vaikuttavuuteen perustuvilla menetelmillä",
  "Turvataan tulotasosta ja taustasta riippumatta yhdenvertainen palveluiden saatavuus",
  "Eriarvoisuuden vähentäminen",
  "Liikkuva ja terveellinen kaupunki kaikille",
  "Lasten ja nuorten syrjäytymisen ehkäisy",
  "Ikääntyneiden toimintakyvyn ja osallisuuden vahvistaminen",
  "Mielen hyvinvoinnin ja päihteettömyyden edistäminen",
  "Elävät, omaleimaiset ja turvalliset kaupunginosat",
  "Hyvinvoinnin ja terveyden edistämisen verkostoa ja toimintamalleja kehitetään.",
  "Mielen hyvinvoinnin edistäminen",
  "Arjen turvallisuuden edistäminen",
  "Liikunnallisen elämäntavan edistäminen",
  "Kuntayhteistyö ja yhdyspintatyön edistäminen",
  "Osallisuus (asukas, asiakas ja henkilöstö)",
  "Tavoitteena selkiyttää hyte-työn rakenteita, verkostoja sekä toimintakulttuuria (yhteisövaikuttavuus)",
  "Lisätä kuntalaisten hyvinvointia, terveyttä ja toimintakykyä",
  "Ehkäistä sairauksia ja syrjäytymistä",
  "Vahvistaa osallisuutta",
  "Lisätä väestön hyvinvointia ja terveyttä sekä kaventaa terveyseroja",
  "Edistetään terveyttä ja hyvinvointia sekä vähennetään eriarvoisuutta",
  "Terveyden edistäminen ja varhainen tuki ovat vahvistuneet poikkihallinnollisesti päätöksenteossa, palveluissa ja työelämässä",
  "Terveys- ja hyvinvointierot ovat kaventuneet",
  "Vahvistetaan perustason ehkäisevää työtä ja hyvinvoinnin ja terveyden edistämistä, kuten elintapaohjausta, ohjausta ja neuvontaa",
  "Kehitetään perhe- ja eroneuvontaa, vanhemmuuden tukea, kotipalvelua sekä perhesosiaalityötä ja sosiaaliohjausta.",
  "Otetaan käyttöön elintapaohjauksen toimintamalli kansansairauksien ennaltaehkäisemiseksi.",
  "Lisätään yhteisösosiaalityötä ja etsivää sosiaalityötä palvelujärjestelmän ulkopuolelle jääneiden tavoittamiseksi ja auttamiseksi.",
  "Kehitetään varhaisen tuen ja matalan kynnyksen monialaista palveluneuvontaa ja räätälöityjä palveluja.",
  "Vahvistetaan digitalisaatiota ja mobiilipalveluita omahoidon ja ehkäisevän työn välineinä.",
];

const other = [
  "Nuorten yksinäisyys vähenee",
  "Nuorten osallisuus vahvistuu ja lisääntyy",
  "Liikkuminen lisääntyy ja sen myötä toimintakyky paranee",
  "75 vuotta täyttäneiden kaatumisista aiheutuvat hoitojaksot vähenevät 10 % vuoteen 2029 mennessä",
  "Alle 30 v. nuorten ohjaus Ohjaamossa",
  "Förebyggande barn- och ungdomsarbete stärks",
  "Ensamheten bland unga minskar",
  "Long- and short-term loneliness decreases",
];

describe("thirty real goals and some more", () => {
  it.each([...realGoals, ...other])("nothing is found in: %s", (goal) => {
    expect(realGoals.length).toBeGreaterThanOrEqual(30);
    expect(findUnfinished(goal)).toEqual([]);
    expect(findDamage(goal)).toEqual([]);
    expect(findPersonalData(goal)).toEqual([]);
    expect(findSecondMatter(goal)).toBeUndefined();
  });
});

describe("findSecondMatter", () => {
  it.each([
    ["Tupakointi vähenee ja liikunta lisääntyy", "two-changes", " ja liikunta lisääntyy"],
    [
      "Asukkaiden hyvinvointi paranee ja hyvinvointierot kaventuvat",
      "two-changes",
      " ja hyvinvointierot kaventuvat",
    ],
    [
      "Nuorten yksinäisyys vähenee kouluissa sekä heidän osallisuutensa vahvistuu",
      "two-changes",
      " sekä heidän osallisuutensa vahvistuu",
    ],
    ["Ensamheten minskar och delaktigheten ökar", "two-changes", " och delaktigheten ökar"],
    ["Smoking decreases and exercise increases", "two-changes", " and exercise increases"],
    [
      "Mielen hyvinvoinnin edistäminen; arjen turvallisuuden edistäminen",
      "semicolon",
      "; arjen turvallisuuden edistäminen",
    ],
    ["Yksinäisyys vähenee. Jokaisella on harrastus", "two-sentences", ". Jokaisella on harrastus"],
  ])("in %s", (title, kind, rest) => {
    const found = findSecondMatter(title);

    expect(found?.kind).toBe(kind);
    expect(found && title.slice(found.from, found.to)).toBe(rest);
  });

  it("leaves long texts alone", () => {
    expect(findSecondMatter("Yksi vähenee ja toinen kasvaa. ".repeat(30))).toBeUndefined();
  });
});
