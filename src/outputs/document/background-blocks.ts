import type { DocumentReport } from "../../view/document.ts";
import type { DocumentView } from "../../view/documents.ts";
import type { Item } from "../../view/parts.ts";
import type { EventView, NetworkView, TaskView } from "../../view/preparation.ts";
import type { Block, Runs } from "./block.ts";
import { heading, paragraph } from "./chapters.ts";
import { approvalRuns, begunWith } from "./part-blocks.ts";
import type { ReportWriter } from "./report-writer.ts";
import { boldRun, itemRuns, joined, listBlock, plainRun, wordsRun } from "./runs.ts";

/** Why there is a plan, who decided on it, who took part, and what it goes with. */
export function backgroundBlocks(report: DocumentReport, writer: ReportWriter): readonly Block[] {
  const { text, words, approvals, preparation, documentGroups } = report;
  const { events, tasks, networks } = preparation;
  return [
    heading(1, words.background),
    ...paragraph(words.purpose),
    ...section(text.handling, listBlock(approvals.map(approvalRuns))),
    ...section(
      text.events,
      itemised(events, (event) => eventBlocks(event, writer)),
    ),
    ...section(
      text.networks,
      itemised(networks, (network) => networkBlocks(network, writer)),
    ),
    ...section(
      text.documents,
      documentGroups.flatMap((group): readonly Block[] => [
        { kind: "label", runs: [plainRun(group.heading)] },
        ...itemised(group.documents, (document) => documentBlocks(document, writer)),
      ]),
    ),
    ...section(
      text.tasks,
      itemised(tasks, (task) => taskBlocks(task, writer)),
    ),
  ];
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function itemised<T>(
  things: readonly T[],
  blocksOf: (thing: T) => readonly Block[],
): readonly Block[] {
  if (things.length === 0) return [];
  return [{ kind: "list", start: undefined, items: things.map(blocksOf) }];
}

function line(...parts: readonly Runs[]): Block {
  return { kind: "paragraph", runs: parts.flat() };
}

function dated(period: string): Runs {
  return period === "" ? [] : [boldRun(period), plainRun(" ")];
}

function after(before: string, text: string): Runs {
  return text === "" ? [] : [plainRun(`${before}${text}`)];
}

function among(items: readonly Runs[]): Runs {
  return items.length === 0 ? [] : [plainRun(": "), ...joined(items)];
}

function named(label: string, items: readonly Item[]): Runs {
  return items.length === 0 ? [] : [plainRun(`; ${label}`), ...among(items.map(itemRuns))];
}

function eventBlocks(event: EventView, { prose, words }: ReportWriter): readonly Block[] {
  const { item, kind, purpose, period, section: number, parties, link } = event;
  return [
    line(
      dated(period),
      itemRuns({ ...item, href: "" }),
      after(" – ", kind),
      after(", ", purpose),
      after(", ", number),
      among(parties.map(itemRuns)),
      link === null ? [] : [plainRun(". "), ...itemRuns(link)],
    ),
    ...(event.prose === null ? [] : prose(event.prose)),
    ...(event.changed === null
      ? []
      : begunWith([boldRun(`${words.changed}: `)], prose(event.changed))),
  ];
}

function taskBlocks(
  { item, stream, period, owners, ...task }: TaskView,
  writer: ReportWriter,
): readonly Block[] {
  return [
    line(
      dated(period),
      itemRuns({ ...item, href: "" }),
      stream === null ? [] : [plainRun(" – "), wordsRun(stream)],
      among(owners.map(itemRuns)),
    ),
    ...(task.prose === null ? [] : writer.prose(task.prose)),
  ];
}

function networkBlocks(
  { item, role, coordinator, members, ...network }: NetworkView,
  writer: ReportWriter,
): readonly Block[] {
  const { text } = writer;
  return [
    line(
      itemRuns({ ...item, href: "" }),
      after(`; ${text.ownRole}: `, role),
      named(text.coordinator, coordinator),
      named(text.members, members),
    ),
    ...(network.prose === null ? [] : writer.prose(network.prose)),
  ];
}

function documentBlocks(document: DocumentView, writer: ReportWriter): readonly Block[] {
  const { item, kind, traits, statutes, owners } = document;
  return [
    line(
      itemRuns(item),
      after(" – ", kind),
      after(", ", traits.join(", ")),
      statutes.flatMap((statute) => [plainRun("; "), ...itemRuns(statute)]),
      among(owners.map(itemRuns)),
    ),
    ...(document.prose === null ? [] : writer.prose(document.prose)),
  ];
}
