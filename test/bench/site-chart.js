// A line chart as d3 draws it: two axes, a line, its points, and what it says in words.
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

const width = 640;
const height = 320;
const margin = { top: 20, right: 20, bottom: 30, left: 44 };

/** The chart of some values by year as SVG. */
export function chartOf(title, values) {
  const x = scaleLinear()
    .domain(extent(values, ({ year }) => year))
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain(extent(values, ({ value }) => value))
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
  const columns = values.map(({ year }) => label(year, [x(year).toFixed(1), height - 8]));
  const points = values.map(
    ({ year, value }) => `<circle cx="${x(year).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4"/>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">${rows.join("")}${columns.join("")}<path d="${path(values)}"/>${points.join("")}</svg>`;
}
