const escape = String.fromCharCode(0x1b);
const bell = String.fromCharCode(7);
const escapeSequences = new RegExp(
  [
    `(?:${escape}\\[|${String.fromCharCode(0x9b)})[0-?]*[ -/]*[@-~]?`,
    `${escape}[\\]PX^_][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`,
    `${escape}[ -/]*[0-~]?`,
  ].join("|"),
  "gu",
);
const breaks = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
// GitHub's runner takes "##[command]" anywhere in a line of output for a command of its own.
const runnerCommand = /##\[/g;

/**
 * Text from a user's file made harmless for a terminal and a log, on one line: escape sequences, control
 * characters, direction marks and lone surrogates go away, line breaks and tabs become a space.
 */
export function printable(text: string): string {
  return withoutRunnerCommands(
    text.replace(escapeSequences, "").replace(breaks, " ").replace(invisible, ""),
  );
}

/** The text with the beginning of a command to GitHub's runner, "##[", made harmless; as wide as before. */
export function withoutRunnerCommands(text: string): string {
  return text.replace(runnerCommand, "##⁅");
}

/** The text, or its beginning and "…" so that it has at most `limit` characters (code points). */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}

/** A text of a source on one line, without what could act on a terminal, and of so many characters at most. */
export function oneLine(text: string, limit: number): string {
  return shorten(printable(text).trim(), limit);
}

/**
 * A line of source with every invisible character shown as one that takes a cell (␛, �), so that
 * nothing in it can act on a terminal. Tabs stay: their width is the caller's.
 */
export function visible(line: string): string {
  return withoutRunnerCommands(line.replace(/[^\P{C}\t]|[\p{Zl}\p{Zp}]/gu, pictureOf));
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\uFFFD";
}
