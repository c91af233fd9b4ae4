/**
 * Licences under which data may be published again by anyone: those for data and for works that conform to the Open
 * Definition 2.1 (opendefinition.org/licenses, seen 2026), by their SPDX ids, names and addresses. Finnish and Swedish
 * names of the attribution licence are Creative Commons' own.
 */
const open: readonly RegExp[] = [
  /^cc0(?: .*)?$/,
  /^(?:cc|creative commons) zero\b/,
  /^(?:creative commons )?(?:cc|creative commons) (?:by|by sa)(?: \d\.\d)?(?: .*)?$/,
  /^(?:cc|creative commons) (?:attribution|nimeä|erkännande)(?: (?:share ?alike|jaa ?samoin|dela ?lika))?(?: \d\.\d)?(?: (?:international|kansainvälinen|internationell))?(?: (?:(?:public )?licen[cs]e|(?:julkinen )?lisenssi|(?:offentlig )?licens))?(?: cc by(?: sa)?(?: \d\.\d)?)?$/,
  /^(?:attribution|nimeä|erkännande)(?: (?:share ?alike|jaa ?samoin|dela ?lika))?(?: \d\.\d)?(?: (?:international|kansainvälinen|internationell))? cc by(?: sa)?(?: \d\.\d)?$/,
  /^creative commons cc0(?: .*)?$/,
  /^(?:pddl|odc by|odbl|odc odbl)\b/,
  /^(?:https? )?(?:www )?creativecommons org (?:licenses by(?: sa)?|publicdomain zero)(?: \d\.\d)?(?: .*)?$/,
];

/**
 * What makes a licence less than open, in whatever words: no business, no changes, or a reservation behind the name of
 * an open one, which nobody can judge by its words.
 */
const restricted: readonly RegExp[] = [
  /(?:^| )n[cd](?:sa|nd)?[\d.]*(?: |$)/,
  /kaupalli|kommersi|commercial|deriv|muutoks|muuttamat|jälkiteo|bearbetning|oförändra/,
  /(?:^| )(?:ei|eikä|vain|ainoastaan|paitsi|not|only|except|ej|inte|icke|endast|bara|utom)(?: |$)/,
];

/** What may stand before the name: "Lisenssi: CC BY 4.0". */
const announced = /^(?:lisenssi|licens|licen[cs]e) /;

/** Whether a licence, by its id, its name or its address, lets anyone publish the data again. */
export function isOpenLicence(written: string): boolean {
  if (written.length > longest) return false;
  const name = written
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[^\p{L}\p{N}.]+|\.(?!\d)/gu, " ")
    .trim()
    .replace(announced, "");
  return !restricted.some((one) => one.test(name)) && open.some((one) => one.test(name));
}

const longest = 200;
