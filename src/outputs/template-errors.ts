import { UserError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";
import { printable, shorten } from "../base/printable.ts";

/** What Handlebars says of a template of the plan repository, in words for its writer; `file` is its path. */
export function templateError(file: string, error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  // Near the end of the stack a pattern cannot be compiled: the whole program would stop.
  if (message.startsWith("Maximum call stack")) return callsItself(file);
  const line = lineOf(error, message);
  const field = /^"([^"]*)" not defined in/.exec(message)?.[1];
  const at = line === undefined ? file : `${file}:${line}`;
  if (field === undefined) return unusable(at, reasonOf(message), error);
  return new UserError(
    {
      fi: `Sivupohja ${at} lukee kenttää ”${field}”, jota tällä sivulla ei ole. Tarkista nimi hyten omasta sivupohjasta, tai poista tiedosto, niin käytössä on hyten oma.`,
      sv: `Sidmallen ${at} läser fältet ”${field}”, som inte finns på den här sidan. Kontrollera namnet i hytes egen sidmall, eller ta bort filen så används hytes egen.`,
      en: `The template ${at} reads the field “${field}”, which this page does not have. Check the name in hyte's own template, or remove the file to use hyte's own.`,
    },
    { cause: error },
  );
}

/** A template that leads back to itself, directly or through others. */
export function callsItself(file: string): UserError {
  return unusable(file, {
    fi: "se kutsuu itseään loputtomasti. Poista {{> …}}, joka johtaa takaisin samaan sivupohjaan",
    sv: "den anropar sig själv utan slut. Ta bort {{> …}} som leder tillbaka till samma sidmall",
    en: "it calls itself without end. Remove the {{> …}} that leads back to the same template",
  });
}

function unusable(at: string, reason: Translated, cause?: unknown): UserError {
  return new UserError(
    {
      fi: `Sivupohjaa ${at} ei voi käyttää: ${reason.fi}. Korjaa se, tai poista tiedosto, niin käytössä on hyten oma.`,
      sv: `Sidmallen ${at} kan inte användas: ${reason.sv}. Rätta den, eller ta bort filen så används hytes egen.`,
      en: `The template ${at} cannot be used: ${reason.en}. Mend it, or remove the file to use hyte's own.`,
    },
    { cause },
  );
}

type Reason = (first: string, second: string) => Translated;

/** The sentences of Handlebars 4.7 and of the engine under it, each with what it means. */
const reasons: readonly (readonly [RegExp, Reason])[] = [
  [
    /^Parse error[^]* got 'EOF'$/,
    () => ({
      fi: "se loppuu kesken. Jokin {{…}} tai sen loppu, kuten {{/if}}, puuttuu",
      sv: "den tar slut för tidigt. Något {{…}} eller dess slut, till exempel {{/if}}, saknas",
      en: "it ends too early. Some {{…}} or its end, such as {{/if}}, is missing",
    }),
  ],
  [
    /^(?:Parse|Lexical) error/,
    () => ({
      fi: "rivillä on väärin kirjoitettu {{…}}",
      sv: "på raden finns en felskriven {{…}}",
      en: "the line has a {{…}} that is wrongly written",
    }),
  ],
  [
    /^(\S+) doesn't match (\S+)/,
    (open, close) => ({
      fi: `kohdan {{#${open}}} lopussa on {{/${close}}}, vaikka pitäisi olla {{/${open}}}`,
      sv: `{{#${open}}} slutar med {{/${close}}}, fast det ska vara {{/${open}}}`,
      en: `{{#${open}}} ends with {{/${close}}}, which should be {{/${open}}}`,
    }),
  ],
  [
    /^The partial (\S+) could not be found/,
    (name) => ({
      fi: `siinä on {{> ${name}}}, mutta sen nimistä sivupohjaa ei ole`,
      sv: `den innehåller {{> ${name}}}, men det finns ingen sidmall med det namnet`,
      en: `it has {{> ${name}}}, but there is no template of that name`,
    }),
  ],
  [
    /(?:unknown helper|[Mm]issing helper:) "?([^\s"]+)/,
    (name) => ({
      fi: `siinä on toiminto ”${name}”, jota hytessä ei ole`,
      sv: `den använder funktionen ”${name}”, som inte finns i hyte`,
      en: `it uses “${name}”, which hyte does not have`,
    }),
  ],
];

function clean(quoted = ""): string {
  return shorten(printable(quoted.slice(0, 1000)), 120);
}

/** What has no words here is told as it is, in brackets: those who are asked for help may know it. */
function reasonOf(message: string): Translated {
  for (const [pattern, say] of reasons) {
    const found = pattern.exec(message);
    if (found !== null) return say(clean(found[1]), clean(found[2]));
  }
  const short = clean(message.split("\n")[0]);
  return {
    fi: `jokin {{…}} saa tiedon, joka ei sovi siihen (${short})`,
    sv: `något {{…}} får en uppgift som inte passar (${short})`,
    en: `some {{…}} is given what does not fit it (${short})`,
  };
}

function lineOf(error: unknown, message: string): number | undefined {
  if (typeof error === "object" && error !== null && "lineNumber" in error) {
    if (typeof error.lineNumber === "number") return error.lineNumber;
  }
  const written =
    /^Parse error on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  return written === undefined ? undefined : Number(written);
}
