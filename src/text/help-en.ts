import type { HelpText } from "./help-text.ts";

export const help: HelpText = {
  description:
    "Wellbeing plans and reports kept as YAML files: checks them and makes the accessible report.",
  version: "print the version of hyte",
  help: "print this help",
  example: "Example:",
  usage: (argument) => `[options] ${argument}`.trim(),
  command: "[command]",
  after:
    "Exit codes: 0 all is well, 1 findings, 2 wrong use or surroundings, 3 a fault in hyte.\nNothing is sent anywhere: no telemetry, no update check.",
  placeholders: {},
  titles: {},
  commands: {
    init: {
      description: "begin a new plan in a folder; never overwrites a file",
      argument: "folder of the new plan (default: this folder)",
      example: "hyte init --area HVA15 our-plan",
    },
    validate: {
      description: "check the plan: structure, references, completeness, texts",
      argument: "folder of the plan (default: this folder or the nearest one above)",
      example: "hyte validate --lang fi",
    },
    rules: {
      description: "list everything that is checked",
      example: "hyte rules",
    },
    explain: {
      description: "tell why a goal or a metric is judged as it is, or what a rule asks for",
      argument: "the id of a goal or a metric, or the name of a rule from the end of a finding",
      example: "hyte explain goal-without-action",
    },
    schema: {
      description: "print the JSON Schema of plan files, or of hyte.yaml",
      argument: "plan or hyte (default: plan)",
      example: "hyte schema plan --lang sv",
    },
    status: {
      description: "tell how the goals are doing: results by metrics, work by actions",
      argument: "folder of the plan (default: this folder or the nearest one above)",
      example: "hyte status --as-of 2026-11-01",
    },
    pull: {
      description:
        "fetch the values of the indicators from their sources into data/, and tell what changed",
      argument: "ids of the indicators to fetch (default: all)",
      example: "hyte pull --check",
    },
    search: {
      description: "find indicators of Sotkanet by words, and print the lines to copy into a plan",
      argument: "words in any form, or the number of an indicator",
      example: "hyte search nuorten yksinäisyys",
    },
    build: {
      description: "make the report: a web site, Markdown, open data (CSV, JSON) and a workbook",
      argument: "folder of the plan (default: this folder or the nearest one above)",
      example: "hyte build --out site",
    },
    serve: {
      description:
        "show the report in a browser on this machine as it would be built, and follow each save",
      argument: "folder of the plan (default: this folder or the nearest one above)",
      example: "hyte serve",
    },
  },
  options: {
    "--area": "area of the plan: HVA15 (county), KU179 (municipality), HUS",
    "--example": "copy the complete example plan instead",
    "--package": "where the workflows install hyte from: a pinned tarball or git address",
    "--lang":
      "language of the messages: fi, sv or en (default: the plan's first, else the system's)",
    "build --lang": "languages of the site, separated by commas (default: those of the plan)",
    "serve --lang": "languages of the site, separated by commas (default: those of the plan)",
    "--port": "port of the preview (default: 6127, or the next free one)",
    "--format": "text, json, github or sarif (default: text)",
    "build --format":
      "html, docx, pdf, markdown (one file), markdown-pages (a file for each focus area and goal), csv, json, xlsx, separated by commas, or all, which has Markdown in one file (default: html)",
    "--max-warnings": "exit with 1 when there are more warnings than this",
    "--as-of": "the day to judge by, YYYY-MM-DD (default: today)",
    "--fix": "mend what is safe to mend: misspelt words with one candidate, dates, spaces",
    "--dry-run": "show what --fix would change, and change nothing",
    "--json": "print the list as JSON",
    "explain --json": "print the same as JSON",
    "status --json": "print the verdicts as JSON, with all that they are made of",
    "--limit": "how many indicators to show, 1–50 (default: 5)",
    "search --offline": "search the catalogue fetched earlier, without a network",
    "search --json": "print the indicators found as JSON",
    "--out": "folder of the site (default: site)",
    "--only":
      "only this focus area, goal or responsible party, as a report of its own (folder: site-<id>)",
    "--strict": "refuse to build when there is any error",
    "--check": "write nothing; exit with 1 when the site is not up to date",
    "--base-url": "address at which the site is published (default: site.baseUrl of hyte.yaml)",
    "pull --check": "write nothing; exit with 1 when something would change",
    "pull --dry-run": "show what would change, and write nothing",
    "--offline": "do not touch the network",
    "--plan": "folder of the plan (default: this folder or the nearest one above)",
    "--server": "ask a source at another address, e.g. sotkanet=http://127.0.0.1:8080",
    "--allow-private": "allow addresses that are not on the public network",
    "pull --as-of": "the day to judge by, YYYY-MM-DD (default: today)",
    "pull --json": "print the changes as JSON",
    "--no-custom-templates": "ignore the templates of the plan repository",
  },
};
