/** A template that Handlebars compiled when hyte was built: functions that print it. */
export interface Compiled {
  readonly main: Piece;
  /** The blocks inside, numbered. */
  readonly [number: number]: Piece;
}

type Piece = (
  ...surroundings: [
    container: Container,
    view: unknown,
    helpers: Helpers,
    partials: undefined,
    data: Data,
  ]
) => string;

/** What Handlebars calls `@root`, `@last` and so on. */
interface Data {
  readonly root: unknown;
  readonly index?: number;
  readonly first?: boolean;
  readonly last?: boolean;
}

type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** Prints the piece of a template that has the number. */
type Print = (number: number, view: unknown, data: Data) => string;

/** The names by which compiled templates call their surroundings. */
interface Container {
  readonly strict: (view: Readonly<Record<string, unknown>> | undefined, name: string) => unknown;
  readonly escapeExpression: (value: unknown) => string;
  readonly isEmpty: (value: unknown) => boolean;
  readonly print: Print;
  /** Prints a piece for what there is, and nothing for nothing. */
  readonly with: Print;
  /** Prints a piece for each of a list. */
  readonly each: (number: number, list: readonly unknown[], data: Data) => string;
}

/** Markup that needs no escaping, like Handlebars' SafeString. */
export interface Markup {
  readonly toString: () => string;
  readonly toHTML: () => string;
}

/**
 * Makes a function that fills one compiled template, with its own helpers. Handlebars' runtime would do the same, but it
 * copies its helpers and the options of every call again and again, which was half the time of a page. The shipped
 * templates call no parts, and a test holds their pages equal to Handlebars' own.
 */
export function filler(template: Compiled, helpers: Helpers): (view: object) => string {
  const print: Print = (number, view, data) => {
    const piece = template[number] ?? template.main;
    return piece(container, view, helpers, undefined, data);
  };
  const container: Container = {
    strict,
    escapeExpression,
    isEmpty,
    print,
    with: (number, view, data) => (isEmpty(view) ? "" : print(number, view, data)),
    each: (number, list, { root }) => eachOf(list, root, (view, data) => print(number, view, data)),
  };
  return (view) => template.main(container, view, helpers, undefined, { root: view });
}

/** Asked where a field is null or missing. Views leave nothing undefined: what is, is a field that they do not have. */
function strict(view: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  const value = view?.[name];
  if (value === undefined)
    throw new Error(`"${name}" not defined in the view of a shipped template`);
  return value;
}

function eachOf(
  list: readonly unknown[],
  root: unknown,
  print: (view: unknown, data: Data) => string,
): string {
  let out = "";
  // One for all turns: nothing keeps it beyond its own.
  const data = { root, index: 0, first: true, last: false };
  for (let index = 0; index < list.length; index++) {
    data.index = index;
    data.first = index === 0;
    data.last = index === list.length - 1;
    out += print(list[index], data);
  }
  return out;
}

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

// Control characters stand in no list of entities, and so they go.
// eslint-disable-next-line no-control-regex -- HTML forbids them
const special = /[&<>"'`=\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/;
// eslint-disable-next-line no-control-regex -- HTML forbids them
const everySpecial = /[&<>"'`=\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;",
};

function escapeExpression(value: unknown): string {
  if (typeof value === "string") return special.test(value) ? escaped(value) : value;
  if (typeof value === "number") return String(value);
  return isMarkup(value) ? value.toHTML() : "";
}

function escaped(text: string): string {
  return text.replace(everySpecial, (character) => entities[character] ?? "");
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === "object" && value !== null && "toHTML" in value;
}
