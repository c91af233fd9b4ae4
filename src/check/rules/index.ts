import type { Rule } from "../rule.ts";
import { abolishedActor } from "./abolished-actor.ts";
import { actionOverdue } from "./action-overdue.ts";
import { actionWithoutGoal } from "./action-without-goal.ts";
import { actionWithoutOwner } from "./action-without-owner.ts";
import { actionWithoutSchedule } from "./action-without-schedule.ts";
import { actionWithoutUpdate } from "./action-without-update.ts";
import { actorWithoutContact } from "./actor-without-contact.ts";
import { agesInverted } from "./ages-inverted.ts";
import { aliasClash } from "./alias-clash.ts";
import { areaWithoutData } from "./area-without-data.ts";
import { baselineContradictsData } from "./baseline-contradicts-data.ts";
import { brokenCharacters } from "./broken-characters.ts";
import { circularReference } from "./circular-reference.ts";
import { completedInFuture } from "./completed-in-future.ts";
import { completedWithoutDate } from "./completed-without-date.ts";
import { contextMetricJudges } from "./context-metric-judges.ts";
import { contrastNotComputed } from "./contrast-not-computed.ts";
import { contrastTooLow } from "./contrast-too-low.ts";
import { coverageTooLarge } from "./coverage-too-large.ts";
import { dataNotPulled } from "./data-not-pulled.ts";
import { dataOutsideLimits } from "./data-outside-limits.ts";
import { dataStale } from "./data-stale.ts";
import { datesInverted } from "./dates-inverted.ts";
import { directionContradictsTarget } from "./direction-contradicts-target.ts";
import { documentExpired } from "./document-expired.ts";
import { documentOverdue } from "./document-overdue.ts";
import { droppedGoalWithOpenActions } from "./dropped-goal-with-open-actions.ts";
import { duplicateLabel } from "./duplicate-label.ts";
import { duplicateTitle } from "./duplicate-title.ts";
import { emptyActionGroup } from "./empty-action-group.ts";
import { emptyText } from "./empty-text.ts";
import { everyoneAsOwner } from "./everyone-as-owner.ts";
import { focusAreaWithoutGoals } from "./focus-area-without-goals.ts";
import { gapWithoutGroups } from "./gap-without-groups.ts";
import { geometricPathFromZero } from "./geometric-path-from-zero.ts";
import { goalWithoutAction } from "./goal-without-action.ts";
import { goalWithoutBasis } from "./goal-without-basis.ts";
import { goalWithoutFocusArea } from "./goal-without-focus-area.ts";
import { goalWithoutMetric } from "./goal-without-metric.ts";
import { goalWithoutOwner } from "./goal-without-owner.ts";
import { htmlInText } from "./html-in-text.ts";
import { indicatorWithoutSource } from "./indicator-without-source.ts";
import { installNotPinned } from "./install-not-pinned.ts";
import { intervalInverted } from "./interval-inverted.ts";
import { keepWithoutLimit } from "./keep-without-limit.ts";
import { licenceNotOpen } from "./licence-not-open.ts";
import { licenceUnknown } from "./licence-unknown.ts";
import { listItemUnanswered } from "./list-item-unanswered.ts";
import { listItemUnknown } from "./list-item-unknown.ts";
import { mergedWithoutSuccessor } from "./merged-without-successor.ts";
import { metricWithoutBaseline } from "./metric-without-baseline.ts";
import { metricWithoutDirection } from "./metric-without-direction.ts";
import { metricWithoutSource } from "./metric-without-source.ts";
import { metricWithoutTarget } from "./metric-without-target.ts";
import { metricWithoutTitle } from "./metric-without-title.ts";
import { metricWithoutUnit } from "./metric-without-unit.ts";
import { milestoneWithNumber } from "./milestone-with-number.ts";
import { municipalityMissing } from "./municipality-missing.ts";
import { noBreakSpace } from "./no-break-space.ts";
import { notAColour } from "./not-a-colour.ts";
import { numberAsText } from "./number-as-text.ts";
import { observationWithoutGoal } from "./observation-without-goal.ts";
import { omissionContradicted } from "./omission-contradicted.ts";
import { ownActivityOnly } from "./own-activity-only.ts";
import { ownersWithoutRoles } from "./owners-without-roles.ts";
import { pastedBullet } from "./pasted-bullet.ts";
import { personalIdentityCode } from "./personal-identity-code.ts";
import { phenomenonWithoutGoals } from "./phenomenon-without-goals.ts";
import { planOutsideTerm } from "./plan-outside-term.ts";
import { plannedAlthoughStarted } from "./planned-although-started.ts";
import { practiceWithoutAssessment } from "./practice-without-assessment.ts";
import { privateEmail } from "./private-email.ts";
import { privatePhone } from "./private-phone.ts";
import { profileContradictsArea } from "./profile-contradicts-area.ts";
import { repeatedSpaces } from "./repeated-spaces.ts";
import { responsibleBodyMissing } from "./responsible-body-missing.ts";
import { samePartyTwice } from "./same-party-twice.ts";
import { scaleLevelTwice } from "./scale-level-twice.ts";
import { scheduleOutsidePlan } from "./schedule-outside-plan.ts";
import { seriesBreakCrossed } from "./series-break-crossed.ts";
import { severalLeads } from "./several-leads.ts";
import { singleSectorGoal } from "./single-sector-goal.ts";
import { snapshotEdited } from "./snapshot-edited.ts";
import { snapshotInterrupted } from "./snapshot-interrupted.ts";
import { snapshotMissing } from "./snapshot-missing.ts";
import { snapshotOfOtherQuestion } from "./snapshot-of-other-question.ts";
import { snapshotOrphaned } from "./snapshot-orphaned.ts";
import { snapshotUnreadable } from "./snapshot-unreadable.ts";
import { smallCountShown } from "./small-count-shown.ts";
import { sotkanetWithoutTitle } from "./sotkanet-without-title.ts";
import { splitWord } from "./split-word.ts";
import { statuteMalformed } from "./statute-malformed.ts";
import { statuteMistyped } from "./statute-mistyped.ts";
import { statuteRepealed } from "./statute-repealed.ts";
import { statuteUnknownSection } from "./statute-unknown-section.ts";
import { stoppedWithoutReason } from "./stopped-without-reason.ts";
import { supportNeedUnanswered } from "./support-need-unanswered.ts";
import { targetEqualsBaseline } from "./target-equals-baseline.ts";
import { targetNotAfterBaseline } from "./target-not-after-baseline.ts";
import { targetOutsideUnit } from "./target-outside-unit.ts";
import { targetWithoutValue } from "./target-without-value.ts";
import { targetsNotMonotonic } from "./targets-not-monotonic.ts";
import { targetsOutOfOrder } from "./targets-out-of-order.ts";
import { taskBeforeItsInputs } from "./task-before-its-inputs.ts";
import { taskOverdue } from "./task-overdue.ts";
import { termUnknown } from "./term-unknown.ts";
import { thresholdsInverted } from "./thresholds-inverted.ts";
import { titleDiffersFromSource } from "./title-differs-from-source.ts";
import { tooFewPoints } from "./too-few-points.ts";
import { translationIncomplete } from "./translation-incomplete.ts";
import { translationMissing } from "./translation-missing.ts";
import { twoMatters } from "./two-matters.ts";
import { unfinishedText } from "./unfinished-text.ts";
import { unitDiffersFromSource } from "./unit-differs-from-source.ts";
import { unsafeLink } from "./unsafe-link.ts";
import { unusedActor } from "./unused-actor.ts";
import { unusedDocument } from "./unused-document.ts";
import { unusedIndicator } from "./unused-indicator.ts";
import { unusedMetric } from "./unused-metric.ts";
import { unusedPractice } from "./unused-practice.ts";
import { updateInFuture } from "./update-in-future.ts";
import { valueOutsideInterval } from "./value-outside-interval.ts";
import { valueOutsideLimits } from "./value-outside-limits.ts";
import { valueOutsideScale } from "./value-outside-scale.ts";
import { valueTwice } from "./value-twice.ts";
import { valueWithoutScale } from "./value-without-scale.ts";

