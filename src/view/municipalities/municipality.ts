import { keeping } from "../../base/kept.ts";
import type { SupportNeedData } from "../../plan/generated/data.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import { type Action, entriesOf, type Goal, type Plan } from "../../plan/plan.ts";
import type { PlacesLabels } from "../../text/places.ts";
import { areaTitle } from "../indicators/area-figure.ts";
import { type ActionRow, actionRow } from "../action-rows.ts";
import { ownArea } from "../about.ts";
import { type DutyTable, dutyTables } from "../actor.ts";
import { type GoalLine, goalLines } from "../focus-area.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import { type OwnerItem, ownersWritten } from "../owners.ts";
import type { PageBase } from "../page.ts";
import { bare, type Chip, type Item, itemOf, itemsByIds, linkItem } from "../parts.ts";
import { periodWords } from "../periods.ts";
import { enumWord, type Reader } from "../reader.ts";
import { statusWordChip } from "../status.ts";
import { plain, type Prose, proseOf, type Words, wordsOf, wordsOr, wordsOrNone } from "../words.ts";
import { isAmong, type Municipality } from "./municipality-list.ts";
import { type SharedGroup, sharedIndicators } from "./shared-indicators.ts";

export interface MunicipalityPage extends PageBase {
  readonly kind: "municipality";
  readonly words: PlacesLabels;
  readonly name: Words;
  /** What the county is called, as a column is headed. */
  readonly county: Words;
  readonly country: string;
  readonly indicator: string;
  readonly course: string;
  readonly ownFocusAreas: readonly Item[];
  readonly sharedFocusAreas: readonly Item[];
  readonly report: Item | null;
  readonly parties: readonly Item[];
  readonly participation: Prose | null;
  readonly groups: readonly SharedGroup[];
  readonly needs: readonly NeedView[];
  readonly observations: readonly PlaceObservation[];
  /** What its parties answer for. */
  readonly tables: readonly DutyTable[];
  readonly goalsHere: { readonly goals: readonly GoalLine[] } | null;
  readonly actionsHere: readonly ActionRow[];
  /** Whether anything is done there. */
  readonly isActive: boolean;
}

/** A need of support with its answer. */
export interface NeedView {
  readonly need: Words;
  readonly answer: Words | null;
  readonly owners: readonly OwnerItem[];
  readonly period: string;
  readonly chip: Chip;
}

/** An observation that concerns the municipality, or on which it has said something. */
export interface PlaceObservation {
  readonly words: Words;
  readonly kind: string;
  readonly prose: Prose | null;
  /** What its parties say of it. */
  readonly views: readonly Prose[];
  readonly answeredBy: readonly Item[];
}

/** The page of a municipality (kuntakortti): its figures, its own plans, what it needs and what is done there. */
export function municipalityPage(
  municipality: Municipality,
  around: Surroundings,
  reader: Reader,
): MunicipalityPage {
  const { key, address, actors } = municipality;
  const { labels, description } = reader.text.places;
  const { labels: heads } = reader.text.indicators;
  const name = municipalityName(municipality, reader);
  const trail = [
    { ...bare(plain(labels.municipalities)), href: `${reader.base}municipalities.html` },
  ];
  const page = { address, title: name, description: description(name.text), trail };
  const tables = actors.flatMap((actor) => dutyTables(reader.duties.get(actor.id), reader));
  const goals = goalsIn(municipality, reader);
  const actionsHere = actionsIn(municipality, reader);
  return {
    kind: "municipality",
    path: `${reader.language}/${address}`,
    frame: frameOf(page, around, reader),
    text: reader.text.labels,
    words: labels,
    name,
    county: ownArea(reader),
    country: heads.country,
    indicator: heads.indicator,
    course: heads.course,
    ...writtenOf(municipality, reader),
    parties: actors.map((actor) => itemOf(actor, reader)),
    groups: sharedIndicators(key, reader),
    observations: observationsOf(municipality, reader),
    tables: withOwnAnchors(tables),
    goalsHere: goals.length === 0 ? null : { goals },
    actionsHere,
    isActive: [tables, goals, actionsHere].some(({ length }) => length > 0),
  };
}

