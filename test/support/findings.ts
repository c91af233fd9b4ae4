import type { Edit, Facts, Finding, Related, Severity } from "../../src/base/finding.ts";
import type { FindingTexts } from "../../src/base/finding-texts.ts";
import type { Language } from "../../src/base/language.ts";
import type { Place, SourceFile } from "../../src/base/place.ts";
import { noColor } from "../../src/reporters/color.ts";
import { inOrder, type Report } from "../../src/reporters/report.ts";
import { textOf } from "../../src/text/index.ts";

/** The place of the first occurrence of `words` in the file, or its n-th (from 1). */
export function placeAt(file: SourceFile, words: string, occurrence = 1): Place {
  let from = -1;
  for (let count = 0; count < occurrence; count++) {
    from = file.text.indexOf(words, from + 1);
    if (from === -1) throw new Error(`${file.path} has no ${words}`);
  }
  return { file, from, to: from + words.length };
}

interface FindingParts {
  readonly code?: string;
  readonly severity?: Severity;
  readonly facts?: Facts;
  readonly related?: readonly Related[];
  readonly subject?: string;
  readonly fix?: readonly Edit[];
}

/** A finding at a place, with defaults for what a test does not care about. */
export function findingAt(at: Place, parts: FindingParts = {}): Finding {
  return {
    code: "goal-without-action",
    severity: "warning",
    facts: {},
    related: [],
    subject: "goals/uni",
    at,
    ...parts,
  };
}

export const goalsFile: SourceFile = {
  path: "plan/mielen-hyvinvointi.yaml",
  text: [
    "goals:",
    "  - id: yksinäisyys",
    '    title: "Nuorten yksinäisyys vähenee"',
    "    statsu: in-progress",
    "    owners: [hyvinvointi-ja-kumppanuudet, kunat]",
    "\tmetrics:",
    '  - id: uni   # 睡眠 "uni"',
    '    title: "Nuoret nukkuvat enemmän"',
    "",
  ].join("\n"),
};

export const actorsFile: SourceFile = {
  path: "plan/åbo/toimijat ja #1.yaml",
  text: 'actors:\r\n  - id: kunnat\r\n    title: "Kunnat"\r\n',
};

/** Title that does what it can to be taken for something else than a title. */
export const hostileTitle = [
  "\u001b[31mpunainen\u001b[0m \u001b]0;otsikko\u0007",
  "::error file=x::väärä",
  "%0A::warning::toinen ##[error]kolmas",
  "{why} ]]> | `x` <b> [linkki](http://example.org) \u202Eoikealta\u0000",
].join("\r\n");

/** One of each kind: every severity, a fix, related places, several lines, no width, hostile text. */
export const sampleFindings: readonly Finding[] = [
  findingAt(placeAt(goalsFile, "yksinäisyys"), {
    facts: { title: "Nuorten yksinäisyys vähenee" },
    subject: "goals/yksinäisyys",
  }),
  findingAt(placeAt(goalsFile, "statsu"), {
    code: "unknown-field",
    severity: "error",
    facts: { field: "statsu", nearest: ["status", "tasks"] },
    subject: "goals/yksinäisyys/statsu",
    fix: [{ ...placeAt(goalsFile, "statsu"), text: "status" }],
  }),
  findingAt(placeAt(goalsFile, "kunat"), {
    code: "unknown-reference",
    severity: "error",
    facts: { id: "kunat", nearest: ["kunnat"] },
    related: [{ label: "see-also", at: placeAt(actorsFile, "kunnat") }],
    subject: "goals/yksinäisyys/owners",
  }),
  findingAt(placeAt(goalsFile, "metrics:"), {
    code: "tab",
    severity: "error",
    subject: "plan/mielen-hyvinvointi.yaml",
  }),
  findingAt(placeAt(goalsFile, '"uni"'), {
    code: "count-of-goals",
    severity: "note",
    facts: { count: 12345.5, done: true, nearest: [] },
    subject: "goals/uni",
  }),
  findingAt(
    { file: goalsFile, from: goalsFile.text.indexOf("- id: uni"), to: goalsFile.text.length - 1 },
    { facts: { title: hostileTitle }, subject: "goals/uni" },
  ),
  findingAt(
    { file: actorsFile, from: actorsFile.text.indexOf("\r"), to: actorsFile.text.indexOf("\r") },
    {
      code: "unused-actor",
      severity: "note",
      facts: { title: "Kunnat" },
      subject: "actors/kunnat",
    },
  ),
];

