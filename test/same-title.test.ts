import { describe, expect, it } from "vitest";
import { isSameTitle } from "../src/base/same-title.ts";

const pairs: readonly (readonly [string, string, boolean])[] = [
  ["% vastaavanikäisestä väestöstä", "% vastaavan ikäisestä väestöstä", true],
  ["Kokee itsensä yksinäiseksi", "KOKEE  itsensä ”yksinäiseksi”. ", true],
  ["8. - 9. luokan oppilaista", "8.–9. luokan oppilaista", true],
  ["la\u0308heinen", "läheinen", true],
  ["Itsearvioitu (&#8805; 1 v.)<br />", "Itsearvioitu (≥ 1 v.)", true],
  ["Itsearvioitu (≥ 1 v.)", "<p id=x>Itsearvioitu (&ge; 1 v.)</p>", true],
  ["Tekee ty&ouml;t&auml;&nbsp;kotona", "Tekee työtä kotona", true],
  ["Lihavat (BMI &gt; 30)", "Lihavat (BMI > 35)", false],
  ["Lihavat (BMI &gt; 30)", "Lihavat", false],
  ["&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;", "aaaaaaaaa", false],
  ["Yksinhuoltajaperheet", "Yhden vanhemman perheet", false],
  ["Lihavien osuus, 65 vuotta täyttäneet", "Lihavien osuus, 20–64-vuotiaat", false],
  ["a.c", "abc", false],
  ["(a&ge;", "(a≥", true],
];

describe("isSameTitle", () => {
  it.each(pairs)("of %j and %j", (one, other, expected) => {
    expect(isSameTitle(one, other)).toBe(expected);
    expect(isSameTitle(other, one)).toBe(expected);
  });

  it("of titles that are too long to be any only letter by letter", () => {
    const long = ";".repeat(200_000);
    expect(isSameTitle(`${long}x`, `${long}x`)).toBe(true);
    expect(isSameTitle(`${long}x`, `${long}X`)).toBe(false);
  });
});
