import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import { measure, type Measurements } from "../measure/measure.ts";
import { writtenSeries } from "../measure/series.ts";
import { reporters } from "../reporters/index.ts";
import { printJson } from "../reporters/print-json.ts";
import { languageOf, type Wording } from "../text/index.ts";
import { statusTextOf } from "../text/status-texts.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { asOfDate } from "./as-of.ts";
import { structureCodes } from "../plan/structure-codes.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage } from "./languages.ts";
import { findProject, type Project } from "./project.ts";
import { reportOf } from "./report-of.ts";
import { statusTable } from "./status-table.ts";
import { writtenOption } from "./written-option.ts";

/** `hyte status`: how the plan is doing, as a table by focus area, or as JSON with everything the verdicts are made of. */
export async function status(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const asOf = asOfDate(writtenOption(options["asOf"]), host);
  const asked = askedLanguage(writtenOption(options["lang"]));
  const project = findProject(host, argument);
  const analysis = await analyse(project.files, asOf);
  const { plan } = analysis;
  const wording = asked ?? plan.settings.languages[0];
  const blocking = analysis.findings.filter(
    ({ code, severity }) => severity === "error" && structureCodes.has(code),
  );
  if (blocking.length > 0)
    return refuse({ ...analysis, findings: blocking }, project, host, wording);
  const measurements = measure(plan, writtenSeries, asOf);
  const language = languageOf(wording);
  const said =
    options["json"] === true
      ? printJson(sorted(measurements))
      : statusTable(measurements, {
          plan,
          language,
          text: await statusTextOf(language),
          columns: host.console.columns,
        });
  host.console.out(said);
  return exit.clean;
}

/** What cannot be read as it is meant cannot be judged. Standard output stays empty. */
async function refuse(
  analysis: Analysis,
  project: Project,
  host: Host,
  wording: Wording,
): Promise<ExitCode> {
  const report = await reportOf({ ...analysis, accepted: [] }, project, host, wording);
  const { refused } = await statusTextOf(languageOf(wording));
  host.console.err((await reporters.text()).render(report));
  host.console.err(`${refused(analysis.findings.length)}\n`);
  return exit.findings;
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
