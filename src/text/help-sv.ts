import type { HelpText } from "./help-text.ts";

export const help: HelpText = {
  description:
    "Välfärdsplaner och välfärdsberättelser som YAML-filer: granskar dem och gör den tillgängliga rapporten.",
  version: "visa hytes version",
  help: "visa den här hjälpen",
  example: "Exempel:",
  usage: (argument) => `[alternativ] ${argument}`.trim(),
  command: "[kommando]",
  after:
    "Returkoder: 0 allt i sin ordning, 1 fynd, 2 fel användning eller omgivning, 3 ett fel i hyte.\nIngenting skickas någonstans: ingen spårning, ingen sökning efter uppdateringar.",
  placeholders: {
    ids: "id",
    addresses: "adresser",
    address: "adress",
    code: "språk",
    codes: "språk",
    date: "datum",
    folder: "mapp",
    format: "format",
    formats: "format",
    key: "kod",
    name: "namn",
    number: "antal",
    port: "port",
    text: "ord",
    which: "vilket",
  },
  titles: {
    "Usage:": "Användning:",
    "Options:": "Alternativ:",
    "Arguments:": "Uppgifter:",
    "Commands:": "Kommandon:",
  },
  commands: {
    init: {
      description: "börja en ny plan i en mapp; skriver aldrig över en fil",
      argument: "den nya planens mapp (förval: den här mappen)",
      example: "hyte init --area HVA17 plan",
    },
    validate: {
      description: "granska planen: struktur, hänvisningar, täckning, texter",
      argument: "planens mapp (förval: den här eller närmaste mapp ovanför)",
      example: "hyte validate --lang sv",
    },
    rules: { description: "räkna upp allt som granskas", example: "hyte rules" },
    explain: {
      description:
        "berätta varför ett mål eller en mätare bedöms som den gör, eller vad en regel kräver",
      argument: "målets eller mätarens id, eller regelns namn i slutet av fyndet",
      example: "hyte explain goal-without-action",
    },
    schema: {
      description: "skriv ut JSON-schemat för planfiler eller för hyte.yaml",
      argument: "plan eller hyte (förval: plan)",
      example: "hyte schema plan --lang sv",
    },
    status: {
      description: "berätta hur målen framskrider: resultat av mätarna, arbete av åtgärderna",
      argument: "planens mapp (förval: den här eller närmaste mapp ovanför)",
      example: "hyte status --as-of 2026-11-01",
    },
    pull: {
      description:
        "hämta indikatorernas värden från källorna till mappen data/ och berätta vad som ändrades",
      argument: "id för indikatorerna som hämtas (förval: alla)",
      example: "hyte pull --check",
    },
    search: {
      description:
        "sök indikatorer i Sotkanet med ord och skriv ut raderna som kopieras till planen",
      argument: "sökord i vilken form som helst, eller indikatorns nummer",
      example: "hyte search unga ensamhet",
    },
    build: {
      description: "gör rapporten: en webbplats, Markdown, öppna data (CSV, JSON) och en arbetsbok",
      argument: "planens mapp (förval: den här eller närmaste mapp ovanför)",
      example: "hyte build --out site",
    },
    serve: {
      description:
        "visa rapporten i en webbläsare på den här datorn så som den skulle publiceras, och uppdatera den när du sparar",
      argument: "planens mapp (förval: den här eller närmaste mapp ovanför)",
      example: "hyte serve",
    },
  },
  options: {
    "--area": "planens område: HVA17 (välfärdsområde), KU638 (kommun), HUS",
    "--example": "kopiera den färdiga exempelplanen",
    "--package": "varifrån arbetsflödena installerar hyte: ett låst paket eller en git-adress",
    "--lang":
      "språk för meddelandena: fi, sv eller en (förval: planens första, annars datorns språk)",
    "build --lang": "webbplatsens språk, åtskilda med kommatecken (förval: planens språk)",
    "serve --lang": "webbplatsens språk, åtskilda med kommatecken (förval: planens språk)",
    "--port": "förhandsvisningens port (förval: 6127 eller nästa lediga)",
    "--format": "text, json, github eller sarif (förval: text)",
    "build --format":
      "html, docx, pdf, markdown (en fil), markdown-pages (en fil för varje insatsområde och mål), csv, json, xlsx, åtskilda med kommatecken, eller all, som har Markdown i en fil (förval: html)",
    "--max-warnings": "returkod 1 om varningarna är fler än så",
    "--as-of": "dagen som bedömningen utgår från, ÅÅÅÅ-MM-DD (förval: i dag)",
    "--fix": "rätta det som säkert kan rättas: entydiga skrivfel, datum, mellanslag",
    "--dry-run": "visa vad --fix skulle ändra och ändra ingenting",
    "--json": "skriv ut listan som JSON",
    "explain --json": "skriv ut detsamma som JSON",
    "status --json": "skriv ut bedömningarna och allt de bygger på som JSON",
    "--limit": "hur många indikatorer som visas, 1–50 (förval: 5)",
    "search --offline": "sök i den förteckning som hämtats tidigare, utan nät",
    "search --json": "skriv ut de hittade indikatorerna som JSON",
    "--out": "webbplatsens mapp (förval: site)",
    "--only":
      "bara detta insatsområde, mål eller denna ansvariga part, som en egen publikation (mapp: site-<id>)",
    "--strict": "gör ingen rapport om planen har något fel",
    "--check": "skriv ingenting; returkod 1 om webbplatsen inte är aktuell",
    "--base-url": "adressen där webbplatsen publiceras (förval: site.baseUrl i filen hyte.yaml)",
    "pull --check": "skriv ingenting; returkod 1 om något skulle ändras",
    "pull --dry-run": "visa vad som skulle ändras och skriv ingenting",
    "--offline": "ta ingen kontakt med nätet",
    "--plan": "planens mapp (förval: den här eller närmaste mapp ovanför)",
    "--server": "fråga en källa på en annan adress, t.ex. sotkanet=http://127.0.0.1:8080",
    "--allow-private": "tillåt adresser som inte finns på det öppna nätet",
    "pull --as-of": "dagen som bedömningen utgår från, ÅÅÅÅ-MM-DD (förval: i dag)",
    "pull --json": "skriv ut ändringarna som JSON",
    "--no-custom-templates": "använd inte planens egna sidmallar",
  },
};
