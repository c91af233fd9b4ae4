import type { Language } from "../base/language.ts";
import { standaloneSvg } from "../charts/standalone.ts";
import type { ChartView } from "../view/charts/chart-view.ts";
import type { DocumentAction, DocumentGoal } from "../view/document.ts";
import { renderedFile, type RenderedFile } from "./output.ts";

/** A chart as a file of a folder, as `charts.hbs` links to it. */
export function chartFile(chart: ChartView, folder: string, language: Language): RenderedFile {
  return renderedFile(`${folder}${chart.id}.${language}.svg`, standaloneSvg(chart, language));
}

/** The charts of a goal and of its actions. */
export function chartsOfGoal(goal: DocumentGoal): readonly ChartView[] {
  const holders: readonly (DocumentGoal | DocumentAction)[] = [
    goal,
    ...goal.groups.flatMap(({ actions }) => actions),
  ];
  return holders.flatMap(({ charts }) => charts);
}
