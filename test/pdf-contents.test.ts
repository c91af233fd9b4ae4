import { describe, expect, test } from "vitest";
import { headingPages } from "../src/outputs/pdf-contents.ts";
import { printedPdf } from "./support/printed-pdf.ts";

const latin = new TextEncoder();

describe("the pages of the headings of a printed PDF", () => {
  test("are counted in the order of the tree of pages, whatever the numbers of their objects", () => {
    const pdf = printedPdf({ tree: { 4: [5, 6], 5: [30, 7], 6: [8] }, headings: { h1: 7, h2: 8 } });

    expect([...headingPages(pdf)]).toEqual([
      ["h1", 2],
      ["h2", 3],
    ]);
  });

  test("are not taken from a text of the plan", () => {
    const title = "/Root 9 0 R /Dests 9 0 R /h1 [8 0 R /XYZ 0 0 0]";
    const pdf = printedPdf({ tree: { 4: [7, 8] }, headings: { h1: 7 }, title });

    expect([...headingPages(pdf)]).toEqual([["h1", 1]]);
  });

  test("leave out a heading whose page is not in the tree", () => {
    const pdf = printedPdf({ tree: { 4: [7] }, headings: { h1: 7, h2: 8 } });

    expect([...headingPages(pdf).keys()]).toEqual(["h1"]);
  });

  test("end where the tree leads back to itself", () => {
    const pdf = printedPdf({ tree: { 4: [5, 7], 5: [4, 5] }, headings: { h1: 7 } });

    expect([...headingPages(pdf)]).toEqual([["h1", 1]]);
  });

  test.each([
    "",
    "%PDF-1.7\n",
    "%PDF-1.7\ntrailer\n<</Root 1 0 R>>\n",
    "\n1 0 obj\ntrailer /Root 1 0 R",
  ])("are none in what is no such PDF: %j", (text) => {
    expect(headingPages(latin.encode(text)).size).toBe(0);
  });
});
