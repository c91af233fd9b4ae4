import type { AccessibilityText } from "../../text/publication.ts";
import { planTitle } from "../about.ts";
import { safeHref } from "../addresses.ts";
import { frameOf, organisationOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { plain, type Prose, proseOf } from "../words.ts";

/** The accessibility statement (306/2019 9 §): what the publisher says, and what it has not said yet. */
export interface AccessibilityPage extends PageBase {
  readonly kind: "accessibility";
  readonly words: AccessibilityText;
  readonly intro: string;
  readonly state: string;
  readonly shortcomings: Prose | null;
  /** Stands where there is no prose. */
  readonly noShortcomings: string;
  readonly testing: Prose | null;
  readonly prepared: readonly string[];
  /** Safe to follow, or "". */
  readonly feedback: string;
  readonly authorityHref: string;
}

/** Site of the authority that supervises accessibility, on the requirements and on complaints. */
const authoritySite = "https://www.saavutettavuusvaatimukset.fi/";

/** The accessibility statement of the site. */
export function accessibilityPage(around: Surroundings, reader: Reader): AccessibilityPage {
  const { accessibility: words } = reader.text.publication;
  const { site } = reader.plan.settings.data;
  const { state, shortcomings, testing, feedback } = site?.accessibility ?? {};
  const intro = words.intro(planTitle(reader).text, organisationOf(reader).text);
  const title = plain(words.title);
  const standing = { address: "accessibility.html", title, description: intro, trail: [] };
  return {
    kind: "accessibility",
    path: `${reader.language}/accessibility.html`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words,
    intro,
    state: words.states[state ?? "unknown"],
    shortcomings: proseOf(shortcomings, reader),
    noShortcomings: state === "full" ? words.noShortcomings : words.shortcomingsMissing,
    testing: proseOf(testing, reader),
    prepared: preparedLines(reader),
    feedback: safeHref(feedback) || safeHref(site?.feedback),
    authorityHref: authoritySite,
  };
}

function preparedLines(reader: Reader): readonly string[] {
  const { accessibility: words } = reader.text.publication;
  const { prepared, reviewed } = reader.plan.settings.data.site?.accessibility ?? {};
  if (prepared === undefined && reviewed === undefined) return [words.preparedMissing];
  return [
    ...(prepared === undefined ? [] : [words.prepared(dateWords(prepared, reader))]),
    ...(reviewed === undefined ? [] : [words.reviewed(dateWords(reviewed, reader))]),
  ];
}
