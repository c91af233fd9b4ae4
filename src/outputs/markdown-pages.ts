import type { ChartView } from "../view/charts/chart-view.ts";
import type { DocumentArea, DocumentGoal, DocumentReport } from "../view/document.ts";
import type { Item } from "../view/parts.ts";
import type { SiteView } from "../view/site.ts";
import { chartFile, chartsOfGoal } from "./markdown-charts.ts";
import { markdownFill } from "./markdown-fill.ts";
import { type CustomTemplates, type Output, renderedFile, type RenderedFile } from "./output.ts";
import type { Render } from "./templates.ts";

/**
 * The plan as a page for each focus area and each goal, and one that leads to them, in each language: `fi/index.md`,
 * `fi/goals/uni.md`, with the charts as files in `fi/charts/`. They stand where the pages of the site do.
 */
export const markdownPages = { id: "markdown-pages", render } satisfies Output;

async function render(site: SiteView, custom: CustomTemplates): Promise<readonly RenderedFile[]> {
  const fill = await markdownFill(custom);
  // A chart of a metric that two goals share is on the pages of both.
  const files = new Map<string, RenderedFile>();
  for (const report of site.pageReports()) {
    for (const page of pagesOf(report)) {
      for (const file of filesOf(page, report, fill)) files.set(file.path, file);
    }
  }
  return [...files.values()];
}

interface MarkdownPage {
  /** From the folder of the language. */
  readonly path: string;
  readonly template: string;
  /** What it has besides the report. */
  readonly view: object;
  /** How many levels its headings stand higher than in the one document. */
  readonly raised: number;
  readonly charts: readonly ChartView[];
}

function filesOf(
  { path, template, view, raised, charts }: MarkdownPage,
  report: DocumentReport,
  fill: Render,
): readonly RenderedFile[] {
  const { language } = report;
  const chartsFolder = path.includes("/") ? "../charts/" : "charts/";
  const text = fill(template, { ...report, ...view, chartsFolder });
  return [
    renderedFile(`${language}/${path}`, withRaised(text, raised)),
    ...charts.map((chart) => chartFile(chart, `${language}/charts/`, language)),
  ];
}

/** Texts of the plan cannot begin a line as a heading does. */
function withRaised(text: string, levels: number): string {
  return text.replace(/^#+(?= )/gm, (marks) => marks.slice(Math.min(levels, marks.length - 1)));
}

function pagesOf(report: DocumentReport): readonly MarkdownPage[] {
  const { areas, crossing } = report;
  return [
    frontPage(report),
    ...areas.flatMap((area) => [
      areaPage(area, report),
      ...area.goals.map((goal) => goalPage(goal, linked(area.item, "../"))),
    ]),
    ...crossing.map((goal) => goalPage(goal, null)),
  ];
}

function frontPage({ areas, crossing, loose }: DocumentReport): MarkdownPage {
  const view = {
    areas: areas.map((area) => withLinks(area, "")),
    crossing: { goals: crossing.map((goal) => ({ ...goal, item: linked(goal.item, "") })) },
  };
  const charts = loose.flatMap((action) => action.charts);
  return { path: "index.md", template: "pages-front", view, raised: 0, charts };
}

function areaPage(area: DocumentArea, { situation }: DocumentReport): MarkdownPage {
  const its = situation.find(({ item }) => item.href === area.item.href) ?? null;
  return {
    path: ofMarkdown(area.item.href),
    template: "pages-focus-area",
    view: { area: withLinks(area, "../"), situation: its },
    raised: 1,
    charts: its?.charts ?? [],
  };
}

function goalPage(goal: DocumentGoal, focusArea: Item | null): MarkdownPage {
  return {
    path: ofMarkdown(goal.item.href),
    template: "pages-goal",
    view: { goal, focusArea },
    raised: 2,
    charts: chartsOfGoal(goal),
  };
}

function withLinks(area: DocumentArea, base: string): object {
  const goals = area.goals.map((goal) => ({ ...goal, item: linked(goal.item, base) }));
  return { ...area, item: linked(area.item, base), goals };
}

/** `base` is the way to the folder of the language. */
function linked(item: Item, base: string): Item {
  return { ...item, href: base + ofMarkdown(item.href) };
}

/** The page of the same thing: "goals/uni.md" for "goals/uni.html". */
function ofMarkdown(href: string): string {
  return href.replace(/\.html$/, ".md");
}
