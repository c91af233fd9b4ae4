import type { DocumentTools } from "../base/document-tools.ts";
import { isLanguage, type Language, type Translated } from "../base/language.ts";
import { positionOf } from "../base/place.ts";
import type { Commit, ReadFiles } from "../host/host.ts";
import { type OutputId, outputs } from "../outputs/index.ts";
import type { CustomTemplates } from "../outputs/output.ts";
import { measure, type Measurements } from "../measure/measure.ts";
import { seriesFrom } from "../plan/observed.ts";
import type { Plan } from "../plan/plan.ts";
import { sayFinding } from "../reporters/message.ts";
import { printJson } from "../reporters/print-json.ts";
import { textOf } from "../text/index.ts";
import { withOwnWords } from "../text/own-words.ts";
import type { SiteText } from "../text/site.ts";
import { siteTextOf } from "../text/site-texts.ts";
import type { SaidFindings } from "../view/health.ts";
import { type SiteView, siteView } from "../view/site.ts";
import { siteAddress } from "../view/takeaway/identity.ts";
import {
  measurementsPath,
  type SiteFile,
  type SiteManifest,
  type SiteOrigin,
} from "../write/manifest.ts";
import type { Analysis } from "./analyse.ts";
import { type BuildOptions, isOutput } from "./build-options.ts";
import {
  customTemplatesOf,
  logoOf,
  reportedYears,
  unknownTemplates,
  unreadTemplates,
} from "./build-own-files.ts";
import {
  type MeasurementsOpen,
  type MetricOpen,
  openMeasurements,
} from "../view/open-data/measurements.ts";
import { refuseLongDocuments } from "./build-document-size.ts";
import { endedSince } from "./build-ended.ts";
import { meansOf } from "./means.ts";
import type { Project } from "./project.ts";
import { publishedFindings } from "./published-findings.ts";
import { findingTextsOf } from "./report-of.ts";
import { siteTypeface } from "./typeface.ts";

/** What a site is rendered from. */
export interface SiteSource {
  readonly analysis: Analysis;
  readonly project: Project;
  readonly asked: BuildOptions;
  readonly origin: { readonly asOf: string; readonly commit: Commit | undefined };
  /** The manifest of the site that is there: with --check its formats and languages are taken, always what has ended. */
  readonly old: SiteManifest | undefined;
  /** The files of hyte's own package: the typeface is among them. */
  readonly ownFiles: ReadFiles;
}

/** The same with what documents and pictures are made with. */
export interface RenderSource extends SiteSource {
  /** Where the site will be published, where that is not what hyte.yaml says. */
  readonly baseUrl: string | undefined;
  readonly documents: DocumentTools;
}

/** Every file of a site and what its manifest says. */
export interface RenderedSite {
  readonly files: readonly SiteFile[];
  readonly origin: SiteOrigin;
  /** Templates of the plan repository that no page uses. */
  readonly unused: readonly string[];
  /** Templates of the plan repository that are no plain files in it. */
  readonly unread: readonly string[];
  /** Metrics whose numbers are not among the open data for want of an open licence. */
  readonly withheld: readonly MetricOpen[];
  /** What outputs had to tell: what a document lacks, and what to do. */
  readonly notes: readonly Translated[];
  /** Whether pictures were wanted and nothing is there to draw them. */
  readonly isPictureless: boolean;
}

/** A plan seen as a site, before anything is rendered. */
export interface ViewedSite {
  readonly view: SiteView;
  readonly custom: CustomTemplates;
  readonly formats: readonly OutputId[];
  readonly languages: readonly [Language, ...Language[]];
  /** The logo, where the plan has one and the site shows it. */
  readonly logo: readonly SiteFile[];
  /** The typeface of the pages, where there are pages. */
  readonly fonts: readonly SiteFile[];
  readonly measurements: Measurements;
  /** As the manifest of the site has it. */
  readonly ended: Readonly<Record<string, string>>;
}

/** Makes everything that rendering takes. `hasPictures`: whether pictures are made to show beside links to the site. */
export async function viewSite(source: SiteSource, hasPictures = false): Promise<ViewedSite> {
  const { analysis, project, asked, origin } = source;
  const { plan } = analysis;
  const formats = formatsOf(source);
  const languages = languagesOf(source);
  const [first, ...others] = languages;
  const logo = formats.includes("html") ? logoOf(plan.settings.data.site?.logo, project.files) : [];
  const wordsOf = (language: Language): Promise<SiteText> => ownTextOf(language, plan);
  const texts: readonly [SiteText, ...SiteText[]] = [
    await wordsOf(first),
    ...(await Promise.all(others.map(wordsOf))),
  ];
  const findings = await saidFindings(analysis, languages);
  const ended = formats.includes("html") ? endedSince(source.old, plan) : {};
  const measurements = measure(plan, seriesFrom(plan.snapshots), origin.asOf);
  const view = siteView({
    plan,
    origin,
    texts,
    findings,
    measurements,
    logo: logo[0]?.path ?? "",
    hasPictures,
    formats,
    reportedYears: reportedYears(project.files),
    ended: new Map(Object.entries(ended)),
  });
  const custom = asked.customTemplates
    ? customTemplatesOf(project.files)
    : new Map<string, string>();
  const fonts = formats.includes("html") ? siteTypeface(source.ownFiles) : [];
  return { view, custom, formats, languages, logo, fonts, measurements, ended };
}

