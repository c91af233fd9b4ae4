import { UserError } from "../base/errors.ts";
import type { ReadFiles } from "../host/host.ts";
import { isActiveSvg } from "./active-svg.ts";
import type { CustomTemplates } from "../outputs/output.ts";
import type { SiteFile } from "../write/manifest.ts";

const template = /^templates\/((?:html|markdown)\/[\w-]+)\.hbs$/;
const styles = "templates/html/hyte.css";
const mostFiles = 1000;
const mostBytes = 1_000_000;

/** The templates and the stylesheet of the plan repository, by name: "html/goal", "html/hyte.css". */
export function customTemplatesOf(files: ReadFiles): CustomTemplates {
  const found = new Map<string, string>();
  for (const { path, kind } of files.list("templates", mostFiles)) {
    const name = path === styles ? "html/hyte.css" : template.exec(path)?.[1];
    if (kind !== "file" || name === undefined) continue;
    found.set(name, new TextDecoder().decode(readBounded(path, files)));
  }
  return found;
}

/**
 * Templates of the plan repository that no page uses: a name that hyte does not have and that no other of its own
 * templates calls, or a wrong folder. `shipped` are hyte's names ("html/goal").
 */
export function unknownTemplates(
  files: ReadFiles,
  custom: CustomTemplates,
  shipped: readonly string[],
): readonly string[] {
  const known = new Set(shipped.map((name) => `templates/${name}.hbs`).concat(styles));
  const called = new Set([...custom].flatMap(([name, source]) => calledBy(name, source)));
  return files
    .list("templates", mostFiles)
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => path)
    .filter((path) => /\.(?:hbs|css)$/i.test(path) && !known.has(path) && !called.has(path));
}

/**
 * Templates under names that hyte has, or folders of them, that are no plain files of the plan's folder: a link that
 * leads out of it, a folder of that name. None of them is read.
 */
export function unreadTemplates(files: ReadFiles, shipped: readonly string[]): readonly string[] {
  const names = [...shipped.map((name) => `${name}.hbs`), "html/hyte.css"];
  const known = names.map((name) => `templates/${name}`);
  const listed = files.list("templates", mostFiles);
  const odd = listed
    .filter(({ path, kind }) => kind !== "file" && /(?:\.(?:hbs|css)|\/[^./]+)$/i.test(path))
    .map(({ path }) => path);
  const folders = known.filter((path) => listed.some((entry) => entry.path.startsWith(`${path}/`)));
  const unread = [...new Set([...odd, ...folders])];
  const isSaid = (path: string): boolean =>
    unread.some((above) => path === above || path.startsWith(`${above}/`));
  const isRead = (path: string): boolean => listed.some((entry) => entry.path === path);
  // A folder of templates that is a link itself is not listed, but what it leads to is there.
  const behind = known.filter(
    (path) => !isSaid(path) && !isRead(path) && files.size(path) !== undefined,
  );
  return [...unread, ...behind].sort();
}

const call = /\{\{#?>\s*([\w-]+)/g;

function calledBy(name: string, source: string): readonly string[] {
  const output = name.split("/")[0] ?? "";
  return Array.from(source.matchAll(call), ([, part = ""]) => `templates/${output}/${part}.hbs`);
}

const reportFile = /^reports\/(20\d\d)\//;

/** The years of which there is a yearly report in the repository, from the first on. */
export function reportedYears(files: ReadFiles): readonly number[] {
  const years = files.list("reports", mostFiles).flatMap(({ path }) => {
    const [, year] = reportFile.exec(path) ?? [];
    return year === undefined ? [] : [Number(year)];
  });
  return [...new Set(years)].sort();
}

const picture = /\.(svg|png|jpe?g|webp)$/i;

/** The logo as a file of the site; none where the plan names none. */
export function logoOf(path: string | undefined, files: ReadFiles): readonly SiteFile[] {
  if (path === undefined) return [];
  const kind = picture.exec(path)?.[1]?.toLowerCase().replace("jpeg", "jpg");
  if (kind === undefined || files.size(path) === undefined) throw noLogo(path);
  const contents = readBounded(path, files);
  if (kind === "svg" && isActiveSvg(new TextDecoder().decode(contents))) throw activeLogo(path);
  return [{ path: `assets/logo.${kind}`, contents }];
}

function readBounded(path: string, files: ReadFiles): Uint8Array {
  if ((files.size(path) ?? 0) > mostBytes) throw tooLarge(path);
  return files.read(path);
}

function noLogo(path: string): UserError {
  return new UserError({
    fi: `Logoa ”${path}” ei löydy. Tarkista tiedoston hyte.yaml kohta site.logo: siinä on oltava kuvatiedoston polku suunnitelman kansiossa (svg, png, jpg tai webp).`,
    sv: `Logotypen ”${path}” hittas inte. Kontrollera site.logo i filen hyte.yaml: där ska stå sökvägen till en bildfil i planens mapp (svg, png, jpg eller webp).`,
    en: `The logo “${path}” is not there. Check site.logo in hyte.yaml: it must be the path of a picture in the plan's folder (svg, png, jpg or webp).`,
  });
}

function activeLogo(path: string): UserError {
  return new UserError({
    fi: `Logo ”${path}” ei kelpaa, koska siinä on muutakin kuin kuva: ohjelmakoodia tai verkkosivun osia. Tallenna se uudelleen pelkkänä SVG-kuvana tai PNG-kuvana.`,
    sv: `Logotypen ”${path}” duger inte, eftersom den innehåller annat än en bild: programkod eller delar av en webbsida. Spara den på nytt som en ren SVG-bild eller som PNG.`,
    en: `The logo “${path}” cannot be used, because it holds more than a picture: code or parts of a web page. Save it again as a plain SVG picture or as PNG.`,
  });
}

function tooLarge(path: string): UserError {
  return new UserError({
    fi: `Tiedosto ”${path}” on liian suuri julkaisuun: enintään 1 megatavu.`,
    sv: `Filen ”${path}” är för stor för publikationen: högst 1 megabyte.`,
    en: `The file “${path}” is too large for the report: at most 1 megabyte.`,
  });
}
