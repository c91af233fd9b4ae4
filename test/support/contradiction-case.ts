/** A plan, and the lines of plan/plan.yaml (or hyte.yaml) at which it must have findings of the code, and no others. */
export interface Case {
  readonly name: string;
  readonly code: string;
  readonly plan?: string;
  /** A second file of the plan. */
  readonly other?: string;
  readonly hyte?: string;
  readonly lines: readonly number[];
}

/** A hyte.yaml with fields of its own. */
export function settings(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    format: "1",
    profile: "county",
    area: "HVA15",
    title: '"Keski-Suomen hyvinvointisuunnitelma"',
    term: "2025-06-01/2029-05-31",
    period: "2025–2029",
    stage: "approved",
    languages: "[fi]",
    ...fields,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

/** A metric of its own with these fields. */
export const metric = (fields: string): string => `metrics:
  - id: yksinaiset
    title: "Ei yhtään läheistä ystävää, %"
    ${fields}
`;

/** An action with these fields. */
export const action = (fields: string): string => `actions:
  - id: ryhmat
    title: "Matalan kynnyksen ryhmät kouluihin"
    ${fields}
`;

/** Three words in order. */
export const scale = `scale:
      - { id: ei, title: "Ei käytössä" }
      - { id: osittain, title: "Osittain käytössä" }
      - { id: vakiintunut, title: "Vakiintunut" }`;
