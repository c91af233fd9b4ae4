import type { DocumentText } from "./document.ts";

export const documentSv: DocumentText = {
  contents: "Innehåll",
  page: "Sida",
  summary: "Sammanfattning",
  background: "Bakgrund och syfte",
  purpose:
    "Planen berättar hur det står till med välfärden, vad man vill ändra, vem som gör vad och hur förändringen syns. Genomförandet följs med mätare och med anteckningar om arbetet.",
  situation: "Välfärdens tillstånd",
  situationIntro:
    "Indikatorerna och iakttagelserna som målen grundar sig på, enligt insatsområde. Siffrorna i diagrammen finns i tabellerna under dem.",
  observations: "Iakttagelser",
  planPart: "Mål och åtgärder",
  realisation: "Genomförande",
  realisationIntro: (date) =>
    `Resultat och arbete har bedömts var för sig enligt läget ${date}. Resultatet berättar hur det har gått för målets mätare; målets resultat är resultatet för dess svagaste mätare. Arbetet berättar i vilket skede målets åtgärder är.`,
  changed: "Vad det ändrade",
  results: "Målens resultat och arbete",
  noneLate: "–",
  late: "Försenade",
  appendices: "Bilagor",
  indicators: "Uppgifter om indikatorerna",
  unit: "Enhet",
  licence: "Användningsvillkor",
  rhythm: "Nya uppgifter",
  method: "Så har mätarna bedömts",
  methodTexts: [
    "Mätarens senaste värde jämförs med målbanan. Banan går från utgångsnivån via delmålen till målnivån, om inte planen säger något annat.",
    "En liten förändring kan vara en slump. Som förändring räknas först det som är större än mätarens minsta betydande förändring eller dess konfidensintervall.",
    "En mätare bedöms inte om den saknar något som bedömningen behöver: utgångsnivå, målnivå, bättre riktning eller ett nytt värde. Då heter det ”kan inte bedömas”. Ingen bedöms utifrån en mätare som beskriver omvärlden.",
    "Medeltal räknas inte av procenttal, och arbete och resultat slås inte ihop till ett vitsord.",
  ],
  omissions: "Indikatorer som har utelämnats",
  omissionsIntro: "De här indikatorerna i förteckningarna är inte med, och här är skälet.",
  list: "Förteckning",
  item: "Indikator",
  reason: "Skäl",
  date: "Datum",
  healthIntro:
    "Vad i planen som är klart och vad som ännu saknas. Det här berättar om planen, inte om arbetets resultat.",
  figure: (number) => `Diagram ${number}`,
  figuresOf: (number) => `Siffrorna i diagram ${number}`,
  version: "Version",
  madeWith: "Dokumentet har gjorts med programmet hyte av planens filer.",
  part: {
    title: "En del av planen",
    text: (plan) => `Det här är en del av planen ”${plan}”. De andra delarna har lämnats bort.`,
    ofParty: (party, plan) =>
      `Det här är den del av planen ”${plan}” som ${party} ansvarar för eller deltar i.`,
  },
};
