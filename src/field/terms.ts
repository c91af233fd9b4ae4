import { addDays, addYears, contains, type Span, yearOf } from "./dates.ts";

/** Who has a council term of its own kind; the profiles of hyte.yaml. */
export type TermProfile = "county" | "city" | "municipality" | "joint-authority";

/**
 * The first council term of counties, 1.3.2022–31.5.2025: 616/2021 16 §. From then on four years from 1 June of the
 * election year: 611/2021 23 § 1 mom.
 */
const firstCountyTerm: Span = { from: "2022-03-01", to: "2025-05-31" };

/**
 * The municipal term 1.8.2021–31.5.2025, begun late because the elections were moved from April to June 2021; from then
 * on four years from 1 June (410/2015 15 §). From general knowledge: not in the sources that hyte's law table follows.
 */
const lateMunicipalTerm: Span = { from: "2021-08-01", to: "2025-05-31" };

const yearsOfTerm = 4;
const lastYear = 2100;

/**
 * The council terms of a profile, in order, up to the year 2100. HUS has no council that is elected, so it follows the
 * terms of the counties that own it; Helsinki is a municipality.
 */
export function councilTermsOf(profile: TermProfile): readonly Span[] {
  const isCounty = profile === "county" || profile === "joint-authority";
  const terms = [isCounty ? firstCountyTerm : lateMunicipalTerm];
  for (let from = "2025-06-01"; yearOf(from) < lastYear; from = addYears(from, yearsOfTerm)) {
    terms.push({ from, to: addDays(addYears(from, yearsOfTerm), -1) });
  }
  return terms;
}

/** The council term in which a day (YYYY-MM-DD) lies; undefined before the first and after 2100. */
export function councilTermAt(profile: TermProfile, date: string): Span | undefined {
  return councilTermsOf(profile).find((term) => contains(term, date));
}
