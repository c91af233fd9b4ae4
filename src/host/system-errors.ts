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
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(unreadable(file, { fi: reason, sv: reason, en: reason }), { cause: error });
  }
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
