import { writeNumber } from "./numbers.ts";
import type { SizeText } from "./size.ts";

export const sizeSv: SizeText = {
  tableLeftOut: (goals) =>
    `Målen är ${writeNumber(goals, "sv")} till antalet, så de visas inte i en gemensam tabell. Åtgärderna, de ansvariga och mätarna finns på varje måls egen sida.`,
};
