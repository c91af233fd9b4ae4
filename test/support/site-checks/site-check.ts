import type { BuiltSite } from "../site.ts";

/**
 * Something that must hold of every site: what is wrong, a line each, with the file it is in. Each has mutations in
 * `test/planted/site/<id>.yaml` that turn it red.
 */
export interface SiteCheck {
  readonly id: string;
  /** Whether each page can be checked without the others. */
  readonly isPerPage?: boolean;
  readonly find: (site: BuiltSite) => readonly string[] | Promise<readonly string[]>;
}
