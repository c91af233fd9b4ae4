// The page that the generators beside hyte make of a goal: what hyte's has, in the plainest markup, and as long.

/** Its size at least, without what fills it up. */
const ownBytes = 4500;

/** Text of so many bytes, in words and elements as a page has them. */
function filling(bytes) {
  const line = '<li><a href="#tavoite">Toimenpide alueella, jossa moni voi jo nyt hyvin</a></li>\n';
  return line.repeat(Math.max(0, Math.round((bytes - ownBytes) / line.length)));
}

/** What stands before and after the goal, the same on all pages. `bytes`: how long a page is to be. */
export function layoutOf(bytes) {
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

/** The parts that change, for a template with `{{value}}`, `{{{markup}}}` and lists as the dialect writes them. */
export function goalTemplate({ value, markup, each }) {
  return `<title>${value("title")}</title>
</head>
<body>
<main>
<h1>${value("title")}</h1>
<p>${value("description")}</p>
<dl><dt>Vastuutaho</dt><dd>${value("owner")}</dd><dt>Mittari</dt><dd>${value("indicator")}</dd></dl>
<figure><figcaption>${value("indicator")}</figcaption>${markup("svg")}</figure>
<table><caption>${value("indicator")}</caption>
<thead><tr><th scope="col">Vuosi</th><th scope="col">Arvo</th></tr></thead>
<tbody>${each("values", (row) => `<tr><th scope="row">${row("year")}</th><td>${row("value")}</td></tr>`)}</tbody></table>
<table><caption>Toimenpiteet</caption>
<tbody>${each("actions", (row) => `<tr><td>${row("")}</td></tr>`)}</tbody></table>
</main>
`;
}
