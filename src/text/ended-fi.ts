import type { EndedText } from "./ended.ts";

export const endedFi: EndedText = {
  goals: {
    title: (id) => `Tavoite ”${id}” on päättynyt`,
    goesOn: "Tavoite ei ole enää suunnitelmassa. Sen työ jatkuu toisessa tavoitteessa.",
    unknown:
      "Tavoite ei ole enää suunnitelmassa, eikä suunnitelma kerro, miksi. Raportin julkaisija voi kertoa lisää.",
    list: "Päättyneet tavoitteet",
    listIntro:
      "Näistä tavoitteista on luovuttu, tai ne on yhdistetty tai korvattu toisella, tai ne on poistettu suunnitelmasta. Niiden sivut säilyvät osoitteissaan.",
  },
  actions: {
    title: (id) => `Toimenpide ”${id}” on päättynyt`,
    goesOn: "Toimenpide ei ole enää suunnitelmassa. Sen työ jatkuu toisessa toimenpiteessä.",
    unknown:
      "Toimenpide ei ole enää suunnitelmassa, eikä suunnitelma kerro, miksi. Raportin julkaisija voi kertoa lisää.",
    list: "Päättyneet toimenpiteet",
    listIntro:
      "Nämä toimenpiteet on peruttu, yhdistetty tai korvattu toisella, tai ne on poistettu suunnitelmasta. Niiden sivut säilyvät osoitteissaan.",
  },
  last: (date) => `Viimeksi raportissa: ${date}`,
  continuedBy: "Työtä jatkaa",
  replacedBy: "Tilalle tuli",
  onward: "Kaikki tavoitteet ovat etusivulla",
};