/** The words of the pages, some of them the plan's own. Throws a UserError for one that there is not. */
async function ownTextOf(language: Language, { settings }: Plan): Promise<SiteText> {
  return withOwnWords(await siteTextOf(language), settings.data.site?.words?.[language]);
}

/** Renders the whole site; nothing is written. */
export async function renderSite(source: RenderSource): Promise<RenderedSite> {
  const { analysis, project, asked, origin } = source;
  refuseLongDocuments(analysis.plan, formatsOf(source));
  const notes: Translated[] = [];
  const means = meansOf(source, (note) => notes.push(note));
  const wantsPictures = formatsOf(source).includes("html") && siteAddress(analysis.plan) !== "";
  const hasPictures = wantsPictures && (await means.picture()) !== undefined;
  const { view, custom, formats, languages, measurements, ended, ...own } = await viewSite(
    source,
    hasPictures,
  );
  const { numbers, withheld } = measuredOf(measurements, analysis.plan);
  const files: SiteFile[] = [];
  for (const format of formats) {
    const output = await outputs[format]();
    for (const file of await output.render(view, custom, means)) files.push(file);
  }
  const { asOf, commit } = origin;
  return {
    files: [...files, numbers, ...own.logo, ...own.fonts],
    withheld,
    // Each language tells the same anew.
    notes: [...new Set(notes)],
    isPictureless: wantsPictures && !hasPictures,
    origin: {
      asOf,
      commit: commit ?? null,
      formats,
      languages,
      ...shapeOfSite(source),
      ...(Object.keys(ended).length === 0 ? {} : { ended }),
    },
    ...(asked.customTemplates ? await idleTemplates(project.files, custom) : noneIdle),
  };
}

/** Made before the pages, and away with what it is made of: of a large plan that is as much as many pages. */
function measuredOf(
  measurements: Measurements,
  plan: Plan,
): Pick<RenderedSite, "withheld"> & { readonly numbers: SiteFile } {
  const numbers = openMeasurements(measurements, plan);
  return {
    numbers: measurementsFile(numbers),
    withheld: numbers.metrics.filter(({ withheld }) => withheld?.startsWith("licence") === true),
  };
}

/** What the shape of a site is remembered by, where it is another than hyte.yaml gives it. */
function shapeOfSite({
  analysis: { plan },
  baseUrl,
}: RenderSource): Pick<SiteOrigin, "only" | "baseUrl"> {
  return {
    ...(plan.part === undefined ? {} : { only: plan.part.id }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
}

/** The numbers behind every verdict: a change of data shows what it does to them, where the site is reviewed. */
export function measurementsFile(numbers: MeasurementsOpen): SiteFile {
  return { path: measurementsPath, contents: new TextEncoder().encode(printJson(numbers)) };
}

/** Templates of the plan repository that do nothing. */
export type IdleTemplates = Pick<RenderedSite, "unused" | "unread">;

const noneIdle: IdleTemplates = { unused: [], unread: [] };

/** Finds them, so that their writers can be told. */
export async function idleTemplates(
  files: ReadFiles,
  custom: CustomTemplates,
): Promise<IdleTemplates> {
  const shipped = await shippedTemplates();
  return {
    unused: unknownTemplates(files, custom, shipped),
    unread: unreadTemplates(files, shipped),
  };
}

/** The names of hyte's own templates, pages and parts: "html/goal", "html/chip". */
export async function shippedTemplates(): Promise<readonly string[]> {
  return Object.keys((await import("../outputs/generated/template-texts.ts")).templateTexts);
}

function formatsOf({ asked, old }: SiteSource): readonly OutputId[] {
  if (asked.formats !== undefined) return asked.formats;
  const there = asked.check ? (old?.formats ?? []).filter(isOutput) : [];
  return there.length > 0 ? there : ["html"];
}

function languagesOf({ analysis, asked, old }: SiteSource): readonly [Language, ...Language[]] {
  if (asked.languages !== undefined) return asked.languages;
  const [first, ...others] = asked.check ? (old?.languages ?? []).filter(isLanguage) : [];
  return first === undefined ? analysis.plan.settings.languages : [first, ...others];
}

/** The findings in the words of each language; their sentences are loaded only when there are some. */
async function saidFindings(
  analysis: Analysis,
  languages: readonly Language[],
): Promise<Readonly<Partial<Record<Language, SaidFindings>>>> {
  const said: Partial<Record<Language, SaidFindings>> = {};
  const findings = publishedFindings(analysis);
  for (const language of languages) {
    const texts = findings.length > 0 ? await findingTextsOf(language) : {};
    const text = await textOf(language);
    said[language] = {
      accepted: analysis.accepted.length,
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        subject: finding.subject,
        path: finding.at.file.path,
        line: positionOf(finding.at.file, finding.at.from).line,
        ...sayFinding(finding, texts, text),
      })),
    };
  }
  return said;
}
