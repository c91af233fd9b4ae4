import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder where the examples lie as sites, each from the first test on that asks for it. */
    readonly sites: string;
  }
}

/** Gives the sites of the examples a folder for this run, and takes it away after it. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "hyte-sites-"));
  project.provide("sites", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
