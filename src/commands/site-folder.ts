import { UserError } from "../base/errors.ts";
import type { Host, ReadFiles, WriteFiles } from "../host/host.ts";
import { folderAbove, type Project } from "./project.ts";

/** Where a site is written. */
export interface SiteFolder {
  readonly files: ReadFiles & WriteFiles;
  /** As people should see it: from where the command was given, with "/", without one at the end. */
  readonly shown: string;
}

/** Folders of a plan repository that hold what people write. */
const taken = ["plan", "data", "reports", "templates"];

/**
 * The folder of the site: `out` from where the command was given, else `site`, of a part `site-<id>`, in the plan's folder. It may lie
 * anywhere but over the plan's own files; a UserError says so.
 */
export function siteFolder(
  host: Host,
  project: Project,
  out: string | undefined,
  only?: string,
): SiteFolder {
  const name = usualName(only);
  const inPlan = `${project.pathPrefix}${name}`;
  if (out === undefined)
    return { files: notFile(project.files.below(name), inPlan), shown: inPlan };
  const shown = out.replaceAll("\\", "/").replace(/(?<=[^/])\/+$/, "");
  const files = host.files.below(shown === "" ? "." : shown);
  if (isOverPlan(clean(files.root), clean(project.files.root))) throw overPlan(shown);
  return { files: notFile(files, shown), shown };
}

/** A part never takes the place of the whole unasked. What is no id names no folder: it is refused later. */
function usualName(only: string | undefined): string {
  return only === undefined || !/^[a-z0-9-]{1,64}$/.test(only) ? "site" : `site-${only}`;
}

function notFile(files: SiteFolder["files"], shown: string): SiteFolder["files"] {
  const file = fileOnTheWay(files);
  if (file === undefined) return files;
  throw notAFolder(shown, file);
}

function clean(path: string): string {
  return `${path.replaceAll("\\", "/").replace(/\/+$/, "")}/`;
}

function isOverPlan(site: string, plan: string): boolean {
  if (plan.startsWith(site)) return true;
  if (!site.startsWith(plan)) return false;
  const [first = ""] = site.slice(plan.length).split("/");
  return taken.includes(first.toLowerCase()) || first.startsWith(".");
}

/** The file (absolute) at the path of a folder, or at that of one above it. */
function fileOnTheWay(folder: ReadFiles): string | undefined {
  if (folder.size("") !== undefined) return folder.root;
  const above = folderAbove(folder);
  return above === undefined ? undefined : fileOnTheWay(above);
}

function notAFolder(out: string, file: string): UserError {
  return new UserError({
    fi: `Sivustoa ei voi tehdä kansioon ”${out}”, koska ”${file}” on tiedosto eikä kansio. Anna jokin muu kansio, esimerkiksi --out site.`,
    sv: `Webbplatsen kan inte göras i mappen ”${out}”, eftersom ”${file}” är en fil och ingen mapp. Ange en annan mapp, till exempel --out site.`,
    en: `The site cannot be made in the folder “${out}”, because “${file}” is a file and not a folder. Give another folder, for example --out site.`,
  });
}

function overPlan(out: string): UserError {
  return new UserError({
    fi: `Sivustoa ei voi tehdä kansioon ”${out}”, koska siinä ovat suunnitelman omat tiedostot. Anna jokin muu kansio, esimerkiksi --out site.`,
    sv: `Webbplatsen kan inte göras i mappen ”${out}”, eftersom planens egna filer finns där. Ange en annan mapp, till exempel --out site.`,
    en: `The site cannot be made in the folder “${out}”, because the plan's own files are there. Give another folder, for example --out site.`,
  });
}
