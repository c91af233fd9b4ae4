import type { Clock } from "./host.ts";

/** The machine's own calendar. */
export const nodeClock: Clock = {
  today() {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};
