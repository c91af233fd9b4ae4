import type { Notice } from "./page.ts";
import type { Reader } from "./reader.ts";
import { titleWords, wordsOr } from "./words.ts";

/** What a report says that shows only a part of the plan; nothing of the whole plan. */
export function partNotice(reader: Reader): readonly Notice[] {
  const { part, byId } = reader.plan;
  if (part === undefined) return [];
  const { title, text, ofParty } = reader.text.document.part;
  const whole = wordsOr(part.planTitle, "", reader).text;
  const entry = byId.get(part.id);
  const isParty = part.of === "actors" && entry !== undefined;
  const said = isParty ? ofParty(titleWords(entry, reader).text, whole) : text(whole);
  return [{ kind: "part", title, text: said }];
}
