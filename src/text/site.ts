import type { Language } from "../base/language.ts";
import type { ChartText } from "./charts.ts";
import type { DocumentText } from "./document.ts";
import type { EndedText } from "./ended.ts";
import type { PublicationText } from "./publication.ts";
import type { IndicatorText } from "./indicators.ts";
import type { PlacesText } from "./places.ts";
import type { SizeText } from "./size.ts";
import type { ScreenText } from "./screen.ts";
import type { ResultText } from "./results.ts";
import type { TakeawayText } from "./takeaway.ts";

/**
 * Every word of the report that is not the plan's own. `labels` are printed by templates as they stand; the rest
 * makes sentences for the view. A language is one object of this type; a missing word does not compile.
 */
export interface SiteText {
  readonly language: Language;
  /** The language's name in itself, for the language switch. */
  readonly name: string;
  readonly labels: SiteLabels;
  readonly counts: SiteCounts;
  readonly say: SiteSentences;
  readonly coverage: CoverageLabels;
  readonly takeaway: TakeawayText;
  readonly results: ResultText;
  readonly document: DocumentText;
  readonly publication: PublicationText;
  readonly ended: EndedText;
  readonly size: SizeText;
  readonly charts: ChartText;
  readonly screen: ScreenText;
  readonly indicators: IndicatorText;
  readonly places: PlacesText;
}

/** Headings and labels, printed as they stand. */
export interface SiteLabels {
  readonly skip: string;
  readonly navigation: string;
  readonly languages: string;
  readonly trail: string;
  readonly notices: string;
  readonly front: string;
  readonly focusArea: string;
  readonly focusAreas: string;
  readonly phenomenon: string;
  readonly phenomena: string;
  readonly goal: string;
  readonly goals: string;
  readonly action: string;
  readonly actions: string;
  readonly actors: string;
  readonly actorsIntro: string;
  readonly otherActors: string;
  readonly metrics: string;
  readonly metric: string;
  readonly owner: string;
  readonly owners: string;
  /** The four columns of the field's table. */
  readonly columns: {
    readonly goals: string;
    readonly actions: string;
    readonly owners: string;
    readonly metrics: string;
  };
  readonly health: string;
  readonly healthIntro: string;
  readonly scrollHint: string;
  readonly draft: string;
  readonly draftText: string;
  readonly invented: string;
  readonly area: string;
  /** Of an actor. */
  readonly region: string;
  readonly period: string;
  readonly term: string;
  readonly stage: string;
  readonly responsibleBody: string;
  readonly aboutThis: string;
  readonly workByPhase: string;
  readonly noStatus: string;
  readonly inShort: string;
  readonly crossCutting: string;
  readonly crossCuttingGoals: string;
  readonly crossCuttingActions: string;
  readonly handling: string;
  readonly preparation: string;
  readonly howPrepared: string;
  readonly events: string;
  readonly tasks: string;
  readonly networks: string;
  readonly documents: string;
  readonly subPlans: string;
  readonly otherDocuments: string;
  readonly allDocuments: string;
  readonly statutory: string;
  readonly validity: string;
  readonly members: string;
  readonly coordinator: string;
  /** Of whoever made the plan, in a network. */
  readonly ownRole: string;
  readonly developmentTargets: string;
  readonly officialText: string;
  readonly rationale: string;
  readonly basedOn: string;
  readonly followedBy: string;
  readonly targetGroups: string;
  readonly aimedAt: string;
  readonly promotionStage: string;
  readonly places: string;
  readonly schedule: string;
  readonly status: string;
  readonly origin: string;
  readonly serves: string;
  readonly fulfils: string;
  readonly continues: string;
  readonly replaces: string;
  readonly mergedInto: string;
  readonly dropped: string;
  readonly merged: string;
  readonly practices: string;
  readonly resources: string;
  readonly followUp: string;
  readonly coverage: string;
  readonly links: string;
  readonly wholeGoal: string;
  readonly noActions: string;
  /** Below the heading of a group of actions. */
  readonly noGroupActions: string;
  readonly noOwner: string;
  /** Before the parties of a goal's actions, where the goal has none of its own. */
  readonly ownersOfActions: string;
  readonly noMetrics: string;
  readonly tableCaption: string;
  readonly noGoals: string;
  readonly goalsAndActions: string;
  readonly noSchedule: string;
  readonly none: string;
  readonly baseline: string;
  readonly target: string;
  readonly latest: string;
  readonly source: string;
  readonly gapOf: string;
  readonly previous: string;
  readonly next: string;
  readonly otherGoals: string;
  readonly role: string;
  readonly sector: string;
  readonly partOf: string;
  readonly memberOf: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly aliases: string;
  readonly parts: string;
  readonly leads: string;
  readonly leadsGoals: string;
  readonly takesPart: string;
  readonly takesPartGoals: string;
  readonly throughGroups: string;
  readonly answersForDocuments: string;
  readonly answersForTasks: string;
  readonly answersForNothing: string;
  readonly matter: string;
  readonly state: string;
  readonly inOrder: string;
  readonly missing: string;
  readonly coverageCaption: string;
  readonly coverageHeading: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly why: string;
  readonly fix: string;
  readonly complete: string;
  readonly publisher: string;
  readonly feedback: string;
  readonly madeWith: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly continuous: string;
  readonly suppressed: string;
  /** Stands for a value of files that are not as they were pulled. */
  readonly unreliable: string;
  /** Stands for values of one time that contradict each other, or are of different kinds. */
  readonly unclear: string;
  readonly severities: {
    readonly error: string;
    readonly warning: string;
    readonly note: string;
  };
}

