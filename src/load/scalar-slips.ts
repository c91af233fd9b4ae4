import { isScalar, type Alias, type ParsedNode, type Scalar } from "yaml";
import { spanOf } from "./node-facts.ts";
import { quoted, type Slip } from "./slip.ts";

const coreTags = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/**
 * A tag that is none of YAML's own types. Before plain text, an exclamation mark is more likely to be a part of
 * the text (`title: !Tärkeää nuorille`).
 */
export function tagSlip(text: string, node: Exclude<ParsedNode, Alias.Parsed>): Slip | undefined {
  if (node.tag === undefined || coreTags.test(node.tag)) return undefined;
  const from = tokenBefore(text, node.range[0], "!");
  const tag = /^\S{1,60}/.exec(text.slice(from, from + 60))?.[0] ?? "!";
  if (isScalar(node) && isPlainText(node) && !tag.startsWith("!!") && !tag.startsWith("!<")) {
    return startSlip(text, node, "!");
  }
  return { code: "yaml-tag", from, to: from + tag.length, facts: { tag } };
}

/** Text whose first character YAML takes for something else; `mark` is "!", "&name" or "*name". */
export function startSlip(text: string, node: ParsedNode, mark: string): Slip {
  const from = isScalar(node) ? tokenBefore(text, node.range[0], mark) : node.range[0];
  const to = Math.max(node.range[1], from + mark.length);
  const meant = text.slice(from, to).trimEnd();
  return {
    code: "reserved-start",
    from,
    to: from + meant.length,
    facts: { mark: mark.slice(0, 1), text: meant, correct: quoted(meant) },
    repair: [{ from, to: from + meant.length, text: quoted(meant) }],
  };
}

function isPlainText(node: Scalar.Parsed): boolean {
  return node.type === "PLAIN" || node.type === undefined;
}

/** Start of the tag or anchor before a node. */
function tokenBefore(text: string, offset: number, mark: string): number {
  let at = text.lastIndexOf(mark, offset);
  if (at === -1) return offset;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/**
 * Text that a number sign cuts short, because YAML begins a comment at a space and `#` (`title: Ryhmä #3`).
 * A comment that touches its sign counts only behind prose, or when a number follows: `status: planned #todo` is
 * taken for the comment that it looks like.
 */
export function hashSlip(text: string, node: Scalar.Parsed): Slip | undefined {
  if (!isPlainText(node)) return undefined;
  const { from, to } = spanOf(node);
  const rest = /^ +(#[^\s#!][^\n\r]{0,400})/.exec(text.slice(to, to + 420))?.[1];
  if (rest === undefined) return undefined;
  const isNumbered = /^#\d/.test(rest);
  const isProse = typeof node.value === "string" && !/^[a-z0-9-]*$/.test(node.value);
  return isNumbered || isProse ? cutSlip(text, { start: from, at: to, rest }) : undefined;
}

/** `title: #3`: the value is nothing but what looks like a comment. */
export function emptyHashSlip(text: string, key: ParsedNode): Slip | undefined {
  const to = key.range[1];
  const rest = /^ *: +(#\d[^\n\r]{0,400})/.exec(text.slice(to, to + 420))?.[1];
  return rest === undefined ? undefined : cutSlip(text, { start: undefined, at: to, rest });
}

interface Cut {
  /** Where the text begins; undefined where it begins with the number sign. */
  readonly start: number | undefined;
  readonly at: number;
  /** The comment as YAML sees it. */
  readonly rest: string;
}

function cutSlip(text: string, { start: begin, at, rest }: Cut): Slip {
  const cut = rest.replace(/ # .*$/, "").trimEnd();
  const end = text.indexOf(cut, at) + cut.length;
  const start = begin ?? end - cut.length;
  const meant = text.slice(start, end);
  return {
    code: "hash-cuts-text",
    from: end - cut.length,
    to: end,
    facts: { text: meant, cut, correct: quoted(meant) },
    repair: [{ from: start, to: end, text: quoted(meant) }],
    safe: /^#\d/.test(cut),
  };
}
