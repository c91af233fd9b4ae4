import type { DocumentReport } from "../../view/document.ts";
import type { SituationView } from "../../view/document-situation.ts";
import type { Block, Column, HeadingLevel } from "./block.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { headed, observationRuns } from "./part-blocks.ts";
import type { ReportWriter } from "./report-writer.ts";
import { factOf, factsBlock, itemRuns, listBlock, plainRun, wordsRun } from "./runs.ts";

/** A heading in the document's own language. */
export function heading(level: HeadingLevel, text: string): Block {
  return { kind: "heading", level, runs: [plainRun(text)] };
}

/** A paragraph in the document's own language; none for "". */
export function paragraph(text: string): readonly Block[] {
  return text === "" ? [] : [{ kind: "paragraph", runs: [plainRun(text)] }];
}

/** A column of texts. */
export function textColumn(head: string, share: number): Column {
  return { head: [plainRun(head)], share, numeric: false };
}

/** The plan in short. */
export function summaryBlocks(report: DocumentReport, writer: ReportWriter): readonly Block[] {
  const { text, words, summary, stage, facts, counts, phases } = report;
  const counted = counts.map((count) => `${count.number} ${count.words}`).join(", ");
  const byPhase = phases.map(({ word, count }) => `${word} ${count}`).join(", ");
  return [
    heading(1, words.summary),
    ...(summary === null ? [] : writer.prose(summary)),
    ...factsBlock([
      ...facts.flatMap(({ term, items }) => factOf(term, items.map(itemRuns))),
      ...factOf(text.stage, [[wordsRun(stage.words)]]),
      ...factOf(text.inShort, [[plainRun(counted)]]),
      ...(phases.length === 0 ? [] : factOf(text.workByPhase, [[plainRun(byPhase)]])),
    ]),
  ];
}

/** How things stand: indicators with their charts, and what was observed. */
export function situationBlocks(report: DocumentReport, writer: ReportWriter): readonly Block[] {
  const { words, situation, observations } = report;
  if (situation.length + observations.length === 0) return [];
  return [
    heading(1, words.situation),
    ...paragraph(words.situationIntro),
    ...situation.flatMap((view) => areaSituation(view, writer)),
    ...(observations.length === 0 ? [] : [heading(2, words.observations)]),
    ...observations.flatMap((observation): readonly Block[] => [
      { kind: "label", runs: observationRuns(observation) },
      ...(observation.prose === null ? [] : writer.prose(observation.prose)),
    ]),
  ];
}

function areaSituation(view: SituationView, writer: ReportWriter): readonly Block[] {
  const { item, developmentTargets, indicators, charts } = view;
  const { text } = writer;
  const targets: readonly Block[] =
    developmentTargets === null
      ? []
      : [{ kind: "paragraph", runs: [wordsRun(developmentTargets)] }];
  return [
    { kind: "heading", level: 2, runs: itemRuns(item) },
    ...headed(text.developmentTargets, targets),
    ...headed(text.followedBy, listBlock(indicators.map(itemRuns))),
    ...chartBlocks(charts, writer),
  ];
}

/** How the goals do: two lights each. */
export function realisationBlocks(report: DocumentReport): readonly Block[] {
  const { realisation, words, columns, text } = report;
  if (realisation.rows.length === 0) return [];
  return [
    heading(1, words.realisation),
    ...paragraph(realisation.intro),
    {
      kind: "table",
      caption: [plainRun(words.results)],
      columns: [
        textColumn(text.goal, 6),
        textColumn(columns.result, 3),
        textColumn(columns.work, 2),
        { head: [plainRun(words.late)], share: 2, numeric: true },
      ],
      rows: realisation.rows.map(({ item, result, work, late }) => [
        itemRuns(item),
        [plainRun(result)],
        [plainRun(work)],
        [plainRun(late)],
      ]),
    },
  ];
}
