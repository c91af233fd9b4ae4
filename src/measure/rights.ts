import { type Language, languages } from "../base/language.ts";
import { isOpenLicence } from "../field/licences.ts";
import type { TextData } from "../plan/generated/data.ts";
import type { Metric, Plan } from "../plan/plan.ts";
import type { Provenance, Snapshot, SourceText } from "../snapshots/snapshot.ts";
import { snapshotOf } from "../plan/observed.ts";

/**
 * Why the numbers of a metric are not given away: nobody knows on what terms they may be, the terms are not open, or
 * somebody edited what was pulled.
 */
export type Withheld = "licence-unknown" | "licence-not-open" | "unreliable";

/** On what terms the values of a metric are given. */
export interface Rights {
  /** As the plan writes it, else as the source does; null where nobody says. */
  readonly licence: string | null;
  readonly producer: SourceText;
  /** Not null where the numbers are left out of the open data. */
  readonly withheld: Withheld | null;
}

/** On what terms the values of a metric are given: as the plan writes it of the indicator, else as the source does. */
export function rightsOf(metric: Metric, { settings, snapshots }: Plan): Rights {
  const snapshot = snapshotOf(metric, snapshots);
  const provenance = snapshot?.provenance;
  const written = metric.indicator?.data;
  const licence = written?.licence ?? provenance?.licence ?? "";
  const producer = textOf(written?.producer, settings.languages[0]);
  const isWritten = Object.keys(producer).length > 0;
  return {
    licence: licence === "" ? null : licence,
    producer: isWritten ? producer : producerOf(provenance),
    withheld: withheldOf(licence, snapshot),
  };
}

function producerOf(provenance: Provenance | undefined): SourceText {
  return provenance?.producer ?? {};
}

/** Why values under a licence, as it is written, are not given away; null where they are. What is written in the plan is the plan's to give. */
export function withheldOf(licence: string, pulled: Snapshot | undefined): Withheld | null {
  if (pulled !== undefined && pulled.state !== "whole") return "unreliable";
  if (licence.trim() === "") return pulled === undefined ? null : "licence-unknown";
  return isOpenLicence(licence) ? null : "licence-not-open";
}

/** A text by its languages, in their order; blank ones are none. */
export function textOf(text: TextData | undefined, own: Language): SourceText {
  if (text === undefined) return {};
  if (typeof text === "string") return { [own]: text };
  const texts: Readonly<Record<string, string | null | undefined>> = { ...text };
  return Object.fromEntries(
    languages.flatMap((language) => {
      const its = texts[language] ?? "";
      return its.trim() === "" ? [] : [[language, its]];
    }),
  );
}
