import type { ObservationView } from "../../view/about.ts";
import type { ApprovalView, UpdateView } from "../../view/follow-up.ts";
import type { OwnerItem } from "../../view/owners.ts";
import type { Passage } from "../../view/page.ts";
import type { Prose } from "../../view/words.ts";
import type { Block, Runs } from "./block.ts";
import type { ReportWriter } from "./report-writer.ts";
import { boldRun, isFollowed, itemRuns, listBlock, plainRun, wordsRun } from "./runs.ts";

/** The official wording, the description and the reasons of an entry. */
export function passageBlocks(
  entry: {
    readonly officialText: Prose | null;
    readonly description: Prose | null;
    readonly passages: readonly Passage[];
  },
  writer: ReportWriter,
): readonly Block[] {
  const { officialText, description, passages } = entry;
  return [
    ...(officialText === null ? [] : headed(writer.text.officialText, writer.prose(officialText))),
    ...(description === null ? [] : writer.prose(description)),
    ...passages.flatMap(({ heading, prose }) => headed(heading, writer.prose(prose))),
  ];
}

/** Blocks below a word in bold; none where there are none. */
export function headed(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "label", runs: [plainRun(heading)] }, ...blocks];
}

/** Blocks whose first paragraph begins with what is given. */
export function begunWith(runs: Runs, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return [{ kind: "paragraph", runs }, ...blocks];
  return [{ kind: "paragraph", runs: [...runs, ...first.runs] }, ...rest];
}

/** What a goal or an action is based on, by name; the chapter on the state of wellbeing tells the rest. */
export function observationBlocks(
  observations: readonly ObservationView[],
  { text }: ReportWriter,
): readonly Block[] {
  return headed(text.basedOn, listBlock(observations.map(observationRuns)));
}

/** "Yksinäisyys on yleistynyt – huoli". */
export function observationRuns({ words, kind }: ObservationView): Runs {
  return [wordsRun(words), ...(kind === "" ? [] : [plainRun(` – ${kind}`)])];
}

/** The follow-up, the newest first. */
export function updateBlocks(
  updates: readonly UpdateView[],
  writer: ReportWriter,
): readonly Block[] {
  const items = updates.map((update) =>
    begunWith(
      [...updateHead(update, writer), plainRun(" ")],
      update.prose === null ? [] : writer.prose(update.prose),
    ),
  );
  if (items.length === 0) return [];
  return headed(writer.text.followUp, [{ kind: "list", start: undefined, items }]);
}

function updateHead(
  { date, coverage, coverageNote, author }: UpdateView,
  { text }: ReportWriter,
): Runs {
  return [
    boldRun(coverage === "" && author === null ? `${date}:` : date),
    ...(coverage === "" ? [] : [plainRun(` – ${text.coverage}: ${coverage}`)]),
    ...(coverageNote === null ? [] : [plainRun(" "), wordsRun(coverageNote)]),
    ...(author === null ? [] : [plainRun(" – "), wordsRun(author)]),
  ];
}

/** "Sote-palvelut (ryhmien ohjaus) – päävastuu". */
export function ownerRuns(owner: OwnerItem): Runs {
  const { role } = owner;
  return [...itemRuns(owner), ...(role === "" ? [] : [plainRun(` – ${role}`)])];
}

/** "8.12.2025 Aluevaltuusto: hyväksynyt, 88 §, MHVA 215/2025, pöytäkirja". */
export function approvalRuns(approval: ApprovalView): Runs {
  const { date, body, state, section, caseNumber, link } = approval;
  const rest = [state, section, caseNumber].filter((part) => part !== "").join(", ");
  return [
    ...(date === "" ? [] : [plainRun(`${date} `)]),
    ...(body === null ? [] : [...itemRuns(body), plainRun(": ")]),
    plainRun(rest),
    ...(link === null || !isFollowed(link.href) ? [] : [plainRun(", "), ...itemRuns(link)]),
  ];
}
