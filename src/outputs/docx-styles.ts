import { type IStylesOptions, LineRuleType } from "docx";
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

/** Lines as high as so many 240ths of what is in them; by no rule LibreOffice takes a number for twentieths of a point, and cuts charts off. */
function lines(height: number): { readonly line: number; readonly lineRule: "auto" } {
  return { line: height, lineRule: LineRuleType.AUTO };
}

/** The looks of a document; whoever edits it changes them in Word's own list of styles. */
export function stylesOf(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: wordLanguage(language) } },
        paragraph: { spacing: { after: 120, ...lines(269) } },
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
      { ...style("Caption", "caption"), run: { size: 20, bold: true }, ...spaced(160, 80, true) },
      { ...style("FigureCaption", "Figure Caption"), run: { size: 20 }, ...spaced(40, 160) },
      {
        ...style("Cell", "Table Text"),
        run: { size: 20 },
        paragraph: { spacing: { after: 0, ...lines(250) } },
      },
      {
        ...style("ContentsHeading", "Contents Heading"),
        run: { size: 36, bold: true, color: colour },
        ...spaced(0, 160, true),
      },
      { ...style("Term", "Label"), run: { bold: true }, ...spaced(120, 60, true) },
      ...indented,
      ...contents,
    ],
  };
}

/** Of the lines of the contents list, by the level of their heading. */
const contents = [1, 2, 3].map((level): ParagraphStyle => ({
  ...style(`TOC${level}`, `toc ${level}`),
  run: { bold: level === 1 },
  paragraph: {
    spacing: { before: level === 1 ? 100 : 0, after: 20 },
    indent: { left: (level - 1) * 300 },
  },
}));

const indented: readonly ParagraphStyle[] = [
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
];

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function style(id: string, name: string): ParagraphStyle {
  return { id, name, basedOn: "Normal", next: "Normal", quickFormat: true };
}

function spaced(
  before: number,
  after: number,
  keepNext = false,
): Pick<ParagraphStyle, "paragraph"> {
  return { paragraph: { spacing: { before, after }, keepNext } };
}
