import type { DrawPicture } from "../base/document-tools.ts";
import type { Translated } from "../base/language.ts";
import type { Block } from "./document/block.ts";
import type { Means } from "./output.ts";

/**
 * Charts of one document that are drawn as pictures too, for versions of Word before 2016 and some other programs: each
 * takes some megabytes of memory until the document is made, and a tenth of a second.
 */
export const mostPictures = 100;

const install = "npm install @resvg/resvg-js@2.6.2";

/** Nothing is there to draw them. */
const noPictures: Translated = {
  fi: `Word-asiakirjan kaaviot näkyvät Wordin versiosta 2016 alkaen. Jos lukijoilla on vanhempia, asenna kuvien piirtäjä samaan kansioon kuin hyte ja tee asiakirja uudelleen: ${install}`,
  sv: `Diagrammen i Word-dokumentet syns från och med Word 2016. Om läsarna har äldre versioner, installera det som ritar bilder i samma mapp som hyte och gör dokumentet på nytt: ${install}`,
  en: `The charts of the Word document are shown by Word 2016 and later. Where readers have older ones, install what draws pictures in the folder where hyte is and build again: ${install}`,
};

const tooMany: Translated = {
  fi: `Word-asiakirjassa on niin monta kaaviota (yli ${mostPictures}), että ne näkyvät vain Wordin versiosta 2016 alkaen. Jos lukijoilla on vanhempia, tee asiakirja osa kerrallaan valitsimella --only.`,
  sv: `Word-dokumentet har så många diagram (över ${mostPictures}) att de syns bara från och med Word 2016. Om läsarna har äldre versioner, gör dokumentet en del i taget med --only.`,
  en: `The Word document has so many charts (more than ${mostPictures}) that they are shown by Word 2016 and later only. Where readers have older ones, make the document one part at a time with --only.`,
};

/** What draws the charts of a document as pictures; undefined, and told why, where nothing does. */
export async function picturesFor(
  blocks: readonly Block[],
  { picture, tell }: Pick<Means, "picture" | "tell">,
): Promise<DrawPicture | undefined> {
  const charts = blocks.filter(({ kind }) => kind === "chart").length;
  const draw = await picture();
  if (draw === undefined) tell(noPictures);
  else if (charts > mostPictures) tell(tooMany);
  else return draw;
  return undefined;
}
