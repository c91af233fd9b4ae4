import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import type { Fetch } from "../../host/host.ts";
import { eachOf } from "./json-list.ts";

/** Where Sotkanet answers. Version 1.1 is the only one in use. */
export const ownServer = "https://sotkanet.fi/rest/1.1";

/** Fifty years of all areas by sex take 8 MB, the list of all indicators 3 MB (2026); read, it takes many times that. */
const maxBytes = 20_000_000;

/** The service, or what stands for it. */
export interface Api {
  readonly fetch: Fetch;
  /** Without "/" at the end. */
  readonly base: string;
}

/**
 * What the service answers at a path, as JSON. `id` is the indicator that is asked for, if one is: then an answer of
 * 400 or 404 means that there is no such indicator. Throws a FetchError for any answer that is not data.
 */
export async function askJson(api: Api, path: string, id?: number): Promise<unknown> {
  return read(await askText(api, path, id), (text) => JSON.parse(text) as unknown, id);
}

/** Hands on each row of a list, but those that `passedOver` matches (json-list.ts); else as askJson. */
export type EachRow = (take: (row: unknown) => void, passedOver?: RegExp) => void;

/** A list of the service, to be gone through as often as is wanted; else as askJson. */
export async function askList(api: Api, path: string, id: number): Promise<EachRow> {
  const text = await askText(api, path, id);
  return (take, passedOver) => {
    if (!read(text, () => eachOf(text, take, passedOver), id)) throw otherShape("/json");
  };
}

async function askText({ fetch, base }: Api, path: string, id?: number): Promise<string> {
  const answer = await fetch({ url: `${base}${path}`, maxBytes });
  if (id !== undefined && (answer.status === 404 || answer.status === 400)) throw unknown(id);
  if (answer.status === 403) throw forbidden();
  if (answer.status !== 200) throw otherStatus(answer.status);
  const text = decoded(answer.body);
  if (text.trim() === "" && id !== undefined) throw unknown(id);
  if (answer.type === "text/html" || /^\s*<[a-z!]/i.test(text.slice(0, 200))) throw page(id);
  return text;
}

function read<T>(text: string, parse: (text: string) => T, id: number | undefined): T {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw broken(id, error);
    throw error;
  }
}

/** The service has answered in UTF-8 since 2016; before, in ISO-8859-1. */
function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (error) {
    throw new FetchError(
      "source",
      {
        fi: "Sotkanetin vastauksen merkistö on väärä (ei UTF-8), joten ääkkösiin ei voi luottaa. Arvoja ei otettu. Kokeile myöhemmin uudelleen; jos vika jatkuu, kerro siitä hyten ylläpitäjille.",
        sv: "Sotkanets svar har fel teckenkodning (inte UTF-8), så å, ä och ö går inte att lita på. Inga värden togs emot. Försök igen senare; om felet kvarstår, berätta det för dem som underhåller hyte.",
        en: "Sotkanet's answer is in a wrong character encoding (not UTF-8), so its letters cannot be relied on. No values were taken. Try again later; if it goes on, tell hyte's maintainers.",
      },
      { cause: error },
    );
  }
}

/** No such indicator, or one that was taken away: both look alike from outside. */
export function unknown(id: number): FetchError {
  const address = `https://sotkanet.fi/sotkanet/fi/metadata/indicators/${id}`;
  return new FetchError("plan", {
    fi: `Sotkanetissa ei ole indikaattoria ${id}: numero on väärä, tai indikaattori on poistettu. Tarkista sivulta ${address} ja etsi oikea numero komennolla hyte search. Aiemmin haetut arvot säilyvät.`,
    sv: `Sotkanet har ingen indikator ${id}: numret är fel eller indikatorn har tagits bort. Kontrollera på ${address} och sök rätt nummer med hyte search. Tidigare hämtade värden finns kvar.`,
    en: `Sotkanet has no indicator ${id}: the number is wrong, or the indicator was taken away. Look at ${address} and find the right number with hyte search. Values fetched earlier stay.`,
  });
}

function forbidden(): FetchError {
  return new FetchError("source", {
    fi: "Sotkanet kieltäytyi vastaamasta (403). Se hylkää ohjelmat, jotka eivät kerro nimeään; hyte kertoo, mutta verkkosi välityspalvelin on voinut poistaa nimen (User-Agent), tai palvelu estää verkkosi. Kokeile toisesta verkosta tai kysy verkkosi ylläpidosta.",
    sv: "Sotkanet vägrade svara (403). Tjänsten avvisar program som inte uppger sitt namn; hyte gör det, men ditt näts proxyserver kan ha tagit bort namnet (User-Agent), eller så spärrar tjänsten ditt nät. Försök från ett annat nät eller fråga dem som sköter ditt nät.",
    en: "Sotkanet refused to answer (403). It turns away programs that do not tell their name; hyte does, but a proxy of your network may have removed it (User-Agent), or the service blocks your network. Try from another network or ask those who look after yours.",
  });
}

