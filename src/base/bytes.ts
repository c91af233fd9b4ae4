/** Whether two files hold the same. */
export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  const words = wordsOf(a);
  const others = wordsOf(b);
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return false;
  for (let at = 4 * words.length; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** 32 bits of a file (FNV-1a over words of four bytes) as eight digits: by it a reader sees that a file is as built. */
export function hashOf(bytes: Uint8Array): string {
  const words = wordsOf(bytes);
  let hash = 0x811c9dc5 ^ bytes.length;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let at = 4 * words.length; at < bytes.length; at++)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The same bytes four at a time; the last one to three are left out. Pages are many and looked at twice. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const isAligned = bytes.byteOffset % 4 === 0;
  const { buffer, byteOffset } = isAligned ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, bytes.length >> 2);
}
