import type { Related, Severity } from "../base/finding.ts";
import type { Language } from "../base/language.ts";

/**
 * Every sentence that hyte itself prints, by section. What a finding says is not here but in its own document.
 * A language is one object of this type; a missing sentence does not compile.
 */
export interface Text {
  readonly language: Language;
  readonly number: (value: number) => string;
  /** A day given as YYYY-MM-DD. */
  readonly date: (date: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly words: WordsText;
  readonly kinds: KindsText;
  /** Names of the collections by their key in plan files (`focusAreas`), in lower case. */
  readonly collections: Readonly<Record<string, string>>;
  /** In the form of "it is missing in …"-lists: "suomi", "ruotsi". */
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly report: ReportText;
  readonly summary: SummaryText;
  readonly commands: CommandsText;
}

/** Small words that sentences are put together with. */
export interface WordsText {
  readonly yes: string;
  readonly no: string;
  /** "a, b tai c" */
  readonly or: (items: readonly string[]) => string;
  /** "a, b ja c" */
  readonly and: (items: readonly string[]) => string;
}

/** What a value can be; the facts `expected` and `found` of findings name these. In the form of "it must be …". */
export interface KindsText {
  readonly text: string;
  readonly number: string;
  readonly "whole-number": string;
  readonly "yes-no": string;
  readonly list: string;
  readonly mapping: string;
  readonly empty: string;
}

/** Words around one finding. */
export interface ReportText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly related: Readonly<Record<Related["label"], string>>;
  /** Some results were left out of a format that takes at most `limit`. */
  readonly cutOff: (limit: number, total: number) => string;
}

/** What is said once, of a whole run of the checker. */
export interface SummaryText {
  readonly counts: Readonly<Record<Severity, (count: number) => string>>;
  readonly clean: (filesChecked: number) => string;
  /** `counts` is a list such as "2 virhettä ja 1 varoitus". */
  readonly totals: (counts: string, filesWithFindings: number) => string;
  readonly filesChecked: (count: number) => string;
  /** Findings that somebody accepted until a date and that are not shown. */
  readonly accepted: (count: number) => string;
  /** `command` mends them. */
  readonly fixable: (count: number, command: string) => string;
  readonly explain: (code: string) => string;
  readonly heading: string;
  readonly columns: {
    readonly place: string;
    readonly severity: string;
    readonly what: string;
    readonly rule: string;
  };
  readonly more: (count: number) => string;
}

/** What the commands say of what they did. */
export interface CommandsText {
  readonly fix: {
    readonly done: (fixes: number, files: number) => string;
    readonly wouldDo: (fixes: number, files: number) => string;
    readonly nothing: string;
    /** Fixes that touch the same text as another; the next run makes them. */
    readonly left: (fixes: number) => string;
    /** Fixes after which a file would be worse. */
    readonly refused: (fixes: number) => string;
  };
  readonly explain: {
    readonly severity: string;
    /** Before the sentences of a finding of the wrong example. */
    readonly ofExample: string;
    readonly wrong: string;
    readonly right: string;
    /** What the file of the plan is called in an example that has others beside it. */
    readonly planFile: string;
  };
  readonly build: {
    readonly done: (folder: string) => string;
    readonly files: (written: number, unchanged: number, removed: number) => string;
    readonly refused: (errors: number) => string;
  };
  readonly init: {
    readonly created: (path: string) => string;
    readonly kept: (path: string) => string;
    /** The files of a plan that is there already. */
    readonly keptPlan: (folder: string, files: number) => string;
    /** What to do with a new plan; `command` checks it. */
    readonly next: (command: string) => string;
    /** The same for a plan that was there already. */
    readonly nextCheck: (command: string) => string;
  };
}
