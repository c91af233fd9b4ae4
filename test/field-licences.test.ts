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
