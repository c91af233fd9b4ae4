import { describe, expect, test, vi } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { languages } from "../src/base/language.ts";
import { nodeConsole } from "../src/host/node-console.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { run } from "./support/run.ts";

const plan = { "hyte.yaml": "format: 1\n", "plan/a.yaml": "goals: []\n" };

describe("wrong use ends with 2, nothing on standard output, and a sentence that says what to do", () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<(typeof languages)[number], RegExp>>,
  ])[] = [
    [
      "valdiate",
      {
        fi: /Komentoa ”valdiate” ei ole.*validate/,
        sv: /Kommandot ”valdiate” finns inte.*validate/,
        en: /no command “valdiate”.*validate/,
      },
    ],
    [
      "validate --formaatti json",
      {
        fi: /Valitsinta ”--formaatti” ei ole/,
        sv: /Alternativet ”--formaatti” finns inte/,
        en: /no option “--formaatti”/,
      },
    ],
    [
      "validate --format xml",
      { fi: /Muotoa ”xml” ei ole/, sv: /Formatet ”xml” finns inte/, en: /no format “xml”/ },
    ],
    [
      "validate --format constructor",
      { fi: /”constructor”/, sv: /”constructor”/, en: /“constructor”/ },
    ],
    [
      "validate --as-of 31.2.2026",
      { fi: /”31\.2\.2026” ei ole päivämäärä/, sv: /är inget datum/, en: /is not a date/ },
    ],
    ["validate --as-of", { fi: /puuttuu arvo/, sv: /saknar värde/, en: /lacks its value/ }],
    ["validate --max-warnings many", { fi: /kokonaisluvun/, sv: /heltal/, en: /whole number/ }],
    ["validate --max-warnings -1", { fi: /kokonaisluvun/, sv: /heltal/, en: /whole number/ }],
    ["validate a b", { fi: /liikaa sanoja/, sv: /för många ord/, en: /too many words/ }],
    ["explain", { fi: /tieto ”nimi”/, sv: /Uppgiften ”namn”/, en: /lacks its “name”/ }],
  ];

  test.each(cases)("%s", async (command, expected) => {
    for (const language of languages) {
      const { code, out, err } = await run(command, plan, { env: { LANG: `${language}_FI` } });

      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^hyte: \S[^\n]*\n$/);
      expect(err).toMatch(expected[language]);
    }
  });

  test.each([
    ["fi", "validate --lang no", "Kieltä ”no” ei ole"],
    ["sv", "rules --lang suomi", "Språket ”suomi” finns inte"],
    ["en", "explain goal-without-action --lang de", "There is no language “de”"],
  ])("an unknown language is told in the system's (%s)", async (language, command, message) => {
    const { code, err } = await run(command, plan, { env: { LANG: `${language}_FI` } });

    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  const said = { fi: "Muotoa ”x” ei ole", sv: "Formatet ”x” finns inte", en: "no format “x”" };
  const swedish = "format: 1\nlanguages: [sv, fi]\n";

  test.each([
    ["--lang comes before the plan", "validate --format x --lang en", swedish, "en"],
    ["the last --lang is the one", "validate --lang=fi --format x --lang=en", swedish, "en"],
    ["of several languages the first", "build --format x --lang en,fi", swedish, "en"],
    ["the plan here", "validate --format x", swedish, "sv"],
    [
      "the plan here, its languages in a column",
      "build --format x",
      "languages:\n  - 'en'\n",
      "en",
    ],
    ["the plan here, in DOS lines", "build --format x", "a: 1\r\nlanguages:\r\n- sv\r\n", "sv"],
    ["a plan with slips", "validate --format x", `a: [\n${swedish}`, "sv"],
    ["a plan of unknown languages", "validate --format x", "languages: [se]\n", "fi"],
    ["the word in another field", "validate --format x", "site:\n  languages: [sv]\n", "fi"],
  ])("is in the language of: %s", async (_, command, settings, language) => {
    const tree = { "hyte.yaml": settings };

    const { code, err } = await run(command, tree, { env: { LANG: "fi_FI", LC_ALL: "" } });

    expect(code).toBe(2);
    expect(err).toContain(said[language as keyof typeof said]);
  });

  test.each([
    ["validate suunnitelma --format x", "sv"],
    ["validate --fix suunnitelma --format x", "sv"],
    ["build ./suunnitelma/ --format x", "sv"],
    ["build --format x --strict suunnitelma", "sv"],
    ["validate muu --format x", "fi"],
    ["validate hyte.yaml --format x", "fi"],
  ])("the plan of the folder that is named tells its language: %s", async (command, language) => {
    const tree = { "hyte.yaml": "languages: [fi]\n", "suunnitelma/hyte.yaml": swedish };

    const { err } = await run(command, tree, { env: { LANG: "en_GB" } });

    expect(err).toContain(said[language as keyof typeof said]);
  });

  test("a plan that cannot be read leaves the system's language", async () => {
    const files = memoryFiles({ "hyte.yaml": swedish });
    const refuse = (): never => {
      throw new UserError({ fi: "Ei.", sv: "Nej.", en: "No." });
    };

    const options = { env: { LANG: "fi_FI" }, files: { ...files, read: refuse } };
    const { err } = await run("validate --format x", {}, options);

    expect(err).toContain(said.fi);
  });

  test("what goes well reads hyte.yaml no more often than before", async () => {
    const files = memoryFiles({ "hyte.yaml": swedish, "plan/a.yaml": "goals: []\n" });
    const read = vi.spyOn(files, "read");

    await run("validate --format json", {}, { files });

    expect(read.mock.calls.filter(([path]) => path === "hyte.yaml").length).toBeLessThan(2);
  });

  test.each(["--help", "explain goal-without-action", "rules", "schema"])(
    "hyte %s too speaks the language of the plan here",
    async (command) => {
      const here = await run(command, { "hyte.yaml": swedish }, { env: { LANG: "fi_FI" } });
      const asked = await run(`${command} --lang sv`, {});

      expect(here).toMatchObject({ code: 0, out: asked.out });
    },
  );
});

