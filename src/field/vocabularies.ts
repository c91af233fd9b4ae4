import type { Translated } from "../base/language.ts";
import { targetGroupRows } from "./target-groups.ts";

/** One entry of a list that plans choose from. */
export interface Term {
  readonly id: string;
  readonly name: Translated;
}

/**
 * The lists are hyte's own, gathered in 2026 from the words of THL's pages on regional welfare reports and of the plans
 * that counties have published; the terms in Swedish and English are the law's and the authorities' where they have one.
 */
export const vocabulariesVersion = { year: 2026 } as const;

function term(id: string, fi: string, sv: string, en: string): Term {
  return { id, name: { fi, sv, en } };
}

/** Phases of an action (vaihe), set by people. Paused, cancelled and merged want a reason and a date. */
export const phases: readonly Term[] = [
  term("planned", "Suunnitteilla", "Under planering", "Planned"),
  term("in-progress", "Käynnissä", "Pågår", "In progress"),
  term("done", "Valmis", "Klar", "Done"),
  term("paused", "Keskeytetty", "Avbruten", "Paused"),
  term("cancelled", "Peruttu", "Inställd", "Cancelled"),
  term("merged", "Yhdistetty", "Sammanslagen", "Merged"),
];

/** Sectors of actors. The third is organisations, the fourth what people do together without one. */
export const sectors: readonly Term[] = [
  term(
    "health-and-social-services",
    "Sosiaali- ja terveyspalvelut",
    "Social- och hälsovårdstjänster",
    "Health and social services",
  ),
  term("rescue-services", "Pelastustoimi", "Räddningsväsendet", "Rescue services"),
  term(
    "wellbeing-services-county",
    "Hyvinvointialue",
    "Välfärdsområde",
    "Wellbeing services county",
  ),
  term("municipality", "Kunta", "Kommun", "Municipality"),
  term("joint-authority", "Kuntayhtymä", "Samkommun", "Joint authority"),
  term("regional-council", "Maakunnan liitto", "Landskapsförbund", "Regional council"),
  term("state", "Valtio", "Staten", "State"),
  term(
    "education",
    "Oppilaitokset ja koulutus",
    "Läroanstalter och utbildning",
    "Educational institutions",
  ),
  term(
    "third-sector",
    "Järjestöt (kolmas sektori)",
    "Organisationer (tredje sektorn)",
    "Non-governmental organisations (third sector)",
  ),
  term(
    "fourth-sector",
    "Omaehtoinen kansalaistoiminta (neljäs sektori)",
    "Fri medborgarverksamhet (fjärde sektorn)",
    "Informal civic activity (fourth sector)",
  ),
  term("parish", "Seurakunta", "Församling", "Parish"),
  term("company", "Yritys", "Företag", "Company"),
  term("residents", "Asukkaat", "Invånare", "Residents"),
  term("other", "Muu", "Annan", "Other"),
];

/** What a metric tells of: the population's state, our own doing, or the surroundings (which judge nobody). */
export const metricKinds: readonly Term[] = [
  term("outcome", "Tulos väestössä", "Utfall i befolkningen", "Population outcome"),
  term("phenomenon", "Ilmiö", "Fenomen", "Phenomenon"),
  term("performance", "Oma toiminta", "Egen verksamhet", "Own performance"),
  term("process", "Prosessi", "Process", "Process"),
  term("structure", "Rakenne", "Struktur", "Structure"),
  term("context", "Toimintaympäristö", "Omvärld", "Context"),
];

/** How a metric judges. */
export const metricAims: readonly Term[] = [
  term("reach", "Tavoitearvo saavutetaan", "Målvärdet nås", "Reach the target value"),
  term("keep", "Taso säilytetään", "Nivån bibehålls", "Keep the level"),
  term("direction", "Suunta oikea", "Rätt riktning", "Right direction"),
  term("gap", "Ero kapenee", "Skillnaden minskar", "Narrow the gap"),
  term("milestone", "Tehty tai ei", "Gjort eller inte", "Done or not"),
];

/** Kinds of documents that a plan relates to. */
export const documentKinds: readonly Term[] = [
  term("sub-plan", "Osasuunnitelma", "Delplan", "Sub-plan"),
  term("strategy", "Strategia", "Strategi", "Strategy"),
  term("programme", "Ohjelma", "Program", "Programme"),
  term("steering-document", "Ohjaava asiakirja", "Styrdokument", "Steering document"),
  term("agreement", "Sopimus", "Avtal", "Agreement"),
  term("budget", "Talousarvio ja -suunnitelma", "Budget och ekonomiplan", "Budget"),
  term("report", "Kertomus tai raportti", "Berättelse eller rapport", "Report"),
  term("guide", "Opas", "Handbok", "Guide"),
  term("data-source", "Tietolähde", "Datakälla", "Data source"),
  term("other", "Muu asiakirja", "Annat dokument", "Other document"),
];

/** A population group that goals, actions and values can be about. */
export interface TargetGroup extends Term {
  /** Usual limits in years, both included; a plan that means others gives its own. */
  readonly ages?: { readonly from: number; readonly to?: number };
  /** The id of a group that this one is part of. */
  readonly broader?: string;
}

/** Population and target groups. A goal may name one of its own beside them. */
export const targetGroups: readonly TargetGroup[] = targetGroupRows.map(
  ([id, fi, sv, en, years, broader]) => ({
    ...term(id, fi, sv, en),
    ...agesOf(years),
    ...(broader === "" ? {} : { broader }),
  }),
);

function agesOf(years: string): Pick<TargetGroup, "ages"> {
  if (years === "") return {};
  const [from = "", to = ""] = years.split("–");
  return { ages: { from: Number(from), ...(to === "" ? {} : { to: Number(to) }) } };
}

const byId = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>();

/** The term of an id in one of the lists. */
export function termOf<T extends Term>(vocabulary: readonly T[], id: string): T | undefined;
export function termOf(vocabulary: readonly Term[], id: string): Term | undefined {
  const known = byId.get(vocabulary) ?? new Map(vocabulary.map((entry) => [entry.id, entry]));
  byId.set(vocabulary, known);
  return known.get(id);
}
