import { UserError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";

/** The system's name of an error ("ENOENT"), or "". */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What the system refuses becomes a message to the user. */
export function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(unreadable(file, reasonOf(error)), { cause: error });
  }
}

const permission: Translated = {
  fi: "käyttöoikeus puuttuu. Tarkista tiedoston ja sen kansion oikeudet, ja sulje tiedosto muista ohjelmista.",
  sv: "åtkomsträtt saknas. Kontrollera rättigheterna till filen och dess mapp, och stäng filen i andra program.",
  en: "permission is missing. Check the rights of the file and its folder, and close the file in other programs.",
};

const full: Translated = {
  fi: "levyllä ei ole tilaa. Vapauta tilaa ja yritä uudelleen.",
  sv: "det finns inget utrymme på disken. Frigör utrymme och försök igen.",
  en: "there is no room on the disk. Free some and try again.",
};

const busy: Translated = {
  fi: "tiedosto on toisen ohjelman käytössä. Sulje se siellä ja yritä uudelleen.",
  sv: "filen används av ett annat program. Stäng den där och försök igen.",
  en: "the file is in use by another program. Close it there and try again.",
};

/** What the system's names of errors mean to the user. */
const reasons: ReadonlyMap<string, Translated> = new Map([
  ["EACCES", permission],
  ["EPERM", permission],
  ["ENOSPC", full],
  ["EDQUOT", full],
  ["EBUSY", busy],
  [
    "EROFS",
    {
      fi: "levylle ei voi kirjoittaa, sitä voi vain lukea. Valitse toinen kansio.",
      sv: "disken kan bara läsas, inte skrivas på. Välj en annan mapp.",
      en: "the disk can be read only, not written to. Choose another folder.",
    },
  ],
  [
    "ENOTDIR",
    {
      fi: "polulla on tiedosto kohdassa, jossa pitäisi olla kansio. Valitse toinen kansio tai nimeä tiedosto uudelleen.",
      sv: "på sökvägen finns en fil där det borde finnas en mapp. Välj en annan mapp eller byt namn på filen.",
      en: "there is a file where a folder should be on the path. Choose another folder or rename the file.",
    },
  ],
  [
    "EISDIR",
    {
      fi: "sillä nimellä on kansio, vaikka pitäisi olla tiedosto. Nimeä kansio uudelleen.",
      sv: "där finns en mapp med samma namn, fast det borde vara en fil. Byt namn på mappen.",
      en: "there is a folder of that name where a file should be. Rename the folder.",
    },
  ],
  [
    "ENOENT",
    {
      fi: "sitä ei löydy. Tarkista polku.",
      sv: "den hittas inte. Kontrollera sökvägen.",
      en: "it is not there. Check the path.",
    },
  ],
  [
    "ENAMETOOLONG",
    {
      fi: "nimi on liian pitkä. Lyhennä nimeä.",
      sv: "namnet är för långt. Förkorta namnet.",
      en: "the name is too long. Shorten it.",
    },
  ],
]);

function reasonOf(error: unknown): Translated {
  const code = codeOf(error);
  const known = reasons.get(code);
  if (known !== undefined) return withCode(known, code);
  const reason = error instanceof Error ? error.message : String(error);
  return { fi: reason, sv: reason, en: reason };
}

/** The code stands last, for those who are asked for help. */
function withCode({ fi, sv, en }: Translated, code: string): Translated {
  return { fi: `${fi} (${code})`, sv: `${sv} (${code})`, en: `${en} (${code})` };
}

/** A path that may not be touched. */
export function leavesRoot(file: string): Translated {
  return {
    fi: `Polku ”${file}” johtaa ulos suunnitelman kansiosta. Käytä vain kansion sisällä olevia tiedostoja.`,
    sv: `Sökvägen ”${file}” leder ut ur planens mapp. Använd bara filer som finns i mappen.`,
    en: `The path “${file}” leads out of the plan's folder. Use only files inside the folder.`,
  };
}

function unreadable(file: string, reason: Translated): Translated {
  return {
    fi: `Tiedostoa ”${file}” ei voi käsitellä: ${reason.fi}`,
    sv: `Filen ”${file}” kan inte behandlas: ${reason.sv}`,
    en: `The file “${file}” cannot be used: ${reason.en}`,
  };
}
