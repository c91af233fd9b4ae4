import type { Language } from "../../base/language.ts";
import { isTarball } from "../../check/install-address.ts";

const missing: Readonly<Record<Language, string>> = {
  fi: "Kirjoita riville HYTE_PACKAGE, mistä hyte asennetaan: kiinnitetty paketti (.tgz) tai git-osoite, jossa on #versio.",
  sv: "Skriv på raden HYTE_PACKAGE varifrån hyte installeras: ett låst paket (.tgz) eller en git-adress med #version.",
  en: "Write on the line HYTE_PACKAGE where hyte is installed from: a pinned package (.tgz) or a git address with #version.",
};

/** A package file needs no script; from a git address npm has to build hyte with its `prepare`. */
function scriptsOf(address: string | undefined): string {
  return address === undefined || isTarball(address) ? " --ignore-scripts" : "";
}

/** Where the work is done, without a token that may write, and what runs hyte. */
export const setupSteps = `      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 20
`;

/** Installs outside the repository, so that nothing of it takes part. */
export function installStep(
  file: string,
  language: Language,
  installFrom: string | undefined,
): string {
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
