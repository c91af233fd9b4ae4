import { FetchError } from "../../base/errors.ts";
import { areaName, areaOf } from "../../field/areas.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Row } from "../../snapshots/snapshot.ts";
import { wantedAreas } from "./area-codes.ts";
import type { Category, Cube, Dimension } from "./cube.ts";
import { listed, malformed, quoted } from "./faults.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { flagOf, isMark, type Mark, markOf } from "./marks.ts";
import { fold, stemOf } from "./names.ts";
import { numberText } from "./number-text.ts";
import { periodOf } from "./period-codes.ts";
import { type Sex, sexOf } from "./sexes.ts";

/** What is read out of a dataset. */
export interface Reading {
  readonly where: string;
  readonly areas: readonly PlanArea[];
  readonly sexes: readonly Sex[];
  /** Whether a value of a dimension is taken. */
  readonly keep: (dimension: Dimension, category: Category) => boolean;
  /** The mark by which the source says that a figure must not be told; "" where it has none. */
  readonly secret: string;
  /** Whose the figures are where the data has no areas. */
  readonly only: PlanArea | undefined;
  readonly language: "fi" | "sv" | "en";
}

/** Rows, and the periods at which the source says that the series breaks. */
export interface ReadRows {
  readonly rows: readonly Row[];
  readonly breaks: readonly string[];
}

/** A value of a dimension that is read: where it stands, and what it says of a row. */
interface Step {
  readonly offset: number;
  readonly says: Partial<Row>;
  readonly isProvisional?: boolean;
}

/** The cells of the wanted areas and sexes as rows. A cell with neither a value nor a mark is absent. */
export function rowsOf(cube: Cube, reading: Reading): ReadRows {
  const kinds = kindsOf(cube.dimensions);
  checkKinds(cube, kinds, reading);
  const axes = axesOf(cube, kinds, reading);
  const rows: Row[] = [];
  const breaks = new Set<string>();
  for (const { offset, says, isProvisional } of combined(axes)) {
    const cell = cellOf(cube, offset, reading);
    if (cell === undefined) continue;
    const flag = cell.flag === "" && isProvisional === true ? "provisional" : cell.flag;
    const row = { ...blank, ...startOf(reading), ...says, value: cell.value, flag };
    if (cell.mark === "break") breaks.add(row.period);
    rows.push(row);
  }
  return { rows, breaks: [...breaks].sort() };
}

const blank: Row = {
  area: "",
  name: "",
  period: "",
  sex: "",
  dimensions: {},
  value: "",
  count: "",
  low: "",
  high: "",
  flag: "",
};

function startOf({ only, language }: Reading): Partial<Row> {
  if (!only) return {};
  const area = areaOf(only.key);
  return { area: only.key, name: area ? areaName(area, language) : (only.names[0] ?? only.key) };
}

interface Cell {
  readonly value: string;
  readonly flag: Row["flag"];
  readonly mark: Mark;
}

function cellOf({ values, statuses }: Cube, offset: number, reading: Reading): Cell | undefined {
  const raw = values[offset] ?? null;
  const number = raw === null ? undefined : numberText(raw);
  const word = raw === null || number !== undefined ? "" : wordOf(raw, reading);
  const said = statuses[offset] ?? word;
  if (number === undefined && said === "") return undefined;
  const mark = markOf(said, reading.secret);
  return { value: number ?? "", flag: flagOf(mark, number !== undefined), mark };
}

/** Some services write the mark in the place of the number. */
function wordOf(raw: string | number, reading: Reading): string {
  const text = String(raw).trim();
  if (!isMark(text)) throw noNumber(text, reading);
  return text;
}

function noNumber(text: string, { where }: Reading): FetchError {
  const shown = quoted(text);
  return malformed(where, {
    fi: `arvo ”${shown}” ei ole luku`,
    sv: `värdet ”${shown}” är inget tal`,
    en: `the value “${shown}” is no number`,
  });
}

/** The steps of each dimension; a position is the sum of one offset of each. */
function axesOf(
  cube: Cube,
  kinds: ReadonlyMap<Dimension, Kind>,
  reading: Reading,
): readonly (readonly Step[])[] {
  const names = columnsOf(cube, kinds, reading);
  let stride = 1;
  const axes = [...cube.dimensions].reverse().map((dimension) => {
    const steps = stepsOf(dimension, kinds.get(dimension) ?? "other", reading, names);
    const scaled = steps.map((step) => ({ ...step, offset: step.offset * stride }));
    stride *= dimension.categories.length;
    return scaled;
  });
  return axes.reverse();
}

function stepsOf(
  dimension: Dimension,
  kind: Kind,
  reading: Reading,
  names: ReadonlyMap<Dimension, string>,
): readonly Step[] {
  const areas = kind === "area" ? wantedAreas(dimension, reading.areas) : undefined;
  const name = names.get(dimension);
  return dimension.categories.flatMap((category, offset): readonly Step[] => {
    if (!reading.keep(dimension, category)) return [];
    const area = areas?.get(offset);
    if (areas) return area ? [{ offset, says: { area: area.key, name: category.label } }] : [];
    if (kind === "time") return timeStep(category, offset);
    if (kind === "sex") return sexStep(category, offset, reading.sexes);
    return [{ offset, says: name === undefined ? {} : { dimensions: { [name]: category.code } } }];
  });
}

