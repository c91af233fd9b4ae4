import type { Finding } from "../base/finding.ts";
import type { Analysis } from "./analyse.ts";

/**
 * The findings that the published page tells. Of an indicator or a metric that holds values of few people only that it
 * does: any other sentence may quote one of them.
 */
export function publishedFindings({ findings, entriesOfFew }: Analysis): readonly Finding[] {
  if (findings.length === 0) return findings;
  const ofFew = entriesOfFew();
  return findings.filter(({ code, subject }) => {
    const [, id = ""] = subject.split("/");
    return code === "small-count-shown" || !ofFew.has(id);
  });
}
