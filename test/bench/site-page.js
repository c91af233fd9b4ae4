// The pages that the floor and the generators beside hyte make, in the plainest markup and as long as hyte's: a page of a
// goal with what hyte's has (chart, its table, the timeline of its actions and theirs, all four to take along), and pages
// that list goals, as many as hyte has files beside the pages of goals (focus areas, actors, actions, indicators, data).

/** The sizes of a page of a goal and of an empty list at least, without what fills them up, and of a line of a list. */
const ownBytes = { goal: 7_600, list: 700, row: 160 };

/** Text of so many bytes, in words and elements as a page has them. */
function filling(bytes) {
  const line = '<li><a href="#tavoite">Toimenpide alueella, jossa moni voi jo nyt hyvin</a></li>\n';
  return line.repeat(Math.max(0, Math.round(bytes / line.length)));
}

/** What stands before and after the goal, the same on all pages. `bytes`: how long a page is to be. */
export function layoutOf(bytes) {
  return layoutWith(bytes - ownBytes.goal);
}

/** The same for a list of so many goals. */
export function listLayoutOf(bytes, rows) {
  return layoutWith(bytes - ownBytes.list - ownBytes.row * rows);
}

function layoutWith(bytes) {
  return {
    head: `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="../../assets/hyte.css">
`,
    foot: `<footer><ul>
${filling(bytes)}</ul></footer>
</body>
</html>
`,
  };
}

/** The goals of each list: all goals once, one after another into the lists. */
export function listsOf(goals, count) {
  const lists = Array.from({ length: count }, (_, index) => ({
    id: `luettelo-${index}`,
    goals: [],
  }));
  for (const [index, { id, title, owner, indicator }] of goals.entries())
    lists[index % count]?.goals.push({ id, title, owner, indicator });
  return lists;
}

/** The parts of a list that change. */
export function listTemplate({ value, each }) {
  return `<title>${value("id")}</title>
</head>
<body>
<main>
<h1>${value("id")}</h1>
<table><caption>Tavoitteet</caption>
<tbody>${each("goals", (row) => `<tr><th scope="row"><a href="../goals/${row("id")}.html">${row("title")}</a></th><td>${row("owner")}</td><td>${row("indicator")}</td></tr>`)}</tbody></table>
</main>
`;
}

/** The parts of a goal that change, for a template with `{{value}}`, `{{{markup}}}` and lists as the dialect writes them. */
export function goalTemplate({ value, markup, each }) {
  const figure = (title, svg, hrefs) =>
    `<figure><figcaption>${title}</figcaption>${markup(svg)}<p>${hrefs.map((href) => `<a href="${value(href)}" download>Lataa</a>`).join(" ")}</p></figure>`;
  return `<title>${value("title")}</title>
</head>
<body>
<main>
<h1>${value("title")}</h1>
<p>${value("description")}</p>
<dl><dt>Vastuutaho</dt><dd>${value("owner")}</dd><dt>Mittari</dt><dd>${value("indicator")}</dd></dl>
${figure(value("indicator"), "svg", ["svgHref", "csvHref"])}
<table><caption>${value("indicator")}</caption>
<thead><tr><th scope="col">Vuosi</th><th scope="col">Arvo</th></tr></thead>
<tbody>${each("values", (row) => `<tr><th scope="row">${row("year")}</th><td>${row("value")}</td></tr>`)}${each("targets", (row) => `<tr><th scope="row">${row("year")}</th><td>${row("value")}</td></tr>`)}</tbody></table>
${figure("Toimenpiteet", "timeline", ["timelineHref", "timelineCsvHref"])}
<table><caption>Toimenpiteet</caption>
<tbody>${each("actions", (row) => `<tr><th scope="row">${row("title")}</th><td>${row("from")}</td><td>${row("to")}</td></tr>`)}</tbody></table>
</main>
`;
}
