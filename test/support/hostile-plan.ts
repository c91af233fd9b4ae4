import { CORE_SCHEMA, dump, load } from "js-yaml";
import { fieldTable } from "../../src/shape/generated/fields.ts";
import { mallila } from "./mallila.ts";

/** Stands in every text of the hostile plan, once for each way to be taken for more than a text. */
export const attack = [
  "=1+1",
  "<script>globalThis.harmed=1</script>",
  "<img src=x onerror=globalThis.harmed=1>",
  "<svg/onload=globalThis.harmed=1>",
  "<style>*{display:none}</style>",
  "{{constructor}}{{{harmed}}}{{#if a}}",
  "\"'`${harmed}",
  "[x](javascript:globalThis.harmed=1)",
  "#sys.version *x* $x$ #panic() \\",
  "]]>--><!--",
  "</title></desc></text></script>",
].join(" ");

/** Fields that hold any text, though the format does not call them texts. */
const others = new Set([
  "approval.section",
  "approval.case",
  "event.section",
  "indicatorSource.title",
  "link.format",
  "contact.phone",
]);

type Data = Readonly<Record<string, unknown>>;

/** The example plan with the attack before each text that people write in it; its data is left as it is. */
export function hostilePlan(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mallila).map(([path, text]) => [
      path,
      isWritten(path) ? spoilt(path, text) : text,
    ]),
  );
}

function isWritten(path: string): boolean {
  return path === "hyte.yaml" || path.startsWith("plan/");
}

function spoilt(path: string, text: string): string {
  const type = path === "hyte.yaml" ? "config" : "planFile";
  const schema = CORE_SCHEMA;
  return dump(spoiltOf(load(text, { schema }), type), { schema, lineWidth: -1 });
}

/** A mapping of a type of the format, with its texts spoilt. */
function spoiltOf(data: unknown, type: string): unknown {
  const fields = fieldTable[type];
  if (fields === undefined || !isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = fields[key] ?? {};
      const isText = field.text !== undefined || others.has(`${type}.${key}`);
      return [
        key,
        each(value, (one) => (isText ? spoiltText(one, field.def) : spoiltBelow(one, field.def))),
      ];
    }),
  );
}

function spoiltBelow(value: unknown, type: string | undefined): unknown {
  return type === undefined ? value : spoiltOf(value, type);
}

/** One text, or one for each language. */
function spoiltText(value: unknown, type: string | undefined): unknown {
  if (typeof value === "string") return `${attack} ${value}`;
  if (isMapping(value) && type === undefined)
    return Object.fromEntries(
      Object.entries(value).map(([language, text]) => [language, spoiltText(text, type)]),
    );
  return spoiltBelow(value, type);
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : change(value);
}

function isMapping(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
