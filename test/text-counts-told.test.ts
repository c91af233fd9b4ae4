import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { type Counted, saidOf } from "./support/counted.ts";

const sentences: readonly Counted[] = [
  {
    name: "goals of the report",
    say: ({ site }, count) => site.counts.goals(count),
    fi: ["0 tavoitetta", "1 tavoite", "2 tavoitetta"],
    sv: ["0 mål", "1 mål", "2 mål"],
    en: ["0 goals", "1 goal", "2 goals"],
  },
  {
    name: "actions of the report",
    say: ({ site }, count) => site.counts.actions(count),
    fi: ["0 toimenpidettä", "1 toimenpide", "2 toimenpidettä"],
    sv: ["0 åtgärder", "1 åtgärd", "2 åtgärder"],
    en: ["0 actions", "1 action", "2 actions"],
  },
  {
    name: "responsible parties of the report",
    say: ({ site }, count) => site.counts.actors(count),
    fi: ["0 vastuutahoa", "1 vastuutaho", "2 vastuutahoa"],
    sv: ["0 ansvariga", "1 ansvarig", "2 ansvariga"],
    en: ["0 responsible parties", "1 responsible party", "2 responsible parties"],
  },
  {
    name: "metrics of the report",
    say: ({ site }, count) => site.counts.metrics(count),
    fi: ["0 mittaria", "1 mittari", "2 mittaria"],
    sv: ["0 mätare", "1 mätare", "2 mätare"],
    en: ["0 metrics", "1 metric", "2 metrics"],
  },
  {
    name: "findings of the report",
    say: ({ site }, count) => site.counts.findings(count),
    fi: ["0 löydöstä", "1 löydös", "2 löydöstä"],
    sv: ["0 fynd", "1 fynd", "2 fynd"],
    en: ["0 findings", "1 finding", "2 findings"],
  },
  {
    name: "children up to an age",
    say: ({ site }, count) => site.counts.years(0, count),
    fi: ["alle 1-vuotiaat", "alle 2-vuotiaat", "alle 3-vuotiaat"],
    sv: ["under 1 år", "under 2 år", "under 3 år"],
    en: ["under 1 year old", "under 2 years old", "under 3 years old"],
  },
  {
    name: "people of some ages",
    say: ({ site }, count) => site.counts.years(7, 7 + count),
    fi: ["7-vuotiaat", "7–8-vuotiaat", "7–9-vuotiaat"],
    sv: ["7 år", "7–8 år", "7–9 år"],
    en: ["aged 7", "aged 7–8", "aged 7–9"],
  },
  {
    name: "person-years",
    say: ({ site }, count) => site.say.personYears(String(count)),
    fi: ["0 henkilötyövuotta", "1 henkilötyövuosi", "2 henkilötyövuotta"],
    sv: ["0 årsverken", "1 årsverke", "2 årsverken"],
    en: ["0 person-years", "1 person-year", "2 person-years"],
  },
  {
    name: "findings of one kind beyond those shown",
    say: ({ site }, count) => site.say.more(count),
    fi: ["… ja vielä 0 samanlaista.", "… ja vielä 1 samanlainen.", "… ja vielä 2 samanlaista."],
    sv: [
      "… och ytterligare 0 likadana.",
      "… och ytterligare 1 likadan.",
      "… och ytterligare 2 likadana.",
    ],
    en: ["… and 0 more like these.", "… and 1 more like these.", "… and 2 more like these."],
  },
  {
    name: "values that a pull has hidden",
    say: ({ pull }, count) => pull.hidden(count),
    fi: [
      "0 arvoa peitettiin, koska niiden takana on niin vähän ihmisiä",
      "1 arvo peitettiin, koska sen takana on niin vähän ihmisiä",
      "2 arvoa peitettiin, koska niiden takana on niin vähän ihmisiä",
    ],
    sv: [
      "0 värden doldes, eftersom så få människor står bakom",
      "1 värde doldes, eftersom så få människor står bakom",
      "2 värden doldes, eftersom så få människor står bakom",
    ],
    en: [
      "0 values were hidden, since so few people stand behind",
      "1 value was hidden, since so few people stand behind",
      "2 values were hidden, since so few people stand behind",
    ],
  },
  {
    name: "accepted findings of the report",
    say: ({ site }, count) => site.say.accepted(count),
    fi: [
      "Lisäksi 0 löydöstä on hyväksytty määräajaksi.",
      "Lisäksi 1 löydös on hyväksytty määräajaksi.",
      "Lisäksi 2 löydöstä on hyväksytty määräajaksi.",
    ],
    sv: [0, 1, 2].map((n) => `Dessutom har ${n} fynd godkänts för viss tid.`),
    en: [
      "In addition, 0 findings have been accepted for a limited time.",
      "In addition, 1 finding has been accepted for a limited time.",
      "In addition, 2 findings have been accepted for a limited time.",
    ],
  },
];

describe.each(sentences)("$name", ({ say, ...expected }) => {
  test.each(languages)("of none, one and two (%s)", async (language) => {
    expect(await saidOf(say, language)).toEqual(expected[language]);
  });
});
