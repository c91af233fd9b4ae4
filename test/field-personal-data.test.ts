import { describe, expect, it } from "vitest";
import { findPersonalData } from "../src/field/personal-data.ts";

const parts = (text: string, ranges: readonly { from: number; to: number; kind: string }[]) =>
  ranges.map(({ from, to, kind }) => [kind, text.slice(from, to)]);

describe("findPersonalData", () => {
  it.each([
    ["Yhteyshenkilö 131052-308T", "identity-code", "131052-308T"],
    ["hetu 010594Y9021.", "identity-code", "010594Y9021"],
    ["020504A902E", "identity-code", "020504A902E"],
    ["010199+0055", "identity-code", "010199+0055"],
    ["311299u456x", "identity-code", "311299u456x"],
    ["290200E1239", "identity-code", "290200E1239"],
    ["Kirjoita maija.meikalainen@example.fi.", "email", "maija.meikalainen@example.fi"],
    ["m.meikäläinen@example.fi", "email", "m.meikäläinen@example.fi"],
    ["(perhekerho77@gmail.com)", "email", "perhekerho77@gmail.com"],
    ["Puh. 040 123 4567", "phone", "040 123 4567"],
    ["+358 40 123 4567", "phone", "+358 40 123 4567"],
    ["+358401234567", "phone", "+358401234567"],
    ["00358 50 1234567", "phone", "00358 50 1234567"],
    ["050-1234567", "phone", "050-1234567"],
    ["0401234567", "phone", "0401234567"],
    ["Maija Mallikas, puh. (014) 123 456", "phone", "(014) 123 456"],
    ["Soita: Ville-Matti Malli 09 123 4567", "phone", "09 123 4567"],
  ])("in %s", (text, kind, found) => {
    expect(parts(text, findPersonalData(text))).toEqual([[kind, found]]);
  });

  it.each([
    "131052-308U",
    "320152-308T",
    "310452-308T",
    "290201A123J",
    "131052-0010",
    "A131052-308T",
    "kirjaamo@example.fi",
    "hyte@example.fi",
    "hyvinvointi.osallisuus@example.fi",
    "etunimi.sukunimi@example.fi",
    "info.yhdistys@gmail.com",
    "@kunta ja a@b",
    "Vaihde 014 123 456",
    "Soita vaihteeseen 014 266 0000 tai kysy vaihteesta 014 266 0000",
    "keskus 02 313 0000, växeln 06 218 6000",
    "puh. (014) 123 456",
    "Keski-Suomen Hyvinvointialue 014 266 0000",
    "+358 14 266 0000",
    "Asiakaspalvelu: 09 123 4567",
    "0800 123 456, 020 123 4567, 116 117 ja 112",
    "Vuosina 2022–2025, 2019-2021",
    "1.9.2025–31.5.2026 ja 05-12-2024",
    "40 000 euroa, 1 250 000 €, 0,5 htv",
    "612/2021 7 §, 417/2007 12 §",
    "00100 Helsinki, 05800 Hyvinkää",
    "Y-tunnus 0512345-6",
    "HEL 2022-011138",
    "050 123 456 €",
    "Sotkanet 4072, 3090 ja 1080",
    "https://www.example.fi/0401234567",
    "",
  ])("nothing in %s", (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it("finds several, in order", () => {
    const text = "maija.meikalainen@example.fi, 040 123 4567, 131052-308T";

    const kinds = findPersonalData(text).map(({ kind }) => kind);

    expect(kinds).toEqual(["email", "phone", "identity-code"]);
  });
});
