import type * as typstLibrary from "@myriaddreamin/typst-ts-node-compiler";
import type { SetDocument, Typeface } from "../base/document-tools.ts";

type Typst = typeof typstLibrary;
type Compiler = InstanceType<Typst["NodeCompiler"]>;

/** Sets documents by Typst, in its mode for PDF/UA-1, which stops at what nobody could read out. */
export function typstSetter(typst: Typst, typeface: readonly Typeface[]): SetDocument {
  const fontBlobs = typeface.map(({ contents }) => Buffer.from(contents));
  const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return (code, report, day, unshown) => {
    const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
    const make = (text: string): Uint8Array =>
      made(compiler, { code, report: text, creationTimestamp });
    return readable(report, make, unshown);
  };
}

interface Task {
  readonly code: string;
  readonly report: string;
  /** Seconds since 1970. */
  readonly creationTimestamp: number;
}

function made(compiler: Compiler, { code, report, creationTimestamp }: Task): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: code, inputs: { report } });
  const { result } = compiled;
  if (result === null)
    throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])}`);
  try {
    return compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp });
  } finally {
    // What it remembers of this document would stay beside the next one.
    compiler.evictCache(0);
  }
}

/** Scripts of which no typeface is there come one by one. */
const mostTries = 20;
const unreadable = /(?:could not be displayed|disallowed codepoint)/;
const quoted = /`\\?"((?:\\+u\{[0-9a-f]+\}|[^"`\\])+)\\?"`/g;
/** What stands for a character that cannot be shown. */
const instead = "\uFFFD";

/** What joins the parts of a drawn sign, or chooses its form, is nothing that anybody would miss. */
const unseen = /^\p{Default_Ignorable_Code_Point}+$/u;

/** Makes a document; characters that no typeface has, or that PDF/UA forbids, are shown as such. */
function readable(
  report: string,
  make: (report: string) => Uint8Array,
  unshown: (characters: string) => void,
): Uint8Array {
  let text = report;
  for (let tries = 1; ; tries++) {
    try {
      return make(text);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (tries >= mostTries || !unreadable.test(message)) throw error;
      const without = replaced(text, message, unshown);
      if (without === text) throw error;
      text = without;
    }
  }
}

function replaced(report: string, message: string, unshown: (characters: string) => void): string {
  let text = report;
  for (const diagnostic of message.split("SourceDiagnostic")) {
    if (!unreadable.test(diagnostic)) continue;
    const [first] = diagnostic.matchAll(quoted);
    if (first === undefined) continue;
    const characters = unescaped(first[1] ?? instead);
    if (unseen.test(characters)) {
      text = text.replaceAll(characters, "");
      continue;
    }
    unshown(characters);
    text = text.replaceAll(characters, instead);
  }
  return text;
}

/** As Typst writes characters that cannot be seen: "\u{10ffff}". */
function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}
