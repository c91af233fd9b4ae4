import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { nodeWorkbooks } from "../src/host/node-workbooks.ts";

interface Thread extends EventEmitter {
  terminate?: () => Promise<number>;
}

const thread = vi.hoisted(() => ({ ends: undefined as ((worker: Thread) => void) | undefined }));

vi.mock("node:worker_threads", () => ({
  Worker: function Worker(): Thread {
    const worker: Thread = new EventEmitter();
    worker.terminate = () => Promise.resolve(1);
    setImmediate(() => thread.ends?.(worker));
    return worker;
  },
}));

function failing(error: Error): void {
  thread.ends = (worker) => {
    worker.emit("error", error);
    worker.emit("exit", 1);
  };
}

const read = () => nodeWorkbooks.read(new Uint8Array(1));

test("a thread that runs out of memory is told of as that", async () => {
  const code = "ERR_WORKER_OUT_OF_MEMORY";
  failing(Object.assign(new Error("Worker terminated due to reaching memory limit"), { code }));

  const failure = await read().catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).text.en).toMatch(/too much memory/);
});

test.each([
  ["a fault in its code", new TypeError("rows is not iterable")],
  [
    "a file that is not there",
    Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" }),
  ],
])("%s is no fault of the workbook", async (_name, error) => {
  failing(error);

  await expect(read()).rejects.toBe(error);
});

test("nor is a thread that ends without a word", async () => {
  thread.ends = (worker) => {
    worker.emit("exit", 0);
  };

  const failure = await read().catch((error: unknown) => error);

  expect(failure).not.toBeInstanceOf(UserError);
  expect(String(failure)).toContain("ended without an answer");
});
