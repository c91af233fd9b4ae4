import type { IndicatorFacts } from "../../view/document-appendix.ts";
import type { DocumentReport } from "../../view/document.ts";
import type { RuleView } from "../../view/health.ts";
import type { Block, Run, Runs } from "./block.ts";
import { heading, paragraph, textColumn } from "./chapters.ts";
import { headed } from "./part-blocks.ts";
import { isTold, newLine } from "./metrics-table.ts";
import type { ReportWriter } from "./report-writer.ts";
import { cleanText, itemRuns, listBlock, plainRun, wordsRun } from "./runs.ts";

/** Where the figures come from, how they were judged, what is left out, and how complete the plan is. */
export function appendixBlocks(report: DocumentReport, writer: ReportWriter): readonly Block[] {
  const { words, text } = report;
  return [
    heading(1, words.appendices),
    ...indicatorBlocks(report, writer),
    heading(2, words.method),
    ...words.methodTexts.flatMap(paragraph),
    ...omissionBlocks(report),
    ...healthBlocks(report),
    heading(2, text.aboutThis),
    ...report.origin.flatMap(paragraph),
    ...paragraph(words.madeWith),
  ];
}

function indicatorBlocks(report: DocumentReport, writer: ReportWriter): readonly Block[] {
  const { words, text, appendix } = report;
  if (appendix.indicators.length === 0) return [];
  const orNone = (runs: Runs): Runs => (runs.length === 0 ? [plainRun(text.none)] : runs);
  return [
    heading(2, words.indicators),
    {
      kind: "table",
      caption: [plainRun(words.indicators)],
      columns: [
        textColumn(words.item, 6),
        textColumn(words.unit, 2),
        textColumn(text.source, 4),
        textColumn(words.licence, 2),
      ],
      rows: appendix.indicators.map((indicator) => [
        indicatorRuns(indicator),
        orNone(indicator.unit === null ? [] : [wordsRun(indicator.unit)]),
        orNone(indicator.source === null ? [] : [wordsRun(indicator.source)]),
        orNone(indicator.licence === "" ? [] : [plainRun(indicator.licence)]),
      ]),
    },
    ...appendix.indicators.flatMap((indicator) => indicatorProse(indicator, writer)),
  ];
}

/** Its title, and what is to be known of its figures. */
function indicatorRuns({ item, note }: IndicatorFacts): Runs {
  return note === null ? itemRuns(item) : [...itemRuns(item), newLine, wordsRun(note)];
}

/** What an indicator is, unless it has been told beside a metric. */
function indicatorProse({ item, prose }: IndicatorFacts, writer: ReportWriter): readonly Block[] {
  if (prose === null || isTold(item.words, prose, writer)) return [];
  return [{ kind: "label", runs: itemRuns(item) }, ...writer.prose(prose)];
}

function omissionBlocks({ appendix, words }: DocumentReport): readonly Block[] {
  if (appendix.omissions.length === 0) return [];
  return [
    heading(2, words.omissions),
    ...paragraph(words.omissionsIntro),
    {
      kind: "table",
      caption: [plainRun(words.omissions)],
      columns: [
        textColumn(words.list, 3),
        textColumn(words.item, 3),
        textColumn(words.reason, 6),
        textColumn(words.date, 2),
      ],
      rows: appendix.omissions.map(({ list, item, reason, date }) => [
        [plainRun(list)],
        [plainRun(item)],
        [wordsRun(reason)],
        [plainRun(date)],
      ]),
    },
  ];
}

/** How complete the plan is, and what its checker found. */
function healthBlocks(report: DocumentReport): readonly Block[] {
  const { text, words, coverage, leftOut, severities } = report;
  return [
    heading(2, text.health),
    ...paragraph(words.healthIntro),
    {
      kind: "table",
      caption: [plainRun(text.coverageCaption)],
      columns: [textColumn(text.matter, 6), textColumn(text.inOrder, 2), textColumn(text.state, 3)],
      rows: coverage.map(({ matter, done, total, verdict }) => [
        [plainRun(matter)],
        [plainRun(`${done} / ${total}`)],
        [plainRun(verdict)],
      ]),
    },
    ...paragraph(leftOut),
    ...(severities.length === 0 ? paragraph(text.noFindings) : []),
    ...severities.flatMap((severity) => [
      heading(3, `${severity.heading} (${severity.count})`),
      ...severity.rules.flatMap((rule) => ruleBlocks(rule, report)),
    ]),
  ];
}

function ruleBlocks(
  { findings, more, why, fix }: RuleView,
  { text }: DocumentReport,
): readonly Block[] {
  const said = (sentence: string): readonly Block[] =>
    sentence === "" ? [] : [{ kind: "paragraph", runs: sentenceRuns(sentence) }];
  return [
    ...listBlock(
      findings.map(({ what, place }) => [...sentenceRuns(what), plainRun(` (${place})`)]),
    ),
    ...paragraph(more),
    ...headed(text.why, said(why)),
    ...headed(text.fix, said(fix)),
  ];
}

/** The words of YAML stand between backticks in the sentences of findings. */
function sentenceRuns(sentence: string): Runs {
  return cleanText(sentence)
    .split(/(`[^`]*`)/)
    .filter((part) => part !== "")
    .map((part): Run => {
      const isCode = part.startsWith("`") && part.length > 1;
      return isCode ? { text: part.slice(1, -1), lang: "", code: true } : { text: part, lang: "" };
    });
}
