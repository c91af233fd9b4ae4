import { type Area, areaName } from "../../field/areas.ts";
import { councilTermAt, type TermProfile } from "../../field/terms.ts";

/** The profile of a plan of this area (design §2): Helsinki is a city, HUS a joint authority. */
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

/** hyte.yaml of a new plan: a draft for the council term of the day, in the area's own languages. */
export function starterSettings(
  area: Area,
  today: string,
  installFrom: string | undefined,
): string {
  const profile = profileOf(area);
  const term = councilTermAt(profile, today);
  const titles = area.languages.map(
    (language) => `  ${language}: ${JSON.stringify(titleOf(area, language))}\n`,
  );
  return `# Suunnitelman perustiedot: kenen suunnitelma, miltä ajalta ja millä kielillä.
# Planens grunduppgifter: vems plan, vilken tid och vilka språk.
format: 1
profile: ${profile}
area: ${area.key}
title:
${titles.join("")}${term === undefined ? "" : `term: "${term.from}/${term.to}"\nperiod: "${term.from.slice(0, 4)}–${term.to.slice(0, 4)}"\n`}stage: draft # approved = hyväksytty, godkänd
languages: [${area.languages.join(", ")}]
responsibleBody: hyvinvoinnin-edistaminen
${installFrom === undefined ? "" : `install: ${JSON.stringify(installFrom)}\n`}`;
}

function titleOf(area: Area, language: "fi" | "sv"): string {
  const name = areaName(area, language);
  return language === "fi" ? `Hyvinvointisuunnitelma – ${name}` : `Välfärdsplan – ${name}`;
}
