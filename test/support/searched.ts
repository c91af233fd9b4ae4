import { type ServedIndicator, type SotkanetServer, startSotkanet } from "../servers/sotkanet.js";
import { run, type Outcome, type RunOptions } from "./run.ts";

/** Invented indicators with titles as long and as inflected as those of the service. */
export const indicators: Readonly<Record<number, ServedIndicator>> = {
  910_001: {
    title: {
      fi: "Itsensä yksinäisiksi tuntevat nuoret, % 8. ja 9. luokan oppilaista (keksitty)",
      sv: "Unga som känner sig ensamma, % av eleverna i årskurs 8 och 9 (påhittad)",
      en: "Young people who feel lonely, % of pupils in grades 8 and 9 (invented)",
    },
    start: 2017,
    end: 2025,
    updated: "2026-02-03",
    kinds: ["MAA", "HYVINVOINTIALUE", "KUNTA"],
  },
  910_002: {
    title: {
      fi: " Yksinäisyyttä kokeneet, % 75 vuotta täyttäneistä (keksitty) ",
      sv: "Har upplevt ensamhet, % av 75 år fyllda (påhittad)",
      en: "Experienced loneliness, % of people aged 75 and over (invented)",
    },
    kinds: ["NUTS1", "HYVINVOINTIALUE"],
  },
  910_003: {
    title: {
      fi: "Lasten ja lapsiperheiden liikunta, &#8805; 3 tuntia viikossa (keksitty)",
      sv: "Barns och barnfamiljers motion, &#8805; 3 timmar i veckan (påhittad)",
      en: "Exercise of children and families, &#8805; 3 hours a week (invented)",
    },
  },
  910_004: {
    title: {
      fi: "Päihteitä liikaa käyttävien miesten osuus (%), 20 - 64-vuotiaat (keksitty)",
      sv: "Andelen män som använder för mycket rusmedel (%), 20 - 64-åringar (påhittad)",
      en: "Men who use too much alcohol or drugs (%), aged 20 - 64 (invented)",
    },
  },
  910_005: {
    title: { fi: "Kuntien liikunnanohjaajien henkilötyövuodet (keksitty)" },
    unit: { code: "LKM", title: { fi: "Lukumäärä", sv: "Antal", en: "Number" } },
    kinds: ["KUNTA"],
    metadata: { range: null },
  },
};

export interface Searching {
  readonly server: SotkanetServer;
  /** `hyte search` of the words, at that server. */
  readonly search: (words: string, options?: RunOptions) => Promise<Outcome>;
}

/** A Sotkanet on this machine, and a way to search in it. */
export async function searching(): Promise<Searching> {
  const server = await startSotkanet({ indicators });
  const there = ["--server", `sotkanet=${server.url}`, "--allow-private"];
  return {
    server,
    search: (words, options) => run(["search", ...there, ...words.split(" ")], {}, options),
  };
}

/** Settings of a plan in Swedish. */
export const settings = `format: 1
profile: county
area: HVA15
title: "Plan"
period: "2025–2029"
stage: draft
languages: [sv]
`;

/** A repository into which the lines of all indicators that were printed are pasted as they stand. */
export function withPasted(out: string): Readonly<Record<string, string>> {
  const lines = out.split("\n").filter((line) => /^ {6}(?:- id:| )/.test(line));
  return { "hyte.yaml": settings, "plan/a.yaml": `indicators:\n${lines.join("\n")}\n` };
}

/** What `hyte validate` says of them that is more than a note; the exit code with it. */
export async function saidOfPasted(
  out: string,
): Promise<{ readonly code: number; readonly said: readonly string[] }> {
  const { code, out: report } = await run("validate --format json", withPasted(out));
  const { findings } = JSON.parse(report) as {
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
  };
  const serious = findings.filter(({ severity }) => severity !== "note");
  return { code, said: [...new Set(serious.map((finding) => finding.code))] };
}
