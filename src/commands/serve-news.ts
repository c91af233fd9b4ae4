import type { Finding } from "../base/finding.ts";
import { fingerprintsOf } from "../base/fingerprint.ts";
import { printable } from "../base/printable.ts";
import type { Host } from "../host/host.ts";
import { sayFinding } from "../reporters/message.ts";
import { findingBlocks } from "../reporters/text.ts";
import type { ServeText } from "../text/serve.ts";
import { textOf, type Wording } from "../text/index.ts";
import type { Project } from "./project.ts";
import { findingTextsOf, reportOf } from "./report-of.ts";

/** What a save did to the findings. */
export interface News {
  /** New, or about something that changed. */
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** A finding is the same wherever it moved; an error that says something else by now is told again. */
export function newsBetween(before: readonly Finding[], after: readonly Finding[]): News {
  const [old, now] = [keysOf(before), keysOf(after)];
  const known = new Set(old);
  const still = new Set(now.map(printOf));
  const prints = new Set(old.map(printOf));
  return {
    fresh: after.filter(({ severity }, index) => {
      const key = now[index] ?? "";
      return severity === "error" ? !known.has(key) : !prints.has(printOf(key));
    }),
    gone: before.filter((_, index) => !still.has(printOf(old[index] ?? ""))),
  };
}

/** The fingerprint, a space, and what is said. */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const prints = fingerprintsOf(findings);
  return findings.map(({ facts }, index) => `${prints[index] ?? ""} ${JSON.stringify(facts)}`);
}

function printOf(key: string): string {
  return key.slice(0, key.indexOf(" "));
}

/** More would leave nothing else on the terminal. */
const mostTold = 20;
const mostPaths = 5;

/** Who is told, and in which words. */
export interface Listener {
  readonly host: Host;
  readonly project: Project;
  readonly wording: Wording;
  readonly text: ServeText;
}

/** Prints which files changed. */
export function tellSaved(paths: readonly string[], { host, project, text }: Listener): void {
  const shown = paths.slice(0, mostPaths).map((path) => printable(project.pathPrefix + path));
  host.console.err(`\n${text.saved(shown, paths.length - shown.length)}\n`);
}

/** Prints what is new with its place and what to do, and what is gone in a line each. */
export async function tellNews({ fresh, gone }: News, to: Listener): Promise<void> {
  const { host, project, wording, text } = to;
  const told = fresh.slice(0, mostTold);
  const counts = { accepted: [], untold: 0, checked: 0 };
  const report = await reportOf({ findings: told, ...counts }, project, host, wording);
  const blocks = [...findingBlocks(report)];
  if (fresh.length > told.length) blocks.push(report.text.summary.more(fresh.length - told.length));
  for (const block of blocks) host.console.err(`\n${block}\n`);
  if (gone.length === 0) return;
  const words = await textOf(wording);
  const texts = await findingTextsOf(words.language);
  const lines = gone
    .slice(0, mostTold)
    .map((finding) => `${text.gone} ${sayFinding(finding, texts, words).what} [${finding.code}]`);
  if (gone.length > mostTold) lines.push(text.moreGone(gone.length - mostTold));
  host.console.err(`\n${lines.join("\n")}\n`);
}
