// Compiles the shipped templates to functions, so that no run pays for the compiler, and takes the stylesheet along.
import { readFileSync, readdirSync } from "node:fs";
import Handlebars from "handlebars";
import { compileOptions, escapeWith, strictPaths } from "../src/outputs/strict-paths.js";

const folder = new URL("../templates/", import.meta.url);

/** Code of an ES module: each template by its name ("html/goal"), and the stylesheet. */
export function precompiledTemplates() {
  const templates = ["html", "markdown"].flatMap((output) =>
    readdirSync(new URL(`${output}/`, folder))
      .filter((file) => file.endsWith(".hbs"))
      .sort()
      .map((file) => precompiled(`${output}/${file}`)),
  );
  const css = readFileSync(new URL("html/hyte.css", folder), "utf8");
  return `export const templates = {\n${templates.join(",\n")},\n};\nexport const stylesheet = ${JSON.stringify(css)};\n`;
}

/** Types of that module. */
export const templatesTypes = `export declare const templates: Readonly<Record<string, TemplateSpecification>>;
export declare const stylesheet: string;
`;

function precompiled(path) {
  const source = readFileSync(new URL(path, folder), "utf8");
  const isHtml = path.startsWith("html/");
  // Indentation is for who reads the template; in HTML it would be a tenth of every page.
  const text = isHtml ? source.replace(/^[ \t]+/gm, "").replace(/\n$/, "") : source;
  const tree = strictPaths(Handlebars.parse(text));
  const options = { ...compileOptions, noEscape: !isHtml };
  const code = Handlebars.precompile(isHtml ? tree : escapeWith(tree), options);
  return `${JSON.stringify(path.replace(/\.hbs$/, ""))}: ${lean(code)}`;
}

const place = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;

/** Places in the source and fallbacks for old runtimes are two thirds of the code: left out. */
function lean(code) {
  return code
    .replace(new RegExp(`,"loc":${place}`, "g"), "")
    .replace(new RegExp(`,\\s*${place}\\s*\\)`, "g"), ",0)")
    .replace(/container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g, "container.lookupProperty")
    .replace(/^ +/gm, "");
}
