const unprintable = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu;
/** Where such a character can stand: one pattern of Unicode over a whole file takes longer than making the file. */
const beyondAscii = /[^\n\x20-\x7E]+/g;
const runnerCommand = /##\[/g;

/**
 * JSON text, indented, with a final line break. Characters that could act on a terminal or on GitHub's runner
 * are written as escapes, which mean the same; they can only stand inside strings.
 */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  const safe = json.replace(beyondAscii, (piece) => piece.replace(unprintable, escaped));
  return `${safe.replace(runnerCommand, "##\\u005b")}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index);
    return `\\u${unit.toString(16).padStart(4, "0")}`;
  }).join("");
}
