import { readdirSync, readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { exampleData } from "../../src/commands/explain-example.ts";
import { sha256 } from "./memory-files.ts";

/** A slip planted in the example, and where its one finding must be. */
export interface PlantedCase {
  /** The code of the finding: the name of the file that holds the case. */
  readonly code: string;
  /** What is wrong, in a few words: the name of the test. */
  readonly name: string;
  /** Texts replaced in files of the example; `find` stands there exactly once. */
  readonly edits?: readonly {
    readonly file: string;
    readonly find: string;
    readonly replace: string;
  }[];
  /** Whole files beside those of the example, by path. */
  readonly add?: Readonly<Record<string, string>>;
  /** Files of `data/` by path; what a file of values leaves out of its provenance is filled in. */
  readonly data?: Readonly<Record<string, string>>;
  /** A file of one line so many times, where size is what matters. */
  readonly repeat?: { readonly file: string; readonly line: string; readonly times: number };
  /** So many small files in a folder, where their number is what matters. */
  readonly many?: { readonly folder: string; readonly files: number };
  /** Files of the example that are taken away: paths, or folders that end in "/". */
  readonly remove?: readonly string[];
  /** Files written in another encoding than UTF-8, by path. */
  readonly encode?: Readonly<Record<string, "latin1" | "utf16le">>;
  /** Symbolic links by path: such a case runs in a real folder. `outside` is a file beside the plan's folder. */
  readonly links?: Readonly<Record<string, string>>;
  /** Where the finding is, if no text that is put in has the marks «…»: an unchanged text with marks, or a file. */
  readonly at?: { readonly file: string; readonly find?: string };
  /** A finding that it cannot but bring with it: `warning action-overdue`. */
  readonly brings?: string;
  /** Where it is not the code's usual one. */
  readonly severity?: "error" | "warning" | "note";
}

/** The files of a case, and the place of its finding: `plan/x.yaml:3:7-3:10`. */
export interface Planted {
  readonly tree: Readonly<Record<string, string | Uint8Array>>;
  readonly place: string;
}

const marks = /[«»]/g;
const folder = new URL("../planted/", import.meta.url);

/** Every case of test/planted/, by code. */
export function plantedCases(): readonly PlantedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => {
      const cases = parseYaml(
        readFileSync(new URL(name, folder), "utf8"),
      ) as readonly PlantedCase[];
      return cases.map((each) => ({ ...each, code: name.slice(0, -5) }));
    });
}

/** Plants a case in a copy of the example. Throws where the example no longer has what is to be changed. */
export function plant(example: Readonly<Record<string, string>>, planted: PlantedCase): Planted {
  const texts = plantedTexts(example, planted);
  const { at, encode } = planted;
  const places = [...texts].flatMap(([path, text]) => placeOf(path, text) ?? []);
  const [place = at === undefined ? undefined : `${at.file}:1:1-1:1`, second] = places;
  if (place === undefined || second !== undefined)
    throw new Error(
      `${fileOf(planted)}: a case needs exactly one pair of marks «…» in what is put in, or \`at\`; it has ${places.length}`,
    );
  const files = [...texts].map(([path, text]) => [path, encoded(text, encode?.[path])] as const);
  return { tree: { ...Object.fromEntries(files), ...dataOf(planted) }, place };
}

function plantedTexts(
  example: Readonly<Record<string, string>>,
  planted: PlantedCase,
): ReadonlyMap<string, string> {
  const { at, edits = [], remove: gone = [] } = planted;
  const texts = new Map(Object.entries(example));
  for (const path of gone) remove(texts, path, planted);
  addFiles(texts, planted);
  for (const { file, find, replace } of edits)
    texts.set(file, replaced(texts, { file, find, replace }, `${fileOf(planted)}: \`find\``));
  if (at?.find !== undefined) {
    const edit = { file: at.file, find: at.find.replaceAll(marks, ""), replace: at.find };
    texts.set(at.file, replaced(texts, edit, `${fileOf(planted)}: \`at.find\``));
  }
  return texts;
}

function dataOf({ data = {} }: PlantedCase): Readonly<Record<string, string>> {
  const plain = Object.entries(data).map(
    ([path, text]) => [path, text.replaceAll(marks, "")] as const,
  );
  return Object.fromEntries(exampleData(new Map(plain), sha256));
}

/** Where a case is written, for who has to mend it. */
function fileOf({ code, name }: PlantedCase): string {
  return `test/planted/${code}.yaml, "${name}"`;
}

function addFiles(
  texts: Map<string, string>,
  { add = {}, data = {}, many, repeat }: PlantedCase,
): void {
  for (const [path, text] of Object.entries({ ...add, ...data })) texts.set(path, text);
  if (repeat !== undefined) texts.set(repeat.file, repeat.line.repeat(repeat.times));
  for (let number = 1; many !== undefined && number <= many.files; number++)
    texts.set(`${many.folder}/${number}.yaml`, "goals: []\n");
}

function encoded(text: string, encoding: "latin1" | "utf16le" | undefined): string | Uint8Array {
  const plain = text.replaceAll(marks, "");
  return encoding === undefined ? plain : Buffer.from(plain, encoding);
}

function remove(texts: Map<string, string>, path: string, planted: PlantedCase): void {
  const gone = [...texts.keys()].filter(
    (each) => each === path || (path.endsWith("/") && each.startsWith(path)),
  );
  if (gone.length === 0)
    throw new Error(`${fileOf(planted)}: the example has no ${path}, which \`remove\` names`);
  for (const each of gone) texts.delete(each);
}

type Edit = NonNullable<PlantedCase["edits"]>[number];

/** `field` is what the case calls the text, and in which file it does. */
function replaced(
  texts: ReadonlyMap<string, string>,
  { file, find, replace }: Edit,
  field: string,
): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${field}: the example has no ${file}`);
  const parts = text.split(find);
  if (parts.length !== 2)
    throw new Error(
      `${field} must stand exactly once in ${file} and stands there ${parts.length - 1} times: ${find}`,
    );
  return parts.join(replace);
}

/** Lines and columns count from 1, as the checker prints them. */
function placeOf(path: string, text: string): string | undefined {
  const from = text.indexOf("«");
  if (from === -1) return undefined;
  const to = text.indexOf("»") - 1;
  if (to < from || text.includes("«", from + 1)) throw new Error(`wrong marks in ${path}`);
  const plain = text.replaceAll(marks, "");
  return `${path}:${position(plain, from)}-${position(plain, to)}`;
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
