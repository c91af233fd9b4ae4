import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import { measure, type Measurements } from "../measure/measure.ts";
import { seriesFrom } from "../plan/observed.ts";
import { printJson } from "../reporters/print-json.ts";
import { languageOf } from "../text/index.ts";
import { statusTextOf } from "../text/status-texts.ts";
import { readPlan } from "./analyse.ts";
import { asOfDate } from "./as-of.ts";
import { unfolded } from "./columns.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage } from "./languages.ts";
import { findProject } from "./project.ts";
import { isReadable, refuseToJudge } from "./refuse-to-judge.ts";
import { statusTable } from "./status-table.ts";
import { writtenOption } from "./written-option.ts";

/** `hyte status`: how the plan is doing, as a table by focus area, or as JSON with everything the verdicts are made of. */
export async function status(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const asOf = asOfDate(writtenOption(options["asOf"]), host);
  const asked = askedLanguage(writtenOption(options["lang"]));
  const project = findProject(host, argument);
  const analysis = await readPlan(project.files);
  const { plan } = analysis;
  const wording = asked ?? plan.settings.languages[0];
  const language = languageOf(wording);
  if (!isReadable(analysis)) {
    const { refused } = await statusTextOf(language);
    return refuseToJudge(analysis, { project, host, wording, refused });
  }
  const measurements = measure(plan, seriesFrom(plan.snapshots), asOf);
  const said =
    options["json"] === true
      ? printJson(sorted(measurements))
      : statusTable(measurements, {
          plan,
          language,
          text: await statusTextOf(language),
          columns: host.console.columns,
          keep: unfolded,
        });
  host.console.out(said);
  return exit.clean;
}

/** By id, so that moving an entry in the plan changes nothing. */
function sorted({ asOf, goals, metrics, work }: Measurements): object {
  return {
    version: 1,
    asOf,
    goals: goals.toSorted((a, b) => (a.goal < b.goal ? -1 : 1)),
    metrics: metrics.toSorted((a, b) => (a.metric < b.metric ? -1 : 1)),
    work,
  };
}
