import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** Of few lines, but long: vitest begins with large files, and would end with these alone on one core. */
const slow = /\/(?:site|site-checks|injection|open-data|outputs-docx|charts-properties)\.test\.ts$/;

class SlowFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }) => slow.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/** They put something in the place of modules: each has to load them anew, in a process of its own. */
const mocking = readdirSync("test")
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `test/${name}`)
  .filter((path) =>
    /\bvi\.(?:mock|doMock|hoisted|resetModules)\(/.test(readFileSync(path, "utf8")),
  );

const shared = {
  globalSetup: ["test/setup-sites.ts"],
  setupFiles: ["test/setup.ts"],
  env: { TZ: "UTC", NO_COLOR: "1" },
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  // Far more than anything takes: it ends what hangs, and no test is a measurement.
  testTimeout: 900_000,
  hookTimeout: 900_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // Left to itself vitest keeps one core free, which on two is half of them.
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/bench/**", ...mocking],
          // Loading hyte anew for each of two hundred files takes a third of the time; its modules keep nothing of a run.
          isolate: false,
        },
      },
      { test: { ...shared, name: "mocked", include: mocking } },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: [...shared.globalSetup, "test/setup-browser.ts"],
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // src/browser runs in a browser: test/browser looks at what it does there.
      exclude: ["src/**/generated/**", "src/hyte.ts", "src/browser/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
