/** What a column holds. */
export const roles = [
  "period",
  "value",
  "area",
  "sex",
  "group",
  "n",
  "cases",
  "low",
  "high",
  "flag",
] as const;
export type Role = (typeof roles)[number];

/** A heading, or a word in a cell, by its letters, numbers and percent signs alone. */
export function plainWord(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]+/gu, " ")
    .trim();
}

/** Headings by which a column is known where the plan does not name it; as `plainWord` has them. */
const usual: Readonly<Record<Role, string>> = {
  period:
    "vuosi|ajanjakso|jakso|kausi|ajankohta|aika|kuukausi|päivä|päivämäärä|pvm|lukuvuosi|år|period|tid|tidpunkt|månad|dag|datum|läsår|year|time|month|date|day|school year",
  value:
    "arvo|osuus|osuus %|osuus prosenttia|prosenttia|prosentti|%|lukumäärä|lkm|kpl|määrä|luku|tulos|värde|andel|andel %|procent|antal|resultat|value|share|share %|percent|number|count|result",
  area: "alue|kunta|hyvinvointialue|maakunta|aluetunnus|område|kommun|välfärdsområde|landskap|area|municipality|county|region",
  sex: "sukupuoli|kön|sex|gender",
  group:
    "ryhmä|ikäryhmä|ikäluokka|ikä|luokka|luokka aste|luokkataso|grupp|åldersgrupp|ålder|årskurs|group|age group|age|grade|class",
  n: "n|vastaajia|vastaajat|vastaajien määrä|vastaajamäärä|vastanneita|vastauksia|vastausten määrä|svarande|antal svarande|svar|antal svar|respondents|responses|answers",
  cases: "tapauksia|tapaukset|osoittaja|fall|antal fall|täljare|cases|numerator",
  low: "alaraja|luottamusvälin alaraja|undre gräns|nedre gräns|lower limit|low|lower",
  high: "yläraja|luottamusvälin yläraja|övre gräns|upper limit|high|upper",
  flag: "laatu|laatumerkintä|merkintä|kvalitet|kvalitetsmärkning|märkning|flag|quality",
};

const usualOf = new Map<Role, ReadonlySet<string>>(
  roles.map((role) => [role, new Set(usual[role].split("|"))]),
);

/** Whether a column with this heading is known to hold that. */
export function isUsual(heading: string, role: Role): boolean {
  return usualOf.get(role)?.has(plainWord(heading)) === true;
}
