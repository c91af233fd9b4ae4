/** Not ordinary Latin text: no-break, invisible, control and private characters, bullets, "…", the Ã, Â and â of mojibake, escapes. */
const oddCharacter = /[^\n\r -[\]-~§-¬®-¶¸-½Ä-áã-ſ–-”€]/;
/** Before a comment spaces are YAML's. */
const runOfSpaces = /\S {2,}[^\s#]/;
const brokenWord =
  /[a-zåäö]-[ \n] {0,60}(?!(?:ja|tai|sekä|eli|och|eller|samt|and|or)[ \n])[a-zåäö]/;
const twoMarks = /[.?_xX]{2}|\d[xX]/;
const shortWord = /(?:[jJ]ne|[oO]sv|s\.v|[eE]tc|TB[AD]|TODO|FIXME|JNE)(?![a-zåäö])/;
const brokenOff = /(?:kuten|esim|merkiksi|såsom|ex|exempel|such as|e\.g|or example)[. ]{0,3}["'\n]/;
const placeholder =
  /t(?:ähän|äyden|arken[nt])|yöhemmin|senare|kommer text|to be (?:a|c|d)|kompletteras|lorem|pp\.kk|dd\.mm/i;
const wholeText = /(?:esken|uuttuu|aknas)[.!]?["'\n]/;
const emptyBullet = / (?:[-–*]|\d{1,2}[.)]) {0,20}\n|["'](?:[-–*]|\d{1,2}[.)]) {0,20}["']/;
const identityCode = /\d[-+A-FU-Y–]\d{3}[\dA-Y](?<=\d{6}.\d{3}.)/i;
const phone = /[ "'(](?:\+358|00358|0[1-9])[\d -)]/;

/** What the detectors of `field/` may find in a file. */
export interface Suspicion {
  readonly damage: boolean;
  readonly unfinished: boolean;
  readonly personal: boolean;
}

/**
 * What some text of a file may hold of what the detectors of `field/` look for; undefined where it holds nothing, as
 * nearly every file of a finished plan. All that they find passes here. Each pattern costs about a microsecond a
 * file; a character class of more than ten ranges would cost ten.
 */
export function suspicionOf(fileText: string): Suspicion | undefined {
  const isOdd = oddCharacter.test(fileText);
  const damage = isOdd || mayBeDamaged(fileText);
  const unfinished = isOdd || mayBeUnfinished(fileText);
  const personal = isOdd || mayBePersonal(fileText);
  return damage || unfinished || personal ? { damage, unfinished, personal } : undefined;
}

function mayBePersonal(fileText: string): boolean {
  return fileText.includes("@") || identityCode.test(fileText) || phone.test(fileText);
}

function mayBeDamaged(fileText: string): boolean {
  return brokenWord.test(fileText) || runOfSpaces.test(fileText);
}

function mayBeUnfinished(fileText: string): boolean {
  return (
    brokenOff.test(fileText) ||
    shortWord.test(fileText) ||
    twoMarks.test(fileText) ||
    placeholder.test(fileText) ||
    wholeText.test(fileText) ||
    emptyBullet.test(fileText)
  );
}