function otherStatus(status: number): FetchError {
  return new FetchError("source", {
    fi: `Sotkanet vastasi virheellä ${status} eikä antanut tietoja. Kokeile myöhemmin uudelleen; aiemmin haetut arvot säilyvät.`,
    sv: `Sotkanet svarade med felet ${status} och gav inga uppgifter. Försök igen senare; tidigare hämtade värden finns kvar.`,
    en: `Sotkanet answered with the error ${status} and gave no data. Try again later; values fetched earlier stay.`,
  });
}

/**
 * A page of trouble of the whole service and one for a single indicator look alike from outside. No number stands in
 * these texts, so that what befalls all indicators is told once.
 */
function page(id: number | undefined): FetchError {
  const advice = adviceOn(id);
  return new FetchError("source", {
    fi: `Sotkanet antoi verkkosivun eikä tietoja. ${advice.fi} Palvelussa voi olla huoltokatko, tai verkkosi ohjaa pyynnöt kirjautumissivulle: avaa sotkanet.fi selaimessa. Aiemmin haetut arvot säilyvät.`,
    sv: `Sotkanet gav en webbsida i stället för uppgifter. ${advice.sv} Tjänsten kan ha ett avbrott, eller så leder ditt nät om till en inloggningssida: öppna sotkanet.fi i webbläsaren. Tidigare hämtade värden finns kvar.`,
    en: `Sotkanet gave a web page instead of data. ${advice.en} The service may be under maintenance, or your network sends requests to a login page: open sotkanet.fi in a browser. Values fetched earlier stay.`,
  });
}

function broken(id: number | undefined, cause: unknown): FetchError {
  const advice = adviceOn(id);
  const text = {
    fi: `Sotkanetin vastaus on katkennut tai rikki (ei kelvollista JSONia), joten siitä ei otettu mitään. ${advice.fi} Aiemmin haetut arvot säilyvät.`,
    sv: `Sotkanets svar är avklippt eller trasigt (inte giltig JSON), så ingenting togs ur det. ${advice.sv} Tidigare hämtade värden finns kvar.`,
    en: `Sotkanet's answer is cut off or broken (not valid JSON), so nothing was taken from it. ${advice.en} Values fetched earlier stay.`,
  };
  return new FetchError("source", text, { cause });
}

function adviceOn(id: number | undefined): Translated {
  return id === undefined ? later : whichOfBoth;
}

const later: Translated = {
  fi: "Kokeile myöhemmin uudelleen.",
  sv: "Försök igen senare.",
  en: "Try again later.",
};

const whichOfBoth: Translated = {
  fi: "Jos muutkaan indikaattorit eivät tule, vika on palvelussa: kokeile myöhemmin uudelleen. Jos muut tulevat, vika on tässä indikaattorissa: tarkista sen numero komennolla hyte search.",
  sv: "Om inte heller andra indikatorer kommer ligger felet hos tjänsten: försök igen senare. Om de andra kommer ligger felet hos den här indikatorn: kontrollera dess nummer med hyte search.",
  en: "If no other indicators come either, the fault is at the service: try again later. If the others come, it is with this indicator: check its number with hyte search.",
};

/** The answer is JSON, but not what the service has given until now. */
export function otherShape(what: string): FetchError {
  return new FetchError("source", {
    fi: `Sotkanetin vastaus on eri muodossa kuin ennen (${what}), joten siitä ei otettu mitään. Kokeile myöhemmin uudelleen; jos vika jatkuu, rajapinta on muuttunut: kerro siitä hyten ylläpitäjille. Aiemmin haetut arvot säilyvät.`,
    sv: `Sotkanets svar har en annan form än förut (${what}), så ingenting togs ur det. Försök igen senare; om felet kvarstår har gränssnittet ändrats: berätta det för dem som underhåller hyte. Tidigare hämtade värden finns kvar.`,
    en: `Sotkanet's answer has another form than before (${what}), so nothing was taken from it. Try again later; if it goes on, the interface has changed: tell hyte's maintainers. Values fetched earlier stay.`,
  });
}