/** Texts of the sample's codes. */
export const sampleTexts: Readonly<Record<Language, FindingTexts>> = {
  fi: {
    "goal-without-action": {
      what: "Tavoitteella ”{title}” ei ole yhtään toimenpidettä.",
      why: "Ilman toimenpidettä tavoite on toive.",
      fix: "Kirjoita tavoitteen ”{title}” alle actions: ja ainakin yksi toimenpide.",
    },
    "unknown-field": {
      what: "Kenttää {field} ei ole.",
      why: "Kenttä jää lukematta.",
      fix: "Korjaa kirjoitusasu. Tarkoititko {nearest}?",
    },
    "unknown-reference": {
      what: "Tunnusta {id} ei ole.",
      why: "Lukija ei saa tietää, kuka vastaa.",
      fix: "Kirjoita tunnus, joka on määritelty. Lähinnä on {nearest}.",
    },
    tab: {
      what: "Rivi on sisennetty sarkaimella.",
      why: "Sarkainta ei voi käyttää sisennykseen.",
      fix: "Sisennä välilyönneillä.",
    },
    "count-of-goals": {
      what: "Tavoitteita on {count}, valmiina: {done}.",
      why: "Lukijan on vaikea hahmottaa näin montaa.",
      fix: "Yhdistä tavoitteita. Lähimmät: {nearest}.",
    },
    "unused-actor": { what: "Toimijaa {title} ei käytetä.", why: "", fix: "" },
  },
  sv: {
    "goal-without-action": {
      what: "Målet ”{title}” har ingen åtgärd.",
      why: "Utan åtgärd är målet en önskan.",
      fix: "Skriv actions: och minst en åtgärd under målet ”{title}”.",
    },
    "unknown-field": {
      what: "Det finns inget fält som heter {field}.",
      why: "Fältet blir oläst.",
      fix: "Rätta stavningen. Menade du {nearest}?",
    },
    "unknown-reference": {
      what: "Det finns ingen som heter {id}.",
      why: "Läsaren får inte veta vem som ansvarar.",
      fix: "Skriv något som har definierats. Närmast är {nearest}.",
    },
    tab: {
      what: "Raden har dragits in med tabulator.",
      why: "Tabulator kan inte användas för indrag.",
      fix: "Dra in med mellanslag.",
    },
    "count-of-goals": {
      what: "Målen är {count}, klart: {done}.",
      why: "Läsaren har svårt att överblicka så många.",
      fix: "Slå ihop mål. Närmast: {nearest}.",
    },
    "unused-actor": { what: "Aktören {title} används inte.", why: "", fix: "" },
  },
  en: {
    "goal-without-action": {
      what: "The goal “{title}” has no action.",
      why: "Without an action the goal is a wish.",
      fix: "Write actions: and at least one action under the goal “{title}”.",
    },
    "unknown-field": {
      what: "There is no field called {field}.",
      why: "The field is not read.",
      fix: "Mend the spelling. Did you mean {nearest}?",
    },
    "unknown-reference": {
      what: "There is no {id}.",
      why: "The reader does not learn who is responsible.",
      fix: "Write an id that is defined. The nearest is {nearest}.",
    },
    tab: {
      what: "The line is indented with a tab.",
      why: "A tab cannot be used for indentation.",
      fix: "Indent with spaces.",
    },
    "count-of-goals": {
      what: "There are {count} goals, done: {done}.",
      why: "So many are hard to take in.",
      fix: "Join goals. The nearest: {nearest}.",
    },
    "unused-actor": { what: "The actor {title} is not used.", why: "", fix: "" },
  },
};

/** The sample as a report in one language, for a terminal of a hundred columns without colours. */
export async function sampleReport(language: Language): Promise<Report> {
  return {
    findings: inOrder(sampleFindings),
    accepted: 2,
    untold: 0,
    filesChecked: 12,
    pathPrefix: "",
    fixCommand: "hyte validate --fix",
    texts: sampleTexts[language],
    text: await textOf(language),
    color: noColor,
    columns: 100,
    version: "1.2.3",
  };
}
