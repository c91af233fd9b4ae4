import type { Token } from "markdown-it";
import { hasMarkdown } from "../../view/markdown-marks.ts";
import type { Prose } from "../../view/words.ts";
import { withoutControls } from "../control-characters.ts";
import { proseParser } from "../prose-parser.ts";
import type { Block, Column, Run, Runs, TableBlock } from "./block.ts";
import { cleanText, isFollowed } from "./runs.ts";

/** Turns a text of the plan into what a document is made of. */
export type ProseBlocks = (prose: Prose) => readonly Block[];

/** The library is loaded only where some text of the plan needs it; the rest are plain paragraphs. */
export async function proseBlocks(needsMarkdown: boolean): Promise<ProseBlocks> {
  if (!needsMarkdown) return paragraphs;
  const parser = await proseParser();
  return (prose) =>
    hasMarkdown(prose.markdown)
      ? blocksOf(treeOf(parser.parse(withoutControls(prose.markdown), {})), prose.lang)
      : paragraphs(prose);
}

function paragraphs({ markdown, lang }: Prose): readonly Block[] {
  return markdown
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((text) => ({ kind: "paragraph", runs: [{ text: cleanText(text).trim(), lang }] }));
}

/** An element of the text with those inside it. */
interface Branch {
  readonly token: Token;
  readonly inside: Branch[];
}

/** markdown-it gives a flat list with beginnings and ends; how deep it goes is bounded there. */
function treeOf(tokens: readonly Token[]): readonly Branch[] {
  const top: Branch[] = [];
  const open: Branch[][] = [top];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const branch: Branch = { token, inside: [] };
    open.at(-1)?.push(branch);
    if (token.nesting === 1) open.push(branch.inside);
  }
  return top;
}

function blocksOf(branches: readonly Branch[], lang: string): readonly Block[] {
  return branches.flatMap((branch) => blockOf(branch, lang));
}

function blockOf({ token, inside }: Branch, lang: string): readonly Block[] {
  switch (token.type) {
    case "bullet_list_open":
    case "ordered_list_open":
      return [
        {
          kind: "list",
          start: token.type === "ordered_list_open" ? startOf(token) : undefined,
          items: inside.map((item) => blocksOf(item.inside, lang)),
        },
      ];
    case "blockquote_open":
      return [{ kind: "quote", blocks: blocksOf(inside, lang) }];
    case "table_open":
      return [tableOf(inside, lang)];
    default:
      return [{ kind: "paragraph", runs: inlineOf(inside, lang) }];
  }
}

/** Word counts in 31 bits. */
const mostStart = 30_000;

function startOf(token: Token): number {
  return Math.min(Number(token.attrGet("start") ?? 1), mostStart);
}

function tableOf(parts: readonly Branch[], lang: string): TableBlock {
  const lines = parts.flatMap(({ inside }) => inside);
  const [head, ...rows] = lines.map(({ inside }) =>
    inside.map((cell) => inlineOf(cell.inside, lang)),
  );
  const columns = (head ?? []).map((runs): Column => ({ head: runs, share: 1, numeric: false }));
  return { kind: "table", caption: null, columns, rows };
}

function inlineOf(branches: readonly Branch[], lang: string): Runs {
  const runs: Run[] = [];
  for (const { token } of branches) addRuns(token.children ?? [], { text: "", lang }, runs);
  return runs;
}

/** What a mark changes of the text between its beginning and its end. */
const looks: Readonly<Record<string, Partial<Run>>> = {
  strong_open: { bold: true },
  em_open: { italic: true },
  s_open: { struck: true },
};

function addRuns(tokens: readonly Token[], plain: Run, runs: Run[]): void {
  const looking = [plain];
  for (const token of tokens) {
    const look = looking.at(-1) ?? plain;
    if (token.nesting === 1) looking.push({ ...look, ...looks[token.type], ...linkOf(token) });
    else if (token.nesting === -1) looking.pop();
    else runs.push(runOf(token, look));
  }
}

function linkOf(token: Token): Partial<Run> {
  const href = token.type === "link_open" ? String(token.attrGet("href") ?? "") : "";
  return isFollowed(href) ? { href: cleanText(href) } : {};
}

function runOf({ type, content }: Token, look: Run): Run {
  if (type === "hardbreak") return { ...look, text: "\n" };
  if (type === "softbreak") return { ...look, text: " " };
  return { ...look, text: cleanText(content), ...(type === "code_inline" ? { code: true } : {}) };
}
