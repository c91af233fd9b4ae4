import { analyse } from "../../src/commands/analyse.ts";
import { measure } from "../../src/measure/measure.ts";
import { seriesFrom } from "../../src/plan/observed.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { siteTextOf } from "../../src/text/site-texts.ts";
import type { Language } from "../../src/base/language.ts";
import type { SaidFindings } from "../../src/view/health.ts";
import { type Page, siteView, type SiteView } from "../../src/view/site.ts";
import { memoryFiles } from "./memory-files.ts";

export const asOf = "2026-11-01";

/** Settings of an approved plan of Central Finland, with lines of YAML added or put in their place. */
export function settings(lines: Readonly<Record<string, string>> = {}): string {
  const all = {
    format: "1",
    profile: "county",
    area: "HVA15",
    title: '"Hyvinvointisuunnitelma"',
    languages: "[fi]",
    ...lines,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

/** The linked plan of YAML files as a repository would have them. */
export async function planOf(
  plan: string,
  lines: Readonly<Record<string, string>> = {},
): Promise<Plan> {
  const files = memoryFiles({ "hyte.yaml": settings(lines), "plan/plan.yaml": plan });
  return (await analyse(files, asOf)).plan;
}

/** The view of a plan as a site in some languages. */
export async function viewOf(
  plan: Plan,
  languages: readonly [Language, ...Language[]] = ["fi"],
  findings: Readonly<Partial<Record<Language, SaidFindings>>> = {},
): Promise<SiteView> {
  const [first, ...others] = await Promise.all(languages.map(siteTextOf));
  if (first === undefined) throw new Error("no language");
  const origin = { asOf, commit: undefined };
  const measurements = measure(plan, seriesFrom(plan.snapshots), asOf);
  const site = {
    logo: "",
    hasPictures: false,
    formats: ["html"],
    reportedYears: [],
    ended: new Map<string, string>(),
  };
  return siteView({ plan, origin, texts: [first, ...others], findings, measurements, ...site });
}

/** The page of a kind whose path ends as given. */
export function pageOf<K extends Page["kind"]>(
  view: SiteView,
  kind: K,
  path = "",
): Extract<Page, { kind: K }> {
  for (const page of view.pages()) {
    if (page.kind === kind && page.path.endsWith(path)) return page as Extract<Page, { kind: K }>;
  }
  throw new Error(`no page ${kind} ${path}`);
}
