// Made by `npm run generate`. Do not edit.
import type { FindingTexts } from "../../base/finding-texts.ts";
export const texts: FindingTexts = {
 "acceptance-expired": {
  "what": "Säännön {rule} löydös oli hyväksytty {until} asti, ja se päivä on mennyt.",
  "why": "Hyväksyntä on luvattu määräajaksi, jotta keskeneräinen asia ei unohdu. Hyväksytty löydös näkyy nyt taas.",
  "fix": "Korjaa asia ja poista hyväksyntä. Jos asia on yhä kesken, kirjoita uusi päivä ja tarkista, että perustelu pitää paikkansa: ”{reason}”."
 },
 "acceptance-impossible": {
  "what": "Löydöstä {rule} ei voi hyväksyä, se on korjattava.",
  "why": "Löydös tarkoittaa, että jotakin suunnitelman kohtaa ei voi lukea. Kohta jäisi raportista pois, vaikka löydöstä ei näytettäisi.",
  "fix": "Korjaa löydös ja poista hyväksyntä."
 },
 "acceptance-malformed": {
  "what": "Hyväksyntä ”{written}” on vajaa tai väärin kirjoitettu.",
  "why": "Hyväksyntä on voimassa vain, kun siinä on sääntö, viimeinen päivä ja perustelu. Näin jokainen näkee, miksi puute on sallittu ja mihin asti.",
  "fix": "Kirjoita näin: # hyte-accept SÄÄNTÖ until VVVV-KK-PP: perustelu. Esimerkiksi # hyte-accept goal-without-action until 2026-12-31: toimenpiteet valmistellaan syksyllä"
 },
 "acceptance-unknown-rule": {
  "what": "Sääntöä {rule} ei ole.",
  "why": "Hyväksyntä ei siksi koske mitään.",
  "fix": "Kirjoita säännön tunnus niin kuin se lukee löydöksen perässä hakasulkeissa. Tarkoititko {nearest}? Kaikki säännöt näet komennolla hyte rules."
 },
 "acceptance-unused": {
  "what": "Säännöllä {rule} ei ole tässä mitään hyväksyttävää.",
  "why": "Tarpeeton hyväksyntä voisi myöhemmin peittää uuden, oikean puutteen.",
  "fix": "Poista hyväksyntä. Jos sen piti koskea toista kohtaa, siirrä se kyseisen kohdan yläpuolelle omalle rivilleen."
 },
 "action-without-goal": {
  "what": "Toimenpide ”{title}” ei palvele yhtään tavoitetta.",
  "why": "Toimenpiteet määritellään tavoitteiden tueksi (612/2021 7 § 2 mom.). Irrallinen toimenpide ei näy minkään tavoitteen kohdalla, eikä lukija tiedä, mihin sillä pyritään.",
  "fix": "Kirjoita toimenpiteelle `goals: [tavoitteen-tunnus]` tai siirrä se tavoitteensa alle kohtaan `actions:`. Jos toimenpide palvelee koko suunnitelmaa, kirjoita `crossCutting: true`."
 },
 "action-without-owner": {
  "what": "Toimenpiteellä ”{title}” ei ole vastuutahoa.",
  "why": "Kukaan ei aloita työtä, josta ei tiedä vastaavansa. Tavoitteen vastuutaho ei kerro, kuka tekee tämän toimenpiteen.",
  "fix": "Kirjoita toimenpiteelle `owners:` ja siihen toimijan tunnus. Jos tekijöitä on useita, merkitse päävastuu: `owners: [{ actor: tunnus, role: lead }, toinen-tunnus]`."
 },
 "action-without-schedule": {
  "what": "Toimenpiteellä ”{title}” ei ole aikataulua.",
  "why": "Ilman aikataulua kukaan ei näe, milloin työ alkaa tai onko se myöhässä. Toteutetuista toimenpiteistä raportoidaan aluevaltuustolle vuosittain (612/2021 7 § 3 mom.).",
  "fix": "Kirjoita toimenpiteelle `schedule:`, esimerkiksi `schedule: \"9/2026–5/2027\"`, `schedule: 2027` tai `schedule: jatkuva`."
 },
 "action-without-update": {
  "what": "Toimenpide ”{title}” on aikataulunsa ({schedule}) mukaan alkanut, mutta siitä ei ole yhtään seurantatietoa.",
  "why": "Lukija ei näe, tapahtuuko mitään. Toteutetuista toimenpiteistä raportoidaan aluevaltuustolle vuosittain (612/2021 7 § 3 mom.), ja tiedot on helpointa kirjata sitä mukaa kuin työ etenee. Ensimmäistä kirjausta kysytään, kun alusta on 90 päivää.",
  "fix": "Kirjoita toimenpiteelle `updates:` ja siihen päivä ja lause siitä, mitä on tehty: `- { date: 2026-10-15, text: \"…\" }`. Jos työ ei ole alkanut, korjaa `schedule:`. Jos se on keskeytetty tai peruttu, kirjoita `status:`, `statusDate:` ja `statusReason:`."
 },
 "bad-date": {
  "what": "”{value}” ei ole päivä muodossa vuosi-kuukausi-päivä.",
  "why": "Samanlaisina kirjoitetut päivät voi järjestää ja vertailla, eikä päivä mene sekaisin kuukauden kanssa.",
  "fix": "Kirjoita päivä esimerkiksi näin: {suggestion}."
 },
 "bad-format": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] ei ole oikeassa muodossa.",
  "why": "Väärin kirjoitettua arvoa hyte ei pysty käyttämään: esimerkiksi linkki ei aukeaisi.",
  "fix": "Kirjoita arvo samaan tapaan kuin tässä: {example}. Kentän ohje näkyy muokkausohjelmassa, kun osoitin viedään kentän nimen päälle."
 },
 "bad-id": {
  "what": "Tunnus ”{value}” ei kelpaa: siinä saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja, enintään 64 merkkiä.",
  "why": "Tunnuksesta tulee sivun osoite ja tiedoston nimi, joten sen on toimittava kaikkialla samanlaisena.",
  "fix": "Kirjoita tunnus esimerkiksi näin: {example}. Kirjoita ä ja å kirjaimella a, ö kirjaimella o ja välilyönti yhdysviivalla. Korjaa tunnus myös kohtiin, joissa siihen viitataan."
 },
 "bad-period": {
  "what": "Ajanjaksoa ”{value}” ei voi lukea.",
  "why": "Ajasta lasketaan, mikä on myöhässä ja mikä kuuluu suunnitelmakauteen.",
  "fix": "Kirjoita aika esimerkiksi näin: {suggestion}. Muita tapoja ovat 2026, 2025–2029, 9/2026–5/2027, syksy 2026 ja jatkuva."
 },
 "duplicate-id": {
  "what": "Tunnus ”{id}” on jo käytössä tiedostossa {file}.",
  "why": "Tunnus saa olla koko suunnitelmassa vain yhdellä: muuten viittaus voisi tarkoittaa kumpaa tahansa, ja sivuille tulisi sama osoite.",
  "fix": "Anna toiselle oma tunnus ja tarkista, kumpaa viittaukset tarkoittavat. Jos sama asia on kirjoitettu kahdesti, poista toinen. Kaksi mittaria samasta indikaattorista tarvitsevat kumpikin oman tunnuksen (`id`)."
 },
 "empty-field": {
  "what": "Kenttä ”{field}” on tyhjä.",
  "why": "Tyhjä kenttä ei kerro lukijalle mitään, ja se jää helposti täyttämättä.",
  "fix": "Kirjoita kenttään arvo, tai poista rivi, jos sille ei ole tarvetta."
 },
 "everyone-as-owner": {
  "what": "Kohdan ”{title}” vastuutahona on ”{owner}”.",
  "why": "Kun kaikki vastaavat, kukaan ei vastaa: lukija ei tiedä, keneltä kysyä, eikä yksikään toimija tunnista tehtävää omakseen.",
  "fix": "Nimeä toimija, joka vetää työtä, ja merkitse sille `role: lead`. Muut voivat olla kumppaneita. Jos kyse on sovitusta joukosta, luettele sen jäsenet toimijan kohdassa `members:`."
 },
 "focus-area-without-goals": {
  "what": "Painopistealueella ”{title}” ei ole yhtään tavoitetta.",
  "why": "Ilman tavoitteita painopistealue on pelkkä otsikko: lukija ei näe, mitä sillä halutaan muuttaa. Laki edellyttää tavoitteita (612/2021 7 § 2 mom.).",
  "fix": "Kirjoita painopistealueen alle `goals:` ja siihen vähintään yksi tavoite, tai mainitse painopistealueen tunnus muualle kirjoitetun tavoitteen kohdassa `focusArea:`. Poista painopistealue, jos se ei kuulu tähän suunnitelmaan."
 },
 "goal-without-action": {
  "what": "Tavoitteella ”{title}” ei ole yhtään toimenpidettä.",
  "why": "Ilman toimenpiteitä lukija ei näe, miten tavoitteeseen päästään. Laki edellyttää, että tavoitteille määritellään niitä tukevat toimenpiteet (612/2021 7 § 2 mom.).",
  "fix": "Kirjoita tavoitteen alle `actions:` ja siihen vähintään yksi toimenpide, tai mainitse tavoitteen tunnus toisen toimenpiteen kohdassa `goals:`."
 },
 "goal-without-metric": {
  "what": "Tavoitteella ”{title}” ei ole mittaria, eikä sen toimenpiteilläkään ole.",
  "why": "Ilman mittaria kukaan ei näe, toteutuuko tavoite. Aluevaltuustolle raportoidaan vuosittain asukkaiden hyvinvoinnista ja terveydestä (612/2021 7 § 3 mom.), ja mittari kertoo, mihin suuntaan on menty.",
  "fix": "Kirjoita tavoitteen alle `metrics:` ja siihen mittari: joko indikaattorin tunnus (`indicator:`) tai mittarin oma nimi (`title:`) ja yksikkö (`unit:`). Jos asiaa ei voi mitata luvulla, mittariksi käy ”tehty tai ei” (`aim: milestone`)."
 },
 "goal-without-owner": {
  "what": "Tavoitteella ”{title}” ei ole vastuutahoa, eikä sen toimenpiteilläkään ole.",
  "why": "Tavoite, josta kukaan ei vastaa, jää helposti toteuttamatta, eikä lukija tiedä, keneltä siitä voi kysyä. Hyvinvointia edistää moni toimija, joten vastuu on sanottava ääneen.",
  "fix": "Kirjoita tavoitteelle `owners:` ja siihen toimijan tunnus, tai kirjoita vastuutaho tavoitteen toimenpiteille. Toimijat tunnuksineen ovat kohdassa `actors:`."
 },
 "home-conflict": {
  "what": "Kohta ”{id}” on kirjoitettu kohdan ”{home}” alle, mutta sen kentässä ”{field}” lukee ”{written}”.",
  "why": "Yhdellä tavoitteella on yksi paikka suunnitelmassa: nyt ei tiedetä, kumman alla sen pitää näkyä.",
  "fix": "Jos paikka on oikea, poista rivi `{field}:`. Jos kenttä on oikea, siirrä kohta kohdan ”{written}” alle."
 },
 "missing-field": {
  "what": "Tästä kohdasta puuttuu pakollinen kenttä ”{field}”.",
  "why": "Ilman sitä kohtaa ei voi näyttää raportissa eikä siihen voi viitata.",
  "fix": "Lisää kohtaan rivi `{field}:` ja sen perään arvo, samaan sisennykseen kuin kohdan muut kentät. Tunnus (`id`) kirjoitetaan pienin kirjaimin ilman ääkkösiä, esimerkiksi `yksinaisyys-vahenee`."
 },
 "newer-format": {
  "what": "Tämä suunnitelma tarvitsee hyten version {format} tai uudemman.",
  "why": "Suunnitelma on kirjoitettu muodossa {format}, jota tämä hyten versio ei vielä tunne. Se voisi lukea jotakin väärin.",
  "fix": "Päivitä hyte. Jos suunnitelma ei käytä uuden muodon kenttiä, kirjoita tiedostoon hyte.yaml `format: 1`."
 },
 "not-a-list": {
  "what": "Kenttään ”{field}” kirjoitetaan luettelo, mutta tässä on {found}[[: {value}]].",
  "why": "Arvoja voi olla useita, joten yksikin kirjoitetaan luetteloksi. Muuten se jäisi lukematta.",
  "fix": "Pane arvo hakasulkeisiin niin kuin `[kunnat]`, tai omalle rivilleen niin, että rivin alussa on yhdysviiva: `- kunnat`."
 },
 "own-activity-only": {
  "what": "Tavoitteen ”{title}” kaikki mittarit kertovat vain omasta toiminnasta.",
  "why": "Oman toiminnan mittarit näyttävät, teimmekö lupaamamme, mutta eivät sitä, muuttuiko asukkaiden tilanne. Tavoitteen lukija haluaa tietää jälkimmäisen.",
  "fix": "Lisää tavoitteelle vähintään yksi mittari, joka kertoo väestöstä (`kind: outcome`) tai ilmiöstä (`kind: phenomenon`). Oman toiminnan mittarit (`performance` ja `process`) voivat jäädä sen rinnalle."
 },
 "owners-without-roles": {
  "what": "Kohdassa ”{title}” on useita vastuutahoja ({owners:and}), mutta ei tietoa siitä, kenellä on päävastuu.",
  "why": "Kun kukaan ei ole päävastuullinen, kukaan ei kutsu muita koolle eikä kerro, miten työ etenee.",
  "fix": "Merkitse yhdelle päävastuu ja muille kumppanuus: `owners: [{ actor: tunnus, role: lead }, { actor: toinen-tunnus, role: partner }]`. Yksin oleva vastuutaho on päävastuullinen ilman merkintää."
 },
 "period-day-out-of-range": {
  "what": "Ajanjaksossa ”{value}” on päivä {day}, mutta kuukauden {month}/{year} viimeinen päivä on {last}.",
  "why": "Ajasta lasketaan, mikä on myöhässä ja mikä kuuluu suunnitelmakauteen.",
  "fix": "Korjaa päivä niin, että se on kuukaudessa, tai kirjoita pelkkä kuukausi: {month}/{year}."
 },
 "period-end-before-start": {
  "what": "Ajanjakso ”{value}” päättyy ennen kuin se alkaa.",
  "why": "Ajasta lasketaan, mikä on myöhässä ja mikä kuuluu suunnitelmakauteen.",
  "fix": "Tarkista, kumpi pää on väärin, ja kirjoita alku ensin, esimerkiksi {suggestion}."
 },
 "period-month-out-of-range": {
  "what": "Ajanjaksossa ”{value}” on kuukausi {month}, mutta kuukaudet ovat 1–12.",
  "why": "Ajasta lasketaan, mikä on myöhässä ja mikä kuuluu suunnitelmakauteen.",
  "fix": "Korjaa kuukausi, esimerkiksi {suggestion}. Kuukausi kirjoitetaan ennen vuotta ja väliin vinoviiva."
 },
 "phenomenon-without-goals": {
  "what": "Ilmiöllä ”{title}” ei ole yhtään tavoitetta.",
  "why": "Ilmiö on painopistealueen alla oleva otsikko, joka kokoaa tavoitteita. Tyhjä otsikko saa lukijan etsimään sisältöä, jota ei ole.",
  "fix": "Kirjoita ilmiön alle `goals:`, tai mainitse ilmiön tunnus muualle kirjoitetun tavoitteen kohdassa `phenomenon:`. Jos ilmiötä vain kuvataan, sen voi kertoa painopistealueen kohdassa `description:`."
 },
 "reserved-id": {
  "what": "Tunnus ”{id}” on Windowsissa varattu laitteen nimeksi.",
  "why": "Tunnuksista tehdään tiedostoja, eikä Windows pysty tallentamaan tiedostoa, jolla on tämä nimi.",
  "fix": "Pidennä tunnusta, esimerkiksi {id}-ryhma, ja korjaa se myös kohtiin, joissa siihen viitataan."
 },
 "several-leads": {
  "what": "Kohdassa ”{title}” on useampi päävastuullinen: {owners:and}.",
  "why": "Kun päävastuu on usealla, kukin voi luulla toisen hoitavan asian. Siksi päävastuullisia on yksi, ja muut ovat kumppaneita.",
  "fix": "Jätä `role: lead` vain yhdelle ja kirjoita muille `role: partner`. Jos vastuu on aidosti jaettu, jaa toimenpide kahdeksi tai nimeä toimijaksi yhteinen ryhmä, jonka jäsenet ovat kohdassa `members:`."
 },
 "stale-schema-copy": {
  "what": "Editorin käyttämä skeema {file} on eri versiosta kuin tämä hyte.",
  "why": "Editori ehdottaa ja selittää kenttiä tämän tiedoston mukaan, joten se voi neuvoa vanhentunutta muotoa.",
  "fix": "Poista tiedosto ja aja `hyte init` tässä kansiossa: se kirjoittaa puuttuvat skeemat eikä muuta mitään muuta."
 },
 "text-without-quotes": {
  "what": "Kentän ”{field}” arvo {value} on tekstiä, joten se kirjoitetaan lainausmerkkeihin.",
  "why": "Ilman lainausmerkkejä ohjelmat lukevat sen luvuksi tai kyllä/ei-arvoksi: 08 muuttuu luvuksi 8 ja 1.10 luvuksi 1,1.",
  "fix": "Pane arvon ympärille lainausmerkit, esimerkiksi `title: \"2025\"`."
 },
 "too-little": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] on liian pieni tai lyhyt: vähimmäismäärä on {limit}.",
  "why": "Näin pientä arvoa ei voi käyttää: se on lyöntivirhe, tai jotakin puuttuu.",
  "fix": "Tarkista arvo. Luvun pitää olla vähintään {limit}, luettelossa vähintään niin monta kohtaa ja tekstissä niin monta merkkiä."
 },
 "too-much": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] on liian suuri tai pitkä: enimmäismäärä on {limit}.",
  "why": "Näin suurta arvoa ei voi käyttää: se on luultavasti lyöntivirhe.",
  "fix": "Tarkista arvo. Luvun pitää olla enintään {limit}, luettelossa enintään niin monta kohtaa ja tekstissä niin monta merkkiä."
 },
 "unknown-area": {
  "what": "Aluetta ”{value}” ei ole[[, lähin on {nearest}]].",
  "why": "Sama numero tarkoittaa eri luetteloissa eri alueita, joten alueen avaimessa on aina myös kirjaimet.",
  "fix": "Kirjoita alueen avain: hyvinvointialue HVA15, kunta KU179, maakunta MK13, koko maa SSS tai HUS-yhtymä HUS. Lähimmät ovat {nearest:and}."
 },
 "unknown-field": {
  "what": "Kenttää ”{field}” ei ole[[, lähin on {nearest}]].",
  "why": "Tuntematonta kenttää ei lueta, joten siihen kirjoitettu jäisi raportista pois kenenkään huomaamatta.",
  "fix": "Tarkista kentän nimi[[ ja vaihda se: {nearest}]]. Tässä kohdassa sallittuja kenttiä ovat {allowed:and}. Omalle kentälle, jota hyten ei pidä lukea, annetaan nimi, jonka alussa on `x-`."
 },
 "unknown-reference": {
  "what": "Tunnusta ”{id}” ei ole kokoelmassa {collection}[[, lähin on {nearest}]].",
  "why": "Viittaus, joka ei osu mihinkään, jättää lukijan ilman tietoa: esimerkiksi vastuutaho jäisi näkymättä.",
  "fix": "Korjaa tunnus[[ (lähin on {nearest})]] tai lisää kokoelmaan {collection} uusi kohta, jonka `id` on {id}."
 },
 "unknown-status": {
  "what": "Tilaa ”{value}” ei ole suunnitelman tila-asteikossa.",
  "why": "Tilasta lasketaan, mikä on käynnissä, valmista tai myöhässä. Vieras sana jäisi laskuista pois.",
  "fix": "Vaihda tila[[ (lähin on {nearest})]]. Asteikossa ovat {allowed:and}. Omat sanat määritellään tiedoston hyte.yaml kohdassa `statusScale:`."
 },
 "unknown-word": {
  "what": "Sanaa ”{value}” ei ole hyten sanastossa.",
  "why": "Raportti ryhmittelee sanaston mukaan, joten vieras sana jäisi ryhmittelystä pois.",
  "fix": "Vaihda sana[[ (lähin on {nearest})]]. Sanastossa ovat {allowed:and}."
 },
 "wrong-collection": {
  "what": "Tunnus ”{id}” on kokoelmassa {found}, mutta tässä pitää viitata kokoelmaan {collection}.",
  "why": "Vääränlainen viittaus ei näy raportissa: esimerkiksi tavoite ei voi olla vastuutaho.",
  "fix": "Kirjoita tähän tunnus, joka on kokoelmassa {collection}[[, lähin on {nearest}]]. Jos tunnus on oikea, se kuuluu toiseen kenttään."
 },
 "wrong-type": {
  "what": "Kentän ”{field}” arvon pitää olla {expected}, mutta tässä on {found}[[: {value}]].",
  "why": "Toisenlaista arvoa ei voi lukea, joten se jäisi raportista pois.",
  "fix": "Kirjoita kenttään {expected}. Luettelon jokainen rivi alkaa yhdysviivalla, ja ryhmä kenttiä kirjoitetaan sisennettyinä riveinä kentän alle."
 },
 "wrong-value": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] ei ole mikään sallituista arvoista.",
  "why": "Raportti ryhmittelee ja laskee näiden sanojen mukaan, joten vieras sana jäisi pois.",
  "fix": "Vaihda arvo[[ (lähin on {nearest})]]. Sallittuja ovat {allowed:and}."
 }
};
