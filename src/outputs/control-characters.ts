/**
 * Control characters but for the tabulator and the line feed, and what is no character: they say nothing to a reader,
 * and neither HTML nor XML may hold them.
 */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;

/** The text without these. */
export function withoutControls(text: string): string {
  return text.replace(controls, "");
}
