import { settings } from "./analysed.ts";

/** A plan with a metric of every aim and every way to tell chance. All figures are invented. */
export const everyAim = {
  "hyte.yaml": settings({
    languages: "[fi, sv, en]",
    title: '{ fi: "Suunnitelma", sv: "Plan", en: "Plan" }',
  }),
  "plan/a.yaml": `focusAreas:
  - id: mieli
    title: { fi: "Mieli", sv: "Sinne", en: "Mind" }
    goals:
      - id: nuoret-voivat-hyvin
        title: { fi: "Nuoret voivat hyvin", sv: "Unga mår bra", en: "Young people do well" }
        metrics: [yksinaisyys, ahdistus, uni, ryhmat, jonotus, paino, osallisuus, ero, suhde, tyoryhma, verkosto, kokemus, katkos, tyytyvaisyys, tausta]
        actions:
          - { id: ryhma, title: { fi: "Ryhmät kouluihin", sv: "Grupper i skolorna", en: "Groups in schools" }, schedule: "9/2025–5/2026", status: in-progress, postponed: [{ date: 2025-12-01, from: 12/2025, reason: "Kiire" }] }
          - { id: opas, title: { fi: "Opas vanhemmille", sv: "Guide för föräldrar", en: "Guide for parents" }, status: planned }
      - id: vanhemmat-jaksavat
        title: { fi: "Vanhemmat jaksavat", sv: "Föräldrar orkar", en: "Parents cope" }
        actions:
          - id: illat
            title: { fi: "Vanhempien illat", sv: "Föräldrakvällar", en: "Evenings for parents" }
            schedule: 2026
            status: done
            statusDate: 2026-10-01
            metrics: [tyoryhma]
indicators:
  - id: yksinaiset
    title: { fi: "Yksinäiset nuoret", sv: "Ensamma unga", en: "Lonely young people" }
    unit: "%"
    direction: down
    decimals: 1
    rhythm: "2 years"
    licence: "CC BY 4.0"
    producer: { fi: "Esimerkkilaitos", sv: "Exempelinstitutet", en: "Example institute" }
    breaks: [{ period: 2020, note: { fi: "Kysymys muuttui", sv: "Frågan ändrades", en: "The question changed" } }]
    values:
      - { period: 2015, value: 9.0 }
      - { period: 2021, value: 12.4, low: 11.8, high: 13.0 }
      - { period: 2022, value: 12.1, low: 11.5, high: 12.7 }
      - { period: 2023, value: 11.6, low: 11.0, high: 12.2 }
      - { period: 2025, value: 11.1, low: 10.5, high: 11.7 }
      - { period: 2021, value: 15.0, sex: female, low: 14.0, high: 16.0 }
      - { period: 2021, value: 9.8, sex: male, low: 9.0, high: 10.6 }
      - { period: 2025, value: 14.6, sex: female, low: 13.6, high: 15.6 }
      - { period: 2025, value: 12.6, sex: male, low: 11.8, high: 13.4 }
      - { period: 2021, value: 10.2, area: SSS }
      - { period: 2025, value: 10.4, area: SSS }
metrics:
  - id: yksinaisyys
    indicator: yksinaiset
    aim: reach
    baseline: { period: 2021 }
    targets: [{ period: 2027, value: 10.5 }, { period: 2029, value: 9.5 }]
  - id: ahdistus
    title: { fi: "Ahdistuneet nuoret", sv: "Unga med ångest", en: "Anxious young people" }
    unit: { fi: "nuorta", sv: "unga", en: "young people" }
    direction: down
    path: geometric
    thresholds: { behind: 0.5, slightlyBehind: 0.9, reason: { fi: "Palvelu alkaa vasta 2027.", sv: "Tjänsten börjar först 2027.", en: "The service begins only in 2027." } }
    baseline: { period: 2022, value: 800 }
    targets: [{ period: 2029, value: 400 }]
    values: [{ period: 2021, value: 790 }, { period: 2022, value: 800 }, { period: 2023, value: 780 }, { period: 2024, value: 735 }, { period: 2025, value: 715 }]
  - id: uni
    title: { fi: "Nukkuu riittävästi", sv: "Sover tillräckligt", en: "Sleeps enough" }
    unit: "%"
    direction: up
    baseline: { period: 2019, value: 60 }
    targets: [{ period: 2025, value: 70 }]
    values: [{ period: 2025, value: 66 }]
  - id: ryhmat
    title: { fi: "Ryhmiä kouluissa", sv: "Grupper i skolor", en: "Groups in schools" }
    unit: { fi: "kpl", sv: "st.", en: "groups" }
    direction: up
    baseline: { period: 2021, value: 4 }
    targets: [{ period: 2025, value: 20 }]
    values: [{ period: 2023, value: 3 }]
  - id: jonotus
    title: { fi: "Odotusaika", sv: "Väntetid", en: "Waiting time" }
    unit: { fi: "päivää", sv: "dagar", en: "days" }
    direction: down
    aim: keep
    minChange: 2
    targets: [{ period: 2029, atMost: 14 }]
    values: [{ period: 2024, value: 13 }, { period: 2025, value: 15 }]
  - id: paino
    title: { fi: "Kotona asuvien osuus", sv: "Andel som bor hemma", en: "Share living at home" }
    unit: "%"
    direction: none
    aim: keep
    targets: [{ period: 2029, between: { low: 90, high: 93 } }]
    values: [{ period: 2025, value: 92.5 }]
  - id: osallisuus
    title: { fi: "Osallisuuden kokemus", sv: "Upplevd delaktighet", en: "Feeling of inclusion" }
    unit: { fi: "pistettä", sv: "poäng", en: "points" }
    direction: up
    aim: direction
    minChange: 1
    baseline: { period: 2023, value: 71 }
    values: [{ period: 2025, value: 71.5 }]
  - id: ero
    title: { fi: "Tyttöjen ja poikien ero", sv: "Skillnaden mellan flickor och pojkar", en: "Gap between girls and boys" }
    indicator: yksinaiset
    aim: gap
    gap: { of: female, against: male }
    baseline: { period: 2021 }
    targets: [{ period: 2029, value: 1 }]
  - id: suhde
    title: { fi: "Suhde koko maahan", sv: "Kvoten till hela landet", en: "Ratio to the whole country" }
    indicator: yksinaiset
    aim: gap
    gap: { of: HVA15, against: SSS, measure: ratio }
    baseline: { period: 2021 }
    targets: [{ period: 2029, value: 1 }]
  - id: tyoryhma
    title: { fi: "Työryhmä on asetettu", sv: "Arbetsgruppen har tillsatts", en: "The working group has been appointed" }
    aim: milestone
    targets: [{ period: "2026-06-30", value: true }]
    values: [{ period: 2025, value: false }]
  - id: verkosto
    title: { fi: "Verkoston toiminta", sv: "Nätverkets verksamhet", en: "Work of the network" }
    scale: [{ id: heikko, title: { fi: "heikko", sv: "svag", en: "weak" } }, { id: hyva, title: { fi: "hyvä", sv: "god", en: "good" } }]
    targets: [{ period: 2028, value: hyva }]
    values: [{ period: 2025, value: heikko }]
  - id: kokemus
    title: { fi: "Sai apua", sv: "Fick hjälp", en: "Got help" }
    unit: "%"
    direction: up
    measurableFrom: { period: 2027, reason: { fi: "Uusi järjestelmä", sv: "Nytt system", en: "A new system" } }
    targets: [{ period: 2029, value: 80 }]
  - id: katkos
    title: { fi: "Yksinäisyys pitkällä aikavälillä", sv: "Ensamheten på lång sikt", en: "Loneliness in the long run" }
    indicator: yksinaiset
    aim: reach
    baseline: { period: 2015 }
    targets: [{ period: 2029, value: 8 }]
  - id: tyytyvaisyys
    title: { fi: "Tyytyväisyys elämään", sv: "Tillfredsställelse med livet", en: "Satisfaction with life" }
    unit: { fi: "pistettä", sv: "poäng", en: "points" }
    direction: up
    aim: direction
    baseline: { period: 2023, value: 7.1 }
    values: [{ period: 2025, value: 7.4 }]
  - id: tausta
    title: { fi: "Lapsiperheiden köyhyys", sv: "Fattigdom bland barnfamiljer", en: "Poverty of families with children" }
    kind: context
    unit: "%"
    direction: down
    baseline: { period: 2023, value: 12 }
    targets: [{ period: 2029, value: 10 }]
    values: [{ period: 2025, value: 13 }]
`,
};
