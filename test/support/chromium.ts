import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";

/** The packed browser runs on this system only; its version names the folder that it is unpacked to. */
const packedFor = { platform: "linux", arch: "x64" } as const;
const version = "143.0.4";

/** Few flags of our own: those of the package run everything in one process, which breaks browser contexts. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How to start a browser: on Linux x64 the one that npm brings, unpacked once to a folder of its own; elsewhere an
 * installed Chrome or Edge, which Playwright looks for itself.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform !== packedFor.platform || process.arch !== packedFor.arch)
    return { channel: process.platform === "win32" ? "msedge" : "chrome", args: flags };
  const folder = join(tmpdir(), `hyte-chromium-${version}`);
  return { executablePath: await unpacked(folder), args: flags, env: environment(folder) };
}

/** What to say where `launchOptions` names an installed browser and there is none. */
export const noBrowser =
  "The browser tests need a browser: on Linux x64 npm brings one, elsewhere install Chrome or Edge.";

function environment(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    FONTCONFIG_PATH: join(folder, "fonts"),
    HOME: folder,
    LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
  };
}

/** Unpacks beside and renames, so that two runs at once never see half a browser. */
async function unpacked(folder: string): Promise<string> {
  if (existsSync(join(folder, "complete"))) return join(folder, "chromium");
  const beside = `${folder}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const before = process.env["TMPDIR"];
  // The package unpacks to the system's temporary folder, and its libraries only if it takes itself to be there.
  process.env["TMPDIR"] = beside;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    delete process.env["AWS_EXECUTION_ENV"];
  }
  writeFileSync(join(beside, "fonts", "fonts.conf"), fontSettings(folder));
  writeFileSync(join(beside, "complete"), "");
  if (existsSync(join(folder, "complete"))) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
  return join(folder, "chromium");
}

/** Those of the package look for fonts where we did not unpack them, and without a font the browser crashes. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
