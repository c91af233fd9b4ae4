import { PassThrough } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { nodeConsole } from "../src/host/node-console.ts";
import { startProgress } from "../src/host/node-progress.ts";
import { pull, repository, usual } from "./support/pulled.ts";

const terminal = vi.hoisted(() => ({ isThere: false }));

vi.mock("node:tty", async (importActual) => ({
  ...(await importActual<object>()),
  isatty: (descriptor: number) => descriptor === 2 && terminal.isThere,
}));

/** A terminal of 80 columns, and everything that was written to it. */
function terminalStream() {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let text = "";
  stream.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  return { stream, text: () => text };
}

/** What stands on the line after each drawing. */
function linesOf(text: string): readonly string[] {
  const escape = String.fromCharCode(27);
  return text
    .split(`${escape}[1G`)
    .map((line) => line.replaceAll(new RegExp(`${escape}(?:\\[[?\\d]*[A-Za-z]|[78])`, "g"), ""));
}

describe("the bar", () => {
  test("shows how far it is and what was last, on one line of 80 columns, and goes away", async () => {
    const { stream, text } = terminalStream();

    const progress = await startProgress(2, stream);
    progress.step("a".repeat(64));
    await new Promise((resolve) => setTimeout(resolve, 250));
    progress.step("liikunta");
    progress.stop();

    await expect.poll(text).toContain("2/2 liikunta");
    const lines = linesOf(text());
    expect(lines.join("\n")).toContain(" ████████████░░░░░░░░░░░░ 1/2 aaaaaa");
    expect(lines.join("\n")).toContain(" ████████████████████████ 2/2 liikunta");
    for (const line of lines) expect(line.length).toBeLessThan(80);
    expect(lines.at(-1)).toBe("");
    expect(text().lastIndexOf("\u001B[?25h")).toBeGreaterThan(text().lastIndexOf("\u001B[?25l"));
    expect(text().lastIndexOf("\u001B[?7h")).toBeGreaterThan(text().lastIndexOf("\u001B[?7l"));
  });

  test("a run that is broken off gets its cursor back, and ends by the same signal", async () => {
    const { stream, text } = terminalStream();
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    const progress = await startProgress(2, stream);

    process.emit("SIGINT", "SIGINT");

    expect(kill).toHaveBeenCalledWith(process.pid, "SIGINT");
    await expect.poll(text).toContain("\u001B[?25h");
    progress.stop();
    expect(process.listenerCount("SIGINT")).toBe(0);
    expect(process.listenerCount("SIGTERM")).toBe(0);
  });
});

describe("is there", () => {
  test.each([
    [true, "xterm", true],
    [true, "dumb", false],
    [false, "xterm", false],
  ])("on a terminal alone: %s, %s", (isThere, TERM, expected) => {
    terminal.isThere = isThere;
    vi.stubEnv("TERM", TERM);

    expect(nodeConsole().progress !== undefined).toBe(expected);
  });
});

test("hyte pull takes a step for each indicator, and stops whatever happens", async () => {
  const steps: string[] = [];
  const stop = vi.fn<() => void>();
  const totals: number[] = [];
  const progress = (total: number) => {
    totals.push(total);
    return Promise.resolve({ step: (label: string) => void steps.push(label), stop });
  };

  await pull("", usual, repository, { terminal: { progress } });
  await pull("", { 901: usual[901]! }, repository, { terminal: { progress } });

  expect(totals).toEqual([2, 2]);
  expect(steps.toSorted()).toEqual(["liikunta", "liikunta", "yksinaisyys", "yksinaisyys"]);
  expect(stop).toHaveBeenCalledTimes(2);
});
