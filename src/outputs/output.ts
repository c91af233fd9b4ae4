import type { SiteView } from "../view/site.ts";

/** One file of the report. `path` is from the site's root, with "/". */
export interface RenderedFile {
  readonly path: string;
  readonly contents: string;
}

/** Templates of the plan repository by name ("html/goal"), which take the place of the shipped ones. */
export type CustomTemplates = ReadonlyMap<string, string>;

/** One form of the report: adding one means a file here, its templates, and a line in `index.ts`. */
export interface Output {
  readonly id: string;
  /** Every file, in a fixed order. Throws a UserError on a template of the plan repository that fails. */
  readonly render: (
    site: SiteView,
    templates: CustomTemplates,
  ) => Promise<readonly RenderedFile[]>;
}
