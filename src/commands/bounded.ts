import type { Finding } from "../base/finding.ts";
import { worstFirst } from "../reporters/report.ts";

/** Nobody reads more of one file or of one run, and each finding costs time to place and to print. */
const mostInFile = 200;
const mostInAll = 10_000;

/** The findings that are told, and how many more there are. */
export interface Bounded {
  readonly told: readonly Finding[];
  readonly untold: number;
}

/** At most so many of each file and of all, the worst first, however many a hostile plan would bring. */
export function bounded(findings: readonly Finding[]): Bounded {
  if (findings.length <= mostInFile) return { told: findings, untold: 0 };
  const byFile = new Map<string, number>();
  const told: Finding[] = [];
  for (const finding of worstFirst(findings)) {
    const { path } = finding.at.file;
    const count = byFile.get(path) ?? 0;
    if (count >= mostInFile || told.length >= mostInAll) continue;
    byFile.set(path, count + 1);
    told.push(finding);
  }
  return { told, untold: findings.length - told.length };
}
