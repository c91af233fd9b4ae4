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
    actions: "Åtgärder",
    result: "Resultat",
    work: "Arbete",
  },
  verdict: (date, verdict) => `Bedömning ${date}: ${verdict}.`,
  noVerdict: (obstacle) => `Orsak: ${obstacle}.`,
  advice: {
    "context-metric":
      "Planens aktörer ansvarar inte för omvärlden, så mätaren bedöms inte (kind: context).",
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
    "unreliable-data":
      "De hämtade siffrorna har ändrats, hämtningen har avbrutits eller en fil är trasig. Återställ filerna ur versionshanteringen eller ta bort dem.",
    "no-values": "Skriv värdena i planen (values).",
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
    "gap-without-values": "Skriv värden för båda från samma tid (values).",
  },
  adviceToPull: {
    "unreliable-data": (command) =>
      `De hämtade siffrorna har ändrats, hämtningen har avbrutits eller en fil är trasig. Hämta siffrorna på nytt med kommandot ${command}.`,
    "no-values": (command) =>
      `Hämta värdena från källan med kommandot ${command}. Om de redan har hämtats, kontrollera om källan har värden för detta område.`,
    "gap-without-values": (command) =>
      `Hämta värden för båda från samma tid med kommandot ${command}. Om de redan har hämtats, kontrollera om källan har värden för båda.`,
  },
  pulledForOther: (command) =>
    `Siffrorna hämtades när planen ställde en annan fråga (source), så de svarar inte på den nuvarande. Hämta siffrorna på nytt med kommandot ${command}. Om source ändrades av misstag, återställ det.`,
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
  baselineTaken: (written, period) =>
    `Som utgångsnivå används värdet för ${period}, som slutar samma dag som tiden i planen, ${written}. Om du menar ett annat värde, skriv det (baseline: value).`,
  latest: (value, period) => `Senaste värde: ${value} (${period}).`,
  interval: (range) => `Dess 95-procentiga konfidensintervall är ${range}.`,
  change: (difference) => `Förändring från utgångsnivån: ${difference}.`,
  path: {
    straight: (points) => `Vägen är rak mellan punkterna: ${points}.`,
    geometric: (points) => `Vägen ändras med samma procenttal varje år: ${points}.`,
    expected: (value, period) => `Enligt vägen borde värdet vara ${value} (${period}).`,
    ahead: (difference) => `Det senaste värdet är bättre än vägen, skillnaden är ${difference}.`,
    short: (difference) => `Det senaste värdet är sämre än vägen, skillnaden är ${difference}.`,
    even: "Det senaste värdet ligger exakt på vägen.",
    pace: (share) => `Av den förväntade förändringen har ${share} skett.`,
    against: "Förändringen har gått åt motsatt håll mot vägen.",
    limits: ({ behind, slightlyBehind }) =>
      `Mätaren ligger efter när mindre än ${behind} av den förväntade förändringen har skett, och något efter vid mindre än ${slightlyBehind}. Gränserna är hytes standardgränser.`,
    ownLimits: ({ behind, slightlyBehind }, reason) =>
      `Mätaren ligger efter när mindre än ${behind} av den förväntade förändringen har skett, och något efter vid mindre än ${slightlyBehind}. Gränserna har satts för denna mätare: ${reason}`,
  },
  noise: {
    interval: (size) =>
      `Förändringen kan vara slump om den är högst ${size}. Gränsen har räknats ut av värdenas 95-procentiga konfidensintervall.`,
    minChange: (size) =>
      `Förändringen kan vara slump om den är mindre än ${size}. Gränsen är skriven för mätaren (minChange).`,
    tenth: (size) =>
      `Förändringen kan vara slump om den är mindre än ${size}. Gränsen är en tiondel av den eftersträvade förändringen, eftersom värdena inte har konfidensintervall och mätaren ingen egen gräns (minChange).`,
    outside: {
      interval: (size) =>
        `Avståndet till gränsen kan vara slump om det är högst ${size}. Detta har räknats ut av värdets 95-procentiga konfidensintervall.`,
      minChange: (size) =>
        `Avståndet till gränsen kan vara slump om det är mindre än ${size}. Detta är skrivet för mätaren (minChange).`,
      unknown:
        "För mätaren är det inte skrivet hur litet avstånd som är slump (minChange), och värdet har inget konfidensintervall. Därför räknas även ett litet avstånd till gränsen.",
    },
  },
  orderIs: "Den första vars villkor uppfylls är bedömningen. Den är markerad med en pil.",
  when: {
    reach: {
      "cannot-assess": "något hindrar bedömningen, till exempel saknas ett värde",
      met: "det senaste värdet uppfyller målnivån",
      "not-reached": "det senaste värdet är från målnivåns tid eller senare och uppfyller den inte",
      "wrong-direction": "värdet är sämre än utgångsnivån och skillnaden är inte slump",
      "too-early": "förändringen kan vara slump, och vägen kräver ännu inte mer",
      "no-change": "förändringen kan vara slump, fast vägen kräver mer",
      behind: ({ behind }) => `mindre än ${behind} av den förväntade förändringen har skett`,
      "slightly-behind": ({ slightlyBehind }) =>
        `mindre än ${slightlyBehind} av den förväntade förändringen har skett`,
      "on-path": ({ slightlyBehind }) =>
        `minst ${slightlyBehind} av den förväntade förändringen har skett`,
    },
    keep: {
      "cannot-assess": "något hindrar bedömningen, till exempel saknas ett värde",
      met: "det senaste värdet ligger inom gränserna",
      "slightly-behind": "värdet ligger utanför gränserna, men skillnaden kan vara slump",
      behind: "värdet ligger utanför gränserna",
    },
    direction: {
      "cannot-assess": "något hindrar bedömningen, till exempel saknas ett värde",
      "no-change": "förändringen kan vara slump",
      "wrong-direction": "värdet är sämre än utgångsnivån och skillnaden är inte slump",
      "on-path": "värdet är bättre än utgångsnivån och skillnaden är inte slump",
    },
    level: {
      "cannot-assess": "något hindrar bedömningen, till exempel saknas ett värde",
      met: "det senaste värdet uppfyller målnivån",
      "not-reached": "det senaste värdet är från målnivåns tid eller senare och uppfyller den inte",
      "not-yet": "det senaste värdet uppfyller inte målnivån, men är från tiden före målet",
    },
    milestone: {
      "cannot-assess": "något hindrar bedömningen, till exempel saknas ett värde",
      met: "den senaste uppgiften motsvarar målet",
      "not-reached": "tiden är ute och den senaste uppgiften motsvarar inte målet",
      "not-yet": "den senaste uppgiften motsvarar inte målet, men tiden är inte ute",
    },
  },
  near: {
    rise: (verdict, { at, by, isAt }) =>
      `Bedömningen skulle vara ”${verdict}” om det senaste värdet var ${isAt ? "minst" : "större än"} ${at}. Dit är det ${by}.`,
    fall: (verdict, { at, by, isAt }) =>
      `Bedömningen skulle vara ”${verdict}” om det senaste värdet var ${isAt ? "högst" : "mindre än"} ${at}. Dit är det ${by}.`,
    atOnce: (verdict) =>
      `Det senaste värdet ligger precis på gränsen: en liten ändring skulle ge bedömningen ”${verdict}”.`,
    nothing: "Inget annat senaste värde skulle ändra bedömningen.",
  },
  momentum: {
    slope: (points, perYear) =>
      `Enligt de ${number(points)} senaste värdena är förändringen ${perYear} per år.`,
    required: (perYear) => `Målnivån kräver härifrån ${perYear} per år.`,
    projected: (value, date, range) =>
      `Om takten fortsätter är värdet ${date} ungefär ${value} (95-procentigt prognosintervall ${range}).`,
    beside: "Takten påverkar inte bedömningen.",
  },
  gap: {
    better: {
      up: "Av värdena som jämförs är ett högre bättre.",
      down: "Av värdena som jämförs är ett lägre bättre.",
    },
    ends: (period, of, against) => `${period}: ${of}; ${against}.`,
    difference: (value) => `Skillnaden är ${value}.`,
    ratio: (value) => `Kvoten är ${value}.`,
    interval: (range) => `95-procentigt konfidensintervall ${range}`,
    byWorsening:
      "Minst hälften av minskningen beror på att läget har blivit sämre för dem som hade det bättre.",
  },
  data: {
    newest: (period, days) =>
      days === 0
        ? `Det senaste värdet gäller ${period}.`
        : `Det senaste värdet gäller ${period}, som tog slut för ${number(days)} ${plural(days, "dag", "dagar")} sedan.`,
    newestHidden: (period, days) =>
      days === 0
        ? `Det senaste värdet gäller ${period}, men det visas inte av dataskyddsskäl.`
        : `Det senaste värdet gäller ${period}, som tog slut för ${number(days)} ${plural(days, "dag", "dagar")} sedan, men det visas inte av dataskyddsskäl.`,
    none: "Det finns inga värden.",
    fresh: (until) => `Uppgiften är aktuell till ${until}.`,
    ageing: (until) =>
      `Uppgiften är på väg att föråldras: nya värden borde redan finnas hos källan. Den anses föråldrad efter ${until}.`,
    stale: "Uppgiften är föråldrad: kontrollera om det finns nya värden och skriv dem i planen.",
    staleAtSource: (command) =>
      `Uppgiften är föråldrad: kontrollera om källan har nya värden (${command}).`,
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
    notFetched: (command) => `Värdena har inte hämtats ännu: kör ${command}.`,
  },
  noValueYet:
    "Tiden för målet är redan ute, men det finns ännu inget värde från den tiden. Bedömningen gäller den tid som det senaste värdet är från.",
  lights: {
    result:
      "Resultatet visar hur många mätare som har fått vilken bedömning, den svagaste först. Inga medelvärden räknas.",
    ofActions: "Målet har inga egna mätare, så mätarna är dess åtgärders.",
    work: "Arbetet visar åtgärdernas fas och tidsplan. Det påverkar inte resultatet, och resultatet påverkar inte det.",
  },
  action: {
    late: (days) => `försenad med ${number(days)} ${plural(days, "dag", "dagar")}`,
    postponed: (times) =>
      times === 1 ? "uppskjuten en gång" : `uppskjuten ${number(times)} gånger`,
    noSchedule: "ingen tidsplan",
  },
  entryLine: (title, id, state) => `${title} (${id}): ${state}.`,
  explainMetric: (command) => `Bedömningen av en mätare närmare: ${command}`,
  refused: (errors) =>
    `Bedömningen kan inte förklaras, eftersom planen innehåller ${number(errors)} fel. Rätta ${plural(errors, "det", "dem")} först.`,
};
