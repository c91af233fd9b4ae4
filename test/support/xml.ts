import { Parser } from "saxen";

/** One element of an XML document; a text is the whole text directly inside, entities decoded. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Open[];
  text: string;
}

/** The root of a document; throws on whatever is not well-formed. */
export function parseXml(document: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new Parser();
  parser.on("openTag", (name: string, attributes: () => Record<string, string>, decode: Decode) => {
    const entries = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    const element = {
      name,
      attributes: Object.fromEntries(entries) as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text: string, decode: Decode) => {
    open.at(-1)!.text += decode(text);
  });
  parser.on("closeTag", () => void open.pop());
  parser.on("error", raise);
  parser.on("warn", raise);
  parser.parse(document);
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0 || open.length > 1) throw new Error("not one root");
  return only;
}

type Decode = (text: string) => string;

function raise(error: Error): never {
  throw error;
}