/** Every rule. A test holds this list complete: one line for each file of this folder. */
export const rules: readonly Rule[] = [
  abolishedActor,
  actionOverdue,
  actionWithoutGoal,
  actionWithoutOwner,
  actionWithoutSchedule,
  actionWithoutUpdate,
  actorWithoutContact,
  agesInverted,
  aliasClash,
  areaWithoutData,
  baselineContradictsData,
  brokenCharacters,
  circularReference,
  completedInFuture,
  completedWithoutDate,
  contextMetricJudges,
  contrastNotComputed,
  contrastTooLow,
  coverageTooLarge,
  dataNotPulled,
  dataOutsideLimits,
  dataStale,
  datesInverted,
  directionContradictsTarget,
  documentExpired,
  documentOverdue,
  droppedGoalWithOpenActions,
  duplicateLabel,
  duplicateTitle,
  emptyActionGroup,
  emptyText,
  everyoneAsOwner,
  focusAreaWithoutGoals,
  gapWithoutGroups,
  geometricPathFromZero,
  goalWithoutAction,
  goalWithoutBasis,
  goalWithoutFocusArea,
  goalWithoutMetric,
  goalWithoutOwner,
  htmlInText,
  indicatorWithoutSource,
  installNotPinned,
  intervalInverted,
  keepWithoutLimit,
  licenceNotOpen,
  licenceUnknown,
  listItemUnanswered,
  listItemUnknown,
  mergedWithoutSuccessor,
  metricWithoutBaseline,
  metricWithoutDirection,
  metricWithoutSource,
  metricWithoutTarget,
  metricWithoutTitle,
  metricWithoutUnit,
  milestoneWithNumber,
  municipalityMissing,
  noBreakSpace,
  notAColour,
  numberAsText,
  observationWithoutGoal,
  omissionContradicted,
  ownActivityOnly,
  ownersWithoutRoles,
  pastedBullet,
  personalIdentityCode,
  phenomenonWithoutGoals,
  planOutsideTerm,
  plannedAlthoughStarted,
  practiceWithoutAssessment,
  privateEmail,
  privatePhone,
  profileContradictsArea,
  repeatedSpaces,
  responsibleBodyMissing,
  samePartyTwice,
  scaleLevelTwice,
  scheduleOutsidePlan,
  seriesBreakCrossed,
  severalLeads,
  singleSectorGoal,
  snapshotEdited,
  snapshotInterrupted,
  snapshotMissing,
  snapshotOfOtherQuestion,
  snapshotOrphaned,
  snapshotUnreadable,
  smallCountShown,
  sotkanetWithoutTitle,
  splitWord,
  statuteMalformed,
  statuteMistyped,
  statuteRepealed,
  statuteUnknownSection,
  stoppedWithoutReason,
  supportNeedUnanswered,
  targetEqualsBaseline,
  targetNotAfterBaseline,
  targetOutsideUnit,
  targetWithoutValue,
  targetsNotMonotonic,
  targetsOutOfOrder,
  taskBeforeItsInputs,
  taskOverdue,
  termUnknown,
  thresholdsInverted,
  titleDiffersFromSource,
  tooFewPoints,
  translationIncomplete,
  translationMissing,
  twoMatters,
  unfinishedText,
  unitDiffersFromSource,
  unsafeLink,
  unusedActor,
  unusedDocument,
  unusedIndicator,
  unusedMetric,
  unusedPractice,
  updateInFuture,
  valueOutsideInterval,
  valueOutsideLimits,
  valueOutsideScale,
  valueTwice,
  valueWithoutScale,
];
