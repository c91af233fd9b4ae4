import { lazyPlace } from "../load/lazy-finding.ts";
import type { Settings } from "../plan/settings.ts";
import type { Acceptance } from "./acceptance.ts";

/** The `accept:` list of hyte.yaml. */
export function configAcceptances({ data, file }: Settings): readonly Acceptance[] {
  const list = data.accept ?? [];
  return list.map(({ rule, file: files, until, reason }, index) => {
    const at = (key: string) => lazyPlace(file.document, ["accept", index, key]);
    return { rule, until, reason, covers: { files }, ruleAt: at("rule"), untilAt: at("until") };
  });
}
