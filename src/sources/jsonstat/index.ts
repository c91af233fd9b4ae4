import { FetchError } from "../../base/errors.ts";
import { isLanguage } from "../../base/language.ts";
import { jsonOf, refused } from "../cube/answer.ts";
import { type Choice, choose } from "../cube/choose.ts";
import type { Cube } from "../cube/cube.ts";
import { readCube } from "../cube/read-cube.ts";
import {
  type Answered,
  inLanguage,
  nameOf,
  plainCitation,
  queryOf,
  readAnswers,
  saying,
} from "../cube/series.ts";
import { atServer } from "../cube/server.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import type { Origin, Series } from "../../snapshots/snapshot.ts";

/** Any address that answers in JSON-stat 1 or 2: Eurostat, a statistics office, a file on the web. */
export const jsonstat: Source = {
  id: "jsonstat",
  hosts: [],
  pace: { atOnce: 2, calls: 20, seconds: 10 },
  unpublished: false,
  pull,
};

async function pull(ask: Ask, world: SourceWorld): Promise<Series> {
  const address = ask.source.jsonstat ?? "";
  const where = nameOf(address);
  const answer = await world.fetch({ url: atServer(address, world.serverOf("jsonstat")) });
  if (answer.status !== 200) throw refusal(answer.status, where);
  const cube = await readCube(jsonOf(answer, where), where);
  const choice = choose(cube.dimensions, ask, { where, isQuery: false });
  const { language } = ask;
  const answered: Answered = { where, language, secret: "", country: undefined };
  const read = readAnswers([cube], choice, answered);
  const origin = originOf(cube, { ask, choice, address });
  return {
    origin: { ...origin, unit: said(read.unit, ask), notes: saying(read.notes) },
    rows: read.rows,
  };
}

interface Known {
  readonly ask: Ask;
  readonly choice: Choice;
  readonly address: string;
}

function originOf(cube: Cube, { ask, choice, address }: Known): Omit<Origin, "unit" | "notes"> {
  return {
    source: "jsonstat",
    query: { url: address, ...queryOf(choice) },
    address,
    title: said(cube.label, ask),
    producer: said(cube.source, ask),
    licence: "",
    citation: plainCitation({ source: cube.source, title: cube.label }, address, ask.today),
    updated: cube.updated,
  };
}

/** The language of a text is not told: Eurostat's addresses have it, else it stands under the plan's own. */
function said(text: string, { source, language }: Ask): Origin["title"] {
  const named = /[?&]lang=(fi|sv|en)\b/i.exec(source.jsonstat ?? "")?.[1]?.toLowerCase();
  return inLanguage(text, named !== undefined && isLanguage(named) ? named : language);
}

function refusal(status: number, where: string): FetchError {
  if (status === 413) return tooLarge(where);
  if (status === 400 || status === 404 || status === 410) return notFound(status, where);
  return refused(status, where);
}

function tooLarge(where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: palvelu ei lähetä näin paljon lukuja kerralla (413). Rajaa osoitetta suodattimilla, esim. &geo=FI tai &sinceTimePeriod=2015, niin että vain tarvittavat luvut jäävät.`,
    sv: `${where}: tjänsten skickar inte så här många siffror på en gång (413). Avgränsa adressen med filter, t.ex. &geo=FI eller &sinceTimePeriod=2015, så att bara de siffror som behövs blir kvar.`,
    en: `${where}: the service does not send so many figures at once (413). Narrow the address with filters, such as &geo=FI or &sinceTimePeriod=2015, so that only the figures needed are left.`,
  });
}

function notFound(status: number, where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: palvelu ei tunne tätä osoitetta tai sen suodattimia (${status}). Avaa osoite selaimessa ja korjaa se kohtaan jsonstat; aineisto on voinut muuttaa tai loppua.`,
    sv: `${where}: tjänsten känner inte till adressen eller dess filter (${status}). Öppna adressen i webbläsaren och rätta den under jsonstat; materialet kan ha flyttats eller upphört.`,
    en: `${where}: the service does not know this address or its filters (${status}). Open the address in a browser and correct it under jsonstat; the data may have moved or ended.`,
  });
}
