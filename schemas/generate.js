// `npm run generate`: everything that is made from the schemas and from the texts of the findings.
// With --check nothing is written; a stale file, or one that is no longer made, is named and the exit code is 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { configSchema, planSchema, readSources } from "./assemble.js";
import { constant, knownConstant, moduleOf, typeImport } from "./constant.js";
import { editorSchema } from "./editor.js";
import { examplesByPattern, fieldTable, fieldTitles, valueWords } from "./fields.js";
import { fitsCode } from "./fits.js";
import { publishedSchema } from "./published.js";
import { scripts } from "./scripts.js";
import { siteTokens, templateTexts, wholeTemplates, wholeTypes } from "./templates.js";
import { findingExamples, findingTexts } from "./texts.js";
import { typesCode } from "./types.js";
import { validatorsCode } from "./validators.js";

const root = new URL("../", import.meta.url);
const languages = ["fi", "sv", "en"];

const fitsTypes = `import type { Field } from "../field.ts";
import type { Noted } from "../noted.ts";
/** Whether data fits; what it refers to is added to the notes. */
export declare const fitsPlan: (data: unknown, notes: Noted[]) => boolean;
export declare const fitsConfig: (data: unknown, notes: Noted[]) => boolean;
/** What the numbers among the notes stand for. */
export declare const noted: readonly Pick<Field, "refs" | "past" | "kind" | "vocabulary">[];
`;
const validatorTypes = `import type { ErrorObject } from "ajv";
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const validatePlan: Validator;
export declare const validateConfig: Validator;
`;

async function generatedFiles() {
  const sources = readSources();
  const plan = planSchema(sources);
  const config = configSchema(sources);
  const files = new Map([
    ["src/shape/generated/validators.js", moduleOf(`${validatorsCode(plan, config)}\n`)],
    ["src/shape/generated/validators.d.ts", moduleOf(validatorTypes)],
    ["src/shape/generated/fits.js", moduleOf(`${fitsCode(plan, config)}\n`)],
    ["src/shape/generated/fits.d.ts", moduleOf(fitsTypes)],
    ["src/plan/generated/data.ts", `${await typesCode(plan, config)}\n`],
    ["src/outputs/generated/templates.js", moduleOf(wholeTemplates())],
    ["src/outputs/generated/templates.d.ts", moduleOf(wholeTypes)],
    [
      "src/outputs/generated/template-texts.ts",
      moduleOf(constant("templateTexts", "Readonly<Record<string, string>>", templateTexts(), 1)),
    ],
  ]);
  files.set("src/outputs/generated/plan-schema.ts", moduleOf(publishedCode(plan, config)));
  files.set(
    "src/outputs/generated/scripts.ts",
    moduleOf(constant("scripts", "Readonly<Record<string, string>>", await scripts(), 1)),
  );
  files.set(
    "src/check/generated/site-tokens.ts",
    moduleOf(
      constant(
        "siteTokens",
        "Readonly<Record<string, Readonly<Record<string, string>>>>",
        siteTokens(),
        2,
      ),
    ),
  );
  addEditorSchemas(files, plan, config);
  addTables(files, sources.collections, plan, config);
  addTexts(files);
  return files;
}

/** As the text of its file: it is written, never read. */
function publishedCode(plan, config) {
  const text = `${JSON.stringify(publishedSchema(plan, config), null, 1)}\n`;
  return constant("planSchema", "string", text, 0);
}

function addEditorSchemas(files, plan, config) {
  for (const language of languages) {
    for (const [name, schema] of Object.entries({ plan, hyte: config })) {
      const file = `${name}.${language}.schema.json`;
      files.set(`schemas/editor/${file}`, json(editorSchema(schema, language, `hyte:${file}`)));
    }
  }
}

/** What the walk over each plan needs, and apart from it the words that only findings and pages need. */
function addTables(files, collections, plan, config) {
  const both = (make) => ({ ...make(config, "config"), ...make(plan, "planFile") });
  const entryTypes = Object.fromEntries(
    collections.map(({ collection, entry }) => [collection, entry]),
  );
  const folder = "src/shape/generated";
  files.set(
    `${folder}/fields.ts`,
    moduleOf(
      typeImport("Field", "../field.ts"),
      constant("fieldTable", byTypeAndField("Field"), both(fieldTable), 2),
      constant("entryTypes", "Readonly<Record<string, string>>", entryTypes, 1),
      constant("patternExamples", "Readonly<Record<string, string>>", both(examplesByPattern), 1),
    ),
  );
  files.set(
    `${folder}/field-titles.ts`,
    moduleOf(constant("fieldTitles", byTypeAndField("readonly string[]"), both(fieldTitles), 2)),
  );
  files.set(
    `${folder}/value-words.ts`,
    moduleOf(
      typeImport("Translated", "../../base/language.ts"),
      knownConstant("valueWords", byTypeAndField("Translated"), both(valueWords), 2),
    ),
  );
}

function byTypeAndField(type) {
  return `Readonly<Record<string, Readonly<Record<string, ${type}>>>>`;
}

/** The texts of the findings, each language in a file of its own: a run loads one. */
function addTexts(files) {
  const texts = findingTexts();
  for (const language of languages) {
    const one = Object.fromEntries(
      Object.entries(texts).map(([code, all]) => [code, all[language]]),
    );
    files.set(
      `src/check/generated/texts-${language}.ts`,
      moduleOf(
        typeImport("FindingTexts", "../../base/finding-texts.ts"),
        constant("texts", "FindingTexts", one, 2),
      ),
    );
  }
  files.set(
    "src/check/generated/examples.ts",
    moduleOf(constant("examples", "Readonly<Record<string, string>>", findingExamples(), 1)),
  );
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function current(path) {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return undefined;
  }
}

/** What stands in a folder of generated files and is no longer made. */
function leftovers(files) {
  const folders = new Set(
    [...files.keys()].map((path) => path.slice(0, path.lastIndexOf("/") + 1)),
  );
  return [...folders]
    .filter((folder) => existsSync(new URL(folder, root)))
    .flatMap((folder) => readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`))
    .filter((path) => !files.has(path));
}

function write(path, text) {
  mkdirSync(new URL("./", new URL(path, root)), { recursive: true });
  writeFileSync(new URL(path, root), text);
  console.log(`wrote ${path}`);
}

function remove(path) {
  rmSync(new URL(path, root));
  console.log(`removed ${path}`);
}

function sayStale(path) {
  console.error(`stale: ${path} (npm run generate)`);
  process.exitCode = 1;
}

const check = process.argv.includes("--check");
const files = await generatedFiles();
for (const [path, text] of files) {
  if (current(path) !== text) (check ? sayStale : write)(path, text);
}
for (const path of leftovers(files)) (check ? sayStale : remove)(path);
