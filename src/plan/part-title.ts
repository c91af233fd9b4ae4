import type { TextData } from "./generated/data.ts";
import type { PlanLanguage } from "./settings.ts";

const all: readonly PlanLanguage[] = ["fi", "sv", "en"];

/** "Part – Plan" in each language that either has; where one lacks a language, it is in the plan's own. */
export function partTitle(part: TextData, plan: TextData | undefined, own: PlanLanguage): TextData {
  if (plan === undefined) return part;
  const texts = all.flatMap((language) => {
    const first = textIn(part, language, own);
    const second = textIn(plan, language, own);
    if (first === undefined && second === undefined) return [];
    const words = [first ?? anyOf(part, own), second ?? anyOf(plan, own)];
    return [[language, words.filter((word) => word !== "").join(" – ")] as const];
  });
  return Object.fromEntries(texts);
}

function textIn(text: TextData, language: PlanLanguage, own: PlanLanguage): string | undefined {
  const written = typeof text === "string" ? { [own]: text } : text;
  const found = (written as Readonly<Record<string, string | null | undefined>>)[language];
  return found === undefined || found === null || found.trim() === "" ? undefined : found;
}

function anyOf(text: TextData, own: PlanLanguage): string {
  const order = [own, ...all];
  return (
    order.map((language) => textIn(text, language, own)).find((one) => one !== undefined) ?? ""
  );
}
