import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../src/host/node-files.ts";
import { readSnapshots } from "../src/snapshots/read-snapshots.ts";
import type { Snapshot } from "../src/snapshots/snapshot.ts";
import { refusedUrl } from "./servers/faults.js";
import { type SotkanetServer, startSotkanet } from "./servers/sotkanet.js";
import { hurriedNetwork } from "./support/network.ts";
import { pullProcesses } from "./support/pull-processes.ts";
import { planOf } from "./support/pulled.ts";
import { type Outcome, run } from "./support/run.ts";

/** Each starts a process many times over. */
const patience = 600_000;

let scratch: string;
let start: Awaited<ReturnType<typeof pullProcesses>>;
const servers: SotkanetServer[] = [];

let nowhere: string;

beforeAll(async () => {
  nowhere = await refusedUrl();
  scratch = fs.mkdtempSync(join(tmpdir(), "hyte-killed-"));
  start = await pullProcesses(join(scratch, "hyte"));
});

afterAll(async () => {
  for (const server of servers) await server.close();
  fs.rmSync(scratch, { recursive: true, force: true });
});

async function serverOf(numbers: readonly number[]): Promise<SotkanetServer> {
  const indicators = Object.fromEntries(numbers.map((id) => [id, { start: 2020, end: 2024 }]));
  const server = await startSotkanet({ indicators });
  servers.push(server);
  return server;
}

