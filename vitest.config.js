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
          exclude: ["test/browser/**", "test/bench/**"],
        },
      },
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
