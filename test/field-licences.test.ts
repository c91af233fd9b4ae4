import { describe, expect, test } from "vitest";
import { isOpenLicence } from "../src/field/licences.ts";

describe("an open licence", () => {
  test.each([
    "CC-BY-4.0",
    "CC BY 4.0",
    "cc by",
    "CC BY-SA 3.0",
    "CC BY 4.0 (THL)",
    "CC0",
    "CC0-1.0",
    "Creative Commons Nimeä 4.0 Kansainvälinen",
    "Creative Commons Erkännande 4.0 Internationell",
    "Creative Commons Attribution 4.0 International",
    "Creative Commons Nimeä 4.0 Kansainvälinen (CC BY 4.0)",
    "Creative Commons Erkännande 4.0 Internationell (CC BY 4.0)",
    "Creative Commons Attribution 4.0 International (CC BY 4.0)",
    "Nimeä 4.0 Kansainvälinen (CC BY 4.0)",
    "Erkännande 4.0 Internationell (CC BY 4.0)",
    "Attribution 4.0 International (CC BY 4.0)",
    "Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)",
    "Creative Commons Attribution 4.0 International Public License",
    "Creative Commons Nimeä 4.0 Kansainvälinen -lisenssi",
    "Creative Commons CC BY 4.0",
    "Creative Commons CC0 1.0",
    "CC0 1.0 Universal (CC0 1.0)",
    "Lisenssi: CC BY 4.0",
    "Licens: CC BY 4.0",
    "Licence: CC0",
    "License: Creative Commons Attribution 4.0 International (CC BY 4.0)",
    "https://creativecommons.org/licenses/by/4.0/deed.fi",
    "https://creativecommons.org/publicdomain/zero/1.0/",
    "ODC-By-1.0",
    "ODbL-1.0",
    "PDDL-1.0",
  ])("%s", (written) => {
    expect(isOpenLicence(written)).toBe(true);
  });

  test.each([
    "",
    " ",
    "CC BY-NC 4.0",
    "CC BY-ND 4.0",
    "CC-BY-NC-SA-4.0",
    "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC BY EiKaupallinen 4.0",
    "CC BY Ei-kaupallinen 4.0",
    "CC BY 4.0 EiMuutoksia",
    "CC BY 4.0 icke-kommersiell",
    "CC BY IckeKommersiell 4.0",
    "CC BY 4.0, ei kaupalliseen käyttöön",
    "CC BY 4.0, inte för kommersiellt bruk",
    "CC BY 4.0 IngaBearbetningar",
    "CC BY Non-Commercial 4.0",
    "CC BY NoDerivs 4.0",
    "CC-BY-NC4.0",
    "CC BY-N\u00ADC 4.0",
    "CC BY 4.0, vain tutkimukseen",
    "Nimeä-EiKaupallinen 4.0 Kansainvälinen (CC BY-NC 4.0)",
    "Nimeä 4.0 Kansainvälinen",
    "Lisenssi: CC BY-NC 4.0",
    "Lisenssi: kysy tuottajalta (CC BY 4.0)",
    "Vaatii sopimuksen",
    "Ei CC BY 4.0",
    "Kysy tuottajalta",
    "© Esimerkkilaitos",
    "https://example.org/?creativecommons.org/licenses/by/4.0",
    `CC BY ${"4".repeat(300)}`,
  ])("not %s", (written) => {
    expect(isOpenLicence(written)).toBe(false);
  });
});
