import type { Calendar } from "../view/takeaway/calendar.ts";
import type { CalendarEntry } from "../view/takeaway/calendar-entry.ts";
import { withoutControls } from "./control-characters.ts";
import { renderedFile, type RenderedFile } from "./output.ts";

/**
 * A calendar as iCalendar (RFC 5545): whole days without a time zone, one VEVENT each. Written here and not by a
 * library: ical-generator and ics read the clock or the time zone of the machine, and ics folds in the middle of ä.
 */
export function calendarFile({ path, language, name, changed, entries }: Calendar): RenderedFile {
  const stamp = `DTSTAMP:${compact(changed)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//hyte//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    // RFC 7986 for those who know it, and what the rest look for.
    `NAME;LANGUAGE=${language}:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...entries.flatMap((entry) => eventLines(entry, stamp, language)),
    "END:VCALENDAR",
  ];
  return renderedFile(path, lines.map((line) => `${folded(line)}\r\n`).join(""));
}

function eventLines(entry: CalendarEntry, stamp: string, language: string): readonly string[] {
  const { id, title, from, afterLast, lines, category, address } = entry;
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    stamp,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(afterLast)}`,
    ...ruleLines(entry),
    `SUMMARY;LANGUAGE=${language}:${text(title)}`,
    ...(lines.length === 0 ? [] : [`DESCRIPTION;LANGUAGE=${language}:${text(lines.join("\n"))}`]),
    `CATEGORIES;LANGUAGE=${language}:${text(category)}`,
    ...(address === "" ? [] : [`URL:${withoutControls(address)}`]),
    // A deadline takes nobody's time: the day stays free.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Every year on the same day; the last day of a month stays the last, in leap years too. */
function ruleLines({ from, isLastOfMonth, yearlyUntil }: CalendarEntry): readonly string[] {
  if (yearlyUntil === null) return [];
  const day = isLastOfMonth ? -1 : Number(from.slice(8, 10));
  const until = yearlyUntil === "" ? "" : `;UNTIL=${compact(yearlyUntil)}`;
  return [`RRULE:FREQ=YEARLY${until};BYMONTH=${Number(from.slice(5, 7))};BYMONTHDAY=${day}`];
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

const special = /[\\;,]/g;

/** A value of type TEXT: RFC 5545, 3.3.11. */
function text(words: string): string {
  return withoutControls(words.replace(/\r\n?/g, "\n"))
    .replace(special, "\\$&")
    .replace(/\n/g, "\\n");
}

const longest = 75;
const encoder = new TextEncoder();

/** Lines of at most 75 octets, none broken within a character: RFC 5545, 3.1. */
function folded(line: string): string {
  if (line.length * 3 <= longest || encoder.encode(line).length <= longest) return line;
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
