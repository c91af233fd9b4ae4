import { FetchError } from "../../src/base/errors.ts";
import type { HttpAnswer, Network } from "../../src/host/host.ts";

/** One value of an invented indicator: area of Sotkanet, year, value. */
export type Figure = readonly [region: number, year: number, value: number];

/** What Sotkanet would answer, by the id of the indicator. A FetchError in place of figures is thrown. */
export type Answers = Readonly<Record<number, readonly Figure[] | FetchError>>;

/** Keski-Suomi, Jyväskylä and the whole country. */
const regions = [
  { id: 965, code: "15", category: "HYVINVOINTIALUE", fi: "Keski-Suomen hyvinvointialue" },
  { id: 110, code: "179", category: "KUNTA", fi: "Jyväskylä" },
  { id: 658, code: "358", category: "MAA", fi: "Koko maa" },
].map(({ fi, ...rest }) => ({ ...rest, title: { fi, sv: fi, en: fi }, memberOf: [] }));

/** A network on which only Sotkanet answers, without any server: for tests of what comes after it. */
export function sotkanetWith(answers: Answers): Network {
  return { open: () => Promise.resolve(({ url }) => Promise.resolve(answerTo(url, answers))) };
}

function answerTo(url: string, answers: Answers): HttpAnswer {
  if (url.endsWith("/regions")) return json(regions);
  const id = Number(/indicators\/(\d+)/.exec(url)?.[1] ?? /indicator=(\d+)/.exec(url)?.[1]);
  const figures = answers[id];
  if (figures instanceof FetchError) throw figures;
  if (figures === undefined) return { status: 404, type: "text/html", body: new Uint8Array() };
  return json(url.includes("/indicators/") ? metadata(id, figures) : rows(id, figures));
}

function json(value: unknown): HttpAnswer {
  const body = new TextEncoder().encode(JSON.stringify(value));
  return { status: 200, type: "application/json", body };
}

function metadata(id: number, figures: readonly Figure[]): object {
  const years = figures.map(([, year]) => year);
  const title = {
    fi: `Keksitty ${String(id)}`,
    sv: `Påhittad ${String(id)}`,
    en: `Invented ${String(id)}`,
  };
  return {
    id,
    title,
    "data-updated": "2026-01-15",
    range: { start: Math.min(...years), end: Math.max(...years) },
    primaryValueType: { code: "PROS", title: { fi: "%", sv: "%", en: "%" } },
    decimals: 1,
    classifications: { sex: { title, values: ["male", "female", "total"] } },
    organization: { id: 2, title: { fi: "THL", sv: "THL", en: "THL" } },
    subjects: [],
    sources: [],
    groups: [],
    description: { fi: "", sv: "", en: "" },
    interpretation: { fi: "", sv: "", en: "" },
    limits: { fi: "", sv: "", en: "" },
    legislation: { fi: "", sv: "", en: "" },
    notices: { fi: "", sv: "", en: "" },
  };
}

function rows(id: number, figures: readonly Figure[]): readonly object[] {
  return figures.map(([region, year, value]) => ({
    indicator: id,
    region,
    year,
    gender: "total",
    value,
  }));
}
