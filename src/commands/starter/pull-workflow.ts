import type { Language } from "../../base/language.ts";
import { installStep, setupSteps } from "./install-step.ts";
import type { StarterFile } from "./plan.ts";

/** What the weekly job says. */
interface Said {
  /** The title and the text of the pull request that brings new values. */
  readonly title: string;
  readonly body: string;
  /** Where the settings of the repository are in the way. */
  readonly refused: string;
}

const says: Readonly<Record<Language, Said>> = {
  fi: {
    title: "Indikaattorien uudet arvot",
    body: "hyte pull löysi lähteistä uusia tai tarkentuneita arvoja. Katso, mikä muuttui ja mitä se tekee arvioihin, ja hyväksy vasta sitten.",
    refused:
      "Muutosehdotusta ei voitu avata. Salli se: Settings, Actions, General, Allow GitHub Actions to create and approve pull requests. Uudet arvot ovat jo haarassa hyte-pull.",
  },
  sv: {
    title: "Nya värden för indikatorerna",
    body: "hyte pull hittade nya eller reviderade värden i källorna. Se vad som ändrades och vad det gör med bedömningarna, och godkänn först sedan.",
    refused:
      "Ändringsförslaget kunde inte öppnas. Tillåt det: Settings, Actions, General, Allow GitHub Actions to create and approve pull requests. De nya värdena finns redan i grenen hyte-pull.",
  },
  en: {
    title: "New values of the indicators",
    body: "hyte pull found new or revised values at the sources. See what changed and what that does to the verdicts, and only then approve.",
    refused:
      "The pull request could not be opened. Allow it: Settings, Actions, General, Allow GitHub Actions to create and approve pull requests. The new values are in the branch hyte-pull already.",
  },
};

/** GitHub takes no more than 65,536 characters; a line of `hyte pull` has about 100. */
const mostLines = 500;

/** Pushes them to a branch of their own, and opens a pull request or brings the one that is open up to date. */
function proposeStep({ title, body, refused }: Said): string {
  return `      - name: Propose them
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
          {
            echo ${JSON.stringify(body)}
            echo
            echo '~~~~~~~~~~'
            head -n ${mostLines} "$RUNNER_TEMP/changes.txt"
            echo '~~~~~~~~~~'
          } > "$RUNNER_TEMP/body.md"
          if [ "$(gh pr view hyte-pull --json state --jq .state || true)" = OPEN ]; then
            gh pr edit hyte-pull --body-file "$RUNNER_TEMP/body.md"
          elif ! gh pr create --head hyte-pull --title ${JSON.stringify(title)} --body-file "$RUNNER_TEMP/body.md"; then
            echo ${JSON.stringify(`::error::${refused}`)}
            exit 1
          fi
`;
}

/**
 * Looks for new values every week and proposes them as a pull request: they are reviewed like everything else. The token
 * that may write is not there while the network is asked. What that token opens starts no other job, so that this one
 * also validates.
 */
export function weeklyPull(language: Language, installFrom: string | undefined): StarterFile {
  return { path: ".github/workflows/hyte-pull.yml", text: pullWorkflow(language, installFrom) };
}

function pullWorkflow(language: Language, installFrom: string | undefined): string {
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
${setupSteps}${installStep("hyte-pull.yml", language, installFrom)}      - name: Look for new values
        id: look
        run: |
          hyte="$RUNNER_TEMP/hyte-install/node_modules/hyte/bin/hyte.js"
          code=0
          node "$hyte" pull --lang ${language} > "$RUNNER_TEMP/changes.txt" || code=$?
          cat "$RUNNER_TEMP/changes.txt"
          echo "code=$code" >> "$GITHUB_OUTPUT"
          if [ -n "$(git status --porcelain -- data)" ]; then echo "changed=yes" >> "$GITHUB_OUTPUT"; fi
${proposeStep(says[language])}      - name: Tell of what could not be fetched
        if: steps.look.outputs.code != '0'
        run: exit "\${{ steps.look.outputs.code }}"
      - name: Validate the plan with them
        if: \${{ !cancelled() && steps.look.outputs.changed == 'yes' }}
        run: node "$RUNNER_TEMP/hyte-install/node_modules/hyte/bin/hyte.js" validate --format github --lang ${language}
`;
}
