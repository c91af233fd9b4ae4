import type { ScreenText } from "./screen.ts";

export const screenFi: ScreenText = {
  theme: {
    label: "Värit",
    system: "Laitteen mukaan",
    light: "Vaalea",
    dark: "Tumma",
  },
  search: {
    title: "Haku",
    intro:
      "Suunnitelman koko sisältö yhdellä sivulla: tavoitteet, toimenpiteet, indikaattorit, vastuutahot ja kaikki muu.",
    field: "Hae suunnitelmasta",
    hint: "Sanan taivutusmuodolla ei yleensä ole väliä, ja alkukin riittää.",
    results: "Hakutulokset",
    none: "Haulla ”{query}” ei löytynyt mitään. Kokeile toista sanaa tai lyhyempää alkua.",
    one: "Haulla ”{query}” löytyi 1 osuma.",
    many: "Haulla ”{query}” löytyi {count} osumaa.",
    first: "Haulla ”{query}” löytyi {count} osumaa. Niistä näkyy 50 parasta: tarkenna hakua.",
    all: "Kaikki sisältö",
    jump: "Siirry kohtaan",
    kinds: {
      focusAreas: { one: "Painopiste", many: "Painopisteet" },
      phenomena: { one: "Ilmiö", many: "Ilmiöt" },
      goals: { one: "Tavoite", many: "Tavoitteet" },
      actions: { one: "Toimenpide", many: "Toimenpiteet" },
      indicators: { one: "Indikaattori", many: "Indikaattorit" },
      municipalities: { one: "Kunta", many: "Kunnat" },
      actors: { one: "Vastuutaho", many: "Vastuutahot" },
      documents: { one: "Asiakirja", many: "Asiakirjat" },
    },
  },
  filter: {
    field: "Rajaa sanalla",
    phase: "Vaihe",
    everyPhase: "Kaikki vaiheet",
    none: "Mikään ei vastaa rajausta.",
    some: "Näkyvissä {count} / {all}.",
  },
};
