// Compiles the texts of findings (what, why, fix in fi, sv, en) out of their `.md` files.
import { readFileSync, readdirSync } from "node:fs";

const root = new URL("../", import.meta.url);
const folders = [
  "src/load/findings/",
  "src/shape/findings/",
  "src/plan/findings/",
  "src/check/findings/",
  "src/check/rules/",
];
const labels = {
  fi: ["Mitä", "Miksi", "Korjaus"],
  sv: ["Vad", "Varför", "Gör så här"],
  en: ["What", "Why", "Fix"],
};

function part(section, label, where) {
  const match = new RegExp(`\\*\\*${label}:\\*\\*\\s+([\\s\\S]*?)(?=\\n\\n|$)`).exec(section);
  if (!match) throw new Error(`${where}: no **${label}:**`);
  return match[1].replaceAll(/\s*\n\s*/g, " ").trim();
}

function textsOf(markdown, where) {
  const texts = {};
  for (const [language, [what, why, fix]] of Object.entries(labels)) {
    const section = new RegExp(`^## ${language}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(
      markdown,
    )?.[1];
    if (!section) throw new Error(`${where}: no section ## ${language}`);
    texts[language] = {
      what: part(section, what, where),
      why: part(section, why, where),
      fix: part(section, fix, where),
    };
  }
  return texts;
}

/** Code → language → { what, why, fix }, in the order of the codes. */
export function findingTexts() {
  const all = {};
  for (const folder of folders) {
    const names = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(".md"));
    for (const name of names) {
      const where = `${folder}${name}`;
      all[name.slice(0, -3)] = textsOf(
        readFileSync(new URL(where, root), "utf8").replaceAll("\r", ""),
        where,
      );
    }
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The examples part of each `.md`, for `hyte explain`. */
export function findingExamples() {
  const all = {};
  for (const folder of folders) {
    for (const name of readdirSync(new URL(folder, root)).filter((file) => file.endsWith(".md"))) {
      const text = readFileSync(new URL(`${folder}${name}`, root), "utf8");
      all[name.slice(0, -3)] = text.split(/^## Examples\n/m)[1]?.trim() ?? "";
    }
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
