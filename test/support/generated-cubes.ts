import fc from "fast-check";
import type { Shape } from "../servers/jsonstat.js";
import type { CellValue } from "./cubes.ts";

/** Codes as sources have them: many look like numbers, and none may be taken for a number or a name of JavaScript. */
const codes = fc.constantFrom(
  ..."0 1 2 9 10 01 02 100 2015 2024 -1 1.5 1e3 A B KU179 SSS constructor toString hasOwnProperty length ä".split(
    " ",
  ),
);

const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
);
const marks = fc.constantFrom("...", "..", ".", "-", "p", "*", "e", "c", "b");

const cells: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: marks },
  { weight: 1, arbitrary: fc.tuple(numbers, marks) },
);

/** The dimensions of a cube, and its cells row by row. */
export interface GeneratedCube {
  readonly axes: readonly { readonly id: string; readonly codes: readonly string[] }[];
  readonly cells: readonly CellValue[];
}

export const cubes: fc.Arbitrary<GeneratedCube> = fc
  .uniqueArray(fc.tuple(codes, fc.uniqueArray(codes, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([id]) => id,
  })
  .map((axes) => axes.map(([id, its]) => ({ id, codes: its })))
  .chain((axes) => {
    let size = 1;
    for (const axis of axes) size *= axis.codes.length;
    return fc
      .array(cells, { minLength: size, maxLength: size })
      .map((all) => ({ axes, cells: all }));
  });

/** Every shape in which marks are of single cells. */
export const shapes: fc.Arbitrary<Shape> = fc.record({
  version: fc.constantFrom(1, 2),
  values: fc.constantFrom("list", "sparse"),
  texts: fc.boolean(),
  statuses: fc.constantFrom("object", "list"),
  index: fc.constantFrom("object", "backwards", "list", "absent"),
  roles: fc.boolean(),
});
