// Makes a parsed Handlebars template refuse every field that the view does not have, in {{#if}} and {{#each}} too,
// where Handlebars' own `strict` is silent. Shared by `npm run generate` and by the templates of plan repositories.

/** Names that templates may call. */
export const knownHelpers = {
  say: true,
  markdown: true,
  sentence: true,
  svg: true,
  drawn: true,
  escape: true,
};

/** What templates are compiled with. Indentation of partials is never added: it would change the texts. */
export const compileOptions = {
  strict: true,
  knownHelpers,
  knownHelpersOnly: true,
  preventIndent: true,
};

/** Marks every path of a parsed template as one that must exist. The tree is changed and returned. */
export function strictPaths(node) {
  if (Array.isArray(node)) for (const item of node) strictPaths(item);
  else if (typeof node === "object" && node !== null) {
    if (node.type === "PathExpression") node.strict = true;
    for (const [key, value] of Object.entries(node)) if (key !== "loc") strictPaths(value);
  }
  return node;
}

/**
 * Sends every value that a template prints through the helper `escape`: for outputs that are not HTML, whose
 * escaping Handlebars does not know.
 */
export function escapeWith(node) {
  if (Array.isArray(node)) for (const item of node) escapeWith(item);
  else if (typeof node === "object" && node !== null) {
    if (node.type === "MustacheStatement" && node.params.length === 0 && node.escaped) {
      node.params = [node.path];
      node.path = { ...node.path, data: false, depth: 0, original: "escape", parts: ["escape"] };
    }
    for (const [key, value] of Object.entries(node)) if (key !== "loc") escapeWith(value);
  }
  return node;
}
