import { FetchError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";
import { codeOf } from "./system-errors.ts";

/** How one try failed. */
export class Fault extends Error {
  /** What is wrong and what to do. */
  readonly text: Translated;
  /** How many tries, this one included, such a fault is worth: 1 means that another would end the same. */
  readonly worth: number;
  /** Whether the host gave no answer at all, so that asking it for other things is no use either. */
  readonly isSilence: boolean;

  constructor(text: Translated, traits: { worth?: number; isSilence?: boolean; cause?: unknown }) {
    super(text.en, { cause: traits.cause });
    this.text = text;
    this.worth = traits.worth ?? 1;
    this.isSilence = traits.isSilence ?? false;
  }
}

/** What happened to a try, as far as it matters to a person. */
interface Kind {
  readonly text: (host: string) => Translated;
  readonly worth: number;
  readonly isSilence: boolean;
}

const many = Number.POSITIVE_INFINITY;

const refused: Kind = {
  text: (host) => ({
    fi: `Palvelin ${host} ei ota yhteyttä vastaan: palvelu on poissa käytöstä tai palomuuri estää yhteyden. Yritä myöhemmin uudelleen; jos vika jatkuu, kysy tietohallinnosta, saako palvelimeen yhteyden.`,
    sv: `Servern ${host} tar inte emot anslutningen: tjänsten är ur bruk eller en brandvägg hindrar. Försök igen senare; om felet kvarstår, fråga it-stödet om servern får nås.`,
    en: `The host ${host} refuses the connection: the service is down, or a firewall is in the way. Try again later; if it goes on, ask your IT support whether the host may be reached.`,
  }),
  worth: many,
  isSilence: true,
};

const broken: Kind = {
  text: (host) => ({
    fi: `Yhteys palvelimeen ${host} katkesi ennen kuin vastaus oli perillä. Yritä hetken kuluttua uudelleen.`,
    sv: `Förbindelsen till servern ${host} bröts innan svaret hade kommit fram. Försök igen om en stund.`,
    en: `The connection to ${host} broke before the answer was complete. Try again in a while.`,
  }),
  worth: many,
  isSilence: false,
};

const nameless: Kind = {
  text: (host) => ({
    fi: `Palvelinta ${host} ei löydy: osoitteessa on kirjoitusvirhe tai tietokone ei ole verkossa. Tarkista osoite ja verkkoyhteys.`,
    sv: `Servern ${host} hittas inte: det finns ett skrivfel i adressen eller så är datorn inte ansluten till nätet. Kontrollera adressen och nätförbindelsen.`,
    en: `The host ${host} is not found: the address is misspelt, or the machine is not on the network. Check the address and the connection.`,
  }),
  worth: 1,
  isSilence: true,
};

const noNames: Kind = {
  text: (host) => ({
    fi: `Palvelimen ${host} osoitetta ei saatu selville: verkon nimipalvelu ei vastaa. Tarkista verkkoyhteys ja yritä uudelleen.`,
    sv: `Adressen till servern ${host} kunde inte tas reda på: nätets namntjänst svarar inte. Kontrollera nätförbindelsen och försök igen.`,
    en: `The address of ${host} could not be found out: the name service does not answer. Check the network connection and try again.`,
  }),
  worth: many,
  isSilence: true,
};

const noRoute: Kind = {
  text: (host) => ({
    fi: `Palvelimeen ${host} ei ole verkkoyhteyttä. Tarkista, että tietokone on verkossa, ja yritä uudelleen.`,
    sv: `Det finns ingen nätförbindelse till servern ${host}. Kontrollera att datorn är ansluten till nätet och försök igen.`,
    en: `There is no way to ${host} on the network. Check that the machine is connected, and try again.`,
  }),
  worth: many,
  isSilence: true,
};

const unconnected: Kind = {
  text: (host) => ({
    fi: `Palvelimeen ${host} ei saada yhteyttä: se ei vastaa ajoissa. Tarkista verkkoyhteys ja yritä myöhemmin uudelleen.`,
    sv: `Ingen kontakt med servern ${host}: den svarar inte i tid. Kontrollera nätförbindelsen och försök igen senare.`,
    en: `No connection to ${host}: it does not answer in time. Check the network connection and try again later.`,
  }),
  worth: 2,
  isSilence: true,
};

const untrusted: Kind = {
  text: (host) => ({
    fi: `Palvelimen ${host} varmennetta ei voi hyväksyä, joten sen tietoihin ei voi luottaa. Yritä myöhemmin uudelleen. Jos organisaatiosi verkko avaa salatut yhteydet, pyydä tietohallinnolta sen juurivarmenne ja anna tiedosto ympäristömuuttujassa NODE_EXTRA_CA_CERTS.`,
    sv: `Certifikatet för servern ${host} kan inte godkännas, så det går inte att lita på uppgifterna. Försök igen senare. Om din organisations nät öppnar krypterade förbindelser, be it-stödet om dess rotcertifikat och ange filen i miljövariabeln NODE_EXTRA_CA_CERTS.`,
    en: `The certificate of ${host} cannot be accepted, so its data cannot be trusted. Try again later. If your organisation's network opens encrypted connections, ask your IT support for its root certificate and name the file in the environment variable NODE_EXTRA_CA_CERTS.`,
  }),
  worth: 1,
  isSilence: true,
};

const unencrypted: Kind = {
  text: (host) => ({
    fi: `Palvelimen ${host} kanssa ei synny salattua yhteyttä (https). Tarkista osoite ja portti. Jos ne ovat oikein, vika on palvelimessa: yritä myöhemmin uudelleen.`,
    sv: `Det går inte att upprätta en krypterad förbindelse (https) till servern ${host}. Kontrollera adressen och porten. Är de rätt ligger felet hos servern: försök igen senare.`,
    en: `No encrypted connection (https) comes about with ${host}. Check the address and the port. If they are right the fault is at the host: try again later.`,
  }),
  worth: 1,
  isSilence: true,
};

const garbled: Kind = {
  text: (host) => ({
    fi: `Palvelimen ${host} vastausta ei voi purkaa: se on pakattu väärin tai vioittunut matkalla. Yritä uudelleen; jos vika jatkuu, ilmoita siitä palvelun ylläpitäjälle.`,
    sv: `Svaret från servern ${host} kan inte packas upp: det är fel packat eller skadat på vägen. Försök igen; om felet kvarstår, meddela dem som driver tjänsten.`,
    en: `The answer of ${host} cannot be unpacked: it is packed wrongly, or was damaged on the way. Try again; if it goes on, tell those who run the service.`,
  }),
  worth: many,
  isSilence: false,
};

const notHttp: Kind = {
  text: (host) => ({
    fi: `Palvelin ${host} ei vastaa niin kuin verkkopalvelun (HTTP) kuuluu. Tarkista osoite ja portti.`,
    sv: `Servern ${host} svarar inte som en webbtjänst (HTTP) ska. Kontrollera adressen och porten.`,
    en: `The host ${host} does not answer as a web service (HTTP) should. Check the address and the port.`,
  }),
  worth: 1,
  isSilence: false,
};

const odd: Kind = {
  text: (host) => ({
    fi: `Haku palvelimelta ${host} ei onnistunut. Yritä hetken kuluttua uudelleen.`,
    sv: `Det gick inte att hämta från servern ${host}. Försök igen om en stund.`,
    en: `Fetching from ${host} did not succeed. Try again in a while.`,
  }),
  worth: many,
  isSilence: false,
};

/** By the names that the system, its encryption, its unpacking and the HTTP client have for errors. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^ECONNREFUSED$/, refused],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    broken,
  ],
  [/^(?:ENOTFOUND|ENODATA)$/, nameless],
  [/^(?:EAI_\w+|ETIMEOUT|ESERVFAIL)$/, noNames],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, noRoute],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, unconnected],
  [/CERT|SIGNATURE|ISSUER|^CRL_|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/, untrusted],
  [/^(?:EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/, unencrypted],
  [/^(?:Z_\w+|ERR_\w*BROTLI\w*|ERR__ERROR_\w+)$/, garbled],
  [/^(?:HPE_\w+|UND_ERR_HEADERS_OVERFLOW)$/, notHttp],
];

/** Of the HTTP client's own errors, whatever is behind them. */
const ofClient = /^(?:fetch failed|terminated)$/;

/**
 * What to throw for an error of a try: a Fault; one that is told already, and a fault in hyte's own code, as they are.
 * The client wraps what happens on the network, so that a bare error of the language comes from the code around it.
 */
export function thrownFor(error: unknown, host: string): Error {
  return error instanceof FetchError || isBug(error) ? error : faultOf(error, host);
}

function isBug(error: unknown): error is Error {
  const isOfLanguage = [TypeError, ReferenceError, RangeError, SyntaxError].some(
    (kind) => error instanceof kind,
  );
  if (!isOfLanguage || !(error instanceof Error)) return false;
  return error.cause === undefined && codeOf(error) === "" && !ofClient.test(error.message);
}

/** The fault behind what the HTTP client threw. */
function faultOf(error: unknown, host: string): Fault {
  const told = toldFault(error);
  if (told !== undefined) return told;
  const code = deepestCode(error);
  const kind = kinds.find(([names]) => names.test(code))?.[1] ?? odd;
  return new Fault(withCode(kind.text(host), code || messageOf(error)), { ...kind, cause: error });
}

/** The client wraps what happened, up to several times; of several addresses that failed, the first one tells. */
function deepestCode(error: unknown): string {
  let code = "";
  let inner = error;
  for (let depth = 0; inner instanceof Error && depth < 8; depth++) {
    code = codeOf(inner) || code;
    inner = inner instanceof AggregateError ? (inner.errors as readonly unknown[])[0] : inner.cause;
  }
  return code;
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** The code stands last, for those who are asked for help. */
function withCode({ fi, sv, en }: Translated, code: string): Translated {
  return { fi: `${fi} (${code})`, sv: `${sv} (${code})`, en: `${en} (${code})` };
}

/** The proxy itself was not reached. `proxy` is its host, without a password. */
export class ProxyError extends Error {
  readonly proxy: string;

  constructor(proxy: string, cause: unknown) {
    super(`proxy ${proxy}`, { cause });
    this.proxy = proxy;
  }
}

const refusedByProxy = /^Proxy response \((\d{1,4})\)|Proxy Authentication Required \((407)\)/;

function toldFault(error: unknown): Fault | undefined {
  let inner = error;
  for (let depth = 0; inner instanceof Error && depth < 8; depth++) {
    if (inner instanceof Fault) return inner;
    if (inner instanceof ProxyError) return unreachableProxy(inner);
    const [, tunnel, direct] = refusedByProxy.exec(inner.message) ?? [];
    const status = tunnel ?? direct;
    if (status !== undefined) return proxyRefusal(Number(status), error);
    inner = inner.cause;
  }
  return undefined;
}

function unreachableProxy(error: ProxyError): Fault {
  const { proxy } = error;
  const text = {
    fi: `Välityspalvelimeen ${proxy} ei saada yhteyttä. Tarkista ympäristömuuttujat HTTPS_PROXY ja HTTP_PROXY, tai kysy tietohallinnosta oikea osoite.`,
    sv: `Ingen kontakt med proxyservern ${proxy}. Kontrollera miljövariablerna HTTPS_PROXY och HTTP_PROXY, eller fråga it-stödet om rätt adress.`,
    en: `No connection to the proxy ${proxy}. Check the environment variables HTTPS_PROXY and HTTP_PROXY, or ask your IT support for the right address.`,
  };
  const code = deepestCode(error) || messageOf(error);
  return new Fault(withCode(text, code), { worth: 2, isSilence: true, cause: error });
}

function proxyRefusal(status: number, cause: unknown): Fault {
  const passes = status >= 500;
  if (status === 407) {
    const text = {
      fi: `Välityspalvelin vaatii tunnuksen ja salasanan (407). Kirjoita ne ympäristömuuttujaan: HTTPS_PROXY=http://tunnus:salasana@palvelin:portti.`,
      sv: `Proxyservern kräver användarnamn och lösenord (407). Skriv dem i miljövariabeln: HTTPS_PROXY=http://namn:lösenord@server:port.`,
      en: `The proxy asks for a user name and a password (407). Write them in the environment variable: HTTPS_PROXY=http://name:password@host:port.`,
    };
    return new Fault(text, { isSilence: true, cause });
  }
  const text = {
    fi: `Välityspalvelin ei päästä yhteyttä läpi (tila ${status}). Kysy tietohallinnosta, saako palvelimeen yhteyden, tai lisää se ympäristömuuttujaan NO_PROXY.`,
    sv: `Proxyservern släpper inte igenom förbindelsen (status ${status}). Fråga it-stödet om servern får nås, eller lägg till den i miljövariabeln NO_PROXY.`,
    en: `The proxy does not let the connection through (status ${status}). Ask your IT support whether the host may be reached, or add it to the environment variable NO_PROXY.`,
  };
  return new Fault(text, { worth: passes ? 4 : 1, isSilence: true, cause });
}
