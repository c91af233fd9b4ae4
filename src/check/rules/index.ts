import type { Rule } from "../rule.ts";
import { actionWithoutGoal } from "./action-without-goal.ts";
import { actionWithoutOwner } from "./action-without-owner.ts";
import { actionWithoutSchedule } from "./action-without-schedule.ts";
import { actionWithoutUpdate } from "./action-without-update.ts";
import { actorWithoutContact } from "./actor-without-contact.ts";
import { droppedGoalWithOpenActions } from "./dropped-goal-with-open-actions.ts";
import { everyoneAsOwner } from "./everyone-as-owner.ts";
import { focusAreaWithoutGoals } from "./focus-area-without-goals.ts";
import { goalWithoutAction } from "./goal-without-action.ts";
import { goalWithoutBasis } from "./goal-without-basis.ts";
import { goalWithoutMetric } from "./goal-without-metric.ts";
import { goalWithoutOwner } from "./goal-without-owner.ts";
import { indicatorWithoutSource } from "./indicator-without-source.ts";
import { metricWithoutBaseline } from "./metric-without-baseline.ts";
import { metricWithoutDirection } from "./metric-without-direction.ts";
import { metricWithoutSource } from "./metric-without-source.ts";
import { metricWithoutTarget } from "./metric-without-target.ts";
import { metricWithoutTitle } from "./metric-without-title.ts";
import { metricWithoutUnit } from "./metric-without-unit.ts";
import { municipalityMissing } from "./municipality-missing.ts";
import { observationWithoutGoal } from "./observation-without-goal.ts";
import { ownActivityOnly } from "./own-activity-only.ts";
import { ownersWithoutRoles } from "./owners-without-roles.ts";
import { phenomenonWithoutGoals } from "./phenomenon-without-goals.ts";
import { practiceWithoutAssessment } from "./practice-without-assessment.ts";
import { responsibleBodyMissing } from "./responsible-body-missing.ts";
import { severalLeads } from "./several-leads.ts";
import { singleSectorGoal } from "./single-sector-goal.ts";
import { sotkanetWithoutTitle } from "./sotkanet-without-title.ts";
import { supportNeedUnanswered } from "./support-need-unanswered.ts";

/** Every rule. A test holds this list complete: one line for each file of this folder. */
export const rules: readonly Rule[] = [
  actionWithoutGoal,
  actionWithoutOwner,
  actionWithoutSchedule,
  actionWithoutUpdate,
  actorWithoutContact,
  droppedGoalWithOpenActions,
  everyoneAsOwner,
  focusAreaWithoutGoals,
  goalWithoutAction,
  goalWithoutBasis,
  goalWithoutMetric,
  goalWithoutOwner,
  indicatorWithoutSource,
  metricWithoutBaseline,
  metricWithoutDirection,
  metricWithoutSource,
  metricWithoutTarget,
  metricWithoutTitle,
  metricWithoutUnit,
  municipalityMissing,
  observationWithoutGoal,
  ownActivityOnly,
  ownersWithoutRoles,
  phenomenonWithoutGoals,
  practiceWithoutAssessment,
  responsibleBodyMissing,
  severalLeads,
  singleSectorGoal,
  sotkanetWithoutTitle,
  supportNeedUnanswered,
];
