import { type ExitCode, exit, UserError } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import type { Plan } from "../plan/plan.ts";
import { printJson } from "../reporters/print-json.ts";
import { lockPath } from "../snapshots/paths.ts";
import { languageOf, type Wording } from "../text/index.ts";
import { pullTextOf } from "../text/pull-texts.ts";
import { statusTextOf } from "../text/status-texts.ts";
import { asOfDate } from "./as-of.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage } from "./languages.ts";
import { findProject, type Project } from "./project.ts";
import { failureLines } from "./pull-failures.ts";
import type { Change } from "./pull-changes.ts";
import { changeJson, type Described, pullJson, type PullOutcome } from "./pull-json.ts";
import { changeLines, type PullReader } from "./pull-lines.ts";
import { mendSnapshots } from "./pull-mend.ts";
import { pullPlan } from "./pull-run.ts";
import { soundPlan } from "./sound-plan.ts";
import { writtenOption } from "./written-option.ts";

/**
 * `hyte pull`: fetches the values of the indicators that the plan names into `data/`, and tells what changed. Exit code
 * 2 where a source did not answer, else 1 where the plan asks for what is not there, or with --check where something
 * would change.
 */
export async function pull(host: Host, { all, options }: Arguments): Promise<ExitCode> {
  const asOf = asOfDate(writtenOption(options["asOf"]), host);
  const asked = askedLanguage(writtenOption(options["lang"]));
  const project = findProject(host, writtenOption(options["plan"]));
  const isDry = options["check"] === true || options["dryRun"] === true;
  // Where there is no plan, nothing is made either.
  const mayWrite = !isDry && isPlan(project);
  const release = mayWrite ? locked(project) : undefined;
  try {
    const mended = mayWrite ? mendSnapshots(project.files) : [];
    const sound = await soundPlan(host, project, asked);
    if (sound.plan === undefined) {
      const { refused } = await pullTextOf(languageOf(sound.wording));
      host.console.err(`${refused(sound.blocking)}\n`);
      return exit.findings;
    }
    const reader = await readerOf(host, sound.plan, asked);
    const asJson = options["json"] === true;
    const describe = (change: Change): Described =>
      asJson ? changeJson(change) : `${changeLines(change, reader).join("\n")}\n`;
    const around = { host, files: project.files, plan: sound.plan, asOf, isDry, describe };
    const outcome = { ...(await pullPlan(all, around, options)), mended };
    tell(outcome, reader, host, asJson);
    return codeOf(outcome, options["check"] === true);
  } finally {
    release?.();
  }
}

function isPlan({ files }: Project): boolean {
  return files.size("hyte.yaml") !== undefined || files.list("plan", 1).length > 0;
}

/** Two at once would write into each other's files. */
function locked({ files, pathPrefix }: Project): () => void {
  const release = files.lock(lockPath);
  if (release !== undefined) return release;
  const path = pathPrefix + lockPath;
  throw new UserError({
    fi: `Toinen hyte pull hakee juuri nyt arvoja tähän suunnitelmaan. Odota, että se on valmis, ja yritä uudelleen. Jos mikään haku ei ole käynnissä, poista tiedosto ${path}.`,
    sv: `En annan hyte pull hämtar just nu värden till den här planen. Vänta tills den är klar och försök igen. Om ingen hämtning pågår, ta bort filen ${path}.`,
    en: `Another hyte pull is fetching values for this plan right now. Wait until it is done, and try again. If none is under way, remove the file ${path}.`,
  });
}

async function readerOf(host: Host, plan: Plan, asked: Wording | undefined): Promise<PullReader> {
  const language = languageOf(asked ?? plan.settings.languages[0]);
  const { columns } = host.console;
  const [text, status] = await Promise.all([pullTextOf(language), statusTextOf(language)]);
  return { plan, text, status, language, columns };
}

/** What changed is data, on standard output; everything else is talk. */
function tell(outcome: PullOutcome, reader: PullReader, { console }: Host, asJson: boolean): void {
  const { changes, same, failures, mended, isWritten } = outcome;
  const { text } = reader;
  if (asJson) console.out(printJson(pullJson(outcome)));
  else for (const lines of changes) if (typeof lines === "string") console.out(lines);
  if (mended.length > 0) console.err(`${text.mended(mended.join(", "))}\n`);
  for (const line of failureLines(failures, reader)) console.err(`${line}\n`);
  const counts = { changed: changes.length, same: same.length, failed: failures.length };
  const total = counts.changed + counts.same + counts.failed;
  console.err(`${total === 0 ? text.nothing : text.done(counts, !isWritten)}\n`);
  if (!isWritten && counts.changed > 0) console.err(`${text.nothingWritten}\n`);
}

/** What could not be asked outranks what the plan asks in vain, and that what would change. */
function codeOf({ changes, failures }: PullOutcome, isCheck: boolean): ExitCode {
  if (failures.some(({ error }) => error.kind !== "plan")) return exit.surroundings;
  return failures.length > 0 || (isCheck && changes.length > 0) ? exit.findings : exit.clean;
}
