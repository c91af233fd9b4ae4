import { FetchError } from "../../base/errors.ts";
import type { HttpAnswer } from "../../host/host.ts";

/** The JSON of an answer; `where` names the source in messages. Throws a FetchError where it is something else. */
export function jsonOf(answer: HttpAnswer, where: string): unknown {
  const text = new TextDecoder().decode(answer.body);
  if (answer.type.includes("html") || /^\s*</.test(text.slice(0, 200))) throw isPage(where);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw isBroken(where, error);
  }
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
    fi: `${where}: vastaus ei ole ehjää JSON-tietoa: se on katkennut tai muuta kuin dataa. Yritä myöhemmin uudelleen. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: svaret är inte hel JSON: det är avbrutet eller något annat än data. Försök igen senare. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the answer is no complete JSON: it was cut off, or is something other than data. Try again later. What was fetched before is untouched.`,
  };
  return new FetchError("source", text, { cause });
}

/** A status that no source of its own has more to say of. */
export function refused(status: number, where: string): FetchError {
  return new FetchError("source", {
    fi: `${where}: palvelu vastasi virheellä ${status}. Yritä myöhemmin uudelleen; jos virhe toistuu, kysy palvelun ylläpidosta. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: tjänsten svarade med felet ${status}. Försök igen senare; om felet upprepas, fråga tjänstens förvaltare. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the service answered with error ${status}. Try again later; if it goes on, ask those who run the service. What was fetched before is untouched.`,
  });
}
