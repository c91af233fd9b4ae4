import type { Language } from "../base/language.ts";
import type { Plan } from "../plan/plan.ts";
import { planTitle } from "./about.ts";
import type { Alternate } from "./head.ts";
import { footLines, type Origin } from "./origin.ts";
import type { Reader } from "./reader.ts";
import { siteAddress } from "./takeaway/identity.ts";
import { wordsOf } from "./words.ts";

/** The page at the site's root: the plan's title and the way in, in each language. */
export interface ChoicePage {
  readonly kind: "choice";
  readonly path: "index.html";
  /** The language of the page itself: the first. */
  readonly language: Language;
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Its own full address, or "". */
  readonly canonical: string;
  /** The front page in each language, and this page for whoever reads another one. */
  readonly alternates: readonly Alternate[];
  /** Where the report comes from, in the page's language. */
  readonly origin: readonly string[];
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
export function choicePage(plan: Plan, readers: readonly Reader[], origin: Origin): ChoicePage {
  const choices = readers.map((reader) => choiceOf(plan, reader));
  const [first] = choices;
  const [reader] = readers;
  const site = siteAddress(plan);
  const fronts = choices.map(({ language, href }) => ({ language, href: site + href }));
  return {
    kind: "choice",
    path: "index.html",
    language: first?.language ?? "fi",
    title: first?.title ?? "",
    choices,
    canonical: site,
    alternates: [...fronts, { language: "x-default", href: site === "" ? "index.html" : site }],
    origin: reader === undefined ? [] : footLines(origin, reader),
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
