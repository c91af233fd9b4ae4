import type Handlebars from "handlebars";
import { UserError } from "../base/errors.ts";
import { templates as whole } from "./generated/templates.js";
import { filler } from "./fill.ts";
import { withoutControls } from "./control-characters.ts";
import type { CustomTemplates } from "./output.ts";
import { compileOptions, escapeWith, strictPaths } from "./strict-paths.js";

/** Helpers by the names that templates call. */
export type Helpers = Readonly<Record<string, Handlebars.HelperDelegate>>;

/** Fills a template of one output with a view. */
export type Render = (name: string, view: object) => string;

/** A template in its compiled form. */
type Template = (view: object, options?: Handlebars.RuntimeOptions) => string;

/**
 * The templates of one output ("html"): the shipped ones, and in their place those of the plan repository.
 * Handlebars itself is loaded only for the latter, and so are the shipped parts one by one.
 */
export async function templatesOf(
  output: string,
  helpers: Helpers,
  custom: CustomTemplates,
): Promise<Render> {
  const own = [...custom].filter(
    ([name]) => name.startsWith(`${output}/`) && !name.endsWith(".css"),
  );
  const found = own.length === 0 ? shipped(output, helpers) : await withOwn(output, helpers, own);
  // Handlebars' own escaping lets control characters through; hyte's, and line feeds of any kind, are as they were.
  const clean = own.length === 0 ? String : withoutControls;
  return (name, view) => {
    const template = found.get(`${output}/${name}`);
    if (template === undefined) throw new Error(`no template ${output}/${name}`);
    return clean(template(view));
  };
}

function shipped(output: string, helpers: Helpers): ReadonlyMap<string, Template> {
  const names = Object.entries(whole).filter(([name]) => name.startsWith(`${output}/`));
  return new Map(names.map(([name, template]) => [name, filler(template, helpers)]));
}

async function withOwn(
  output: string,
  helpers: Helpers,
  own: readonly (readonly [string, string])[],
): Promise<ReadonlyMap<string, Template>> {
  const handlebars = (await import("handlebars")).default.create();
  const { templates: parts } = await import("./generated/template-parts.js");
  handlebars.registerHelper({ ...helpers });
  const found = new Map<string, Template>();
  for (const [name, specification] of Object.entries(parts)) {
    if (name.startsWith(`${output}/`))
      found.set(name, handlebars.template(specification as TemplateSpecification));
  }
  for (const [name, source] of own) found.set(name, customTemplate(name, source, handlebars));
  for (const [name, template] of found)
    handlebars.registerPartial(name.slice(output.length + 1), template as Handlebars.Template);
  return found;
}

type TemplateSpecification = Parameters<typeof Handlebars.template>[0];

function customTemplate(name: string, source: string, handlebars: typeof Handlebars): Template {
  const compiled = guarded(name, () => {
    const parsed: unknown = handlebars.parse(source);
    const tree = strictPaths(parsed);
    const isHtml = name.startsWith("html/");
    const options = { ...compileOptions, noEscape: !isHtml };
    return handlebars.compile(isHtml ? tree : escapeWith(tree), options);
  });
  return (view, options) => guarded(name, () => compiled(view, options));
}

/** What a template of the plan repository does wrong is the user's to mend, not a bug of hyte. */
function guarded<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw templateError(`templates/${name}.hbs`, error);
  }
}

function templateError(file: string, error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  const line = lineOf(error, message);
  const field = /^"([^"]*)" not defined in/.exec(message)?.[1];
  const at = line === undefined ? file : `${file}:${line}`;
  if (field === undefined) return brokenTemplate(at, message, error);
  return new UserError(
    {
      fi: `Sivupohja ${at} lukee kenttää ”${field}”, jota tällä sivulla ei ole. Tarkista nimi hyten omasta sivupohjasta, tai poista tiedosto, niin käytössä on hyten oma.`,
      sv: `Sidmallen ${at} läser fältet ”${field}”, som inte finns på den här sidan. Kontrollera namnet i hytes egen sidmall, eller ta bort filen så används hytes egen.`,
      en: `The template ${at} reads the field “${field}”, which this page does not have. Check the name in hyte's own template, or remove the file to use hyte's own.`,
    },
    { cause: error },
  );
}

function brokenTemplate(at: string, message: string, cause: unknown): UserError {
  const short = message.split("\n")[0] ?? "";
  return new UserError(
    {
      fi: `Sivupohjaa ${at} ei voi käyttää: ${short}. Korjaa se, tai poista tiedosto, niin käytössä on hyten oma.`,
      sv: `Sidmallen ${at} kan inte användas: ${short}. Rätta den, eller ta bort filen så används hytes egen.`,
      en: `The template ${at} cannot be used: ${short}. Mend it, or remove the file to use hyte's own.`,
    },
    { cause },
  );
}

function lineOf(error: unknown, message: string): number | undefined {
  if (typeof error === "object" && error !== null && "lineNumber" in error) {
    if (typeof error.lineNumber === "number") return error.lineNumber;
  }
  const written =
    /^Parse error on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  return written === undefined ? undefined : Number(written);
}
