import type { SiteCheck } from "./site-check.ts";

const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
/** What the policy forbids, and an older browser would run all the same. */
const inline = [
  { what: "an inline style", pattern: /<[^>]+\sstyle=/ },
  { what: "a style element", pattern: /<style\b/ },
  { what: "an event handler", pattern: /<[^>]+\son[a-z]+=/i },
  { what: "a javascript: address", pattern: /(?:href|src)="\s*javascript:/i },
] as const;

/** Every page allows only what is the site's own, and has nothing that this would stop. */
export const policy: SiteCheck = {
  id: "policy",
  find: ({ pages, read }) =>
    pages.flatMap((path) => {
      const html = read(path);
      const allowed = meta.exec(html)?.[1] ?? "";
      // What stands in quotes is text, whatever it looks like; addresses are looked at apart.
      const bare = html.replace(/=\s*"(?!\s*javascript:)[^"]*"/gi, '=""');
      const found = inline.filter(({ pattern }) => pattern.test(bare)).map(({ what }) => what);
      return [
        ...(isStrict(allowed) ? [] : [`${path} has a policy that allows too much: "${allowed}"`]),
        ...found.map((what) => `${path} has ${what}`),
        ...(html.match(/<script\b[^>]*>/g) ?? [])
          .filter((tag) => !/\bsrc="/.test(tag) && !tag.includes('type="application/ld+json"'))
          .map((tag) => `${path} has an inline script: ${tag}`),
      ];
    }),
};

/** Everything is forbidden that is not said, and what is said is the site's own or data in the page. */
function isStrict(text: string): boolean {
  const rules = new Map(
    text.split(";").map((rule) => {
      const [name = "", ...sources] = rule.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const [fallback] = rules.get("default-src") ?? [];
  const allowed = [...rules].flatMap(([, sources]) => sources);
  return (
    fallback === "'none'" &&
    rules.has("base-uri") &&
    allowed.every((source) => ["'none'", "'self'", "data:"].includes(source)) &&
    !(rules.get("script-src") ?? []).includes("data:")
  );
}
