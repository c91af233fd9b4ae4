import { strFromU8, unzipSync } from "fflate";
import { toldReport, toldText, wordText } from "./documents.ts";
import { run } from "./run.ts";

/**
 * Everything that people see of a plan with a goal `tavoite` and a metric `mittari`: the terminal, the data, and all
 * forms of the report; digits without spaces between.
 */
export async function everythingShown(
  tree: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const commands = ["status", "status --json", "explain mittari", "explain tavoite"];
  const shown: string[] = [];
  for (const command of commands) {
    const { out, err, code } = await run(command, tree);
    if (code !== 0) throw new Error(`${command}: ${err}`);
    shown.push(out, err);
  }
  const { files, err, code } = await run(
    "build --format html,docx,pdf,markdown,markdown-pages,csv,json,xlsx",
    tree,
    { documents: toldReport },
  );
  if (code !== 0) throw new Error(err);
  for (const [path, bytes] of files) {
    if (!Object.hasOwn(tree, path) && !path.includes("/assets/"))
      shown.push(...textsOf(path, bytes));
  }
  return shown
    .join("\n")
    .replaceAll(geometry, "")
    .replace(/(?<=\d)[\u00A0\u202F](?=\d)/g, "");
}

/** Where the lines and words of a drawing stand, in a page and in the address of a picture: numbers that say nothing. */
const geometry =
  /(?: |%20)(?:d|[xy][12]?|c[xy]|r|points|width|height|viewBox|transform)(?:="[^"]*"|%3D%22(?:[^"%]|%20)*%22)/g;

/** A workbook is a ZIP of XML, a Word document too; of a PDF it is what Typst is told. */
function textsOf(path: string, bytes: Uint8Array): readonly string[] {
  if (path.endsWith(".docx")) return [wordText(bytes)];
  if (path.endsWith(".pdf")) return [toldText(bytes)];
  if (!path.endsWith(".xlsx")) return [new TextDecoder().decode(bytes)];
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}
