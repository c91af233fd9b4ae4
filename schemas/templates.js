// Compiles the shipped templates to functions, so that no run pays for the compiler, and takes the stylesheet along.
import { readFileSync, readdirSync } from "node:fs";
import Handlebars from "handlebars";
import { compileOptions, escapeWith, strictPaths } from "../src/outputs/strict-paths.js";

const folder = new URL("../templates/", import.meta.url);
const outputs = readdirSync(folder).sort();

/** Code of an ES module: each template that is filled by name ("html/goal"), with its parts inside, and the stylesheet. */
export function wholeTemplates() {
  const css = stylesheet();
  const all = sources();
  const used = partNames(all);
  const whole = [...all.keys()].filter((name) => !used.has(name));
  const code = whole.map((name) => precompiled(name, inlined(name, all)));
  return `export const templates = {\n${code.join(",\n")},\n};\nexport const stylesheet = ${JSON.stringify(css)};\n`;
}

/** One stylesheet of the files in html/styles/, in the order of their numbers. */
function stylesheet() {
  const styles = new URL("html/styles/", folder);
  const files = readdirSync(styles).sort();
  const css = files.map((file) => readFileSync(new URL(file, styles), "utf8")).join("\n");
  return withChosenTheme(css);
}

const darkRoot = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/g;

/**
 * Dark values stand once in the files. They hold where the device wants them and the reader has not chosen light, and
 * where the reader has chosen dark. No rule gets heavier by it: paper, which comes later, wins.
 */
function withChosenTheme(css) {
  return css.replace(darkRoot, (_, values) => {
    const byDevice = `:root:where(:not([data-theme="light"])) {${values}}`;
    const byChoice = `:root:where([data-theme="dark"]) {${values}}`;
    return `@media (prefers-color-scheme: dark) {\n  ${byDevice}\n}\n\n${byChoice}`;
  });
}

/** The colours of the pages, and of the charts on them, light and dark by their names. */
export function siteTokens() {
  const files = ["1-tokens.css", "8-charts.css"];
  const parts = files.map((file) => {
    const css = readFileSync(new URL(`html/styles/${file}`, folder), "utf8");
    const [light, dark] = css.split("@media (prefers-color-scheme: dark)");
    return { light: rootIn(light), dark: rootIn(dark) };
  });
  return {
    light: Object.assign({}, ...parts.map(({ light }) => light)),
    dark: Object.assign({}, ...parts.map(({ dark }) => dark)),
  };
}

