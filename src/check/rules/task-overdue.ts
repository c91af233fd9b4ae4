import { phaseOf } from "../../plan/phases.ts";
import { entriesOf } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** A step of the preparation whose time is over and that is not done. */
export const taskOverdue = defineRule({
  id: "task-overdue",
  severity: "note",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const task of entriesOf(plan, "tasks")) {
      const { period, status, recurring } = task.data;
      const end = periodOf(period)?.to;
      if (end === undefined || end >= asOf || recurring === true) continue;
      const phase = phaseOf(status, plan.settings);
      if (status !== undefined && phase !== "planned" && phase !== "in-progress") continue;
      report({
        entry: task,
        field: "period",
        facts: { title: titleOf(task, plan), period: String(period), end },
      });
    }
  },
});
