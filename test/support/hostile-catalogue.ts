/** Titles with the word "sana" that would act on a terminal, on YAML, on a page or on the memory. */
export const hostileTitles: readonly string[] = [
  "sana null",
  "null, sana",
  "2024 (sana)",
  "1e5 % sana",
  "0x1F, sana",
  "con (sana)",
  "true, sana",
  "__proto__ (sana)",
  "constructor, sana",
  'sana "lainattu" \\ # : { [ & * ! | > % @ `',
  "<script>alert(1)</script>sana<b>lihava</b>",
  "&lt;b&gt;sana&lt;/b&gt;",
  "sana \u001B[31mpunainen\u001B]8;;https://example.org\u0007linkki \u202Eoikealta \u2028rivi\u0000\u0085 \uD800",
  "sana\n- id: toinen\n  title: x",
  `sana ${"x".repeat(200_000)}`,
  `sana ${"a ".repeat(50_000)}`,
  "(sana)",
  "%, sana",
];

const classes = { region: { values: ["KUNTA", "__proto__", "constructor", 7, null, {}] } };
/** A list of indicators of which only those with these titles are indicators. */
export const hostileCatalogue: readonly unknown[] = [
  ...[null, true, 7, "sana", [], [[[[]]]], {}, { id: 1 }, { title: { fi: "sana" } }],
  ...[0, -4, 1.5, 1e300, "12", null, {}].map((id) => ({ id, title: { fi: "sana" } })),
  ...["sana", ["sana"], { fi: 7 }, { fi: {} }, {}, null].map((title) => ({ id: 5, title })),
  ...hostileTitles.map((fi, index) => ({
    id: index + 10,
    title: { fi },
    classifications: classes,
  })),
  ...hostileTitles.map((fi, index) => ({ id: index + 10, title: { fi: `toinen ${fi}` } })),
  JSON.parse('{"__proto__":{"id":900,"title":{"fi":"sana"}}}') as unknown,
];
