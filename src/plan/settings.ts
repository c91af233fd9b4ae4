import { type Area, areaOf } from "../field/areas.ts";
import { isPeriod, type Period, parsePeriod } from "../field/period.ts";
import { phases } from "../field/vocabularies.ts";
import type { Shaped } from "../shape/shape.ts";
import type { Entry } from "./entry.ts";
import type { ConfigData, PeriodData, StatusLevelData, TextData } from "./generated/data.ts";

export type PlanLanguage = "fi" | "sv" | "en";

/** hyte.yaml with its defaults filled in. */
export interface Settings {
  readonly file: Shaped<ConfigData>;
  /** hyte.yaml as an entry, for findings that point into it. */
  readonly entry: Entry<ConfigData>;
  readonly data: ConfigData;
  /** The languages of the site; the first is the plan's own, that of texts without a language. */
  readonly languages: readonly [PlanLanguage, ...PlanLanguage[]];
  /** Languages that the law wants of the public texts: Finnish and Swedish in a bilingual area (423/2003). */
  readonly officialLanguages: readonly PlanLanguage[];
  readonly area: Area | undefined;
  readonly draft: boolean;
  readonly term: Period | undefined;
  readonly period: Period | undefined;
  readonly statusScale: readonly StatusLevelData[];
}

const defaultScale = phases.map(({ id, name }): StatusLevelData => ({
  id,
  title: name,
  phase: id as StatusLevelData["phase"],
}));

/** Reads the settings of a plan; what is missing or wrong (a finding of its own) gets its default. */
export function settingsOf(file: Shaped<ConfigData>): Settings {
  const { data } = file;
  const area = typeof data.area === "string" ? areaOf(data.area) : undefined;
  return {
    file,
    entry: { collection: "settings", id: "hyte.yaml", data, document: file.document, path: [] },
    data,
    languages: languagesOf(data),
    officialLanguages: officialLanguages(data, area),
    area,
    draft: data.stage === "draft",
    term: periodOf(data.term),
    period: periodOf(data.period),
    statusScale: data.statusScale ?? defaultScale,
  };
}

function languagesOf({ languages }: ConfigData): readonly [PlanLanguage, ...PlanLanguage[]] {
  const [first = "fi", ...others] = new Set(languages);
  return [first, ...others];
}

function officialLanguages(data: ConfigData, area: Area | undefined): readonly PlanLanguage[] {
  if (typeof data.area === "object") return data.area.languages ?? [];
  return area?.bilingual === true ? ["fi", "sv"] : [];
}

/** The period, when it can be understood. */
export function periodOf(written: PeriodData | undefined): Period | undefined {
  if (written === undefined) return undefined;
  const parsed = parsePeriod(written);
  return isPeriod(parsed) ? parsed : undefined;
}

/** The text in a language, else in the plan's own, else in any. */
export function textIn(
  text: TextData | undefined,
  language: string,
  own: string,
): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  const texts = text as Readonly<Record<string, string | undefined>>;
  return texts[language] ?? texts[own] ?? Object.values(texts).find((value) => value !== undefined);
}