function planIn(name: string, numbers: readonly number[]): string {
  const folder = join(scratch, name);
  for (const [path, text] of Object.entries(planOf(numbers))) {
    fs.mkdirSync(join(folder, path, ".."), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** `hyte pull` in this process. */
async function pullHere(folder: string, url: string): Promise<Outcome> {
  const command = `pull --server sotkanet=${url} --allow-private`;
  const files = nodeFiles(folder);
  return run(command, {}, { files, network: hurriedNetwork().network });
}

/** Everything in `data/`, hidden files as well, by name. */
function dataIn(folder: string): ReadonlyMap<string, string> {
  const data = join(folder, "data");
  const names = fs.existsSync(data) ? fs.readdirSync(data).sort() : [];
  return new Map(names.map((name) => [name, fs.readFileSync(join(data, name), "utf8")]));
}

type Pairs = ReadonlyMap<string, string>;

/** What a pair of files is: one of two known ones, or neither. */
function pairOf(indicator: string, now: Pairs, old: Pairs, fresh: Pairs): string {
  const isOf = (other: Pairs): boolean =>
    ["csv", "yaml"].every(
      (end) => now.get(`${indicator}.${end}`) === other.get(`${indicator}.${end}`),
    );
  if (isOf(old)) return "old";
  return isOf(fresh) ? "new" : "neither";
}

describe.concurrent("killed at each change that it makes to files", () => {
  const numbers = [1, 2];

  test.for<[string, boolean]>([
    ["the first pull", false],
    ["a later pull", true],
  ])("%s", { timeout: patience }, async ([name, isLater], { expect }) => {
    const server = await serverOf(numbers);
    const before = planIn(`${name} before`, numbers);
    if (isLater) await pullHere(before, server.url);
    for (const indicator of numbers) server.set({ indicator, region: 965, year: 2022 }, 55.5);
    const after = join(scratch, `${name} after`);
    fs.cpSync(before, after, { recursive: true });
    await pullHere(after, server.url);
    const [old, fresh] = [dataIn(before), dataIn(after)];
    const seen = new Set<string>();

    /** False where the process came to its end. */
    async function killedAt(moment: number): Promise<boolean> {
      const folder = join(scratch, `${name} ${moment}`);
      fs.cpSync(before, folder, { recursive: true });
      const { code, signal } = await start(folder, server.url, moment).ended;
      expect(signal ?? code).toBe(signal === null ? 0 : "SIGKILL");
      await expectSound(folder);
      return signal !== null;
    }

    async function expectSound(folder: string): Promise<void> {
      const now = dataIn(folder);
      const pairs = numbers.map((number) => [`i${number}`, pairOf(`i${number}`, now, old, fresh)]);
      const { out } = await run("validate --format json", {}, { files: nodeFiles(folder) });
      const { findings } = JSON.parse(out) as {
        findings: readonly { code: string; subject: string }[];
      };
      const interrupted = findings
        .filter(({ code }) => code === "snapshot-interrupted")
        .map(({ subject }) => subject.split("/")[1]);
      for (const [indicator, pair] of pairs) {
        seen.add(pair === "neither" ? "interrupted" : (pair ?? ""));
        if (pair === "neither") expect(interrupted).toContain(indicator);
      }
      age(join(folder, "data/.hyte-pull.lock"));
      if ([...now.keys()].some((file) => file.endsWith(".hyte-new"))) await expectMended(folder);
      const next = await pullHere(folder, server.url);
      expect(next.code).toBe(0);
      expect(dataIn(folder)).toEqual(fresh);
    }

    /** Mending takes nothing from the source. */
    async function expectMended(folder: string): Promise<void> {
      expect((await pullHere(folder, nowhere)).code).toBe(2);
      const mended = dataIn(folder);
      for (const number of numbers)
        expect(["old", "new"]).toContain(pairOf(`i${number}`, mended, old, fresh));
    }

    let moment = 1;
    for (; await killedAt(moment); moment++) {
      expect(moment).toBeLessThan(100);
    }
    expect(moment).toBeGreaterThan(15);
    expect([...seen].sort()).toEqual(["interrupted", "new", "old"]);
  });
});

/** A lock without a number may be of a run that is just about to write it, so for some seconds it is left alone. */
function age(lock: string): void {
  if (fs.existsSync(lock)) fs.utimesSync(lock, 1, 1);
}

describe.concurrent("killed at any moment", () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7];
  const rounds = 25;

  test.for([20_261_101, 20_261_130])(
    "in 25 rounds one after another, from %i on",
    { timeout: patience },
    async (seed, { expect }) => {
      const random = randomFrom(seed);
      const server = await serverOf(numbers);
      const folder = planIn(`rounds ${seed}`, numbers);
      const current = new Map<string, string | undefined>();
      let killed = 0;
      for (let round = 1; round <= rounds; round++) {
        const known = valuesIn(folder);
        for (const indicator of numbers) {
          if (round > 1 && random() > 0.7) continue;
          server.set({ indicator, region: 965, year: 2024 }, round + indicator / 10);
          current.set(`i${indicator}`, String(round + indicator / 10));
        }

        killed += (await killedAfter(Math.ceil(random() * numbers.length), 30 * random())) ? 1 : 0;

        age(join(folder, "data/.hyte-pull.lock"));
        for (const [indicator, snapshot] of readSnapshots(nodeFiles(folder))) {
          expect(["whole", "interrupted"]).toContain(snapshot.state);
          const value = valueIn(snapshot);
          if (value !== undefined)
            expect([known.get(indicator), current.get(indicator)]).toContain(value);
        }
      }
      expect(killed).toBeGreaterThan(rounds / 2);
      expect((await start(folder, server.url).ended).code).toBe(0);
      expect(valuesIn(folder)).toEqual(current);
      expect([...dataIn(folder).keys()]).toEqual(
        numbers.flatMap((number) => [`i${number}.csv`, `i${number}.yaml`]),
      );

      /** Kills a pull so many milliseconds after so many of its questions for rows; false where it was quicker. */
      async function killedAfter(questions: number, ms: number): Promise<boolean> {
        let asked = 0;
        const { child, ended } = start(folder, server.url);
        server.misbehave(({ url = "" }) => {
          if (url.startsWith("/json")) asked += 1;
          if (asked === questions) void wait(ms).then(() => child.kill("SIGKILL"));
          return undefined;
        });
        const { signal } = await ended;
        server.misbehave(undefined);
        return signal === "SIGKILL";
      }
    },
  );

  /** The one value that changes, by indicator. */
  function valuesIn(folder: string): ReadonlyMap<string, string | undefined> {
    return new Map(
      [...readSnapshots(nodeFiles(folder))].map(([id, snapshot]) => [id, valueIn(snapshot)]),
    );
  }

  function valueIn(snapshot: Snapshot): string | undefined {
    return snapshot.rows().find(({ area, period }) => area === "HVA15" && period === "2024")?.value;
  }

  /** Numbers from 0 to 1 that are the same at each run: a linear congruential generator. */
  function randomFrom(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
  }
});

test(
  "of two at once, the second one says so and leaves the first one alone",
  { timeout: patience },
  async () => {
    const server = await serverOf([1, 2]);
    const folder = planIn("two at once", [1, 2]);
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      server.misbehave((_request, response) => {
        resolve();
        void held.then(() => {
          server.misbehave(undefined);
          response.writeHead(503).end();
        });
        return true;
      });
    });

    const first = start(folder, server.url);
    await asked;
    const second = await start(folder, server.url).ended;
    goOn();

    expect(second.code).toBe(2);
    expect(second.err).toContain("Toinen hyte pull hakee juuri nyt");
    expect((await first.ended).code).toBe(0);
    expect(dataIn(folder).size).toBe(4);
  },
);
