// Charts as d3 draws them, in the plainest markup that says what hyte's say: a line chart with two axes, its points and the
// way to its targets, and a timeline of actions. Each can be taken along, as SVG and as CSV.
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

const width = 640;
const height = 320;
const margin = { top: 20, right: 20, bottom: 30, left: 44 };

/** The chart of some values by year as SVG; `targets` are of later years. */
export function chartOf(title, values, targets) {
  const all = [...values, ...targets];
  const x = scaleLinear()
    .domain(extent(all, ({ year }) => year))
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain(extent(all, ({ value }) => value))
    .nice()
    .range([height - margin.bottom, margin.top]);
  const path = line()
    .x(({ year }) => x(year))
    .y(({ value }) => y(value));
  const label = (at, [left, top]) => `<text x="${left}" y="${top}">${at}</text>`;
  const rows = y.ticks(5).map((at) => {
    const top = y(at).toFixed(1);
    return `<line x1="${margin.left}" x2="${width - margin.right}" y1="${top}" y2="${top}"/>${label(at, [8, top])}`;
  });
  const columns = all.map(({ year }) => label(year, [x(year).toFixed(1), height - 8]));
  const way = path([values.at(-1), ...targets]);
  const points = all.map(
    ({ year, value }) => `<circle cx="${x(year).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4"/>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">${rows.join("")}${columns.join("")}<path d="${path(values)}"/><path d="${way}" stroke-dasharray="8 5"/>${points.join("")}</svg>`;
}

/** When actions begin and end, as SVG. */
export function timelineOf(title, actions) {
  const x = scaleLinear()
    .domain([
      Math.min(...actions.map(({ from }) => from)),
      Math.max(...actions.map(({ to }) => to)),
    ])
    .range([220, width - margin.right]);
  const years = x.ticks(4).map((year) => `<text x="${x(year).toFixed(1)}" y="16">${year}</text>`);
  const rows = actions.map(({ title: name, from, to }, index) => {
    const top = 30 + 32 * index;
    const bar = `<rect x="${x(from).toFixed(1)}" y="${top}" width="${(x(to) - x(from)).toFixed(1)}" height="12"/>`;
    return `<text x="0" y="${top + 11}">${name}</text>${bar}`;
  });
  return `<svg viewBox="0 0 ${width} ${40 + 32 * actions.length}" role="img" aria-label="${title}">${years.join("")}${rows.join("")}</svg>`;
}

/** A chart as a file inside its address. */
export function svgAddress(svg) {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Rows as a CSV file inside its address. */
export function csvAddress(rows) {
  const text = rows.map((row) => `${row.join(",")}\r\n`).join("");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
}

/** All that is drawn of a goal, and its files to take along. */
export function drawnOf({ indicator, values, targets, actions }) {
  const svg = chartOf(indicator, values, targets);
  const timeline = timelineOf("Toimenpiteet", actions);
  return {
    svg,
    svgHref: svgAddress(svg),
    csvHref: csvAddress(values.map(({ year, value }) => [year, value])),
    timeline,
    timelineHref: svgAddress(timeline),
    timelineCsvHref: csvAddress(actions.map(({ title, from, to }) => [title, from, to])),
  };
}
