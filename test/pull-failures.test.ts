import { describe, expect, onTestFinished, test } from "vitest";
import { FetchError } from "../src/base/errors.ts";
import { silent, startFaultServer } from "./servers/faults.js";
import { hurriedNetwork } from "./support/network.ts";
import { lively, planOf, pull, pulled, repository, textOf, usual } from "./support/pulled.ts";
import { run } from "./support/run.ts";
import type { Answers } from "./support/sotkanet-answers.ts";

const down = new FetchError("source", { fi: "Ei vastausta.", sv: "Inget svar.", en: "No answer." });

describe("what fails", () => {
  test("one source that does not answer stops nothing: what succeeded is written, the code is 2", async () => {
    const tree = await pulled();
    const { code, files, err, out } = await pull("", { 901: down, 902: [[965, 2023, 41]] }, tree);
    expect(code).toBe(2);
    expect(out).toContain("40 → 41");
    expect(err).toContain("yksinaisyys: Ei vastausta.");
    expect(err).toContain("1 indikaattorin haku epäonnistui. Vanhat arvot ovat tallessa.");
    expect(files.get("data/yksinaisyys.csv")).toEqual(tree["data/yksinaisyys.csv"]);
    expect(textOf(files, "data/liikunta.csv")).toContain("total,41\n");
  });

  test("what the plan asks for in vain is an error of the plan", async () => {
    const { code, err } = await pull("", { 902: lively });
    expect(code).toBe(1);
    expect(err).toContain("yksinaisyys: ");
  });

  test("a source that does not answer outranks an error of the plan", async () => {
    const { code } = await pull("--check", { 902: down });
    expect(code).toBe(2);
  });

  const many = planOf(Array.from({ length: 40 }, (_, index) => index + 1));

  test("a host that keeps silent is not asked for all of a long list", async () => {
    const server = await startFaultServer({ "*": silent() });
    onTestFinished(server.close);
    const { network } = hurriedNetwork({ limits: { tryMs: 200 } });
    const command = `pull --allow-private --server sotkanet=${server.url}`;
    const { code, err } = await run(command, many, { network });
    expect(code).toBe(2);
    // Twelve are begun at once, each tried twice.
    expect(server.requests.length).toBeLessThanOrEqual(24);
    expect(err.match(/vastaus ei tullut/g)).toHaveLength(1);
    expect(err).toContain("40 indikaattorin haku epäonnistui");
  });

  test("answers that are no data stop nothing: the others are asked for all the same", async () => {
    const odd = new FetchError("source", { fi: "Outoa.", sv: "Konstigt.", en: "Odd." });
    const answers = Array.from({ length: 40 }, (_, at) => [at + 1, at < 39 ? odd : lively]);
    const { code, err, files } = await pull("", Object.fromEntries(answers) as Answers, many);
    expect(code).toBe(2);
    expect(textOf(files, "data/i40.csv")).toContain("total,40\n");
    expect(err).toContain("39 indikaattorin haku epäonnistui");
  });

  test("two pulls at once: the second one waits for another day", async () => {
    const tree = { ...repository, "data/.hyte-pull.lock": "1\n" };
    const { code, err, files } = await pull("", usual, tree);
    expect(code).toBe(2);
    expect(err).toContain("Toinen hyte pull");
    expect(files.has("data/liikunta.csv")).toBe(false);
    expect((await pull("--check", usual, tree)).code).toBe(1);
  });

  test("--offline asks nothing, keeps everything and exits with 2", async () => {
    const tree = await pulled();
    const { network } = hurriedNetwork();
    const { code, err, files, out } = await pull("--offline", usual, tree, { network });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("yksinaisyys, liikunta: Palvelimelta sotkanet.fi ei haettu mitään");
    expect(err).toContain("(--offline)");
    expect(err).toContain("2 indikaattoria: 0 muuttui, 0 ennallaan, 2 epäonnistui.");
    expect(Object.fromEntries(files)).toEqual(tree);
  });

  test("--json tells what failed, in every language", async () => {
    const { code, out } = await pull("--json", { 901: down });
    expect(code).toBe(2);
    const all = { fi: "Ei vastausta.", sv: "Inget svar.", en: "No answer." };
    expect(JSON.parse(out)).toMatchObject({
      changed: [],
      failed: [
        { indicator: "yksinaisyys", source: "sotkanet", kind: "source", message: all },
        { indicator: "liikunta", kind: "plan", skipped: false },
      ],
    });
  });

  test("a host that hyte.yaml does not allow is not asked", async () => {
    const tree = {
      ...repository,
      "hyte.yaml": `${repository["hyte.yaml"]}hosts: [pxdata.stat.fi]\n`,
    };
    const { code, err } = await run("pull", tree, { network: hurriedNetwork().network });
    expect(code).toBe(1);
    expect(err).toContain("sotkanet.fi");
    expect(err).toContain("hosts");
  });

  test("wrong servers are told of", async () => {
    const { code, err } = await run(["pull", "--server", "sotkanet", "--lang", "en"], repository);
    expect(code).toBe(2);
    expect(err).toContain("--server sotkanet=http://127.0.0.1:8080");
  });

  test.each(["fi", "sv", "en"])("everything is told in %s", async (language) => {
    const tree = await pulled();
    const answers = { 901: down, 902: [[965, 2023, 41]] as const };
    const { err, out } = await pull(`--lang ${language}`, answers, tree);
    const said = `${out}--- stderr\n${err}`;
    await expect(said).toMatchFileSnapshot(`cases/pull/one-failed.${language}.txt`);
  });
});
