import { isIP } from "node:net";
import { FetchError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";
import { printable, shorten } from "../base/printable.ts";
import type { NetworkRules } from "./host.ts";
import { isPublicAddress } from "./node-network-addresses.ts";
import type { Surroundings } from "./node-network-surroundings.ts";

/** What the rules of a run say about an address, before anything is asked. Throws a FetchError. */
export function allowedUrl(written: string, rules: NetworkRules): URL {
  const url = parsed(written);
  const { host } = url;
  if (rules.offline) throw offline(host);
  if (url.username !== "" || url.password !== "") throw withPassword(host);
  if (!knownHosts(rules).has(host)) throw unknownHost(host, rules);
  if (url.protocol !== "https:" && !rules.privateAddresses) throw unencrypted(host);
  if (!rules.privateAddresses && isPrivateName(url.hostname)) {
    throw new FetchError("source", privateAddress(host));
  }
  return url;
}

function parsed(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url !== undefined && (url.protocol === "https:" || url.protocol === "http:")) return url;
  const shown = shorten(printable(written), 200);
  throw new FetchError("plan", {
    fi: `”${shown}” ei ole verkko-osoite, josta tietoja voi hakea. Kirjoita koko osoite, esimerkiksi https://sotkanet.fi/rest/1.1/regions.`,
    sv: `”${shown}” är inte en webbadress som data kan hämtas från. Skriv hela adressen, till exempel https://sotkanet.fi/rest/1.1/regions.`,
    en: `“${shown}” is no web address that data can be fetched from. Write the whole address, such as https://sotkanet.fi/rest/1.1/regions.`,
  });
}

function offline(host: string): FetchError {
  return new FetchError("source", {
    fi: `Palvelimelta ${host} ei haettu mitään, koska verkkoa ei saa käyttää (--offline). Anna komento ilman sitä, kun tiedot saa hakea.`,
    sv: `Ingenting hämtades från servern ${host}, eftersom nätet inte får användas (--offline). Ge kommandot utan det när data får hämtas.`,
    en: `Nothing was fetched from ${host}, because the network may not be used (--offline). Give the command without it when data may be fetched.`,
  });
}

function withPassword(host: string): FetchError {
  return new FetchError("plan", {
    fi: `Palvelimen ${host} osoitteessa on käyttäjätunnus tai salasana. Suunnitelma on luettavissa, joten poista ne osoitteesta (kaikki ennen @-merkkiä). hyte hakee vain avointa tietoa.`,
    sv: `Adressen till servern ${host} innehåller ett användarnamn eller lösenord. Planen kan läsas av andra, så ta bort dem ur adressen (allt före @-tecknet). hyte hämtar bara öppna data.`,
    en: `The address at ${host} holds a user name or a password. The plan can be read by others, so take them out of the address (all before the @). hyte fetches only open data.`,
  });
}

function unknownHost(host: string, rules: NetworkRules): FetchError {
  // In place of those that are allowed by default, which the line is to name too.
  const line = `hosts: [${[...rules.hosts, host].map((name) => `"${name}"`).join(", ")}]`;
  return new FetchError("plan", {
    fi: `Palvelin ${host} ei ole niiden joukossa, joilta hyte saa hakea tietoja. Jos palvelimeen voi luottaa, kirjoita tiedostoon hyte.yaml: ${line}`,
    sv: `Servern ${host} hör inte till dem som hyte får hämta data från. Om servern är pålitlig, skriv i hyte.yaml: ${line}`,
    en: `The host ${host} is not one of those that hyte may fetch data from. If it can be trusted, write in hyte.yaml: ${line}`,
  });
}

function unencrypted(host: string): FetchError {
  return new FetchError("plan", {
    fi: `Palvelimen ${host} osoite alkaa http://, jolloin tietoja voisi muuttaa matkalla. Kirjoita https://. (Vain oman verkon palvelimilta haetaan ilman salausta, valitsimella --allow-private.)`,
    sv: `Adressen till servern ${host} börjar med http://, så uppgifterna kunde ändras på vägen. Skriv https://. (Bara från servrar i det egna nätet hämtas okrypterat, med --allow-private.)`,
    en: `The address at ${host} begins with http://, so the data could be changed on the way. Write https://. (Only hosts of your own network are asked without encryption, with --allow-private.)`,
  });
}

/** An address of this machine or of a closed network: a plan from elsewhere must not make hyte look around in it. */
export function privateAddress(host: string): Translated {
  return {
    fi: `Palvelin ${host} on tällä koneella tai suljetussa verkossa, eikä sieltä haeta tietoja, ellei siihen anneta lupaa. Jos osoite on oikea, anna komento valitsimella --allow-private.`,
    sv: `Servern ${host} finns på den här datorn eller i ett slutet nät, och därifrån hämtas inga data utan lov. Om adressen är rätt, ge kommandot med --allow-private.`,
    en: `The host ${host} is on this machine or in a closed network, and nothing is fetched from there without leave. If the address is right, give the command with --allow-private.`,
  };
}

/**
 * Leave for closed networks is none to ask the public one without encryption: a name may lead to closed addresses only,
 * also where a proxy would look it up anew. Throws a FetchError, or what the look-up throws.
 */
export async function requireClosed(url: URL, lookup: Surroundings["lookup"]): Promise<void> {
  if (url.protocol === "https:" || isPrivateName(url.hostname)) return;
  const name = nameIn(url.hostname);
  const found = isIP(name) === 0 ? await lookup(name) : [{ address: name }];
  if (found.some(({ address }) => isPublicAddress(address))) throw unencrypted(url.host);
}

/** The URL parser has made plain addresses of decimal, octal and hexadecimal ones. */
function isPrivateName(hostname: string): boolean {
  const name = nameIn(hostname);
  if (isIP(name) !== 0) return !isPublicAddress(name);
  return name === "localhost" || name.endsWith(".localhost");
}

function nameIn(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

/** As a URL writes them: in lower case, letters such as ä encoded, without the usual port. */
function knownHosts({ hosts, servers }: NetworkRules): ReadonlySet<string> {
  return new Set(
    [...hosts, ...servers].flatMap((name) =>
      URL.canParse(`https://${name}`) ? new URL(`https://${name}`).host : [],
    ),
  );
}
