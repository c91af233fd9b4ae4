import type { CommanderError } from "commander";
import { UserError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";

/** What commander says of wrong use, in the words of hyte; the words in quotes are the user's. */
export function wrongUse({ code, message }: CommanderError): UserError {
  const word = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^)?]*)/.exec(message)?.[1];
  const say = wrongUses[code] ?? wrongUses["other"];
  const text = say?.(word) ?? { fi: message, sv: message, en: message };
  if (near === undefined) return new UserError(text);
  return new UserError({
    fi: `${text.fi} Tarkoititko: ${near}?`,
    sv: `${text.sv} Menade du: ${near}?`,
    en: `${text.en} Did you mean: ${near}?`,
  });
}

const wrongUses: Readonly<Record<string, (word: string) => Translated>> = {
  "commander.unknownCommand": (word) => ({
    fi: `Komentoa ”${word}” ei ole. Kaikki komennot: hyte --help.`,
    sv: `Kommandot ”${word}” finns inte. Alla kommandon: hyte --help.`,
    en: `There is no command “${word}”. All commands: hyte --help.`,
  }),
  "commander.unknownOption": (word) => ({
    fi: `Valitsinta ”${word}” ei ole tässä komennossa. Valitsimet: lisää komennon perään --help.`,
    sv: `Alternativet ”${word}” finns inte i det här kommandot. Alternativen: lägg till --help.`,
    en: `This command has no option “${word}”. Its options: add --help.`,
  }),
  "commander.missingArgument": (word) => ({
    fi: `Komennosta puuttuu tieto ”${word}”. Ohje: lisää komennon perään --help.`,
    sv: `Uppgiften ”${word}” saknas i kommandot. Hjälp: lägg till --help.`,
    en: `The command lacks its “${word}”. Help: add --help.`,
  }),
  "commander.optionMissingArgument": (word) => ({
    fi: `Valitsimen ”${word}” perästä puuttuu arvo. Ohje: lisää komennon perään --help.`,
    sv: `Alternativet ”${word}” saknar värde. Hjälp: lägg till --help.`,
    en: `The option “${word}” lacks its value. Help: add --help.`,
  }),
  "commander.excessArguments": () => ({
    fi: "Komennossa on liikaa sanoja. Nimi, jossa on väli, tarvitsee lainausmerkit. Ohje: lisää perään --help.",
    sv: "Kommandot har för många ord. Ett namn med mellanslag behöver citattecken. Hjälp: lägg till --help.",
    en: "The command has too many words. A name with a space needs quotes. Help: add --help.",
  }),
  other: () => ({
    fi: "Komentoa ei voi lukea. Ohje: hyte --help.",
    sv: "Kommandot kan inte läsas. Hjälp: hyte --help.",
    en: "The command cannot be read. Help: hyte --help.",
  }),
};
