import {
  Composer,
  type CST,
  type Document as YamlDocument,
  Lexer,
  Parser,
  type YAMLError,
} from "yaml";
import { limits } from "./limits.ts";

/** The exact parser's view of one text. Offsets are of that text. */
export interface Parsed {
  readonly contents: YamlDocument.Parsed["contents"];
  readonly errors: readonly YAMLError[];
  /** Where a second document begins, `%` lines stand, or the nesting passes its limit. */
  readonly second: number | undefined;
  readonly directives: readonly number[];
  readonly tooDeep: number | undefined;
}

/** More than this many errors (or documents) say nothing that the first ones did not. */
const errorLimit = 50;

/** Open tokens at which parsing ends, whatever they are. */
const stackLimit = 1000;

const options = {
  version: "1.2",
  merge: false,
  // The parser compares each key with all before it, which is quadratic: `nodes.ts` does it with a map.
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: "silent",
} as const;

/**
 * Parses by YAML 1.2 core with all errors. Never throws; nesting is watched before anything recursive sees it,
 * and a flood of errors ends the parsing.
 */
export function parse(text: string): Parsed {
  const parser = new Parser();
  const directives: number[] = [];
  const tokens: CST.Token[] = [];
  let problems = 0;
  let documents = 0;
  let highest: number = limits.depth;
  const keep = (produced: Iterable<CST.Token>): void => {
    for (const token of produced) {
      if (token.type === "directive") directives.push(token.offset);
      else tokens.push(token);
      if (token.type === "document") documents++;
      if (token.type === "error" || token.type === "directive") problems++;
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    keep(parser.next(lexeme));
    if (problems + documents > errorLimit || highest > stackLimit) break;
    if (parser.stack.length <= highest) continue;
    highest = parser.stack.length;
    if (depthOf(parser.stack) <= limits.depth) continue;
    return {
      contents: null,
      errors: [],
      second: undefined,
      directives,
      tooDeep: parser.stack.at(-1)?.offset ?? 0,
    };
  }
  keep(parser.end());
  return { ...compose(tokens), directives, tooDeep: undefined };
}

/**
 * How many collections are open inside each other. The parser also stacks what is no nesting: after
 * `title: Tavoite: nuoret`, a mapping in a mapping at the same indentation.
 */
function depthOf(stack: readonly CST.Token[]): number {
  let depth = 0;
  let mapAbove = -1;
  for (const token of stack) {
    if (!("items" in token)) continue;
    const isMap = token.type === "block-map";
    if (!isMap || token.indent > mapAbove) depth++;
    mapAbove = isMap ? token.indent : -1;
  }
  return depth;
}

function compose(tokens: readonly CST.Token[]): Pick<Parsed, "contents" | "errors" | "second"> {
  // An error takes a stack trace, and a broken file may have a hundred thousand of them.
  const traces = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const documents = [...new Composer(options).compose(tokens)];
    const [document, ...others] = documents;
    const second = others.find(
      ({ contents }) => contents !== null && contents.range[2] > contents.range[0],
    );
    const errors = documents.flatMap((each) => each.errors).slice(0, errorLimit);
    return { contents: document?.contents ?? null, errors, second: second?.range[0] };
  } finally {
    Error.stackTraceLimit = traces;
  }
}
