import { type Fields, fieldOf, isFields, textOf, textsOf } from "../../base/record.ts";
import { malformed, quoted } from "./faults.ts";

/** A dimension whose categories are as many as its size says, each with a label. */
export interface CheckedDimension {
  readonly label: string;
  readonly category: {
    /** Codes in the order of the data. */
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
  };
}

/**
 * `category.index` is a list, an object of positions (whose keys are in no order: JavaScript sorts those that look like
 * numbers), or absent where there is one category, which then has a label only.
 */
export function checkCategories(
  code: string,
  dimension: unknown,
  size: number,
  where: string,
): CheckedDimension {
  const category = fieldOf(dimension, "category");
  const codes = codesOf(category);
  const isSound =
    codes?.length === size && new Set(codes).size === size && !codes.includes("__proto__");
  if (!isSound) throw incomplete(code, size, where);
  const labels = fieldOf(category, "label");
  return {
    label: textOf(dimension, "label"),
    category: {
      index: codes,
      label: Object.fromEntries(codes.map((each) => [each, textOf(labels, each) || each])),
    },
  };
}

function codesOf(category: unknown): readonly string[] | undefined {
  const index = fieldOf(category, "index");
  if (isFields(index)) return inOrder(index);
  if (index !== undefined) return textsOf(index);
  const labels = fieldOf(category, "label");
  if (!isFields(labels)) return undefined;
  const codes = Object.keys(labels);
  return codes.length === 1 ? codes : undefined;
}

/** Undefined where the positions are not 0, 1, 2 … each once. */
function inOrder(index: Fields): readonly string[] | undefined {
  const codes = new Array<string>(Object.keys(index).length);
  const taken = new Set<number>();
  for (const [code, position] of Object.entries(index)) {
    if (typeof position !== "number" || !isPosition(position, codes.length)) return undefined;
    codes[position] = code;
    taken.add(position);
  }
  return taken.size === codes.length ? codes : undefined;
}

function isPosition(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}

function incomplete(code: string, size: number, where: string): Error {
  const name = quoted(code);
  return malformed(where, {
    fi: `ulottuvuuden ”${name}” luokat (category) eivät ole ehjät: niitä pitäisi olla ${size}, jokainen kerran`,
    sv: `klasserna (category) i dimensionen ”${name}” är inte hela: de borde vara ${size}, var och en en gång`,
    en: `the categories of the dimension “${name}” are not sound: there should be ${size}, each once`,
  });
}
