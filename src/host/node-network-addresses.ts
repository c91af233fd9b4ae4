import ipaddr from "ipaddr.js";

/** RFC 6052, section 2.1. */
const translated = "64:ff9b:0:0:0:0:";

/**
 * Whether an address belongs to the public network. Loopback, private, link-local and unique local addresses do not,
 * nor do any that have another special purpose (https://www.iana.org/assignments/iana-ipv4-special-registry and its
 * like for IPv6). An IPv6 address that carries one of IPv4 is what that one is: `::ffff:127.0.0.1`, and
 * `64:ff9b::…`, by which networks without IPv4 reach all of it.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() === "unicast";
  const range = parsed.range();
  const carries = range === "ipv4Mapped" || parsed.toNormalizedString().startsWith(translated);
  return carries ? isPublicAddress(parsed.toByteArray().slice(12).join(".")) : range === "unicast";
}
