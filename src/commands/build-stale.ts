import { type ExitCode, exit } from "../base/errors.ts";
import type { Language, Translated } from "../base/language.ts";
import type { Console } from "../host/host.ts";
import type { Changes } from "../write/changes.ts";
import type { SiteFolder } from "./site-folder.ts";

/** Who is told, and in which language. */
interface Told {
  readonly console: Console;
  readonly language: Language;
}

/** A site that is looked at, and the command that would make it anew. */
interface Looked {
  readonly shown: string;
  readonly again: string;
}

/**
 * `hyte build --check`: names what a build would change, one path a line; 1 when there is anything. `asBefore` compares
 * with what the site would be if the commit that it names were still the last: where that changes nothing, the plan is
 * the same, and in every kind of file only the commit is old.
 */
export async function sayStale(
  changes: Changes,
  { shown, again }: Looked,
  { console, language }: Told,
  asBefore: () => Promise<Changes>,
): Promise<ExitCode> {
  const paths = pathsOf(changes);
  if (paths.length === 0) {
    console.err(`${fresh(shown)[language]}\n`);
    return exit.clean;
  }
  for (const path of paths) console.out(`${shown}/${path}\n`);
  const isSame = pathsOf(await asBefore()).length === 0;
  const said = isSame ? onlyOrigin : stale;
  console.err(`${said(shown, again)[language]}\n`);
  return exit.findings;
}

function pathsOf({ written, removed }: Changes): readonly string[] {
  return [...written.map(({ path }) => path), ...removed].sort();
}

/** `hyte build --check` where there is nothing that it could check; 1. */
export function sayNoSite({ shown }: SiteFolder, { console, language }: Told): ExitCode {
  console.err(`${none(shown)[language]}\n`);
  return exit.findings;
}

function none(site: string): Translated {
  return {
    fi: `Sivustoa ${site} ei ole vielä tehty. Tee se samalla komennolla ilman valitsinta --check.`,
    sv: `Webbplatsen ${site} har inte gjorts ännu. Gör den med samma kommando utan flaggan --check.`,
    en: `The site ${site} has not been built yet. Build it with the same command without --check.`,
  };
}

function fresh(site: string): Translated {
  return {
    fi: `Sivusto ${site} on ajan tasalla.`,
    sv: `Webbplatsen ${site} är aktuell.`,
    en: `The site ${site} is up to date.`,
  };
}

function stale(site: string, again: string): Translated {
  return {
    fi: `Sivusto ${site} ei ole ajan tasalla: yllä luetellut tiedostot muuttuisivat. Tee se uudelleen: ${again}`,
    sv: `Webbplatsen ${site} är inte aktuell: filerna ovan skulle ändras. Gör den på nytt: ${again}`,
    en: `The site ${site} is not up to date: the files listed above would change. Build it again: ${again}`,
  };
}

function onlyOrigin(site: string, again: string): Translated {
  return {
    fi: `Sivustossa ${site} vain tieto suunnitelman viimeisimmästä muutoksesta voi olla vanha. Vie ensin suunnitelma versionhallintaan (git commit), tee sitten sivusto ja vie se omana muutoksenaan: ${again}`,
    sv: `På webbplatsen ${site} kan bara uppgiften om planens senaste ändring vara gammal. Spara först planen i versionshanteringen (git commit), gör sedan webbplatsen och spara den som en egen ändring: ${again}`,
    en: `In the site ${site} perhaps only what it says of the plan's last change is old. Commit the plan first, then build the site and commit it as a change of its own: ${again}`,
  };
}
