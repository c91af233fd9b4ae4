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

/** The same where a folder is to be made. */
export function attemptFolder(folder: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = codeOf(error);
    const known = folderReasons.get(code);
    const reason = known === undefined ? reasonOf(error) : withCode(known, code);
    throw new UserError(unmade(folder, reason), { cause: error });
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

const crowded: Translated = {
  fi: "tietokoneella on auki liian monta tiedostoa. Sulje muita ohjelmia ja yritä uudelleen.",
  sv: "för många filer är öppna på datorn. Stäng andra program och försök igen.",
  en: "too many files are open on the machine. Close other programs and try again.",
};

const damaged: Translated = {
  fi: "levy tai verkkolevy ei vastaa. Tarkista levy ja yhteys ja yritä uudelleen.",
  sv: "disken eller nätverksdisken svarar inte. Kontrollera disken och anslutningen och försök igen.",
  en: "the disk or the network disk does not answer. Check it and the connection, and try again.",
};

const unfit: Translated = {
  fi: "siihen paikkaan järjestelmä ei tee tiedostoja eikä kansioita. Valitse toinen kansio.",
  sv: "där kan systemet inte skapa filer eller mappar. Välj en annan mapp.",
  en: "the system makes no files or folders in that place. Choose another folder.",
};

const fileOnTheWay: Translated = {
  fi: "polulla on tiedosto kohdassa, jossa pitäisi olla kansio. Valitse toinen kansio tai nimeä tiedosto uudelleen.",
  sv: "på sökvägen finns en fil där det borde finnas en mapp. Välj en annan mapp eller byt namn på filen.",
  en: "there is a file where a folder should be on the path. Choose another folder or rename the file.",
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
  ["ENOTDIR", fileOnTheWay],
  ["EEXIST", fileOnTheWay],
  ["EMFILE", crowded],
  ["ENFILE", crowded],
  ["EIO", damaged],
  ["ENXIO", damaged],
  ["ENODEV", damaged],
  ["ESTALE", damaged],
  ["ETIMEDOUT", damaged],
  ["EINVAL", unfit],
  ["ENOSYS", unfit],
  ["ENOTSUP", unfit],
  ["EOPNOTSUPP", unfit],
  ["ETXTBSY", busy],
  [
    "ELOOP",
    {
      fi: "linkki johtaa takaisin itseensä. Poista linkki.",
      sv: "länken leder tillbaka till sig själv. Ta bort länken.",
      en: "the link leads back to itself. Remove the link.",
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

const noRight: Translated = {
  fi: "käyttöoikeus puuttuu. Valitse toinen kansio, tai pyydä oikeus kirjoittaa kansioon, johon se tehdään.",
  sv: "åtkomsträtt saknas. Välj en annan mapp, eller be om rätt att skriva i mappen som den skapas i.",
  en: "permission is missing. Choose another folder, or ask for the right to write where it is made.",
};

/** What they mean where a folder is made; its parent is there, so that only places such as /proc miss anything. */
const folderReasons: ReadonlyMap<string, Translated> = new Map([
  ["EACCES", noRight],
  ["EPERM", noRight],
  ["ENOENT", unfit],
]);

function reasonOf(error: unknown): Translated {
  const code = codeOf(error);
  const known = reasons.get(code);
  if (known !== undefined) return withCode(known, code);
  return withCode(unknown, error instanceof Error ? error.message : String(error));
}

const unknown: Translated = {
  fi: "järjestelmä ei sallinut sitä.",
  sv: "systemet tillät det inte.",
  en: "the system did not allow it.",
};

/** The code stands last, for those who are asked for help. */
function withCode({ fi, sv, en }: Translated, code: string): Translated {
  return { fi: `${fi} (${code})`, sv: `${sv} (${code})`, en: `${en} (${code})` };
}

/** Standard output went to a file or a device that takes no more. */
export function unprintable(error: unknown): UserError {
  const { fi, sv, en } = reasonOf(error);
  const text = {
    fi: `Tulostetta ei voi kirjoittaa: ${fi}`,
    sv: `Utskriften kan inte skrivas: ${sv}`,
    en: `The output cannot be written: ${en}`,
  };
  return new UserError(text, { cause: error });
}

/** A path that may not be touched; `root` is the folder that it leads out of: the plan's or the site's. */
export function leavesRoot(file: string, root: string): Translated {
  return {
    fi: `Polku ”${file}” johtaa ulos kansiosta ${root}. Käytä vain kansion sisällä olevia tiedostoja. Jos polulla on linkki, korvaa se tavallisella kansiolla tai tiedostolla.`,
    sv: `Sökvägen ”${file}” leder ut ur mappen ${root}. Använd bara filer som finns i mappen. Om det finns en länk på sökvägen, ersätt den med en vanlig mapp eller fil.`,
    en: `The path “${file}” leads out of the folder ${root}. Use only files inside the folder. If there is a link on the path, put an ordinary folder or file in its place.`,
  };
}

/** The folder in which the command was given is no more. */
export function removedFolder(folder: string): Translated {
  return {
    fi: `Kansio ${folder}, jossa komento annettiin, on poistettu. Mitään ei kirjoitettu. Siirry olemassa olevaan kansioon (cd) ja anna komento uudelleen.`,
    sv: `Mappen ${folder} där kommandot gavs har tagits bort. Ingenting skrevs. Gå till en mapp som finns (cd) och ge kommandot på nytt.`,
    en: `The folder ${folder} in which the command was given has been removed. Nothing was written. Go to a folder that is there (cd) and give the command again.`,
  };
}

function unmade(folder: string, reason: Translated): Translated {
  return {
    fi: `Kansiota ”${folder}” ei voi tehdä: ${reason.fi}`,
    sv: `Mappen ”${folder}” kan inte skapas: ${reason.sv}`,
    en: `The folder “${folder}” cannot be made: ${reason.en}`,
  };
}

function unreadable(file: string, reason: Translated): Translated {
  return {
    fi: `Tiedostoa ”${file}” ei voi käsitellä: ${reason.fi}`,
    sv: `Filen ”${file}” kan inte behandlas: ${reason.sv}`,
    en: `The file “${file}” cannot be used: ${reason.en}`,
  };
}
