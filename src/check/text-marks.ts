import { findPersonalData, type PersonalData } from "../field/personal-data.ts";
import { type Damage, findDamage } from "../field/text-damage.ts";
import type { TextRange } from "../field/text-range.ts";
import { findUnfinished, type Unfinished } from "../field/unfinished-text.ts";
import type { Plan } from "../plan/plan.ts";
import { eachText, type PlanText } from "./each-text.ts";
import { type Suspicion, suspicionOf } from "./text-suspicion.ts";

/** A text in which a detector found something, and what. */
interface Marked<T extends TextRange> {
  readonly text: PlanText;
  readonly found: readonly T[];
}

/** What the detectors found in all texts of a plan. */
interface TextMarks {
  readonly damage: readonly Marked<Damage>[];
  readonly unfinished: readonly Marked<Unfinished>[];
  readonly personal: readonly Marked<PersonalData>[];
}

const known = new WeakMap<Plan, TextMarks>();

/** Looks through the texts of a plan once for all the rules that ask. */
export function textMarksOf(plan: Plan): TextMarks {
  const marks = known.get(plan) ?? marksOf(plan);
  known.set(plan, marks);
  return marks;
}

function marksOf(plan: Plan): TextMarks {
  const damage: Marked<Damage>[] = [];
  const unfinished: Marked<Unfinished>[] = [];
  const personal: Marked<PersonalData>[] = [];
  const suspicions = new Map<string, Suspicion>();
  const isSuspected = (fileText: string): boolean => {
    const suspicion = suspicionOf(fileText);
    if (suspicion !== undefined) suspicions.set(fileText, suspicion);
    return suspicion !== undefined;
  };
  eachText(plan, isSuspected, (text) => {
    const suspicion = suspicions.get(text.document.file.text);
    if (suspicion?.damage === true) add(damage, text, findDamage(text.value));
    if (suspicion?.unfinished === true) add(unfinished, text, findUnfinished(text.value));
    if (suspicion?.personal === true) add(personal, text, findPersonalData(text.value));
  });
  return { damage, unfinished, personal };
}

function add<T extends TextRange>(list: Marked<T>[], text: PlanText, found: readonly T[]): void {
  if (found.length > 0) list.push({ text, found });
}

/** The texts with what was found of some kinds, and of nothing else. */
export function ofKinds<T extends TextRange & { readonly kind: string }>(
  marked: readonly Marked<T>[],
  ...kinds: readonly T["kind"][]
): readonly Marked<T>[] {
  return marked.flatMap(({ text, found }) => {
    const some = found.filter(({ kind }) => kinds.includes(kind));
    return some.length === 0 ? [] : [{ text, found: some }];
  });
}
