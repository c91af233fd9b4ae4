import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { DrawPicture } from "../base/document-tools.ts";
import type { DocumentReport } from "../view/document.ts";
import type { DocumentBody } from "./document/report-blocks.ts";
import { cleanText } from "./document/runs.ts";
import { childrenOf } from "./docx-blocks.ts";
import type { WordWriter } from "./docx-runs.ts";
import { sameBytes } from "./docx-same-bytes.ts";
import { numberingOf } from "./docx-lists.ts";
import { stylesOf, wordLanguage } from "./docx-styles.ts";

/** A4 in twentieths of a point, with margins of 2.3 cm at the sides. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1300, bottom: 1200, left: 1300, right: 1300, header: 600, footer: 560 },
};
/** Of the text between the margins. */
const textWidth = 9306;

/** A report as a Word document (Office Open XML), of the same bytes whenever and wherever it is made. */
export async function wordFile(
  { report, blocks }: DocumentBody,
  picture: DrawPicture | undefined,
): Promise<Uint8Array> {
  const writer: WordWriter = { language: report.language, picture, lists: [], width: textWidth };
  const body = childrenOf(blocks, writer);
  const title = cleanText(report.title.text);
  const document = new Document({
    title,
    creator: cleanText(report.organisation.text),
    lastModifiedBy: cleanText(report.organisation.text),
    description: cleanText(report.words.madeWith),
    styles: stylesOf(report.language),
    numbering: numberingOf(writer.lists),
    features: { updateFields: false },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: header(title, report), first: new Header({ children: [] }) },
        footers: { default: footer(report), first: new Footer({ children: [] }) },
        children: [...titlePage(report, writer), ...contents(report), ...body],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)), report.day);
}

function titlePage(report: DocumentReport, writer: WordWriter): readonly FileChild[] {
  const { title, organisation, notices, origin, words, stage } = report;
  const lines = [...origin, words.madeWith].map((text) => new Paragraph({ text: cleanText(text) }));
  return [
    new Paragraph({ spacing: { before: 2400, after: 240 }, text: cleanText(organisation.text) }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [
        new TextRun({
          text: cleanText(title.text),
          ...(title.lang === "" ? {} : { language: { value: wordLanguage(title.lang) } }),
        }),
      ],
    }),
    new Paragraph({ text: cleanText(stage.words.text) }),
    ...childrenOf(
      notices.map((notice) => ({
        kind: "notice",
        title: cleanText(notice.title),
        runs: [{ text: cleanText(notice.text), lang: "" }],
      })),
      writer,
    ),
    new Paragraph({ style: "Term", spacing: { before: 1200 }, text: words.version }),
    ...lines,
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function contents({ words }: DocumentReport): readonly FileChild[] {
  return [
    new Paragraph({ style: "ContentsHeading", text: words.contents }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-3" }),
  ];
}

function header(title: string, { organisation }: DocumentReport): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: { bottom: { style: "single", size: 4, space: 4, color: "9AA3AA" } },
        children: [small(title), small(`\t${cleanText(organisation.text)}`)],
      }),
    ],
  });
}

function footer({ words, origin }: DocumentReport): Footer {
  const version = cleanText(origin.at(-1) ?? "");
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        alignment: AlignmentType.LEFT,
        children: [
          small(`${version}\t${words.page} `),
          new TextRun({
            size: 18,
            color: "555F66",
            children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function small(text: string): TextRun {
  return new TextRun({ text, size: 18, color: "555F66" });
}