function timeStep(category: Category, offset: number): readonly Step[] {
  const read = periodOf(category);
  return read ? [{ offset, says: { period: read.period }, isProvisional: read.isProvisional }] : [];
}

function sexStep(category: Category, offset: number, sexes: readonly Sex[]): readonly Step[] {
  const sex = sexOf(category);
  return sex !== undefined && sexes.includes(sex) ? [{ offset, says: { sex } }] : [];
}

/** Every combination of one step of each axis, the last axis moving fastest. */
function* combined(axes: readonly (readonly Step[])[]): Generator<Step> {
  const [axis, ...rest] = axes;
  if (!axis) {
    yield { offset: 0, says: {} };
    return;
  }
  for (const step of axis) for (const tail of combined(rest)) yield joined(step, tail);
}

function joined(step: Step, tail: Step): Step {
  const dimensions = { ...step.says.dimensions, ...tail.says.dimensions };
  return {
    offset: step.offset + tail.offset,
    says: { ...step.says, ...tail.says, dimensions },
    isProvisional: step.isProvisional === true || tail.isProvisional === true,
  };
}

const taken = new Set(["area", "name", "period", "sex", "value", "count", "low", "high", "flag"]);

/** What the other dimensions with several values are called in rows: their lasting names, else their codes. */
function columnsOf(
  cube: Cube,
  kinds: ReadonlyMap<Dimension, Kind>,
  { keep }: Reading,
): ReadonlyMap<Dimension, string> {
  const others = cube.dimensions.filter(
    (dimension) =>
      kinds.get(dimension) === "other" &&
      dimension.categories.filter((category) => keep(dimension, category)).length > 1,
  );
  const stems = others.map(({ code }) => fold(stemOf(code)));
  return new Map(
    others.map((dimension, at) => {
      const stem = stems[at] ?? "";
      const isAlone = stems.indexOf(stem) === stems.lastIndexOf(stem);
      const name = isAlone ? stem : fold(dimension.code);
      return [dimension, taken.has(name) ? `${name}_` : name];
    }),
  );
}

function checkKinds(
  { dimensions }: Cube,
  kinds: ReadonlyMap<Dimension, Kind>,
  { where, only }: Reading,
): void {
  const time = dimensions.find((dimension) => kinds.get(dimension) === "time");
  if (!time) throw noTime(dimensions, where);
  if (!time.categories.some(periodOf)) throw noPeriod(time, where);
  const hasAreas = dimensions.some((dimension) => kinds.get(dimension) === "area");
  if (!hasAreas && !only) throw noAreas(dimensions, where);
}

function noTime(dimensions: readonly Dimension[], where: string): FetchError {
  const all = listed(dimensions);
  return new FetchError("plan", {
    fi: `${where}: aineistossa ei ole ajan muuttujaa, joten luvuista ei tiedetä, miltä vuodelta ne ovat. Sen muuttujat ovat: ${all}. Valitse aineisto, jossa aika on mukana.`,
    sv: `${where}: materialet har ingen variabel för tid, så det är okänt vilket år siffrorna gäller. Dess variabler är: ${all}. Välj ett material där tiden är med.`,
    en: `${where}: the data has no variable of time, so it is not known which year the figures are of. Its variables are: ${all}. Choose data that has the time.`,
  });
}

function noPeriod(time: Dimension, where: string): FetchError {
  const all = listed(time.categories);
  return new FetchError("plan", {
    fi: `${where}: hyte ei tunne aineiston ajanjaksoja: ${all}. Valitse aineisto, jossa on vuosia, neljänneksiä tai kuukausia.`,
    sv: `${where}: hyte känner inte igen materialets perioder: ${all}. Välj ett material med år, kvartal eller månader.`,
    en: `${where}: hyte does not know the periods of the data: ${all}. Choose data by years, quarters or months.`,
  });
}

function noAreas(dimensions: readonly Dimension[], where: string): FetchError {
  const all = listed(dimensions);
  return new FetchError("plan", {
    fi: `${where}: aineistossa ei ole alueen muuttujaa, joten ei tiedetä, minkä alueen lukuja ne ovat. Sen muuttujat ovat: ${all}. Jos luvut ovat koko maan, kirjoita indikaattorin kohtaan source: select: { area: SSS }; muuten SSS:n paikalle suunnitelman oma alue.`,
    sv: `${where}: materialet har ingen variabel för område, så det är okänt vilket områdes siffror de är. Dess variabler är: ${all}. Om siffrorna gäller hela landet, skriv i indikatorns source: select: { area: SSS }; annars planens eget område i stället för SSS.`,
    en: `${where}: the data has no variable of areas, so it is not known whose figures they are. Its variables are: ${all}. If they are of the whole country, write in the indicator's source: select: { area: SSS }; otherwise the plan's own area in place of SSS.`,
  });
}
