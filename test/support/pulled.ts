import { type Outcome, run, type RunOptions } from "./run.ts";
import { type Answers, type Figure, sotkanetWith } from "./sotkanet-answers.ts";

const settings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
`;

const plan = `goals:
  - id: yksinaisyys-vahenee
    title: "Nuorten yksinäisyys vähenee"
    metrics:
      - id: yksinaisyys-tavoite
        title: "Yksinäisten nuorten osuus"
        indicator: yksinaisyys
        aim: reach
        baseline: { period: 2019 }
        targets: [{ period: 2029, value: 10 }]
indicators:
  - id: yksinaisyys
    title: "Yksinäiset nuoret"
    unit: "%"
    direction: down
    source: { sotkanet: 901, title: "Keksitty 901" }
  - id: liikunta
    title: "Liikkuvat nuoret"
    unit: "%"
    direction: up
    source: { sotkanet: 902, title: "Keksitty 902" }
  - id: kirjattu
    title: "Suunnitelmaan kirjoitettu"
    unit: "%"
    direction: up
    values: [{ period: 2025, value: 3 }]
`;

type Tree = Readonly<Record<string, string | Uint8Array>>;

/** A plan with two indicators of Sotkanet, one of them judged, and one whose values are written in the plan. */
export const repository = { "hyte.yaml": settings, "plan/a.yaml": plan };

/** A plan of indicators `i1`, `i2` … of Sotkanet, by their numbers. */
export function planOf(numbers: readonly number[]): Readonly<Record<string, string>> {
  const indicators = numbers.map(
    (id) => `  - { id: i${id}, title: "I", unit: "%", source: { sotkanet: ${id} } }\n`,
  );
  return { "hyte.yaml": settings, "plan/a.yaml": `indicators:\n${indicators.join("")}` };
}

/** Invented: of the county, Jyväskylä and the country, and of a municipality elsewhere. */
export const lonely: readonly Figure[] = [
  [965, 2019, 20],
  [965, 2023, 16],
  [110, 2023, 15.5],
  [658, 2023, 17],
  [111, 2023, 99],
];
export const lively: readonly Figure[] = [[965, 2023, 40]];
export const usual: Answers = { 901: lonely, 902: lively };

/** `hyte pull` with a Sotkanet that answers so. */
export async function pull(
  command: string,
  answers: Answers,
  tree: Tree = repository,
  options: RunOptions = {},
): Promise<Outcome> {
  return run(`pull ${command}`, tree, { network: sotkanetWith(answers), ...options });
}

/** A repository as a pull left it. */
export async function pulled(answers: Answers = usual): Promise<Record<string, Uint8Array>> {
  return Object.fromEntries((await pull("", answers)).files);
}

export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}
