import type { Document } from "../load/document.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";
import { entryType, walk } from "../plan/walk.ts";
import type { TextData } from "../plan/generated/data.ts";

/** One text of the plan in one language. */
export interface PlanText {
  readonly entry: Entry<unknown>;
  /** The field by name: `title`, `note`. */
  readonly field: string;
  readonly value: string;
  /** "public" is printed on the site, "internal" is not. */
  readonly audience: "public" | "internal";
  readonly document: Document;
  /** From the document's root, the language key included. */
  readonly path: readonly (string | number)[];
}

/**
 * Calls `visit` with each text of the plan whose file holds something that `suspect` looks for. Most rules on
 * texts look for a few characters: a search of the file's text is cheap, a walk over all its values is not.
 */
export function eachText(
  plan: Plan,
  suspect: (fileText: string) => boolean,
  visit: (text: PlanText) => void,
): void {
  const suspects = new Set(
    plan.files.map(({ document }) => document).filter(({ file }) => suspect(file.text)),
  );
  const collections = suspects.size > 0 ? [...plan.collections.values()] : [];
  for (const entry of collections.flat()) {
    if (suspects.has(entry.document)) visitEntry(entry, visit);
  }
  const { entry } = plan.settings;
  if (suspect(entry.document.file.text)) visitData("config", entry, visit);
}

function visitEntry(entry: Entry<unknown>, visit: (text: PlanText) => void): void {
  visitData(entryType(entry.collection), entry, visit);
}

/** Nested entries are visited as themselves, not again as part of what they stand in. */
function visitData(type: string, entry: Entry<unknown>, visit: (text: PlanText) => void): void {
  const { document } = entry;
  walk(
    type,
    entry.data as object,
    {
      text(value, { text: audience = "public" }, path) {
        const field = path.findLast((key) => typeof key === "string") ?? "";
        for (const [text, at] of languagesOf(value, path))
          visit({ entry, field, value: text, audience, document, path: at });
      },
    },
    { path: [...entry.path], nested: false },
  );
}

function languagesOf(
  value: TextData,
  path: readonly (string | number)[],
): readonly (readonly [string, readonly (string | number)[]])[] {
  if (typeof value === "string") return [[value, [...path]]];
  return Object.entries(value as Readonly<Record<string, string>>).map(([language, text]) => [
    text,
    [...path, language],
  ]);
}
