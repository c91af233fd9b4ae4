import type { Language } from "../../src/base/language.ts";
import { textOf } from "../../src/text/index.ts";
import type { PullText } from "../../src/text/pull.ts";
import { pullTextOf } from "../../src/text/pull-texts.ts";
import { siteTextOf } from "../../src/text/site-texts.ts";
import type { SiteText } from "../../src/text/site.ts";
import type { Text } from "../../src/text/text.ts";

interface Words {
  readonly text: Text;
  readonly site: SiteText;
  readonly pull: PullText;
}

/** A sentence with a count in it, and what it says of none, one and two in each language. */
export interface Counted {
  readonly name: string;
  readonly say: (words: Words, count: number) => string;
  readonly fi: readonly string[];
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/** What a sentence says of none, one and two. */
export async function saidOf(say: Counted["say"], language: Language): Promise<readonly string[]> {
  const words = {
    text: await textOf(language),
    site: await siteTextOf(language),
    pull: await pullTextOf(language),
  };
  return [0, 1, 2].map((count) => say(words, count));
}
