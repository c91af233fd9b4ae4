// npm run demo:pull: fetches the figures of the example from invented services on this machine, and shows what a
// revision at a source brings. Ends with exit code 0 only if everything went as told: it is a test as well.
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { revision } from "./servers/mallila-figures.js";
import { startMallila } from "./servers/mallila.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "examples/mallila");
const hyte = join(root, "bin/hyte.js");
const asOf = "2026-11-01";
/** In a folder that this script made: another one is never touched. */
const mark = ".hyte-demo";

const texts = {
  fi: {
    begin: (folder) =>
      `Mallila on keksitty, ja niin ovat sen luvutkin. Tämä esittely kopioi suunnitelman ilman lukuja kansioon ${folder}\nja käynnistää tälle koneelle palvelut, jotka vastaavat kuten Sotkanet, Tilastokeskus ja muut.`,
    taken: (folder) =>
      `Kansio ${folder} on jo olemassa, eikä tämä esittely ole tehnyt sitä. Siirrä se muualle tai anna toinen kansio: npm run demo:pull -- --folder toinen-kansio`,
    first: "1. Ensimmäinen haku tuo kaikki luvut:",
    where: (count, folder) =>
      `Haettu ${count} indikaattoria. Luvut ovat kansiossa ${folder}: jokaisesta .csv (arvot) ja .yaml (mistä ne ovat).`,
    second:
      "2. Toinen haku heti perään ei kirjoita mitään, koska lähteissä ei ole muuttunut mikään:",
    untouched: "Yksikään tiedosto ei muuttunut.",
    revised: ({ year, from, to }) =>
      `3. Lähde tarkentaa vanhaa lukua: Mallila ${year}, ${from} → ${to}. hyte pull --dry-run kertoo, mikä muuttuisi ja mitä se tekee arviolle, eikä kirjoita mitään:`,
    status: "4. Tilanne, kun arviot on laskettu haetuista luvuista (hyte status):",
    end: (folder) => `Valmis. Kansion ${folder} saa poistaa.`,
    wrong: (what) => `Esittely ei mennyt niin kuin piti: ${what}`,
  },
  sv: {
    begin: (folder) =>
      `Mallila är påhittat, och det är siffrorna också. Den här demonstrationen kopierar planen utan siffror till mappen ${folder}\noch startar på den här datorn tjänster som svarar som Sotkanet, Statistikcentralen och andra.`,
    taken: (folder) =>
      `Mappen ${folder} finns redan, och den här demonstrationen har inte gjort den. Flytta den eller ange en annan mapp: npm run demo:pull -- --folder annan-mapp`,
    first: "1. Den första hämtningen ger alla siffror:",
    where: (count, folder) =>
      `${count} indikatorer hämtades. Siffrorna finns i mappen ${folder}: för varje en .csv (värdena) och en .yaml (varifrån de kommer).`,
    second:
      "2. En ny hämtning genast efteråt skriver ingenting, eftersom ingenting har ändrats i källorna:",
    untouched: "Ingen fil ändrades.",
    revised: ({ year, from, to }) =>
      `3. Källan reviderar en gammal siffra: Mallila ${year}, ${from} → ${to}. hyte pull --dry-run berättar vad som skulle ändras och vad det gör med bedömningen, och skriver ingenting:`,
    status: "4. Läget när bedömningarna har räknats ur de hämtade siffrorna (hyte status):",
    end: (folder) => `Klart. Mappen ${folder} får tas bort.`,
    wrong: (what) => `Demonstrationen gick inte som den skulle: ${what}`,
  },
  en: {
    begin: (folder) =>
      `Mallila is invented, and so are its figures. This demonstration copies the plan without figures to the folder ${folder}\nand starts services on this machine that answer like Sotkanet, Statistics Finland and others.`,
    taken: (folder) =>
      `The folder ${folder} is there already, and this demonstration did not make it. Move it away or give another folder: npm run demo:pull -- --folder another-folder`,
    first: "1. The first pull brings all figures:",
    where: (count, folder) =>
      `${count} indicators were fetched. The figures are in the folder ${folder}: of each a .csv (the values) and a .yaml (where they come from).`,
    second: "2. A second pull right after it writes nothing, since nothing changed at the sources:",
    untouched: "No file changed.",
    revised: ({ year, from, to }) =>
      `3. A source revises an old figure: Mallila ${year}, ${from} → ${to}. hyte pull --dry-run tells what would change and what that does to the verdict, and writes nothing:`,
    status: "4. How things are, judged by the figures that were fetched (hyte status):",
    end: (folder) => `Done. The folder ${folder} may be removed.`,
    wrong: (what) => `The demonstration did not go as it should: ${what}`,
  },
};

