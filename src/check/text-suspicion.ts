/** Not ordinary Latin text: no-break, invisible, control and private characters, bullets, "…", the Ã, Â and â of mojibake, "@", escapes. */
const oddCharacter = /[^\n\r -?A-[\]-~§-¬®-¶¸-½Ä-áã-ſ–-”€]/;
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
const emptyBullet = / (?:[-–*]|\d{1,2}[.)]) {0,20}\n/;
const identityCode = /\d[-+A-FU-Y–]\d{3}[\dA-Y](?<=\d{6}.\d{3}.)/i;
const phone = /[ "'(](?:\+358|00358|0[1-9])[\d -)]/;

/**
 * Whether some text of a file may hold what the detectors of `field/` look for. All that they find passes here, and
 * nearly no file of a finished plan does. Each pattern costs about a microsecond a file; a character class of more
 * than ten ranges would cost ten.
 */
export function mayBeMarked(fileText: string): boolean {
  return (
    oddCharacter.test(fileText) ||
    mayBePersonal(fileText) ||
    mayBeDamaged(fileText) ||
    mayBeUnfinished(fileText)
  );
}

function mayBePersonal(fileText: string): boolean {
  return identityCode.test(fileText) || phone.test(fileText);
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
