import { version } from "../version.ts";
import { dateWords } from "./periods.ts";
import type { Reader } from "./reader.ts";

/** Where the plan's files come from, for the lines that say so. */
export interface Origin {
  readonly asOf: string;
  readonly commit: { readonly hash: string; readonly date: string } | undefined;
}

const shortHash = 10;

/** What the report says of its origin: the last commit of the plan's files, and the day by which it is judged. */
export function originLines({ asOf, commit }: Origin, reader: Reader): readonly string[] {
  const { say } = reader.text;
  const shown = say.asOf(dateWords(asOf, reader));
  if (commit === undefined) return [shown];
  return [say.commit(commit.hash.slice(0, shortHash), dateWords(commit.date, reader)), shown];
}

/** The same with the day of the newest figures and the version of hyte, as they stand at the foot of every page. */
export function footLines(origin: Origin, reader: Reader): readonly string[] {
  const { foot } = reader.text.publication;
  const pulled = newestPull(reader);
  return [
    ...originLines(origin, reader),
    ...(pulled === "" ? [] : [foot.pulled(dateWords(pulled, reader))]),
    foot.version(version),
  ];
}

/** The day (YYYY-MM-DD) on which the newest figures of the plan were pulled; "" where none were. */
function newestPull({ plan }: Reader): string {
  const days = plan.indicators.map(({ id }) => plan.snapshots.get(id)?.provenance?.fetched ?? "");
  return days.sort().at(-1) ?? "";
}
