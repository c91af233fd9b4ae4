import type { Goal } from "../../plan/plan.ts";
import { targetGroupItems } from "../about.ts";
import { ownerItems } from "../owners.ts";
import { webAddress } from "../takeaway/identity.ts";
import { column, numberCell, type Sheet, sheetOf, textCell } from "./cell.ts";
import { phaseWord } from "./phase-word.ts";
import { labelColumn, listed, type Surroundings, titleText } from "./surroundings.ts";

/** The goals with their two lights. */
export function goalsSheet(goals: readonly Goal[], around: Surroundings): Sheet {
  const { reader, lights } = around;
  const { labels, takeaway } = reader.text;
  const { columns, sheets } = takeaway.workbook;
  const state = ({ data }: Goal): string => {
    if (data.mergedInto !== undefined) return labels.merged;
    return data.dropped === undefined ? columns.pursued : labels.dropped;
  };
  return sheetOf<Goal>(
    sheets.goals,
    [
      column(labels.focusArea, ({ focusArea }) => textCell(titleText(focusArea, reader)), "wide"),
      column(labels.phenomenon, ({ phenomenon }) => textCell(titleText(phenomenon, reader))),
      labelColumn(reader),
      column(labels.goal, (goal) => textCell(titleText(goal, reader)), "wide"),
      column(columns.state, (goal) => textCell(state(goal))),
      column(columns.result, ({ id }) => textCell(resultWord(id, around))),
      column(columns.work, ({ id }) => textCell(phaseWord(lights.get(id)?.work.phase, reader))),
      column(columns.late, ({ id }) => numberCell(lights.get(id)?.work.late)),
      column(columns.actions, ({ actions }) => numberCell(actions.length)),
      column(labels.owners, ({ owners }) => textCell(listed(ownerItems(owners, reader))), "wide"),
      column(
        labels.targetGroups,
        ({ data }) => textCell(listed(targetGroupItems(data.targetGroups, reader))),
        "wide",
      ),
      column(columns.page, (goal) => textCell(webAddress(goal, reader)), "wide"),
    ],
    goals,
  );
}

function resultWord(id: string, { reader, lights }: Surroundings): string {
  const weakest = lights.get(id)?.result.weakest ?? null;
  return weakest === null ? "" : reader.text.takeaway.status.verdict[weakest];
}
