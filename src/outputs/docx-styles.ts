import type { IStylesOptions } from "docx";
import type { Language } from "../base/language.ts";

/** As Word names languages. */
export function wordLanguage(language: string): string {
  const known: Readonly<Record<string, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
  return known[language] ?? language;
}

const colour = "0B3D6B";
/** Half points. */
const heading = (size: number, before: number): object => ({
  run: { size, bold: true, color: colour },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** The looks of a document; whoever edits it changes them in Word's own list of styles. */
export function stylesOf(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: wordLanguage(language) } },
        paragraph: { spacing: { after: 120, line: 269 } },
      },
      title: {
        run: { size: 56, bold: true, color: colour },
        paragraph: { spacing: { after: 200 } },
      },
      heading1: heading(36, 360),
      heading2: heading(30, 320),
      heading3: heading(26, 280),
      heading4: heading(23, 240),
      heading5: heading(22, 200),
      hyperlink: { run: { color: "0B5394", underline: { type: "single" } } },
    },
    paragraphStyles: [
      style("Caption", "caption", { size: 20, bold: true }, { before: 160, after: 80 }, true),
      style("FigureCaption", "Figure Caption", { size: 20 }, { before: 40, after: 160 }, false),
      style("Cell", "Table Text", { size: 20 }, { after: 0, line: 250 }, false),
      style(
        "ContentsHeading",
        "Contents Heading",
        { size: 36, bold: true, color: colour },
        { before: 0, after: 160 },
        true,
      ),
      style("Term", "Label", { bold: true }, { before: 120, after: 60 }, true),
      {
        id: "Fact",
        name: "Fact",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { spacing: { after: 60 }, indent: { left: 2600, hanging: 2600 } },
      },
      {
        id: "Notice",
        name: "Notice",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: {
          spacing: { before: 120, after: 120 },
          indent: { left: 120, right: 120 },
          border: { left: { style: "single", size: 24, space: 8, color: "945C00" } },
        },
      },
      {
        id: "Quotation",
        name: "Quotation",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { indent: { left: 480 } },
        run: { italics: true },
      },
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function style(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle["run"]>,
  spacing: { readonly before?: number; readonly after: number; readonly line?: number },
  keepNext: boolean,
): ParagraphStyle {
  return {
    id,
    name,
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing, keepNext },
  };
}
