import { type ExitCode, exit, UserError } from "../base/errors.ts";
import type { Finding } from "../base/finding.ts";
import type { Host } from "../host/host.ts";
import { reporters, type ReportFormat } from "../reporters/index.ts";
import { countBySeverity, type Report } from "../reporters/report.ts";
import { languageOf, textOf, type Wording } from "../text/index.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { asOfDate } from "./as-of.ts";
import type { Arguments } from "./command-line.ts";
import { askedLanguage, systemLanguage } from "./languages.ts";
import { unseenTables } from "./own-tables.ts";
import { findProject, type Project } from "./project.ts";
import { reportOf } from "./report-of.ts";
import { wayInRepository } from "./repository.ts";
import { staleSchemaCopies } from "./schema-copies.ts";
import { refuseUnusableSite } from "./site-settings.ts";
import { writtenOption } from "./written-option.ts";

/** `hyte validate`: prints the findings of a plan; with --fix mends what is safe to mend first. */
export async function validate(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const format = formatOf(options["format"]);
  const limit = limitOf(options["maxWarnings"]);
  const asOf = asOfDate(writtenOption(options["asOf"]), host);
  const asked = askedLanguage(writtenOption(options["lang"]));
  const project = findProject(host, argument);
  const first = await analyse(project.files, asOf);
  const language = asked ?? planLanguage(first, host);
  const preview = options["dryRun"] === true;
  const changed =
    (preview || options["fix"] === true) &&
    (await fixed(first, project, host, { preview, language, format }));
  const analysis = changed ? await analyse(project.files, asOf) : first;
  const findings = [...staleSchemaCopies(project.files, host.ownFiles), ...analysis.findings];
  const seen = { ...project, pathPrefix: prefixFor(format, project) };
  const report = await reportOf({ ...analysis, findings }, seen, host, language);
  await print(report, format, host);
  await refuseUnusableSite(analysis.plan);
  const unseen = await unseenTables(analysis.plan, project.files);
  if (unseen !== undefined) host.console.err(`${unseen[languageOf(language)]}\n`);
  return codeOf(findings, limit);
}

/** Paths are said from where people stand; to GitHub from the top of the repository, to programs from the plan's root. */
function prefixFor(format: ReportFormat, { files, pathPrefix }: Project): string {
  if (format === "text") return pathPrefix;
  return format === "json" ? "" : wayInRepository(files);
}

/** The plan's own first language; the system's where there is no hyte.yaml to tell it. */
function planLanguage({ plan, findings }: Analysis, { console }: Host): Wording {
  const isUnknown = findings.some(({ code }) => code === "no-config");
  return isUnknown ? systemLanguage(console.env) : plan.settings.languages[0];
}

interface FixAsked {
  readonly preview: boolean;
  readonly language: Wording;
  readonly format: ReportFormat;
}

/** Mends, or shows what mending would change. What a program reads from standard output must stay whole. */
async function fixed(
  analysis: Analysis,
  project: Project,
  host: Host,
  { preview, language, format }: FixAsked,
): Promise<boolean> {
  const { fixPlan } = await import("./fix-plan.ts");
  const show = format === "text" ? host.console.out : host.console.err;
  return fixPlan(analysis, project, host, { preview, show, text: await textOf(language) });
}

async function print(report: Report, format: ReportFormat, { console }: Host): Promise<void> {
  const reporter = await reporters[format]();
  console.out(reporter.render(report));
  if (format !== "github" || console.jobSummary === undefined) return;
  const { summaryMarkdown } = await import("../reporters/job-summary.ts");
  console.jobSummary(summaryMarkdown(report));
}

/** 1 on an error, or on more warnings than the limit. */
function codeOf(findings: readonly Finding[], limit: number): ExitCode {
  const { error, warning } = countBySeverity(findings);
  if (findings.some(({ code }) => code === "no-plan-files")) return exit.surroundings;
  return error > 0 || warning > limit ? exit.findings : exit.clean;
}

function formatOf(asked: string | boolean | undefined): ReportFormat {
  const format = writtenOption(asked) ?? "text";
  if (format in reporters && Object.hasOwn(reporters, format)) return format as ReportFormat;
  const known = Object.keys(reporters).join(", ");
  throw new UserError({
    fi: `Muotoa ”${format}” ei ole. Valitse jokin näistä: ${known}.`,
    sv: `Formatet ”${format}” finns inte. Välj något av dessa: ${known}.`,
    en: `There is no format “${format}”. Choose one of these: ${known}.`,
  });
}

function limitOf(asked: string | boolean | undefined): number {
  const written = writtenOption(asked);
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new UserError({
    fi: `--max-warnings tarvitsee kokonaisluvun, esimerkiksi --max-warnings 0. Nyt siinä lukee ”${written}”.`,
    sv: `--max-warnings behöver ett heltal, till exempel --max-warnings 0. Nu står det ”${written}”.`,
    en: `--max-warnings takes a whole number, for example --max-warnings 0. It says “${written}”.`,
  });
}