type Written = Pick<
  MunicipalityPage,
  "ownFocusAreas" | "sharedFocusAreas" | "report" | "participation" | "needs"
>;

/** What the plan writes of it. */
function writtenOf({ entry }: Municipality, reader: Reader): Written {
  const { focusAreas, sharedFocusAreas, report, participation, supportNeeds } = entry?.data ?? {};
  return {
    ownFocusAreas: (focusAreas ?? []).map((text) => bare(wordsOf(text, reader))),
    sharedFocusAreas: itemsByIds(sharedFocusAreas, reader),
    report: report === undefined ? null : linkItem(report, reader),
    participation: proseOf(participation, reader),
    needs: (supportNeeds ?? []).map((need) => needView(need, reader)),
  };
}

/** What a municipality is called. */
export function municipalityName({ key, entry }: Municipality, reader: Reader): Words {
  const title = wordsOrNone(entry?.data.title, reader);
  return (
    title ?? (key === "" ? wordsOr(undefined, entry?.id ?? "", reader) : areaTitle(key, reader))
  );
}

/** Two parties of one municipality have the same tables. */
function withOwnAnchors(tables: readonly DutyTable[]): readonly DutyTable[] {
  return tables.map((table, at) => ({ ...table, anchor: `${table.anchor}-${at + 1}` }));
}

function needView(
  { need, answer, owners, period, status }: SupportNeedData,
  reader: Reader,
): NeedView {
  return {
    need: wordsOf(need, reader),
    answer: wordsOrNone(answer, reader),
    owners: ownersWritten(owners, reader),
    period: periodWords(period, reader),
    chip: statusWordChip(status, reader),
  };
}

function goalsIn(municipality: Municipality, reader: Reader): readonly GoalLine[] {
  const its = reader.plan.goals.filter(({ data }) => isAmong(data.places, municipality));
  return goalLines(its, reader);
}

function actionsIn(municipality: Municipality, reader: Reader): readonly ActionRow[] {
  return reader.plan.actions
    .filter(({ data }) => isAmong(data.places, municipality))
    .map((action) => actionRow(action, reader));
}

type Observation = Entry<EntryData<"observations">>;

type Answers = ReadonlyMap<string, readonly (Goal | Action)[]>;

const answersOfPlans = keeping<Answers>();

/** The goals, then the actions, that rest on an observation, by its id; gathered once for a plan. */
function answersIn(plan: Plan): Answers {
  return answersOfPlans(plan, "", () => {
    const answers = new Map<string, (Goal | Action)[]>();
    for (const entry of [...plan.goals, ...plan.actions]) {
      for (const id of new Set(entry.data.basedOn)) {
        const its = answers.get(id) ?? [];
        its.push(entry);
        answers.set(id, its);
      }
    }
    return answers;
  });
}

function observationsOf(municipality: Municipality, reader: Reader): readonly PlaceObservation[] {
  const { plan } = reader;
  const parties = new Set(municipality.actors.map(({ id }) => id));
  return entriesOf(plan, "observations")
    .filter(
      ({ data }) =>
        isAmong(data.places, municipality) ||
        (data.comments ?? []).some(({ party }) => parties.has(party)),
    )
    .map((one) => observationView(one, parties, reader));
}

function observationView(
  { id, data }: Observation,
  parties: ReadonlySet<string>,
  reader: Reader,
): PlaceObservation {
  const answers = answersIn(reader.plan).get(id) ?? [];
  return {
    words: wordsOr(data.title, id, reader),
    kind: data.kind === undefined ? "" : enumWord("observation.kind", data.kind, reader),
    prose: proseOf(data.description, reader),
    views: (data.comments ?? [])
      .filter(({ party }) => parties.has(party))
      .flatMap(({ text }) => proseOf(text, reader) ?? []),
    answeredBy: answers.map((entry) => itemOf(entry, reader)),
  };
}
