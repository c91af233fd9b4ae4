import fc from "fast-check";
import { ordinary, sixtyLines } from "./plan-texts.ts";

const significant = fc.constantFrom(
  ...Array.from("\n :#-,[]{}\"'|>&*!%@`?~\t\r\\.0\u00a0\u2028\u0085\ufeff\u0300_"),
  ...[
    "  ",
    "\n\n",
    "\n  ",
    ": ",
    " #",
    "- ",
    "---\n",
    "<<: ",
    "\n# x\n",
    '""',
    "''",
    " \n",
    "\r\n",
    "e3",
    "0x",
    "\n-",
    "\u202f",
    "\u3000\u3000",
    ":\u00a0",
    "-\u00a0",
    "\n\u00a0\u00a0",
    "”",
    "“",
    "\n<<<<<<< a\n",
    "\n=======\n",
    "\n>>>>>>> b\n",
  ],
);
const mutation = fc.record({
  at: fc.nat(),
  cut: fc.constantFrom(0, 0, 1, 1, 2, 5),
  put: fc.oneof(significant, fc.constant("")),
});

/** Parts of plan files, short so that each character is hit. */
const sources = [
  ...Object.values(ordinary),
  ...sixtyLines.split(/^(?= {6}- id)/m).map((part) => part.replace(/^ {4}/gm, "")),
];

/** Plan files with up to three characters put in, taken out or replaced, of those that mean something to YAML. */
export const mutated = fc
  .tuple(fc.constantFrom(...sources), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([source, mutations]) => {
    let text = source;
    for (const { at, cut, put } of mutations) {
      const from = at % (text.length + 1);
      text = text.slice(0, from) + put + text.slice(from + cut);
    }
    return text;
  });
