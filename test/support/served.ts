import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeFiles } from "../../src/host/node-files.ts";
import { nodePreview } from "../../src/host/node-preview.ts";
import { run } from "./run.ts";

/** `hyte serve` at work on a real folder, in this process. */
export interface Served {
  readonly folder: string;
  readonly address: string;
  readonly port: number;
  readonly put: (path: string, text: string) => void;
  /** Everything said so far on both streams. */
  readonly said: () => string;
  /** Resolves once what was said since the last call holds this. */
  readonly hears: (words: RegExp) => Promise<string>;
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** A stream of events, as a page keeps one. */
  readonly listen: () => Promise<Stream>;
  /** As Ctrl+C does; gives the exit code. */
  readonly stop: () => Promise<number>;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Stream {
  /** The state told next. */
  readonly next: () => Promise<string>;
  /** Resolves when the server has let go of it. */
  readonly ended: Promise<void>;
}

const open: (() => Promise<unknown>)[] = [];

/** Starts it on a new folder that holds these files, and waits until it answers. */
export async function served(
  tree: Readonly<Record<string, string>>,
  options = "--port 0",
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "hyte-served-"));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(tree)) put(path, text);
  const ear = heard();
  const end = signal();
  const outcome = run(
    `serve ${options}`,
    {},
    {
      files: nodeFiles(folder),
      preview: { ...nodePreview, stopped: () => end.happened },
      terminal: { out: ear.say, err: ear.say },
    },
  );
  const stop = async (): Promise<number> => {
    end.happen();
    const { code } = await outcome;
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  open.push(stop);
  const failed = outcome.then(({ code }) => {
    throw new Error(`hyte serve ended with ${code}: ${ear.said()}`);
  });
  failed.catch(() => undefined);
  const [address = ""] =
    /http:\/\/127\.0\.0\.1:\d+(?=\/\n)/.exec(await Promise.race([ear.hears(/:\d+\/\n/), failed])) ??
    [];
  const port = Number(new URL(address).port);
  return {
    folder,
    address,
    port,
    put,
    said: ear.said,
    hears: ear.hears,
    stop,
    ask: (path, asked) => ask(port, path, asked),
    listen: () => streamOf(port),
  };
}

/** Ends all that were started: for `afterEach`. */
export async function stopServed(): Promise<void> {
  await Promise.all(open.splice(0).map((stop) => stop()));
}

function signal(): { readonly happened: Promise<void>; readonly happen: () => void } {
  let happen = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happened, happen };
}

interface Ear {
  readonly say: (text: string) => void;
  readonly said: () => string;
  readonly hears: (words: RegExp) => Promise<string>;
}

function heard(): Ear {
  let all = "";
  let from = 0;
  let check = (): void => undefined;
  return {
    say: (text) => {
      all += text;
      check();
    },
    said: () => all,
    hears: (words) =>
      new Promise((resolve) => {
        check = () => {
          const fresh = all.slice(from);
          if (!words.test(fresh)) return;
          from = all.length;
          check = () => undefined;
          resolve(fresh);
        };
        check();
      }),
  };
}

/** A request as any program may make it: the path is sent as it is written. */
export function ask(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers, agent: false },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          text += part;
        });
        answer.on("end", () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

function streamOf(port: number): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const opened = get(
      { host: "127.0.0.1", port, path: "/hyte-serve/events", agent: false },
      (answer) => {
        const told: string[] = [];
        let wake = (): void => undefined;
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          told.push(...Array.from(part.matchAll(/^data: (.*)$/gm), ([, state = ""]) => state));
          wake();
        });
        answer.on("error", () => undefined);
        const ended = new Promise<void>((end) => answer.once("close", end));
        const next = async (): Promise<string> => {
          while (told.length === 0) {
            await new Promise<void>((again) => {
              wake = again;
            });
          }
          return told.shift() ?? "";
        };
        resolve({ next, ended });
      },
    );
    opened.on("error", reject);
  });
}