/** A number with its word. */
export interface SiteCounts {
  readonly goals: (count: number) => string;
  readonly actions: (count: number) => string;
  readonly actors: (count: number) => string;
  readonly metrics: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly years: (from: number | undefined, to: number | undefined) => string;
}

/** Sentences and phrases with something of the plan in them. */
export interface SiteSentences {
  readonly invented: (area: string) => string;
  /** `date` is as readers write it. */
  readonly asOf: (date: string) => string;
  readonly commit: (hash: string, date: string) => string;
  readonly from: (text: string) => string;
  readonly until: (text: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  /** The unit of a difference of percentages. */
  readonly percentagePoints: (isOne: boolean) => string;
  /** There is a newer value than the one that is shown, and it is hidden. */
  readonly newerHidden: (period: string) => string;
  /** Whom to ask for the terms of figures that may not be published again. Stands in brackets behind their source. */
  readonly withheld: (producer: string) => string;
  /** Words of others in a sentence of hyte's. */
  readonly quoted: (words: string) => string;
  readonly by: (period: string) => string;
  readonly since: (date: string) => string;
  /** What a metric is to show, said so that nobody takes it for a result. */
  readonly aim: Readonly<Record<"reach" | "keep" | "direction" | "gap" | "milestone", string>>;
  readonly coverage: (count: string, of: string) => string;
  readonly euros: (amount: string) => string;
  readonly personYears: (amount: string) => string;
  readonly waits: (period: string) => string;
  readonly dropped: (date: string) => string;
  readonly missing: (count: number) => string;
  readonly more: (count: number) => string;
  /** `things` with their numbers ("1 tavoite, 2 toimenpidettä"), left out of the completeness table. */
  readonly leftOut: (things: string) => string;
  /** After it: `metrics` ("1 mittari") of nothing but those things, which the front page does not count either. */
  readonly leftOutMetrics: (metrics: string) => string;
  readonly accepted: (count: number) => string;
  readonly line: (path: string, line: number) => string;
  readonly ofAction: (action: string) => string;
  readonly description: (title: string) => string;
  /** A month of a year: "9/2026". */
  readonly month: (month: number, year: number) => string;
}

/** What the completeness table counts. */
export interface CoverageLabels {
  readonly goalsWithAction: string;
  readonly goalsWithOwner: string;
  readonly goalsWithMetric: string;
  readonly goalsWithBaseline: string;
  readonly goalsWithTarget: string;
  readonly actionsWithOwner: string;
  readonly actionsWithSchedule: string;
  readonly actionsWithStatus: string;
  readonly actionsWithUpdate: string;
  readonly metricsWithDirection: string;
  readonly metricsWithValue: string;
}
