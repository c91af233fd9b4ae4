/**
 * What acts when a picture is opened by its own address: scripts, event handlers, addresses that are code, HTML inside
 * it, style sheets that rewrite it, and entities, behind which any of these could hide.
 */
const acting = [
  /<(?:[\w.-]+:)?(?:script|foreignObject|handler|listener)\b/i,
  /[\s"'/]on[a-z]+\s*=\s*["']/i,
  /(?:java|vb)script\s*:/i,
  /attributeName\s*=\s*["']\s*(?:\w+:)?(?:href|on)/i,
  /href\s*=\s*["'][^"']*&/i,
  /<!ENTITY|<\?xml-stylesheet|www\.w3\.org\/1999\/xhtml/i,
  // Another encoding would hide all of them.
  /\0/,
] as const;

/** Whether an SVG does more than show a picture. */
export function isActiveSvg(svg: string): boolean {
  return acting.some((pattern) => pattern.test(svg));
}
