/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters; what is unused stays one. */
const windowsSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** The text of bytes in Windows-1252. By hand, because the decoder of Node 20 takes Windows-1252 for Latin-1. */
export function windowsText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? windowsSigns.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join("");
}
