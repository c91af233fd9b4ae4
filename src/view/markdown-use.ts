import type {
  ActionGroupData,
  PartyCommentData,
  TextData,
  UpdateData,
} from "../plan/generated/data.ts";
import type { AnyEntryData } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";
import { hasMarkdown } from "./markdown-marks.ts";

/** The fields of entries that the report prints as Markdown. */
interface ProseFields extends AnyEntryData {
  readonly description?: TextData;
  readonly officialText?: TextData;
  readonly rationale?: TextData;
  readonly changed?: TextData;
  readonly participation?: TextData;
  readonly comments?: readonly PartyCommentData[];
  readonly updates?: readonly UpdateData[];
  readonly actionGroups?: readonly ActionGroupData[];
}

/** Whether any text that the report prints as Markdown holds a mark; without one its library is not loaded. */
export function usesMarkdown({ settings, collections }: Plan): boolean {
  if (isMarked(settings.data.summary)) return true;
  for (const entries of collections.values()) {
    for (const { data } of entries) if (holdsMarked(data)) return true;
  }
  return false;
}

function holdsMarked(data: ProseFields): boolean {
  const { description, officialText, rationale, changed, participation } = data;
  const { updates, actionGroups, comments } = data;
  return (
    [description, officialText, rationale, changed, participation].some(isMarked) ||
    (comments?.some(({ text }) => isMarked(text)) ?? false) ||
    (updates?.some(({ text }) => isMarked(text)) ?? false) ||
    (actionGroups?.some((group) => isMarked(group.description)) ?? false)
  );
}

function isMarked(text: TextData | undefined): boolean {
  if (text === undefined) return false;
  if (typeof text === "string") return hasMarkdown(text);
  return Object.values<string>({ ...text }).some(hasMarkdown);
}
