import { writeNumber } from "./numbers.ts";
import type { SizeText } from "./size.ts";

export const sizeEn: SizeText = {
  tableLeftOut: (goals) =>
    `There are ${writeNumber(goals, "en")} goals, so they are not shown in one table. The actions, responsible parties and metrics are on the page of each goal.`,
};
