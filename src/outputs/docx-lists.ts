import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";

/** A list of the document with its own numbers, or all that have bullets: their `start` is undefined. */
export interface WordList {
  readonly reference: string;
  readonly start: number | undefined;
}

/** Word has nine levels of lists; deeper ones stand at the last. */
export const deepestLevel = 8;

const bullets = ["•", "–", "▪"];

/** The numbering of each list that was written. */
export function numberingOf(lists: readonly WordList[]): INumberingOptions {
  return {
    config: lists.map(({ reference, start }) => ({
      reference,
      levels: Array.from({ length: deepestLevel + 1 }, (_, level) => ({
        level,
        format: start === undefined ? LevelFormat.BULLET : LevelFormat.DECIMAL,
        text: start === undefined ? (bullets[level % bullets.length] ?? "•") : `%${level + 1}.`,
        start: start ?? 1,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
      })),
    })),
  };
}
