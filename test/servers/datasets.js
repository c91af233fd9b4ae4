// JSON-stat 2 datasets as the servers of tables are given them, and what a query takes of one: written as plainly as
// it can be, cell by cell, since hyte is tested against it.

/**
 * @typedef {object} Dimension
 * @property {string} label
 * @property {{ index: Readonly<Record<string, number>> | readonly string[],
 *   label?: Readonly<Record<string, string>>, unit?: Readonly<Record<string, object>> }} category
 * @property {{ elimination?: boolean, eliminationValueCode?: string }} [extension] Whether a query may leave it out,
 *   and the category that is taken then; without one its categories are summed up.
 *
 * @typedef {object} Dataset `value` has all cells, the last dimension moving fastest; `status` is by position.
 * @property {"2.0"} version
 * @property {"dataset"} class
 * @property {string} label
 * @property {string} source
 * @property {string} updated
 * @property {readonly string[]} id
 * @property {readonly number[]} size
 * @property {Readonly<Record<string, readonly string[]>>} [role]
 * @property {Readonly<Record<string, Dimension>>} dimension
 * @property {readonly (number | null)[]} value
 * @property {Readonly<Record<string, string>>} [status]
 * @property {object} [extension]
 */

/** The codes of a dimension in the order of the data. @param {Dataset} dataset @param {string} id */
export function codesOf({ dimension }, id) {
  const { index } = dimension[id].category;
  if (Array.isArray(index)) return index;
  return Object.keys(index).sort((a, b) => index[a] - index[b]);
}

/** @param {Dataset} dataset @param {string} id @param {string} code */
export function labelOf({ dimension }, id, code) {
  return dimension[id].category.label?.[code] ?? code;
}

/** Undefined where a query must name it. @param {Dataset} dataset @param {string} id */
function whenLeftOut(dataset, id) {
  const { elimination, eliminationValueCode } = dataset.dimension[id].extension ?? {};
  if (elimination !== true) return undefined;
  return eliminationValueCode === undefined ? codesOf(dataset, id) : [eliminationValueCode];
}

/**
 * What a query asks for, or the code of the variable that is at fault: not there, or not asked for although it must.
 *
 * @param {Dataset} dataset
 * @param {ReadonlyMap<string, readonly string[]>} wanted Codes by dimension.
 * @returns {{ dataset: Dataset } | { fault: string }}
 */
export function chosen(dataset, wanted) {
  for (const id of wanted.keys()) if (!dataset.id.includes(id)) return { fault: id };
  const taken = [];
  for (const id of dataset.id) {
    const codes = wanted.get(id) ?? whenLeftOut(dataset, id);
    const known = codesOf(dataset, id);
    if (codes === undefined || codes.length === 0) return { fault: id };
    if (codes.some((code) => !known.includes(code))) return { fault: id };
    taken.push({ id, codes: known.filter((code) => codes.includes(code)), isKept: wanted.has(id) });
  }
  return { dataset: cut(dataset, taken) };
}

/** How many cells a query asks for. @param {Dataset} dataset */
export function cellsIn({ size }) {
  let cells = 1;
  for (const each of size) cells *= each;
  return cells;
}

function cut(dataset, taken) {
  const kept = taken.filter(({ isKept }) => isKept);
  const cells = combinations(kept.map(({ codes }) => codes)).map((codes) => {
    const named = new Map(kept.map(({ id }, at) => [id, codes[at]]));
    return summed(
      combinations(taken.map(({ id, codes: all }) => (named.has(id) ? [named.get(id)] : all))).map(
        (each) => cellAt(dataset, each),
      ),
    );
  });
  const marks = cells.flatMap(({ status }, at) => (status === undefined ? [] : [[at, status]]));
  const { role = {} } = dataset;
  const ids = kept.map(({ id }) => id);
  return {
    ...without(dataset, "status"),
    id: ids,
    size: kept.map(({ codes }) => codes.length),
    role: Object.fromEntries(
      Object.entries(role)
        .map(([name, its]) => [name, its.filter((id) => ids.includes(id))])
        .filter(([, its]) => its.length > 0),
    ),
    dimension: Object.fromEntries(
      kept.map(({ id, codes }) => [id, narrowed(dataset.dimension[id], codes)]),
    ),
    value: cells.map(({ value }) => value),
    ...(marks.length > 0 ? { status: Object.fromEntries(marks) } : {}),
  };
}

/** @param {object} fields @param {readonly string[]} names */
export function without(fields, ...names) {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function narrowed({ category, ...rest }, codes) {
  const of = (texts) => Object.fromEntries(codes.flatMap((code) => entryOf(texts, code)));
  return {
    ...rest,
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      label: { ...Object.fromEntries(codes.map((code) => [code, code])), ...of(category.label) },
      ...(category.unit ? { unit: of(category.unit) } : {}),
    },
  };
}

function entryOf(texts, code) {
  return texts !== undefined && Object.hasOwn(texts, code) ? [[code, texts[code]]] : [];
}

function combinations([first, ...others]) {
  if (first === undefined) return [[]];
  const rest = combinations(others);
  return first.flatMap((code) => rest.map((codes) => [code, ...codes]));
}

/** The cell of one code of each dimension. */
function cellAt(dataset, codes) {
  let position = 0;
  dataset.id.forEach((id, at) => {
    position = position * dataset.size[at] + codesOf(dataset, id).indexOf(codes[at]);
  });
  return { value: dataset.value[position] ?? null, status: dataset.status?.[position] };
}

/** One that is not known leaves the sum unknown. */
function summed(cells) {
  if (cells.length === 1) return cells[0];
  const values = cells.map(({ value }) => value);
  if (values.includes(null)) return { value: null, status: ".." };
  let sum = 0;
  for (const value of values) sum += value;
  return { value: sum, status: undefined };
}

/**
 * The same dataset with other codes of variables, as after a change of the division of areas.
 *
 * @param {Dataset} dataset
 * @param {Readonly<Record<string, string>>} names New codes by the old ones.
 */
export function renamed(dataset, names) {
  const name = (id) => (Object.hasOwn(names, id) ? names[id] : id);
  const { role = {} } = dataset;
  return {
    ...dataset,
    id: dataset.id.map(name),
    role: Object.fromEntries(Object.entries(role).map(([key, its]) => [key, its.map(name)])),
    dimension: Object.fromEntries(
      Object.entries(dataset.dimension).map(([id, each]) => [name(id), each]),
    ),
  };
}
