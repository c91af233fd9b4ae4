import { UserError } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import type { OutputId } from "../outputs/index.ts";
import type { Plan } from "../plan/plan.ts";
import { writeNumber } from "../text/numbers.ts";

/** Outputs that are one document each. */
const documents: readonly OutputId[] = ["docx", "pdf"];

/**
 * Goals, actions (once under each goal that they serve) and metrics of one document. With a chart and a table of twelve
 * years for each metric, both documents in three languages take a minute and most of a gigabyte of memory.
 */
export const mostParts = 800;

/** Throws a UserError where the plan, or the part of it that was asked for, is too long for one document. */
export function refuseLongDocuments(plan: Plan, formats: readonly OutputId[]): void {
  const asked = documents.filter((format) => formats.includes(format));
  if (asked.length > 0 && partsOf(plan) > mostParts) throw tooLong(plan, asked);
}

function partsOf({ goals, actions, metrics }: Plan): number {
  let parts = goals.length + metrics.length;
  for (const { goals: served } of actions) parts += Math.max(1, served.length);
  return parts;
}

function tooLong(plan: Plan, asked: readonly OutputId[]): UserError {
  const { goals, actions, metrics, focusAreas, part } = plan;
  const smaller = part === undefined ? focusAreas[0]?.id : goals[0]?.id;
  const names = asked.map((format) => (format === "docx" ? "Word" : "PDF")).join(" / ");
  const only = `hyte build --format ${asked.join(",")} --only ${smaller ?? "ID"}`;
  const count = ({ length }: readonly unknown[], language: Language): string =>
    writeNumber(length, language);
  return new UserError({
    fi: `Suunnitelma on liian pitkä yhdeksi asiakirjaksi (${names}): tavoitteita on ${count(goals, "fi")}, toimenpiteitä ${count(actions, "fi")} ja mittareita ${count(metrics, "fi")}. Tee asiakirja osa kerrallaan, esimerkiksi painopisteestä, tavoitteesta tai vastuutahosta: ${only}. Muut muodot voi tehdä koko suunnitelmasta.`,
    sv: `Planen är för lång för ett enda dokument (${names}): målen är ${count(goals, "sv")}, åtgärderna ${count(actions, "sv")} och mätarna ${count(metrics, "sv")}. Gör dokumentet en del i taget, till exempel av ett insatsområde, ett mål eller en ansvarig part: ${only}. De andra formaten går att göra av hela planen.`,
    en: `The plan is too long for one document (${names}): there are ${count(goals, "en")} goals, ${count(actions, "en")} actions and ${count(metrics, "en")} metrics. Make a document of one part at a time, for example of a focus area, a goal or a responsible party: ${only}. The other formats can be made of the whole plan.`,
  });
}
