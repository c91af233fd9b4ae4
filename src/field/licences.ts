/**
 * Licences under which data may be published again by anyone: those for data and for works that conform to the Open
 * Definition 2.1 (opendefinition.org/licenses, seen 2026), by their SPDX ids, names and addresses. Finnish and Swedish
 * names of the attribution licence are Creative Commons' own.
 */
const open: readonly RegExp[] = [
  /^cc0\b/,
  /^(?:cc|creative commons) zero\b/,
  /^(?:cc|creative commons) (?:by|by sa)(?: \d\.\d)?(?: .*)?$/,
  /^(?:cc|creative commons) (?:attribution|nimeä|erkännande)(?: (?:share ?alike|jaasamoin|dela ?lika))?(?: \d\.\d)?(?: (?:international|kansainvälinen|internationell))?$/,
  /^(?:pddl|odc by|odbl|odc odbl)\b/,
  /^(?:https? )?(?:www )?creativecommons org (?:licenses by(?: sa)?|publicdomain zero)(?: \d\.\d)?(?: .*)?$/,
];

/** What makes a licence of Creative Commons less than open: no business, no changes. */
const restricted = /\b(?:nc|nd|noncommercial|noderivatives)\b/;

/** Whether a licence, by its id, its name or its address, lets anyone publish the data again. */
export function isOpenLicence(written: string): boolean {
  const name = written
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+|\.(?!\d)/gu, " ")
    .trim();
  return name.length <= longest && !restricted.test(name) && open.some((one) => one.test(name));
}

const longest = 200;
