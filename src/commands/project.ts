import { UserError } from "../base/errors.ts";
import type { Host, ReadFiles, WriteFiles } from "../host/host.ts";
import type { Loaded } from "../load/load.ts";

/** A plan repository, and the way to it from where the command was given. */
export interface Project {
  readonly files: ReadFiles & WriteFiles;
  /** "" or "examples/mallila/": put before paths that people read. */
  readonly pathPrefix: string;
  /** The folder as it was given. */
  readonly named?: string;
}

/** The folder named, else the nearest one from here upwards that has a hyte.yaml. */
export function findProject({ files }: Host, folder: string | undefined): Project {
  return folder === undefined
    ? nearestProject(files)
    : { ...namedProject(files, folder), named: folder };
}

function namedProject(files: Host["files"], folder: string): Project {
  const clean = folder.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
  if (clean === "" || clean === ".") return { files, pathPrefix: "" };
  if (isFile(files, clean)) throw notAFolder(folder);
  return { files: files.below(clean), pathPrefix: `${clean}/` };
}

function nearestProject(files: Host["files"]): Project {
  for (let at: Host["files"] | undefined = files, up = ""; at !== undefined; up += "../") {
    if (at.size("hyte.yaml") !== undefined) return { files: at, pathPrefix: up };
    at = folderAbove(at);
  }
  return { files, pathPrefix: "" };
}

/** The folder around; undefined for those that stand in the topmost one, which nobody keeps anything in. */
export function folderAbove({ root, below }: ReadFiles): Host["files"] | undefined {
  const here = root.replaceAll("\\", "/").replace(/\/+$/, "");
  const above = here.replace(/\/[^/]*$/, "");
  if (above === "" || above === here) return undefined;
  // "C:" alone is the folder in which the drive happens to be.
  return below(/^[A-Za-z]:$/.test(above) ? `${above}/` : above);
}

/** Folders outside this one are no business of its files. */
function isFile(files: ReadFiles, path: string): boolean {
  return !/^(?:\/|\.\.|[A-Za-z]:)/.test(path) && files.size(path) !== undefined;
}

function notAFolder(path: string): UserError {
  return new UserError({
    fi: `”${path}” on tiedosto. Anna suunnitelman kansio: hyte tarkistaa aina koko suunnitelman.`,
    sv: `”${path}” är en fil. Ange planens mapp: hyte granskar alltid hela planen.`,
    en: `“${path}” is a file. Give the plan's folder: hyte always checks the whole plan.`,
  });
}

const nothing: ReadonlySet<string> = new Set(["no-plan-files", "no-config"]);

/** Nothing matched: an error, never a silent success. */
export function nothingToCheck({ unread, findings }: Loaded, folder: string): void {
  if (unread.length > 0 || findings.some(({ code }) => !nothing.has(code))) return;
  throw new UserError({
    fi: `Kansiosta ${folder} ei löydy suunnitelmaa: tiedostoa hyte.yaml ei ole, eikä kansiossa plan/ ole yhtään .yaml-tiedostoa. Siirry suunnitelman kansioon, anna kansion nimi (esimerkiksi hyte validate KANSIO) tai aloita uusi suunnitelma komennolla hyte init.`,
    sv: `I mappen ${folder} finns ingen plan: filen hyte.yaml saknas och mappen plan/ innehåller inga .yaml-filer. Gå till planens mapp, ange mappens namn (till exempel hyte validate MAPP) eller börja en ny plan med hyte init.`,
    en: `There is no plan in the folder ${folder}: there is no hyte.yaml, and the folder plan/ holds no .yaml file. Go to the plan's folder, name it (as in hyte validate FOLDER), or begin a new plan with hyte init.`,
  });
}
