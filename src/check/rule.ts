import type { Edit, Facts, Related, Severity } from "../base/finding.ts";
import type { KeyPath, Place } from "../base/place.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";

/** What a rule says of one entry. */
export interface Reported<F extends Facts> {
  readonly entry: Entry<unknown>;
  /** The field that is missing or wrong. It names the finding (`goals/x/targets`), and places it unless `at` does. */
  readonly field?: string;
  /** Where to point, from the entry: `["targets", 0, "period"]`. Without it and where the field is missing: at the entry's id. */
  readonly at?: KeyPath;
  /** A place that is no whole value, such as a word in a text. Wins over `at`. */
  readonly place?: Place;
  readonly facts: F;
  readonly related?: readonly Related[];
  /** Edits that are safe to make without asking; computed only when printed. */
  readonly fix?: () => readonly Edit[];
}

export type Report<F extends Facts> = (finding: Reported<F>) => void;

/** A check of the whole linked plan. Its words and examples are in the `.md` of the same name. */
export interface Rule<F extends Facts = Facts> {
  /** Kebab-case, equals the file name, never changes: people write it in `hyte.yaml` and in comments. */
  readonly id: string;
  /** Default severity; `rules:` in hyte.yaml may change it. */
  readonly severity: Severity;
  /**
   * What kind of statement it makes. "completeness": something is not there yet (a note while the plan is a
   * draft, and silent about a field that has an error of its own). "translation": likewise a note in a draft.
   */
  readonly kind: "completeness" | "translation" | "contradiction" | "privacy" | "style";
  /** `asOf` is the day (YYYY-MM-DD) against which anything is late or expired. */
  readonly check: (plan: Plan, report: Report<F>, asOf: string) => void;
}

/** Lets a rule's facts be inferred from its `check`. */
export function defineRule<F extends Facts>(rule: Rule<F>): Rule {
  return {
    ...rule,
    check: (plan, report, asOf) => {
      rule.check(plan, report, asOf);
    },
  };
}
