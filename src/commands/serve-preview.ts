import type { Finding } from "../base/finding.ts";
import type { Commit, Host, PreviewAnswer } from "../host/host.ts";
import type { Plan } from "../plan/plan.ts";
import { languageOf } from "../text/index.ts";
import { serveTextOf } from "../text/serve-texts.ts";
import { madeOf, sayIdle } from "./build.ts";
import type { BuildOptions } from "./build-options.ts";
import { systemLanguage } from "./languages.ts";
import type { Project } from "./project.ts";
import { answerTo, pathInSite, type Shown } from "./serve-answer.ts";
import { buildLive, type LiveBuild } from "./serve-build.ts";
import { type Listener, newsBetween, tellNews, tellSaved } from "./serve-news.ts";
import { problemOf, problemOfError } from "./serve-problem.ts";

/** A preview that is open: what it shows, and how it goes on. */
export interface OpenPreview {
  readonly answer: (path: string) => Promise<PreviewAnswer>;
  /** Files and folders that it is made of, from the plan's root. */
  readonly paths: () => readonly string[];
  /** Reads the plan anew after these files changed, and tells what that did. */
  readonly follow: (paths: readonly string[]) => Promise<void>;
  /** Asks git for the commit that the next reading names: to start it takes as long as all the rest. */
  readonly catchUp: () => Promise<void>;
  /** Tells what is shown now from what was shown at any other time. */
  readonly state: () => string;
  /** Who is told, and in which words. */
  readonly listener: () => Listener;
}

/** What is known and shown after one reading of the plan. */
interface Moment {
  readonly turn: number;
  readonly findings: readonly Finding[];
  readonly plan: Plan | undefined;
  readonly listener: Listener;
  readonly shown: Shown;
}

/** Where the preview is at work. */
interface Place {
  readonly host: Host;
  readonly project: Project;
  readonly asked: BuildOptions;
}

/** Reads the plan for the first time. Throws a UserError where there is none. */
export async function openPreview(place: Place): Promise<OpenPreview> {
  const { host, project } = place;
  const lastCommit = (): Promise<Commit | undefined> =>
    host.git.lastCommit(project.files.root, madeOf);
  let commit = await lastCommit();
  let page = "index.html";
  const first = await buildLive({ ...place, commit, page });
  if (first.analysis === undefined && first.error !== undefined) throw first.error;
  let moment = await momentAfter(undefined, first, place);
  await tellMoment(first, [], moment);
  return {
    answer: (path) => {
      const file = pathInSite(path);
      if (file.endsWith(".html")) page = file;
      return answerTo(path, moment.shown);
    },
    paths: () => [...madeOf, ...besides(moment.plan)],
    follow: async (paths) => {
      const build = await buildLive({ ...place, commit, page });
      const before = moment;
      moment = await momentAfter(before, build, place);
      tellSaved(paths, moment.listener);
      await tellMoment(build, before.findings, moment);
    },
    catchUp: async () => {
      commit = await lastCommit();
    },
    state: () => moment.shown.state,
    listener: () => moment.listener,
  };
}

/** What a preview begins with. */
const nothing = { turn: 0, findings: [], plan: undefined } as const;

/** Where the plan cannot be shown, the last site that worked stays. */
async function momentAfter(
  before: Moment | undefined,
  build: LiveBuild,
  place: Place,
): Promise<Moment> {
  const listener = await listenerOf(build, before, place);
  const site = build.site ?? before?.shown.site;
  const { plan, findings } = build.analysis ?? before ?? nothing;
  const turn = (before ?? nothing).turn + 1;
  return {
    turn,
    findings,
    plan,
    listener,
    shown: {
      site,
      problem: await problemOf(build, site !== undefined, listener),
      state: `${place.host.preview.run}-${turn}`,
      problemOf: (error) => problemOfError(error, false, listener),
    },
  };
}

/** In the language that was asked for, else the plan's first as it is now, else as it was. */
async function listenerOf(
  { analysis }: LiveBuild,
  before: Moment | undefined,
  { host, project, asked }: Place,
): Promise<Listener> {
  const hasConfig = analysis?.findings.every(({ code }) => code !== "no-config") === true;
  const ofPlan = hasConfig ? analysis.plan.settings.languages[0] : before?.listener.wording;
  const wording = asked.languages?.[0] ?? ofPlan ?? systemLanguage(host.console.env);
  return { host, project, wording, text: await serveTextOf(languageOf(wording)) };
}

async function tellMoment(
  { analysis, site, error }: LiveBuild,
  before: readonly Finding[],
  { findings, listener, shown }: Moment,
): Promise<void> {
  const { host, text } = listener;
  const language = languageOf(listener.wording);
  if (analysis !== undefined) await tellNews(newsBetween(before, findings), listener);
  if (error !== undefined) host.console.err(`\n${error.text[language]}\n`);
  if (site !== undefined) await sayIdle(site.idle, host, language);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const refused = shown.site === undefined ? text.nothingYet : text.keptLast;
  host.console.err(`\n${site === undefined ? refused : text.upToDate(findings.length, errors)}\n`);
}

/** What a plan shows or reads of files that lie elsewhere in its folder. */
function besides(plan: Plan | undefined): readonly string[] {
  const files = [
    plan?.settings.data.site?.logo,
    ...(plan?.indicators ?? []).map(({ data }) => data.source?.file),
  ];
  return [...new Set(files.filter((path) => path !== undefined))];
}
