import { UserError } from "../base/errors.ts";
import type { Finding } from "../base/finding.ts";
import type { Commit, Host } from "../host/host.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { asOfDate } from "./as-of.ts";
import { blocks } from "./build.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Project } from "./project.ts";
import { type LiveSite, liveSite } from "./serve-site.ts";

/** What became of the plan after a save. */
export interface LiveBuild {
  /** Undefined where no plan could be read at all; `error` then says why. */
  readonly analysis: Analysis | undefined;
  /** Undefined where the plan cannot be shown. */
  readonly site: LiveSite | undefined;
  /** The findings because of which it cannot. */
  readonly blocking: readonly Finding[];
  /** What else keeps it from being shown: a template, a logo, a colour. */
  readonly error: UserError | undefined;
}

/** What a site is built from again and again. */
export interface LiveSource {
  readonly host: Host;
  readonly project: Project;
  readonly asked: BuildOptions;
  readonly commit: Commit | undefined;
  /** The page that was last looked at: its template is tried at once. Path from the site's root. */
  readonly page: string;
}

/** The plan's own colours are looked at where it is made. */
const stylesheetPath = "assets/hyte.css";

/** Reads the plan anew and makes its site ready. Throws nothing that the user could mend. */
export async function buildLive(source: LiveSource): Promise<LiveBuild> {
  const { host, asked } = source;
  // What was once learnt of folders and names on disk may no longer be so.
  const project = { ...source.project, files: source.project.files.below(".") };
  const asOf = asOfDate(asked.asOf, host);
  const nothing: LiveBuild = {
    analysis: undefined,
    site: undefined,
    blocking: [],
    error: undefined,
  };
  const read = await orError(() => analyse(project.files, asOf));
  if (read instanceof UserError) return { ...nothing, error: read };
  const blocking = read.findings.filter((finding) => blocks(finding, asked.strict));
  if (blocking.length > 0) return { ...nothing, analysis: read, blocking };
  const origin = { asOf, commit: source.commit };
  const site = await orError(async () => {
    const { ownFiles } = host;
    const around = { project, asked, origin, ownFiles, old: undefined };
    const made = await liveSite({ analysis: read, ...around });
    made.fileAt(source.page);
    made.fileAt(stylesheetPath);
    return made;
  });
  if (site instanceof UserError) return { ...nothing, analysis: read, error: site };
  return { ...nothing, analysis: read, site };
}

/** What an action gives, or what the user can mend. */
export async function orError<T>(action: () => T | Promise<T>): Promise<T | UserError> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
