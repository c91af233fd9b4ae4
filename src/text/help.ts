import type { Language } from "../base/language.ts";
import type { HelpText } from "./help-text.ts";

/** The help of one language; only that language is loaded. */
export async function helpOf(language: Language): Promise<HelpText> {
  switch (language) {
    case "fi":
      return (await import("./help-fi.ts")).help;
    case "sv":
      return (await import("./help-sv.ts")).help;
    case "en":
      return (await import("./help-en.ts")).help;
  }
}
