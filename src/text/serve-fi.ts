import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { ServeText } from "./serve.ts";

const number = (value: number): string => writeNumber(value, "fi");

export const serveFi: ServeText = {
  ready: (address) =>
    `Esikatselu on osoitteessa ${address}. Se päivittyy, kun tallennat. Lopeta painamalla Ctrl+C.`,
  moved: (port) => `Portti ${port} on varattu, joten käytössä on toinen.`,
  saved: (paths, more) =>
    `Muuttui: ${paths.join(", ")}${more > 0 ? ` ja ${number(more)} muuta` : ""}.`,
  gone: "Poistui:",
  moreGone: (count) =>
    `… ja ${number(count)} ${plural(count, "muu huomautus poistui", "muuta huomautusta poistui")}.`,
  upToDate: (findings, errors) => {
    if (findings === 0) return "Esikatselu on ajan tasalla. Ei huomautettavaa.";
    const ofErrors = errors === 0 ? "" : `, joista virheitä ${number(errors)}`;
    return `Esikatselu on ajan tasalla. Huomautuksia on ${number(findings)}${ofErrors}.`;
  },
  keptLast:
    "Sivuja ei voi tehdä ennen kuin virheet on korjattu. Esikatselussa on edellinen toimiva versio.",
  nothingYet: "Sivuja ei voi tehdä ennen kuin virheet on korjattu. Esikatselu odottaa.",
  stopped: "Esikatselu päättyi.",
  page: {
    refused: (problems) =>
      problems === 1
        ? "Suunnitelmassa on virhe, jonka takia sivuja ei voi tehdä"
        : `Suunnitelmassa on ${number(problems)} virhettä, joiden takia sivuja ei voi tehdä`,
    keptLast:
      "Alla on edellinen toimiva versio. Sivu päivittyy itsestään, kun korjaus on tallennettu.",
    nothingYet: "Sivu päivittyy itsestään, kun korjaus on tallennettu.",
    more: (count) =>
      `… ja ${number(count)} muuta. Kaikki näkyvät päätteessä ja komennolla hyte validate.`,
  },
};
