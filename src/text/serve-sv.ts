import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { ServeText } from "./serve.ts";

const number = (value: number): string => writeNumber(value, "sv");

export const serveSv: ServeText = {
  ready: (address) =>
    `Förhandsvisningen finns på ${address}. Den uppdateras när du sparar. Avsluta med Ctrl+C.`,
  moved: (port) => `Port ${port} är upptagen, så en annan används.`,
  saved: (paths, more) =>
    `Ändrat: ${paths.join(", ")}${more > 0 ? ` och ${number(more)} till` : ""}.`,
  gone: "Borta:",
  moreGone: (count) =>
    `… och ${number(count)} ${plural(count, "anmärkning till är borta", "anmärkningar till är borta")}.`,
  upToDate: (findings, errors) => {
    if (findings === 0) return "Förhandsvisningen är aktuell. Inget att anmärka på.";
    const ofErrors = errors === 0 ? "" : `, varav ${number(errors)} fel`;
    return `Förhandsvisningen är aktuell. ${number(findings)} ${plural(findings, "anmärkning", "anmärkningar")}${ofErrors}.`;
  },
  keptLast:
    "Sidorna kan inte göras förrän felen har rättats. Förhandsvisningen visar den senaste fungerande versionen.",
  nothingYet: "Sidorna kan inte göras förrän felen har rättats. Förhandsvisningen väntar.",
  stopped: "Förhandsvisningen avslutades.",
  page: {
    refused: (problems) =>
      problems === 1
        ? "Planen har ett fel som gör att sidorna inte kan göras"
        : `Planen har ${number(problems)} fel som gör att sidorna inte kan göras`,
    keptLast:
      "Nedan visas den senaste fungerande versionen. Sidan uppdateras av sig själv när rättelsen har sparats.",
    nothingYet: "Sidan uppdateras av sig själv när rättelsen har sparats.",
    more: (count) =>
      `… och ${number(count)} till. Alla syns i terminalen och med kommandot hyte validate.`,
  },
};
