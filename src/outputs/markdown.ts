import { standaloneSvg } from "../charts/standalone.ts";
import type { ChartView } from "../view/charts/chart-view.ts";
import type { DocumentAction, DocumentGoal, DocumentReport } from "../view/document.ts";
import type { SiteView } from "../view/site.ts";
import type { Prose, Words } from "../view/words.ts";
import type { Language } from "../base/language.ts";
import { escapeMarkdown, escapeSentence, harmlessMarkdown } from "./markdown-escape.ts";
import { type CustomTemplates, type Output, renderedFile, type RenderedFile } from "./output.ts";
import { templatesOf } from "./templates.ts";

/** The whole plan as one document in each language, `plan.fi.md`, with its charts as files beside it, in `charts/`. */
export const markdown = { id: "markdown", render } satisfies Output;

async function render(site: SiteView, custom: CustomTemplates): Promise<readonly RenderedFile[]> {
  const helpers = {
    say: ({ text }: Words) => escapeMarkdown(text),
    markdown: (prose: Prose) => harmlessMarkdown(prose.markdown),
    sentence: (text: string) => escapeSentence(text),
    escape: (value: unknown) => escapeMarkdown(String(value)),
  };
  const fill = await templatesOf("markdown", helpers, custom);
  return Array.from(site.reports(), (report) => [
    renderedFile(`${report.stem}.${report.language}.md`, tidy(fill("plan", report))),
    ...chartsOf(report).map((chart) => chartFile(chart, report.language)),
  ]).flat();
}

/** As `charts.hbs` links to it. */
function chartFile(chart: ChartView, language: Language): RenderedFile {
  return renderedFile(`charts/${chart.id}.${language}.svg`, standaloneSvg(chart, language));
}

function chartsOf({ situation, areas, crossing, loose }: DocumentReport): readonly ChartView[] {
  const goals = [...areas.flatMap((area) => area.goals), ...crossing];
  return [...situation, ...goals.flatMap(holdersOf), ...loose].flatMap(({ charts }) => charts);
}

function holdersOf(goal: DocumentGoal): readonly (DocumentGoal | DocumentAction)[] {
  return [goal, ...goal.groups.flatMap(({ actions }) => actions)];
}

/** One empty line where conditions left several, none at the end; rows of tables end with their bar. */
function tidy(text: string): string {
  return `${text
    .replace(/\| $/gm, "|")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
