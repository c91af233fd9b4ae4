import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { PublicationText } from "./publication.ts";

export const publicationSv: PublicationText = {
  foot: {
    about: "Om publikationen",
    pulled: (date) => `De nyaste siffrorna hämtades från källan ${date}.`,
    version: (version) => `Webbplatsen är gjord med version ${version} av programmet hyte.`,
    untranslated: {
      fi: "En del av texterna på den här sidan finns bara på finska.",
      sv: "En del av texterna på den här sidan finns bara på svenska.",
      en: "En del av texterna på den här sidan finns bara på engelska.",
      several: "En del av texterna på den här sidan finns bara på ett annat språk.",
    },
    picture: (title) => `${title}: namn och utgivare`,
  },
  method: {
    title: "Så bedöms framstegen",
    intro:
      "Den här sidan berättar hur man av siffrorna drar slutsatser om hur målen framskrider. Samma regel gäller alla mätare, och grunderna för varje bedömning finns på målets egen sida.",
    lights: "Resultat och arbete är olika saker",
    aims: "Vad mätaren siktar på",
    aimsIntro:
      "Planen säger för varje mätare vilken förändring man vill nå. Av det beror hur mätaren bedöms.",
    aimsCaption: "Vad mätarna siktar på och hur många de är i den här planen",
    aim: "Syfte",
    aimMeans: "Vad det betyder",
    aimNames: {
      reach: "Nå en nivå",
      keep: "Hålla en nivå",
      direction: "Rätt riktning",
      gap: "Minska skillnaden",
      milestone: "Bli färdig",
    },
    noAim: {
      context: {
        name: "Beskriver omvärlden",
        means:
          "Mätaren bedöms inte: den visar under vilka förhållanden arbetet görs, men ingen ansvarar för den.",
      },
      unsaid: { name: "Inte angivet", means: "Planen säger inte vad som eftersträvas." },
    },
    metricsOfPlan: "Mätare",
    metricsCounted:
      "På den här sidan räknas samma mätare som på startsidan. Mätare som bara mäter sådant som har strukits, ställts in eller slagits samman med något annat är inte med.",
    path: "Vägen till målet",
    pathText: [
      "Från utgångsnivån till målnivån dras en väg genom delmålen. Vägen är rak, om planen inte säger att förändringen är lika många procent varje år.",
      "Det senaste värdet jämförs med vägen vid den tid som värdet gäller, inte med vägen i dag. Statistiken beskriver ofta läget i fjol eller i förfjol.",
    ],
    limits: "När en mätare ligger efter",
    ownLimits: "Mätare med egna gränser",
    noise: "Vad som kan vara slump",
    noiseIntro:
      "Siffror varierar även när ingenting förändras. En förändring räknas först när den är större än den här gränsen. Gränsen är den första av dessa som är känd:",
    noiseRules: {
      interval: "värdenas 95-procentiga konfidensintervall, om källan anger dem",
      minChange: "den minsta betydelsefulla förändring som är skriven för mätaren",
      tenth: (share) => `${share} av den förändring som mätaren siktar på`,
    },
    order: "Bedömningarna i ordning",
    orderIntro:
      "Villkoren gås igenom i den här ordningen. Det första som uppfylls är mätarens bedömning.",
    orderCaption: (way) => `Bedömningarna och deras villkor: ${way}`,
    ways: {
      reach: "Ett tal med målnivå",
      keep: "Ett tal som ska hållas inom gränser",
      direction: "Ett tal som bara har en rätt riktning",
      level: "En skala i ord",
      milestone: "Något som är gjort eller inte",
    },
    gapText:
      "En mätare för en skillnad som ska minska bedöms som ett tal med målnivå: talet är skillnaden mellan två grupper eller områden. På sidan sägs det om skillnaden minskade för att läget blev sämre för dem som hade det bättre.",
    verdict: "Bedömning",
    when: "Villkor",
    obstacles: "Varför en bedömning inte alltid kan göras",
    obstaclesIntro:
      "Om uppgifter saknas eller motsäger varandra bedöms mätaren inte, och orsaken anges vid mätaren.",
    obstaclesCaption: "Orsaker till att en mätare inte bedöms, och antalet mätare nu",
    obstacle: "Orsak",
    freshness: "När uppgifter är gamla",
    freshnessText: [
      "En uppgift är aktuell tills källan borde ha följande. Tiden räknas utifrån hur ofta källan förnyar sina uppgifter, och till den läggs tiden för publicering: minst tre månader, högst ett år.",
      "Därefter är uppgiften på väg att föråldras lika länge som publiceringen får ta, och sedan är den föråldrad. Till exempel är en årlig uppgift för 2024 aktuell till slutet av 2026.",
    ],
    privacy: "Små tal",
    privacyText: {
      hidden: (minimum) =>
        `Tal som gäller färre än ${minimum} personer visas inte, så att ingen kan kännas igen. Det gäller tal som är skrivna i planen och tal som kommer från egna filer.`,
      next: "Om ett dolt tal kunde räknas ut med hjälp av andra tal döljs också det näst minsta. Ett dolt tal är varken noll eller en uppgift som saknas, och det sägs där talet skulle stå.",
      office:
        "Tal som en statistikmyndighet har publicerat döljs inte på nytt: den har redan bedömt vad som kan visas.",
    },
    sources: "Varifrån siffrorna kommer",
    sourcesText: "Källor, producenter, villkor och hämtningsdagar",
    rules: "Så granskas själva planen",
    rulesText: "Planens skick: vad som är klart och vad som ännu saknas",
  },
  data: {
    title: "Data och källor",
    intro:
      "På den här sidan finns allt som kan laddas ner från publikationen. Sidan berättar också varifrån siffrorna kommer och på vilka villkor de får användas.",
    forms: "Format att ta med",
    form: {
      csv: {
        name: "Öppna data (CSV)",
        what: "Alla tabeller som CSV-filer, beskrivna som ett Frictionless-datapaket.",
      },
      csvw: {
        name: "Beskrivning av tabellerna (CSVW)",
        what: "Samma tabeller beskrivna enligt W3C:s rekommendation CSV on the Web.",
      },
      json: {
        name: "Allt innehåll för program (JSON)",
        what: "Planens offentliga innehåll med bedömningarna i en fil.",
      },
      schema: {
        name: "Beskrivning av JSON-filen (JSON Schema)",
        what: "Vilka fält JSON-filen har och vad de betyder.",
      },
      measurements: {
        name: "Grunderna för bedömningarna (JSON)",
        what: "Bedömningen av varje mätare och de tal som den grundar sig på.",
      },
      xlsx: {
        name: "Arbetsbok (Excel)",
        what: "Mål, åtgärder, mätare, tal och ansvariga på egna blad.",
      },
      docx: {
        name: "Dokument (Word)",
        what: "Allt innehåll som ett redigerbart dokument, till exempel som bilaga till beslut.",
      },
      pdf: { name: "Dokument (PDF)", what: "Allt innehåll som ett dokument att skriva ut." },
      "markdown-pages": {
        name: "Text som sidor (Markdown)",
        what: "En sida för varje insatsområde och mål.",
      },
      markdown: { name: "Text (Markdown)", what: "Allt innehåll som en textfil." },
      calendar: {
        name: "Kalender (ICS)",
        what: "Allas frister och händelser till den egna kalendern.",
      },
      feed: {
        name: "Flöde (Atom)",
        what: "Uppföljning och händelser till en flödesläsare allteftersom de kommer.",
      },
    },
    tables: "Tabellerna i öppna data",
    tablesCaption: "Tabellerna i öppna data",
    table: "Tabell",
    whatItHolds: "Innehåll (på engelska)",
    sources: "Siffrornas källor",
    sourcesCaption: "Siffrornas källor, villkor och aktualitet",
    noSources: "Planen har ännu inga siffror.",
    indicator: "Indikator eller mätare",
    producer: "Producent",
    licence: "Villkor",
    fetched: "Hämtad",
    freshness: "Aktualitet",
    written: "Skriven i planen",
    notFetched: "Ännu inte hämtad",
    noLicence: "Okända",
    leftOut: "Siffror som inte finns i de öppna data",
    cite: "Så hänvisar du",
    citeIntro: "Hänvisning till den här publikationen:",
    citation: (publisher, title, date, address) =>
      `${publisher}: ${title}. Uppgifter ${date}.${address === "" ? "" : ` ${address}`}`,
    citeSources:
      "När du använder en enskild siffra ska du också nämna dess producent. Producenternas egna anvisningar:",
  },
  accessibility: {
    title: "Tillgänglighetsutlåtande",
    intro: (site, organisation) =>
      `Det här utlåtandet gäller webbplatsen ”${site}”. För webbplatsen ansvarar ${organisation}.`,
    state: "Hur tillgänglig webbplatsen är",
    states: {
      full: "Webbplatsen uppfyller lagens krav (WCAG 2.1, nivåerna A och AA).",
      partial:
        "Webbplatsen uppfyller delvis lagens krav (WCAG 2.1, nivåerna A och AA). Bristerna räknas upp nedan.",
      none: "Webbplatsen uppfyller ännu inte lagens krav (WCAG 2.1, nivåerna A och AA). Bristerna räknas upp nedan.",
      unknown: "Utgivaren har ännu inte berättat om webbplatsen uppfyller lagens krav.",
    },
    shortcomings: "Vad som inte är tillgängligt",
    noShortcomings: "Utgivaren känner inte till några brister.",
    shortcomingsMissing: "Utgivaren har ännu inte beskrivit bristerna.",
    testing: "Hur tillgängligheten har bedömts",
    testedByMaker: [
      "Sidorna är gjorda med programmet hyte, som före varje version testas i en riktig webbläsare: sidornas struktur, färgernas kontrast, användning med bara tangentbordet och en bredd på 320 pixlar.",
      "Testet gäller sidmallarna. Det säger inte om planens texter är tydliga eller om de bilder och bilagor som utgivaren har lagt till fungerar.",
    ],
    testingMissing: "Utgivaren har ännu inte berättat om sin egen bedömning.",
    prepared: (date) => `Utlåtandet gjordes ${date}.`,
    reviewed: (date) => `Utlåtandet granskades senast ${date}.`,
    preparedMissing: "Dagen då utlåtandet gjordes saknas.",
    feedback: "Märkte du en brist?",
    feedbackText:
      "Berätta om den för oss. Vi svarar inom 14 dagar. Du kan också be att få innehållet i en form som du kan använda.",
    feedbackBy: "Respons på tillgängligheten",
    feedbackMissing:
      "Adressen för respons saknas. Utgivaren ska ange en elektronisk adress för respons på tillgängligheten.",
    supervision: "Vem som utövar tillsyn",
    supervisionText:
      "Om du inte får svar inom 14 dagar eller inte är nöjd med svaret kan du lämna ett klagomål eller en begäran om utredning till tillsynsmyndigheten. På myndighetens webbplats står hur det görs och hur ärendet behandlas.",
    authority: "Transport- och kommunikationsverket Traficom",
    authorityLink: "Tillsynsmyndighetens webbplats",
    law: "Vad utlåtandet grundar sig på",
    lawText:
      "Lagen om tillhandahållande av digitala tjänster (306/2019): tillgänglighetskraven 7 §, utlåtandet 9 §.",
  },
  archive: {
    title: "År och tidigare publikationer",
    intro:
      "Välfärdsberättelsen och välfärdsplanen görs en gång per fullmäktigeperiod, och fullmäktige får varje år en rapport om hur arbetet går. Här finns det som har publicerats för varje år.",
    years: "År för år",
    yearsCaption: "Vad som finns för varje år",
    year: "År",
    report: "Årsrapport",
    followUp: "Uppföljningar",
    made: "Gjord",
    notYet: "Ännu inte",
    now: "Läget i år",
    updates: (count) =>
      count === 0
        ? "–"
        : `${writeNumber(count, "sv")} ${plural(count, "uppföljning", "uppföljningar")}`,
    handling: "Behandlingen av planen",
    earlier: "Tidigare och andra rapporter",
  },
  notFound: {
    title: "Sidan hittades inte",
    text: "Det finns ingen sida på den här adressen. Det kan vara ett skrivfel i adressen, eller så är länken gammal.",
    front: "Planens startsida",
  },
};
