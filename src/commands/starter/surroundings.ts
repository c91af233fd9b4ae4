import type { Language } from "../../base/language.ts";
import type { ReadFiles } from "../../host/host.ts";
import { editorSchema, schemaNames } from "../editor-schemas.ts";
import { schemaFolder } from "../schema-copies.ts";
import { installStep, setupSteps } from "./install-step.ts";
import type { StarterFile } from "./plan.ts";

/** What surrounds a plan: editor settings in the coordinator's language, the check of pull requests, .gitignore. */
export function surroundings(
  language: Language,
  installFrom: string | undefined,
  ownFiles: ReadFiles,
): readonly StarterFile[] {
  const schemas = schemaNames.map((name) => ({
    path: `${schemaFolder}/${name}.${language}.schema.json`,
    text: editorSchema(name, language, ownFiles),
  }));
  return [
    ...schemas,
    { path: ".vscode/settings.json", text: editorSettings(language) },
    { path: ".vscode/extensions.json", text: json({ recommendations: ["redhat.vscode-yaml"] }) },
    { path: ".github/workflows/hyte.yml", text: workflow(language, installFrom) },
    { path: ".gitignore", text: "site/\nnode_modules/\ndata/.*\n" },
  ];
}

function editorSettings(language: Language): string {
  return json({
    "yaml.schemas": {
      [`${schemaFolder}/plan.${language}.schema.json`]: "plan/**/*.yaml",
      [`${schemaFolder}/hyte.${language}.schema.json`]: "hyte.yaml",
    },
    "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2 },
    "files.encoding": "utf8",
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Checks each pull request. hyte comes from a pinned address only, and runs nothing that the plan holds. */
function workflow(language: Language, installFrom: string | undefined): string {
  return `# Tarkistaa suunnitelman jokaisessa muutosehdotuksessa. / Granskar planen i varje ändringsförslag.
name: hyte
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    env:
      HYTE_PACKAGE: ${JSON.stringify(installFrom ?? "")}
    steps:
${setupSteps}${installStep("hyte.yml", language, installFrom)}      - name: Validate the plan
        run: node "$RUNNER_TEMP/hyte-install/node_modules/hyte/bin/hyte.js" validate --format github --lang ${language}
`;
}
