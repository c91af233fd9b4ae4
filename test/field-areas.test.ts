import { describe, expect, it } from "vitest";

import {
  allAreaKeys,
  areaName,
  areaOf,
  areas,
  areasVersion,
  areaShortName,
  suggestAreaKey,
} from "../src/field/areas.ts";

const ofKind = (kind: string) => [...areas().values()].filter((area) => area.kind === kind);

describe("areas", () => {
  it("are those of 2026", () => {
    expect(areasVersion.year).toBe(2026);
    expect(ofKind("county")).toHaveLength(21);
    expect(ofKind("city").map((area) => area.key)).toEqual(["KU091"]);
    expect(ofKind("municipality")).toHaveLength(291);
    expect(ofKind("region")).toHaveLength(19);
    expect(allAreaKeys()).toHaveLength(21 + 1 + 1 + 1 + 19 + 291);
  });

  it("have whole names", () => {
    for (const area of areas().values()) {
      expect(area.name.fi).toMatch(/^\p{Lu}[\p{L}: -]*\p{L}$/u);
      expect(area.name.sv).toMatch(/^\p{Lu}[\p{L}: -]*\p{L}$/u);
      if (area.kind !== "municipality") expect(area.name.en).toBeDefined();
    }
  });

  it("put every municipality into one county and one region", () => {
    const inCounties = ofKind("county").flatMap((county) => county.municipalities);
    const inRegions = ofKind("region").flatMap((region) => region.municipalities);

    expect(new Set(inCounties).size).toBe(291);
    expect(inCounties).toHaveLength(291);
    expect(new Set(inRegions).size).toBe(292);
    expect(areaOf("SSS")?.municipalities).toHaveLength(292);
    for (const key of inCounties) {
      const municipality = areaOf(key);
      expect(areaOf(municipality?.county ?? "")?.municipalities).toContain(key);
      expect(areaOf(municipality?.region ?? "")?.municipalities).toContain(key);
    }
  });

  it("keep a county whole within its region", () => {
    for (const county of ofKind("county")) {
      const region = areaOf(county.region ?? "");
      expect(region?.municipalities).toEqual(expect.arrayContaining([...county.municipalities]));
    }
  });

  it("know the bilingual authorities", () => {
    const bilingual = ofKind("county").filter((county) => county.bilingual);

    expect(bilingual.map((county) => county.key)).toEqual([
      "HVA01",
      "HVA03",
      "HVA04",
      "HVA05",
      "HVA10",
      "HVA17",
      "HVA18",
    ]);
    expect(areaOf("KU091")?.bilingual).toBe(true);
    expect(areaOf("HUS")?.bilingual).toBe(true);
    expect(ofKind("municipality").filter((area) => area.languages[0] === "sv")).toHaveLength(15);
    expect(ofKind("municipality").filter((area) => area.bilingual)).toHaveLength(32);
    expect(areaOf("MK21")?.languages).toEqual(["sv"]);
  });

  it("know whom HUS and the Sámi language body concern", () => {
    const keys = (test: (key: string) => boolean) => allAreaKeys().filter(test);

    expect(keys((key) => areaOf(key)?.saamiBody === true)).toEqual(["HVA21"]);
    expect(keys((key) => areaOf(key)?.husRequired === true)).toEqual([
      "HVA01",
      "HVA02",
      "HVA03",
      "HVA04",
      "KU091",
    ]);
    expect(areaOf("HUS")?.municipalities).toHaveLength(26);
  });

  it.each([
    ["HVA15", "fi", "Keski-Suomen hyvinvointialue", "Keski-Suomi"],
    ["HVA04", "sv", "Vanda och Kervo välfärdsområde", "Vanda och Kervo"],
    ["HVA17", "en", "Ostrobothnia wellbeing services county", "Ostrobothnia"],
    ["KU179", "en", "Jyväskylä", "Jyväskylä"],
    ["KU853", "sv", "Åbo", "Åbo"],
    ["KU091", "sv", "Helsingfors stad", "Helsingfors"],
    ["HUS", "en", "HUS Group", "HUS"],
    ["SSS", "fi", "Koko maa", "Koko maa"],
  ] as const)("name %s in %s", (key, language, name, shortName) => {
    const area = areaOf(key);

    expect(area && areaName(area, language)).toBe(name);
    expect(area && areaShortName(area, language)).toBe(shortName);
  });

  it.each(["", "15", "hva15", "HVA22", "HVA90", "KU1", "__proto__", "constructor"])(
    "do not know %s",
    (key) => {
      expect(areaOf(key)).toBeUndefined();
    },
  );
});

describe("suggestAreaKey", () => {
  it.each([
    ["HVA15", ["HVA15"]],
    ["hva15", ["HVA15"]],
    ["hva5", ["HVA05"]],
    ["HVA015", ["HVA15"]],
    ["05", ["HVA05", "MK05", "KU005"]],
    ["5", ["HVA05", "MK05", "KU005"]],
    ["179", ["KU179"]],
    ["ku91", ["KU091"]],
    ["KU1790", ["KU179", "KU790"]],
    ["HVA90", ["KU091"]],
    ["90", ["KU091", "KU090"]],
    ["Keski-Suomi", ["HVA15", "MK13"]],
    ["keski–suomi", ["HVA15", "MK13"]],
    ["Keski-Suomen hyvinvointialue", ["HVA15"]],
    ["Keski-Suomen hva", ["HVA15"]],
    ["Mellersta Finlands välfärdsområde", ["HVA15"]],
    ["Central Finland", ["HVA15", "MK13"]],
    ["Jyväskylä", ["KU179"]],
    ["Jyväskylän kaupunki", ["KU179"]],
    ["Åbo", ["KU853"]],
    ["Helsinki", ["KU091"]],
    ["Helsingin kaupunki", ["KU091"]],
    ["Suomi", ["SSS"]],
    ["hus", ["HUS"]],
    ["HYKS", ["HUS"]],
  ])("of %s: %j", (text, keys) => {
    expect(suggestAreaKey(text)).toEqual(keys);
  });

  it.each(["", "x", "HVA22", "MK3", "99999", "Atlantis", "constructor", "kok", "x".repeat(1e6)])(
    "has nothing for %.20s",
    (text) => {
      expect(suggestAreaKey(text)).toEqual([]);
    },
  );

  it("gives five at most, and only keys", () => {
    const found = suggestAreaKey("Pohj");

    expect(found.length).toBeLessThanOrEqual(5);
    for (const key of found) expect(areaOf(key)).toBeDefined();
  });
});
