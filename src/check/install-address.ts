/** What a shell, a workflow file and npm all read as one plain word. */
const plainAddress = /^[\w.@/][\w@:/.#+~=-]*$/;
const tarball = /\.(?:tgz|tar\.gz)$/;
/** The version or the hash that a package carries in its name: `hyte-1.2.3.tgz`. */
const fixedName = /(?:^|[^\d])\d{1,6}\.\d{1,6}\.\d|[\da-f]{40}/;
const integrity = /^sha(?:256|384|512)-[\w+/]+={0,2}$/;
const commit = /^[\da-f]{40}(?:[\da-f]{24})?$/;
/** A tag of a version, or a version that npm looks for among the tags; no range of them. */
const versionTag = /^(?:v|semver:v?)?\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.+-]*)?$/;

/**
 * Whether an address that npm installs from names one version for good: a package file with its version or its
 * hash, or a git address with a whole commit or the tag of a version. A branch moves, and so does a package's name.
 */
export function isPinned(address: string): boolean {
  if (!plainAddress.test(address)) return false;
  const [place = "", pin, ...more] = address.split("#");
  if (more.length > 0) return false;
  if (tarball.test(place)) {
    if (pin === undefined) return fixedName.test(place.slice(place.lastIndexOf("/") + 1));
    return integrity.test(pin);
  }
  return pin !== undefined && place.includes("/") && (commit.test(pin) || versionTag.test(pin));
}

/** Whether npm only unpacks what is there: from a git address it has to build hyte first. */
export function isTarball(address: string): boolean {
  return tarball.test(address.replace(/#.*$/, ""));
}
