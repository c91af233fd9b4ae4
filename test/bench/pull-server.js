// A Sotkanet in a process of its own: every indicator has a value of each of its areas in each of 20 years. The rows of
// one indicator come from the server of the tests; of the others only the number differs, so that serving costs little.
import { createServer } from "node:http";
import { startSotkanet } from "../servers/sotkanet.js";

/** Six digits, as all the numbers that are asked for. */
const sample = 800_000;
const years = { start: 2005, end: 2024 };
const title = { fi: "Keksitty osuus, %", sv: "Påhittad andel, %", en: "Invented share, %" };

const source = await startSotkanet({
  indicators: { [sample]: { ...years, title, sexes: ["total"], gaps: false, counts: false } },
});

async function bodyOf(path) {
  const answer = await fetch(`${source.url}${path}`, { headers: { "user-agent": "bench" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** A body, and where the number of the indicator stands in it. */
function patternOf(body) {
  const positions = [];
  for (let at = body.indexOf(`${sample}`); at >= 0; at = body.indexOf(`${sample}`, at + 1))
    positions.push(at);
  return { body, positions };
}

function withNumber({ body, positions }, number) {
  const copy = Buffer.from(body);
  for (const at of positions) copy.write(number, at, "latin1");
  return copy;
}

const query = Array.from({ length: 20 }, (_, at) => `&years=${years.start + at}`).join("");
const regions = await bodyOf("/regions");
const metadata = patternOf(await bodyOf(`/indicators/${sample}`));
const figures = patternOf(await bodyOf(`/json?indicator=${sample}${query}&genders=total`));
await source.close();

const server = createServer(({ url }, response) => {
  const [, kind, number] = /^\/(indicators\/|json\?indicator=)(\d{6})/.exec(url) ?? [];
  response.setHeader("content-type", "application/json;charset=UTF-8");
  if (kind === undefined) response.end(regions);
  else response.end(withNumber(kind === "indicators/" ? metadata : figures, number));
});
server.listen(0, "127.0.0.1", () => {
  process.send?.({ url: `http://127.0.0.1:${server.address().port}`, bytes: figures.body.length });
});
process.on("disconnect", () => process.exit());
