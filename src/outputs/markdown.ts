import type { ChartView } from "../view/charts/chart-view.ts";
import type { DocumentReport } from "../view/document.ts";
import type { SiteView } from "../view/site.ts";
import { chartFile, chartsOfGoal } from "./markdown-charts.ts";
import { markdownFill } from "./markdown-fill.ts";
import { type CustomTemplates, type Output, renderedFile, type RenderedFile } from "./output.ts";

/** The whole plan as one document in each language, `plan.fi.md`, with its charts as files beside it, in `charts/`. */
export const markdown = { id: "markdown", render } satisfies Output;

const chartsFolder = "charts/";

async function render(site: SiteView, custom: CustomTemplates): Promise<readonly RenderedFile[]> {
  const fill = await markdownFill(custom);
  return Array.from(site.reports(), (report) => {
    const { stem, language } = report;
    return [
      renderedFile(`${stem}.${language}.md`, fill("plan", { ...report, chartsFolder })),
      ...chartsOf(report).map((chart) => chartFile(chart, chartsFolder, language)),
    ];
  }).flat();
}

function chartsOf({ situation, areas, crossing, loose }: DocumentReport): readonly ChartView[] {
  const goals = [...areas.flatMap((area) => area.goals), ...crossing];
  return [
    ...situation.flatMap(({ charts }) => charts),
    ...goals.flatMap(chartsOfGoal),
    ...loose.flatMap(({ charts }) => charts),
  ];
}
