import { shorten } from "../../base/printable.ts";
import { type Question, questionOf, questionThen } from "../../plan/asked-snapshots.ts";
import { askedOtherwise, listIn } from "../../snapshots/asked.ts";
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
      const [now, then] = [questionOf(indicator.data), questionThen(provenance)];
      const others = askedOtherwise(now?.asked, then?.asked);
      const facts = {
        title: titleOf(indicator, plan),
        id: indicator.id,
        then: isOwn ? wordsOf(then, others) : provenance.indicator,
        now: isOwn ? wordsOf(now, others) : indicator.id,
      };
      report({ entry: indicator, field: "data", place: placeOfFile(csv), facts });
    }
  },
});

/** As many parts, and values of each, as a sentence can hold. */
const mostTold = 4;
const longest = 80;

/** "statfin: keks/900a, select ika: 75-": of what is asked besides the key, that which is another now. */
function wordsOf(question: Question | undefined, others: readonly string[]): string {
  if (question === undefined) return "";
  const parts = others.slice(0, mostTold).flatMap((name) => {
    const values = listIn(question.asked, name).slice(0, mostTold);
    const told = values.map((value) => shorten(value, longest)).join(", ");
    return values.length === 0 ? [] : [`${shorten(name, longest).replace(".", " ")}: ${told}`];
  });
  return [`${question.kind}: ${question.key}`, ...parts].join(", ");
}
