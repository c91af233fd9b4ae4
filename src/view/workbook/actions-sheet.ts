import type { UpdateData } from "../../plan/generated/data.ts";
import type { Action } from "../../plan/plan.ts";
import { ownerItems } from "../owners.ts";
import { periodWords } from "../periods.ts";
import { statusChip } from "../status.ts";
import { webAddress } from "../takeaway/identity.ts";
import { wordsOrNone } from "../words.ts";
import { column, dayCell, numberCell, type Sheet, sheetOf, textCell } from "./cell.ts";
import {
  daysColumns,
  labelColumn,
  listed,
  numberedTitle,
  type Surroundings,
  titleText,
} from "./surroundings.ts";

/** The actions, by the goals that they serve. */
export function actionsSheet(actions: readonly Action[], around: Surroundings): Sheet {
  const { reader, work } = around;
  const { labels, takeaway } = reader.text;
  const { columns, sheets } = takeaway.workbook;
  return sheetOf<Action>(
    sheets.actions,
    [
      column(
        labels.goal,
        ({ goals }) => textCell(goals.map((goal) => numberedTitle(goal, reader)).join("; ")),
        "wide",
      ),
      labelColumn(reader),
      column(labels.action, (action) => textCell(titleText(action, reader)), "wide"),
      column(labels.owners, ({ owners }) => textCell(listed(ownerItems(owners, reader))), "wide"),
      column(labels.schedule, ({ data }) => textCell(periodWords(data.schedule, reader))),
      ...daysColumns<Action>(reader, ({ data }) => data.schedule),
      column(labels.status, (action) => textCell(statusChip(action, reader).words.text)),
      column(columns.daysLate, ({ id }) => numberCell(work.get(id)?.daysLate)),
      column(columns.postponed, ({ id }) => numberCell(work.get(id)?.postponed)),
      column(columns.euros, ({ data }) => numberCell(data.resources?.euros)),
      column(columns.personYears, ({ data }) => numberCell(data.resources?.personYears)),
      column(columns.updated, (action) => dayCell(newest(action)?.date)),
      column(
        columns.update,
        (action) => textCell(wordsOrNone(newest(action)?.text, reader)?.text),
        "wide",
      ),
      column(columns.page, (action) => textCell(webAddress(action, reader)), "wide"),
    ],
    actions,
  );
}

function newest({ data }: Action): UpdateData | undefined {
  let found: UpdateData | undefined;
  for (const update of data.updates ?? [])
    if (found === undefined || update.date >= found.date) found = update;
  return found;
}
