import type { SourceFile } from "../base/place.ts";
import { applyFixes, chooseFixes, encodeFixed, type Fix } from "../fix/fix.ts";
import { previewFixes } from "../fix/preview.ts";
import type { Host } from "../host/host.ts";
import type { Text } from "../text/text.ts";
import type { Analysis } from "./analyse.ts";
import type { Project } from "./project.ts";

interface FixOptions {
  /** Show the difference and change nothing. */
  readonly preview: boolean;
  readonly text: Text;
  /** Takes the difference. */
  readonly show: (difference: string) => void;
}

/** Makes the fixes of all findings, file by file; says what was done. True when some file changed. */
export function fixPlan(
  analysis: Analysis,
  { files }: Project,
  host: Host,
  options: FixOptions,
): boolean {
  const { preview, text, show } = options;
  const say = text.commands.fix;
  const byFile = fixesByFile(analysis);
  let made = 0;
  let left = 0;
  for (const [file, fixes] of byFile) {
    const choice = chooseFixes(fixes);
    made += choice.made.length;
    left += choice.left.length;
    if (preview) show(previewFixes(file, fixes));
    else files.write(file.path, encodeFixed(files.read(file.path), applyFixes(file, fixes)));
  }
  if (made === 0) host.console.err(`${say.nothing}\n`);
  else
    host.console.err(`${preview ? say.wouldDo(made, byFile.size) : say.done(made, byFile.size)}\n`);
  if (left > 0) host.console.err(`${say.left(left)}\n`);
  return made > 0 && !preview;
}

function fixesByFile({ findings }: Analysis): ReadonlyMap<SourceFile, readonly Fix[]> {
  const byFile = new Map<SourceFile, Fix[]>();
  for (const { fix, at } of findings) {
    if (fix === undefined || fix.length === 0) continue;
    const fixes = byFile.get(at.file);
    if (fixes === undefined) byFile.set(at.file, [fix]);
    else fixes.push(fix);
  }
  return byFile;
}
