import { daysInMonth } from "./dates.ts";
import { rangesOf, type TextRange } from "./text-range.ts";

/** Data about a person that does not belong in a published text. */
export interface PersonalData extends TextRange {
  readonly kind: "identity-code" | "email" | "phone";
}

const identityCode =
  /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})([-–+ABCDEFUVWXY])(\d{3})([\dABCDEFHJKLMNPRSTUVWXY])(?![\p{L}\d])/giu;
const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
/** Signs of the century of birth; all others (-UVWXY) mean the 1900s. The signs beside + - A came in 2023. */
const centuryOf: ReadonlyMap<string, number> = new Map([
  ["+", 1800],
  ["A", 2000],
  ["B", 2000],
  ["C", 2000],
  ["D", 2000],
  ["E", 2000],
  ["F", 2000],
]);

/** One look that nearly every text passes: years and sums hold none of these. */
const suspicious = /@|\d{6}|358|(?<![\d.,])0\d/;

/**
 * Finds Finnish personal identity codes (henkilötunnus), e-mail addresses of persons, and telephone numbers.
 * Role addresses (kirjaamo@…, hyte@…) and service numbers (0800, 020, 116 117) are not personal, nor is the
 * number of an office (02, 014, 09) unless a person's name stands before it.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!suspicious.test(text)) return [];
  const found = [...identityCodes(text), ...emails(text), ...phones(text)];
  return found.sort((a, b) => a.from - b.from);
}

function identityCodes(text: string): readonly PersonalData[] {
  return Array.from(text.matchAll(identityCode))
    .filter(isIdentityCode)
    .map((match) => ({ ...rangeOf(match), kind: "identity-code" }));
}

/** The day exists and the check character fits: the number without its sign modulo 31. */
function isIdentityCode(match: RegExpExecArray): boolean {
  const [day = "", month = "", year = "", sign = "", serial = "", check = ""] = match.slice(1);
  const century = centuryOf.get(sign.toUpperCase()) ?? 1900;
  if (!isDay(century + Number(year), Number(month), Number(day))) return false;
  const rest = Number(day + month + year + serial) % 31;
  return Number(serial) >= 2 && checkCharacters[rest] === check.toUpperCase();
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { from: match.index, to: match.index + match[0].length };
}

const address =
  /(?<![\p{L}\d._%+-])([\p{L}\d._%+-]{1,64})@([\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4})/gu;
/** firstname.lastname, m.lastname, also with several first names. */
const personName = /^\p{L}[\p{L}-]{0,30}(?:\.\p{L}[\p{L}-]{0,30}){1,3}$/u;
const consumerProviders =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|luukku|suomi24|kolumbus|elisanet|saunalahti|netti|pp\.inet|inet|dnainternet|welho|nic|phnet|surffi|mbnet)\.[a-z.]{2,6}$/i;
const roleWords =
  /^(?:kirjaamo|registratur|hyte|info|hyvinvointi|valfard|välfärd|terveys|sote|viestinta|viestintä|toimisto|palvelu|palvelut|asiakaspalvelu|neuvonta|vaihde|osallisuus|palaute|feedback|tietosuoja|tietosuojavastaava|saavutettavuus|kehittaminen|jarjestot|järjestöt|nuoriso|perhekeskus|office|contact|etunimi|fornamn|förnamn|firstname)$/i;

function emails(text: string): readonly PersonalData[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(address))
    .filter(([, local = "", domain = ""]) => isPersonal(local, domain))
    .map((match) => ({ ...rangeOf(match), kind: "email" }));
}

function isPersonal(local: string, domain: string): boolean {
  if (local.split(/[._+-]/).some((part) => roleWords.test(part))) return false;
  return personName.test(local) || consumerProviders.test(domain);
}

/** +358 40 123 4567, 00358…, 040 123 4567, 050-1234567, (014) 123 456. */
const phone =
  /(?<![\p{L}\d.,/+–-])(?:(?:\+|00)358[ -]?(?:\(0\) ?)?|\(?0)(?!20|29|30|[678]00)(?:4\d|50|1[3-9]|[235689])\)?(?:[ -]?\d){5,8}(?![\d/]|[,.]\d)/gu;
const notPhones = /^\d{7}-\d$|^\d\d[ -]\d\d[ -]\d{4}$|^\d{1,9}$/;
const mobile = /^(?:(?:\+|00)358[ -]?(?:\(0\) ?)?|0)(?:4\d|50)/;
/** "Maija Meikäläinen, puh. ": a number of an office is personal where it is given as that of a person. */
const beforeName =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? \p{Lu}(\p{Ll}{1,25})(?:-\p{Lu}(\p{Ll}{1,25}))?[\s,:(]{1,3}(?:(?:puh|p|puhelin|tel|telefon|tfn|phone)\.?:? ?)?$/u;
const officeWord =
  /(?:alue|kaupunki|kunta|virasto|toimisto|keskus|talo|liitto|yhdistys|seura|asema|vaihde|palvelut?|kommun|stad|område|byrå|center|central|växel|county|office)$/u;
const afterAmount = /^ ?(?:€|euro|%|kpl|as\.|asukas)/i;
const reach = 20;
const longestName = 100;

function phones(text: string): readonly PersonalData[] {
  return rangesOf(phone, text)
    .filter((range) => isPhone(text, range))
    .map((range) => ({ ...range, kind: "phone" }));
}

function isPhone(text: string, { from, to }: TextRange): boolean {
  const written = text.slice(from, to);
  if (notPhones.test(written) || afterAmount.test(text.slice(to, to + reach))) return false;
  if (mobile.test(written)) return true;
  const [name, surname = "", second = ""] =
    beforeName.exec(text.slice(Math.max(0, from - longestName), from)) ?? [];
  return name !== undefined && !officeWord.test(second || surname);
}
