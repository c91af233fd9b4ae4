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
 "action-without-goal": {
  "what": "Åtgärden ”{title}” stöder inget mål.",
  "why": "Åtgärderna anges som stöd för målen (612/2021 7 § 2 mom.). En lös åtgärd syns inte vid något mål, och läsaren vet inte vad den syftar till.",
  "fix": "Skriv `goals: [målets-id]` för åtgärden eller flytta den under sitt mål till `actions:`. Om åtgärden stöder hela planen, skriv `crossCutting: true`."
 },
 "action-without-owner": {
  "what": "Åtgärden ”{title}” har ingen ansvarig part.",
  "why": "Ingen börjar på ett arbete som den inte vet att den ansvarar för. Målets ansvariga part säger inte vem som utför just den här åtgärden.",
  "fix": "Skriv `owners:` för åtgärden och där aktörens id. Om flera deltar, ange vem som leder: `owners: [{ actor: id, role: lead }, annat-id]`."
 },
 "action-without-schedule": {
  "what": "Åtgärden ”{title}” har ingen tidsplan.",
  "why": "Utan tidsplan ser ingen när arbetet börjar eller om det är försenat. De åtgärder som har vidtagits rapporteras varje år till välfärdsområdesfullmäktige (612/2021 7 § 3 mom.).",
  "fix": "Skriv `schedule:` för åtgärden, till exempel `schedule: \"9/2026–5/2027\"`, `schedule: 2027` eller `schedule: fortlöpande`."
 },
 "action-without-update": {
  "what": "Åtgärden ”{title}” har enligt sin tidsplan ({schedule}) börjat, men ingen uppföljning är antecknad.",
  "why": "Läsaren ser inte om något händer. De åtgärder som har vidtagits rapporteras varje år till välfärdsområdesfullmäktige (612/2021 7 § 3 mom.), och det är lättast att anteckna medan arbetet pågår. Den första anteckningen efterfrågas 90 dagar efter starten.",
  "fix": "Skriv `updates:` för åtgärden med datum och en mening om vad som har gjorts: `- { date: 2026-10-15, text: \"…\" }`. Om arbetet inte har börjat, rätta `schedule:`. Om det är avbrutet eller inställt, skriv `status:`, `statusDate:` och `statusReason:`."
 },
 "bad-date": {
  "what": "”{value}” är inte en dag i formen år-månad-dag.",
  "why": "Dagar som skrivs på samma sätt kan ordnas och jämföras, och dagen förväxlas inte med månaden.",
  "fix": "Skriv dagen till exempel så här: {suggestion}."
 },
 "bad-format": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” har inte rätt form.",
  "why": "Ett felskrivet värde kan hyte inte använda: en länk skulle till exempel inte öppnas.",
  "fix": "Skriv värdet på samma sätt som här: {example}. Fältets anvisning visas i redigeringsprogrammet när pekaren förs över fältets namn."
 },
 "bad-id": {
  "what": "Id:t ”{value}” duger inte: det får bara innehålla små bokstäver a–z, siffror och bindestreck, högst 64 tecken.",
  "why": "Id:t blir sidans adress och ett filnamn, så det måste fungera likadant överallt.",
  "fix": "Skriv id:t till exempel så här: {example}. Skriv å och ä som a, ö som o och mellanslag som bindestreck. Rätta id:t också där någon hänvisar till det."
 },
 "bad-period": {
  "what": "Perioden ”{value}” går inte att läsa.",
  "why": "Av tiden räknas vad som är försenat och vad som hör till planperioden.",
  "fix": "Skriv tiden till exempel så här: {suggestion}. Andra sätt är 2026, 2025–2029, 9/2026–5/2027, hösten 2026 och fortlöpande."
 },
 "duplicate-id": {
  "what": "Id:t ”{id}” används redan i filen {file}.",
  "why": "Ett id får bara användas en gång i hela planen: annars kan en hänvisning betyda vilken som helst av dem, och sidorna får samma adress.",
  "fix": "Ge den ena ett eget id och kontrollera vilken hänvisningarna avser. Ta bort den ena om samma sak är skriven två gånger. Två mätare för samma indikator behöver var sitt id (`id`)."
 },
 "empty-field": {
  "what": "Fältet ”{field}” är tomt.",
  "why": "Ett tomt fält berättar ingenting för läsaren och blir lätt oifyllt.",
  "fix": "Skriv ett värde i fältet, eller ta bort raden om den inte behövs."
 },
 "everyone-as-owner": {
  "what": "Som ansvarig för ”{title}” står ”{owner}”.",
  "why": "När alla ansvarar är det ingen som ansvarar: läsaren vet inte vem man kan fråga, och ingen aktör känner igen uppgiften som sin.",
  "fix": "Ange en aktör som leder arbetet och skriv `role: lead` för den. De övriga kan vara partner. Om det gäller en bestämd grupp, räkna upp medlemmarna under `members:` för aktören."
 },
 "focus-area-without-goals": {
  "what": "Insatsområdet ”{title}” har inga mål.",
  "why": "Utan mål är insatsområdet bara en rubrik: läsaren ser inte vad som ska förändras. Lagen kräver mål (612/2021 7 § 2 mom.).",
  "fix": "Skriv `goals:` under insatsområdet och minst ett mål där, eller nämn insatsområdets id under `focusArea:` i ett mål som står på annan plats. Ta bort insatsområdet om det inte hör till planen."
 },
 "goal-without-action": {
  "what": "Målet ”{title}” har inga åtgärder.",
  "why": "Utan åtgärder ser läsaren inte hur målet ska nås. Lagen kräver att det för målen anges åtgärder som stöder dem (612/2021 7 § 2 mom.).",
  "fix": "Skriv `actions:` under målet och minst en åtgärd där, eller nämn målets id under `goals:` i en annan åtgärd."
 },
 "goal-without-metric": {
  "what": "Målet ”{title}” har ingen mätare, och det har inte heller dess åtgärder.",
  "why": "Utan mätare ser ingen om målet nås. Invånarnas välfärd och hälsa rapporteras varje år till välfärdsområdesfullmäktige (612/2021 7 § 3 mom.), och mätaren visar åt vilket håll det har gått.",
  "fix": "Skriv `metrics:` under målet och där en mätare: antingen en indikators id (`indicator:`) eller ett eget namn (`title:`) och en enhet (`unit:`). Om saken inte kan mätas med ett tal duger ”gjort eller inte” (`aim: milestone`)."
 },
 "goal-without-owner": {
  "what": "Målet ”{title}” har ingen ansvarig part, och det har inte heller dess åtgärder.",
  "why": "Ett mål som ingen ansvarar för blir lätt ogjort, och läsaren vet inte vem man kan fråga. Många främjar välfärden, och därför måste ansvaret sägas ut.",
  "fix": "Skriv `owners:` för målet och där aktörens id, eller skriv en ansvarig part för målets åtgärder. Aktörerna och deras id finns under `actors:`."
 },
 "home-conflict": {
  "what": "”{id}” står under ”{home}”, men i fältet ”{field}” står det ”{written}”.",
  "why": "Ett mål har en plats i planen: nu vet man inte under vilken rubrik det ska visas.",
  "fix": "Ta bort raden `{field}:` om platsen är rätt. Flytta målet under ”{written}” om fältet är rätt."
 },
 "missing-field": {
  "what": "Här saknas det obligatoriska fältet ”{field}”.",
  "why": "Utan det kan uppgiften inte visas i rapporten och ingen kan hänvisa till den.",
  "fix": "Lägg till en rad `{field}:` med ett värde, med samma indrag som de andra fälten här. Ett id skrivs med små bokstäver utan å, ä och ö, till exempel `ensamheten-minskar`."
 },
 "newer-format": {
  "what": "Den här planen behöver version {format} av hyte eller en nyare.",
  "why": "Planen är skriven i format {format}, som den här versionen av hyte ännu inte känner till. Den kunde läsa något fel.",
  "fix": "Uppdatera hyte. Om planen inte använder det nya formatets fält, skriv `format: 1` i filen hyte.yaml."
 },
 "not-a-list": {
  "what": "I fältet ”{field}” skrivs en lista, men här står {found}[[: {value}]].",
  "why": "Det kan finnas flera värden, så också ett enda skrivs som en lista. Annars skulle det inte läsas.",
  "fix": "Sätt värdet inom hakparenteser så som `[kommunerna]`, eller på en egen rad som börjar med bindestreck: `- kommunerna`."
 },
 "own-activity-only": {
  "what": "Alla mätare för målet ”{title}” beskriver bara den egna verksamheten.",
  "why": "Mätare på den egna verksamheten visar om vi gjorde det vi lovade, men inte om invånarnas situation förändrades. Den som läser målet vill veta det senare.",
  "fix": "Lägg till minst en mätare för målet som beskriver befolkningen (`kind: outcome`) eller ett fenomen (`kind: phenomenon`). Mätarna på den egna verksamheten (`performance` och `process`) kan stå kvar bredvid."
 },
 "owners-without-roles": {
  "what": "Under ”{title}” finns flera ansvariga ({owners:and}), men det framgår inte vem som har huvudansvaret.",
  "why": "När ingen har huvudansvaret kallar ingen samman de andra och ingen berättar hur arbetet går framåt.",
  "fix": "Ange huvudansvaret för en och partnerskap för de övriga: `owners: [{ actor: id, role: lead }, { actor: annat-id, role: partner }]`. En ensam ansvarig har huvudansvaret utan att det skrivs ut."
 },
 "period-day-out-of-range": {
  "what": "I perioden ”{value}” står dagen {day}, men den sista dagen i {month}/{year} är {last}.",
  "why": "Av tiden räknas vad som är försenat och vad som hör till planperioden.",
  "fix": "Rätta dagen så att den finns i månaden, eller skriv bara månaden: {month}/{year}."
 },
 "period-end-before-start": {
  "what": "Perioden ”{value}” slutar innan den börjar.",
  "why": "Av tiden räknas vad som är försenat och vad som hör till planperioden.",
  "fix": "Kontrollera vilken ända som är fel och skriv början först, till exempel {suggestion}."
 },
 "period-month-out-of-range": {
  "what": "I perioden ”{value}” står månaden {month}, men månaderna är 1–12.",
  "why": "Av tiden räknas vad som är försenat och vad som hör till planperioden.",
  "fix": "Rätta månaden, till exempel {suggestion}. Månaden skrivs före året med ett snedstreck emellan."
 },
 "phenomenon-without-goals": {
  "what": "Fenomenet ”{title}” har inga mål.",
  "why": "Ett fenomen är en rubrik under insatsområdet som samlar mål. En tom rubrik får läsaren att leta efter innehåll som inte finns.",
  "fix": "Skriv `goals:` under fenomenet, eller nämn fenomenets id under `phenomenon:` i ett mål som står på annan plats. Om fenomenet bara ska beskrivas kan det göras under `description:` i insatsområdet."
 },
 "reserved-id": {
  "what": "Id:t ”{id}” är i Windows reserverat som namn på en enhet.",
  "why": "Av id:n görs filer, och Windows kan inte spara en fil med det här namnet.",
  "fix": "Förläng id:t, till exempel {id}-gruppen, och rätta det också där någon hänvisar till det."
 },
 "several-leads": {
  "what": "Under ”{title}” finns flera med huvudansvar: {owners:and}.",
  "why": "När flera har huvudansvaret kan var och en tro att någon annan sköter saken. Därför har en huvudansvaret, och de övriga är partner.",
  "fix": "Låt bara en ha `role: lead` och skriv `role: partner` för de övriga. Om ansvaret verkligen är delat, dela åtgärden i två eller ange som aktör en gemensam grupp vars medlemmar står under `members:`."
 },
 "stale-schema-copy": {
  "what": "Schemat {file} som redigeraren använder är från en annan version än denna hyte.",
  "why": "Redigeraren föreslår och förklarar fält enligt den här filen och kan därför ge råd om ett föråldrat format.",
  "fix": "Ta bort filen och kör `hyte init` i den här mappen: det skriver de scheman som saknas och ändrar inget annat."
 },
 "text-without-quotes": {
  "what": "Värdet {value} i fältet ”{field}” är text och skrivs därför inom citattecken.",
  "why": "Utan citattecken läser programmen det som ett tal eller som ja/nej: 08 blir talet 8 och 1.10 blir 1,1.",
  "fix": "Sätt citattecken runt värdet, till exempel `title: \"2025\"`."
 },
 "too-little": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” är för litet eller för kort: minimum är {limit}.",
  "why": "Ett så litet värde kan inte användas: det är ett skrivfel eller så fattas något.",
  "fix": "Kontrollera värdet. Ett tal ska vara minst {limit}, en lista ha minst så många rader och en text minst så många tecken."
 },
 "too-much": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” är för stort eller för långt: maximum är {limit}.",
  "why": "Ett så stort värde kan inte användas: det är sannolikt ett skrivfel.",
  "fix": "Kontrollera värdet. Ett tal får vara högst {limit}, en lista ha högst så många rader och en text högst så många tecken."
 },
 "unknown-area": {
  "what": "Området ”{value}” finns inte[[, närmast är {nearest}]].",
  "why": "Samma nummer betyder olika områden i olika förteckningar, så områdets nyckel har alltid också bokstäver.",
  "fix": "Skriv områdets nyckel: välfärdsområde HVA15, kommun KU179, landskap MK13, hela landet SSS eller HUS-sammanslutningen HUS. Närmast är {nearest:and}."
 },
 "unknown-field": {
  "what": "Det finns inget fält som heter ”{field}”[[, närmast är {nearest}]].",
  "why": "Ett okänt fält läses inte, så det som står där skulle falla bort ur rapporten utan att någon märker det.",
  "fix": "Kontrollera fältets namn[[ och byt det: {nearest}]]. Tillåtna fält på det här stället är {allowed:and}. Ett eget fält som hyte inte ska läsa får ett namn som börjar med `x-`."
 },
 "unknown-reference": {
  "what": "I samlingen {collection} finns inget id ”{id}”[[, närmast är {nearest}]].",
  "why": "En hänvisning som inte träffar någonting lämnar läsaren utan uppgift: till exempel skulle den ansvariga inte synas.",
  "fix": "Rätta id:t[[ (närmast är {nearest})]] eller lägg till något nytt i samlingen {collection} med detta `id`: {id}."
 },
 "unknown-status": {
  "what": "Statusen ”{value}” finns inte på planens statusskala.",
  "why": "Av statusen räknas vad som pågår, är klart eller försenat. Ett främmande ord skulle inte räknas med.",
  "fix": "Byt status[[ (närmast är {nearest})]]. På skalan finns {allowed:and}. Egna ord definieras under `statusScale:` i filen hyte.yaml."
 },
 "unknown-word": {
  "what": "Ordet ”{value}” finns inte i hytes ordlista.",
  "why": "Rapporten grupperar enligt ordlistan, så ett främmande ord skulle falla bort ur grupperingen.",
  "fix": "Byt ordet[[ (närmast är {nearest})]]. I ordlistan finns {allowed:and}."
 },
 "wrong-collection": {
  "what": "Id:t ”{id}” finns i samlingen {found}, men här ska man hänvisa till samlingen {collection}.",
  "why": "En hänvisning av fel slag visas inte i rapporten: ett mål kan till exempel inte vara ansvarig.",
  "fix": "Skriv ett id som finns i samlingen {collection}[[, närmast är {nearest}]]. Om id:t är rätt hör det till ett annat fält."
 },
 "wrong-type": {
  "what": "Värdet i fältet ”{field}” ska vara {expected}, men här står {found}[[: {value}]].",
  "why": "Ett annat slags värde kan inte läsas, så det skulle falla bort ur rapporten.",
  "fix": "Skriv {expected} i fältet. Varje rad i en lista börjar med bindestreck, och en grupp fält skrivs som rader med indrag under fältet."
 },
 "wrong-value": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” är inte något av de tillåtna värdena.",
  "why": "Rapporten grupperar och räknar enligt dessa ord, så ett främmande ord skulle falla bort.",
  "fix": "Byt värdet[[ (närmast är {nearest})]]. Tillåtna är {allowed:and}."
 }
};
