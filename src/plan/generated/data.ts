// Made by `npm run generate` from schemas/. Do not edit.

export type IdData = string
export type LabelData = (string | number)
export type TextData = (string | TextsData)
export type ProseData = (string | TextsData)
export type OwnerData = (string | OwnershipData)
export type PeriodData = (string | number)
export type DateData = string
export type TargetGroupUseData = (string | GroupShareData)
export type PlaceData = (string | PlacePeriodData)
export type AreaData = (string | number)
export type StatuteData = string
export type UrlData = string
export type InternalNoteData = string

export interface Formats {
readonly planFile?: PlanFileData
readonly config?: ConfigData
}
export interface PlanFileData {
readonly actions?: readonly ActionData[]
readonly actors?: readonly ActorData[]
readonly documents?: readonly DocumentData[]
readonly events?: readonly EventData[]
readonly focusAreas?: readonly FocusAreaData[]
readonly goals?: readonly GoalData[]
readonly indicatorLists?: readonly IndicatorListData[]
readonly indicators?: readonly IndicatorData[]
readonly metrics?: readonly MetricData[]
readonly municipalities?: readonly MunicipalityData[]
readonly networks?: readonly NetworkData[]
readonly observations?: readonly ObservationData[]
readonly omissions?: readonly OmissionData[]
readonly phenomena?: readonly PhenomenonData[]
readonly practices?: readonly PracticeData[]
readonly targetGroups?: readonly TargetGroupData[]
readonly tasks?: readonly TaskData[]
}
export interface ActionData {
readonly id: IdData
readonly label?: LabelData
readonly title: TextData
readonly officialText?: ProseData
readonly description?: ProseData
readonly rationale?: ProseData
readonly goals?: readonly string[]
readonly crossCutting?: boolean
readonly owners?: readonly OwnerData[]
readonly schedule?: PeriodData
readonly postponed?: readonly PostponementData[]
readonly status?: string
readonly statusDate?: DateData
readonly statusReason?: TextData
readonly targetGroups?: readonly TargetGroupUseData[]
readonly aimedAt?: readonly ("residents" | "staff" | "communities")[]
readonly promotionStage?: ("before-services" | "in-services" | "everyday-settings")
readonly places?: readonly PlaceData[]
readonly practices?: readonly string[]
readonly resources?: ResourcesData
readonly basedOn?: readonly string[]
readonly serves?: readonly string[]
readonly fulfils?: readonly StatuteData[]
readonly continues?: readonly string[]
readonly replaces?: readonly string[]
readonly mergedInto?: string
readonly metrics?: readonly (string | MetricData)[]
readonly updates?: readonly UpdateData[]
readonly approvals?: readonly ApprovalData[]
readonly links?: readonly LinkData[]
readonly internalNote?: InternalNoteData
}
export interface TextsData {
readonly fi?: string
readonly sv?: string
readonly en?: string
readonly se?: string
readonly smn?: string
readonly sms?: string
}
export interface OwnershipData {
readonly actor: string
readonly role?: ("lead" | "partner")
readonly note?: TextData
}
export interface PostponementData {
readonly date: DateData
readonly from: PeriodData
readonly reason: TextData
}
export interface GroupShareData {
readonly group: string
readonly ages?: AgesData
readonly note?: TextData
}
export interface AgesData {
readonly from?: number
readonly to?: number
}
export interface PlacePeriodData {
readonly area?: AreaData
readonly title?: TextData
readonly period?: PeriodData
}
export interface ResourcesData {
readonly funding?: TextData
readonly euros?: number
readonly personYears?: number
readonly note?: TextData
}
export interface MetricData {
readonly id?: IdData
readonly label?: LabelData
readonly title?: TextData
readonly indicator?: string
readonly kind?: ("outcome" | "phenomenon" | "performance" | "process" | "structure" | "context")
readonly aim?: ("reach" | "keep" | "direction" | "gap" | "milestone")
readonly unit?: TextData
readonly direction?: ("up" | "down" | "none")
readonly scale?: readonly LevelData[]
readonly source?: TextData
readonly baseline?: BaselineData
readonly targets?: readonly TargetData[]
readonly minChange?: number
readonly measurableFrom?: WaitingData
readonly path?: ("straight" | "geometric")
readonly thresholds?: ThresholdsData
readonly gap?: GapData
readonly values?: readonly MeasuredData[]
readonly targetGroups?: readonly TargetGroupUseData[]
readonly goals?: readonly string[]
readonly actions?: readonly string[]
readonly note?: TextData
}
export interface LevelData {
readonly id: IdData
readonly title: TextData
}
export interface BaselineData {
readonly period: PeriodData
readonly value?: (number | boolean | string)
readonly source?: TextData
readonly note?: TextData
}
export interface TargetData {
readonly period: PeriodData
readonly value?: (number | boolean | string)
readonly atLeast?: (number | string)
readonly atMost?: (number | string)
readonly between?: RangeData
readonly note?: TextData
}
export interface RangeData {
readonly low: number
readonly high: number
}
export interface WaitingData {
readonly period: PeriodData
readonly reason: TextData
}
export interface ThresholdsData {
readonly behind?: number
readonly slightlyBehind?: number
readonly reason: TextData
}
export interface GapData {
readonly of: string
readonly against: string
readonly measure?: ("difference" | "ratio")
}
export interface MeasuredData {
readonly period: PeriodData
readonly value: (number | boolean | string | null)
readonly area?: AreaData
readonly group?: string
readonly sex?: ("total" | "female" | "male")
readonly date?: DateData
readonly source?: TextData
readonly n?: number
readonly low?: number
readonly high?: number
readonly flag?: ("final" | "provisional" | "revised" | "suppressed" | "estimate" | "missing")
readonly note?: TextData
}
export interface UpdateData {
readonly date: DateData
readonly text: ProseData
readonly coverage?: CoverageData
readonly author?: TextData
}
export interface CoverageData {
readonly count: number
readonly of?: number
readonly note?: TextData
}
export interface ApprovalData {
readonly state: ("approved" | "noted" | "draft")
readonly body?: string
readonly date?: DateData
readonly section?: string
readonly case?: string
readonly link?: LinkData
}
export interface LinkData {
readonly url: UrlData
readonly title: TextData
readonly format?: string
readonly size?: string
}
export interface ActorData {
readonly id: IdData
readonly title: TextData
readonly aliases?: readonly string[]
readonly kind?: ("organisation" | "unit" | "group" | "body" | "role")
readonly sector?: string
readonly area?: AreaData
readonly partOf?: string
readonly members?: readonly string[]
readonly contact?: ContactData
readonly description?: ProseData
readonly validFrom?: DateData
readonly validTo?: DateData
readonly links?: readonly LinkData[]
}
export interface ContactData {
readonly role: TextData
readonly email?: string
readonly phone?: string
readonly url?: UrlData
}
export interface DocumentData {
readonly id: IdData
readonly title: TextData
readonly kind?: ("sub-plan" | "strategy" | "programme" | "steering-document" | "agreement" | "budget" | "report" | "guide" | "data-source" | "other")
readonly statutory?: boolean
readonly status?: ("in-force" | "in-preparation" | "starting" | "possible" | "expired")
readonly validity?: PeriodData
readonly due?: PeriodData
readonly evaluation?: PeriodData
readonly fulfils?: readonly StatuteData[]
readonly partOf?: string
readonly annexedTo?: string
readonly focusAreas?: readonly string[]
readonly reliance?: readonly RelianceData[]
readonly owners?: readonly OwnerData[]
readonly parties?: readonly string[]
readonly description?: ProseData
readonly link?: LinkData
}
export interface RelianceData {
readonly topic: TextData
readonly kind: ("relies-on" | "covers" | "supports")
}
export interface EventData {
readonly id: IdData
readonly title: TextData
readonly kind?: ("hearing" | "negotiation" | "participation" | "handling" | "publication" | "other")
readonly period?: PeriodData
readonly body?: string
readonly participants?: readonly string[]
readonly purpose?: ("opinion" | "decision" | "for-information")
readonly section?: string
readonly description?: ProseData
readonly changed?: ProseData
readonly link?: LinkData
}
export interface FocusAreaData {
readonly id: IdData
readonly label?: LabelData
readonly title: TextData
readonly developmentTargets?: TextData
readonly officialText?: ProseData
readonly description?: ProseData
readonly rationale?: ProseData
readonly basedOn?: readonly string[]
readonly serves?: readonly string[]
readonly followedBy?: readonly string[]
readonly phenomena?: readonly PhenomenonData[]
readonly goals?: readonly GoalData[]
readonly approvals?: readonly ApprovalData[]
readonly internalNote?: InternalNoteData
}
export interface PhenomenonData {
readonly id: IdData
readonly label?: LabelData
readonly title: TextData
readonly description?: ProseData
readonly focusArea?: string
readonly basedOn?: readonly string[]
readonly followedBy?: readonly string[]
readonly goals?: readonly GoalData[]
}
export interface GoalData {
readonly id: IdData
readonly label?: LabelData
readonly title: TextData
readonly officialText?: ProseData
readonly description?: ProseData
readonly rationale?: ProseData
readonly focusArea?: string
readonly phenomenon?: string
readonly targetGroups?: readonly TargetGroupUseData[]
readonly aimedAt?: readonly ("residents" | "staff" | "communities")[]
readonly places?: readonly PlaceData[]
readonly owners?: readonly OwnerData[]
readonly schedule?: PeriodData
readonly basedOn?: readonly string[]
readonly origin?: TextData
readonly serves?: readonly string[]
readonly fulfils?: readonly StatuteData[]
readonly continues?: readonly string[]
readonly replaces?: readonly string[]
readonly mergedInto?: string
readonly dropped?: DroppedData
readonly metrics?: readonly (string | MetricData)[]
readonly actions?: readonly ActionData[]
readonly actionGroups?: readonly ActionGroupData[]
readonly updates?: readonly UpdateData[]
readonly approvals?: readonly ApprovalData[]
readonly links?: readonly LinkData[]
readonly internalNote?: InternalNoteData
}
export interface DroppedData {
readonly date: DateData
readonly reason: TextData
}
export interface ActionGroupData {
readonly label?: LabelData
readonly title?: TextData
readonly description?: ProseData
readonly actions?: readonly ActionData[]
}
export interface IndicatorListData {
readonly id: IdData
readonly title: TextData
readonly version: string
readonly status: ("proposal" | "in-force" | "repealed")
readonly source?: TextData
readonly link?: LinkData
readonly items: readonly ListItemData[]
}
export interface ListItemData {
readonly code: string
readonly title: string
readonly sotkanet?: number
}
export interface IndicatorData {
readonly id: IdData
readonly title: TextData
readonly description?: ProseData
readonly source?: IndicatorSourceData
readonly producer?: TextData
readonly sourceParty?: string
readonly licence?: string
readonly unit?: TextData
readonly decimals?: number
readonly direction?: ("up" | "down" | "none")
readonly scale?: readonly LevelData[]
readonly rhythm?: string
readonly nextUpdate?: DateData
readonly min?: number
readonly max?: number
readonly breaks?: readonly SeriesBreakData[]
readonly values?: readonly MeasuredData[]
readonly inLists?: readonly ListItemUseData[]
readonly links?: readonly LinkData[]
readonly note?: TextData
}
export interface IndicatorSourceData {
readonly sotkanet?: number
readonly statfin?: string
readonly pxweb2?: string
readonly jsonstat?: UrlData
readonly file?: string
readonly sheet?: string
readonly columns?: FileColumnsData
readonly name?: TextData
readonly title?: string
readonly sex?: ("total" | "female" | "male")
readonly select?: SelectionsData
}
export interface FileColumnsData {
readonly period?: string
readonly value?: string
readonly area?: string
readonly sex?: string
readonly group?: string
readonly n?: string
readonly cases?: string
readonly low?: string
readonly high?: string
readonly flag?: string
}
export interface SelectionsData {
[k: string]: string | string[]
}
export interface SeriesBreakData {
readonly period: PeriodData
readonly note: TextData
}
export interface ListItemUseData {
readonly list: string
readonly item: string
}
export interface MunicipalityData {
readonly id: IdData
readonly area?: AreaData
readonly title?: TextData
readonly focusAreas?: readonly TextData[]
readonly sharedFocusAreas?: readonly string[]
readonly report?: LinkData
readonly supportNeeds?: readonly SupportNeedData[]
readonly participation?: ProseData
}
export interface SupportNeedData {
readonly need: TextData
readonly answer?: TextData
readonly owners?: readonly OwnerData[]
readonly period?: PeriodData
readonly status?: string
}
export interface NetworkData {
readonly id: IdData
readonly title: TextData
readonly description?: ProseData
readonly role?: ("coordinator" | "member")
readonly coordinator?: string
readonly members?: readonly string[]
readonly links?: readonly LinkData[]
}
export interface ObservationData {
readonly id: IdData
readonly title: TextData
readonly kind?: ("concern" | "strength" | "neutral")
readonly description?: ProseData
readonly evidence?: readonly EvidenceData[]
readonly targetGroups?: readonly TargetGroupUseData[]
readonly places?: readonly PlaceData[]
readonly comments?: readonly PartyCommentData[]
readonly noGoalReason?: TextData
}
export interface EvidenceData {
readonly kind: ("indicator" | "survey" | "expert" | "resident" | "organisation")
readonly indicator?: string
readonly source?: TextData
readonly period?: PeriodData
readonly n?: number
readonly link?: LinkData
readonly note?: TextData
}
export interface PartyCommentData {
readonly party: string
readonly text: ProseData
}
export interface OmissionData {
readonly id?: IdData
readonly list: string
readonly item: string
readonly reason: TextData
readonly date?: DateData
}
export interface PracticeData {
readonly id: IdData
readonly title: TextData
readonly description?: ProseData
readonly places?: readonly PlaceData[]
readonly assessment?: PracticeAssessmentData
readonly coverage?: CoverageData
readonly links?: readonly LinkData[]
}
export interface PracticeAssessmentData {
readonly assessor: TextData
readonly date?: DateData
readonly proof?: TextData
readonly effectiveness?: TextData
readonly applicability?: TextData
}
export interface TargetGroupData {
readonly id: IdData
readonly title: TextData
readonly broader?: string
readonly ages?: AgesData
readonly description?: ProseData
}
export interface TaskData {
readonly id: IdData
readonly title: TextData
readonly period?: PeriodData
readonly stream?: TextData
readonly recurring?: boolean
readonly owners?: readonly OwnerData[]
readonly actions?: readonly string[]
readonly after?: readonly string[]
readonly status?: string
readonly description?: ProseData
}
export interface ConfigData {
readonly format: number
readonly profile: ("county" | "city" | "municipality" | "joint-authority")
readonly area: (string | InventedAreaData)
readonly title: TextData
readonly summary?: ProseData
readonly term?: PeriodData
readonly period?: PeriodData
readonly stage?: ("draft" | "approved")
readonly languages: readonly ("fi" | "sv" | "en")[]
readonly responsibleBody?: string
readonly approvals?: readonly ApprovalData[]
readonly statusScale?: readonly StatusLevelData[]
readonly order?: readonly string[]
readonly rules?: SeveritiesData
readonly accept?: readonly AcceptanceData[]
readonly privacy?: PrivacyData
readonly comparisonAreas?: readonly AreaData[]
readonly hosts?: readonly string[]
readonly install?: string
readonly site?: SiteData
}
export interface InventedAreaData {
readonly invented: true
readonly name: TextData
readonly languages?: readonly ("fi" | "sv")[]
readonly municipalities?: readonly TextData[]
}
export interface StatusLevelData {
readonly id: IdData
readonly title: TextData
readonly phase: ("planned" | "in-progress" | "done" | "paused" | "cancelled" | "merged")
}
export interface SeveritiesData {
[k: string]: "error" | "warning" | "note" | "off"
}
export interface AcceptanceData {
readonly rule: string
readonly file: string
readonly until: DateData
readonly reason: string
}
export interface PrivacyData {
readonly minimumCount?: number
}
export interface SiteData {
readonly baseUrl?: string
readonly organisation?: TextData
readonly contact?: TextData
readonly feedback?: string
readonly logo?: string
readonly tokens?: TokensData
readonly accessibility?: AccessibilityData
readonly words?: OwnWordsData
}
export interface TokensData {
[k: string]: string
}
export interface AccessibilityData {
readonly state?: ("full" | "partial" | "none")
readonly shortcomings?: ProseData
readonly testing?: ProseData
readonly prepared?: DateData
readonly reviewed?: DateData
readonly feedback?: string
}
export interface OwnWordsData {
readonly fi?: WordsByNameData
readonly sv?: WordsByNameData
readonly en?: WordsByNameData
}
export interface WordsByNameData {
[k: string]: string
}

