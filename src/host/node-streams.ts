import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** Pages that wait to be told that the site has changed. */
export interface Streams {
  /** False where there are so many already that one more is not taken. */
  readonly add: (response: ServerResponse, headers: OutgoingHttpHeaders) => boolean;
  readonly tell: (state: string) => void;
}

/** A page keeps one only while it is looked at. */
const mostStreams = 50;
/** How soon a page asks again once the preview was ended and started anew. */
const retryMs = 1000;

/** Server-sent events (HTML, 9.2): each stream begins with the last thing told. */
export function openStreams(): Streams {
  const open = new Set<ServerResponse>();
  let last: string | undefined;
  return {
    add: (response, headers) => {
      if (open.size >= mostStreams) return false;
      open.add(response);
      response.once("close", () => open.delete(response));
      response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
      response.write(`retry: ${retryMs}\n\n${last === undefined ? "" : eventOf(last)}`);
      return true;
    },
    tell: (state) => {
      last = state;
      for (const response of open) response.write(eventOf(state));
    },
  };
}

function eventOf(state: string): string {
  return `data: ${state.replace(/[\r\n]+/g, " ")}\n\n`;
}
