import { UserError } from "../base/errors.ts";
import { stylesheet } from "./generated/templates.js";

const darkMark = "@media (prefers-color-scheme: dark)";
const simpleValue = /^[\w#%.,'" ()/+-]{1,200}$/;
const calls = /([\w-]+)\(/g;
const safeCalls = new Set([
  "rgb",
  "rgba",
  "hsl",
  "hsla",
  "oklch",
  "oklab",
  "lab",
  "lch",
  "calc",
  "min",
  "max",
  "clamp",
]);

/**
 * The stylesheet with the plan's own colours and fonts. A colour has a value for light and, as `<name>-dark`, one
 * for dark; only what the stylesheet knows may be set, and only to simple values. Throws a UserError.
 */
export function stylesheetOf(tokens: Readonly<Record<string, string>>): string {
  const entries = Object.entries(tokens);
  if (entries.length === 0) return stylesheet;
  const { colours, others } = knownTokens();
  const light: string[] = [];
  const dark: string[] = [];
  const always: string[] = [];
  for (const [name, value] of entries) {
    const base = name.replace(/-dark$/, "");
    if (!isSimple(value)) throw notSimple(name, value);
    if (others.has(name)) always.push(declaration(name, value));
    else if (colours.has(name)) light.push(declaration(name, value));
    else if (colours.has(base)) dark.push(declaration(base, value));
    else throw unknownToken(name, [...colours, ...others]);
  }
  const blocks = [
    block(":root", always),
    block(`:root:not([data-theme="dark"])`, light, onScreen("light")),
    block(`:root[data-theme="light"]`, light, onScreen()),
    block(`:root:not([data-theme="light"])`, dark, onScreen("dark")),
    block(`:root[data-theme="dark"]`, dark, onScreen()),
  ];
  return [stylesheet, ...blocks].filter((text) => text !== "").join("\n");
}

/** Colours hold by what the device says and by what the reader has chosen (`data-theme`), not on paper. */
function onScreen(scheme = ""): string {
  return `@media screen${scheme === "" ? "" : ` and (prefers-color-scheme: ${scheme})`}`;
}

/** Charts stand on what is raised. */
function declaration(name: string, value: string): string {
  const own = `--${name}: ${value};`;
  return name === "raised" ? `${own} --chart-ground: ${value};` : own;
}

function block(selector: string, declarations: readonly string[], query = ""): string {
  if (declarations.length === 0) return "";
  const rule = `${selector} { ${declarations.join(" ")} }\n`;
  return query === "" ? rule : `${query} { ${rule.trimEnd()} }\n`;
}

function isSimple(value: string): boolean {
  if (!simpleValue.test(value) || !isClosed(value)) return false;
  return [...value.matchAll(calls)].every(([, name = ""]) => safeCalls.has(name.toLowerCase()));
}

/** Whether all quotes and brackets are closed: what is not would run on into the rules behind it. */
function isClosed(value: string): boolean {
  let open = 0;
  for (const sign of value.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (sign === '"' || sign === "'" || open < 0) return false;
  }
  return open === 0;
}

/** What the stylesheet sets on its root: colours are those with a dark value. */
function knownTokens(): {
  readonly colours: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
} {
  const at = stylesheet.indexOf(darkMark);
  const colours = new Set(namesIn(stylesheet.slice(at, stylesheet.indexOf("}", at))));
  const from = stylesheet.indexOf(":root {");
  const root = stylesheet.slice(from, stylesheet.indexOf("}", from));
  return { colours, others: new Set(namesIn(root).filter((name) => !colours.has(name))) };
}

function namesIn(css: string): readonly string[] {
  return [...css.matchAll(/--([a-z-]+):/g)].map(([, name = ""]) => name);
}

function notSimple(name: string, value: string): UserError {
  return new UserError({
    fi: `Tiedoston hyte.yaml kohdassa site.tokens.${name} lukee ”${value}”. Kirjoita siihen vain väri tai muu yksinkertainen arvo, esimerkiksi "#00357a".`,
    sv: `I filen hyte.yaml står ”${value}” i site.tokens.${name}. Skriv bara en färg eller ett annat enkelt värde, till exempel "#00357a".`,
    en: `In hyte.yaml site.tokens.${name} says “${value}”. Write only a colour or another simple value there, for example "#00357a".`,
  });
}

function unknownToken(name: string, known: readonly string[]): UserError {
  const list = known.join(", ");
  return new UserError({
    fi: `Tiedoston hyte.yaml kohdassa site.tokens on ”${name}”, jota ei ole. Nämä ovat: ${list}; väreillä myös tumma, esimerkiksi brand-dark.`,
    sv: `I filen hyte.yaml finns ”${name}” i site.tokens, men det finns inte. De här finns: ${list}; färger också mörka, till exempel brand-dark.`,
    en: `In hyte.yaml site.tokens has “${name}”, which there is not. There are: ${list}; colours also dark, for example brand-dark.`,
  });
}