/** Of the system's locale where that is Swedish or English, else Finnish, as the example is. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }) {
  const code = (LC_ALL || LC_MESSAGES || LANG || "").slice(0, 2).toLowerCase();
  return Object.hasOwn(texts, code) ? code : "fi";
}

/** Runs hyte in a process of its own, shows what it says, and gives its output. */
function run(args, { folder, language }) {
  const all = [hyte, ...args, "--as-of", asOf, "--lang", language];
  return new Promise((fulfil) => {
    execFile(process.execPath, all, { cwd: folder, maxBuffer: 2 ** 26 }, (error, out, err) => {
      fulfil({ code: error ? (error.code ?? 1) : 0, out, err });
    });
  });
}

function show({ out, err }) {
  process.stdout.write(`\n${indented(out)}${indented(err)}\n`);
}

function indented(text) {
  return text.replaceAll(/^(?=.)/gm, "    ");
}

function isOfOthers(folder) {
  return existsSync(folder) && !existsSync(join(folder, mark));
}

function prepare(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mark), "");
  for (const name of ["hyte.yaml", "plan", "aineistot"]) {
    cpSync(join(example, name), join(folder, name), { recursive: true });
  }
}

/** The contents of `data/`, by name. */
function dataIn(folder) {
  const data = join(folder, "data");
  const names = existsSync(data) ? readdirSync(data).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(data, name), "utf8")]));
}

function isSame(before, after) {
  return (
    before.size === after.size && [...before].every(([name, text]) => after.get(name) === text)
  );
}

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

function shownPath(folder) {
  return relative(process.cwd(), folder) || ".";
}

async function demonstrate(folder, language) {
  const text = texts[language];
  const shown = shownPath(folder);
  const say = (words) => process.stdout.write(`${words}\n`);
  prepare(folder);
  say(text.begin(shown));
  const mallila = await startMallila();
  const around = { folder, language };
  const pull = ["pull", "--server", mallila.servers, "--allow-private"];
  try {
    say(`\n${text.first}`);
    const fetched = await firstPull(pull, around);
    say(text.where(fetched.size / 2, join(shown, "data")));
    say(`\n${text.second}`);
    await secondPull(pull, around, fetched);
    say(text.untouched);
    mallila.revise();
    say(`\n${text.revised(numbersIn(language))}`);
    await revisedPull(pull, around, fetched);
    say(text.status);
    const status = await run(["status"], around);
    show(status);
    expect(status.code === 0, `hyte status: ${status.code}`);
    say(text.end(shown));
  } finally {
    await mallila.close();
  }
}

async function firstPull(pull, around) {
  const first = await run(pull, around);
  show(first);
  const fetched = dataIn(around.folder);
  const files = fetched.size;
  expect(first.code === 0, `hyte pull: ${first.code}`);
  expect(files >= 40 && files % 2 === 0, `data/: ${files}`);
  return fetched;
}

async function secondPull(pull, around, fetched) {
  const second = await run(pull, around);
  show(second);
  expect(second.code === 0 && second.out === "", `hyte pull (2): ${second.code}\n${second.out}`);
  expect(isSame(fetched, dataIn(around.folder)), "data/ (2)");
}

/** The change is told for people, and the same as data. */
async function revisedPull(pull, around, fetched) {
  const dry = await run([...pull, "--dry-run"], around);
  show(dry);
  const { from, to } = numbersIn(around.language);
  const told = dry.out.includes(`${from} → ${to}`);
  expect(dry.code === 0 && told, `hyte pull --dry-run: ${dry.code}\n${dry.out}`);
  const printed = await run([...pull, "--dry-run", "--json"], around);
  const { changed } = JSON.parse(printed.out);
  const [only] = changed;
  const moved = only?.verdicts.some(({ before, after }) => before.verdict !== after.verdict);
  const isOne = changed.length === 1 && only.indicator === revision.indicator;
  expect(isOne && only.counts.revised === 1 && moved, `--json: ${printed.out}`);
  expect(isSame(fetched, dataIn(around.folder)), "data/ (--dry-run)");
}

function numbersIn(language) {
  const written = (value) => (language === "en" ? `${value}` : `${value}`.replace(".", ","));
  return { ...revision, from: written(revision.from), to: written(revision.to) };
}

const { values } = parseArgs({ options: { folder: { type: "string", default: "demo-plan" } } });
const language = systemLanguage(process.env);
const folder = resolve(values.folder);
if (isOfOthers(folder)) {
  process.stderr.write(`${texts[language].taken(shownPath(folder))}\n`);
  process.exitCode = 1;
} else {
  try {
    await demonstrate(folder, language);
  } catch (error) {
    process.stderr.write(`${texts[language].wrong(error.message)}\n`);
    process.exitCode = 1;
  }
}
