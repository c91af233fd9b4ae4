import type { SourceFile } from "../base/place.ts";
import { applyFixes, chooseFixes, encodeFixed, type Fix } from "../fix/fix.ts";
import { previewFixes } from "../fix/preview.ts";
import type { Host } from "../host/host.ts";
import type { Text } from "../text/text.ts";
import type { Analysis } from "./analyse.ts";
import type { Project } from "./project.ts";
import { soundFixes } from "./sound-fixes.ts";

interface FixOptions {
  /** Show the difference and change nothing. */
  readonly preview: boolean;
  readonly text: Text;
  /** Takes the difference. */
  readonly show: (difference: string) => void;
}

/** Makes the fixes of all findings, file by file; says what was done. True when some file changed. */
export async function fixPlan(
  analysis: Analysis,
  { files }: Project,
  host: Host,
  options: FixOptions,
): Promise<boolean> {
  const { preview, text, show } = options;
  const say = text.commands.fix;
  const byFile = fixesByFile(analysis);
  let made = 0;
  let left = 0;
  let refused = 0;
  let mended = 0;
  for (const [file, fixes] of byFile) {
    const choice = chooseFixes(fixes);
    const sound = await soundFixes(file, choice.made);
    left += choice.left.length;
    refused += choice.made.length - sound.length;
    if (sound.length === 0) continue;
    made += sound.length;
    mended++;
    if (preview) show(previewFixes(file, sound));
    else files.write(file.path, encodeFixed(files.read(file.path), applyFixes(file, sound)));
  }
  if (!preview) removeLeftovers(files, [...byFile.keys()]);
  if (made === 0) host.console.err(`${say.nothing}\n`);
  else host.console.err(`${preview ? say.wouldDo(made, mended) : say.done(made, mended)}\n`);
  if (left > 0) host.console.err(`${say.left(left)}\n`);
  if (refused > 0) host.console.err(`${say.refused(refused)}\n`);
  return made > 0 && !preview;
}

/** What a run that the machine cut off left beside files that had something to mend. */
function removeLeftovers(files: Project["files"], mended: readonly SourceFile[]): void {
  const folders = new Set(
    mended.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/")))),
  );
  for (const folder of folders) {
    for (const { path, of } of files.leftovers(folder)) {
      if (/\.ya?ml$/.test(of)) files.remove(path);
    }
  }
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
