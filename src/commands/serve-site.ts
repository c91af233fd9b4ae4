import { htmlParts } from "../outputs/html.ts";
import { openMeasurements } from "../view/open-data/measurements.ts";
import {
  type IdleTemplates,
  idleTemplates,
  measurementsFile,
  type SiteSource,
  viewSite,
} from "./build-site.ts";

/** A site of which nothing is rendered before it is asked for. */
export interface LiveSite {
  /** The file at a path from the site's root. Throws a UserError on a template of the plan repository that fails. */
  readonly fileAt: (path: string) => Uint8Array | undefined;
  /** The site's own page for an address where there is none. Throws as `fileAt` does. */
  readonly notFound: () => Uint8Array;
  readonly idle: IdleTemplates;
}

/** Makes a site ready to be asked. */
export async function liveSite(source: SiteSource): Promise<LiveSite> {
  const { view, custom, logo, fonts, measurements } = await viewSite(source);
  const parts = await htmlParts(view, custom);
  const made = new Map([...logo, ...fonts].map(({ path, contents }) => [path, contents]));
  const others = othersOf();
  function* othersOf(): Generator<{ readonly path: string; readonly contents: Uint8Array }> {
    yield* parts.others();
    yield measurementsFile(openMeasurements(measurements, source.analysis.plan));
    yield* parts.register(Array.from(view.pages(), ({ path }) => path));
  }

  function pageAt(path: string): Uint8Array | undefined {
    const page = parts.page(path);
    if (page !== undefined) made.set(path, page.contents);
    return page?.contents;
  }

  /** Goes on from where the last question left off. */
  function otherAt(path: string): Uint8Array | undefined {
    for (let next = others.next(); next.done !== true; next = others.next()) {
      made.set(next.value.path, next.value.contents);
      if (next.value.path === path) return next.value.contents;
    }
    return undefined;
  }

  const { project, asked } = source;
  return {
    idle: asked.customTemplates
      ? await idleTemplates(project.files, custom)
      : { unused: [], unread: [] },
    notFound: () => parts.notFound("/").contents,
    fileAt: (path) => made.get(path) ?? (path.endsWith(".html") ? pageAt(path) : otherAt(path)),
  };
}
