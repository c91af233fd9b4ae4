/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters; what is unused stays one. */
const windowsSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

const piece = 8192;

/** The text of bytes in Windows-1252. By hand, because the decoder of Node 20 takes Windows-1252 for Latin-1. */
export function windowsText(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += piece)
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  return text.replace(/[\x80-\x9F]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}
