import { beforeEach, vi } from "vitest";

/** No test reaches the network: who tries gets an error that says so. */
beforeEach(() => {
  vi.stubGlobal("fetch", () => {
    throw new Error("a test tried to reach the network");
  });
});
