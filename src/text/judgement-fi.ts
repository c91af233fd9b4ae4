import type { JudgementText } from "./judgement.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const number = (value: number): string => writeNumber(value, "fi");

export const judgementFi: JudgementText = {
  headings: {
    target: "Tavoite",
    figures: "Luvut",
    gap: "Ero",
    path: "Tavoiteura",
    noise: "Satunnaisvaihtelu",
    order: "Arvioiden järjestys",
    near: "Lähin toinen arvio",
    momentum: "Vauhti",
    data: "Tiedot",
    metrics: "Mittarit",
    actions: "Toimenpiteet",
    result: "Tulos",
    work: "Työ",
  },
  verdict: (date, verdict) => `Arvio ${date}: ${verdict}.`,
  noVerdict: (obstacle) => `Syy: ${obstacle}.`,
  advice: {
    "context-metric":
      "Suunnitelman tekijät eivät vastaa toimintaympäristöstä, joten mittaria ei arvioida (kind: context).",
    waits: "Arvio tehdään, kun ensimmäinen tieto on saatu (measurableFrom).",
    "no-target":
      "Kirjoita mittarille tavoitetaso ja aika, johon mennessä se saavutetaan (targets).",
    "no-direction": "Kirjoita, onko suurempi vai pienempi arvo parempi (direction: up tai down).",
    "no-baseline": "Kirjoita lähtötaso: aika ja arvo (baseline).",
    "no-baseline-value":
      "Kirjoita lähtötasolle arvo (baseline) tai valitse aika, jolta sarjassa on arvo.",
    "target-equals-baseline":
      "Tarkista lähtötaso ja tavoitetaso. Jos tason on tarkoitus säilyä, kirjoita aim: keep.",
    "direction-contradicts-target":
      "Tarkista parempi suunta (direction), lähtötaso (baseline) ja tavoitetaso (targets): yksi niistä on väärin.",
    "target-not-after-baseline": "Tarkista lähtötason ja tavoitetason ajat.",
    "path-not-positive":
      "Poista path: geometric, jolloin ura on suora, tai tarkista arvot: prosentteina muuttuva ura tarvitsee nollaa suuremmat luvut.",
    "unreliable-data":
      "Haettuja lukuja on muokattu, niiden haku on keskeytynyt tai tiedosto on rikki. Palauta tiedostot versionhallinnasta tai poista ne.",
    "no-values": "Kirjoita arvot suunnitelmaan (values).",
    "suppressed-values":
      "Arvot kuvaavat niin harvoja ihmisiä, ettei niitä näytetä. Käytä laajempaa aluetta, ryhmää tai ajanjaksoa.",
    "mixed-values":
      "Kirjoita kaikki arvot samalla tavalla: lukuina, asteikon sanoina tai kyllä ja ei.",
    "two-values": "Poista kahdesta saman ajan arvosta väärä.",
    "baseline-alone": "Arvio tehdään, kun lähtötason jälkeen on saatu uusi arvo.",
    "series-break":
      "Ennen ja jälkeen muutoksen mitatut arvot eivät ole vertailukelpoisia. Kirjoita uusi lähtötaso ajalta muutoksen jälkeen (baseline).",
    "no-noise-rule":
      "Kirjoita pienin muutos, joka ei ole sattumaa (minChange), tai arvoille luottamusvälit (low ja high).",
    "no-gap-groups": "Kirjoita, minkä ryhmien tai alueiden eroa seurataan (gap: of ja against).",
    "gap-without-values": "Kirjoita molempien arvot samalta ajalta (values).",
  },
  adviceToPull: {
    "unreliable-data": (command) =>
      `Haettuja lukuja on muokattu, niiden haku on keskeytynyt tai tiedosto on rikki. Hae luvut uudelleen komennolla ${command}.`,
    "no-values": (command) =>
      `Hae arvot lähteestä komennolla ${command}. Jos ne on jo haettu, tarkista, onko lähteessä arvoja tältä alueelta.`,
    "gap-without-values": (command) =>
      `Hae molempien arvot samalta ajalta komennolla ${command}. Jos ne on jo haettu, tarkista, onko lähteessä molempien arvoja.`,
  },
  pulledForOther: (command) =>
    `Luvut haettiin, kun suunnitelmassa oli toinen kysymys (source), joten ne eivät vastaa nykyiseen. Hae luvut uudelleen komennolla ${command}. Jos source muuttui vahingossa, palauta se ennalleen.`,
  aim: {
    reach: "Mittarin on saavutettava tavoitetaso määräaikaan mennessä.",
    keep: "Mittarin on pysyttävä rajoissa.",
    direction: "Mittarin on muututtava oikeaan suuntaan. Lukua ei ole asetettu.",
    gap: "Kahden ryhmän tai alueen eron on kavennuttava.",
    milestone: "Asian on oltava tehty määräaikaan mennessä.",
  },
  better: { up: "Suurempi arvo on parempi.", down: "Pienempi arvo on parempi." },
  target: (value, period) => `Tavoitetaso: ${value} (${period}).`,
  interim: (value, period) => `Välitavoite: ${value} (${period}).`,
  baseline: (value, period) => `Lähtötaso: ${value} (${period}).`,
  baselineTaken: (written, period) =>
    `Lähtötasoksi on otettu arvo ajalta ${period}, joka päättyy samana päivänä kuin suunnitelmaan kirjoitettu aika ${written}. Jos tarkoitat muuta arvoa, kirjoita se (baseline: value).`,
  latest: (value, period) => `Uusin arvo: ${value} (${period}).`,
  interval: (range) => `Sen 95\u00A0%:n luottamusväli on ${range}.`,
  change: (difference) => `Muutos lähtötasosta: ${difference}.`,
  path: {
    straight: (points) => `Ura kulkee suorin osuuksin näiden pisteiden kautta: ${points}.`,
    geometric: (points) => `Ura muuttuu joka vuosi saman prosenttimäärän: ${points}.`,
    expected: (value, period) => `Uran mukaan arvon pitäisi olla ${value} (${period}).`,
    ahead: (difference) => `Uusin arvo on uraa parempi, eroa on ${difference}.`,
    short: (difference) => `Uusin arvo on uraa huonompi, eroa on ${difference}.`,
    even: "Uusin arvo on täsmälleen uralla.",
    pace: (share) => `Odotetusta muutoksesta on toteutunut ${share}.`,
    against: "Muutos on kulkenut päinvastaiseen suuntaan kuin ura.",
    limits: ({ behind, slightlyBehind }) =>
      `Mittari on jäljessä, kun odotetusta muutoksesta on toteutunut alle ${behind}, ja hieman jäljessä, kun alle ${slightlyBehind}. Rajat ovat hyten oletukset.`,
    ownLimits: ({ behind, slightlyBehind }, reason) =>
      `Mittari on jäljessä, kun odotetusta muutoksesta on toteutunut alle ${behind}, ja hieman jäljessä, kun alle ${slightlyBehind}. Rajat on asetettu tälle mittarille: ${reason}`,
  },
  noise: {
    interval: (size) =>
      `Muutos voi olla sattumaa, jos se on enintään ${size}. Raja on laskettu arvojen 95\u00A0%:n luottamusväleistä.`,
    minChange: (size) =>
      `Muutos voi olla sattumaa, jos se on alle ${size}. Raja on kirjoitettu mittarille (minChange).`,
    tenth: (size) =>
      `Muutos voi olla sattumaa, jos se on alle ${size}. Raja on kymmenesosa tavoitellusta muutoksesta, koska arvoilla ei ole luottamusvälejä eikä mittarilla omaa rajaa (minChange).`,
    outside: {
      interval: (size) =>
        `Ero rajaan voi olla sattumaa, jos se on enintään ${size}. Tämä on laskettu arvon 95\u00A0%:n luottamusvälistä.`,
      minChange: (size) =>
        `Ero rajaan voi olla sattumaa, jos se on alle ${size}. Tämä on kirjoitettu mittarille (minChange).`,
      unknown:
        "Mittarille ei ole kirjoitettu, kuinka pieni ero on sattumaa (minChange), eikä arvolla ole luottamusväliä. Siksi pienikin ero rajaan ratkaisee.",
    },
  },
  orderIs: "Ensimmäinen, jonka ehto täyttyy, on arvio. Se on merkitty nuolella.",
  when: {
    reach: {
      "cannot-assess": "jokin estää arvion, esimerkiksi arvo puuttuu",
      met: "uusin arvo täyttää tavoitetason",
      "not-reached": "uusin arvo on tavoiteajalta tai sen jälkeen, eikä se täytä tavoitetasoa",
      "wrong-direction": "arvo on lähtötasoa huonompi, eikä ero ole sattumaa",
      "too-early": "muutos voi olla sattumaa, eikä ura vielä edellytä enempää",
      "no-change": "muutos voi olla sattumaa, vaikka ura edellyttää enemmän",
      behind: ({ behind }) => `odotetusta muutoksesta on toteutunut alle ${behind}`,
      "slightly-behind": ({ slightlyBehind }) =>
        `odotetusta muutoksesta on toteutunut alle ${slightlyBehind}`,
      "on-path": ({ slightlyBehind }) =>
        `odotetusta muutoksesta on toteutunut vähintään ${slightlyBehind}`,
    },
    keep: {
      "cannot-assess": "jokin estää arvion, esimerkiksi arvo puuttuu",
      met: "uusin arvo on rajoissa",
      "slightly-behind": "arvo on rajojen ulkopuolella, mutta ero voi olla sattumaa",
      behind: "arvo on rajojen ulkopuolella",
    },
    direction: {
      "cannot-assess": "jokin estää arvion, esimerkiksi arvo puuttuu",
      "no-change": "muutos voi olla sattumaa",
      "wrong-direction": "arvo on lähtötasoa huonompi, eikä ero ole sattumaa",
      "on-path": "arvo on lähtötasoa parempi, eikä ero ole sattumaa",
    },
    level: {
      "cannot-assess": "jokin estää arvion, esimerkiksi arvo puuttuu",
      met: "uusin arvo täyttää tavoitetason",
      "not-reached": "uusin arvo on tavoiteajalta tai sen jälkeen, eikä se täytä tavoitetasoa",
      "not-yet": "uusin arvo ei täytä tavoitetasoa, mutta se on ajalta ennen tavoiteaikaa",
    },
    milestone: {
      "cannot-assess": "jokin estää arvion, esimerkiksi arvo puuttuu",
      met: "uusin tieto on tavoitteen mukainen",
      "not-reached": "määräaika on ohi, eikä uusin tieto ole tavoitteen mukainen",
      "not-yet": "uusin tieto ei ole tavoitteen mukainen, mutta määräaika ei ole ohi",
    },
  },
  near: {
    rise: (verdict, { at, by, isAt }) =>
      `Arvio olisi ”${verdict}”, jos uusin arvo olisi ${isAt ? "vähintään" : "suurempi kuin"} ${at}. Matkaa siihen on ${by}.`,
    fall: (verdict, { at, by, isAt }) =>
      `Arvio olisi ”${verdict}”, jos uusin arvo olisi ${isAt ? "enintään" : "pienempi kuin"} ${at}. Matkaa siihen on ${by}.`,
    atOnce: (verdict) =>
      `Uusin arvo on aivan rajalla: pienikin muutos antaisi arvion ”${verdict}”.`,
    nothing: "Mikään muu uusin arvo ei muuttaisi arviota.",
  },
  momentum: {
    slope: (points, perYear) =>
      `Viimeisten ${number(points)} arvon mukaan muutos on ${perYear} vuodessa.`,
    required: (perYear) => `Tavoitetaso vaatii tästä eteenpäin ${perYear} vuodessa.`,
    projected: (value, date, range) =>
      `Jos vauhti jatkuu samana, arvo on ${date} noin ${value} (95\u00A0%:n ennusteväli ${range}).`,
    beside: "Vauhti ei vaikuta arvioon.",
  },
  gap: {
    better: {
      up: "Verrattavista arvoista suurempi on parempi.",
      down: "Verrattavista arvoista pienempi on parempi.",
    },
    ends: (period, of, against) => `${period}: ${of}; ${against}.`,
    difference: (value) => `Erotus on ${value}.`,
    ratio: (value) => `Suhde on ${value}.`,
    interval: (range) => `95\u00A0%:n luottamusväli ${range}`,
    byWorsening:
      "Ainakin puolet eron kaventumisesta johtuu siitä, että paremmassa asemassa olleiden tilanne on huonontunut.",
  },
  data: {
    newest: (period, days) =>
      days === 0
        ? `Uusin arvo on ajalta ${period}.`
        : `Uusin arvo on ajalta ${period}, jonka päättymisestä on ${number(days)} ${plural(days, "päivä", "päivää")}.`,
    newestHidden: (period, days) =>
      days === 0
        ? `Uusin arvo on ajalta ${period}, mutta sitä ei näytetä tietosuojan vuoksi.`
        : `Uusin arvo on ajalta ${period}, jonka päättymisestä on ${number(days)} ${plural(days, "päivä", "päivää")}, mutta sitä ei näytetä tietosuojan vuoksi.`,
    none: "Arvoja ei ole.",
    fresh: (until) => `Tieto on tuore ${until} asti.`,
    ageing: (until) =>
      `Tieto on vanhentumassa: uusien arvojen pitäisi jo olla lähteessä. Se katsotaan vanhentuneeksi ${until} jälkeen.`,
    stale: "Tieto on vanhentunut: tarkista, onko uusia arvoja, ja kirjoita ne suunnitelmaan.",
    staleAtSource: (command) =>
      `Tieto on vanhentunut: tarkista, onko lähteessä uusia arvoja (${command}).`,
    awaiting: (date) => `Uusia arvoja odotetaan: lähde julkaisee ne ${date}.`,
    noRhythm:
      "Tuoreutta ei voi arvioida, koska indikaattorille ei ole kirjoitettu päivitysväliä (rhythm).",
    next: (date) => `Lähde julkaisee seuraavat arvot ${date}.`,
    source: (name) => `Lähde: ${name}.`,
    producer: (name) => `Tuottaja: ${name}.`,
    licence: (name) => `Lisenssi: ${name}.`,
    noLicence: "Lisenssi ei ole tiedossa.",
    fetched: (date) => `Haettu ${date}.`,
    written: "Arvot on kirjoitettu suunnitelmaan.",
    notFetched: (command) => `Arvoja ei ole vielä haettu: aja komento ${command}.`,
  },
  noValueYet:
    "Tavoiteaika on jo ohi, mutta siltä ajalta ei ole vielä arvoa. Arvio koskee aikaa, jolta uusin arvo on.",
  lights: {
    result:
      "Tulos kertoo, montako mittaria on saanut minkäkin arvion, heikoin ensin. Keskiarvoja ei lasketa.",
    ofActions: "Tavoitteella ei ole omia mittareita, joten mittarit ovat sen toimenpiteiden.",
    work: "Työ kertoo toimenpiteiden vaiheen ja aikataulun. Se ei vaikuta tulokseen eikä tulos siihen.",
  },
  action: {
    late: (days) => `myöhässä ${number(days)} ${plural(days, "päivä", "päivää")}`,
    postponed: (times) => (times === 1 ? "siirretty kerran" : `siirretty ${number(times)} kertaa`),
    noSchedule: "ei aikataulua",
  },
  entryLine: (title, id, state) => `${title} (${id}): ${state}.`,
  explainMetric: (command) => `Yhden mittarin arvio tarkemmin: ${command}`,
  refused: (errors) =>
    errors === 1
      ? "Arviota ei voi selittää, koska suunnitelmassa on virhe. Korjaa se ensin."
      : `Arviota ei voi selittää, koska suunnitelmassa on ${number(errors)} virhettä. Korjaa ne ensin.`,
};
