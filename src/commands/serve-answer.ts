import { UserError } from "../base/errors.ts";
import type { PreviewAnswer } from "../host/host.ts";
import { previewPage, problemPage, type ShownProblem } from "../outputs/preview.ts";
import { previewFiles } from "../outputs/preview-files.ts";
import { orError } from "./serve-build.ts";
import type { LiveSite } from "./serve-site.ts";

/** What the preview shows at one moment. */
export interface Shown {
  /** The last site that worked; undefined where there was none yet. */
  readonly site: LiveSite | undefined;
  readonly problem: ShownProblem | undefined;
  /** Tells this moment from every other. */
  readonly state: string;
  /** What is wrong with a page whose template fails only when it is filled. */
  readonly problemOf: (error: UserError) => ShownProblem;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  woff2: "font/woff2",
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The answer to a path of the server ("/fi/index.html"). It comes from the built site or from nowhere. */
export async function answerTo(path: string, shown: Shown): Promise<PreviewAnswer> {
  const own = previewFiles.get(path);
  if (own !== undefined) return answer(200, path, encoder.encode(own));
  const file = pathInSite(path);
  const found = await orError(() => shown.site?.fileAt(file));
  if (found instanceof UserError) return failed(found, shown);
  if (found !== undefined) return answer(200, file, asShown(file, found, shown));
  const isFolder = !/\.\w+$/.test(file) && (await isPage(`${file}/index.html`, shown));
  if (isFolder) return { ...answer(302, "", new Uint8Array()), location: `/${file}/` };
  return missing(file, shown);
}

/** A path of the server from the site's root; that of a folder is its index. */
export function pathInSite(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}

async function isPage(file: string, { site }: Shown): Promise<boolean> {
  const found = await orError(() => site?.fileAt(file));
  return found !== undefined && !(found instanceof UserError);
}

/** What the site's template of a page does wrong is told where the page would be. */
function failed(error: UserError, { problemOf, state }: Shown): PreviewAnswer {
  return htmlAnswer(500, problemPage(problemOf(error), state));
}

/** As a server that shows the site's own `404.html`; a file that is no page is asked for by a page, not by a reader. */
async function missing(file: string, shown: Shown): Promise<PreviewAnswer> {
  const { site, problem, state } = shown;
  if (site === undefined && problem !== undefined)
    return htmlAnswer(503, problemPage(problem, state));
  const isPageAsked = file.endsWith(".html") || !/\.\w+$/.test(file);
  if (site === undefined || !isPageAsked) return answer(404, "missing.txt", new Uint8Array());
  const page = await orError(() => site.notFound());
  if (page instanceof UserError) return failed(page, shown);
  return answer(404, "404.html", asShown("404.html", page, shown));
}

function asShown(file: string, contents: Uint8Array, { state, problem }: Shown): Uint8Array {
  if (!file.endsWith(".html")) return contents;
  return encoder.encode(previewPage(decoder.decode(contents), state, problem));
}

function htmlAnswer(status: number, page: string): PreviewAnswer {
  return answer(status, "page.html", encoder.encode(page));
}

function answer(status: number, file: string, body: Uint8Array): PreviewAnswer {
  const ending = /\.(\w+)$/.exec(file)?.[1] ?? "";
  const type = Object.hasOwn(types, ending) ? types[ending] : undefined;
  return { status, type: type ?? "application/octet-stream", body };
}
