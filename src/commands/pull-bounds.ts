import { FetchError } from "../base/errors.ts";
import { bounds } from "../snapshots/bounds.ts";
import type { Row, Snapshot, Snapshots } from "../snapshots/snapshot.ts";

/** Throws a FetchError where an indicator has more rows, or longer ones, than a file is read of. */
export function checkRows(rows: readonly Row[]): void {
  if (rows.length > bounds.rows) throw tooManyRows(rows.length);
  let length = 0;
  for (const row of rows) length += lengthOf(row);
  // The file of what is too long by its contents alone may be longer than a text can be.
  if (length > bounds.valuesBytes) throw tooLarge(length);
}

function lengthOf({ area, name, value, dimensions }: Row): number {
  let length = area.length + name.length + value.length;
  for (const code in dimensions) length += dimensions[code]?.length ?? 0;
  return length;
}

/** Throws a FetchError where a pair of files is larger than what is read. */
export function checkPair({ csv, yaml }: Pick<Snapshot, "csv" | "yaml">): void {
  const bytes = bytesOf(csv.text);
  if (bytes > bounds.valuesBytes) throw tooLarge(bytes);
  if (yaml.text.length > bounds.provenanceLength) throw tooLongQuery();
}

/** How much all files of `data/` hold together, kept count of as indicators change. */
export interface Room {
  /** Throws a FetchError where there is no room for the files of an indicator beside all others. */
  readonly take: (files: Snapshot) => void;
}

/** `snapshots`: what lies there now. */
export function roomBeside(snapshots: Snapshots): Room {
  const sizes = new Map([...snapshots].map(([id, snapshot]) => [id, sizeOf(snapshot)]));
  let all = 0;
  for (const size of sizes.values()) all += size;
  return {
    take: (files) => {
      const { indicator } = files;
      const size = sizeOf(files);
      const before = sizes.get(indicator) ?? 0;
      if (size > before && all - before + size > bounds.togetherBytes) throw noRoom();
      all += size - before;
      sizes.set(indicator, size);
    },
  };
}

function sizeOf({ csv, yaml }: Snapshot): number {
  return bytesOf(csv.text) + bytesOf(yaml.text);
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function tooManyRows(count: number): FetchError {
  return new FetchError("plan", {
    fi: `Indikaattorille tulisi ${count} arvoa, ja hyte pitää yhdestä enintään ${bounds.rows}. ${narrow.fi}`,
    sv: `Indikatorn skulle få ${count} värden, och hyte har högst ${bounds.rows} av en. ${narrow.sv}`,
    en: `The indicator would have ${count} values, and hyte keeps at most ${bounds.rows} of one. ${narrow.en}`,
  });
}

function tooLarge(bytes: number): FetchError {
  const size = mega(bytes);
  const most = mega(bounds.valuesBytes);
  return new FetchError("plan", {
    fi: `Indikaattorin arvot veisivät ${size} Mt, ja hyte lukee yhdestä enintään ${most} Mt. ${narrow.fi}`,
    sv: `Indikatorns värden skulle ta ${size} MB, och hyte läser högst ${most} MB av en. ${narrow.sv}`,
    en: `The indicator's values would take ${size} MB, and hyte reads at most ${most} MB of one. ${narrow.en}`,
  });
}

function mega(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

const narrow = {
  fi: "Rajaa: kirjoita taulukolle kohtaan select vain ne luokat ja ajanjaksot, jotka indikaattori tarvitsee; omaan tiedostoon jätä vain tarvittavat rivit.",
  sv: "Avgränsa: skriv för en tabell under select bara de klasser och perioder som indikatorn behöver; lämna i en egen fil bara de rader som behövs.",
  en: "Narrow it: for a table, write under select only the classes and periods that the indicator needs; in a file of your own, leave only the rows needed.",
};

function tooLongQuery(): FetchError {
  return new FetchError("plan", {
    fi: 'Kohdassa select on niin monta arvoa, ettei niiden luetteloa voi kirjoittaa arvojen viereen. Kirjoita vähemmän arvoja, tai ["*"], kun kaikki otetaan.',
    sv: 'Under select finns så många värden att förteckningen över dem inte kan skrivas bredvid värdena. Skriv färre värden, eller ["*"] när alla tas med.',
    en: 'There are so many values under select that the list of them cannot be written beside the figures. Write fewer of them, or ["*"] where all are taken.',
  });
}

function noRoom(): FetchError {
  const most = mega(bounds.togetherBytes);
  return new FetchError("plan", {
    fi: `Kansion data/ tiedostot veisivät yhdessä yli ${most} Mt, eikä hyte lue enempää. Uusia arvoja ei kirjoitettu. Rajaa suurimpia indikaattoreita (select), tai poista data/-kansiosta niiden tiedostot, joita suunnitelma ei enää käytä.`,
    sv: `Filerna i mappen data/ skulle tillsammans ta över ${most} MB, och mer läser hyte inte. De nya värdena skrevs inte. Avgränsa de största indikatorerna (select), eller ta bort de filer i data/ som planen inte längre använder.`,
    en: `The files of data/ would take more than ${most} MB together, and hyte reads no more. The new values were not written. Narrow the largest indicators (select), or remove the files of those from data/ that the plan no longer uses.`,
  });
}
