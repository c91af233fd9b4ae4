/** A table of a PxWeb service. */
export interface Table {
  /** The interface without language and database: `https://pxdata.stat.fi/PxWeb/api/v1`. */
  readonly api: string;
  readonly database: string;
  /** Below the database: `["jmhi", "11m2"]`, without `.px`. */
  readonly path: readonly string[];
  /** Whether Statistics Finland publishes it. */
  readonly isStatFin: boolean;
}

const statFinApi = "https://pxdata.stat.fi/PxWeb/api/v1";
const statFinHosts = new Set(["pxdata.stat.fi", "statfin.stat.fi"]);
const piece = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/**
 * Understands `jmhi/11m2`, the same with `.px` or a database before it, the long names of tables before 8 June 2026
 * (`statfin_tyonv_pxt_12tg.px`), and whole addresses of the interface or of the page for people.
 */
export function tableOf(written: string): Table | undefined {
  const text = written.trim();
  if (text.length > 300) return undefined;
  if (/^https?:/i.test(text)) return tableAt(text);
  return named(statFinApi, text.split("/"), true);
}

/** `/api/v1/fi/StatFin/jmhi/11m2.px`, or `/PxWeb/pxweb/fi/StatFin/StatFin__jmhi/11m2.px/`. */
function tableAt(address: string): Table | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, host, pathname } = new URL(address);
  const api = /^(.*\/api\/v1)\/[a-z]{2}\/(.+?)\/?$/i.exec(pathname);
  const page = /^(.*)\/pxweb\/[a-z]{2}\/([^/]+)\/([^/]+)\/([^/]+\.px)/i.exec(pathname);
  const isStatFin = statFinHosts.has(host);
  const base = api ? api[1] : `${page?.[1] ?? ""}/api/v1`;
  const pieces = api ? (api[2] ?? "").split("/") : piecesOf(page);
  return named(isStatFin ? statFinApi : origin + (base ?? ""), pieces, isStatFin);
}

/** On pages for people folders are written `StatFin__jmhi`. */
function piecesOf(page: RegExpExecArray | null): readonly string[] {
  if (!page) return [];
  const [, , database = "", folders = "", file = ""] = page;
  return [database, ...folders.split("__").slice(1), file];
}

function named(api: string, pieces: readonly string[], isStatFin: boolean): Table | undefined {
  const given = pieces.filter((each) => each !== "");
  const file = (given.at(-1) ?? "").replace(/\.px$/i, "");
  const folders = given.slice(0, -1);
  const table = isStatFin ? statFinTable(folders, file) : otherTable(folders, file);
  if (!table || ![table.database, ...table.path].every((each) => piece.test(each)))
    return undefined;
  return { api, isStatFin, ...table };
}

type Place = Pick<Table, "database" | "path">;

function otherTable(folders: readonly string[], file: string): Place | undefined {
  const [database, ...below] = folders;
  return database === undefined ? undefined : { database, path: [...below, file] };
}

function statFinTable(folders: readonly string[], file: string): Place | undefined {
  const [, kind, statistics, code] = longName.exec(file) ?? [];
  const database = folders.find((each) => /^statfin(?:_passiivi)?$/i.test(each)) ?? kind ?? "";
  const folder = folders.findLast((each) => !/^statfin/i.test(each)) ?? statistics;
  if (folder === undefined) return undefined;
  // The archive kept the long names.
  if (/pas/i.test(database)) return { database: "StatFin_Passiivi", path: [folder, file] };
  return { database: "StatFin", path: [folder, code ?? file] };
}

const longName = /^(statfin(?:pas)?)_([a-z0-9]+)_pxt_([a-z0-9]+)$/i;

/** How messages and data files name it: `jmhi/11m2`. */
export function titleOfTable({ database, path }: Table): string {
  const name = path.join("/");
  return database === "StatFin" ? name : `${database}/${name}`;
}

/** Where the interface has the table. */
export function addressOf({ api, database, path }: Table, language: string): string {
  const file = path.join("/");
  return `${api}/${language}/${database}/${file}.px`;
}

/** The page of the table for people. */
export function pageOf(table: Table, language: string): string {
  if (!table.isStatFin) return addressOf(table, language);
  const { database, path } = table;
  const folders = [database, ...path.slice(0, -1)].join("__");
  return `https://pxdata.stat.fi/PxWeb/pxweb/${language}/${database}/${folders}/${path.at(-1) ?? ""}.px/`;
}
