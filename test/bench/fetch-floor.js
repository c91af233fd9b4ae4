// The floor of hyte pull: fetches the bodies of so many indicators with the fetch of Node, so many at once, and parses
// them as JSON; nothing else is done with them.
const [url, first, count, atOnce] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const years = Array.from({ length: 20 }, (_, at) => `&years=${2005 + at}`).join("");
const numbers = Array.from({ length: count }, (_, at) => first + at).values();
let rows = 0;

async function parsed(path) {
  const answer = await fetch(`${url}${path}`, { headers: { "user-agent": "bench" } });
  return JSON.parse(await answer.text());
}

async function work() {
  for (const number of numbers) {
    await parsed(`/indicators/${number}`);
    const found = await parsed(`/json?indicator=${number}${years}&genders=total`);
    rows += found.length;
  }
}

await parsed("/regions");
await Promise.all(Array.from({ length: atOnce }, work));
if (rows < count * 20 * 300) throw new Error(`Only ${rows} rows`);
