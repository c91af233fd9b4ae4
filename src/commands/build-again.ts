import type { Language } from "../base/language.ts";
import type { SiteOrigin } from "../write/manifest.ts";
import { usualFormats } from "./build-options.ts";
import type { Project } from "./project.ts";
import { quoted, shownCommand } from "./shown-command.ts";

/** Which site is made, of which plan. */
interface Site {
  /** As people should see it. */
  readonly folder: string;
  readonly origin: SiteOrigin;
  readonly project: Project;
  /** The plan's own. */
  readonly languages: readonly Language[];
}

/**
 * The command that makes a site anew as it is, to be copied. A build remembers nothing of the one before: without these
 * options it would take away the documents, or put the whole plan in the place of a part.
 */
export function buildAgain({ folder, origin, project, languages }: Site): string {
  const { formats, only, baseUrl } = origin;
  const options = ["--out", quoted(folder)];
  if (only !== undefined) options.push("--only", only);
  if (formats.join() !== "html") options.push("--format", formatsShown(formats));
  if (origin.languages.join() !== languages.join()) options.push("--lang", origin.languages.join());
  if (baseUrl !== undefined) options.push("--base-url", plain.test(baseUrl) ? baseUrl : "…");
  return shownCommand("build", project.named, ...options);
}

/** The address is from a file that anybody could have changed: what a shell would act on is not handed out. */
const plain = /^[\p{L}\p{N}.:/~_-]+$/u;

function formatsShown(formats: readonly string[]): string {
  const list = formats.join();
  return list === usualFormats().join() ? "all" : list;
}
