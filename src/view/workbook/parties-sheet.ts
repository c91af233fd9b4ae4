import { sectors, termOf } from "../../field/vocabularies.ts";
import type { Entry } from "../../plan/entry.ts";
import type { PeriodData, TextData } from "../../plan/generated/data.ts";
import { phaseOf } from "../../plan/phases.ts";
import type { Actor, Owner } from "../../plan/plan.ts";
import type { ActorDuties, Duty } from "../duties.ts";
import { periodWords } from "../periods.ts";
import { enumWord, type Reader } from "../reader.ts";
import { wordsOrNone } from "../words.ts";
import { column, type Sheet, sheetOf, textCell } from "./cell.ts";
import { phaseWord } from "./phase-word.ts";
import { daysColumns, numberedTitle, titleText } from "./surroundings.ts";

/** One thing that a party answers for, itself or by a group that it is a member of. */
interface Row {
  readonly actor: Actor;
  readonly entry: Entry<unknown>;
  readonly owner: Pick<Owner, "role" | "note">;
  readonly group: Actor | undefined;
}

/** What duties may have, whatever they are. */
interface Work {
  readonly schedule?: PeriodData;
  readonly period?: PeriodData;
  readonly validity?: PeriodData;
  readonly status?: string;
}

/** Who answers for what: filtered by a party, everything that is its own. */
export function partiesSheet(reader: Reader): Sheet {
  const { labels, takeaway } = reader.text;
  const { columns, sheets } = takeaway.workbook;
  const rows = reader.plan.actors.flatMap((actor) => rowsOf(actor, reader));
  return sheetOf<Row>(
    sheets.parties,
    [
      column(columns.party, ({ actor }) => textCell(titleText(actor, reader)), "wide"),
      column(labels.sector, ({ actor }) => textCell(sectorWord(actor, reader))),
      column(columns.kind, ({ entry }) => textCell(kindWord(entry, reader))),
      column(columns.title, ({ entry }) => textCell(numberedTitle(entry, reader)), "wide"),
      column(labels.role, ({ owner }) => textCell(roleWord(owner, reader))),
      column(labels.schedule, ({ entry }) => textCell(periodWords(timeOf(entry), reader))),
      ...daysColumns<Row>(reader, ({ entry }) => timeOf(entry)),
      column(labels.status, ({ entry }) => textCell(phaseOfWork(entry, reader))),
      column(columns.flag, (row) => textCell(noteOf(row, reader)), "wide"),
    ],
    rows,
  );
}

function rowsOf(actor: Actor, { duties }: Reader): readonly Row[] {
  const own = duties.get(actor.id);
  if (own === undefined) return [];
  const row = ({ entry, owner }: Duty<Entry<unknown>>, group?: Actor): Row => {
    return { actor, entry, owner, group };
  };
  const throughGroups = own.groups.flatMap((group) => {
    const its = duties.get(group.id);
    return its === undefined ? [] : allOf(its).map((duty) => row(duty, group));
  });
  return [...allOf(own).map((duty) => row(duty)), ...throughGroups];
}

function allOf(duties: ActorDuties): readonly Duty<Entry<unknown>>[] {
  return [...duties.goals, ...duties.actions, ...duties.tasks, ...duties.documents];
}

function sectorWord({ data }: Actor, { language }: Reader): string {
  const { sector } = data;
  return sector === undefined ? "" : (termOf(sectors, sector)?.name[language] ?? sector);
}

function kindWord({ collection }: Entry<unknown>, { text }: Reader): string {
  const { labels, takeaway } = text;
  if (collection === "goals") return labels.goal;
  if (collection === "actions") return labels.action;
  return collection === "tasks" ? takeaway.calendar.task : takeaway.workbook.document;
}

function roleWord({ role }: Row["owner"], reader: Reader): string {
  return role === undefined ? "" : enumWord("ownership.role", role, reader);
}

function timeOf({ data }: Entry<unknown>): PeriodData | undefined {
  const { schedule, period, validity } = data as Work;
  return schedule ?? period ?? validity;
}

/** Documents have another scale, of which their page tells. */
function phaseOfWork({ collection, data }: Entry<unknown>, reader: Reader): string {
  if (collection === "documents") return "";
  return phaseWord(phaseOf((data as Work).status, reader.plan.settings), reader);
}

function noteOf({ owner, group }: Row, reader: Reader): string {
  const note = (text: TextData | undefined): string => wordsOrNone(text, reader)?.text ?? "";
  return [titleText(group, reader), note(owner.note)].filter((part) => part !== "").join(": ");
}
