import type { DocumentAction, DocumentGoal } from "../../view/document.ts";
import type { Block, Fact, HeadingLevel, Runs } from "./block.ts";
import { chartBlocks } from "./chart-blocks.ts";
import { metricsTable } from "./metrics-table.ts";
import {
  approvalRuns,
  observationBlocks,
  ownerRuns,
  passageBlocks,
  updateBlocks,
} from "./part-blocks.ts";
import type { ReportWriter } from "./report-writer.ts";
import {
  factOf,
  factsBlock,
  itemRuns,
  joined,
  plainRun,
  textFact,
  wordsRun,
  boldRun,
} from "./runs.ts";

/** A goal with its actions. */
export function goalBlocks(goal: DocumentGoal, writer: ReportWriter): readonly Block[] {
  const { text } = writer;
  return [
    {
      kind: "heading",
      level: 3,
      runs: [plainRun(`${text.goal}: `), ...itemRuns(goal.item)],
    },
    ...endedBlocks(goal),
    ...factsBlock([
      ...lightFacts(goal),
      ...factOf(text.owners, ownersOf(goal, writer), "; "),
      ...goal.facts.flatMap(({ term, items }) => factOf(term, items.map(itemRuns))),
      ...factOf(text.links, goal.links.map(itemRuns)),
      ...factOf(text.handling, goal.approvals.map(approvalRuns), "; "),
    ]),
    ...passageBlocks(goal, writer),
    ...observationBlocks(goal.observations, writer),
    ...metricsTable(goal.metrics, goal.item, writer),
    ...chartBlocks(goal.charts, writer),
    ...updateBlocks(goal.updates, writer),
    ...actionGroups(goal, writer),
  ];
}

/** How the work is going and what it has led to: never one for both. */
function lightFacts({ lights }: DocumentGoal): readonly Fact[] {
  if (lights === null) return [];
  const { work, result } = lights;
  return [...textFact(work.heading, work.words), ...textFact(result.heading, result.words)];
}

function endedBlocks({ ended, endedText, endedReason }: DocumentGoal): readonly Block[] {
  if (ended === "") return [];
  const reason = endedReason === null ? [] : [plainRun(" "), wordsRun(endedReason)];
  return [
    { kind: "paragraph", runs: [boldRun(`${ended}.`), plainRun(` ${endedText}`), ...reason] },
  ];
}

function ownersOf(goal: DocumentGoal, { text }: ReportWriter): readonly Runs[] {
  if (goal.actionOwners.length > 0)
    return [
      [plainRun(`${text.ownersOfActions}: `), ...joined(goal.actionOwners.map(itemRuns), "; ")],
    ];
  return goal.owners.length === 0 ? [[plainRun(text.noOwner)]] : goal.owners.map(ownerRuns);
}

function actionGroups({ groups }: DocumentGoal, writer: ReportWriter): readonly Block[] {
  const { text } = writer;
  if (groups.length === 0) return [{ kind: "paragraph", runs: [plainRun(text.noActions)] }];
  return groups.flatMap(({ label, words, prose, actions }): readonly Block[] => [
    ...(words === null
      ? []
      : [
          {
            kind: "heading" as const,
            level: 4 as const,
            runs: [plainRun(label === "" ? "" : `${label} `), wordsRun(words)],
          },
        ]),
    ...(prose === null ? [] : writer.prose(prose)),
    ...(actions.length === 0
      ? [{ kind: "paragraph" as const, runs: [plainRun(text.noGroupActions)] }]
      : actions.flatMap((action) => actionBlocks(action, writer, action.grouped ? 5 : 4))),
  ]);
}

/** An action under a heading of the given level. */
export function actionBlocks(
  action: DocumentAction,
  writer: ReportWriter,
  level: HeadingLevel,
): readonly Block[] {
  const { text } = writer;
  const owners =
    action.owners.length === 0 ? [[plainRun(text.noOwner)]] : action.owners.map(ownerRuns);
  return [
    { kind: "heading", level, runs: [plainRun(`${text.action}: `), ...itemRuns(action.item)] },
    ...factsBlock([
      ...factOf(text.owner, owners, "; "),
      ...textFact(text.schedule, action.schedule === "" ? text.noSchedule : action.schedule),
      ...factOf(text.status, [statusRuns(action)]),
      ...action.facts.flatMap(({ term, items }) => factOf(term, items.map(itemRuns))),
      ...factOf(text.links, action.links.map(itemRuns)),
      ...factOf(text.handling, action.approvals.map(approvalRuns), "; "),
    ]),
    ...passageBlocks(action, writer),
    ...observationBlocks(action.observations, writer),
    ...metricsTable(action.metrics, action.item, writer),
    ...chartBlocks(action.charts, writer),
    ...updateBlocks(action.updates, writer),
  ];
}

function statusRuns({ chip, since, statusReason }: DocumentAction): Runs {
  const from = since === "" ? [] : [plainRun(`, ${since}`)];
  const reason = statusReason === null ? [] : [plainRun(". "), wordsRun(statusReason)];
  return [wordsRun(chip.words), ...from, ...reason];
}
