import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { type Counted, saidOf } from "./support/counted.ts";

const sentences: readonly Counted[] = [
  {
    name: "errors",
    say: ({ text }, count) => text.summary.counts.error(count),
    fi: ["0 virhettä", "1 virhe", "2 virhettä"],
    sv: ["0 fel", "1 fel", "2 fel"],
    en: ["0 errors", "1 error", "2 errors"],
  },
  {
    name: "warnings",
    say: ({ text }, count) => text.summary.counts.warning(count),
    fi: ["0 varoitusta", "1 varoitus", "2 varoitusta"],
    sv: ["0 varningar", "1 varning", "2 varningar"],
    en: ["0 warnings", "1 warning", "2 warnings"],
  },
  {
    name: "notes",
    say: ({ text }, count) => text.summary.counts.note(count),
    fi: ["0 huomautusta", "1 huomautus", "2 huomautusta"],
    sv: ["0 anmärkningar", "1 anmärkning", "2 anmärkningar"],
    en: ["0 notes", "1 note", "2 notes"],
  },
  {
    name: "files of a clean plan",
    say: ({ text }, count) => text.summary.clean(count).replace(/,[^,]*$/, ""),
    fi: [0, 1, 2].map((n) => `Kunnossa: ${n} ${n === 1 ? "tiedosto" : "tiedostoa"} tarkastettu`),
    sv: [0, 1, 2].map(
      (n) => `Allt i sin ordning: ${n} ${n === 1 ? "fil granskad" : "filer granskade"}`,
    ),
    en: [0, 1, 2].map((n) => `All in order: ${n} ${n === 1 ? "file" : "files"} checked`),
  },
  {
    name: "files with findings",
    say: ({ text }, count) => text.summary.totals("x", count),
    fi: ["Yhteensä x 0 tiedostossa.", "Yhteensä x 1 tiedostossa.", "Yhteensä x 2 tiedostossa."],
    sv: ["Sammanlagt x i 0 filer.", "Sammanlagt x i 1 fil.", "Sammanlagt x i 2 filer."],
    en: ["x in 0 files.", "x in 1 file.", "x in 2 files."],
  },
  {
    name: "files looked at",
    say: ({ text }, count) => text.summary.filesChecked(count),
    fi: ["Tarkastettu 0 tiedostoa.", "Tarkastettu 1 tiedosto.", "Tarkastettu 2 tiedostoa."],
    sv: ["0 filer granskades.", "1 fil granskades.", "2 filer granskades."],
    en: ["0 files checked.", "1 file checked.", "2 files checked."],
  },
  {
    name: "accepted findings",
    say: ({ text }, count) => text.summary.accepted(count),
    fi: [
      "Lisäksi 0 löydöstä on hyväksytty määräajaksi, eikä niitä näytetä.",
      "Lisäksi 1 löydös on hyväksytty määräajaksi, eikä sitä näytetä.",
      "Lisäksi 2 löydöstä on hyväksytty määräajaksi, eikä niitä näytetä.",
    ],
    sv: [0, 1, 2].map((n) => `Dessutom har ${n} fynd godkänts för viss tid och visas inte.`),
    en: [
      "0 more findings are accepted for a time and not shown.",
      "1 more finding is accepted for a time and not shown.",
      "2 more findings are accepted for a time and not shown.",
    ],
  },
  {
    name: "findings that hyte can mend",
    say: ({ text }, count) => text.summary.fixable(count, "hyte validate --fix"),
    fi: [0, 1, 2].map((n) => `Näistä ${n} korjaantuu komennolla: hyte validate --fix`),
    sv: [0, 1, 2].map((n) => `${n} av dem rättas med kommandot: hyte validate --fix`),
    en: [
      "0 of them are mended by: hyte validate --fix",
      "1 of them is mended by: hyte validate --fix",
      "2 of them are mended by: hyte validate --fix",
    ],
  },
  {
    name: "findings beyond those shown",
    say: ({ text }, count) => text.summary.more(count),
    fi: ["… ja vielä 0.", "… ja vielä 1.", "… ja vielä 2."],
    sv: ["… och 0 till.", "… och 1 till.", "… och 2 till."],
    en: ["… and 0 more.", "… and 1 more.", "… and 2 more."],
  },
  {
    name: "places mended",
    say: ({ text }, count) => text.commands.fix.done(count, count),
    fi: [
      "Korjattu 0 kohtaa 0 tiedostossa.",
      "Korjattu 1 kohta 1 tiedostossa.",
      "Korjattu 2 kohtaa 2 tiedostossa.",
    ],
    sv: [
      "0 ställen i 0 filer rättades.",
      "1 ställe i 1 fil rättades.",
      "2 ställen i 2 filer rättades.",
    ],
    en: ["Mended 0 places in 0 files.", "Mended 1 place in 1 file.", "Mended 2 places in 2 files."],
  },
  {
    name: "places that could be mended",
    say: ({ text }, count) => text.commands.fix.wouldDo(count, count).split(".")[0] ?? "",
    fi: [
      "Korjattavissa 0 kohtaa 0 tiedostossa",
      "Korjattavissa 1 kohta 1 tiedostossa",
      "Korjattavissa 2 kohtaa 2 tiedostossa",
    ],
    sv: [
      "0 ställen i 0 filer kan rättas",
      "1 ställe i 1 fil kan rättas",
      "2 ställen i 2 filer kan rättas",
    ],
    en: [
      "0 places in 0 files can be mended",
      "1 place in 1 file can be mended",
      "2 places in 2 files can be mended",
    ],
  },
  {
    name: "fixes left for the next run",
    say: ({ text }, count) => text.commands.fix.left(count).split(":")[0] ?? "",
    fi: [
      "0 korjausta osuu samaan kohtaan kuin toinen korjaus",
      "1 korjaus osuu samaan kohtaan kuin toinen korjaus",
      "2 korjausta osuu samaan kohtaan kuin toinen korjaus",
    ],
    sv: [
      "0 rättelser gäller samma ställe som en annan",
      "1 rättelse gäller samma ställe som en annan",
      "2 rättelser gäller samma ställe som en annan",
    ],
    en: [
      "0 fixes touch the same text as another",
      "1 fix touches the same text as another",
      "2 fixes touch the same text as another",
    ],
  },
  {
    name: "files of a site",
    say: ({ text }, count) => text.commands.build.files(count, count, count),
    fi: [
      "0 tiedostoa kirjoitettu, 0 ennallaan, 0 poistettu.",
      "1 tiedosto kirjoitettu, 1 ennallaan, 1 poistettu.",
      "2 tiedostoa kirjoitettu, 2 ennallaan, 2 poistettu.",
    ],
    sv: [
      "0 filer skrevs, oförändrade: 0, borttagna: 0.",
      "1 fil skrevs, oförändrade: 1, borttagna: 1.",
      "2 filer skrevs, oförändrade: 2, borttagna: 2.",
    ],
    en: [
      "0 files written, 0 unchanged, 0 removed.",
      "1 file written, 1 unchanged, 1 removed.",
      "2 files written, 2 unchanged, 2 removed.",
    ],
  },
  {
    name: "errors that keep a report from being made",
    say: ({ text }, count) => text.commands.build.refused(count).split(".")[0] ?? "",
    fi: [
      "Raporttia ei tehty, koska suunnitelmassa on 0 virhettä",
      "Raporttia ei tehty, koska suunnitelmassa on 1 virhe",
      "Raporttia ei tehty, koska suunnitelmassa on 2 virhettä",
    ],
    sv: [0, 1, 2].map((n) => `Rapporten skapades inte, eftersom planen innehåller ${n} fel`),
    en: [
      "No report was made, because the plan has 0 errors",
      "No report was made, because the plan has 1 error",
      "No report was made, because the plan has 2 errors",
    ],
  },
  {
    name: "files of a plan that is there",
    say: ({ text }, count) => text.commands.init.keptPlan("plan/", count),
    fi: [
      "Ennallaan plan/ (suunnitelmassa oli jo 0 tiedostoa)",
      "Ennallaan plan/ (suunnitelmassa oli jo 1 tiedosto)",
      "Ennallaan plan/ (suunnitelmassa oli jo 2 tiedostoa)",
    ],
    sv: [
      "Oförändrad: plan/ (planen hade redan 0 filer)",
      "Oförändrad: plan/ (planen hade redan 1 fil)",
      "Oförändrad: plan/ (planen hade redan 2 filer)",
    ],
    en: [
      "Left plan/ alone (the plan already had 0 files)",
      "Left plan/ alone (the plan already had 1 file)",
      "Left plan/ alone (the plan already had 2 files)",
    ],
  },
];

describe.each(sentences)("$name", ({ say, ...expected }) => {
  test.each(languages)("of none, one and two (%s)", async (language) => {
    expect(await saidOf(say, language)).toEqual(expected[language]);
  });
});
