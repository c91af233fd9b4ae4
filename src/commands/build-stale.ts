import { type ExitCode, exit } from "../base/errors.ts";
import type { Language, Translated } from "../base/language.ts";
import type { Console } from "../host/host.ts";
import { type Changes, manifestPath } from "../write.ts";
import type { SiteFolder } from "./site-folder.ts";

/** `hyte build --check`: names what a build would change, one path a line; 1 when there is anything. */
export function sayStale(
  { written, removed }: Changes,
  { shown }: SiteFolder,
  console: Console,
  language: Language,
): ExitCode {
  const paths = [...written.map(({ path }) => path), ...removed].sort();
  if (paths.length === 0) {
    console.err(`${fresh(shown)[language]}\n`);
    return exit.clean;
  }
  for (const path of paths) console.out(`${shown}/${path}\n`);
  const isOnlyOrigin = paths.every((path) => originPaths.test(path));
  console.err(`${(isOnlyOrigin ? onlyOrigin : stale)(shown)[language]}\n`);
  return exit.findings;
}

/** Files that say which commit the site was made from. */
const originPaths = new RegExp(`^(?:\\w\\w/index\\.html|plan\\.\\w\\w\\.md|${manifestPath})$`);

function fresh(site: string): Translated {
  return {
    fi: `Sivusto ${site} on ajan tasalla.`,
    sv: `Webbplatsen ${site} är aktuell.`,
    en: `The site ${site} is up to date.`,
  };
}

function stale(site: string): Translated {
  return {
    fi: `Sivusto ${site} ei ole ajan tasalla: yllä luetellut tiedostot muuttuisivat. Tee se uudelleen: hyte build --out ${site}`,
    sv: `Webbplatsen ${site} är inte aktuell: filerna ovan skulle ändras. Gör den på nytt: hyte build --out ${site}`,
    en: `The site ${site} is not up to date: the files listed above would change. Build it again: hyte build --out ${site}`,
  };
}

function onlyOrigin(site: string): Translated {
  return {
    fi: `Sivustossa ${site} vain tieto suunnitelman viimeisimmästä muutoksesta voi olla vanha. Vie ensin suunnitelma versionhallintaan (git commit), tee sitten sivusto ja vie se omana muutoksenaan.`,
    sv: `På webbplatsen ${site} kan bara uppgiften om planens senaste ändring vara gammal. Spara först planen i versionshanteringen (git commit), gör sedan webbplatsen och spara den som en egen ändring.`,
    en: `In the site ${site} perhaps only what it says of the plan's last change is old. Commit the plan first, then build the site and commit it as a change of its own.`,
  };
}
