import { type Area, areaOf } from "../../field/areas.ts";

/** A file that `hyte init` writes. */
export interface StarterFile {
  readonly path: string;
  readonly text: string | Uint8Array;
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
    { path: "plan/focus-area.yaml", text: focusArea(partnerOf(area).id, say) },
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

interface Party {
  readonly id: string;
  readonly title: Words;
  readonly sector: string;
}

/** The body responsible for promoting health and wellbeing (612/2021 6–7 §), by its id in a new plan. */
export const starterBody = "hyvinvoinnin-edistaminen";

/**
 * A county works with its municipalities and a municipality with its county (612/2021 6–7 §), HUS with its counties
 * (615/2021 8 §); Helsinki is both in one.
 */
function partnerOf({ kind }: Area): Party {
  const county = "wellbeing-services-county";
  switch (kind) {
    case "municipality":
      return {
        id: "hyvinvointialue",
        title: { fi: "Hyvinvointialue", sv: "Välfärdsområdet" },
        sector: county,
      };
    case "city":
      return {
        id: "jarjestot",
        title: { fi: "Järjestöt", sv: "Organisationerna" },
        sector: "third-sector",
      };
    case "joint-authority":
      return {
        id: "hyvinvointialueet",
        title: {
          fi: "Uudenmaan hyvinvointialueet ja Helsinki",
          sv: "Välfärdsområdena i Nyland och Helsingfors",
        },
        sector: county,
      };
    default:
      return { id: "kunnat", title: { fi: "Kunnat", sv: "Kommunerna" }, sector: "municipality" };
  }
}

function ownSectorOf({ kind }: Area): string {
  if (kind === "joint-authority") return "health-and-social-services";
  return kind === "municipality" || kind === "city" ? "municipality" : "wellbeing-services-county";
}

function actors(area: Area, say: (words: Words) => string): string {
  const partner = partnerOf(area);
  return `# Toimijat, joihin muualla viitataan tunnuksella. / Aktörer som andra filer hänvisar till med id.
actors:
  - id: ${starterBody}
    title: ${say({ fi: "Hyvinvoinnin ja terveyden edistämisen yksikkö", sv: "Enheten för främjande av hälsa och välfärd" })}
    kind: unit
    sector: ${ownSectorOf(area)}
  - id: ${partner.id}
    title: ${say(partner.title)}
    kind: group
    sector: ${partner.sector}
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
