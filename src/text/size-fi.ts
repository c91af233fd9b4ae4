import { writeNumber } from "./numbers.ts";
import type { SizeText } from "./size.ts";

export const sizeFi: SizeText = {
  tableLeftOut: (goals) =>
    `Tavoitteita on ${writeNumber(goals, "fi")}, joten niistä ei ole yhteistä taulukkoa. Toimenpiteet, vastuutahot ja mittarit ovat kunkin tavoitteen omalla sivulla.`,
};
