import {
  BorderStyle,
  ExternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { DrawPicture } from "../base/document-tools.ts";
import type { Language } from "../base/language.ts";
import type { Run, Runs } from "./document/block.ts";
import type { WordList } from "./docx-lists.ts";
import { wordLanguage } from "./docx-styles.ts";

/** What is written into a document, and what is known of it. */
export interface WordWriter {
  readonly language: Language;
  /** Draws the pictures that old versions of Word show; undefined where nothing can. */
  readonly picture: DrawPicture | undefined;
  /** Filled while writing. */
  readonly lists: WordList[];
  /** Room from margin to margin, in twentieths of a point. */
  readonly width: number;
}

/** Runs of text; what can be followed is a link. */
export function runsOf(runs: Runs): readonly ParagraphChild[] {
  return runs.map((run) => {
    const text = textOf(run);
    if (run.href === undefined) return text;
    return new ExternalHyperlink({ link: run.href.trim(), children: [text] });
  });
}

function textOf({ text, lang, bold, italic, struck, code, href }: Run): TextRun {
  if (text === "\n") return new TextRun({ break: 1 });
  return runOf({
    text,
    ...(bold === true ? { bold: true } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(struck === true ? { strike: true } : {}),
    ...(code === true ? { font: "Consolas" } : {}),
    ...(href === undefined ? {} : { style: "Hyperlink" }),
    ...(lang === "" ? {} : { language: { value: wordLanguage(lang) } }),
  });
}

/** Text in bold. */
export function boldText(text: string): TextRun {
  return runOf({ text, bold: true });
}

/** The library takes strings too, which have a method of each of these names. */
function runOf(options: IRunOptions): TextRun {
  return new TextRun(options);
}

/** A thin line of a table. */
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: "B9C1C8" } as const;
