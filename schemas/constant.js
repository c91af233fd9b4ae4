// How generated data stands in a module: opened as far as a review reads it by lines, closed below that.

const banner = "// Made by `npm run generate`. Do not edit.\n";

/** Code of a module, under the banner. */
export function moduleOf(...parts) {
  return `${banner}${parts.join("\n")}`;
}

/** `import type …` of one name. */
export function typeImport(name, from) {
  return `import type { ${name} } from "${from}";`;
}

/** `export const …` of data, with `levels` levels of it on lines of their own. */
export function constant(name, type, value, levels) {
  return `export const ${name}: ${type} = ${opened(value, levels)};\n`;
}

/** The same with the keys known to the compiler: asking for one that is not there does not compile. */
export function knownConstant(name, type, value, levels) {
  return `export const ${name} = ${opened(value, levels)} as const satisfies ${type};\n`;
}

function opened(value, levels, indent = "\n") {
  if (levels === 0 || typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent} `;
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${opened(item, levels - 1, inner)}`,
  );
  return `{${lines.join(",")}${indent}}`;
}
