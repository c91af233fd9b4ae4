// Made by `npm run generate`. Do not edit.
import type { FindingTexts } from "../../base/finding-texts.ts";
export const texts: FindingTexts = {
 "abolished-actor": {
  "what": "Den ansvariga ”{owner}” för ”{title}” har upphört ({date}).",
  "why": "En aktör som har upphört svarar inte inför någon, så arbetet blir utan utförare.",
  "fix": "Byt ansvarig till den som uppgiften övergick till. Om aktören fortfarande verkar, rätta dess `validTo:`."
 },
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
  "fix": "Skriv exakt så här, också bindestrecken: # hyte-accept REGEL until ÅÅÅÅ-MM-DD: motivering. Till exempel # hyte-accept goal-without-action until 2026-12-31: åtgärderna bereds under hösten"
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
 "action-overdue": {
  "what": "Tidsplanen {schedule} för åtgärden ”{title}” har löpt ut, men åtgärden har inte märkts som klar.",
  "why": "Läsaren vet inte om åtgärden är gjord, försenad eller bortglömd.",
  "fix": "Om åtgärden är gjord, skriv statusen klar (`status: done` eller ert eget ord) och datumet under `statusDate:`. Om den fortsätter, skriv en ny `schedule:`. Om den slopades, skriv status, orsak (`statusReason:`) och datum."
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
  "why": "Utan tidsplan ser ingen när arbetet börjar eller om det är försenat. De åtgärder som har vidtagits rapporteras varje år till fullmäktige (612/2021 6 § 3 mom. och 7 § 3 mom.).",
  "fix": "Skriv `schedule:` för åtgärden, till exempel `schedule: \"9/2026–5/2027\"`, `schedule: 2027` eller `schedule: fortlöpande`."
 },
 "action-without-update": {
  "what": "Åtgärden ”{title}” har enligt sin tidsplan ({schedule}) börjat, men ingen uppföljning är antecknad.",
  "why": "Läsaren ser inte om något händer. De åtgärder som har vidtagits rapporteras varje år till fullmäktige (612/2021 6 § 3 mom. och 7 § 3 mom.), och det är lättast att anteckna medan arbetet pågår. Den första anteckningen efterfrågas 90 dagar efter starten.",
  "fix": "Skriv `updates:` för åtgärden med datum och en mening om vad som har gjorts: `- { date: 2026-10-15, text: \"…\" }`. Om arbetet inte har börjat, rätta `schedule:`. Om det är avbrutet eller inställt, skriv `status:`, `statusDate:` och `statusReason:`."
 },
 "actor-without-contact": {
  "what": "Aktören ”{title}” har huvudansvar men ingen kontakt.",
  "why": "En läsare, en kommun eller en organisation som vill vara med vet inte vem man ska ringa eller skriva till.",
  "fix": "Skriv kontakten som en roll, inte som en persons namn: `contact: { role: \"Välfärdskoordinator\", email: \"hyte@example.fi\" }`. Det räcker också med kontakten för den organisation som aktören är en del av (`partOf:`)."
 },
 "ages-inverted": {
  "what": "Åldersgränserna för ”{title}” är i fel ordning: från {from}, men högst {to} år.",
  "why": "Ingen hör till en sådan åldersgrupp.",
  "fix": "Byt plats på åldersgränserna (`from:` är den yngsta och `to:` den äldsta), eller rätta den ena."
 },
 "alias-clash": {
  "what": "En annan aktör har redan namnet ”{name}” (”{title}”, {other}).",
  "why": "Läsaren vet inte vilken ansvarig som avses, och ett namn som importeras från en tabell kan hamna fel.",
  "fix": "Om det är samma aktör, slå ihop posterna och byt id i hänvisningarna. Om aktörerna är olika, ge dem namn som visar skillnaden."
 },
 "alias-limit": {
  "what": "Filen har för många hänvisningar (`*namn`), eller så mångfaldigar de för mycket text.",
  "why": "Hänvisningar som innehåller långa texter eller andra hänvisningar växer snabbt till miljontals rader, och filen går inte längre att läsa. En fil får ha högst {limit} hänvisningar, och de får upprepa sammanlagt högst {characters} tecken.",
  "fix": "Skriv ut innehållet i stället för att hänvisa, eller dela upp filen."
 },
 "alias-to-itself": {
  "what": "Hänvisningen *{name} pekar på det ställe som den själv står i.",
  "why": "En sådan hänvisning tar aldrig slut, så stället går inte att läsa.",
  "fix": "Skriv ut innehållet, eller hänvisa till något som står före det här."
 },
 "area-without-data": {
  "what": "[[Indikatorn ”{one}” har inte ett enda värde för planens eget område.]][[Ingen av de hämtade indikatorerna har värden för planens eget område ({all}).]]",
  "why": "Läget i det egna området kan inte visas eller bedömas. Det finns värden för: {areasSv:and}.",
  "fix": "[[Om planens område har bytts till {all}, hämta siffrorna på nytt med kommandot `hyte pull`. Välj annars indikatorer som har uppgifter om det egna området.]][[Välj i stället för ”{one}” en indikator som har uppgifter om det egna området, eller ändra källans val (`select:`) så att det egna området är med. Om det egna områdets siffror fås från annat håll, skriv dem under `values:` med källa.]]"
 },
 "bad-date": {
  "what": "[[”{form}” är inte en dag i formen år-månad-dag.]][[Dagen ”{noDay}” finns inte: den sista dagen i {month}/{year} är {last}.]][[Dagen ”{noMonth}” finns inte: ett år har 12 månader.]]",
  "why": "Dagar som skrivs på samma sätt kan ordnas och jämföras, och dagen förväxlas inte med månaden.",
  "fix": "[[Skriv dagen till exempel så här: {suggestion}.]][[Kontrollera dagen ”{noDay}” och skriv en dag som månaden har.]][[Kontrollera månaden: ”{noMonth}” har formen år-månad-dag.]]"
 },
 "bad-escape": {
  "what": "{written} inom citattecken är inget specialtecken i YAML.",
  "why": "Inom dubbla citattecken inleder omvänt snedstreck (\\) ett specialtecken, så texten skulle inte sparas som den är skriven.",
  "fix": "Använd enkla citattecken, där omvänt snedstreck är ett vanligt tecken, eller skriv snedstrecket två gånger (\\\\)."
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
 "bad-indent": {
  "what": "Raden börjar i fel kolumn.",
  "why": "I YAML visar indraget vart en rad hör. Ett fält med fel indrag kunde hamna under fel mål eller inte läsas alls.",
  "fix": "Flytta raden till samma kolumn som de andra fälten i samma post. Gör indrag med mellanslag, två för varje nivå."
 },
 "bad-period": {
  "what": "Perioden ”{value}” går inte att läsa.",
  "why": "Av tiden räknas vad som är försenat och vad som hör till planperioden.",
  "fix": "Skriv tiden till exempel så här: {suggestion}. Andra sätt är 2026, 2025–2029, 9/2026–5/2027, hösten 2026 och fortlöpande. Arbete som upprepas, till exempel ”varje år”, är fortlöpande."
 },
 "baseline-contradicts-data": {
  "what": "Utgångsnivån för mätaren ”{title}” är {written}, men seriens värde för samma period ({period}) är {value}.",
  "why": "Framstegen räknas från utgångsnivån. Är den fel blir hela bedömningen fel.",
  "fix": "Rätta utgångsnivån eller ta bort `value:` ur den, så tas värdet ur serien. Om källan har reviderat talet, kontrollera samtidigt om målnivån fortfarande är rätt."
 },
 "broken-characters": {
  "what": "Texten i fältet ”{field}” har trasiga eller osynliga tecken (ställen: {count}).",
  "why": "Läsaren ser konstiga tecken, skärmläsaren läser dem fel och sökningen hittar inte ordet.",
  "fix": "Skriv ordet på nytt. Ett osynligt tecken kan tas bort med kommandot `hyte validate --fix`."
 },
 "circular-reference": {
  "what": "Hänvisningarna (`{field}:`) under ”{title}” leder tillbaka till början: {loop}.",
  "why": "Ingenting kan vara en del av sig självt, sin egen efterföljare eller förutsättning. En sådan kedja kan varken visas eller beräknas.",
  "fix": "Ta bort den hänvisning i kedjan som inte stämmer."
 },
 "colon-in-text": {
  "what": "Texten i fältet ”{key}” har ett kolon och ett mellanslag men inga citattecken omkring sig.",
  "why": "Utan citattecken tar YAML ordet före kolonet för namnet på ett fält, och filen går inte att läsa.",
  "fix": "Skriv texten inom citattecken: {correct}."
 },
 "comma-in-braces": {
  "what": "Texten ”{text}” inom klammerparentes har ett komma men inga citattecken omkring sig.",
  "why": "Inom klammerparentes avslutar kommat texten: allt efter kommat skulle falla bort ur rapporten utan att någon märker det.",
  "fix": "Skriv texten inom citattecken: {correct}."
 },
 "completed-in-future": {
  "what": "Åtgärden ”{title}” har märkts som klar den {date}, som ännu inte har kommit.",
  "why": "En åtgärd som är klar visas i rapporten som utfört arbete. Granskningen gjordes enligt dagen {today}.",
  "fix": "Rätta `statusDate:`, eller om åtgärden ännu pågår, skriv `status: in-progress` och det planerade slutet under `schedule:`."
 },
 "completed-without-date": {
  "what": "Statusen för åtgärden ”{title}” är `{status}`, men datumet då den blev klar saknas.",
  "why": "Den årliga rapporten berättar vad som gjordes varje år. Utan datum hör åtgärden inte till något år.",
  "fix": "Skriv den dag då åtgärden blev klar, till exempel `statusDate: 2026-05-31`."
 },
 "context-metric-judges": {
  "what": "Mätaren ”{title}” beskriver omvärlden, men den har ett mål (`{field}:`).",
  "why": "Planen ansvarar inte för omvärlden, så ingen bedöms med en sådan mätare. Målet skulle aldrig bedömas.",
  "fix": "Ta bort `{field}:` om mätaren är bakgrundsinformation. Om åtgärderna i planen ska påverka den, skriv till exempel outcome eller phenomenon i `kind:`."
 },
 "contrast-not-computed": {
  "what": "Av värdet ”{colour}” för färgen {token} kan hyte inte räkna ut om färgen framträder mot sin bakgrund.",
  "why": "Era andra egna färger kontrolleras, men kontrasten hos den här blir okontrollerad. Text på en offentlig webbplats ska framträda mot sin bakgrund (306/2019 7 §).",
  "fix": "Skriv färgen ogenomskinlig, som ett namn eller i formen `#00357a`, `rgb(0 53 122)` eller `hsl(214 100% 24%)`. Kontrollera annars kontrasten själv."
 },
 "contrast-too-low": {
  "what": "Färgen {token} ({colour}) framträder för svagt bredvid {other} ({otherColour}): kontrasten är {ratio} och ska vara minst {needed}.",
  "why": "Text med svag kontrast ser inte alla, och i solsken ingen. En offentlig webbplats ska uppfylla tillgänglighetskraven (306/2019 7 §): WCAG 2.1 kräver kontrasten 4,5 av text och 3 av markeringar, kanter och figurer.",
  "fix": "Välj under `site: tokens:` en mörkare eller ljusare nyans för `{token}`, till exempel av samma färg. Om er profilfärg är för ljus som text, använd den bara som yta."
 },
 "coverage-too-large": {
  "what": "Under ”{title}” är antalet enheter som genomför {count}, fast enheterna är sammanlagt bara {of}.",
  "why": "Täckningen är en del av helheten och kan därför inte vara större än alla tillsammans.",
  "fix": "Rätta `count:` (hur många som genomför) eller `of:` (hur många de är totalt)."
 },
 "curly-quotes": {
  "what": "Texten står inom typografiska citattecken, som YAML inte känner till.",
  "why": "Ordbehandlingsprogram byter ut citattecknen mot typografiska. YAML tar dem för en del av texten, så de skulle synas i rapporten.",
  "fix": "Skriv raka citattecken: {correct}. Kommandot `hyte validate --fix` gör det åt dig när tecknen står på båda sidor om texten. Om texten är ett citat och tecknen ska synas, sätt raka citattecken utanför dem."
 },
 "data-not-pulled": {
  "what": "Indikatorernas siffror har inte hämtats från källorna ännu. Indikatorer att hämta: {count}.",
  "why": "Utan siffror kan mätarna inte bedömas, och rapporten får inga diagram.",
  "fix": "Kör kommandot `hyte pull`. Det hämtar siffrorna och skriver dem i mappen `data/`, som sparas i versionshanteringen tillsammans med planen."
 },
 "data-outside-limits": {
  "what": "Det hämtade värdet {value} ({areaSv}, {period}) för indikatorn ”{title}” ligger utanför de möjliga värdena.",
  "why": "Antingen är gränserna fel skrivna eller så gäller siffrorna något annat än det är meningen. Värden utanför gränserna: {count}.",
  "fix": "Kontrollera att källans kod och val är rätt. Om de är det, rätta indikatorns gränser. Det minsta möjliga värdet (`min:`) är nu {low}. Det största möjliga värdet (`max:`) är nu {high}."
 },
 "data-stale": {
  "what": "Det nyaste värdet för indikatorn ”{title}” gäller {period} och är föråldrat.",
  "why": "Som indikatorns uppdateringsintervall står `rhythm: {rhythm}`, så nyare siffror borde redan finnas. En gammal siffra visar inte åt vilket håll läget utvecklas nu.",
  "fix": "[[Hämta nya siffror med kommandot `hyte pull {pulled}`.]][[Skriv de nya värdena för indikatorn ”{written}” under `values:`.]] Om källan publicerar siffror mer sällan, rätta `rhythm:`. Om nästa publiceringsdag är känd, skriv den i `nextUpdate:`. Om det inte längre kommer nya siffror, byt indikator."
 },
 "dates-inverted": {
  "what": "Aktören ”{title}” skulle upphöra ({to}) innan den börjar ({from}).",
  "why": "Med dessa datum har aktören inte funnits en enda dag.",
  "fix": "Byt plats på `validFrom:` och `validTo:`, eller rätta det ena datumet."
 },
 "decimal-comma": {
  "what": "Talet {written} har ett decimalkomma.",
  "why": "I YAML skiljs decimalerna med punkt. Med komma skulle talet läsas fel eller som text, och målets utveckling räknas på fel tal.",
  "fix": "Skriv talet med punkt: {number}. I rapporten visas det med komma på svenska."
 },
 "direction-contradicts-target": {
  "what": "Målnivån {target} för mätaren ”{title}” strider mot mätarens riktning (`direction: {direction}`).",
  "why": "Riktningen anger vilket som är bättre: ett större (`up`) eller ett mindre värde (`down`). Om målet går åt andra hållet skulle rapporten visa en försämring som en förbättring.",
  "fix": "Kontrollera vilket som är rätt och rätta `direction:` eller målnivån. Utgångsnivån är {baseline}. När ett större värde är bättre skrivs gränsen med `atLeast:` (minst); när ett mindre är bättre, med `atMost:` (högst)."
 },
 "document-expired": {
  "what": "Dokumentet ”{title}” gäller inte längre (`{written}`), men planen stöder sig på det.",
  "why": "Ett föråldrat dokument förpliktar ingen längre, och läsaren söker förgäves efter dess efterföljare.",
  "fix": "Byt hänvisningarna till det nya dokumentet, eller rätta giltighetstiden (`validity:`) och läget (`status:`) om dokumentet har förlängts."
 },
 "document-overdue": {
  "what": "Dokumentet ”{title}” skulle bli klart senast {due}, men dess läge är fortfarande `{status}`.",
  "why": "Andra planer och utlåtanden väntar på dokumentet, och läsaren vill veta när det kommer.",
  "fix": "Om dokumentet är klart, skriv `status: in-force` och giltighetstiden (`validity:`). Om det är försenat, skriv en ny tid under `due:`."
 },
 "dropped-goal-with-open-actions": {
  "what": "Åtgärden ”{title}” pågår eller planeras, fastän målet ”{goal}” har strukits eller slagits samman med ett annat.",
  "why": "Läsaren vet inte om arbetet fortsätter, och den ansvariga kan utföra ett arbete som planen inte längre känner till.",
  "fix": "Skriv under `goals:` i åtgärden det mål som arbetet nu stöder, eller ange att åtgärden är inställd eller sammanslagen (`status:`, `statusDate:`, `statusReason:`)."
 },
 "duplicate-id": {
  "what": "Id:t ”{id}” används redan i filen {file}.",
  "why": "Ett id får bara användas en gång i hela planen: annars kan en hänvisning betyda vilken som helst av dem, och sidorna får samma adress.",
  "fix": "Ge den ena ett eget id och kontrollera vilken hänvisningarna avser. Ta bort den ena om samma sak är skriven två gånger. Två mätare för samma indikator behöver var sitt id (`id`)."
 },
 "duplicate-key": {
  "what": "Fältet ”{key}” finns två gånger i samma post.",
  "why": "Bara det ena kan gälla, och programmet kan inte veta vilket som menades.",
  "fix": "Ta bort det ena, eller slå ihop innehållet. Om det senare hör till en ny post ska den börja med ett streck och ett eget id (`- id: …`)."
 },
 "duplicate-label": {
  "what": "Numret ”{label}” finns både för ”{title}” och för ”{other}”.",
  "why": "På möten och i rapporter hänvisar man till numret, och det ska peka på bara ett ställe.",
  "fix": "Rätta den ena `label:`. Numreringen får börja om under varje insatsområde, mål eller grupp, bara den där börjar med samma nummer."
 },
 "duplicate-title": {
  "what": "Namnet ”{title}” finns också på ett annat ställe (`{other}`).",
  "why": "Läsaren kan inte skilja på två med samma namn. Ofta har samma sak skrivits två gånger.",
  "fix": "Om det är fråga om samma sak, ta bort den ena och nämn den andras id där den behövs. Precisera annars namnet."
 },
 "empty-action-group": {
  "what": "Åtgärdsgruppen[[ ”{group}”]] under målet ”{title}” har inga åtgärder.",
  "why": "Rapporten skulle få en rubrik med ingenting under. Läsaren vet inte om något fattas eller om gruppen har slopats.",
  "fix": "Skriv minst en åtgärd under gruppens `actions:`, eller ta bort gruppen."
 },
 "empty-field": {
  "what": "Fältet ”{field}” är tomt.",
  "why": "Ett tomt fält berättar ingenting för läsaren och blir lätt oifyllt.",
  "fix": "Skriv ett värde i fältet, eller ta bort raden om den inte behövs."
 },
 "empty-file": {
  "what": "Filen är tom.",
  "why": "En tom fil uppstår ofta när filen inte har sparats till slut.",
  "fix": "Skriv innehållet i filen, eller ta bort den."
 },
 "empty-text": {
  "what": "Texten i fältet ”{field}” är tom.",
  "why": "En tom text syns som en tom plats i den publicerade planen, och läsaren vet inte vad som skulle stå där.",
  "fix": "[[Skriv texten till fältet `{required}` mellan citattecknen. Det här fältet behövs.]][[Skriv texten mellan citattecknen eller ta bort hela fältet `{optional}`.]]"
 },
 "everyone-as-owner": {
  "what": "Som ansvarig för ”{title}” står ”{owner}”.",
  "why": "När alla ansvarar är det ingen som ansvarar: läsaren vet inte vem man kan fråga, och ingen aktör känner igen uppgiften som sin.",
  "fix": "Ange en aktör som leder arbetet och skriv `role: lead` för den. De övriga kan vara partner. Om det gäller en bestämd grupp, räkna upp medlemmarna under `members:` för aktören."
 },
 "file-outside-plan": {
  "what": "Filen {path} står på fel ställe eller har fel namn.",
  "why": "Som plan läses bara filen hyte.yaml och de filer i mappen plan/ vars namn slutar på .yaml. Innehåll på andra ställen skulle falla bort ur rapporten.",
  "fix": "Ge filen namnet {correct}."
 },
 "file-too-large": {
  "what": "Filens storlek är {size} megabyte, och den största tillåtna storleken är {limit} megabyte.",
  "why": "En så stor fil är ingen plan som skrivits för hand, och läsningen kunde få kontrollen att stanna.",
  "fix": "Dela upp planen i flera filer i mappen plan/, till exempel en för varje insatsområde."
 },
 "focus-area-without-goals": {
  "what": "Insatsområdet ”{title}” har inga mål.",
  "why": "Utan mål är insatsområdet bara en rubrik: läsaren ser inte vad som ska förändras. Lagen kräver mål (612/2021 7 § 2 mom.).",
  "fix": "Skriv `goals:` under insatsområdet och minst ett mål där, eller nämn insatsområdets id under `focusArea:` i ett mål som står på annan plats. Ta bort insatsområdet om det inte hör till planen."
 },
 "gap-without-groups": {
  "what": "Mätaren ”{title}” ska minska en skillnad (`aim: gap`), men det sägs inte mellan vilka.",
  "why": "En skillnad finns alltid mellan två grupper eller områden. Om de inte nämns kan skillnaden inte beräknas.",
  "fix": "Lägg till `gap: { of: …, against: … }`: först den grupp eller det område som ligger efter, sedan det som man jämför med."
 },
 "geometric-path-from-zero": {
  "what": "Målbanan för mätaren ”{title}” är procentuell tillväxt (`path: geometric`), men i dess ena ände finns värdet {value}.",
  "why": "En bana som växer med procent kan inte börja eller sluta med noll och inte gå genom negativa tal, så den kan inte beräknas.",
  "fix": "Skriv `path: straight` eller ta bort `path:`, så är banan en rak linje."
 },
 "goal-without-action": {
  "what": "Målet ”{title}” har inga åtgärder.",
  "why": "Utan åtgärder ser läsaren inte hur målet ska nås. Lagen kräver att det för målen anges åtgärder som stöder dem (612/2021 7 § 2 mom.).",
  "fix": "Skriv `actions:` under målet och minst en åtgärd där, eller nämn målets id under `goals:` i en annan åtgärd."
 },
 "goal-without-basis": {
  "what": "Av målet ”{title}” framgår inte vilken iakttagelse det grundar sig på.",
  "why": "Planen innehåller iakttagelser, och målen ska svara på dem. Grunden visar beslutsfattarna varför just det här målet valdes.",
  "fix": "Skriv `basedOn: [iakttagelsens-id]` för målet; iakttagelserna finns under `observations:`. Om målet kommer någon annanstans ifrån, till exempel från lagen eller strategin, berätta det under `origin:`."
 },
 "goal-without-focus-area": {
  "what": "Målet ”{title}” hör inte till något insatsområde.",
  "why": "Planens övriga mål är grupperade efter insatsområden. Ett mål utanför dem får ingen rubrik i rapporten och märks sämre.",
  "fix": "Skriv `focusArea:` för målet och insatsområdets id, eller flytta målet till insatsområdets `goals:`. Om målet är gemensamt för alla insatsområden, skriv `crossCutting: true` för dess åtgärder."
 },
 "goal-without-metric": {
  "what": "Målet ”{title}” har ingen mätare, och det har inte heller dess åtgärder.",
  "why": "Utan mätare ser ingen om målet nås. Invånarnas välfärd och hälsa rapporteras varje år till fullmäktige (612/2021 6 § 3 mom. och 7 § 3 mom.), och mätaren visar åt vilket håll det har gått.",
  "fix": "Skriv `metrics:` under målet och där en mätare: antingen en indikators id (`indicator:`) eller ett eget namn (`title:`) och en enhet (`unit:`). Om saken inte kan mätas med ett tal duger ”gjort eller inte” (`aim: milestone`)."
 },
 "goal-without-owner": {
  "what": "Målet ”{title}” har ingen ansvarig part, och det har inte heller dess åtgärder.",
  "why": "Ett mål som ingen ansvarar för blir lätt ogjort, och läsaren vet inte vem man kan fråga. Många främjar välfärden, och därför måste ansvaret sägas ut.",
  "fix": "Skriv `owners:` för målet och där aktörens id, eller skriv en ansvarig part för målets åtgärder. Aktörerna och deras id finns under `actors:`."
 },
 "hash-cuts-text": {
  "what": "Nummertecknet kapar texten: ”{cut}” skulle falla bort.",
  "why": "Ett mellanslag och ett nummertecken (#) inleder en kommentar i YAML, och den läses inte.",
  "fix": "Om nummertecknet hör till texten ska texten stå inom citattecken: {correct}. Om du menade en kommentar ska det vara ett mellanslag efter nummertecknet."
 },
 "home-conflict": {
  "what": "”{id}” står under ”{home}”, men i fältet ”{field}” står det ”{written}”.",
  "why": "Ett mål har en plats i planen: nu vet man inte under vilken rubrik det ska visas.",
  "fix": "Ta bort raden `{field}:` om platsen är rätt. Flytta målet under ”{written}” om fältet är rätt."
 },
 "html-in-text": {
  "what": "Texten i fältet ”{field}” har HTML-koden {tag}.",
  "why": "Texterna är Markdown utan HTML, så koden syns för läsaren som den är och formaterar ingenting.",
  "fix": "Ta bort koden. Fetstil skrivs `**så här**`, en rad i en lista börjar med bindestreck och en länk är `[text](https://www.example.fi)`. Ett nytt stycke börjar efter en tom rad."
 },
 "indicator-without-source": {
  "what": "Indikatorn ”{title}” har ingen källa.",
  "why": "En siffra som inte kan kontrolleras kan inte användas som grund. Utan källa vet ingen heller var nästa siffra finns.",
  "fix": "Skriv `source:` för indikatorn, till exempel `source: { sotkanet: 699, title: \"…\" }` eller `source: { name: \"Egen invånarenkät\" }`. Det räcker också med producent (`producer:`), den som har uppgiften (`sourceParty:`) eller en källa vid varje värde."
 },
 "install-not-pinned": {
  "what": "Adressen ”{address}” i fältet `install:` låser ingen version av hyte.",
  "why": "Planens kontroller installerar hyte från den här adressen. Om adressen inte säger vilken version, kan hyte obemärkt bytas ut mot en annan, också mot en som ingen har godkänt.",
  "fix": "Skriv en paketfil med versionen i namnet, till exempel `install: \"https://…/hyte-1.0.0.tgz\"`, eller en git-adress med versionens tagg eller hela ändringens kod, till exempel `install: \"git+https://…#v1.0.0\"`."
 },
 "interval-inverted": {
  "what": "”{title}”: intervallets undre gräns {low} är större än den övre gränsen {high}.",
  "why": "I ett sådant intervall ryms inget värde, så det kan varken användas för bedömning eller ritas i ett diagram.",
  "fix": "Byt plats på gränserna eller rätta det ena talet."
 },
 "keep-without-limit": {
  "what": "Nivån för mätaren ”{title}” ska bibehållas (`aim: keep`), men målet är bara det exakta värdet {value}.",
  "why": "Exakt samma siffra uppnås sällan. Utan en gräns skulle också ett gott resultat se ut som ett misslyckande.",
  "fix": "Skriv `atLeast:` (minst), `atMost:` (högst) eller `between: { low: …, high: … }` i målnivån i stället för `value:`."
 },
 "key-not-text": {
  "what": "”{text}” står där ett fält ska ha sitt namn, men ett namn kan inte vara tomt, en lista eller en hänvisning.",
  "why": "Fälten känns igen på namnet, så innehållet i ett fält utan namn går inte att läsa.",
  "fix": "Skriv fältets namn och ett kolon, till exempel `title: \"…\"`."
 },
 "licence-not-open": {
  "what": "Licensen ”{licence}” för siffrorna i indikatorn ”{title}” är inte öppen.",
  "why": "Siffrorna får publiceras på nytt bara enligt överenskommelse med producenten. Därför lämnas de utanför planens öppna data.",
  "fix": "Kom överens om publiceringen med siffrornas producent[[ ({producer})]] och skriv de överenskomna villkoren i `licence:` för indikatorn, till exempel \"CC BY 4.0\". Om licensen är öppen men namnet är skrivet på annat sätt, skriv dess beteckning, till exempel \"CC-BY-4.0\". Om villkoren förblir som de är, godkänn detta fynd med en motivering under `accept:` i hyte.yaml."
 },
 "licence-unknown": {
  "what": "Användningsvillkoren för siffrorna i indikatorn ”{title}” är inte kända.",
  "why": "Om det inte är känt om siffrorna får återanvändas lämnas de utanför planens öppna data.",
  "fix": "Fråga siffrornas producent[[ ({producer})]] om villkoren och skriv dem i `licence:` för indikatorn, till exempel \"CC BY 4.0\". Villkoren för era egna siffror bestämmer ni själva."
 },
 "line-ends": {
  "what": "Filens radbrytningar är av gammal Mac-typ.",
  "why": "De flesta program läser en sådan fil som en enda lång rad, och fälten går inte att skilja åt.",
  "fix": "Spara filen på nytt i redigeringsprogrammet med radbrytningarna LF (eller CRLF). Kommandot `hyte validate --fix` gör det åt dig."
 },
 "link-outside": {
  "what": "{path} är en länk som leder ut ur planens mapp.",
  "why": "Till planen läses bara filer i dess egen mapp, så att inget annat publiceras av misstag.",
  "fix": "Kopiera filen till mappen plan/ i stället för länken."
 },
 "list-item-unanswered": {
  "what": "Punkt {code} ”{item}” på listan ”{list}”[[ (förslag, version {proposal})]][[ (version {inForce})]] följs inte, och den har inte utelämnats med motivering.",
  "why": "Läsaren vet inte om den saknade indikatorn är ett beslut eller en glömska.",
  "fix": "Om någon av planens indikatorer svarar på punkten, skriv `inLists: [{ list: {id}, item: \"{code}\" }]` för den. Skriv annars skälet under `omissions:`, till exempel `- { list: {id}, item: \"{code}\", reason: \"Uppgiften finns inte per område\" }`."
 },
 "list-item-unknown": {
  "what": "Listan ”{list}” har ingen punkt {code}.",
  "why": "Anteckningen svarar inte på något, och den punkt som avsågs blir utan svar.",
  "fix": "Skriv punktens kod som den står på listan, inom citattecken. Menade du {nearest}?"
 },
 "merge-conflict": {
  "what": "I filen finns ett ställe som två personer har ändrat på olika sätt ({written}).",
  "why": "Git vet inte vilken ändring som är rätt och lät därför båda stå kvar i filen med markeringsrader emellan. Filen kan inte läsas förrän man har valt.",
  "fix": "Markeringsradernas nummer: {lines:and}. Välj den av versionerna mellan dem som stämmer, eller slå ihop dem, och ta sedan bort alla markeringsrader (<<<<<<<, ======= och >>>>>>>). Om du inte vet vilken som är rätt, fråga den andra som har ändrat."
 },
 "merge-key": {
  "what": "Tecknet `<<` hör inte till dagens YAML.",
  "why": "En del program läser det som fält som kopieras från ett annat ställe, andra som ett fält med namnet <<. Då skulle samma plan se olika ut i olika program.",
  "fix": "Skriv ut fälten här[[: {fields:and}]], och ta bort raden med <<."
 },
 "merged-without-successor": {
  "what": "Statusen för åtgärden ”{title}” är `{status}`, men det sägs inte vad den har slagits samman med.",
  "why": "Läsaren hittar inte var arbetet fortsätter, och åtgärden verkar bara ha försvunnit.",
  "fix": "Skriv under `mergedInto:` id:t för den åtgärd som denna har slagits samman med. Om åtgärden slopades, skriv `status: cancelled` och orsaken."
 },
 "metric-without-baseline": {
  "what": "Mätaren ”{title}” har ingen utgångsnivå.",
  "why": "Utan utgångsnivå ser man inte varifrån man började, och förändringen kan inte räknas ut.",
  "fix": "Skriv år och värde för utgångsnivån: `baseline: { period: 2025, value: 12.4 }`. Det räcker med `period:` om värdet finns bland indikatorns siffror. Om siffran ännu inte går att få, skriv `measurableFrom:` och orsaken."
 },
 "metric-without-direction": {
  "what": "Mätaren ”{title}” saknar riktning: man vet inte om ett större eller ett mindre tal är bättre.",
  "why": "Riktningen gissas inte. Utan den går det inte att säga om en förändring är bra eller dålig, och framstegen kan inte bedömas.",
  "fix": "Skriv `direction: up` om ett större tal är bättre, eller `direction: down` om ett mindre är bättre. Har mätaren en indikator skrivs riktningen där. Om talet bara beskriver omvärlden och ingen bedöms efter det, skriv `kind: context` för mätaren."
 },
 "metric-without-source": {
  "what": "Mätaren ”{title}” saknar källa.",
  "why": "Läsaren kan inte kontrollera talet, och ingen annan än den som en gång tog fram det kan uppdatera det.",
  "fix": "Skriv `source:` för mätaren, till exempel `source: \"Elevhälsans statistik\"`. Om talet kommer från allmän statistik, gör det till en indikator och hänvisa till den under `indicator:`. Källan kan också stå vid varje värde under `values:`."
 },
 "metric-without-target": {
  "what": "Mätaren ”{title}” har ingen målnivå.",
  "why": "Utan målnivå kan ingen säga om förändringen räcker. I planerna anges målnivåer sällan, och därför är de svåra att utvärdera.",
  "fix": "Skriv det år och det tal som eftersträvas: `targets: [{ period: 2029, value: 10 }]`. Om det räcker att riktningen är rätt, skriv `aim: direction`. Om talet bara beskriver omvärlden, skriv `kind: context`."
 },
 "metric-without-title": {
  "what": "Mätaren har inget namn och ingen indikator som den kunde få sitt namn av.",
  "why": "I rapportens kolumn för mätare finns ingenting att skriva ut, och läsaren vet inte vad som mäts.",
  "fix": "Skriv `title:` för mätaren, eller hänvisa till en indikator: `indicator: indikatorns-id`. Om ”{id}” är avsett som en indikators id, skriv det under `indicator:`."
 },
 "metric-without-unit": {
  "what": "Mätaren ”{title}” saknar enhet.",
  "why": "Ett tal ensamt säger ingenting: 12 kan vara procent, personer eller euro per invånare.",
  "fix": "Skriv `unit:`, till exempel `unit: \"%\"`, `unit: \"elever\"` eller `unit: \"€/invånare\"`. Har mätaren en indikator skrivs enheten där. Om svaret är ja eller nej, skriv `aim: milestone` för mätaren; om det är ett ord, skriv skalan under `scale:`."
 },
 "milestone-with-number": {
  "what": "Mätaren ”{title}” visar bara om saken är gjord (`aim: milestone`), men dess mål är talet {target}.",
  "why": "En milstolpe uppnås eller uppnås inte. Ett tal kan inte läsas som någotdera.",
  "fix": "Skriv `value: true` som målnivå, eller ta bort `aim: milestone` om det är talet som ska nås."
 },
 "missing-colon": {
  "what": "På raden saknas kolon efter fältets namn.",
  "why": "Utan kolon går det inte att veta var fältets namn slutar och innehållet börjar.",
  "fix": "Skriv fältets namn, ett kolon, ett mellanslag och innehållet[[: `{correct}`]]."
 },
 "missing-comma": {
  "what": "Inom parentesen saknas ett komma.",
  "why": "Inom parentes skiljs fält och listans delar åt med komma. Utan det går det inte att veta var det ena slutar och det andra börjar.",
  "fix": "Lägg till ett komma mellan dem, till exempel `{ fi: \"Uni\", sv: \"Sömn\" }`."
 },
 "missing-dash": {
  "what": "En post i listan saknar strecket i början.",
  "why": "Strecket visar att en ny post börjar på raden, till exempel ett nytt mål eller en ny aktör. Utan det skulle raderna läsas som delar av den föregående posten.",
  "fix": "Skriv ett streck och ett mellanslag först på postens första rad, i samma kolumn som i de andra posterna, till exempel `- id: somn`."
 },
 "missing-field": {
  "what": "Här saknas det obligatoriska fältet ”{field}”.",
  "why": "Utan det kan uppgiften inte visas i rapporten och ingen kan hänvisa till den.",
  "fix": "Lägg till raden `{line}` med samma indrag som de andra fälten här.[[ I fältet skrivs: {meaningSv}.]][[ Ett id (`{idOf}`) skrivs med små bokstäver utan å, ä och ö, till exempel `ensamheten-minskar`.]]"
 },
 "missing-line-break": {
  "what": "På samma rad finns två fält.",
  "why": "I YAML börjar varje fält på en egen rad. Annars går det inte att veta var det föregående slutar.",
  "fix": "Flytta det senare fältet till en egen rad, lika många mellanslag från kanten som de andra fälten i samma punkt."
 },
 "missing-space-after-colon": {
  "what": "Efter kolonet i fältet ”{key}” saknas ett mellanslag.",
  "why": "Utan mellanslag tar YAML fältet och dess innehåll för ett enda ord.",
  "fix": "Lägg till ett mellanslag efter kolonet."
 },
 "missing-space-after-dash": {
  "what": "Efter strecket i början av raden saknas ett mellanslag.",
  "why": "Strecket inleder en ny punkt i en lista bara när det följs av ett mellanslag. Annars tar YAML strecket för första tecknet i namnet.",
  "fix": "Skriv så här: {correct}. De andra fälten i samma post börjar två tecken till höger om strecket. Kommandot `hyte validate --fix` rättar raden åt dig när saken är klar."
 },
 "municipality-missing": {
  "what": "Bland planens kommuner saknas {count} ({countySv}): {municipalitiesSv:and}.",
  "why": "Välfärdsområdet utarbetar berättelsen och planen i samarbete med kommunerna i området (612/2021 7 § 3 mom.). En kommun som saknas ser ut att inte ha hörts.",
  "fix": "Lägg till kommunerna under `municipalities:`, var och en som en egen punkt, till exempel `- { id: kommunens-namn, area: KU179 }`. Inom parentes står kommunens `area`."
 },
 "nesting-limit": {
  "what": "Filen har för många nivåer inuti varandra.",
  "why": "En plan behöver inte så många nivåer, och ändlöst många nivåer kunde användas för att få kontrollen att stanna. Nivåerna får vara högst {limit}.",
  "fix": "Kontrollera att det inte finns för många parenteser eller indrag."
 },
 "newer-format": {
  "what": "Den här planen behöver version {format} av hyte eller en nyare.",
  "why": "Planen är skriven i format {format}, som den här versionen av hyte ännu inte känner till. Den kunde läsa något fel.",
  "fix": "Uppdatera hyte. Om planen inte använder det nya formatets fält, skriv `format: 1` i filen hyte.yaml."
 },
 "no-break-space": {
  "what": "Texten i fältet ”{field}” har hårda mellanslag mellan ord (antal: {count}).",
  "why": "De kommer med när man klistrar in text från Word eller PDF. Raden bryts inte vid dem, så texten rinner över kanten på en smal skärm och sökningen hittar inte orden.",
  "fix": "Skriv vanliga mellanslag i stället; kommandot `hyte validate --fix` gör det åt dig. I tal och framför tecknen % och § är hårda mellanslag rätt."
 },
 "no-config": {
  "what": "Filen hyte.yaml saknas.",
  "why": "Där står vilket områdes plan det är och för vilken tid: utan den kan planen varken kontrolleras eller publiceras.",
  "fix": "Skapa filen med kommandot `hyte init`, eller gå till den mapp där hyte.yaml finns."
 },
 "no-plan-files": {
  "what": "Mappen plan/ har inga .yaml-filer.",
  "why": "I en tom plan finns inga fel, men det betyder inte att planen är i skick.",
  "fix": "Skriv planen i mappen plan/, till exempel i filen plan/mal.yaml."
 },
 "not-a-colour": {
  "what": "Värdet ”{colour}” för färgen {token} är ingen färg.",
  "why": "Webbläsaren förstår det inte, och texten eller dess bakgrund blir utan färg. Då går webbplatsen kanske inte att läsa.",
  "fix": "Skriv färgen i formen `#00357a`, `rgb(0 53 122)` eller `hsl(214 100% 24%)`, eller dess engelska namn, till exempel `navy`."
 },
 "not-a-list": {
  "what": "I fältet ”{field}” skrivs en lista, men här står {found}[[: {value}]].",
  "why": "Det kan finnas flera värden, så också ett enda skrivs som en lista. Annars skulle det inte läsas.",
  "fix": "[[Sätt värdet inom hakparenteser: `{field}: [{single}]`.]][[ Börja varje post under fältet ”{entries}” med bindestreck: `- {first}: …`, och dra in dess andra fält till samma nivå.]]"
 },
 "not-a-mapping": {
  "what": "Filen börjar inte med namnet på ett fält.",
  "why": "Den översta nivån i varje fil berättar vad den innehåller: till exempel mål (`goals:`) eller åtgärder (`actions:`). Utan den känns innehållet inte igen.",
  "fix": "Skriv till exempel `goals:` på första raden och dra in de andra raderna under den."
 },
 "not-utf8": {
  "what": "Filen är sparad i teckenkodningen {encoding} och inte i UTF-8.",
  "why": "Andra program visar dess å, ä och ö fel, och de skulle bli fel också i rapporten.",
  "fix": "Öppna filen i redigeringsprogrammet och spara den i UTF-8 (VS Code: Save with Encoding → UTF-8)."
 },
 "number-as-text": {
  "what": "”{title}”: värdet ”{value}” är inget tal så som det är skrivet.",
  "why": "Ett decimalkomma, ett procenttecken, ett mellanslag eller ett annat tecken gör talet till text. Av text går det inte att räkna ut en förändring eller rita ett diagram.",
  "fix": "[[Skriv {number} utan citattecken.]] Decimaler skiljs åt med punkt (12.5), och i tal skrivs inga mellanslag. Enheten, till exempel ”%”, hör till fältet `unit:` och en precisering, till exempel ”under 10”, till fältet `note:`."
 },
 "observation-without-goal": {
  "what": "Inget mål och ingen åtgärd svarar på iakttagelsen ”{title}”.",
  "why": "Läsaren ser orosmomentet och söker ett svar. Om den här planen inte svarar på det finns det en orsak, och den kan sägas ut.",
  "fix": "Nämn iakttagelsens id under `basedOn:` i det mål eller den åtgärd som svarar på den: `basedOn: [{id}]`. Om inget svarar på den, skriv orsaken: `noGoalReason: \"…\"`."
 },
 "omission-contradicted": {
  "what": "Punkt {code} ”{item}” på listan ”{list}” har utelämnats, fast indikatorn ”{indicator}” svarar på den.",
  "why": "En punkt kan inte både följas och utelämnas. Den ena anteckningen är föråldrad.",
  "fix": "Ta bort posten under `omissions:` om indikatorn följs. Ta annars bort `inLists:` för indikatorn eller hela indikatorn."
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
 "pasted-bullet": {
  "what": "Listan i fältet ”{field}” har punkter som Markdown inte känner till (antal: {count}).",
  "why": "Rapporten visar raderna efter varandra som ett stycke, och skärmläsaren berättar inte att det är en lista.",
  "fix": "Börja varje rad i listan med bindestreck och mellanslag: `- läxklubbar`."
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
 "personal-identity-code": {
  "what": "Texten i fältet ”{field}” innehåller en personbeteckning.",
  "why": "Planen publiceras på nätet och filernas gamla versioner sparas. En personbeteckning får behandlas bara när det är nödvändigt att entydigt identifiera personen (1050/2018 29 §).",
  "fix": "Ta genast bort personbeteckningen och berätta om den för dataskyddsombudet: den finns också i filens gamla versioner, så det räcker inte att ta bort den här."
 },
 "phenomenon-without-goals": {
  "what": "Fenomenet ”{title}” har inga mål.",
  "why": "Ett fenomen är en rubrik under insatsområdet som samlar mål. En tom rubrik får läsaren att leta efter innehåll som inte finns.",
  "fix": "Skriv `goals:` under fenomenet, eller nämn fenomenets id under `phenomenon:` i ett mål som står på annan plats. Om fenomenet bara ska beskrivas kan det göras under `description:` i insatsområdet."
 },
 "plan-outside-term": {
  "what": "Planperioden {period} ryms inte inom fullmäktigeperioden {term}.",
  "why": "Planen görs upp för varje fullmäktigeperiod (612/2021 7 § 2 mom.). Perioden kan gå över fullmäktigeperioden om det har beslutats så, men oftast har den ena tiden skrivits fel.",
  "fix": "Kontrollera `period:` och `term:`. Om perioden verkligen går över fullmäktigeperioden, godkänn fyndet med raden `# hyte-accept plan-outside-term until 2029-05-31: orsak` och berätta varför."
 },
 "planned-although-started": {
  "what": "Statusen för åtgärden ”{title}” är `{status}`, fast dess tidsplan {schedule} började för över tre månader sedan och den har uppföljningsanteckningar.",
  "why": "Rapporten skulle beskriva utfört arbete som en plan.",
  "fix": "Om arbetet har börjat, skriv `status: in-progress`. Om starten har skjutits upp, rätta `schedule:`."
 },
 "practice-without-assessment": {
  "what": "Verksamhetsmodellen ”{title}” används, men det framgår inte hur den har bedömts.",
  "why": "En modell väljs för att man tror att den fungerar. Av bedömningen ser läsaren vad tron bygger på.",
  "fix": "Skriv `assessment:` för modellen med den som har bedömt den, till exempel `assessment: { assessor: \"THL, Innokylä\", proof: \"stark\" }`. Om modellen inte har bedömts kan det också sägas: `assessment: { assessor: \"Egen bedömning\", proof: \"ingen evidens ännu\" }`."
 },
 "private-email": {
  "what": "I fältet ”{field}” står en persons egen e-postadress.",
  "why": "Planen publiceras på nätet och finns där i åratal. En persons adress är en personuppgift, och den föråldras när människor byts ut.",
  "fix": "Skriv enhetens gemensamma adress i stället, till exempel `hyte@example.fi`, eller hänvisa till en aktör som har den i sina kontaktuppgifter (`contact`)."
 },
 "private-phone": {
  "what": "Texten i fältet ”{field}” har ett telefonnummer som ser ut att vara en persons eget.",
  "why": "Planen publiceras på nätet och finns där i åratal. En persons nummer är en personuppgift, och det föråldras när människor byts ut.",
  "fix": "Ta bort numret. Enhetens gemensamma nummer, till exempel växeln, skrivs i aktörens fält `contact: { phone: … }`."
 },
 "profile-contradicts-area": {
  "what": "I fältet ”profile” står {profile}, men området {area} är {nameSv}.",
  "why": "Typen av organisation avgör vad lagen kräver av planen och området vems planen är. När de motsäger varandra kontrolleras fel organisations skyldigheter.",
  "fix": "Kontrollera båda.[[ Om området är rätt, skriv `profile: {meant}`.]] Nyckeln för en kommun (`municipality`) är till exempel KU179, för ett välfärdsområde (`county`) HVA15, för Helsingfors stad (`city`) KU091 och för HUS-sammanslutningen (`joint-authority`) HUS."
 },
 "repeated-spaces": {
  "what": "Texten i fältet ”{field}” har flera mellanslag i rad (ställen: {count}).",
  "why": "Rapporten visar dem som ett, så en uppställning som gjorts med tomrum försvinner. Ofta har de följt med inklistrad text.",
  "fix": "Skriv ett mellanslag; kommandot `hyte validate --fix` gör det åt dig. Listor och tabeller skrivs med Markdown."
 },
 "reserved-id": {
  "what": "Id:t ”{id}” är i Windows reserverat som namn på en enhet.",
  "why": "Av id:n görs filer, och Windows kan inte spara en fil med det här namnet.",
  "fix": "Förläng id:t, till exempel {id}-gruppen, och rätta det också där någon hänvisar till det."
 },
 "reserved-start": {
  "what": "Texten börjar med tecknet {mark} och har inga citattecken omkring sig.",
  "why": "I YAML har tecknet en egen uppgift i början av en text, så texten skulle läsas fel eller inte alls.",
  "fix": "Skriv texten inom citattecken: {correct}."
 },
 "responsible-body-missing": {
  "what": "I planen har inget organ som ansvarar för främjandet av hälsa och välfärd utsetts.",
  "why": "Enligt lagen ska välfärdsområdet utse ett organ som ska ansvara för främjandet av hälsa och välfärd (612/2021 7 § 2 mom.; för HUS-sammanslutningen gäller 615/2021 8 §).",
  "fix": "Skriv `responsibleBody:` i filen hyte.yaml och där aktörens id. Aktören med sitt id skrivs under `actors:` i planen."
 },
 "same-party-twice": {
  "what": "”{owner}” anges två gånger som ansvarig för ”{title}”.",
  "why": "Läsaren vet inte vilken uppgift som gäller, och i tabellen upprepas samma namn.",
  "fix": "Ta bort den ena. Om rollerna är två, behåll den ansvariga (`role: lead`) och berätta resten under `note:`."
 },
 "scale-level-twice": {
  "what": "Samma nivå-id ”{id}” finns två gånger på skalan ({title}).",
  "why": "Ett värde hänvisar till nivån med dess id. När två nivåer har samma id vet man inte vilken som avses.",
  "fix": "Ge den ena nivån ett eget id och gå igenom de värden som använder det."
 },
 "schedule-outside-plan": {
  "what": "Tidsplanen {schedule} för åtgärden ”{title}” ryms inte inom planperioden {period}.",
  "why": "Planen är bindande bara för sin egen period. Om arbete utanför den har ingen beslutat, och det följs inte upp.",
  "fix": "Rätta `schedule:`, eller `period:` i hyte.yaml om den är fel. För arbete som fortsätter efter perioden skrivs den del som hör till perioden, eller ett öppet slut (`2026–`). En åtgärd som började tidigare godtas med `continues:` eller `replaces:`."
 },
 "series-break-crossed": {
  "what": "Utgångsnivån för mätaren ”{title}” gäller {baseline}, men mätsättet ändrades efter det, {period}.",
  "why": "Utgångsnivån och det nyaste värdet har mätts på olika sätt, så skillnaden kan bero på mätningen och inte på att välfärden har förändrats. Så ändrades mätningen: {change}.",
  "fix": "Välj som utgångsnivå ett värde som har mätts på det nya sättet och kontrollera samtidigt målnivån. Om värdena ändå kan jämföras, ta bort brottet ur `breaks:` för indikatorn."
 },
 "several-documents": {
  "what": "Filen har en rad med tre streck, som inleder ett nytt dokument.",
  "why": "Bara det första dokumentet i en fil läses, så det som står efter raden skulle falla bort ur rapporten.",
  "fix": "Ta bort raden om innehållet hör till samma plan, eller flytta slutet till en egen fil i mappen plan/."
 },
 "several-leads": {
  "what": "Under ”{title}” finns flera med huvudansvar: {owners:and}.",
  "why": "När flera har huvudansvaret kan var och en tro att någon annan sköter saken. Därför har en huvudansvaret, och de övriga är partner.",
  "fix": "Låt bara en ha `role: lead` och skriv `role: partner` för de övriga. Om ansvaret verkligen är delat, [[dela åtgärden ”{action}” i två]][[dela målet ”{goal}” i två]] eller ange som aktör en gemensam grupp vars medlemmar står under `members:`."
 },
 "severity-impossible": {
  "what": "Hur allvarligt fyndet {rule} är kan inte ändras under `rules:`.",
  "why": "Fyndet säger att något ställe inte går att läsa eller att det är fel i själva inställningarna. Stället skulle sakna verkan eller saknas i rapporten även om fyndet inte visades.",
  "fix": "Rätta fyndet där det finns och ta bort den här raden. Kommandot hyte rules visar vilka reglers allvarlighetsgrad som kan ändras."
 },
 "severity-unknown-rule": {
  "what": "Under `rules:` i filen hyte.yaml står regeln {rule}, som inte finns[[, närmast är {nearest}]].",
  "why": "Raden har därför ingen verkan: kontrollen blir varken strängare eller mildare.",
  "fix": "Skriv regelns namn som det står inom hakparentes efter fyndet[[: {nearest}]]. Alla regler visas med kommandot hyte rules."
 },
 "single-sector-goal": {
  "what": "Alla ansvariga för målet ”{title}” hör till samma sektor: {owners:and}.",
  "why": "Välfärd uppstår till stor del på annat håll än i en enda sektors tjänster. Välfärdsområdet samarbetar med kommunerna, organisationerna och andra aktörer (612/2021 7 § 4 mom.), och det får synas i ansvaret.",
  "fix": "Fundera på vilka andra som behövs för att målet ska nås och lägg till dem som partner: `{ actor: id, role: partner }`. Om målet verkligen är en enda sektors sak behöver ingenting ändras."
 },
 "small-count-shown": {
  "what": "[[”{few}”: värdet för {period} gäller färre än {minimum} personer.]][[”{telling}”: av värdet för {period} kan man räkna ut ett annat värde som är dolt eller utelämnat och gäller färre än {minimum} personer.]]",
  "why": "Bland så få personer kan någon kännas igen. Rapporten döljer talet, men i filen syns det för alla som kommer åt filerna.",
  "fix": "Skriv i planen `value: null, flag: suppressed` i stället för värdet och ta bort `n`; ta bort `value` från utgångsnivån (`baseline`). Skriv i en egen tabell `<{minimum}` i stället för talet, eller håll tabellen dold för andra. Talen i mappen data/ döljs av `hyte pull`. Om talet inte räknar människor, skriv i dess enhet (`unit`) vad det räknar: ”tillfällen”, ”kommuner”, ”årsverken”. Efter ett ovanligt ord skriver du inom parentes vad det är: ”fågelholkar (platser)”; också ”(apparater)”, ”(tillfällen)”, ”(evenemang)” och ”(grupper)” går bra. Ett medelvärde känns igen på `decimals: 1`. Gränsen sätts i hyte.yaml med `privacy: { minimumCount: {minimum} }`."
 },
 "snapshot-edited": {
  "what": "Filen {file} är inte längre sådan som `hyte pull` skrev den: den har ändrats, eller så har siffror från två hämtningar blandats i den.",
  "why": "Siffrorna visas i källans namn, så de måste vara exakt källans siffror.",
  "fix": "Kör kommandot `hyte pull {id}`, så återställs källans siffror. Om källan har ett fel, meddela siffrornas producent. Planens egna siffror skrivs under `values:` för indikatorn."
 },
 "snapshot-interrupted": {
  "what": "Hämtningen av siffrorna för indikatorn ”{title}” har avbrutits.",
  "why": "Siffrorna och uppgifterna om deras ursprung är från olika hämtningar, så siffrorna kan inte visas.",
  "fix": "Kör kommandot `hyte pull {id}`. Det hämtar siffrorna på nytt och tar bort spåren av den avbrutna hämtningen."
 },
 "snapshot-missing": {
  "what": "Siffrorna för indikatorn ”{title}” har inte hämtats från källan.",
  "why": "Siffrorna för andra indikatorer har hämtats, men av den här kan inget visas eller bedömas.",
  "fix": "Kör kommandot `hyte pull {id}`. Om hämtningen misslyckas berättar kommandot varför. Om siffrorna inte ska hämtas, ta bort `source:` eller skriv bara källans namn (`name:`) där."
 },
 "snapshot-of-other-question": {
  "what": "Siffrorna för indikatorn ”{title}” hämtades för en annan fråga än den som planen nu ställer: då {then}, nu {now}.",
  "why": "Siffrorna skulle berätta om något annat än vad planen säger om dem. Mätarna bedöms inte efter dem innan de hämtats på nytt.",
  "fix": "Kör kommandot `hyte pull {id}`, så hämtas siffrorna på nytt. Om källan ändrades av misstag, återställ `source`."
 },
 "snapshot-orphaned": {
  "what": "[[Siffrorna i filen {file} används inte längre: planen har ingen indikator `{gone}`.]][[Siffrorna i filen {file} används inte längre: siffrorna för indikatorn `{written}` hämtas inte från en källa.]][[Siffrorna i filen {file} används inte längre: samma siffror hämtas nu för indikatorn `{renamed}`, som ännu saknar siffror.]]",
  "why": "När `hyte pull` inte längre uppdaterar siffrorna föråldras de obemärkt. Läsaren kan ändå tro att planen stöder sig på dem.",
  "fix": "[[Om id:t har ändrats av misstag, skriv åter `{id}` som id för indikatorn `{renamed}`. Om det byttes med avsikt, kör kommandot `hyte pull {renamed}` och ta sedan bort de gamla filerna data/{id}.csv och data/{id}.yaml.]][[Ta bort filerna data/{gone}.csv och data/{gone}.yaml. Om indikatorn ännu behövs, återställ den i planen med samma id.]][[Ta bort filerna data/{written}.csv och data/{written}.yaml. Om siffrorna ska hämtas, ange en källa för indikatorn (`source:`).]]"
 },
 "snapshot-unreadable": {
  "what": "Siffrorna för indikatorn ”{title}” kan inte läsas: filen {file} saknas, är för stor eller har inte den form som `hyte pull` ger den.",
  "why": "Siffrorna och uppgifterna om deras ursprung finns i två filer. Om den ena saknas eller är trasig kan siffrorna inte visas.",
  "fix": "Återställ filen ur versionshanteringen eller kör kommandot `hyte pull {id}`, som skriver båda filerna på nytt."
 },
 "sotkanet-without-title": {
  "what": "Indikatorn ”{title}” har Sotkanet-id {number}, men inte det namn som id:t har i Sotkanet.",
  "why": "En enda fel siffra byter ut hela uppgiften mot en annan utan att någon märker det. Av namnet ser man att id:t är rätt, och det kan jämföras med Sotkanets förteckning.",
  "fix": "Skriv namnet bredvid id:t precis som det står i Sotkanet: `source: { sotkanet: {number}, title: \"…\" }`."
 },
 "split-word": {
  "what": "Ordet ”{word}” har delats på mitten.",
  "why": "Avstavningen är kvar från radslutet i en PDF. Skärmläsaren läser ordet som två och sökningen hittar det inte.",
  "fix": "Skriv ihop ordet: {joined}. Om bindestrecket hör till ordet, ta bort bara mellanslaget."
 },
 "stale-schema-copy": {
  "what": "Schemat {file} som redigeraren använder är från en annan version än denna hyte.",
  "why": "Redigeraren föreslår och förklarar fält enligt den här filen och kan därför ge råd om ett föråldrat format.",
  "fix": "Ta bort filen och kör `hyte init` i den här mappen: det skriver de scheman som saknas och ändrar inget annat."
 },
 "statute-malformed": {
  "what": "Författningshänvisningen ”{written}” går inte att läsa.",
  "why": "När hänvisningen alltid har samma form kan man göra en länk till Finlex av den och kontrollera att lagen gäller.",
  "fix": "Skriv författningens nummer/år och paragraf, till exempel `612/2021 7 § 2 mom.` Här är det troligen {suggestion}. De närmaste lagarna är {nearestSv:and}."
 },
 "statute-mistyped": {
  "what": "Numret på författningen ”{written}” är sannolikt felskrivet: {suggestion}.",
  "why": "Hänvisningen leder läsaren till fel författning. Den som avses är troligen {nameSv}.",
  "fix": "Kontrollera numret i Finlex och skriv {suggestion}."
 },
 "statute-repealed": {
  "what": "Författningen ”{written}” är upphävd (upphävd genom {by}).",
  "why": "En upphävd lag förpliktar ingen, så läsaren vet inte vad punkten numera grundar sig på.",
  "fix": "Kontrollera i Finlex var saken numera regleras och byt hänvisningen. Saken finns nu i {successor}."
 },
 "statute-unknown-section": {
  "what": "Författningen {act} har ingen paragraf {section}.",
  "why": "Läsaren söker förgäves efter skyldigheten. Författningen {act} är {nameSv}.",
  "fix": "Kontrollera paragrafen i Finlex. Om främjandet av välfärd föreskrivs i paragraferna: {known:and}."
 },
 "stopped-without-reason": {
  "what": "Statusen för åtgärden ”{title}” är `{status}`, men {missing:and} saknas.",
  "why": "Fullmäktige och invånarna vill veta varför och när man avvek från den utlovade åtgärden.",
  "fix": "Skriv orsaken (`statusReason:`) och datumet (`statusDate:`), till exempel `statusReason: \"Projektfinansieringen tog slut\"` och `statusDate: 2026-05-31`."
 },
 "support-need-unanswered": {
  "what": "Kommunens ({title}) stödbehov ”{need}” har inte fått något svar.",
  "why": "Välfärdsområdet stöder kommunerna i området med sin sakkunskap (612/2021 7 § 4 mom.). En kommun som har berättat om sitt behov väntar på svar senast vid den årliga förhandlingen.",
  "fix": "Skriv `answer:` vid behovet och där vilket stöd som ges. Om inget stöd ges, skriv orsaken."
 },
 "tab-indent": {
  "what": "Raden har indrag med tabulator.",
  "why": "I YAML görs indrag med mellanslag: tabulatorns bredd är inte känd, så det går inte att veta vart raden hör. Antal rader med tabulatorindrag i filen: {lines}.",
  "fix": "Byt tabulatorerna mot mellanslag: raden börjar i samma kolumn som de andra fälten i samma post, två mellanslag för varje nivå. När kolumnen är säker gör kommandot `hyte validate --fix` det åt dig."
 },
 "target-equals-baseline": {
  "what": "Målnivån {value} för mätaren ”{title}” är densamma som utgångsnivån.",
  "why": "Ett sådant mål kräver ingen förändring och skulle se uppnått ut redan första dagen.",
  "fix": "Skriv det värde som eftersträvas. Om den nuvarande nivån ska bibehållas, skriv `aim: keep` för mätaren och `atLeast:` (minst) eller `atMost:` (högst) som mål."
 },
 "target-not-after-baseline": {
  "what": "Tidpunkten {target} för målnivån för mätaren ”{title}” infaller inte efter utgångsnivåns tidpunkt {baseline}.",
  "why": "Man går från utgångsnivån mot målet. Om målet infaller samtidigt eller tidigare kan framstegen varken beräknas eller visas.",
  "fix": "Rätta målnivåns `period:` så att den slutar efter utgångsnivån, eller rätta utgångsnivåns `period:`."
 },
 "target-outside-unit": {
  "what": "[[Målnivån {value} för mätaren ”{share}” är ingen möjlig procentandel.]][[Målnivån {value} för mätaren ”{count}” är mindre än noll.]]",
  "why": "En andel är alltid 0–100 procent, och ett antal kan inte vara negativt. Ett omöjligt mål kan inte nås.",
  "fix": "Kontrollera målnivån och enheten. Om talet varken är en andel eller ett antal utan till exempel en förändring, skriv det i enheten (t.ex. \"% från året innan\") eller ge indikatorn dess gränser i `min:` och `max:`."
 },
 "target-without-value": {
  "what": "Målnivån för {period} för mätaren ”{title}” har inget värde.",
  "why": "Utan ett värde kan ingen säga om målet nåddes.",
  "fix": "Skriv `value:` (exakt värde), `atLeast:` (minst), `atMost:` (högst) eller `between:` (intervall) i målnivån. Om bara rätt riktning eftersträvas, utan siffra, skriv `aim: direction` för mätaren; om något ska bli gjort, `aim: milestone`."
 },
 "targets-not-monotonic": {
  "what": "Målnivån {target} för {period} för mätaren ”{title}” är svagare än den föregående målnivån {previous} för {earlier}.",
  "why": "Målnivåerna bildar den bana som man följer. Om banan vänder tillbaka skulle samma resultat först se bra ut och sedan verka ligga efter.",
  "fix": "Rätta det ena värdet eller mätarens riktning (`direction:`). Om en tillfällig nedgång är avsiktlig, lämna bort delmålet och berätta om saken under `note:`."
 },
 "targets-out-of-order": {
  "what": "Målnivån för {period} för mätaren ”{title}” står efter målnivån för {previous}, fast den inte slutar senare.",
  "why": "Delmålen är steg mot det sista målet. Om ordningen är fel, eller om två mål gäller samma tid, kan målbanan inte ritas.",
  "fix": "Skriv målnivåerna i tidsordning, en för varje tidpunkt. Två olika mål för samma tid skrivs som två mätare."
 },
 "task-before-its-inputs": {
  "what": "Uppgiften ”{title}” börjar ({period}) innan uppgiften ”{input}”, som ska föregå den, har slutat ({ends}).",
  "why": "Uppgiften behöver resultatet av den föregående. Så här skriven skulle den börja utan det.",
  "fix": "Rätta tidpunkten (`period:`) för endera uppgiften. Om uppgifterna kan göras samtidigt, ta bort id:t ur `after:`."
 },
 "task-overdue": {
  "what": "Tiden {period} för uppgiften ”{title}” i beredningen har gått ut, men uppgiften har inte märkts som klar.",
  "why": "Vägkartan visar hur långt beredningen har kommit. En föråldrad uppgift vilseleder dem som väntar på resultatet.",
  "fix": "Skriv `status: done` (eller ert eget ord) för uppgiften, eller rätta tidpunkten (`period:`). En uppgift som upprepas varje år får `recurring: true`."
 },
 "term-unknown": {
  "what": "Fullmäktigeperioden {term} är ingen av de fullmäktigeperioder som lagen anger.",
  "why": "Rapporterna och uppföljningen delas in enligt fullmäktigeperiod, så en felaktig period skulle flytta uppgifterna till fel berättelse.",
  "fix": "Den närmaste fullmäktigeperioden enligt lagen är {meant}. Skriv den under `term:`, och planens egen period under `period:`."
 },
 "text-after-quotes": {
  "what": "Efter citattecknet finns det mer text.",
  "why": "I YAML anger citattecknen var hela texten börjar och slutar, så resten skulle inte höra till något.",
  "fix": "Skriv hela texten inom enkla citattecken: {correct}."
 },
 "text-without-quotes": {
  "what": "Värdet {value} i fältet ”{field}” är text och skrivs därför inom citattecken.",
  "why": "Utan citattecken läser programmen det som ett tal eller som ja/nej: 08 blir talet 8, 1.10 blir 1,1 och 1e3 blir 1000.",
  "fix": "Sätt citattecken runt värdet, så här: `{correct}`."
 },
 "thresholds-inverted": {
  "what": "Bedömningsgränserna för mätaren ”{title}” är åt fel håll: gränsen `behind` är {behind} och gränsen `slightlyBehind` {slightlyBehind}.",
  "why": "Mätaren ligger efter när en mindre del än `behind` av den väntade förändringen har skett, och något efter när en mindre del än `slightlyBehind` har skett. Med dessa gränser kunde mätaren aldrig ligga något efter.",
  "fix": "Skriv gränserna så att `behind` är mindre än `slightlyBehind`. Om den ena saknas används hytes egen gräns (`behind: 0.6` och `slightlyBehind: 0.95`)."
 },
 "title-differs-from-source": {
  "what": "De hämtade siffrorna för indikatorn ”{title}” heter i källan ”{atSource}”, men i planen står namnet ”{written}” för källan.",
  "why": "Ett nummer eller en tabellkod visar inte vad siffrorna gäller. Fel kod skulle ge planen helt andra siffror än det är meningen.",
  "fix": "Om källan har bytts i planen, hämta siffrorna på nytt med kommandot `hyte pull {id}`. Om koden är fel, sök den rätta med kommandot `hyte search`. Om källan bara har bytt namn, kopiera det nya namnet till `title:` under källan."
 },
 "too-few-points": {
  "what": "Mätaren ”{title}” kan inte bedömas ännu: källan har gett bara ett värde, för {period}.",
  "why": "En förändring syns först när det finns värden för två tidpunkter. Ett enda värde visar inte om läget utvecklas åt rätt håll.",
  "fix": "Om mätningen är ny, skriv i `measurableFrom:` från när förändringen kan bedömas och varför. Välj annars en indikator med längre tidsserie, eller skriv en utgångsnivå (`baseline:`) från en tidigare tid."
 },
 "too-little": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” är för litet eller för kort: minimum är {limit}.",
  "why": "Ett så litet värde kan inte användas: det är ett skrivfel eller så fattas något.",
  "fix": "Kontrollera värdet. Ett tal ska vara minst {limit}, en lista ha minst så många rader och en text minst så många tecken."
 },
 "too-many-files": {
  "what": "Mappen plan/ har över {limit} filer.",
  "why": "Så många filer är ingen plan som skrivits för hand, och läsningen kunde få kontrollen att stanna.",
  "fix": "Flytta bort de filer som inte hör till planen."
 },
 "too-much": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” är för stort eller för långt: maximum är {limit}.",
  "why": "Ett så stort värde kan inte användas: det är sannolikt ett skrivfel.",
  "fix": "Kontrollera värdet. Ett tal får vara högst {limit}, en lista ha högst så många rader och en text högst så många tecken."
 },
 "translation-incomplete": {
  "what": "Texten ”{text}” saknar översättning: {languages:and}.",
  "why": "Planen utlovar det här språket, men läsaren ser här en text på ett annat språk.",
  "fix": "Lägg till en översättning: `{texts}`. Om rapporten inte publiceras på språket, ta bort det från `languages:` i filen hyte.yaml."
 },
 "translation-missing": {
  "what": "[[Texten ”{text}” saknar en översättning till ett officiellt språk: {languages:and}.]][[I fältet ”{setting}” i filen hyte.yaml saknas områdets officiella språk: {languages:and}.]]",
  "why": "En tvåspråkig myndighet informerar allmänheten på finska och svenska (423/2003 32 §). Annars får en del av invånarna inte informationen på sitt eget språk.",
  "fix": "[[Skriv texten på alla språk: `{texts}`.]][[Lägg till språket i filen hyte.yaml: `{correct}`. Planens eget språk ({own}) står kvar först.]]"
 },
 "two-matters": {
  "what": "Målet ”{title}” gäller två saker.",
  "why": "Om två saker kan ingen mätare säga om målet nåddes: den ena kan lyckas och den andra inte.",
  "fix": "Dela målet i två som har var sina mätare. Om det är fråga om samma sak, skriv den som en: den andra börjar vid ”{second}”."
 },
 "unclosed-bracket": {
  "what": "Parenteserna stämmer inte: tecknet {bracket} saknas eller är för mycket.",
  "why": "Utan det avslutande tecknet skulle de följande raderna läsas som delar av samma lista.",
  "fix": "Kontrollera att varje [ och { har sitt slut i samma post."
 },
 "unclosed-quote": {
  "what": "Citattecknet {quote} avslutas inte.",
  "why": "Utan slutet skulle de följande raderna läsas som delar av samma text.",
  "fix": "Lägg till {quote} i slutet av texten."
 },
 "unfinished-text": {
  "what": "Texten i fältet ”{field}” är ofullbordad: ”{words}”.",
  "why": "I en plan som fullmäktige har godkänt ser ett ofullbordat ställe ut som glömska, och läsaren vet inte vad som skulle stå där.",
  "fix": "Skriv färdigt texten eller ta bort stället. Om uppgiften inte finns än, berätta när och av vem den fås."
 },
 "unit-differs-from-source": {
  "what": "Enheten för indikatorn ”{title}” är ”{written}” i planen men ”{atSource}” i källan.",
  "why": "Läsaren tolkar talet enligt enheten: en andel, ett relationstal och ett antal berättar om olika saker.",
  "fix": "Skriv i `unit:` samma enhet som källan använder. Om fel uppgift hämtas från källan, rätta källans kod eller val."
 },
 "unknown-area": {
  "what": "Området ”{value}” finns inte[[, närmast är {nearestOne}]][[, närmast är {nearestSeveral:and}]].",
  "why": "Samma nummer betyder olika områden i olika förteckningar, så områdets nyckel har alltid också bokstäver.",
  "fix": "Skriv områdets nyckel: välfärdsområde HVA15, kommun KU179, landskap MK13, hela landet SSS eller HUS-sammanslutningen HUS. Menade du {nearestSv}?"
 },
 "unknown-field": {
  "what": "Det finns inget fält som heter ”{field}”[[, närmast är {nearest}]].",
  "why": "Ett okänt fält läses inte, så det som står där skulle falla bort ur rapporten utan att någon märker det.",
  "fix": "Kontrollera fältets namn[[ och byt det: {nearest}]]. Tillåtna fält på det här stället är {allowed:and}. Ett eget fält som hyte inte ska läsa får ett namn som börjar med `x-`."
 },
 "unknown-reference": {
  "what": "I samlingen {collection} finns inget id ”{id}”[[, närmast är {nearest}]].",
  "why": "En hänvisning som inte träffar någonting lämnar läsaren utan uppgift: till exempel skulle den ansvariga inte synas.",
  "fix": "Rätta id:t[[ (närmast är {nearest})]][[ eller lägg till något nytt i samlingen {collection} med detta `id`: {newId}]].[[ ”{everyone}” är ingen aktör: ange den som leder arbetet, och de övriga som partner (`role: partner`).]][[ Här skrivs ett id (`id`), inte ett namn eller en rubrik som ”{name}”.]][[ Skrivfelet finns antagligen där id:t har angetts: ingen hänvisning använder ”{definition}”.]][[ Den ansvariga ”{party}” anges med en aktörs id, och en aktör är en enhet eller en roll, inte en person.]]"
 },
 "unknown-status": {
  "what": "Statusen ”{value}” finns inte på planens statusskala.",
  "why": "Av statusen räknas vad som pågår, är klart eller försenat. Ett främmande ord skulle inte räknas med.",
  "fix": "Byt status[[ (närmast är {nearest})]]. På skalan finns {allowedSv:and}. Egna ord definieras under `statusScale:` i filen hyte.yaml."
 },
 "unknown-word": {
  "what": "Ordet ”{value}” finns inte i hytes ordlista.",
  "why": "Rapporten grupperar enligt ordlistan, så ett främmande ord skulle falla bort ur grupperingen.",
  "fix": "Byt ordet[[ (närmast är {nearest})]]. I ordlistan finns {allowedSv:and}."
 },
 "unopened-quote": {
  "what": "Texten slutar med ett citattecken {quote}, men citattecknet i början saknas.",
  "why": "Utan tecknet i början blir citattecknet i slutet en del av texten och skulle synas i rapporten.",
  "fix": "Skriv så här: {correct}. När meningen är klar gör kommandot `hyte validate --fix` det åt dig."
 },
 "unprintable-character": {
  "what": "Filen har ett osynligt styrtecken U+{code}.",
  "why": "Tecknet har följt med vid kopiering från ett annat program. Det syns inte, men det förstör texten i rapporten och i andra program.",
  "fix": "Ta bort tecknet. Kommandot `hyte validate --fix` gör det åt dig när det är klart vad som ska stå i stället."
 },
 "unreadable-file": {
  "what": "{path} går inte att läsa.",
  "why": "Innehållet skulle falla bort ur rapporten. Det är ingen vanlig fil, rätten att läsa den saknas, eller så är det en länk till en mapp eller till en fil som inte finns.",
  "fix": "Ersätt den med en vanlig fil, och kontrollera att du har rätt att läsa den."
 },
 "unsafe-link": {
  "what": "Texten i fältet ”{field}” har en länk som inte kan publiceras: {link}.",
  "why": "En sådan länk kör programkod i läsarens webbläsare eller pekar på en fil som läsaren inte har.",
  "fix": "Skriv en webbadress som börjar med `https://` i stället. Om du inte vet var länken kommer ifrån, ta bort den och berätta om den för it-förvaltningen."
 },
 "unused-actor": {
  "what": "Ingenting hänvisar till aktören ”{title}”.",
  "why": "Aktörsförteckningen är en förteckning över planens ansvariga. En onödig aktör är ofta kvar från en tidigare plan, eller så har man glömt att ange den som ansvarig.",
  "fix": "Ange aktören (`{id}`) som ansvarig (`owners:`) eller i sin andra uppgift, eller ta bort den ur förteckningen."
 },
 "unused-document": {
  "what": "Dokumentet ”{title}” är inte alls kopplat till planen.",
  "why": "Förteckningen innehåller de dokument som planen genomför eller stöder sig på. Utan koppling vet läsaren inte varför dokumentet är med.",
  "fix": "Nämn dokumentet (`{id}`) under `serves:` för ett mål, eller skriv `partOf:`, `annexedTo:`, `reliance:`, `fulfils:` eller `focusAreas:` för dokumentet. Ta annars bort det."
 },
 "unused-indicator": {
  "what": "Indikatorn ”{title}” används inte någonstans.",
  "why": "Dess uppgifter skulle hämtas och hållas aktuella, men inget mål eller insatsområde visar dem.",
  "fix": "Nämn indikatorn (`{id}`) under `metrics:` för ett mål eller en åtgärd, under `followedBy:` för ett insatsområde eller som evidens för en observation, eller ta bort den."
 },
 "unused-metric": {
  "what": "Mätaren ”{title}” är inte kopplad till något mål eller någon åtgärd.",
  "why": "En mätare visar hur ett mål eller en åtgärd framskrider. Ensam syns den inte någonstans.",
  "fix": "Skriv `goals:` eller `actions:` med deras id för mätaren, eller nämn mätarens id (`{id}`) under `metrics:` för ett mål eller en åtgärd."
 },
 "unused-practice": {
  "what": "Ingen åtgärd använder verksamhetsmodellen ”{title}”.",
  "why": "En verksamhetsmodell finns i planen för att någon åtgärd tillämpar den. Lösryckt blir den en gåta för läsaren.",
  "fix": "Nämn verksamhetsmodellen (`{id}`) under `practices:` för den åtgärd som tillämpar den, eller ta bort den."
 },
 "unusual-space": {
  "what": "I början av raden, eller efter fältnamnet, strecket eller kommatecknet, står ett särskilt mellanslag ({code}) som ser ut som ett vanligt.",
  "why": "Särskilda mellanslag, till exempel hårda, följer med när man klistrar in text från Word, Teams eller en webbsida. YAML tar dem för bokstäver, så raden skulle läsas på fel ställe eller som ett fält med fel namn. Antal rader i filen som har sådana: {lines}.",
  "fix": "Skriv ett vanligt mellanslag i stället; kommandot `hyte validate --fix` byter alla åt dig."
 },
 "update-in-future": {
  "what": "Uppföljningsanteckningen under ”{title}” har datumet {date}, som ännu inte har kommit.",
  "why": "Uppföljningen berättar vad som har hänt. Granskningen gjordes enligt dagen {today}.",
  "fix": "Rätta datumet (`date:`); ofta har årtalet skrivits fel. Kommande arbete hör till `schedule:` och `description:`."
 },
 "value-outside-interval": {
  "what": "”{title}”: värdet {value} för {period} ligger utanför sitt eget konfidensintervall.",
  "why": "Konfidensintervallet beräknas kring värdet. Om värdet ligger utanför har något av talen skrivits fel.",
  "fix": "Kontrollera talen i källan. Konfidensintervallets undre gräns (`low:`) är {low}. Konfidensintervallets övre gräns (`high:`) är {high}."
 },
 "value-outside-limits": {
  "what": "”{title}”: värdet {value} ligger utanför de möjliga värdena.",
  "why": "För indikatorn har skrivits hurdana dess värden kan vara. Ett värde utanför gränserna är oftast ett skrivfel, som skulle synas i rapportens diagram och beräkningar.",
  "fix": "Rätta värdet eller indikatorns gränser. Det minsta möjliga värdet (`min:`) är {low}. Det största möjliga värdet (`max:`) är {high}."
 },
 "value-outside-scale": {
  "what": "”{title}”: värdet `{value}` är ingen nivå på skalan.",
  "why": "På en ordskala jämförs värdena enligt nivåernas ordning, och andra värden skulle falla bort från rapporten.",
  "fix": "Skriv id för någon av nivåerna som värde: {levels}. Närmast det skrivna är {nearest}. Om nivån saknas, lägg till den under `scale:`."
 },
 "value-twice": {
  "what": "”{title}”: för {period} finns två värden för samma område, grupp och kön.",
  "why": "Av två värden vet man inte vilket som är rätt, och ingetdera kan visas.",
  "fix": "Ta bort det föråldrade värdet. Om värdena gäller olika områden, grupper eller tider, skriv ut skillnaden: `area:`, `group:`, `sex:` eller en noggrannare `period:` (till exempel 3/2025)."
 },
 "value-without-scale": {
  "what": "”{title}”: värdet ”{value}” är ett ord, men ingen skala har skrivits.",
  "why": "Utan en skala vet ingen vilka ord som är möjliga och vilket av dem som är bättre, så resultatet kan inte bedömas.",
  "fix": "Skriv `scale:` för mätaren eller indikatorn och nivåerna under den, från den svagaste till den bästa, var och en med `id:` och `title:`. Använd nivåns id som värde."
 },
 "wrong-collection": {
  "what": "Id:t ”{id}” finns i samlingen {found}, men här ska man hänvisa till samlingen {collection}.",
  "why": "En hänvisning av fel slag visas inte i rapporten: ett mål kan till exempel inte vara ansvarig.",
  "fix": "Skriv ett id som finns i samlingen {collection}[[, närmast är {nearest}]]. Om id:t är rätt hör det till ett annat fält."
 },
 "wrong-type": {
  "what": "Värdet i fältet ”{field}” ska vara {expected}, men här står {found}[[: {value}]].",
  "why": "Ett annat slags värde kan inte läsas, så det skulle falla bort ur rapporten.",
  "fix": "Skriv {expected} i fältet[[: {number}, utan mellanslag och enhet]]. [[Till exempel så här: `{example}`. ]][[Gruppens fält är {fields:and}.]]"
 },
 "wrong-value": {
  "what": "Värdet[[ ”{value}”]] i fältet ”{field}” är inte något av de tillåtna värdena.",
  "why": "Rapporten grupperar och räknar enligt dessa ord, så ett främmande ord skulle falla bort.",
  "fix": "Byt värdet[[ (närmast är {nearest})]]. Tillåtna är {allowedSv:and}."
 },
 "yaml-directive": {
  "what": "Raden ”{written}” är en anvisning i YAML till det program som läser.",
  "why": "Den ändrar vad texterna betyder: enligt en äldre version skulle till exempel no läsas som nej. Planen läses alltid enligt YAML version 1.2.",
  "fix": "Ta bort raden."
 },
 "yaml-syntax": {
  "what": "Filen går inte att läsa från det här stället framåt.",
  "why": "Filen är inte YAML, så innehållet skulle falla bort ur rapporten.",
  "fix": "Jämför raden och raden före den med andra liknande: varje rad har fältets namn, ett kolon, ett mellanslag och innehållet, och texterna står inom citattecken."
 },
 "yaml-tag": {
  "what": "Märket {tag} hör inte hemma i en plan.",
  "why": "Ett sådant märke ber programmet att göra värdet till något eget, som andra program inte förstår.",
  "fix": "Ta bort märket och lämna värdet. Om utropstecknet hör till texten ska hela texten stå inom citattecken."
 }
};
