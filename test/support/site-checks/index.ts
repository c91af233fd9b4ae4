import { alternates } from "./alternates.ts";
import { calendars } from "./calendars.ts";
import { charts } from "./charts.ts";
import { feeds } from "./feeds.ts";
import { headings } from "./headings.ts";
import { links } from "./links.ts";
import { nuChecker } from "./nu-checker.ts";
import { outside } from "./outside.ts";
import { policy } from "./policy.ts";
import type { SiteCheck } from "./site-check.ts";
import { sitemap } from "./sitemap.ts";
import { structuredData } from "./structured-data.ts";
import { tables } from "./tables.ts";
import { validity } from "./validity.ts";
import { weights } from "./weights.ts";

/** What is checked of a site without a browser. */
export const siteChecks: readonly SiteCheck[] = [
  alternates,
  calendars,
  charts,
  feeds,
  headings,
  links,
  nuChecker,
  outside,
  policy,
  sitemap,
  structuredData,
  tables,
  validity,
  weights,
];
