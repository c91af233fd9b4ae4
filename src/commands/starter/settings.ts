import { type Area, areaName } from "../../field/areas.ts";
import { councilTermAt, type TermProfile } from "../../field/terms.ts";

/** The profile of a plan of this area: Helsinki is a city, HUS a joint authority. */
export function profileOf({ kind }: Area): TermProfile {
  switch (kind) {
    case "county":
    case "city":
    case "joint-authority":
      return kind;
    default:
      return "municipality";
  }
}

/** What a new hyte.yaml names besides the area; undefined is left out. */
export interface StarterNames {
  /** The pinned address that hyte is installed from. */
  readonly installFrom: string | undefined;
  /** The id of an actor of the plan. */
  readonly responsibleBody: string | undefined;
}

/** hyte.yaml of a new plan: a draft for the council term of the day, in the area's own languages. */
export function starterSettings(
  area: Area,
  today: string,
  { installFrom, responsibleBody }: StarterNames,
): string {
  const profile = profileOf(area);
  const term = councilTermAt(profile, today);
  const years = term === undefined ? "" : `${term.from.slice(0, 4)}–${term.to.slice(0, 4)}`;
  const titles = area.languages.map(
    (language) => `  ${language}: ${quoted(`${titleOf(profile, language)} ${years}`.trim())}\n`,
  );
  return `# Suunnitelman perustiedot: kenen suunnitelma, miltä ajalta ja millä kielillä.
# Planens grunduppgifter: vems plan, vilken tid och vilka språk.
format: 1
profile: ${profile}
area: ${area.key} # ${area.languages.map((language) => areaName(area, language)).join(", ")}
title:
${titles.join("")}${term === undefined ? "" : `term: "${term.from}/${term.to}"\nperiod: "${years}"\n`}stage: draft # approved = hyväksytty, godkänd
languages: [${area.languages.join(", ")}]
${line("responsibleBody", responsibleBody)}${line("install", installFrom && quoted(installFrom))}`;
}

function line(field: string, value: string | undefined): string {
  return value === undefined ? "" : `${field}: ${value}\n`;
}

/** Quoted for YAML: JSON's double quotes are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Without the name of the area, which stands beside the title on every page. */
function titleOf(profile: TermProfile, language: "fi" | "sv"): string {
  const titles =
    profile === "county"
      ? { fi: "Alueellinen hyvinvointisuunnitelma", sv: "Regional välfärdsplan" }
      : { fi: "Hyvinvointisuunnitelma", sv: "Välfärdsplan" };
  return titles[language];
}
