import { hash } from "./fingerprint.ts";

/**
 * A UUID that is always the same for the same name (RFC 9562, version 8), made of 122 bits of hashes that are not
 * cryptographic: it tells things apart whose names are ours.
 */
export function uuidOf(name: string): string {
  // The first digit is of one bit alone.
  const digits = ["1", "2", "3"].map((salt) => hash(`${salt}\n${name}`).slice(1)).join("");
  const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) % 4] ?? "8";
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return parts.join("-");
}
