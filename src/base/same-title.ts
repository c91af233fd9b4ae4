/**
 * Whether two titles are the same but for case, spaces, hyphens, quotes and a mark at the end. HTML in one of them, as it
 * is copied from an answer of a service, is no difference: tags count for nothing, an entity for any one character.
 */
export function isSameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.max(one.length, other.length) > longest) return false;
  const [a, b] = [folded(one), folded(other)];
  return a === b || isFilled(a, b) || isFilled(b, a);
}

/** No title of a service comes near. */
const longest = 2000;
const tags = /<[a-z/!][^<>]*>/g;

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(tags, "")
    .replace(/\p{Cf}/gu, "")
    .replace(/[-–—‐‑‒−―]/g, "")
    .replace(/[”“„"’‘'´`]/g, "")
    .replace(/\s+/g, "")
    .replace(/(?<!&#?\w+)[.:;,]+$/, "");
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/g;
/** No title has more of them, and each makes the comparison longer. */
const mostEntities = 8;

/** Whether the second text is the first with a character, or nothing, in place of each entity. */
function isFilled(withEntities: string, plain: string): boolean {
  const parts = withEntities.split(entity);
  if (parts.length === 1 || parts.length - 1 > mostEntities) return false;
  const literal = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join(".?")}$`, "su").test(plain);
}
