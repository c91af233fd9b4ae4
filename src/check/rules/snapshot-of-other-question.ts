import { type Question, questionOf, questionThen } from "../../plan/asked-snapshots.ts";
import { titleOf } from "../../plan/titles.ts";
import { placeOfFile, pulledFiles } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** Values stand under the title of an indicator: they must be those that it asks for now. */
export const snapshotOfOtherQuestion = defineRule({
  id: "snapshot-of-other-question",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const { indicator, snapshot } of pulledFiles(plan)) {
      if (snapshot.state !== "of-other" || snapshot.provenance === undefined) continue;
      const { provenance, csv } = snapshot;
      const isOwn = provenance.indicator === indicator.id;
      const facts = {
        title: titleOf(indicator, plan),
        id: indicator.id,
        then: isOwn ? wordsOf(questionThen(provenance)) : provenance.indicator,
        now: isOwn ? wordsOf(questionOf(indicator.data)) : indicator.id,
      };
      report({ entry: indicator, field: "data", place: placeOfFile(csv), facts });
    }
  },
});

function wordsOf(question: Question | undefined): string {
  return question === undefined ? "" : `${question.kind}: ${question.key}`;
}
