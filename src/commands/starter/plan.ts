import { type Area, areaOf } from "../../field/areas.ts";

/** A file that `hyte init` writes. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

type Words = Readonly<Partial<Record<"fi" | "sv", string>>>;

/** Quoted for YAML: JSON's double quotes are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `"text"` in a plan of one language, `{ fi: "…", sv: "…" }` in one of two. */
function inLanguages(words: Words, languages: readonly ("fi" | "sv")[]): string {
  const [only] = languages;
  if (languages.length === 1 && only !== undefined) return quoted(words[only] ?? words.fi ?? "");
  return `{ ${languages.map((language) => `${language}: ${quoted(words[language] ?? words.fi ?? "")}`).join(", ")} }`;
}

/** A small plan to begin with: one of everything, in the languages of the area, with the municipalities filled in. */
export function starterPlan(area: Area): readonly StarterFile[] {
  const { languages } = area;
  const say = (words: Words): string => inLanguages(words, languages);
  const files = [
    { path: "plan/focus-area.yaml", text: focusArea(partnerOf(area), say) },
    { path: "plan/actors.yaml", text: actors(area, say) },
  ];
  const municipalities = area.municipalities.flatMap((key) => areaOf(key) ?? []);
  return municipalities.length === 0
    ? files
    : [...files, { path: "plan/municipalities.yaml", text: listed(municipalities, say) }];
}

function focusArea(partner: string, say: (words: Words) => string): string {
  return `# Yksi painopiste, sen tavoite ja toimenpide: muuta tekstit omiksesi ja lisää rivejä samalla tavalla.
# Ett insatsområde med mål och åtgärd: byt texterna mot egna och lägg till rader på samma sätt.
# Tunnukset (id) pysyvät samoina, vaikka tekstit muuttuvat. / Id:n förblir desamma fast texterna ändras.
focusAreas:
  - id: mielen-hyvinvointi
    title: ${say({ fi: "Mielen hyvinvointi", sv: "Psykiskt välbefinnande" })}
    goals:
      - id: yksinaisyys-vahenee
        title: ${say({ fi: "Nuorten yksinäisyys vähenee", sv: "Ensamheten bland unga minskar" })}
        targetGroups: [adolescents]
        owners: [hyvinvoinnin-edistaminen]
        metrics:
          - id: yksinaiset-nuoret
            title: ${say({ fi: "Ei yhtään läheistä ystävää, 8. ja 9. luokan oppilaat", sv: "Ingen nära vän, elever i årskurs 8 och 9" })}
            kind: outcome
            aim: reach
            unit: "%"
            direction: down
        actions:
          - id: ryhmat-kouluihin
            title: ${say({ fi: "Matalan kynnyksen ryhmät kouluihin", sv: "Lågtröskelgrupper i skolorna" })}
            owners: [{ actor: hyvinvoinnin-edistaminen, role: lead }, { actor: ${partner}, role: partner }]
            status: planned
`;
}

/** A county works with its municipalities, a municipality with its county (612/2021 6–7 §). */
function partnerOf({ kind }: Area): string {
  return kind === "municipality" ? "hyvinvointialue" : "kunnat";
}

function actors(area: Area, say: (words: Words) => string): string {
  const isCounty = area.kind !== "municipality";
  const sector = isCounty ? "wellbeing-services-county" : "municipality";
  const partner = isCounty
    ? { fi: "Kunnat", sv: "Kommunerna" }
    : { fi: "Hyvinvointialue", sv: "Välfärdsområdet" };
  const partnerSector = isCounty ? "municipality" : "wellbeing-services-county";
  return `# Toimijat, joihin muualla viitataan tunnuksella. / Aktörer som andra filer hänvisar till med id.
actors:
  - id: hyvinvoinnin-edistaminen
    title: ${say({ fi: "Hyvinvoinnin edistämisen vastuuyksikkö", sv: "Enheten för främjande av välfärd" })}
    kind: unit
    sector: ${sector}
  - id: ${partnerOf(area)}
    title: ${say(partner)}
    kind: group
    sector: ${partnerSector}
`;
}

function listed(municipalities: readonly Area[], say: (words: Words) => string): string {
  const entries = municipalities.map(({ key, name }) => {
    const words: Words = { fi: name.fi, sv: name.sv };
    return `  - id: ${idOf(name.fi)}\n    area: ${key}\n    title: ${say(words)}\n`;
  });
  return `# Alueen kunnat (Tilastokeskus 2026). / Områdets kommuner (Statistikcentralen 2026).\nmunicipalities:\n${entries.join("")}`;
}

function idOf(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
