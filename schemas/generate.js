// `npm run generate`: everything that is made from the schemas and from the texts of the findings.
// With --check nothing is written; a stale file is named and the exit code is 1.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { configSchema, planSchema, readSources } from "./assemble.js";
import { editorSchema } from "./editor.js";
import { enumWords, examplesByPattern, fieldTable, fieldTitles } from "./fields.js";
import { fitsCode } from "./fits.js";
import { partsTypes, templateParts, wholeTemplates, wholeTypes } from "./templates.js";
import { findingExamples, findingTexts } from "./texts.js";
import { typesCode } from "./types.js";
import { validatorsCode } from "./validators.js";

const root = new URL("../", import.meta.url);
const banner = "// Made by `npm run generate`. Do not edit.\n";

const fitsTypes = `export declare const fitsPlan: (data: unknown) => boolean;
export declare const fitsConfig: (data: unknown) => boolean;
`;
const validatorTypes = `import type { ErrorObject } from "ajv";
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const validatePlan: Validator;
export declare const validateConfig: Validator;
`;

function constant(name, type, value, imports = "") {
  return `${banner}${imports}export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}

async function generatedFiles() {
  const sources = readSources();
  const plan = planSchema(sources);
  const config = configSchema(sources);
  const files = new Map();
  for (const language of ["fi", "sv", "en"]) {
    files.set(
      `schemas/editor/plan.${language}.schema.json`,
      json(editorSchema(plan, language, `hyte:plan.${language}.schema.json`)),
    );
    files.set(
      `schemas/editor/hyte.${language}.schema.json`,
      json(editorSchema(config, language, `hyte:hyte.${language}.schema.json`)),
    );
  }
  files.set("src/shape/generated/validators.js", `${banner}${validatorsCode(plan, config)}\n`);
  files.set("src/shape/generated/fits.js", `${banner}${fitsCode(plan, config)}\n`);
  files.set("src/shape/generated/fits.d.ts", `${banner}${fitsTypes}`);
  files.set("src/shape/generated/validators.d.ts", `${banner}${validatorTypes}`);
  files.set("src/plan/generated/data.ts", `${await typesCode(plan, config)}\n`);
  const table = { ...fieldTable(config, "config"), ...fieldTable(plan, "planFile") };
  files.set(
    "src/shape/generated/fields.ts",
    constant(
      "fieldTable",
      "Readonly<Record<string, Readonly<Record<string, Field>>>>",
      table,
      'import type { Field } from "../field.ts";\n',
    ) +
      `\nexport const entryTypes: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sources.collections.map(({ collection, entry }) => [collection, entry])), null, 1)};\n\nexport const patternExamples: Readonly<Record<string, string>> = ${JSON.stringify({ ...examplesByPattern(config), ...examplesByPattern(plan) }, null, 1)};\n`,
  );
  files.set(
    "src/field/generated/enum-words.ts",
    constant(
      "enumWords",
      "Readonly<Record<string, Readonly<Record<string, Translated>>>>",
      { ...enumWords(config), ...enumWords(plan) },
      'import type { Translated } from "../../base/language.ts";\n',
    ),
  );
  files.set(
    "src/shape/generated/words.ts",
    `${banner}import type { Translated } from "../../base/language.ts";
type ByField<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
export const fieldTitles: ByField<readonly string[]> = ${JSON.stringify({ ...fieldTitles(config, "config"), ...fieldTitles(plan, "planFile") }, null, 1)};
export const valueWords: ByField<Translated> = ${JSON.stringify({ ...enumWords(config), ...enumWords(plan) }, null, 1)};
`,
  );
  addTexts(files);
  const generated = "src/outputs/generated";
  files.set(`${generated}/templates.js`, `${banner}${wholeTemplates()}`);
  files.set(`${generated}/templates.d.ts`, `${banner}${wholeTypes}`);
  files.set(`${generated}/template-parts.js`, `${banner}${templateParts()}`);
  files.set(`${generated}/template-parts.d.ts`, `${banner}${partsTypes}`);
  return files;
}

/** The texts of the findings, each language in a file of its own: a run loads one. */
function addTexts(files) {
  const texts = findingTexts();
  for (const language of ["fi", "sv", "en"]) {
    const one = Object.fromEntries(
      Object.entries(texts).map(([code, all]) => [code, all[language]]),
    );
    files.set(
      `src/check/generated/texts-${language}.ts`,
      constant(
        "texts",
        "FindingTexts",
        one,
        'import type { FindingTexts } from "../../base/finding-texts.ts";\n',
      ),
    );
  }
  files.set(
    "src/check/generated/examples.ts",
    constant("examples", "Readonly<Record<string, string>>", findingExamples()),
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

const check = process.argv.includes("--check");
for (const [path, text] of await generatedFiles()) {
  if (current(path) === text) continue;
  if (check) {
    console.error(`stale: ${path} (npm run generate)`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(new URL("./", new URL(path, root)), { recursive: true });
  writeFileSync(new URL(path, root), text);
  console.log(`wrote ${path}`);
}
