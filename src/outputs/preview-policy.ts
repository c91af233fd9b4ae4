/** What the preview adds to a page comes from its own server, and must be let in by the page's own policy. */
const needed = ["script-src", "style-src", "connect-src"] as const;

const policyTag = /<meta\b[^>]*http-equiv=["']?content-security-policy["']?[^>]*>/gi;
const contentPart = /(\bcontent=)(?:"([^"]*)"|'([^']*)')/i;

/**
 * The page with a Content-Security-Policy (if it has one) that lets in the preview's own script, style and events, and
 * nothing else that the page does not let in.
 */
export function withPreviewSources(page: string): string {
  return page.replace(policyTag, (tag) =>
    tag.replace(contentPart, (_, name: string, double?: string, single?: string) => {
      const quote = double === undefined ? "'" : '"';
      const policy = (double ?? single ?? "").replace(/&#(?:x27|39);|&apos;/gi, "'");
      const written = widened(policy);
      return name + quote + (quote === "'" ? written.replaceAll("'", "&#39;") : written) + quote;
    }),
  );
}

function widened(policy: string): string {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "");
  for (const name of needed) {
    const at = directives.findIndex((directive) => nameOf(directive) === name);
    const own = directives[at] ?? directives.find((one) => nameOf(one) === "default-src");
    // A policy that says nothing of a kind lets all of it in.
    if (own === undefined) continue;
    const sources = own
      .split(/\s+/)
      .slice(1)
      .filter((source) => source.toLowerCase() !== "'none'");
    const wide = [name, ...new Set([...sources, "'self'"])].join(" ");
    if (at === -1) directives.push(wide);
    else directives[at] = wide;
  }
  return directives.join("; ");
}

function nameOf(directive: string): string {
  return (directive.split(/\s/)[0] ?? "").toLowerCase();
}
