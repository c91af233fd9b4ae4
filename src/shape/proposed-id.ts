const longest = 64;

/** An id made of what is written: "Ryhmät koulu" → "ryhmat-koulu". Undefined where nothing is left to make one of. */
export function proposedId(written: string): string | undefined {
  const id = written
    .slice(0, 4 * longest)
    .toLowerCase()
    .replace(/æ/g, "a")
    .replace(/ø/g, "o")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
  return id === "" ? undefined : id;
}
