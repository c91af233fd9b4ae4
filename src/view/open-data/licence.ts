/** A licence as data packages name it. */
export interface NamedLicence {
  /** Its id in the SPDX list; "" where the text does not say which version it is. */
  readonly id: string;
  readonly address: string;
}

const creative = "https://creativecommons.org/";

/** What a licence says of itself, in its own words or as an address, with its kind and its version. */
const forms: readonly (readonly [RegExp, (version: string) => NamedLicence])[] = [
  [/\b(?:cc0|zero)\b/, () => ({ id: "CC0-1.0", address: `${creative}publicdomain/zero/1.0/` })],
  [
    /\b(?:by sa|share ?alike|jaasamoin|dela ?lika)\b(?:.* (\d\.\d))?/,
    (version) => creativeCommons("by-sa", version),
  ],
  [
    /\b(?:cc by|licenses by|attribution|nimeä|erkännande)\b(?:.*? (\d\.\d))?/,
    (version) => creativeCommons("by", version),
  ],
  [/\bodc by\b/, () => openDataCommons("ODC-By-1.0", "by")],
  [/\bodbl\b/, () => openDataCommons("ODbL-1.0", "odbl")],
  [/\bpddl\b/, () => openDataCommons("PDDL-1.0", "pddl")],
];

function creativeCommons(kind: "by" | "by-sa", version: string): NamedLicence {
  const address = `${creative}licenses/${kind}/`;
  if (version === "") return { id: "", address };
  return { id: `CC-${kind.toUpperCase()}-${version}`, address: `${address}${version}/` };
}

function openDataCommons(id: string, path: string): NamedLicence {
  return { id, address: `https://opendatacommons.org/licenses/${path}/1-0/` };
}

/** The id and the address of an open licence, however it is written; undefined for one that is none of these. */
export function namedLicence(written: string): NamedLicence | undefined {
  const words = written
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+|\.(?!\d)/gu, " ");
  for (const [form, make] of forms) {
    const found = form.exec(words);
    if (found !== null) return make(found[1] ?? "");
  }
  return undefined;
}