function rootIn(css) {
  const from = css.indexOf(":root {");
  const root = css.slice(from, css.indexOf("}", from));
  const found = root.matchAll(/--([a-z\d-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries(Array.from(found, ([, name, value]) => [name, value]));
}

/** The text of every template, for a plan repository that puts its own in the place of some. */
export function templateTexts() {
  return Object.fromEntries(sources());
}

/** Types of the module. */
export const wholeTypes = `import type { Compiled } from "../fill.ts";
export declare const templates: Readonly<Record<string, Compiled>>;
export declare const stylesheet: string;
`;

/** Every template by its name. Indentation is for who reads it; in HTML it would be a tenth of every page. */
function sources() {
  const all = new Map();
  for (const output of outputs) {
    for (const file of readdirSync(new URL(`${output}/`, folder)).sort()) {
      if (!file.endsWith(".hbs")) continue;
      const text = readFileSync(new URL(`${output}/${file}`, folder), "utf8");
      const lean = output === "html" ? text.replace(/^[ \t]+/gm, "").replace(/\n$/, "") : text;
      all.set(`${output}/${file.slice(0, -4)}`, lean);
    }
  }
  return all;
}

function partNames(all) {
  const names = new Set();
  for (const [name, text] of all) {
    const output = name.slice(0, name.indexOf("/"));
    for (const [, part] of text.matchAll(/\{\{>\s*([\w-]+)/g)) names.add(`${output}/${part}`);
  }
  return names;
}

/** The tree of a template in which each part stands instead of its name: calling parts costs more than filling them. */
function inlined(name, all) {
  const output = name.slice(0, name.indexOf("/"));
  const tree = Handlebars.parse(all.get(name));
  replaceParts(tree, (part) => inlined(`${output}/${part}`, all));
  return tree;
}

function replaceParts(node, treeOf) {
  if (Array.isArray(node)) for (const item of node) replaceParts(item, treeOf);
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node.body)) {
    node.body = node.body.flatMap((statement) =>
      statement.type === "PartialStatement" ? partBody(statement, treeOf) : [statement],
    );
  }
  for (const [key, value] of Object.entries(node)) if (key !== "loc") replaceParts(value, treeOf);
}

function partBody({ name, params, hash }, treeOf) {
  if (params.length > 0 || hash)
    throw new Error(`{{> ${name.original}}} must take the view as it is`);
  return treeOf(name.original).body;
}

function precompiled(name, tree) {
  const isHtml = name.startsWith("html/");
  const options = { ...compileOptions, noEscape: !isHtml };
  const strict = strictPaths(tree);
  const code = Handlebars.precompile(isHtml ? strict : escapeWith(strict), options);
  return `${JSON.stringify(name)}: ${lean(code)}`;
}

const place = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;

/**
 * Places in the source and fallbacks for old runtimes are two thirds of the code: left out. What is left is made such
 * as an engine is fast with: fields are read where they stand, and blocks asked for by the numbers of their pieces,
 * without the options that Handlebars makes for each call of a helper.
 */
function lean(code) {
  const short = code
    .replace(new RegExp(`,"loc":${place}`, "g"), "")
    .replace(new RegExp(`,\\s*${place}\\s*\\)`, "g"), ",0)")
    .replace(
      /container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g,
      "container.lookupProperty",
    )
    .replace(/^ +/gm, "");
  return short
    .split(/(?=function\(container)/)
    .map((one) => withCalls(withFields(withoutAliases(one))))
    .join("")
    .replace(/^ +/gm, "");
}

const alias =
  /\b(alias\d+|lookupProperty|stack1) ?= ?((?:container\.\w+|depth0 != null \? depth0 : \(container\.nullContext \|\| \{\}\)))(?=[,;])/g;

/** Each name that a function gives to something of its surroundings, written out. */
function withoutAliases(code) {
  const names = new Map(Array.from(code.matchAll(alias), ([, name, meaning]) => [name, meaning]));
  return code
    .replace(/^var [^\n]*;\n/m, "")
    .replace(/\b(?:alias\d+|lookupProperty)\b/g, (name) => names.get(name) ?? name)
    .replaceAll("container.container.", "container.");
}

/** Fields by their names: one function that reads them all would be as slow as a search. What is not there is told of. */
function withFields(code) {
  let written = code;
  for (let before = ""; before !== written;) {
    before = written;
    written = written.replace(/container\.lookupProperty\(([\w.]+),"(\w+)"\)/g, "$1.$2");
  }
  return written
    .replace(
      /container\.strict\(([\w.]+), "(\w+)",0\)/g,
      (_, view, name) => `(${view}?.${name} ?? container.strict(${view}, "${name}"))`,
    )
    .replace(/container\.lambda\((depth0|\([^()]*\([^()]*\)\)), depth0\)/g, "$1");
}

const context = String.raw`(?:depth0 != null \? depth0 : \(container\.nullContext \|\| \{\}\))`;
const piece = String.raw`container\.(?:noop|program\((\d+), data, 0\))`;
/** The call of a helper; the value that it is given calls none itself. */
const call = new RegExp(
  String.raw`helpers\.(\w+)\.call\(${context},((?:(?!helpers).)*?),\{"name":"\1","hash":\{\},"data":data\}\)`,
  "g",
);
const block = new RegExp(
  String.raw`\(\(stack1 = helpers\.(if|unless|each|with)\.call\(${context},((?:(?!helpers).)*?),\{"name":"\1","hash":\{\},"fn":${piece},"inverse":${piece},"data":data\}\)\) != null \? stack1 : ""\)`,
  "g",
);

function withCalls(code) {
  return code
    .replace(call, "helpers.$1($2)")
    .replace(block, (_, ...[name, value, then, otherwise]) =>
      blockCode(name, value, [then, otherwise]),
    )
    .replace(/\(\(stack1 = ((?:(?!stack1).)*)\) != null \? stack1 : ""\)/g, '($1 ?? "")');
}

/** What prints a block, from the numbers of its two pieces. */
function blockCode(name, value, pieces) {
  const [full, empty] = pieces.map((number) =>
    number === undefined ? '""' : `container.print(${number}, depth0, data)`,
  );
  const isEmpty = `container.isEmpty(${value})`;
  if (name === "if") return `(${isEmpty} ? ${empty} : ${full})`;
  if (name === "unless") return `(${isEmpty} ? ${full} : ${empty})`;
  const within = `container.${name}(${pieces[0]}, ${value}, data)`;
  return empty === '""' ? within : `(${isEmpty} ? ${empty} : ${within})`;
}
