import ICAL from "ical.js";
import type { SiteCheck } from "./site-check.ts";

/** Every calendar is read by another parser, its lines are folded at 75 octets, and no event stands in it twice. */
export const calendars: SiteCheck = {
  id: "calendars",
  find: ({ files, read }) =>
    files
      .filter((path) => path.endsWith(".ics"))
      .flatMap((path) => faultsOf(read(path)).map((fault) => `${path} ${fault}`)),
};

function faultsOf(text: string): readonly string[] {
  const long = text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
  const events = parsed(text);
  if (events === undefined) return ["cannot be read"];
  const ids = events.map(({ uid }) => uid);
  return [
    ...long.map((line) => `has a line of more than 75 octets: ${line.slice(0, 40)}`),
    ...(text.replaceAll("\r\n", "").includes("\n") ? ["has a line that ends otherwise"] : []),
    ...(new Set(ids).size === ids.length ? [] : ["has an event twice"]),
    ...events
      .filter(({ startDate }) => !startDate.isDate)
      .map(({ uid }) => `has ${uid}, which is no whole day`),
  ];
}

function parsed(text: string): readonly ICAL.Event[] | undefined {
  try {
    const calendar = ICAL.Component.fromString(text);
    return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  } catch {
    return undefined;
  }
}
