import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { startMallila } from "./servers/mallila.js";
import { startSotkanet } from "./servers/sotkanet.js";
import { run } from "./support/run.ts";

const mallilaFolder = fileURLToPath(new URL("../examples/mallila/", import.meta.url));

/** The wanted files of an example, by their paths. */
function tree(
  isWanted: (path: string) => boolean,
  folder = mallilaFolder,
): Readonly<Record<string, Uint8Array>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => isWanted(path) && statSync(folder + path).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(folder + path)]));
}

const isPlan = (path: string): boolean => /^(?:hyte\.yaml$|plan\/|aineistot\/)/.test(path);
const isData = (path: string): boolean => path.startsWith("data/");

/** The day on which the figures of the example were fetched. */
const today = "2026-10-05";

describe("the figures of the example", () => {
  test("are to the byte what its invented sources give", async () => {
    const mallila = await startMallila();
    const command = ["pull", "--server", mallila.servers, "--allow-private"];
    const { code, err, files } = await run(command, tree(isPlan), { today });
    await mallila.close();
    expect({ code, err }).toEqual({ code: 0, err: "25 indikaattoria: 25 muuttui, 0 ennallaan.\n" });
    const pulled = [...files].filter(([path]) => isData(path));
    for (const [path, bytes] of pulled) {
      await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(mallilaFolder + path);
    }
    expect(pulled.map(([path]) => path).sort()).toEqual(Object.keys(tree(isData)).sort());
  });

  test("are of more than twenty indicators, through five kinds of source", () => {
    const provenance = Object.entries(tree(isData)).filter(([path]) => path.endsWith(".yaml"));
    const sources = provenance.map(([, bytes]) => /^source: "(\w+)"$/m.exec(bytes.toString())?.[1]);
    expect(provenance.length).toBeGreaterThan(20);
    expect([...new Set(sources)].sort()).toEqual([
      "file",
      "jsonstat",
      "pxweb2",
      "sotkanet",
      "statfin",
    ]);
  });

  test("say that they are invented", () => {
    for (const [path, bytes] of Object.entries(tree(isData))) {
      if (path.endsWith(".yaml"))
        expect(bytes.toString(), path).toMatch(/^citation:\n {2}fi: .*keksitty/im);
    }
  });

  test.each([
    ["fi", "Kunnossa: "],
    ["sv", "Allt i sin ordning: "],
    ["en", "All in order: "],
  ])("leave nothing to say of the plan: %s", async (language, said) => {
    const whole = tree((path) => isPlan(path) || isData(path));
    const command = `validate --as-of 2026-11-01 --lang ${language}`;
    const { code, out, err } = await run(command, whole);
    expect({ code, isWell: out.startsWith(said) }).toEqual({ code: 0, isWell: true });
    // A workbook is not searched for few people, which is said, and nothing else.
    expect(err).toMatch(/^[^\n]*: aineistot\/ystavatoiminta\.xlsx\.[^\n]*\n$/);
  });
});

test("keski-suomi-2024 asks for its indicators by number and by title", async () => {
  const plan = tree(isPlan, mallilaFolder.replace("mallila", "keski-suomi-2024"));
  const indicatorFile = new TextDecoder().decode(plan["plan/indikaattorit.yaml"]);
  const asked = [...indicatorFile.matchAll(/^ {6}sotkanet: (\d+).*\n {6}title: "(.+)"$/gm)];
  const indicators = Object.fromEntries(
    asked.map(([, id = "", fi = ""]) => [id, { title: { fi } }]),
  );
  const sotkanet = await startSotkanet({ indicators });
  const command = ["pull", "--server", `sotkanet=${sotkanet.url}`, "--allow-private"];
  const { code, files } = await run(command, plan);
  await sotkanet.close();
  expect(asked).toHaveLength(13);
  expect(code).toBe(0);
  expect([...files.keys()].filter((path) => path.endsWith(".csv"))).toHaveLength(13);
});
