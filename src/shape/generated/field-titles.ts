// Made by `npm run generate`. Do not edit.
export const fieldTitles: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
 "config": {
  "format": ["Version of the plan format","Suunnitelman muodon versio","Planformatets version"],
  "profile": ["Kind of organisation","Organisaation laji","Typ av organisation"],
  "area": ["Area","Alue","Område"],
  "title": ["Title of the plan","Suunnitelman nimi","Planens namn"],
  "summary": ["Summary","Tiivistelmä","Sammandrag"],
  "term": ["Council term","Valtuustokausi","Fullmäktigeperiod"],
  "period": ["Period of the plan","Suunnitelmakausi","Planperiod"],
  "stage": ["Stage","Vaihe","Skede"],
  "languages": ["Languages","Kielet","Språk"],
  "responsibleBody": ["Responsible body","Vastuutaho","Ansvarigt organ"],
  "approvals": ["Handling in bodies","Käsittely toimielimissä","Behandling i organ"],
  "statusScale": ["Status scale","Tila-asteikko","Statusskala"],
  "order": ["Order of focus areas","Painopistealueiden järjestys","Insatsområdenas ordning"],
  "rules": ["How serious each rule is","Sääntöjen vakavuus","Reglernas allvarlighetsgrad"],
  "accept": ["Accepted findings","Hyväksytyt löydökset","Godkända fynd"],
  "privacy": ["Privacy","Tietosuoja","Dataskydd"],
  "comparisonAreas": ["Areas to compare with","Vertailualueet","Jämförelseområden"],
  "hosts": ["Hosts that data may be fetched from","Palvelimet joista tietoa saa hakea","Värdar som data får hämtas från"],
  "install": ["Where hyte is installed from","Mistä hyte asennetaan","Varifrån hyte installeras"],
  "site": ["Site","Sivusto","Webbplats"]
 },
 "texts": {
  "fi": ["Finnish","Suomeksi","På finska"],
  "sv": ["Swedish","Ruotsiksi","På svenska"],
  "en": ["English","Englanniksi","På engelska"],
  "se": ["Northern Sámi","Pohjoissaameksi","På nordsamiska"],
  "smn": ["Inari Sámi","Inarinsaameksi","På enaresamiska"],
  "sms": ["Skolt Sámi","Koltansaameksi","På skoltsamiska"]
 },
 "ages": {
  "from": ["From age","Alaikäraja","Från ålder"],
  "to": ["To age","Yläikäraja","Till ålder"]
 },
 "ownership": {
  "actor": ["Actor","Toimija","Aktör"],
  "role": ["Role","Rooli","Roll"],
  "note": ["Part of the work","Osuus työstä","Andel i arbetet"]
 },
 "groupShare": {
  "group": ["Group","Ryhmä","Grupp"],
  "ages": ["Ages","Ikärajat","Åldersgränser"],
  "note": ["Closer description","Tarkennus","Precisering"]
 },
 "placePeriod": {
  "area": ["Area","Alue","Område"],
  "title": ["Name","Nimi","Namn"],
  "period": ["Period","Ajanjakso","Period"]
 },
 "range": {
  "low": ["Lowest","Alaraja","Undre gräns"],
  "high": ["Highest","Yläraja","Övre gräns"]
 },
 "measured": {
  "period": ["Period","Ajanjakso","Period"],
  "value": ["Value","Arvo","Värde"],
  "area": ["Area","Alue","Område"],
  "group": ["Group","Ryhmä","Grupp"],
  "sex": ["Sex","Sukupuoli","Kön"],
  "date": ["Date of the value","Arvon päivämäärä","Värdets datum"],
  "source": ["Source","Lähde","Källa"],
  "n": ["Number of answers or cases","Vastaajien tai tapausten määrä","Antal svar eller fall"],
  "low": ["Lower limit of the confidence interval","Luottamusvälin alaraja","Konfidensintervallets undre gräns"],
  "high": ["Upper limit of the confidence interval","Luottamusvälin yläraja","Konfidensintervallets övre gräns"],
  "flag": ["Quality flag","Laatumerkintä","Kvalitetsmärkning"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "baseline": {
  "period": ["Period","Ajanjakso","Period"],
  "value": ["Value","Arvo","Värde"],
  "source": ["Source","Lähde","Källa"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "target": {
  "period": ["Period","Ajanjakso","Period"],
  "value": ["Value to reach","Tavoiteltava arvo","Värde att nå"],
  "atLeast": ["At least","Vähintään","Minst"],
  "atMost": ["At most","Enintään","Högst"],
  "between": ["Between","Välillä","Inom intervallet"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "level": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Word","Sana","Ord"]
 },
 "coverage": {
  "count": ["Units that do it","Toteuttavat yksiköt","Enheter som gör det"],
  "of": ["Of all units","Kaikki yksiköt","Enheter totalt"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "update": {
  "date": ["Date","Päivämäärä","Datum"],
  "text": ["What has happened","Mitä on tapahtunut","Vad har hänt"],
  "coverage": ["Coverage","Kattavuus","Täckning"],
  "author": ["Role of the writer","Kirjaajan rooli","Skribentens roll"]
 },
 "resources": {
  "funding": ["Source of funding","Rahoituksen lähde","Finansieringskälla"],
  "euros": ["Euros","Euroa","Euro"],
  "personYears": ["Person-years","Henkilötyövuosia","Årsverken"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "link": {
  "url": ["Address","Osoite","Adress"],
  "title": ["Link text","Linkin teksti","Länktext"],
  "format": ["File format","Tiedostomuoto","Filformat"],
  "size": ["File size","Tiedoston koko","Filstorlek"]
 },
 "dropped": {
  "date": ["Date","Päivämäärä","Datum"],
  "reason": ["Reason","Syy","Orsak"]
 },
 "approval": {
  "state": ["Outcome","Käsittelyn tulos","Resultat"],
  "body": ["Body","Toimielin","Organ"],
  "date": ["Date of the meeting","Kokouspäivä","Mötesdag"],
  "section": ["Section of the minutes","Pöytäkirjan pykälä","Paragraf i protokollet"],
  "case": ["Case number","Asianumero","Ärendenummer"],
  "link": ["Link to the minutes","Linkki pöytäkirjaan","Länk till protokollet"]
 },
 "evidence": {
  "kind": ["Kind","Laji","Slag"],
  "indicator": ["Indicator","Indikaattori","Indikator"],
  "source": ["Source","Lähde","Källa"],
  "period": ["Period","Ajanjakso","Period"],
  "n": ["Number of answers","Vastaajia","Antal svar"],
  "link": ["Link","Linkki","Länk"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "waiting": {
  "period": ["From","Mistä alkaen","Från och med"],
  "reason": ["Reason","Syy","Orsak"]
 },
 "gap": {
  "of": ["Group or area that lags","Jäljessä oleva ryhmä tai alue","Grupp eller område som ligger efter"],
  "against": ["Compared with","Vertailuryhmä tai -alue","Jämförs med"],
  "measure": ["Way of measuring","Mittaustapa","Mätsätt"]
 },
 "thresholds": {
  "behind": ["Behind below","Jäljessä, kun alle","Efter vid mindre än"],
  "slightlyBehind": ["Slightly behind below","Hieman jäljessä, kun alle","Något efter vid mindre än"],
  "reason": ["Reason","Perustelu","Motivering"]
 },
 "severities": {
 },
 "privacy": {
  "minimumCount": ["Smallest count shown","Pienin näytettävä lukumäärä","Minsta antal som visas"]
 },
 "accessibility": {
  "state": ["How accessible","Saavutettavuuden tila","Hur tillgänglig"],
  "shortcomings": ["What is not accessible","Mikä ei ole saavutettavaa","Vad som inte är tillgängligt"],
  "testing": ["How it was assessed","Miten arvioitiin","Hur det bedömdes"],
  "prepared": ["Prepared","Laadittu","Gjord"],
  "reviewed": ["Reviewed","Tarkistettu","Granskad"],
  "feedback": ["Address for feedback","Palauteosoite","Adress för respons"]
 },
 "tokens": {
 },
 "ownWords": {
  "fi": ["In Finnish","Suomeksi","På finska"],
  "sv": ["In Swedish","Ruotsiksi","På svenska"],
  "en": ["In English","Englanniksi","På engelska"]
 },
 "wordsByName": {
 },
 "inventedArea": {
  "invented": ["Invented","Keksitty","Påhittat"],
  "name": ["Name of the area","Alueen nimi","Områdets namn"],
  "languages": ["Official languages","Viralliset kielet","Officiella språk"],
  "municipalities": ["Municipalities","Kunnat","Kommuner"]
 },
 "statusLevel": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Word","Sana","Ord"],
  "phase": ["Phase","Vaihe","Fas"]
 },
 "acceptance": {
  "rule": ["Rule","Sääntö","Regel"],
  "file": ["File","Tiedosto","Fil"],
  "until": ["Until","Voimassa asti","Till och med"],
  "reason": ["Reason","Syy","Orsak"]
 },
 "site": {
  "baseUrl": ["Address of the site","Sivuston osoite","Webbplatsens adress"],
  "organisation": ["Publisher","Julkaisija","Utgivare"],
  "contact": ["Contact","Yhteystieto","Kontakt"],
  "feedback": ["Address for feedback","Palauteosoite","Adress för respons"],
  "logo": ["Logo (file)","Logo (tiedosto)","Logotyp (fil)"],
  "tokens": ["Colours and fonts","Värit ja kirjasimet","Färger och typsnitt"],
  "accessibility": ["Accessibility statement","Saavutettavuusseloste","Tillgänglighetsutlåtande"],
  "words": ["Words of the pages","Sivujen sanat","Sidornas ord"]
 },
 "planFile": {
  "actions": ["Actions","Toimenpiteet","Åtgärder"],
  "actors": ["Actors","Toimijat","Aktörer"],
  "documents": ["Documents","Asiakirjat","Dokument"],
  "events": ["Events","Tapahtumat","Händelser"],
  "focusAreas": ["Focus areas","Painopistealueet","Insatsområden"],
  "goals": ["Goals","Tavoitteet","Mål"],
  "indicatorLists": ["Indicator lists","Indikaattoriluettelot","Indikatorlistor"],
  "indicators": ["Indicators","Indikaattorit","Indikatorer"],
  "metrics": ["Metrics","Mittarit","Mätare"],
  "municipalities": ["Municipalities","Kunnat","Kommuner"],
  "networks": ["Networks","Verkostot","Nätverk"],
  "observations": ["Observations","Havainnot","Iakttagelser"],
  "omissions": ["Omitted indicators","Pois jätetyt indikaattorit","Utelämnade indikatorer"],
  "phenomena": ["Phenomena","Ilmiöt","Fenomen"],
  "practices": ["Practices","Toimintamallit","Verksamhetsmodeller"],
  "targetGroups": ["Target groups of our own","Omat kohderyhmät","Egna målgrupper"],
  "tasks": ["Tasks","Tehtävät","Uppgifter"]
 },
 "action": {
  "id": ["Id","Tunnus","Id"],
  "label": ["Number in the plan","Numero suunnitelmassa","Nummer i planen"],
  "title": ["Title","Otsikko","Rubrik"],
  "officialText": ["Official wording","Virallinen sanamuoto","Officiell ordalydelse"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "rationale": ["Rationale","Perustelut","Motivering"],
  "goals": ["Goals","Tavoitteet","Mål"],
  "crossCutting": ["Cross-cutting action","Läpileikkaava toimenpide","Genomgående åtgärd"],
  "owners": ["Responsible parties","Vastuutahot","Ansvariga"],
  "schedule": ["Schedule","Aikataulu","Tidsplan"],
  "postponed": ["Postponements","Aikataulun siirrot","Uppskjutanden"],
  "status": ["Status","Tila","Status"],
  "statusDate": ["Status since","Tilan alkamispäivä","Status från och med"],
  "statusReason": ["Reason for the status","Tilan syy","Orsak till statusen"],
  "targetGroups": ["Target groups","Kohderyhmät","Målgrupper"],
  "aimedAt": ["Aimed at","Kohdistuu","Riktar sig till"],
  "promotionStage": ["Stage of promotion","Edistämisen vaihe","Skede i främjandet"],
  "places": ["Places","Paikat","Platser"],
  "practices": ["Practices used","Käytettävät toimintamallit","Verksamhetsmodeller som används"],
  "resources": ["Resources","Resurssit","Resurser"],
  "basedOn": ["Based on","Perustuu","Grundar sig på"],
  "serves": ["Serves documents","Toteuttaa asiakirjoja","Genomför dokument"],
  "fulfils": ["Fulfils statutes","Toteuttaa säädöksiä","Uppfyller författningar"],
  "continues": ["Continues actions","Jatkaa toimenpiteitä","Fortsätter åtgärder"],
  "replaces": ["Replaces actions","Korvaa toimenpiteitä","Ersätter åtgärder"],
  "mergedInto": ["Merged into","Yhdistetty toimenpiteeseen","Sammanslagen med"],
  "metrics": ["Metrics","Mittarit","Mätare"],
  "updates": ["Follow-up","Seuranta","Uppföljning"],
  "approvals": ["Handling in bodies","Käsittely toimielimissä","Behandling i organ"],
  "links": ["Links","Linkit","Länkar"],
  "internalNote": ["Internal note","Sisäinen muistiinpano","Intern anteckning"]
 },
 "postponement": {
  "date": ["Decided on","Siirretty","Beslutat"],
  "from": ["Earlier schedule","Aiempi aikataulu","Tidigare tidsplan"],
  "reason": ["Reason","Syy","Orsak"]
 },
 "actor": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "aliases": ["Other names","Muut nimet","Andra namn"],
  "kind": ["Kind of actor","Toimijan laji","Typ av aktör"],
  "sector": ["Sector","Sektori","Sektor"],
  "area": ["Area","Alue","Område"],
  "partOf": ["Part of","Kuuluu toimijaan","Hör till"],
  "members": ["Members","Jäsenet","Medlemmar"],
  "contact": ["Contact (a role, not a person)","Yhteystaho (rooli, ei henkilö)","Kontakt (roll, inte person)"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "validFrom": ["Exists from","Toiminta alkaa","Verksam från"],
  "validTo": ["Exists until","Toiminta päättyy","Verksam till"],
  "links": ["Links","Linkit","Länkar"]
 },
 "contact": {
  "role": ["Role","Rooli","Roll"],
  "email": ["E-mail of the office","Yksikön sähköposti","Enhetens e-post"],
  "phone": ["Telephone of the office","Yksikön puhelin","Enhetens telefon"],
  "url": ["Web page","Verkkosivu","Webbsida"]
 },
 "document": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "kind": ["Kind of document","Asiakirjan laji","Typ av dokument"],
  "statutory": ["Statutory","Lakisääteinen","Lagstadgad"],
  "status": ["State of the document","Asiakirjan tila","Dokumentets läge"],
  "validity": ["Validity","Voimassaolo","Giltighetstid"],
  "due": ["Due","Valmistuu","Blir klar"],
  "evaluation": ["Evaluated","Arvioidaan","Utvärderas"],
  "fulfils": ["Fulfils statutes","Toteuttaa säädöksiä","Uppfyller författningar"],
  "partOf": ["Part of document","Osa asiakirjaa","Del av dokument"],
  "annexedTo": ["Annexed to","Liitetään asiakirjaan","Bifogas till"],
  "focusAreas": ["Shared focus areas","Yhteiset painopisteet","Gemensamma insatsområden"],
  "reliance": ["Reliance","Tukeutuminen","Stöder sig på"],
  "owners": ["Responsible parties","Vastuutahot","Ansvariga"],
  "parties": ["Parties","Osapuolet","Parter"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "link": ["Link","Linkki","Länk"]
 },
 "reliance": {
  "topic": ["Topic","Aihe","Ämne"],
  "kind": ["How","Miten","Hur"]
 },
 "event": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Title","Otsikko","Rubrik"],
  "kind": ["Kind of event","Tapahtuman laji","Typ av händelse"],
  "period": ["When","Milloin","När"],
  "body": ["Body","Toimielin","Organ"],
  "participants": ["Participants","Osallistujat","Deltagare"],
  "purpose": ["Purpose of the handling","Käsittelyn tarkoitus","Behandlingens syfte"],
  "section": ["Section of the minutes","Pöytäkirjan pykälä","Paragraf i protokollet"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "changed": ["What it changed","Mitä se muutti","Vad det ändrade"],
  "link": ["Link","Linkki","Länk"]
 },
 "focusArea": {
  "id": ["Id","Tunnus","Id"],
  "label": ["Number in the plan","Numero suunnitelmassa","Nummer i planen"],
  "title": ["Title","Otsikko","Rubrik"],
  "developmentTargets": ["Development targets","Kehittämiskohteet","Utvecklingsobjekt"],
  "officialText": ["Official wording","Virallinen sanamuoto","Officiell ordalydelse"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "rationale": ["Rationale","Perustelut","Motivering"],
  "basedOn": ["Based on","Perustuu","Grundar sig på"],
  "serves": ["Serves documents","Toteuttaa asiakirjoja","Genomför dokument"],
  "followedBy": ["Indicators of the situation","Tilannetta kuvaavat indikaattorit","Lägesindikatorer"],
  "phenomena": ["Phenomena","Ilmiöt","Fenomen"],
  "goals": ["Goals","Tavoitteet","Mål"],
  "approvals": ["Handling in bodies","Käsittely toimielimissä","Behandling i organ"],
  "internalNote": ["Internal note","Sisäinen muistiinpano","Intern anteckning"]
 },
 "goal": {
  "id": ["Id","Tunnus","Id"],
  "label": ["Number in the plan","Numero suunnitelmassa","Nummer i planen"],
  "title": ["Title","Otsikko","Rubrik"],
  "officialText": ["Official wording","Virallinen sanamuoto","Officiell ordalydelse"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "rationale": ["Rationale","Perustelut","Motivering"],
  "focusArea": ["Focus area","Painopistealue","Insatsområde"],
  "phenomenon": ["Phenomenon","Ilmiö","Fenomen"],
  "targetGroups": ["Target groups","Kohderyhmät","Målgrupper"],
  "aimedAt": ["Aimed at","Kohdistuu","Riktar sig till"],
  "places": ["Places","Paikat","Platser"],
  "owners": ["Responsible parties","Vastuutahot","Ansvariga"],
  "schedule": ["Schedule","Aikataulu","Tidsplan"],
  "basedOn": ["Based on","Perustuu","Grundar sig på"],
  "origin": ["Origin of the goal","Tavoitteen lähtökohta","Målets ursprung"],
  "serves": ["Serves documents","Toteuttaa asiakirjoja","Genomför dokument"],
  "fulfils": ["Fulfils statutes","Toteuttaa säädöksiä","Uppfyller författningar"],
  "continues": ["Continues goals","Jatkaa tavoitteita","Fortsätter mål"],
  "replaces": ["Replaces goals","Korvaa tavoitteita","Ersätter mål"],
  "mergedInto": ["Merged into","Yhdistetty tavoitteeseen","Sammanslaget med"],
  "dropped": ["Given up","Luovuttu","Struket"],
  "metrics": ["Metrics","Mittarit","Mätare"],
  "actions": ["Actions","Toimenpiteet","Åtgärder"],
  "actionGroups": ["Groups of actions","Toimenpideryhmät","Åtgärdsgrupper"],
  "updates": ["Follow-up","Seuranta","Uppföljning"],
  "approvals": ["Handling in bodies","Käsittely toimielimissä","Behandling i organ"],
  "links": ["Links","Linkit","Länkar"],
  "internalNote": ["Internal note","Sisäinen muistiinpano","Intern anteckning"]
 },
 "actionGroup": {
  "label": ["Letter","Kirjain","Bokstav"],
  "title": ["Title","Otsikko","Rubrik"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "actions": ["Actions","Toimenpiteet","Åtgärder"]
 },
 "indicatorList": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "version": ["Version","Versio","Version"],
  "status": ["State of the list","Luettelon tila","Listans läge"],
  "source": ["Source","Lähde","Källa"],
  "link": ["Link","Linkki","Länk"],
  "items": ["Items","Kohdat","Punkter"]
 },
 "listItem": {
  "code": ["Code","Koodi","Kod"],
  "title": ["Name","Nimi","Namn"],
  "sotkanet": ["Sotkanet id","Sotkanet-tunnus","Sotkanet-id"]
 },
 "indicator": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "source": ["Source","Lähde","Källa"],
  "producer": ["Producer","Tuottaja","Producent"],
  "sourceParty": ["Party that holds the data","Tiedon haltija","Part som har uppgifterna"],
  "licence": ["Licence","Lisenssi","Licens"],
  "unit": ["Unit","Yksikkö","Enhet"],
  "decimals": ["Decimals shown","Näytettävät desimaalit","Decimaler som visas"],
  "direction": ["Better direction","Parempi suunta","Bättre riktning"],
  "scale": ["Word scale","Sanallinen asteikko","Ordskala"],
  "rhythm": ["How often renewed","Päivittymisväli","Uppdateringsintervall"],
  "nextUpdate": ["Next update","Seuraava päivitys","Nästa uppdatering"],
  "min": ["Smallest possible value","Pienin mahdollinen arvo","Minsta möjliga värde"],
  "max": ["Largest possible value","Suurin mahdollinen arvo","Största möjliga värde"],
  "breaks": ["Breaks of the series","Aikasarjan katkokset","Tidsseriebrott"],
  "values": ["Values","Arvot","Värden"],
  "inLists": ["Items of lists","Luetteloiden kohdat","Punkter på listor"],
  "links": ["Links","Linkit","Länkar"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "indicatorSource": {
  "sotkanet": ["Sotkanet id","Sotkanet-tunnus","Sotkanet-id"],
  "statfin": ["Table of Statistics Finland","Tilastokeskuksen taulukko","Statistikcentralens tabell"],
  "pxweb2": ["Table in a PxWebApi 2 service","Taulukko PxWebApi 2 -palvelussa","Tabell i en PxWebApi 2-tjänst"],
  "jsonstat": ["Address of JSON-stat data","JSON-stat-aineiston osoite","Adress till JSON-stat-data"],
  "file": ["File in the plan's folder","Tiedosto suunnitelman kansiossa","Fil i planens mapp"],
  "sheet": ["Sheet of the workbook","Työkirjan välilehti","Blad i arbetsboken"],
  "columns": ["Columns of the file","Tiedoston sarakkeet","Filens kolumner"],
  "name": ["Name of the source","Lähteen nimi","Källans namn"],
  "title": ["Title at the source","Nimi lähteessä","Namn i källan"],
  "sex": ["Sex","Sukupuoli","Kön"],
  "select": ["Selections","Valinnat","Val"]
 },
 "selections": {
 },
 "fileColumns": {
  "period": ["Period","Ajanjakso","Period"],
  "value": ["Value","Arvo","Värde"],
  "area": ["Area","Alue","Område"],
  "sex": ["Sex","Sukupuoli","Kön"],
  "group": ["Group","Ryhmä","Grupp"],
  "n": ["Number of answers or cases","Vastaajien tai tapausten määrä","Antal svar eller fall"],
  "cases": ["Cases behind a rate","Osuuden takana olevat tapaukset","Fall bakom andelen"],
  "low": ["Lower limit","Alaraja","Undre gräns"],
  "high": ["Upper limit","Yläraja","Övre gräns"],
  "flag": ["Quality flag","Laatumerkintä","Kvalitetsmärkning"]
 },
 "listItemUse": {
  "list": ["List","Luettelo","Lista"],
  "item": ["Item","Kohta","Punkt"]
 },
 "seriesBreak": {
  "period": ["Period","Ajanjakso","Period"],
  "note": ["What changed","Mikä muuttui","Vad ändrades"]
 },
 "metric": {
  "id": ["Id","Tunnus","Id"],
  "label": ["Number in the plan","Numero suunnitelmassa","Nummer i planen"],
  "title": ["Name","Nimi","Namn"],
  "indicator": ["Indicator","Indikaattori","Indikator"],
  "kind": ["Kind of metric","Mittarin laji","Typ av mätare"],
  "aim": ["Kind of target","Tavoitteen tyyppi","Typ av mål"],
  "unit": ["Unit","Yksikkö","Enhet"],
  "direction": ["Better direction","Parempi suunta","Bättre riktning"],
  "scale": ["Word scale","Sanallinen asteikko","Ordskala"],
  "source": ["Source","Lähde","Källa"],
  "baseline": ["Baseline","Lähtötaso","Utgångsnivå"],
  "targets": ["Targets","Tavoitetasot","Målnivåer"],
  "minChange": ["Smallest change that counts","Pienin merkitsevä muutos","Minsta förändring som räknas"],
  "measurableFrom": ["Measurable from","Mitattavissa alkaen","Kan mätas från"],
  "path": ["Path to the target","Tavoiteura","Väg till målet"],
  "thresholds": ["Limits of the verdict","Arvion rajat","Gränser för bedömningen"],
  "gap": ["Gap to be narrowed","Kavennettava ero","Skillnad som ska minskas"],
  "values": ["Values of its own","Omat arvot","Egna värden"],
  "targetGroups": ["Target groups","Kohderyhmät","Målgrupper"],
  "goals": ["Goals","Tavoitteet","Mål"],
  "actions": ["Actions","Toimenpiteet","Åtgärder"],
  "note": ["Note","Lisätieto","Tilläggsuppgift"]
 },
 "municipality": {
  "id": ["Id","Tunnus","Id"],
  "area": ["Area","Alue","Område"],
  "title": ["Name","Nimi","Namn"],
  "focusAreas": ["Focus areas of the municipality","Kunnan painopisteet","Kommunens insatsområden"],
  "sharedFocusAreas": ["Shared focus areas","Yhteiset painopisteet","Gemensamma insatsområden"],
  "report": ["Its own wellbeing report","Oma hyvinvointikertomus","Egen välfärdsberättelse"],
  "supportNeeds": ["Needs of support","Tuen tarpeet","Stödbehov"],
  "participation": ["Part in making the plan","Osuus suunnitelman valmistelussa","Del i beredningen"]
 },
 "supportNeed": {
  "need": ["Need","Tarve","Behov"],
  "answer": ["Support given","Annettava tuki","Stöd som ges"],
  "owners": ["Responsible parties","Vastuutahot","Ansvariga"],
  "period": ["Period","Ajanjakso","Period"],
  "status": ["Status","Tila","Status"]
 },
 "network": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "role": ["Our role","Oma rooli","Vår roll"],
  "coordinator": ["Coordinator","Koordinoija","Samordnare"],
  "members": ["Members","Jäsenet","Medlemmar"],
  "links": ["Links","Linkit","Länkar"]
 },
 "observation": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Title","Otsikko","Rubrik"],
  "kind": ["Concern or strength","Huolenaihe vai ilonaihe","Orosmoment eller glädjeämne"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "evidence": ["Evidence","Näyttö","Evidens"],
  "targetGroups": ["Target groups","Kohderyhmät","Målgrupper"],
  "places": ["Places","Paikat","Platser"],
  "comments": ["Views of parties","Osapuolten näkemykset","Parternas syn"],
  "noGoalReason": ["Why no goal answers it","Miksi siihen ei vastata tavoitteella","Varför inget mål svarar på det"]
 },
 "partyComment": {
  "party": ["Party","Osapuoli","Part"],
  "text": ["View","Näkemys","Syn"]
 },
 "omission": {
  "id": ["Id","Tunnus","Id"],
  "list": ["List","Luettelo","Lista"],
  "item": ["Item","Kohta","Punkt"],
  "reason": ["Reason","Perustelu","Motivering"],
  "date": ["Date of the decision","Päätöksen päivä","Dagen för beslutet"]
 },
 "phenomenon": {
  "id": ["Id","Tunnus","Id"],
  "label": ["Number in the plan","Numero suunnitelmassa","Nummer i planen"],
  "title": ["Title","Otsikko","Rubrik"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "focusArea": ["Focus area","Painopistealue","Insatsområde"],
  "basedOn": ["Based on","Perustuu","Grundar sig på"],
  "followedBy": ["Indicators of the situation","Tilannetta kuvaavat indikaattorit","Lägesindikatorer"],
  "goals": ["Goals","Tavoitteet","Mål"]
 },
 "practice": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "description": ["Description","Kuvaus","Beskrivning"],
  "places": ["Places","Paikat","Platser"],
  "assessment": ["Assessment","Arviointi","Bedömning"],
  "coverage": ["Coverage","Kattavuus","Täckning"],
  "links": ["Links","Linkit","Länkar"]
 },
 "practiceAssessment": {
  "assessor": ["Assessor","Arvioija","Bedömare"],
  "date": ["Date of the assessment","Arvioinnin päivämäärä","Bedömningens datum"],
  "proof": ["Strength of evidence","Näytön vahvuus","Evidensens styrka"],
  "effectiveness": ["Effectiveness","Vaikuttavuus","Effekt"],
  "applicability": ["Applicability","Sovellettavuus","Tillämpbarhet"]
 },
 "targetGroup": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Name","Nimi","Namn"],
  "broader": ["Broader group","Laajempi ryhmä","Bredare grupp"],
  "ages": ["Ages","Ikärajat","Åldersgränser"],
  "description": ["Description","Kuvaus","Beskrivning"]
 },
 "task": {
  "id": ["Id","Tunnus","Id"],
  "title": ["Title","Otsikko","Rubrik"],
  "period": ["When","Ajankohta","Tidpunkt"],
  "stream": ["Body of work","Työkokonaisuus","Arbetshelhet"],
  "recurring": ["Every year","Vuosittain","Årligen"],
  "owners": ["Responsible parties","Vastuutahot","Ansvariga"],
  "actions": ["Actions","Toimenpiteet","Åtgärder"],
  "after": ["Earlier tasks","Edeltävät tehtävät","Föregående uppgifter"],
  "status": ["Status","Tila","Status"],
  "description": ["Description","Kuvaus","Beskrivning"]
 }
};
