import type Handlebars from "handlebars";
import { UserError } from "../base/errors.ts";
import { templates as whole } from "./generated/templates.js";
import { filler } from "./fill.ts";
import { withoutControls } from "./control-characters.ts";
import type { CustomTemplates } from "./output.ts";
import { callsItself, templateError } from "./template-errors.ts";
import { compileOptions, escapeWith, strictPaths } from "./strict-paths.js";

/** Helpers by the names that templates call. */
export type Helpers = Readonly<Record<string, Handlebars.HelperDelegate>>;

/** Fills a template of one output with a view. */
export type Render = (name: string, view: object) => string;

/** A template in its compiled form. */
type Template = (view: object, options?: Handlebars.RuntimeOptions) => string;

/**
 * The templates of one output ("html"): the shipped ones, and in their place those of the plan repository.
 * Handlebars itself is loaded only for the latter, and with it the texts of the shipped ones, part by part. But for
 * HTML, which is escaped as HTML is, `helpers` has an `escape` that each printed value goes through.
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
  const { templateTexts } = await import("./generated/template-texts.ts");
  handlebars.registerHelper({ ...helpers });
  const found = new Map<string, Template>();
  for (const [name, text] of Object.entries(templateTexts)) {
    if (name.startsWith(`${output}/`)) {
      const tree: unknown = withoutPlaces(handlebars.parse(text));
      found.set(name, compiled(name, tree, handlebars));
    }
  }
  for (const [name, source] of own) found.set(name, customTemplate(name, source, handlebars));
  for (const [name, template] of found)
    handlebars.registerPartial(name.slice(output.length + 1), template as Handlebars.Template);
  return found;
}

/** hyte's own parts go without places: where one is called amiss, its line would be taken for one of the caller. */
function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === "loc" ? undefined : value)),
  );
}

/** Pages nest their parts a few levels deep. */
const deepest = 100;
/** How many templates of the plan repository are being filled within one another. */
const nesting = { depth: 0 };

function customTemplate(name: string, source: string, handlebars: typeof Handlebars): Template {
  const template = guarded(name, () => compiled(name, handlebars.parse(source), handlebars));
  return (view, options) => {
    // Stopped long before the engine's stack is full: near its end even telling of it may fail.
    if (nesting.depth >= deepest) throw callsItself(fileOf(name));
    nesting.depth++;
    try {
      return guarded(name, () => template(view, options));
    } finally {
      nesting.depth--;
    }
  };
}

function compiled(name: string, parsed: unknown, handlebars: typeof Handlebars): Template {
  const tree = strictPaths(parsed);
  const isHtml = name.startsWith("html/");
  return handlebars.compile(isHtml ? tree : escapeWith(tree), {
    ...compileOptions,
    noEscape: !isHtml,
  });
}

/** What a template of the plan repository does wrong is the user's to mend, not a bug of hyte. */
function guarded<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw templateError(fileOf(name), error);
  }
}

function fileOf(name: string): string {
  return `templates/${name}.hbs`;
}
