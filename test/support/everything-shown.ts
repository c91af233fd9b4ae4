import { run } from "./run.ts";

/**
 * Everything that people see of a plan with a goal `tavoite` and a metric `mittari`: the terminal, the data, and both
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
  const { files, err, code } = await run("build --format html,markdown", tree);
  if (code !== 0) throw new Error(err);
  for (const [path, bytes] of files) {
    if (!Object.hasOwn(tree, path) && !path.includes("/assets/"))
      shown.push(new TextDecoder().decode(bytes));
  }
  return shown.join("\n").replace(/(?<=\d)[\u00A0\u202F](?=\d)/g, "");
}
