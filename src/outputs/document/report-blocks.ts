import type { DocumentArea, DocumentReport } from "../../view/document.ts";
import type { SiteView } from "../../view/site.ts";
import { appendixBlocks } from "./appendix-blocks.ts";
import { backgroundBlocks } from "./background-blocks.ts";
import type { Block } from "./block.ts";
import { actionBlocks, goalBlocks } from "./goal-blocks.ts";
import { headed, observationBlocks, passageBlocks } from "./part-blocks.ts";
import { proseBlocks } from "./prose-blocks.ts";
import type { ReportWriter } from "./report-writer.ts";
import { heading, realisationBlocks, situationBlocks, summaryBlocks } from "./chapters.ts";
import { itemRuns, listBlock, plainRun, wordsRun } from "./runs.ts";

/** A report with what stands in it after its title page. */
export interface DocumentBody {
  readonly report: DocumentReport;
  readonly blocks: readonly Block[];
}

/** Each report of a site, laid out in the order in which such plans are printed; made one at a time. */
export async function documentBodies(site: SiteView): Promise<Iterable<DocumentBody>> {
  const prose = await proseBlocks(site.markdown);
  return bodiesOf(site, prose);
}

function* bodiesOf(site: SiteView, prose: ReportWriter["prose"]): Iterable<DocumentBody> {
  for (const report of site.reports()) {
    const { language, text, words } = report;
    const writer: ReportWriter = {
      language,
      text,
      words,
      prose,
      told: new Set(),
      count: { charts: 0 },
    };
    yield { report, blocks: bodyOf(report, writer) };
  }
}

function bodyOf(report: DocumentReport, writer: ReportWriter): readonly Block[] {
  return [
    ...summaryBlocks(report, writer),
    ...backgroundBlocks(report, writer),
    ...situationBlocks(report, writer),
    heading(1, report.words.planPart),
    ...report.areas.flatMap((area) => areaBlocks(area, writer)),
    ...crossingBlocks(report, writer),
    ...realisationBlocks(report),
    ...appendixBlocks(report, writer),
  ];
}

function areaBlocks(area: DocumentArea, writer: ReportWriter): readonly Block[] {
  const { text } = writer;
  const { developmentTargets, goals, observations } = area;
  return [
    {
      kind: "heading",
      level: 2,
      runs: [plainRun(`${text.focusArea}: `), ...itemRuns(area.item)],
    },
    ...(developmentTargets === null
      ? []
      : headed(text.developmentTargets, [
          { kind: "paragraph", runs: [wordsRun(developmentTargets)] },
        ])),
    ...passageBlocks(area, writer),
    ...observationBlocks(observations, writer),
    ...phenomenaBlocks(area, writer),
    ...(goals.length === 0
      ? [{ kind: "paragraph" as const, runs: [plainRun(text.noGoals)] }]
      : goals.flatMap((goal) => goalBlocks(goal, writer))),
  ];
}

function phenomenaBlocks({ phenomena }: DocumentArea, writer: ReportWriter): readonly Block[] {
  if (phenomena.length === 0) return [];
  return [
    heading(3, writer.text.phenomena),
    ...phenomena.flatMap(({ item, prose, followedBy }): readonly Block[] => [
      { kind: "label", runs: itemRuns(item) },
      ...(prose === null ? [] : writer.prose(prose)),
      ...headed(writer.text.followedBy, listBlock(followedBy.map(itemRuns))),
    ]),
  ];
}

/** Goals and actions of no focus area. */
function crossingBlocks(
  { crosses, crossing, loose }: DocumentReport,
  writer: ReportWriter,
): readonly Block[] {
  if (!crosses || crossing.length + loose.length === 0) return [];
  return [
    heading(2, writer.text.crossCutting),
    ...crossing.flatMap((goal) => goalBlocks(goal, writer)),
    ...loose.flatMap((action) => actionBlocks(action, writer, 3)),
  ];
}
