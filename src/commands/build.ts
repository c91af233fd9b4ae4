import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import type { Arguments } from "./command-line.ts";
export function build(_host: Host, _args: Arguments): Promise<ExitCode> {
  return Promise.resolve(exit.bug);
}
