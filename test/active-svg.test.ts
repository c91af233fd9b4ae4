import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isActiveSvg } from "../src/commands/active-svg.ts";
import { settings } from "./support/analysed.ts";
import { run } from "./support/run.ts";

const around = (inside: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

test.each([
  around("<script>alert(1)</script>"),
  `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script href="x.js"/></s:svg>`,
  around("", ' onload="alert(1)"'),
  around("<g\nonclick = 'alert(1)'/>"),
  around('<a href="javascript:alert(1)"><path/></a>'),
  around('<a href="&#106;avascript:alert(1)"><path/></a>'),
  around('<a><animate attributeName="href" to="x"/></a>'),
  around("<foreignObject><p/></foreignObject>"),
  around('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" srcdoc="x"/>'),
  `<?xml-stylesheet href="x.xsl"?>${around("")}`,
  `<!DOCTYPE svg [<!ENTITY x "y">]>${around("&x;")}`,
  around("").split("").join("\0"),
])("more than a picture: %s", (svg) => {
  expect(isActiveSvg(svg)).toBe(true);
});

test.each([
  around('<title>Kaikki onni = ilo</title><use href="#a"/><text font-size="3">on</text>'),
  around('<image href="data:image/png;base64,AAAA"/>', ' version="1.1"'),
  readFileSync(new URL("../examples/mallila-design/kuvat/tunnus.svg", import.meta.url), "utf8"),
])("a picture: %s", (svg) => {
  expect(isActiveSvg(svg)).toBe(false);
});

test.each([
  ["fi", "muutakin kuin kuva"],
  ["sv", "annat än en bild"],
  ["en", "more than a picture"],
])("no site is made with a logo that is more than a picture (%s)", async (lang, said) => {
  const { code, err, files } = await run("build", {
    "hyte.yaml": settings({ languages: `[${lang}]`, site: '{ logo: "logo.svg" }' }),
    "logo.svg": around("<script>alert(1)</script>"),
    "plan/a.yaml": 'goals: [{ id: g, title: "G" }]\n',
  });

  expect(code).toBe(2);
  expect(err).toContain("logo.svg");
  expect(err).toContain(said);
  expect(files.has("site/index.html")).toBe(false);
});
