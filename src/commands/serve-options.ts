import { UserError } from "../base/errors.ts";
import type { Arguments } from "./command-line.ts";
import { type BuildOptions, buildOptions } from "./build-options.ts";
import { writtenOption } from "./written-option.ts";

/** The options of `hyte serve`, read. */
export interface ServeOptions {
  /** What the site is built by: as `hyte build` takes it, HTML alone. */
  readonly build: BuildOptions;
  readonly port: number;
  /** Whether the next free port does: where none was asked for. */
  readonly mayMove: boolean;
}

/** After the act on organising health and social services (612/2021), 7 § of which asks for the report. */
const usualPort = 6127;
const lastPort = 65_535;

/** Reads the options. A port that there is not is wrong use. */
export function serveOptions(options: Arguments["options"]): ServeOptions {
  const asked = writtenOption(options["port"]);
  return {
    build: { ...buildOptions(options), formats: ["html"] },
    port: asked === undefined ? usualPort : portOf(asked),
    mayMove: asked === undefined,
  };
}

function portOf(asked: string): number {
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Infinity;
  if (port <= lastPort) return port;
  throw new UserError({
    fi: `”${asked}” ei ole portti: kirjoita kokonaisluku väliltä 1–${lastPort}, esimerkiksi --port 8080, tai 0, niin hyte ottaa minkä tahansa vapaan.`,
    sv: `”${asked}” är ingen port: skriv ett heltal mellan 1 och ${lastPort}, till exempel --port 8080, eller 0 så tar hyte vilken ledig som helst.`,
    en: `“${asked}” is not a port: write a whole number from 1 to ${lastPort}, for example --port 8080, or 0 and hyte takes any free one.`,
  });
}
