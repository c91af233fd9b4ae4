import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { PublicationText } from "./publication.ts";

export const publicationEn: PublicationText = {
  foot: {
    about: "About this publication",
    pulled: (date) => `The newest figures were taken from their source on ${date}.`,
    version: (version) => `The site is made with version ${version} of the program hyte.`,
    untranslated: {
      fi: "Some of the texts on this page are only in Finnish.",
      sv: "Some of the texts on this page are only in Swedish.",
      en: "Some of the texts on this page are only in English.",
      several: "Some of the texts on this page are only in another language.",
    },
    picture: (title) => `${title}: name and publisher`,
  },
  method: {
    title: "How progress is judged",
    intro:
      "This page tells how figures are used to judge how the goals are doing. The same rule holds for all metrics, and the grounds for each verdict are on the goal's own page.",
    lights: "Result and work are two things",
    aims: "What a metric aims at",
    aimsIntro:
      "The plan says of each metric what kind of change it is after. How the metric is judged depends on that.",
    aimsCaption: "What metrics aim at, and how many there are in this plan",
    aim: "Aim",
    aimMeans: "What it means",
    aimNames: {
      reach: "Reach a level",
      keep: "Keep a level",
      direction: "The right direction",
      gap: "Narrow a gap",
      milestone: "Get it done",
    },
    noAim: {
      context: {
        name: "Describes the surroundings",
        means:
          "The metric is not judged: it shows the conditions in which the work is done, but nobody answers for it.",
      },
      unsaid: { name: "Not told", means: "The plan does not say what the metric aims at." },
    },
    metricsOfPlan: "Metrics",
    metricsCounted:
      "This page counts the same metrics as the front page. Metrics that measure only what has been dropped, cancelled or merged into another are not included.",
    path: "The path to the target",
    pathText: [
      "A path is drawn from the baseline to the target, through the interim targets. It is straight, unless the plan says that the change is the same percentage every year.",
      "The newest value is compared with the path at the time that the value is from, not with the path today. Statistics often describe last year or the year before.",
    ],
    limits: "When a metric is behind",
    ownLimits: "Metrics with limits of their own",
    noise: "What may be chance",
    noiseIntro:
      "Figures move even when nothing changes. A change counts only when it is larger than this limit, which comes from the first of these that is known:",
    noiseRules: {
      interval: "the 95% confidence intervals of the values, where the source gives them",
      minChange: "the smallest change that matters, where one is written for the metric",
      tenth: (share) => `${share} of the change that the metric aims at`,
    },
    order: "The verdicts in order",
    orderIntro:
      "The conditions are gone through in this order. The first that holds is the verdict on the metric.",
    orderCaption: (way) => `The verdicts and their conditions: ${way}`,
    ways: {
      reach: "A figure with a target",
      keep: "A figure that must stay within limits",
      direction: "A figure that only has a right direction",
      level: "A scale in words",
      milestone: "Something that is done or not",
    },
    gapText:
      "A metric of a gap that should narrow is judged like a figure with a target: the figure is the difference between two groups or areas. The page says so if the gap narrowed because things got worse for those who were better off.",
    verdict: "Verdict",
    when: "Condition",
    obstacles: "Why there is not always a verdict",
    obstaclesIntro:
      "Where information is missing or contradictory the metric is not judged, and the reason is given beside it.",
    obstaclesCaption: "Reasons for which a metric is not judged, and how many metrics now",
    obstacle: "Reason",
    freshness: "When figures are old",
    freshnessText: [
      "A figure is fresh until its source should have the next one. That is calculated from how often the source renews its figures, plus the time that publishing takes: at least three months, at most a year.",
      "After that the figure is ageing for as long again as publishing may take, and then it is stale. A yearly figure for 2024, for example, is fresh until the end of 2026.",
    ],
    privacy: "Small numbers",
    privacyText: {
      hidden: (minimum) =>
        `Numbers of fewer than ${minimum} people are not shown, so that nobody can be recognised. This holds for numbers that are written in the plan and for those from the publisher's own files.`,
      next: "If a hidden number could be worked out from others, the next smallest one is hidden too. A hidden number is neither zero nor missing, and where it would stand that is said.",
      office:
        "Numbers that a statistics office has published are not hidden again: it has already decided what can be shown.",
    },
    sources: "Where the figures come from",
    sourcesText: "Sources, producers, terms and days of retrieval",
    rules: "How the plan itself is checked",
    rulesText: "Plan health: what is complete and what is still missing",
  },
  data: {
    title: "Data and sources",
    intro:
      "Everything that can be downloaded from this publication is on this page. It also tells where the figures come from and on what terms they may be used.",
    forms: "Formats to take with you",
    form: {
      csv: {
        name: "Open data (CSV)",
        what: "All tables as CSV files, described as a Frictionless data package.",
      },
      csvw: {
        name: "Description of the tables (CSVW)",
        what: "The same tables described as the W3C recommendation CSV on the Web says.",
      },
      json: {
        name: "All content for programs (JSON)",
        what: "The public content of the plan with its verdicts in one file.",
      },
      schema: {
        name: "Description of the JSON file (JSON Schema)",
        what: "Which fields the JSON file has and what they mean.",
      },
      measurements: {
        name: "Grounds for the verdicts (JSON)",
        what: "The verdict on every metric and the numbers it was calculated from.",
      },
      xlsx: {
        name: "Workbook (Excel)",
        what: "Goals, actions, metrics, figures and responsible parties on sheets of their own.",
      },
      docx: {
        name: "Document (Word)",
        what: "All content as a document that can be edited, for example as an annex to a decision.",
      },
      pdf: { name: "Document (PDF)", what: "All content as a document to print." },
      "markdown-pages": {
        name: "Text as pages (Markdown)",
        what: "A page for each focus area and goal.",
      },
      markdown: { name: "Text (Markdown)", what: "All content as one text file." },
      calendar: {
        name: "Calendar (ICS)",
        what: "Everyone's deadlines and events for your own calendar.",
      },
      feed: {
        name: "Feed (Atom)",
        what: "Follow-up and events for a feed reader, as they come.",
      },
    },
    tables: "Tables of the open data",
    tablesCaption: "Tables of the open data",
    table: "Table",
    whatItHolds: "What it holds",
    sources: "Sources of the figures",
    sourcesCaption: "Sources of the figures, their terms and freshness",
    noSources: "The plan has no figures yet.",
    indicator: "Indicator or metric",
    producer: "Producer",
    licence: "Terms",
    fetched: "Retrieved",
    freshness: "Freshness",
    written: "Written in the plan",
    notFetched: "Not retrieved yet",
    noLicence: "Not known",
    leftOut: "Figures that are not in the open data",
    cite: "How to cite",
    citeIntro: "To cite this publication:",
    citation: (publisher, title, date, address) =>
      `${publisher}: ${title}. Data of ${date}.${address === "" ? "" : ` ${address}`}`,
    citeSources:
      "When you use a single figure, name its producer too. How the producers want to be cited:",
  },
  accessibility: {
    title: "Accessibility statement",
    intro: (site, organisation) =>
      `This statement concerns the site “${site}”. ${organisation} is responsible for the site.`,
    state: "How accessible the site is",
    states: {
      full: "The site meets the requirements of the law (WCAG 2.1, levels A and AA).",
      partial:
        "The site partly meets the requirements of the law (WCAG 2.1, levels A and AA). What is lacking is listed below.",
      none: "The site does not yet meet the requirements of the law (WCAG 2.1, levels A and AA). What is lacking is listed below.",
      unknown: "The publisher has not yet said whether the site meets the requirements of the law.",
    },
    shortcomings: "What is not accessible",
    noShortcomings: "The publisher knows of nothing that is lacking.",
    shortcomingsMissing: "The publisher has not yet described what is lacking.",
    testing: "How accessibility was assessed",
    testedByMaker: [
      "The pages are made with the program hyte, which is tested in a real browser before each version: the structure of pages, the contrast of colours, use with the keyboard alone and a width of 320 pixels.",
      "The tests cover the page templates. They do not tell whether the texts of the plan are clear, or whether pictures and attachments added by the publisher work.",
    ],
    testingMissing: "The publisher has not yet described its own assessment.",
    prepared: (date) => `The statement was prepared on ${date}.`,
    reviewed: (date) => `The statement was last reviewed on ${date}.`,
    preparedMissing: "The day on which the statement was prepared is missing.",
    feedback: "Did something not work for you?",
    feedbackText:
      "Tell us. We answer within 14 days. You can also ask for the content in a form that you can use.",
    feedbackBy: "Feedback on accessibility",
    feedbackMissing:
      "The address for feedback is missing. The publisher must give an electronic address for feedback on accessibility.",
    supervision: "Who supervises",
    supervisionText:
      "If you get no answer within 14 days or are not satisfied with it, you can complain to the supervisory authority or ask it for clarification. Its site tells how to do that and how the matter is handled.",
    authority: "Finnish Transport and Communications Agency Traficom",
    authorityLink: "Site of the supervisory authority",
    law: "What the statement is based on",
    lawText:
      "Act on the Provision of Digital Services (306/2019): accessibility requirements section 7, statement section 9.",
  },
  archive: {
    title: "Years and earlier publications",
    intro:
      "The wellbeing report and plan are made once in a council term, and every year the council gets a report on how the work is going. This page shows what has been published for each year.",
    years: "Year by year",
    yearsCaption: "What there is for each year",
    year: "Year",
    report: "Annual report",
    followUp: "Follow-up entries",
    made: "Made",
    notYet: "Not yet",
    now: "The state this year",
    updates: (count) =>
      count === 0 ? "–" : `${writeNumber(count, "en")} ${plural(count, "entry", "entries")}`,
    handling: "How the plan was handled",
    earlier: "Earlier and other reports",
  },
  notFound: {
    title: "There is no such page",
    text: "There is no page at this address. It may be misspelt, or the link is old.",
    front: "Front page of the plan",
  },
};
