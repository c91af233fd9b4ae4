/** Control characters but for the tabulator and the line feed: they say nothing to a reader, and HTML forbids them. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F]/g;

/** The text without control characters. */
export function withoutControls(text: string): string {
  return text.replace(controls, "");
}
