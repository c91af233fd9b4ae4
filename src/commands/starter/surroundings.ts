import type { Language } from "../../base/language.ts";
import { isTarball } from "../../check/install-address.ts";
import type { ReadFiles } from "../../host/host.ts";
import { editorSchema, schemaNames } from "../editor-schemas.ts";
import { schemaFolder } from "../schema-copies.ts";
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
    { path: ".gitignore", text: "site/\nnode_modules/\n" },
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

const missing: Readonly<Record<Language, string>> = {
  fi: "Kirjoita riville HYTE_PACKAGE, mistä hyte asennetaan: kiinnitetty paketti (.tgz) tai git-osoite, jossa on #versio.",
  sv: "Skriv på raden HYTE_PACKAGE varifrån hyte installeras: ett låst paket (.tgz) eller en git-adress med #version.",
  en: "Write on the line HYTE_PACKAGE where hyte is installed from: a pinned package (.tgz) or a git address with #version.",
};

/** A package file needs no script; from a git address npm has to build hyte with its `prepare`. */
function scriptsOf(address: string | undefined): string {
  return address === undefined || isTarball(address) ? " --ignore-scripts" : "";
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
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - name: Install hyte
        working-directory: \${{ runner.temp }}
        run: |
          if [ -z "$HYTE_PACKAGE" ]; then
            echo "::error file=.github/workflows/hyte.yml::${missing[language]}"
            exit 1
          fi
          npm install --no-save${scriptsOf(installFrom)} --no-audit --no-fund --prefix hyte-install "$HYTE_PACKAGE"
      - name: Validate the plan
        run: node "$RUNNER_TEMP/hyte-install/node_modules/hyte/bin/hyte.js" validate --format github --lang ${language}
`;
}
