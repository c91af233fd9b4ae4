// Made by `npm run generate`. Do not edit.
import type { FindingTexts } from "../../base/finding-texts.ts";
export const texts: FindingTexts = {
 "acceptance-expired": {
  "what": "Fyndet enligt regeln {rule} var godkänt till och med {until}, och den dagen har passerat.",
  "why": "Ett godkännande gäller för viss tid, så att det som är på hälft inte glöms bort. Det godkända fyndet visas nu igen.",
  "fix": "Åtgärda saken och ta bort godkännandet. Om saken fortfarande är på hälft, skriv ett nytt datum och kontrollera att motiveringen stämmer: ”{reason}”."
 },
 "acceptance-impossible": {
  "what": "Fyndet {rule} kan inte godkännas, det måste rättas.",
  "why": "Fyndet betyder att någon del av planen inte går att läsa. Den delen skulle falla bort ur rapporten även om fyndet inte visades.",
  "fix": "Rätta fyndet och ta bort godkännandet."
 },
 "acceptance-malformed": {
  "what": "Godkännandet ”{written}” är ofullständigt eller felskrivet.",
  "why": "Ett godkännande gäller bara när det anger regel, sista dag och motivering. Då ser alla varför bristen är tillåten och hur länge.",
  "fix": "Skriv så här: # hyte-accept REGEL until ÅÅÅÅ-MM-DD: motivering. Till exempel # hyte-accept goal-without-action until 2026-12-31: åtgärderna bereds under hösten"
 },
 "acceptance-unknown-rule": {
  "what": "Det finns ingen regel som heter {rule}.",
  "why": "Godkännandet gäller därför ingenting.",
  "fix": "Skriv regelns namn som det står inom hakparentes efter fyndet. Menade du {nearest}? Alla regler visas med kommandot hyte rules."
 },
 "acceptance-unused": {
  "what": "Regeln {rule} har inget att godkänna här.",
  "why": "Ett onödigt godkännande kan senare dölja en ny, verklig brist.",
  "fix": "Ta bort godkännandet. Om det skulle gälla ett annat ställe, flytta det till en egen rad ovanför det stället."
 },
 "goal-without-action": {
  "what": "Målet ”{title}” har inga åtgärder.",
  "why": "Utan åtgärder ser läsaren inte hur målet ska nås. Lagen kräver att det för målen anges åtgärder som stöder dem (612/2021 7 § 2 mom.).",
  "fix": "Skriv `actions:` under målet och minst en åtgärd där, eller nämn målets id under `goals:` i en annan åtgärd."
 }
};
