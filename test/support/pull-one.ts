import { load } from "js-yaml";
import type { Host } from "../../src/host/host.ts";
import { hurriedNetwork } from "./network.ts";
import { run } from "./run.ts";

/** How one indicator is asked for. */
export interface Asked {
  /** Its number at the source. */
  readonly id: number;
  /** What stands under `source:` besides the number. */
  readonly source?: Readonly<Record<string, string>>;
  /** `area:` of hyte.yaml. */
  readonly area?: string;
  readonly profile?: string;
  /** Further lines of hyte.yaml. */
  readonly settings?: string;
  readonly network?: Host["network"];
}

/** What came of it. */
export interface Answered {
  readonly code: number;
  /** Without its line breaks. */
  readonly err: string;
  /** Lines of the CSV without its head, `HVA15,Keski-Suomen hyvinvointialue,2023,total,16.1`; none where none is there. */
  readonly rows: readonly string[];
  readonly head: string;
  readonly origin: Origin;
}

interface Origin {
  readonly title?: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, string>>;
  readonly producer?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly citation?: Readonly<Record<string, string>>;
  readonly licence?: string;
  readonly updated?: string;
}

/** `hyte pull` of one indicator from a server on this machine that stands for Sotkanet. */
export async function pullOne(
  url: string,
  { id, source = {}, area = "HVA15", profile = "county", settings = "", network }: Asked,
): Promise<Answered> {
  const written = JSON.stringify({ sotkanet: id, ...source });
  const tree = {
    "hyte.yaml": `format: 1\nprofile: ${profile}\narea: ${area}\ntitle: "Suunnitelma"\nperiod: "2025–2029"\nstage: draft\nlanguages: [fi]\n${settings}`,
    "plan/a.yaml": `indicators:\n  - { id: osuus, title: "Osuus", unit: "%", direction: down, source: ${written} }\n`,
  };
  const command = `pull --server sotkanet=${url} --allow-private`;
  const { code, err, files } = await run(command, tree, {
    network: network ?? hurriedNetwork().network,
  });
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const [head = "", ...rows] = text("data/osuus.csv").trimEnd().split("\n");
  const origin = (load(text("data/osuus.yaml")) ?? {}) as Origin;
  return { code, err: err.replace(/\s+/g, " "), head, rows, origin };
}
