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
    { path: ".github/workflows/hyte-pull.yml", text: pullWorkflow(language, installFrom) },
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

/** Installs outside the repository, so that nothing of it takes part. */
function installStep(file: string, language: Language, installFrom: string | undefined): string {
  return `      - name: Install hyte
        working-directory: \${{ runner.temp }}
        run: |
          if [ -z "$HYTE_PACKAGE" ]; then
            echo "::error file=.github/workflows/${file}::${missing[language]}"
            exit 1
          fi
          npm install --no-save${scriptsOf(installFrom)} --no-audit --no-fund --prefix hyte-install "$HYTE_PACKAGE"
`;
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
${installStep("hyte.yml", language, installFrom)}      - name: Validate the plan
        run: node "$RUNNER_TEMP/hyte-install/node_modules/hyte/bin/hyte.js" validate --format github --lang ${language}
`;
}

/** The title and the text of the pull request that brings new values. */
const newValues: Readonly<Record<Language, { readonly title: string; readonly body: string }>> = {
  fi: {
    title: "Indikaattorien uudet arvot",
    body: "hyte pull löysi lähteistä uusia tai tarkentuneita arvoja. Katso, mikä muuttui ja mitä se tekee arvioihin, ja hyväksy vasta sitten.",
  },
  sv: {
    title: "Nya värden för indikatorerna",
    body: "hyte pull hittade nya eller reviderade värden i källorna. Se vad som ändrades och vad det gör med bedömningarna, och godkänn först sedan.",
  },
  en: {
    title: "New values of the indicators",
    body: "hyte pull found new or revised values at the sources. See what changed and what that does to the verdicts, and only then approve.",
  },
};

/**
 * Looks for new values every week and proposes them as a pull request: they are reviewed like everything else. The token
 * that may write is not there while the network is asked.
 */
function pullWorkflow(language: Language, installFrom: string | undefined): string {
  const { title, body } = newValues[language];
  return `# Hakee joka viikko indikaattorien uudet arvot ja ehdottaa niitä. / Hämtar varje vecka nya värden och föreslår dem.
name: hyte pull
on:
  schedule:
    - cron: "17 4 * * 1"
  workflow_dispatch:
permissions:
  contents: write
  pull-requests: write
concurrency: hyte-pull
jobs:
  pull:
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
${installStep("hyte-pull.yml", language, installFrom)}      - name: Look for new values
        id: look
        run: |
          hyte="$RUNNER_TEMP/hyte-install/node_modules/hyte/bin/hyte.js"
          code=0
          node "$hyte" pull --check --lang ${language} || code=$?
          if [ "$code" = 1 ] || [ "$code" = 2 ]; then
            code=0
            node "$hyte" pull --lang ${language} > "$RUNNER_TEMP/changes.txt" || code=$?
          fi
          echo "code=$code" >> "$GITHUB_OUTPUT"
          if [ -n "$(git status --porcelain -- data)" ]; then echo "changed=yes" >> "$GITHUB_OUTPUT"; fi
      - name: Propose them
        if: steps.look.outputs.changed == 'yes'
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          git config user.name "hyte"
          git config user.email "hyte@users.noreply.github.com"
          git checkout -B hyte-pull
          git add -- data
          git commit -m ${JSON.stringify(title)}
          gh auth setup-git
          git push --force origin hyte-pull
          { echo ${JSON.stringify(body)}; echo; echo '~~~~~~~~~~'; cat "$RUNNER_TEMP/changes.txt"; echo '~~~~~~~~~~'; } > "$RUNNER_TEMP/body.md"
          gh pr create --head hyte-pull --title ${JSON.stringify(title)} --body-file "$RUNNER_TEMP/body.md" || gh pr edit hyte-pull --body-file "$RUNNER_TEMP/body.md"
      - name: Tell of sources that did not answer
        if: steps.look.outputs.code != '0'
        run: exit "\${{ steps.look.outputs.code }}"
`;
}
