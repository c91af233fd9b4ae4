// Other validators on the same plans, where `npm ci --prefix test/bench` has installed them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makePlan, writeText } from "./workload.js";

const installed = new URL("node_modules/", import.meta.url);

export function peersInstalled() {
  return existsSync(new URL("ajv-cli/package.json", installed));
}

/** "ajv-cli 5.0.0, …", for the head of the table. */
export function peerVersions() {
  const packages = ["ajv-cli", "@stoplight/spectral-cli", "@redocly/cli"].map(packageOf);
  return packages.map(({ name, version }) => `${name} ${version}`).join(", ");
}

function packageOf(name) {
  return JSON.parse(readFileSync(new URL(`${name}/package.json`, installed), "utf8"));
}

function commandOf(name, command) {
  return fileURLToPath(new URL(`${name}/${packageOf(name).bin[command]}`, installed));
}

/**
 * The peers' cases by name for so many files. `schema`: what `hyte schema plan` prints. Dates are quoted, since ajv-cli's
 * js-yaml 3 makes a bare one something else than text. Spectral and Redocly are slow, and so take part in few rounds of
 * 1,000 files.
 */
export function peerCases(folder, goals, { schema, slowRounds }) {
  makePlan(folder, goals, { quotedDates: true });
  const schemaPath = join(folder, "plan.schema.json");
  writeText(schemaPath, schema);
  const plan = `${folder}/plan/**/*.yaml`;
  const ajv = [
    commandOf("ajv-cli", "ajv"),
    ...["validate", "--spec=draft2020", "--strict=false", "-s", schemaPath, "-d", plan],
  ];
  const cases = { ajv: { args: ajv } };
  if (goals <= 1000) cases.redocly = redocly(folder, goals, goals < 1000 ? undefined : slowRounds);
  if (goals === 1000) cases.spectral = spectral(folder, { plan, schema, rounds: slowRounds });
  return cases;
}

function spectral(folder, { plan, schema, rounds }) {
  const ruleset = join(folder, "spectral.json");
  const then = { function: "schema", functionOptions: { schema: JSON.parse(schema) } };
  writeText(ruleset, JSON.stringify({ rules: { plan: { given: "$", severity: "error", then } } }));
  const command = commandOf("@stoplight/spectral-cli", "spectral");
  return { args: [command, "lint", "--ruleset", ruleset, plan], rounds };
}

function redocly(folder, files, rounds) {
  for (let number = 1; number <= files; number += 1)
    writeText(join(folder, `openapi/rajapinta-${number}.yaml`), openApi(number));
  const config = join(folder, "redocly.yaml");
  writeText(config, "extends: [recommended]\n");
  const command = commandOf("@redocly/cli", "redocly");
  return { args: [command, "lint", "--config", config, `${folder}/openapi/*.yaml`], rounds };
}

/** As long as a goal file. */
function openApi(number) {
  return `# Rajapinta ${number}, koottu työpajassa
openapi: 3.1.0
info:
  title: "Hyvinvointitieto ${number}"
  version: "1.0"
  description: >-
    Alueen hyvinvointitieto niille, jotka sitä tarvitsevat:
    kouluille, kirjastoille, järjestöille ja päättäjille.
  license:
    name: "MIT"
    url: "https://example.org/lisenssi"
servers:
  - url: "https://example.org/tieto-${number}"
security: []
paths:
  /osoittimet:
    get:
      operationId: osoittimet${number}
      summary: "Kaikki osoittimet"
      description: "Luettelo osoittimista aakkosjärjestyksessä."
      responses:
        "200":
          description: "Osoittimet"
          content:
            application/json:
              schema:
                type: array
                items: { $ref: "#/components/schemas/Osoitin" }
        "400":
          description: "Pyyntö on väärin kirjoitettu"
  /osoittimet/{tunnus}:
    get:
      operationId: osoitin${number}
      summary: "Yksi osoitin"
      parameters:
        - name: tunnus
          in: path
          required: true
          # Pienin kirjaimin
          schema: { type: string, maxLength: 64 }
      responses:
        "200":
          description: "Osoitin arvoineen"
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Osoitin" }
        "404":
          description: "Tunnuksella ei ole osoitinta"
${openApiSchemas}`;
}

const openApiSchemas = `components:
  schemas:
    Osoitin:
      type: object
      description: "Mitä mitataan ja miten tiheästi"
      required: [id, nimi]
      properties:
        id: { type: string, maxLength: 64 }
        nimi: { type: string }
        yksikko: { type: string, examples: ["%"] }
        suunta: { type: string, enum: [ylös, alas] }
        paivitetty: { type: string, format: date }
`;
