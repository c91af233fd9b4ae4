import { UserError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { printable } from "../base/printable.ts";
import { metricTitle } from "../plan/metric-facts.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { titleOf } from "../plan/titles.ts";
import { everythingChecked } from "./rule-list.ts";

/** What cannot be explained by the name that was asked for, and what may have been meant. */
export function unknownName(asked: string, plan: Plan | undefined): UserError {
  const name = printable(asked);
  if (plan === undefined) return unknownRule(name);
  const entry = plan.byId.get(asked);
  if (entry?.collection === "indicators") return ofIndicator(entry as Indicator, plan);
  const meant = meantBy(asked, [...entriesOf(plan), ...rules()], byTitle(asked, plan));
  return new UserError({
    fi: `Suunnitelmassa ei ole tavoitetta eikä mittaria ”${name}”, eikä sen nimistä sääntöä ole.${meant.fi} Tunnukset näkyvät suunnitelman tiedostoissa (id), säännöt komennolla hyte rules.`,
    sv: `Planen har inget mål och ingen mätare ”${name}”, och det finns ingen regel med det namnet.${meant.sv} Id finns i planens filer (id), reglerna visas med hyte rules.`,
    en: `The plan has no goal and no metric “${name}”, and there is no rule of that name.${meant.en} Ids stand in the plan's files (id), rules are listed by hyte rules.`,
  });
}

function unknownRule(name: string): UserError {
  const meant = meantBy(name, rules());
  return new UserError({
    fi: `Sääntöä ”${name}” ei ole.${meant.fi} Kaikki säännöt: hyte rules. Tavoitteen tai mittarin arvio selitetään suunnitelman kansiossa; muualla anna kansio: --plan KANSIO.`,
    sv: `Regeln ”${name}” finns inte.${meant.sv} Alla regler: hyte rules. Ett måls eller en mätares bedömning förklaras i planens mapp; ange mappen på andra ställen: --plan MAPP.`,
    en: `There is no rule “${name}”.${meant.en} All rules: hyte rules. The verdict of a goal or a metric is explained in the plan's folder; elsewhere name the folder: --plan FOLDER.`,
  });
}

function rules(): readonly string[] {
  return everythingChecked().map(({ id }) => id);
}

function entriesOf({ goals, metrics }: Plan): readonly string[] {
  return [...goals, ...metrics].map(({ id }) => id);
}

/** A figure is judged by what is wanted of it, which a metric says. */
function ofIndicator(indicator: Indicator, { metrics }: Plan): UserError {
  const { id } = indicator;
  const its = metrics.filter((metric) => metric.indicator === indicator);
  const [first] = its;
  const list = its.map((metric) => metric.id).join(", ");
  if (first === undefined)
    return new UserError({
      fi: `”${id}” on indikaattori. Arvio tehdään mittarista, mutta mikään mittari ei käytä sitä.`,
      sv: `”${id}” är en indikator. Bedömningen görs av en mätare, men ingen mätare använder den.`,
      en: `“${id}” is an indicator. Metrics are judged, but no metric uses it.`,
    });
  return new UserError({
    fi: `”${id}” on indikaattori. Arvio tehdään mittarista, joka käyttää sitä: ${list}. Kirjoita esimerkiksi hyte explain ${first.id}.`,
    sv: `”${id}” är en indikator. Bedömningen görs av en mätare som använder den: ${list}. Skriv till exempel hyte explain ${first.id}.`,
    en: `“${id}” is an indicator. Metrics that use it are judged: ${list}. Write, for example, hyte explain ${first.id}.`,
  });
}

const mostMeant = 3;

/** Names that differ by few letters, else those that begin with the same word, else those called so. */
function meantBy(
  asked: string,
  names: readonly string[],
  called: readonly string[] = [],
): Translated {
  const choices = [nearest(asked, names, mostMeant), alike(asked, names), called];
  const list = (choices.find((choice) => choice.length > 0) ?? []).slice(0, mostMeant).join(", ");
  if (list === "") return { fi: "", sv: "", en: "" };
  return {
    fi: ` Tarkoititko: ${list}?`,
    sv: ` Menade du: ${list}?`,
    en: ` Did you mean: ${list}?`,
  };
}

function alike(asked: string, names: readonly string[]): readonly string[] {
  const [first = ""] = asked.split("-");
  if (first === "" || first === asked) return [];
  return names.filter((name) => name.startsWith(`${first}-`));
}

const fewestLetters = 4;

/** Goals and metrics whose title has the words that were asked for. */
function byTitle(asked: string, plan: Plan): readonly string[] {
  const words = asked.toLowerCase();
  if (words.length < fewestLetters) return [];
  const titled = [
    ...plan.goals.map((goal) => [goal.id, titleOf(goal, plan)] as const),
    ...plan.metrics.map((metric) => [metric.id, metricTitle(metric, plan)] as const),
  ];
  return titled.filter(([, title]) => title.toLowerCase().includes(words)).map(([id]) => id);
}

/** A metric of goals and actions that are all gone is not judged. */
export function goneMetric(id: string): UserError {
  return new UserError({
    fi: `Mittaria ”${id}” ei arvioida, koska kaikki sen tavoitteet ja toimenpiteet on lopetettu tai yhdistetty toisiin.`,
    sv: `Mätaren ”${id}” bedöms inte, eftersom alla dess mål och åtgärder har avslutats eller slagits samman med andra.`,
    en: `The metric “${id}” is not judged, because all its goals and actions were dropped, cancelled or merged into others.`,
  });
}

/** A goal that was dropped or merged is not judged. */
export function goneGoal(id: string): UserError {
  return new UserError({
    fi: `Tavoitetta ”${id}” ei arvioida, koska siitä on luovuttu tai se on yhdistetty toiseen tavoitteeseen.`,
    sv: `Målet ”${id}” bedöms inte, eftersom det har slopats eller slagits samman med ett annat mål.`,
    en: `The goal “${id}” is not judged, because it was dropped or merged into another goal.`,
  });
}
