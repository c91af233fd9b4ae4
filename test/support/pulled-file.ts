import { run, type RunOptions } from "./run.ts";

/** What a pull of one table leaves behind. */
export interface PulledTable {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** `data/luku.csv`; undefined where nothing was written. */
  readonly csv: string | undefined;
  /** `data/luku.yaml`. */
  readonly yaml: string | undefined;
}

/** What a test wants otherwise than usual. */
export interface TableOptions extends RunOptions {
  /** Below `source:`, besides the file. */
  readonly source?: string;
  readonly unit?: string;
  readonly path?: string;
  /** Of the whole hyte.yaml; Keski-Suomi by default. */
  readonly settings?: string;
  readonly language?: "fi" | "sv" | "en";
  /** More files. */
  readonly tree?: Readonly<Record<string, string | Uint8Array>>;
}

export const realSettings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
`;

/** A county that does not exist, with three municipalities. */
export const inventedSettings = `format: 1
profile: county
area:
  invented: true
  name: { fi: "Mallilan hyvinvointialue", sv: "Mallila välfärdsområde" }
  municipalities: [{ fi: "Harjukylä", sv: "Åsby" }, "Hiekkasaari", "Järvensuu"]
title: "Mallilan hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
`;

/** Pulls an indicator from a table as a user would, through the command line. */
export async function pullTable(
  contents: string | Uint8Array,
  {
    source = "",
    unit = "%",
    path = "aineistot/luku.csv",
    settings = realSettings,
    language = "fi",
    tree = {},
    ...options
  }: TableOptions = {},
): Promise<PulledTable> {
  const plan = `indicators:
  - id: luku
    title: "Luku"
${unit === "" ? "" : `    unit: ${JSON.stringify(unit)}\n`}    direction: up
    source:
      file: ${JSON.stringify(path)}
${source.replace(/^(?=.)/gm, "      ")}
`;
  const { files, ...outcome } = await run(
    `pull --lang ${language}`,
    { "hyte.yaml": settings, "plan/a.yaml": plan, [path]: contents, ...tree },
    options,
  );
  const textOf = (name: string): string | undefined => {
    const bytes = files.get(name);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  return { ...outcome, csv: textOf("data/luku.csv"), yaml: textOf("data/luku.yaml") };
}

/** The rows of `data/luku.csv` without its headings, and the headings. */
export function linesOf({ csv, err }: PulledTable): readonly string[] {
  if (csv === undefined) throw new Error(err);
  return csv.trimEnd().split("\n");
}
