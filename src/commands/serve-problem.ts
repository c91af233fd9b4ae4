import type { UserError } from "../base/errors.ts";
import { positionOf } from "../base/place.ts";
import type { ProblemItem, ShownProblem } from "../outputs/preview.ts";
import { sayFinding } from "../reporters/message.ts";
import { languageOf, textOf } from "../text/index.ts";
import { findingTextsOf } from "./report-of.ts";
import type { LiveBuild } from "./serve-build.ts";
import type { Listener } from "./serve-news.ts";

/** As many as a page can show; the terminal has them all. */
const mostShown = 10;

/** What a page says of why the plan cannot be shown; undefined where it can. `isKept`: whether an older version is. */
export async function problemOf(
  { blocking, error }: LiveBuild,
  isKept: boolean,
  listener: Listener,
): Promise<ShownProblem | undefined> {
  if (error !== undefined) return problemOfError(error, isKept, listener);
  if (blocking.length === 0) return undefined;
  const { wording, project } = listener;
  const words = await textOf(wording);
  const texts = await findingTextsOf(words.language);
  const items = blocking.slice(0, mostShown).map((finding): ProblemItem => {
    const { file, from } = finding.at;
    const { line, column } = positionOf(file, from);
    const place = `${project.pathPrefix}${file.path}:${line}:${column}`;
    return { place, ...sayFinding(finding, texts, words) };
  });
  return shown(items, blocking.length, isKept, listener);
}

/** The same of what is no finding: a template, a logo, a colour. */
export function problemOfError(
  error: UserError,
  isKept: boolean,
  listener: Listener,
): ShownProblem {
  const what = error.text[languageOf(listener.wording)];
  return shown([{ place: "", what, why: "", fix: "" }], 1, isKept, listener);
}

function shown(
  items: readonly ProblemItem[],
  count: number,
  isKept: boolean,
  { wording, text }: Listener,
): ShownProblem {
  const { page } = text;
  return {
    language: languageOf(wording),
    heading: page.refused(count),
    lead: isKept ? page.keptLast : page.nothingYet,
    items,
    more: count > items.length ? page.more(count - items.length) : "",
  };
}
