import { previewPaths } from "./preview.ts";

/**
 * Loads the page anew when the site is no longer what the page was made of. The stream is open only while the page is
 * looked at: browsers keep at most six connections to one server, and people have many pages open.
 */
const script = `(() => {
  const { state } = document.currentScript.dataset;
  let events;
  let wasLost = false;
  function follow() {
    if (document.hidden || events) return;
    events = new EventSource(${JSON.stringify(previewPaths.events)});
    events.addEventListener("error", () => {
      wasLost = true;
    });
    events.addEventListener("message", ({ data }) => {
      if (wasLost || data !== state) location.reload();
    });
  }
  function rest() {
    events?.close();
    events = undefined;
  }
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : follow()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", follow);
  follow();
})();
`;

/** Named for themselves: they stand on pages whose own styles may be half written. */
const styles = `.hyte-serve { box-sizing: border-box; max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif; color: #1b1b1b; background: #fff; overflow-wrap: anywhere; }
.hyte-serve :is(h1, h2) { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.3; color: inherit; }
.hyte-serve p { margin: 0 0 0.5rem; max-width: none; color: inherit; }
.hyte-serve a { color: #00357a; }
.hyte-serve-problem { position: sticky; inset-block-start: 0; z-index: 1000; max-width: none; max-height: min(45vh, 30rem); overflow: auto; border-block-end: 4px solid #ae332d; border-block-start: 4px solid #ae332d; background: #fdf1f0; }
.hyte-serve-problem ol { margin: 0; padding-inline-start: 1.5rem; }
.hyte-serve-problem li { margin: 0 0 0.75rem; }
.hyte-serve-problem code { font-family: ui-monospace, monospace; font-size: 0.9em; }
@media (prefers-color-scheme: dark) {
  .hyte-serve { color: #f2f2f2; background: #16181b; }
  .hyte-serve a { color: #9cc4f5; }
  .hyte-serve-problem { background: #3a1715; border-color: #f08a80; }
}
@media print {
  .hyte-serve-problem { display: none; }
}
`;

/** What only the preview has, by path from the root of its server. */
export const previewFiles: ReadonlyMap<string, string> = new Map([
  [previewPaths.script, script],
  [previewPaths.styles, styles],
]);
