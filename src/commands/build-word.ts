import type { Translated } from "../base/language.ts";

const install = "npm install @resvg/resvg-js@2.6.2";

/** Word shows the SVG of a chart since 2016; what is older shows a picture, and here none can be drawn. */
export const wordPictureless: Translated = {
  fi: `Word-asiakirjan kaaviot näkyvät Wordin versiosta 2016 alkaen. Jos lukijoilla on vanhempia, asenna kuvien piirtäjä samaan kansioon kuin hyte ja tee asiakirja uudelleen: ${install}`,
  sv: `Diagrammen i Word-dokumentet syns från och med Word 2016. Om läsarna har äldre versioner, installera det som ritar bilder i samma mapp som hyte och gör dokumentet på nytt: ${install}`,
  en: `The charts of the Word document are shown by Word 2016 and later. Where readers have older ones, install what draws pictures in the folder where hyte is and build again: ${install}`,
};
