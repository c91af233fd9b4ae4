import type { SourceWorld } from "./source.ts";

/** What `ask` answers, asked once in a run: all that ask by the same key get the same answer. */
export async function once<Answer>(
  shared: SourceWorld["shared"],
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = shared.get(key) ?? ask();
  shared.set(key, known);
  return (await known) as Answer;
}
