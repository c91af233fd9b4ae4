import type { ScreenText } from "./screen.ts";

export const screenSv: ScreenText = {
  theme: {
    label: "Färger",
    system: "Enligt enheten",
    light: "Ljusa",
    dark: "Mörka",
  },
  search: {
    title: "Sök",
    intro:
      "Planens hela innehåll på en sida: mål, åtgärder, indikatorer, ansvariga och allt annat.",
    field: "Sök i planen",
    hint: "Ordets böjningsform spelar sällan någon roll, och en början räcker.",
    results: "Sökresultat",
    none: "Sökningen ”{query}” gav inga träffar. Pröva ett annat ord eller en kortare början.",
    one: "Sökningen ”{query}” gav 1 träff.",
    many: "Sökningen ”{query}” gav {count} träffar.",
    first: "Sökningen ”{query}” gav {count} träffar. De 50 bästa visas: precisera sökningen.",
    all: "Allt innehåll",
    jump: "Gå till",
    kinds: {
      focusAreas: { one: "Insatsområde", many: "Insatsområden" },
      phenomena: { one: "Fenomen", many: "Fenomen" },
      goals: { one: "Mål", many: "Mål" },
      actions: { one: "Åtgärd", many: "Åtgärder" },
      indicators: { one: "Indikator", many: "Indikatorer" },
      municipalities: { one: "Kommun", many: "Kommuner" },
      actors: { one: "Ansvarig", many: "Ansvariga" },
      documents: { one: "Dokument", many: "Dokument" },
    },
  },
  filter: {
    field: "Avgränsa med ett ord",
    phase: "Fas",
    everyPhase: "Alla faser",
    none: "Inget motsvarar avgränsningen.",
    some: "{count} av {all} visas.",
  },
};
