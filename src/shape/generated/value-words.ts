// Made by `npm run generate`. Do not edit.
import type { Translated } from "../../base/language.ts";
export const valueWords = {
 "config.profile": {
  "county": {"fi":"Hyvinvointialue","sv":"Välfärdsområde","en":"Wellbeing services county"},
  "city": {"fi":"Helsingin kaupunki","sv":"Helsingfors stad","en":"City of Helsinki"},
  "municipality": {"fi":"Kunta","sv":"Kommun","en":"Municipality"},
  "joint-authority": {"fi":"HUS-yhtymä","sv":"HUS-sammanslutningen","en":"HUS Group"}
 },
 "config.stage": {
  "draft": {"fi":"Luonnos","sv":"Utkast","en":"Draft"},
  "approved": {"fi":"Hyväksytty","sv":"Godkänd","en":"Approved"}
 },
 "config.languages": {
  "fi": {"fi":"Suomi","sv":"Finska","en":"Finnish"},
  "sv": {"fi":"Ruotsi","sv":"Svenska","en":"Swedish"},
  "en": {"fi":"Englanti","sv":"Engelska","en":"English"}
 },
 "ownership.role": {
  "lead": {"fi":"Päävastuu","sv":"Huvudansvar","en":"Lead"},
  "partner": {"fi":"Yhteistyötaho","sv":"Samarbetspart","en":"Partner"}
 },
 "measured.sex": {
  "total": {"fi":"Yhteensä","sv":"Totalt","en":"Total"},
  "female": {"fi":"Naiset ja tytöt","sv":"Kvinnor och flickor","en":"Women and girls"},
  "male": {"fi":"Miehet ja pojat","sv":"Män och pojkar","en":"Men and boys"}
 },
 "measured.flag": {
  "final": {"fi":"Lopullinen","sv":"Slutlig","en":"Final"},
  "provisional": {"fi":"Ennakkotieto","sv":"Preliminär","en":"Provisional"},
  "revised": {"fi":"Tarkentunut","sv":"Reviderad","en":"Revised"},
  "suppressed": {"fi":"Peitetty tietosuojan vuoksi","sv":"Dold av dataskyddsskäl","en":"Hidden to protect privacy"},
  "estimate": {"fi":"Arvio","sv":"Uppskattning","en":"Estimate"},
  "missing": {"fi":"Tieto puuttuu","sv":"Uppgift saknas","en":"Missing"}
 },
 "approval.state": {
  "approved": {"fi":"Hyväksytty","sv":"Godkänd","en":"Approved"},
  "noted": {"fi":"Merkitty tiedoksi","sv":"Antecknad för kännedom","en":"Noted for information"},
  "draft": {"fi":"Luonnos","sv":"Utkast","en":"Draft"}
 },
 "evidence.kind": {
  "indicator": {"fi":"Indikaattori","sv":"Indikator","en":"Indicator"},
  "survey": {"fi":"Kysely","sv":"Enkät","en":"Survey"},
  "expert": {"fi":"Asiantuntijatieto","sv":"Expertkunskap","en":"Expert knowledge"},
  "resident": {"fi":"Asukkaiden kokemus","sv":"Invånarnas erfarenheter","en":"Residents' experience"},
  "organisation": {"fi":"Järjestöjen tieto","sv":"Organisationernas kunskap","en":"Organisations' knowledge"}
 },
 "gap.measure": {
  "difference": {"fi":"Erotus","sv":"Differens","en":"Difference"},
  "ratio": {"fi":"Suhde","sv":"Kvot","en":"Ratio"}
 },
 "accessibility.state": {
  "full": {"fi":"Kokonaan","sv":"Helt","en":"Fully"},
  "partial": {"fi":"Osittain","sv":"Delvis","en":"Partly"},
  "none": {"fi":"Ei","sv":"Inte","en":"Not"}
 },
 "inventedArea.languages": {
  "fi": {"fi":"Suomi","sv":"Finska","en":"Finnish"},
  "sv": {"fi":"Ruotsi","sv":"Svenska","en":"Swedish"}
 },
 "statusLevel.phase": {
  "planned": {"fi":"Suunnitteilla","sv":"Under planering","en":"Planned"},
  "in-progress": {"fi":"Käynnissä","sv":"Pågår","en":"In progress"},
  "done": {"fi":"Valmis","sv":"Klar","en":"Done"},
  "paused": {"fi":"Keskeytetty","sv":"Avbruten","en":"Paused"},
  "cancelled": {"fi":"Peruttu","sv":"Inställd","en":"Cancelled"},
  "merged": {"fi":"Yhdistetty","sv":"Sammanslagen","en":"Merged"}
 },
 "action.aimedAt": {
  "residents": {"fi":"Asukkaat","sv":"Invånare","en":"Residents"},
  "staff": {"fi":"Henkilöstö","sv":"Personal","en":"Staff"},
  "communities": {"fi":"Yhteisöt","sv":"Gemenskaper","en":"Communities"}
 },
 "action.promotionStage": {
  "before-services": {"fi":"Ennen palveluja","sv":"Före tjänsterna","en":"Before services"},
  "in-services": {"fi":"Palveluissa","sv":"Inom tjänsterna","en":"Within services"},
  "everyday-settings": {"fi":"Arjen ympäristöissä","sv":"I vardagens miljöer","en":"In everyday settings"}
 },
 "actor.kind": {
  "organisation": {"fi":"Organisaatio","sv":"Organisation","en":"Organisation"},
  "unit": {"fi":"Yksikkö","sv":"Enhet","en":"Unit"},
  "group": {"fi":"Ryhmä","sv":"Grupp","en":"Group"},
  "body": {"fi":"Toimielin","sv":"Organ","en":"Body"},
  "role": {"fi":"Tehtävä","sv":"Befattning","en":"Position"}
 },
 "actor.sector": {
  "health-and-social-services": {"fi":"Sosiaali- ja terveyspalvelut","sv":"Social- och hälsovårdstjänster","en":"Health and social services"},
  "rescue-services": {"fi":"Pelastustoimi","sv":"Räddningsväsendet","en":"Rescue services"},
  "wellbeing-services-county": {"fi":"Hyvinvointialue","sv":"Välfärdsområde","en":"Wellbeing services county"},
  "municipality": {"fi":"Kunta","sv":"Kommun","en":"Municipality"},
  "joint-authority": {"fi":"Kuntayhtymä","sv":"Samkommun","en":"Joint authority"},
  "regional-council": {"fi":"Maakunnan liitto","sv":"Landskapsförbund","en":"Regional council"},
  "state": {"fi":"Valtio","sv":"Staten","en":"State"},
  "education": {"fi":"Oppilaitokset ja koulutus","sv":"Läroanstalter och utbildning","en":"Educational institutions"},
  "third-sector": {"fi":"Järjestöt (kolmas sektori)","sv":"Organisationer (tredje sektorn)","en":"Non-governmental organisations (third sector)"},
  "fourth-sector": {"fi":"Omaehtoinen kansalaistoiminta (neljäs sektori)","sv":"Fri medborgarverksamhet (fjärde sektorn)","en":"Informal civic activity (fourth sector)"},
  "parish": {"fi":"Seurakunta","sv":"Församling","en":"Parish"},
  "company": {"fi":"Yritys","sv":"Företag","en":"Company"},
  "residents": {"fi":"Asukkaat","sv":"Invånare","en":"Residents"},
  "other": {"fi":"Muu","sv":"Annan","en":"Other"}
 },
 "document.kind": {
  "sub-plan": {"fi":"Osasuunnitelma","sv":"Delplan","en":"Sub-plan"},
  "strategy": {"fi":"Strategia","sv":"Strategi","en":"Strategy"},
  "programme": {"fi":"Ohjelma","sv":"Program","en":"Programme"},
  "steering-document": {"fi":"Ohjaava asiakirja","sv":"Styrdokument","en":"Steering document"},
  "agreement": {"fi":"Sopimus","sv":"Avtal","en":"Agreement"},
  "budget": {"fi":"Talousarvio ja -suunnitelma","sv":"Budget och ekonomiplan","en":"Budget"},
  "report": {"fi":"Kertomus tai raportti","sv":"Berättelse eller rapport","en":"Report"},
  "guide": {"fi":"Opas","sv":"Handbok","en":"Guide"},
  "data-source": {"fi":"Tietolähde","sv":"Datakälla","en":"Data source"},
  "other": {"fi":"Muu asiakirja","sv":"Annat dokument","en":"Other document"}
 },
 "document.status": {
  "in-force": {"fi":"Voimassa","sv":"Gällande","en":"In force"},
  "in-preparation": {"fi":"Valmisteilla","sv":"Under beredning","en":"In preparation"},
  "starting": {"fi":"Käynnistymässä","sv":"Startar","en":"Starting"},
  "possible": {"fi":"Mahdollinen","sv":"Möjligt","en":"Possible"},
  "expired": {"fi":"Voimassaolo päättynyt","sv":"Inte längre gällande","en":"No longer in force"}
 },
 "reliance.kind": {
  "relies-on": {"fi":"Suunnitelma tukeutuu siihen","sv":"Planen stöder sig på det","en":"This plan relies on it"},
  "covers": {"fi":"Aihe käsitellään siinä","sv":"Ämnet behandlas där","en":"It covers the topic"},
  "supports": {"fi":"Se tukee tavoitteita","sv":"Det stöder målen","en":"It supports the goals"}
 },
 "event.kind": {
  "hearing": {"fi":"Kuuleminen","sv":"Hörande","en":"Hearing"},
  "negotiation": {"fi":"Neuvottelu","sv":"Förhandling","en":"Negotiation"},
  "participation": {"fi":"Asukkaiden osallistuminen","sv":"Invånarnas deltagande","en":"Residents' participation"},
  "handling": {"fi":"Käsittely toimielimessä","sv":"Behandling i organ","en":"Handling in a body"},
  "publication": {"fi":"Julkaiseminen","sv":"Offentliggörande","en":"Publication"},
  "other": {"fi":"Muu tapahtuma","sv":"Annan händelse","en":"Other event"}
 },
 "event.purpose": {
  "opinion": {"fi":"Lausunto","sv":"Utlåtande","en":"Opinion"},
  "decision": {"fi":"Päätös","sv":"Beslut","en":"Decision"},
  "for-information": {"fi":"Tiedoksi","sv":"För kännedom","en":"For information"}
 },
 "goal.aimedAt": {
  "residents": {"fi":"Asukkaat","sv":"Invånare","en":"Residents"},
  "staff": {"fi":"Henkilöstö","sv":"Personal","en":"Staff"},
  "communities": {"fi":"Yhteisöt","sv":"Gemenskaper","en":"Communities"}
 },
 "indicatorList.status": {
  "proposal": {"fi":"Ehdotus","sv":"Förslag","en":"Proposal"},
  "in-force": {"fi":"Voimassa","sv":"Gällande","en":"In force"},
  "repealed": {"fi":"Kumottu","sv":"Upphävd","en":"Repealed"}
 },
 "indicator.direction": {
  "up": {"fi":"Suurempi on parempi","sv":"Högre är bättre","en":"Higher is better"},
  "down": {"fi":"Pienempi on parempi","sv":"Lägre är bättre","en":"Lower is better"},
  "none": {"fi":"Kumpikaan suunta ei ole parempi","sv":"Ingendera riktningen är bättre","en":"Neither way is better"}
 },
 "indicatorSource.sex": {
  "total": {"fi":"Yhteensä","sv":"Totalt","en":"Total"},
  "female": {"fi":"Naiset ja tytöt","sv":"Kvinnor och flickor","en":"Women and girls"},
  "male": {"fi":"Miehet ja pojat","sv":"Män och pojkar","en":"Men and boys"}
 },
 "metric.kind": {
  "outcome": {"fi":"Tulos väestössä","sv":"Utfall i befolkningen","en":"Population outcome"},
  "phenomenon": {"fi":"Ilmiö","sv":"Fenomen","en":"Phenomenon"},
  "performance": {"fi":"Oma toiminta","sv":"Egen verksamhet","en":"Own performance"},
  "process": {"fi":"Prosessi","sv":"Process","en":"Process"},
  "structure": {"fi":"Rakenne","sv":"Struktur","en":"Structure"},
  "context": {"fi":"Toimintaympäristö","sv":"Omvärld","en":"Context"}
 },
 "metric.aim": {
  "reach": {"fi":"Tavoitearvo saavutetaan","sv":"Målvärdet nås","en":"Reach the target value"},
  "keep": {"fi":"Taso säilytetään","sv":"Nivån bibehålls","en":"Keep the level"},
  "direction": {"fi":"Suunta oikea","sv":"Rätt riktning","en":"Right direction"},
  "gap": {"fi":"Ero kapenee","sv":"Skillnaden minskar","en":"Narrow the gap"},
  "milestone": {"fi":"Tehty tai ei","sv":"Gjort eller inte","en":"Done or not"}
 },
 "metric.direction": {
  "up": {"fi":"Suurempi on parempi","sv":"Högre är bättre","en":"Higher is better"},
  "down": {"fi":"Pienempi on parempi","sv":"Lägre är bättre","en":"Lower is better"},
  "none": {"fi":"Kumpikaan suunta ei ole parempi","sv":"Ingendera riktningen är bättre","en":"Neither way is better"}
 },
 "metric.path": {
  "straight": {"fi":"Joka vuosi saman verran","sv":"Lika mycket varje år","en":"Same amount each year"},
  "geometric": {"fi":"Joka vuosi sama prosentti","sv":"Samma procent varje år","en":"Same percentage each year"}
 },
 "network.role": {
  "coordinator": {"fi":"Koordinoija","sv":"Samordnare","en":"Coordinator"},
  "member": {"fi":"Jäsen","sv":"Medlem","en":"Member"}
 },
 "observation.kind": {
  "concern": {"fi":"Huolenaihe","sv":"Orosmoment","en":"Concern"},
  "strength": {"fi":"Ilonaihe","sv":"Glädjeämne","en":"Strength"},
  "neutral": {"fi":"Neutraali havainto","sv":"Neutral iakttagelse","en":"Neutral observation"}
 }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Translated>>>>;
