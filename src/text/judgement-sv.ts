import type { JudgementText } from "./judgement.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const number = (value: number): string => writeNumber(value, "sv");

export const judgementSv: JudgementText = {
  headings: {
    target: "Mål",
    figures: "Siffror",
    gap: "Skillnad",
    path: "Vägen till målet",
    noise: "Slumpmässig variation",
    order: "Bedömningarnas ordning",
    near: "Närmaste andra bedömning",
    momentum: "Takt",
    data: "Uppgifter",
    metrics: "Mätare",
    result: "Resultat",
    work: "Arbete",
  },
  verdict: (date, verdict) => `Bedömning ${date}: ${verdict}.`,
  noVerdict: (obstacle) => `Kan inte bedömas: ${obstacle}.`,
  advice: {
    "context-metric":
      "Mätaren beskriver omvärlden (kind: context), som planens aktörer inte ansvarar för. Därför bedöms den inte.",
    waits: "Bedömningen görs när den första uppgiften finns (measurableFrom).",
    "no-target": "Skriv en målnivå för mätaren och när den ska vara nådd (targets).",
    "no-direction":
      "Skriv om ett högre eller ett lägre värde är bättre (direction: up eller down).",
    "no-baseline": "Skriv utgångsnivån: tid och värde (baseline).",
    "no-baseline-value":
      "Skriv ett värde för utgångsnivån (baseline) eller välj en tid som serien har ett värde för.",
    "target-equals-baseline":
      "Kontrollera utgångsnivån och målnivån. Om nivån ska bibehållas, skriv aim: keep.",
    "direction-contradicts-target":
      "Kontrollera den bättre riktningen (direction), utgångsnivån (baseline) och målnivån (targets): en av dem är fel.",
    "target-not-after-baseline": "Kontrollera utgångsnivåns och målnivåns tider.",
    "path-not-positive":
      "Ta bort path: geometric, så blir vägen rak, eller kontrollera värdena: en väg i procent behöver tal som är större än noll.",
    "no-values": "Skriv värdena i planen eller hämta dem från källan med hyte pull.",
    "suppressed-values":
      "Värdena beskriver så få personer att de inte visas. Använd ett större område, en större grupp eller en längre tid.",
    "mixed-values":
      "Skriv alla värden på samma sätt: som tal, som ord på skalan eller som ja och nej.",
    "two-values": "Ta bort det felaktiga av de två värdena för samma tid.",
    "baseline-alone": "Bedömningen görs när det finns ett nytt värde efter utgångsnivån.",
    "series-break":
      "Värden från före och efter ändringen kan inte jämföras. Skriv en ny utgångsnivå från tiden efter ändringen (baseline).",
    "no-noise-rule":
      "Skriv den minsta förändring som inte är slump (minChange) eller konfidensintervall för värdena (low och high).",
    "no-gap-groups":
      "Skriv vilka gruppers eller områdens skillnad som följs upp (gap: of och against).",
    "gap-without-values": "Hämta eller skriv värden för båda från samma tid.",
  },
  aim: {
    reach: "Mätaren ska nå målnivån inom utsatt tid.",
    keep: "Mätaren ska hållas inom gränserna.",
    direction: "Mätaren ska förändras i rätt riktning. Inget tal har satts som mål.",
    gap: "Skillnaden mellan två grupper eller områden ska minska.",
    milestone: "Saken ska vara gjord inom utsatt tid.",
  },
  better: { up: "Ett högre värde är bättre.", down: "Ett lägre värde är bättre." },
  target: (value, period) => `Målnivå: ${value} (${period}).`,
  interim: (value, period) => `Delmål: ${value} (${period}).`,
  baseline: (value, period) => `Utgångsnivå: ${value} (${period}).`,
  latest: (value, period) => `Senaste värde: ${value} (${period}).`,
  percentagePoints: (isOne) => (isOne ? "procentenhet" : "procentenheter"),
  interval: (low, high) => `Dess 95 % konfidensintervall är ${low} – ${high}.`,
  change: (difference) => `Förändring från utgångsnivån: ${difference}.`,
  path: {
    straight: (points) => `Vägen är rak: ${points}.`,
    geometric: (points) => `Vägen ändras med samma procenttal varje år: ${points}.`,
    expected: (value, period) => `Enligt vägen borde värdet vara ${value} (${period}).`,
    ahead: (difference) => `Det senaste värdet är bättre än vägen, skillnaden är ${difference}.`,
    short: (difference) => `Det senaste värdet är sämre än vägen, skillnaden är ${difference}.`,
    even: "Det senaste värdet ligger exakt på vägen.",
    pace: (share) => `Av den väntade förändringen har ${share} skett.`,
    against: "Förändringen har gått åt motsatt håll mot vägen.",
    limits: ({ behind, slightlyBehind }) =>
      `Mätaren ligger efter när mindre än ${behind} av den väntade förändringen har skett, och något efter vid mindre än ${slightlyBehind}. Gränserna är hytes egna.`,
    ownLimits: ({ behind, slightlyBehind }, reason) =>
      `Mätaren ligger efter när mindre än ${behind} av den väntade förändringen har skett, och något efter vid mindre än ${slightlyBehind}. Gränserna har satts för denna mätare: ${reason}`,
  },
  noise: {
    interval: (size) =>
      `Förändringen kan vara slump om den är högst ${size}. Gränsen har räknats ut av värdenas 95 % konfidensintervall.`,
    minChange: (size) =>
      `Förändringen kan vara slump om den är mindre än ${size}. Gränsen är skriven för mätaren (minChange).`,
    tenth: (size) =>
      `Förändringen kan vara slump om den är mindre än ${size}. Gränsen är en tiondel av den eftersträvade förändringen, eftersom värdena inte har konfidensintervall och mätaren ingen egen gräns (minChange).`,
  },
  orderIs: "Den första vars villkor uppfylls är bedömningen. Den är utmärkt med en pil.",
  when: {
    reach: {
      "cannot-assess": "något som behövs för bedömningen saknas",
      met: "det senaste värdet uppfyller målnivån",
      "not-reached": "målnivåns tid är ute och värdet uppfyller den inte",
      "wrong-direction": "värdet är sämre än utgångsnivån och skillnaden är inte slump",
      "too-early": "förändringen kan vara slump och vägen väntar inte mer än så ännu",
      "no-change": "förändringen kan vara slump, fast vägen väntar mer",
      behind: ({ behind }) => `mindre än ${behind} av den väntade förändringen har skett`,
      "slightly-behind": ({ slightlyBehind }) =>
        `mindre än ${slightlyBehind} av den väntade förändringen har skett`,
      "on-path": ({ slightlyBehind }) =>
        `minst ${slightlyBehind} av den väntade förändringen har skett`,
    },
    keep: {
      "cannot-assess": "något som behövs för bedömningen saknas",
      met: "det senaste värdet ligger inom gränserna",
      "slightly-behind": "värdet ligger utanför gränserna, men skillnaden kan vara slump",
      behind: "värdet ligger utanför gränserna",
    },
    direction: {
      "cannot-assess": "något som behövs för bedömningen saknas",
      "no-change": "förändringen kan vara slump",
      "wrong-direction": "värdet är sämre än utgångsnivån och skillnaden är inte slump",
      "on-path": "värdet är bättre än utgångsnivån och skillnaden är inte slump",
    },
    level: {
      "cannot-assess": "något som behövs för bedömningen saknas",
      met: "det senaste värdet uppfyller målnivån",
      "not-reached": "målnivåns tid är ute och värdet uppfyller den inte",
      "not-yet": "värdet uppfyller inte målnivån, men det finns tid kvar",
    },
  },
  near: {
    above: (verdict, at, by) =>
      `Bedömningen skulle vara ”${verdict}” om det senaste värdet steg till ${at}. Dit är det ${by}.`,
    below: (verdict, at, by) =>
      `Bedömningen skulle vara ”${verdict}” om det senaste värdet sjönk till ${at}. Dit är det ${by}.`,
    atOnce: (verdict) =>
      `Det senaste värdet ligger precis på gränsen: en liten ändring skulle ge bedömningen ”${verdict}”.`,
    nothing: "Inget annat senaste värde skulle ändra bedömningen.",
  },
  momentum: {
    slope: (points, perYear) =>
      `Enligt de ${number(points)} senaste värdena är förändringen ${perYear} per år.`,
    required: (perYear) => `Målnivån kräver härifrån ${perYear} per år.`,
    projected: (value, date, low, high) =>
      `Om takten fortsätter är värdet ${date} ungefär ${value} (95 % prognosintervall ${low} – ${high}).`,
    beside: "Takten påverkar inte bedömningen.",
  },
  gap: {
    ends: (period, of, against) => `${period}: ${of}; ${against}.`,
    difference: (value) => `Skillnaden är ${value}.`,
    ratio: (value) => `Kvoten är ${value}.`,
    byWorsening:
      "Skillnaden har minskat minst till hälften för att läget har blivit sämre för dem som hade det bättre.",
  },
  data: {
    newest: (period, days) =>
      days === 0
        ? `Det senaste värdet gäller ${period}.`
        : `Det senaste värdet gäller ${period}, som tog slut för ${number(days)} ${plural(days, "dag", "dagar")} sedan.`,
    none: "Det finns inga värden.",
    fresh: (until) => `Uppgiften är aktuell till ${until}.`,
    ageing: (until) =>
      `Uppgiften är på väg att föråldras: nya värden borde redan finnas hos källan. Den anses föråldrad efter ${until}.`,
    stale: "Uppgiften är föråldrad: kontrollera om källan har nya värden (hyte pull).",
    awaiting: (date) => `Nya värden väntas: källan publicerar dem ${date}.`,
    noRhythm:
      "Aktualiteten kan inte bedömas, eftersom indikatorns uppdateringsintervall (rhythm) inte är skrivet.",
    next: (date) => `Källan publicerar nästa värden ${date}.`,
    source: (name) => `Källa: ${name}.`,
    producer: (name) => `Producent: ${name}.`,
    licence: (name) => `Licens: ${name}.`,
    noLicence: "Licensen är inte känd.",
    fetched: (date) => `Hämtat ${date}.`,
    written: "Värdena är skrivna i planen.",
    notFetched: "Värdena har inte hämtats ännu: kör hyte pull.",
  },
  metricLine: (title, id, verdict) => `${title} (${id}): ${verdict}.`,
  explainMetric: (command) => `Bedömningen av en mätare närmare: ${command}`,
  refused: (errors) =>
    `Bedömningen kan inte förklaras, eftersom planen innehåller ${number(errors)} fel. Rätta ${plural(errors, "det", "dem")} först.`,
};
