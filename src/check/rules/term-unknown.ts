import type { Span } from "../../field/dates.ts";
import { daysBetween, earliest, latest, overlaps } from "../../field/dates.ts";
import type { Period } from "../../field/period.ts";
import { councilTermsOf } from "../../field/terms.ts";
import { outerBounds } from "../outer-bounds.ts";
import { defineRule } from "../rule.ts";

/** Council terms by law: counties 616/2021 16 § and 611/2021 23 §, municipalities 410/2015 15 § (src/field/terms.ts). */
export const termUnknown = defineRule({
  id: "term-unknown",
  severity: "note",
  kind: "contradiction",
  check(plan, report) {
    const { term, entry, data } = plan.settings;
    if (term === undefined || term.from === earliest || term.to === latest) return;
    const terms = councilTermsOf(data.profile);
    if (terms.some((each) => isSame(term, each))) return;
    const meant = mostShared(terms, term);
    // A term before those that the law table holds cannot be judged.
    if (meant === undefined || term.from < (terms[0]?.from ?? "")) return;
    report({
      entry,
      field: "term",
      facts: { term: term.written, meant: `${meant.from}/${meant.to}` },
    });
  },
});

function isSame(written: Period, term: Span): boolean {
  const { from, to } = outerBounds(term, written);
  return written.from === from && ends(written, to);
}

/** Months are widened to a 31st that not every month has. */
function ends(written: Period, to: string): boolean {
  return written.precision === "month"
    ? written.to.slice(0, 7) === to.slice(0, 7)
    : written.to === to;
}

function mostShared(terms: readonly Span[], written: Span): Span | undefined {
  let best: Span | undefined;
  let most = -1;
  for (const term of terms) {
    if (!overlaps(term, written)) continue;
    const from = term.from > written.from ? term.from : written.from;
    const to = term.to < written.to ? term.to : written.to;
    const shared = daysBetween(from, to);
    if (shared > most) [best, most] = [term, shared];
  }
  return best;
}
