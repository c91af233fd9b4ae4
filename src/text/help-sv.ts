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
    address: "adress",
    code: "språk",
    codes: "språk",
    date: "datum",
    folder: "mapp",
    format: "format",
    formats: "format",
    key: "kod",
    number: "antal",
    rule: "regel",
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
      description: "berätta vad en regel kräver, varför och hur saken rättas",
      argument: "regelns namn i slutet av fyndet",
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
    build: {
      description: "gör rapporten: en webbplats och Markdown",
      argument: "planens mapp (förval: den här eller närmaste mapp ovanför)",
      example: "hyte build --out site",
    },
  },
  options: {
    "--area": "planens område: HVA17 (välfärdsområde), KU638 (kommun), HUS",
    "--example": "kopiera den färdiga exempelplanen",
    "--package": "varifrån arbetsflödena installerar hyte: ett låst paket eller en git-adress",
    "--lang":
      "språk för meddelandena: fi, sv eller en (förval: planens första, annars datorns språk)",
    "build --lang": "webbplatsens språk, åtskilda med kommatecken (förval: planens språk)",
    "--format": "text, json, github eller sarif (förval: text)",
    "build --format": "html, markdown eller båda, åtskilda med kommatecken (förval: html)",
    "--max-warnings": "returkod 1 om varningarna är fler än så",
    "--as-of": "dagen som bedömningen utgår från, ÅÅÅÅ-MM-DD (förval: i dag)",
    "--fix": "rätta det som säkert kan rättas: entydiga skrivfel, datum, mellanslag",
    "--dry-run": "visa vad --fix skulle ändra och ändra ingenting",
    "--json": "skriv ut listan som JSON",
    "status --json": "skriv ut bedömningarna och allt de bygger på som JSON",
    "--out": "webbplatsens mapp (förval: site)",
    "--strict": "gör ingen rapport om planen har något fel",
    "--check": "skriv ingenting; returkod 1 om webbplatsen inte är aktuell",
    "--no-custom-templates": "använd inte planens egna sidmallar",
  },
};