describe("a fault of hyte's own", () => {
  const broken = (error: unknown): ReturnType<typeof memoryFiles> => {
    const fail = (): never => {
      throw error;
    };
    return { ...memoryFiles(plan), read: fail, text: fail };
  };

  test.each([
    ["fi", "hyte kaatui omaan virheeseensä. Suunnitelmassasi ei ole vikaa."],
    ["sv", "hyte stötte på ett eget fel. Det är inget fel på din plan."],
    ["en", "hyte failed through a fault of its own. Nothing is wrong with your plan."],
  ])("ends with 3 and what to send to the maintainers (%s)", async (language, apology) => {
    const files = broken(new TypeError("x is not a function"));

    const { code, out, err } = await run(`validate --lang ${language}`, {}, { files });

    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(apology);
    expect(err).toContain("TypeError: x is not a function");
    expect(err).toMatch(/^hyte \d+\.\d+\.\d+$/m);
    expect(err).toContain(`hyte validate --lang ${language}`);
    expect(err).toMatch(/^ +at /m);
  });

  test("that is no error object is told all the same", async () => {
    const { code, err } = await run("validate --lang en", {}, { files: broken("just text") });

    expect(code).toBe(3);
    expect(err).toContain("just text");
  });

  test("is not what a file is that cannot be read", async () => {
    const text = { fi: "Ei saa lukea.", sv: "Får inte läsas.", en: "May not be read." };

    const files = { ...broken(new UserError(text)), text: () => undefined };

    const { code, err } = await run("validate --lang en", {}, { files });

    expect([code, err]).toEqual([1, ""]);
  });
});

describe("the terminal", () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, false, false],
    [{ TERM: "dumb" }, true, false],
  ])("%o on a terminal: %s gives colours: %s", (env, isTerminal, expected) => {
    for (const name of ["NO_COLOR", "FORCE_COLOR", "TERM"]) vi.stubEnv(name, undefined);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const before = process.stdout.isTTY;
    process.stdout.isTTY = isTerminal;

    const { color } = nodeConsole();

    process.stdout.isTTY = before;
    expect(color).toBe(expected);
  });

  test("colours are used where they are taken, and nowhere else", async () => {
    const escape = String.fromCharCode(27);
    const coloured = await run("validate --lang en", plan, { color: true });
    const plain = await run("validate --lang en", plan);

    expect(coloured.out).toContain(`${escape}[`);
    expect(plain.out).not.toContain(escape);
  });
});
