import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PrintPage } from "../base/document-tools.ts";
import { UserError } from "../base/errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
];
/** Where browsers are installed that are on no path. */
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const longest = 120_000;

/** Prints by the browser that HYTE_CHROMIUM names, else by one that is installed; undefined where there is none. */
export function nodePrintPage(env: Environment): Promise<PrintPage | undefined> {
  const browser = browserOf(env);
  return Promise.resolve(browser === undefined ? undefined : (html) => print(html, browser));
}

function browserOf(env: Environment): string | undefined {
  const named = env["HYTE_CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (!isProgram(named)) throw notThere(named);
    return named;
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) =>
    names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  return [...onPath, ...places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Everything that the browser writes lies in a folder of its own, which is removed. */
async function print(html: string, browser: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "hyte-pdf-"));
  try {
    const page = join(folder, "report.html");
    const printed = join(folder, "report.pdf");
    writeFileSync(page, html);
    const { execa } = await import("execa");
    const { exitCode, stderr, shortMessage } = await execa(
      browser,
      argumentsFor(page, printed, folder),
      {
        reject: false,
        timeout: longest,
        stdin: "ignore",
      },
    );
    if (!existsSync(printed))
      throw failed(browser, [lastLine(stderr), shortMessage, String(exitCode)].find(isSaid) ?? "");
    return readFileSync(printed);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function argumentsFor(page: string, printed: string, folder: string): readonly string[] {
  return [
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--user-data-dir=${join(folder, "profile")}`,
    // Chromium will not run for root otherwise; the page has no script and asks for nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
    `--print-to-pdf=${printed}`,
    pathToFileURL(page).href,
  ];
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function notThere(path: string): UserError {
  return new UserError({
    fi: `Selainta ”${path}” ei löydy tai sitä ei saa käynnistää. Tarkista ympäristömuuttuja HYTE_CHROMIUM: siinä on oltava Chromiumin tai Chromen polku.`,
    sv: `Webbläsaren ”${path}” hittas inte eller får inte startas. Kontrollera miljövariabeln HYTE_CHROMIUM: där ska stå sökvägen till Chromium eller Chrome.`,
    en: `The browser “${path}” is not there or may not be started. Check the environment variable HYTE_CHROMIUM: it must be the path of Chromium or Chrome.`,
  });
}

function failed(browser: string, why: string): UserError {
  return new UserError({
    fi: `Selain ”${browser}” ei tehnyt PDF-tiedostoa: ${why}`,
    sv: `Webbläsaren ”${browser}” gjorde ingen PDF: ${why}`,
    en: `The browser “${browser}” made no PDF: ${why}`,
  });
}
