import type { TestProject } from "vitest/node";
import { launchOptions } from "./support/chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** How to start the browser, as JSON. */
    readonly browser: string;
  }
}

/** Unpacks the browser once for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("browser", JSON.stringify(await launchOptions()));
}
