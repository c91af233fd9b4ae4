import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import { previewPaths } from "../outputs/preview.ts";
import type { Arguments } from "./command-line.ts";
import { findProject } from "./project.ts";
import { serveOptions } from "./serve-options.ts";
import type { Listener } from "./serve-news.ts";
import { openPreview } from "./serve-preview.ts";

/**
 * `hyte serve`: shows the report on this machine as it would be built, and follows each save. Nothing is written, and
 * nobody else can ask. Ends with 0 when the user stops it.
 */
export async function serve(host: Host, { argument, options }: Arguments): Promise<ExitCode> {
  const { build, port, mayMove } = serveOptions(options);
  const project = findProject(host, argument);
  const stopped = host.preview.stopped();
  const preview = await openPreview({ host, project, asked: build });
  const { answer, paths, follow, catchUp, state, listener } = preview;
  const server = await host.preview.listen({ port, mayMove, events: previewPaths.events, answer });
  const watching = await host.preview.watch({
    root: project.files.root,
    paths,
    changed: async (saved) => {
      await follow(saved);
      server.tell(state());
      await catchUp();
    },
  });
  server.tell(state());
  tellReady(server.address, port, mayMove, listener());
  try {
    await Promise.race([stopped, server.fault, watching.fault]);
  } finally {
    watching.close();
    await server.close();
  }
  host.console.err(`\n${listener().text.stopped}\n`);
  return exit.clean;
}

function tellReady(address: string, port: number, mayMove: boolean, to: Listener): void {
  const { host, text } = to;
  const moved = mayMove && !address.endsWith(`:${port}`);
  host.console.err(`\n${moved ? `${text.moved(port)} ` : ""}${text.ready(address)}\n`);
  host.console.out(`${address}/\n`);
}
