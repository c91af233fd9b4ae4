import type { ScreenText } from "./screen.ts";

export const screenEn: ScreenText = {
  theme: {
    label: "Colours",
    system: "As on this device",
    light: "Light",
    dark: "Dark",
  },
  search: {
    title: "Search",
    intro:
      "The whole content of the plan on one page: goals, actions, indicators, responsible parties and all else.",
    field: "Search the plan",
    hint: "The form of a word seldom matters, and a beginning is enough.",
    results: "Results",
    none: "Nothing was found for “{query}”. Try another word or a shorter beginning.",
    one: "1 result for “{query}”.",
    many: "{count} results for “{query}”.",
    first: "{count} results for “{query}”. The best 50 are shown: make the search more precise.",
    all: "All contents",
    jump: "Go to",
    kinds: {
      focusAreas: { one: "Focus area", many: "Focus areas" },
      phenomena: { one: "Phenomenon", many: "Phenomena" },
      goals: { one: "Goal", many: "Goals" },
      actions: { one: "Action", many: "Actions" },
      indicators: { one: "Indicator", many: "Indicators" },
      municipalities: { one: "Municipality", many: "Municipalities" },
      actors: { one: "Responsible party", many: "Responsible parties" },
      documents: { one: "Document", many: "Documents" },
    },
  },
  filter: {
    field: "Narrow by a word",
    phase: "Phase",
    everyPhase: "All phases",
    none: "Nothing fits.",
    some: "{count} of {all} are shown.",
  },
};
