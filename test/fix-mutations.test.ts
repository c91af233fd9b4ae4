import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { mallila, written } from "./support/mallila.ts";
import { run } from "./support/run.ts";
import { type Random, seeded } from "./support/slip-kinds.ts";

const characters = Array.from(" \t\n:-#\"'[]{},|>&*!%@`?abZ019.\u00a0\u2013\u201dä\r\0/\\~=");

interface Mutation {
  readonly path: string;
  readonly was: string;
  readonly is: string;
}

function pick<T>(random: Random, all: readonly T[]): T {
  const [first] = all;
  const picked = all[Math.floor(random() * all.length)] ?? first;
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}

/** One character taken out, put in or replaced. */
function withCharacter(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const cut = random() < 2 / 3 ? 1 : 0;
  const put = cut === 1 && random() < 0.5 ? "" : pick(random, characters);
  return text.slice(0, at) + put + text.slice(at + cut);
}

const lineMutations: readonly ((
  lines: readonly string[],
  at: number,
  random: Random,
) => readonly string[])[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ""),
  (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? "", lines[at] ?? ""),
  (lines, at) => lines.with(at, ` ${lines[at] ?? ""}`),
  (lines, at) => lines.with(at, (lines[at] ?? "").replace(/^ /, "")),
  (lines, at, random) => lines.with(at, (lines[at] ?? "").slice(0, Math.floor(random() * 80))),
  (lines, at) => lines.toSpliced(at, 2, (lines[at] ?? "") + (lines[at + 1] ?? "")),
];

function withLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = Math.floor(random() * (lines.length - 2));
  return pick(random, lineMutations)(lines, at, random).join("\n");
}

function mutations(seed: number, count: number): readonly Mutation[] {
  const random = seeded(seed);
  const paths = Object.keys(written);
  return Array.from({ length: count }, () => {
    const file = pick(random, paths);
    const was = written[file] ?? "";
    const is = random() < 2 / 3 ? withCharacter(was, random) : withLine(was, random);
    return { path: file, was, is };
  }).filter(({ was, is }) => was !== is);
}

interface Fixed {
  readonly text: string;
  readonly errors: number;
}

async function validated(mutation: Mutation, text: string, words: string): Promise<Fixed> {
  const tree = { ...mallila, [mutation.path]: text };
  const { out, files } = await run(`validate ${words} --format json --as-of 2026-11-01`, tree);
  const { findings } = JSON.parse(out) as {
    readonly findings: readonly { readonly severity: string }[];
  };
  return {
    text: new TextDecoder().decode(files.get(mutation.path)),
    errors: findings.filter(({ severity }) => severity === "error").length,
  };
}

function isRead(text: string): boolean {
  return parseDocument(text, { prettyErrors: false }).errors.length === 0;
}

/** The lines in which two texts differ. */
function difference(before: string, after: string): string {
  const old = before.split("\n");
  const now = after.split("\n");
  const from = old.findIndex((line, at) => line !== now[at]);
  return `-${old.slice(from, from + 2).join("\n-")}\n+${now.slice(from, from + 2).join("\n+")}`;
}

/** What is wrong with what --fix makes of a mutation. */
async function fault(mutation: Mutation): Promise<string | undefined> {
  const { was, is } = mutation;
  const once = await validated(mutation, is, "--fix");
  if (once.text === is) return undefined;
  const before = await validated(mutation, is, "");
  const again = await validated(mutation, once.text, "--fix");
  const faults = [
    ...(again.text === once.text
      ? []
      : [`a second fix changes more:\n${difference(once.text, again.text)}`]),
    ...(isRead(is) && !isRead(once.text) ? ["what was read is read no more"] : []),
    ...(once.errors > before.errors ? [`errors: ${before.errors}, then ${once.errors}`] : []),
  ];
  if (faults.length === 0) return undefined;
  const shown = [difference(was, is), `fix:\n${difference(is, once.text)}`, ...faults];
  return [mutation.path, ...shown].join("\n");
}

describe("--fix of a plan with one slip", () => {
  test("is done in one go, and makes nothing worse", async () => {
    const faults: string[] = [];
    for (const mutation of mutations(2029, 150)) {
      const found = await fault(mutation);
      if (found !== undefined) faults.push(found);
    }

    expect(faults.join("\n\n")).toBe("");
  });
});
