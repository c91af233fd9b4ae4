import type { Rule } from "../rule.ts";
import { goalWithoutAction } from "./goal-without-action.ts";

/** Every rule. A test holds this list complete: one line for each file of this folder. */
export const rules: readonly Rule[] = [goalWithoutAction];
