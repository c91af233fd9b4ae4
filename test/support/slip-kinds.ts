/** Numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A slip of the hand on one line; undefined where the line has no place for it. */
type Mutate = (line: string, random: Random) => string | undefined;

export interface SlipKind {
  readonly name: string;
  readonly mutate: Mutate;
  /** Lines by which the finding may be off. */
  readonly off: 0 | 1;
  /** Of twelve places, those at which it may go unseen: YAML itself has nothing against it. */
  readonly missed?: number;
}

export const slipKinds: readonly SlipKind[] = [
  { name: "tab as indentation", mutate: tabbed, off: 0 },
  {
    name: "one space too few",
    mutate: (line) => (line.startsWith(" ") ? line.slice(1) : undefined),
    off: 0,
  },
  { name: "one space too many", mutate: (line) => ` ${line}`, off: 0 },
  {
    name: "no closing quote",
    mutate: put(/(?<=[ [{]")[^"]+"/g, (text) => text.slice(0, -1)),
    off: 0,
  },
  {
    name: "no opening quote",
    mutate: put(/(?<=[ [{])"(?=[^"]+")/g, () => ""),
    off: 0,
  },
  {
    name: "curly quotes around text",
    mutate: put(/(?<=[ [{])"[^"]+"(?=$|[ ,\]}])/g, (text) => `”${text.slice(1, -1)}”`),
    off: 0,
  },
  {
    name: "no-break spaces as indentation",
    mutate: put(/^ +/g, (spaces) => "\u00a0".repeat(spaces.length)),
    off: 0,
  },
  {
    name: "a no-break space after a colon",
    mutate: put(/(?<=(?:^ *(?:- )*|[{,] )[a-zA-Z]+:) /g, () => "\u00a0"),
    off: 0,
  },
  {
    name: "a no-break space after a dash",
    mutate: put(/(?<=^ *-) /g, () => "\u202f"),
    off: 0,
  },
  {
    name: "no space after a dash",
    mutate: put(/(?<=^ *-) /g, () => ""),
    off: 0,
  },
  {
    name: "no comma in braces",
    mutate: inside(
      "{",
      put(/,(?= [a-zA-Z]+: )/g, () => ""),
    ),
    off: 1,
  },
  { name: "no colon", mutate: put(/(?<=^ *(?:- )*[a-zA-Z]+):(?= |$)/g, () => ""), off: 1 },
  {
    name: "no colon in braces",
    mutate: inside(
      "{",
      put(/(?<=[{,] [a-zA-Z]+):(?= )/g, () => ""),
    ),
    off: 1,
  },
  { name: "no closing bracket", mutate: put(/ ?[}\]]/g, () => ""), off: 1 },
  { name: "no dash", mutate: put(/(?<=^ *)- /g, () => "  "), off: 1 },
  { name: "colon in text", mutate: unquoted((words) => words.replace(" ", ": ")), off: 0 },
  {
    name: "quotes inside text",
    mutate: inQuotes((words) => words.replace(/ (\S+) /, ' "$1" ')),
    off: 0,
  },
  { name: "decimal comma", mutate: put(/(?<= \d+)\.(?=\d+(?:$| \}|,))/g, () => ","), off: 0 },
  {
    name: "comma in braces",
    mutate: inside(
      "{",
      unquoted((words) => words.replace(" ", ", ")),
    ),
    off: 0,
  },
  { name: "number sign in text", mutate: unquoted((words) => words.replace(" ", " #3 ")), off: 0 },
  {
    name: "text after quotes",
    mutate: put(/(?<=[ [{]"[A-ZÅÄÖ][^"]+)"/g, () => '"-ohjelma'),
    off: 0,
  },
];

/** All indentation as one tab, as one tab a level, or the last level alone. */
function tabbed(line: string, random: Random): string | undefined {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  if (indent < 2) return undefined;
  const rest = line.slice(indent);
  const way = Math.floor(random() * 3);
  if (way === 0) return `\t${rest}`;
  if (way === 1) return "\t".repeat(indent / 2) + rest;
  return `${" ".repeat(indent - 2)}\t${rest}`;
}

function put(pattern: RegExp, by: (found: string) => string): Mutate {
  return (line, random) => {
    const places = [...line.matchAll(pattern)];
    const place = places[Math.floor(random() * places.length)];
    if (!place) return undefined;
    const [found] = place;
    return line.slice(0, place.index) + by(found) + line.slice(place.index + found.length);
  };
}

function inside(bracket: string, mutate: Mutate): Mutate {
  return (line, random) => (line.includes(bracket) ? mutate(line, random) : undefined);
}

function inQuotes(by: (words: string) => string): Mutate {
  return put(/(?<=[ [{]")[A-ZÅÄÖ][^" ]+ [^" ]+ [^"]+(?=")/g, by);
}

function unquoted(by: (words: string) => string): Mutate {
  return put(/(?<=[ [{])"[A-ZÅÄÖa-zåäö][^",:#]* [^",:#]*"/g, (text) => by(text.slice(1, -1)));
}

export interface Planted {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly was: string;
  readonly is: string;
}

/** So many places, all of them different, at which a slip of this kind is made. */
export function plantSlips(
  tree: Readonly<Record<string, string>>,
  { mutate }: SlipKind,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly Planted[] {
  const random = seeded(seed);
  const places: Planted[] = [];
  for (const [path, text] of Object.entries(tree)) {
    const lines = text.split("\n");
    for (const [index, was] of lines.entries()) {
      if (/^\s*(?:#|$)/.test(was)) continue;
      const is = mutate(was, random);
      if (is === undefined || is === was) continue;
      places.push({ path, line: index + 1, text: lines.with(index, is).join("\n"), was, is });
    }
  }
  return places
    .map((place) => ({ place, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ place }) => place);
}
