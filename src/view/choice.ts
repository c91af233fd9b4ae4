import type { Language } from "../base/language.ts";
import type { Plan } from "../plan/plan.ts";
import { planTitle } from "./about.ts";
import type { Reader } from "./reader.ts";
import { wordsOf } from "./words.ts";

/** The page at the site's root: the plan's title and the way in, in each language. */
export interface ChoicePage {
  readonly kind: "choice";
  readonly path: "index.html";
  /** The language of the page itself: the first. */
  readonly language: Language;
  readonly title: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  /** Of the title, where it is not the choice's own; else "". */
  readonly titleLanguage: string;
  readonly choose: string;
  readonly href: string;
  /** "Keksitty esimerkki" and "Luonnos" with their sentences. */
  readonly notices: readonly string[];
}

/** The page at the site's root. */
export function choicePage(plan: Plan, readers: readonly Reader[]): ChoicePage {
  const choices = readers.map((reader) => choiceOf(plan, reader));
  const [first] = choices;
  return {
    kind: "choice",
    path: "index.html",
    language: first?.language ?? "fi",
    title: first?.title ?? "",
    choices,
  };
}

function choiceOf({ settings }: Plan, reader: Reader): Choice {
  const { language, text } = reader;
  const { text: title, lang } = planTitle(reader);
  const { area } = settings.data;
  return {
    language,
    name: text.name,
    title,
    titleLanguage: lang,
    choose: text.labels.choose,
    href: `${language}/index.html`,
    notices: [
      ...(typeof area === "object" ? [text.say.invented(wordsOf(area.name, reader).text)] : []),
      ...(settings.draft ? [text.labels.draftText] : []),
    ],
  };
}
