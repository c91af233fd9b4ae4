import { FetchError } from "../../base/errors.ts";
import type { HttpAnswer } from "../../host/host.ts";

/** The JSON of an answer; `where` names the source in messages. Throws a FetchError where it is something else. */
export function jsonOf(answer: HttpAnswer, where: string): unknown {
  const text = decoded(answer.body, where);
  if (answer.type.includes("html") || /^\s*</.test(text.slice(0, 200))) throw isPage(where);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw isBroken(where, error);
  }
}

/** JSON is UTF-8 (RFC 8259); letters read by another code would be wrong in every name. */
function decoded(body: Uint8Array, where: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (error) {
    throw isForeign(where, error);
  }
}

function isForeign(where: string, cause: unknown): FetchError {
  const text = {
    fi: `${where}: vastauksen merkistö on väärä (ei UTF-8), joten ääkkösiin ei voi luottaa. Lukuja ei haettu. Kerro viasta tietojen julkaisijalle. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: svaret har fel teckenkodning (inte UTF-8), så å, ä och ö går inte att lita på. Inga siffror hämtades. Berätta om felet för den som publicerar dem. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the answer is in a wrong character encoding (not UTF-8), so its letters cannot be relied on. No figures were fetched. Tell the publisher. What was fetched before is untouched.`,
  };
  return new FetchError("source", text, { cause });
}

function isPage(where: string): FetchError {
  return new FetchError("source", {
    fi: `${where}: palvelu lähetti verkkosivun, vaikka siltä pyydettiin tietoja. Osoite on väärä tai palvelussa on häiriö. Tarkista osoite; jos se on oikein, yritä myöhemmin uudelleen. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: tjänsten skickade en webbsida i stället för data. Adressen är fel eller så har tjänsten en störning. Kontrollera adressen; om den är rätt, försök igen senare. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the service sent a web page although data was asked for. The address is wrong, or the service is disturbed. Check the address; if it is right, try again later. What was fetched before is untouched.`,
  });
}

function isBroken(where: string, cause: unknown): FetchError {
  const text = {
    fi: `${where}: vastaus ei ole ehjää JSON-tietoa: se on katkennut tai muuta kuin dataa. Yritä myöhemmin uudelleen; jos muut aineistot samasta palvelusta tulevat, tarkista tämän osoite tai tunnus. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: svaret är inte hel JSON: det är avbrutet eller något annat än data. Försök igen senare; om andra material från samma tjänst kommer, kontrollera adressen eller koden för det här. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the answer is no complete JSON: it was cut off, or is something other than data. Try again later; if other data of the same service comes, check the address or code of this one. What was fetched before is untouched.`,
  };
  return new FetchError("source", text, { cause });
}

/** A status of which a source has no more to say. */
export function refused(status: number, where: string): FetchError {
  if (status === 401 || status === 403) return forbidden(status, where);
  return new FetchError("source", {
    fi: `${where}: palvelu vastasi virheellä ${status}. Yritä myöhemmin uudelleen; jos virhe toistuu, kysy palvelun ylläpidosta. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: tjänsten svarade med felet ${status}. Försök igen senare; om felet upprepas, fråga tjänstens förvaltare. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the service answered with error ${status}. Try again later; if it goes on, ask those who run the service. What was fetched before is untouched.`,
  });
}

function forbidden(status: number, where: string): FetchError {
  return new FetchError("source", {
    fi: `${where}: palvelu kieltäytyi vastaamasta (${status}): tiedot eivät ole avoimia, tai palvelu estää verkkosi. Avaa osoite selaimessa; jos se aukeaa, kokeile toisesta verkosta tai kysy verkkosi ylläpidosta. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: tjänsten vägrade svara (${status}): uppgifterna är inte öppna, eller så spärrar tjänsten ditt nät. Öppna adressen i webbläsaren; om det går, försök från ett annat nät eller fråga dem som sköter ditt nät. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the service refused to answer (${status}): the data is not open, or the service blocks your network. Open the address in a browser; if that works, try from another network or ask those who look after yours. What was fetched before is untouched.`,
  });
}
