// Made by `npm run generate`. Do not edit.
import type { FindingTexts } from "../../base/finding-texts.ts";
export const texts: FindingTexts = {
 "abolished-actor": {
  "what": "Kohdan ”{title}” vastuutaho ”{owner}” on lakannut toimimasta ({date}).",
  "why": "Lakkautettu toimija ei vastaa kenellekään, joten työ jää ilman tekijää.",
  "fix": "Vaihda vastuutahoksi se, jolle tehtävä siirtyi. Jos toimija toimii edelleen, korjaa sen `validTo:`."
 },
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
  "fix": "Kirjoita täsmälleen näin, myös yhdysviivat: # hyte-accept SÄÄNTÖ until VVVV-KK-PP: perustelu. Esimerkiksi # hyte-accept goal-without-action until 2026-12-31: toimenpiteet valmistellaan syksyllä"
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
 "action-overdue": {
  "what": "Toimenpiteen ”{title}” aikataulu {schedule} on päättynyt, mutta toimenpidettä ei ole merkitty valmiiksi.",
  "why": "Lukija ei tiedä, onko toimenpide tehty, myöhässä vai unohtunut.",
  "fix": "Jos toimenpide on tehty, kirjoita tilaksi valmis (`status: done` tai oma sananne) ja päivä kohtaan `statusDate:`. Jos se jatkuu, kirjoita uusi `schedule:`. Jos siitä luovuttiin, kirjoita tila, syy (`statusReason:`) ja päivä."
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
  "why": "Ilman aikataulua kukaan ei näe, milloin työ alkaa tai onko se myöhässä. Toteutetuista toimenpiteistä raportoidaan valtuustolle vuosittain (612/2021 6 § 3 mom. ja 7 § 3 mom.).",
  "fix": "Kirjoita toimenpiteelle `schedule:`, esimerkiksi `schedule: \"9/2026–5/2027\"`, `schedule: 2027` tai `schedule: jatkuva`."
 },
 "action-without-update": {
  "what": "Toimenpide ”{title}” on aikataulunsa ({schedule}) mukaan alkanut, mutta siitä ei ole yhtään seurantatietoa.",
  "why": "Lukija ei näe, tapahtuuko mitään. Toteutetuista toimenpiteistä raportoidaan valtuustolle vuosittain (612/2021 6 § 3 mom. ja 7 § 3 mom.), ja tiedot on helpointa kirjata sitä mukaa kuin työ etenee. Ensimmäistä kirjausta kysytään, kun alusta on 90 päivää.",
  "fix": "Kirjoita toimenpiteelle `updates:` ja siihen päivä ja lause siitä, mitä on tehty: `- { date: 2026-10-15, text: \"…\" }`. Jos työ ei ole alkanut, korjaa `schedule:`. Jos se on keskeytetty tai peruttu, kirjoita `status:`, `statusDate:` ja `statusReason:`."
 },
 "actor-without-contact": {
  "what": "Toimijalla ”{title}” on päävastuu, mutta sillä ei ole yhteystahoa.",
  "why": "Lukija, kunta tai järjestö, joka haluaa mukaan, ei tiedä, kenelle soittaa tai kirjoittaa.",
  "fix": "Kirjoita toimijalle yhteystaho roolina, ei ihmisen nimenä: `contact: { role: \"Hyvinvointikoordinaattori\", email: \"hyte@example.fi\" }`. Myös sen organisaation yhteystaho riittää, johon toimija kuuluu (`partOf:`)."
 },
 "ages-inverted": {
  "what": "Kohdan ”{title}” ikärajat ovat väärin päin: alkaen {from}, mutta enintään {to} vuotta.",
  "why": "Tällaiseen ikäryhmään ei kuulu ketään.",
  "fix": "Vaihda ikärajat oikein päin (`from:` on nuorin ja `to:` vanhin), tai korjaa toinen niistä."
 },
 "alias-clash": {
  "what": "Nimi ”{name}” on jo toisella toimijalla (”{title}”, {other}).",
  "why": "Lukija ei tiedä, kumpaa vastuutahoa tarkoitetaan, ja taulukosta tuotu nimi voi osua väärään.",
  "fix": "Jos kyse on samasta toimijasta, yhdistä kohdat ja vaihda viittausten tunnus. Jos toimijat ovat eri, anna niille nimet, joista ero näkyy."
 },
 "alias-limit": {
  "what": "Tiedostossa on liian monta viittausta (`*nimi`) tai ne monistavat liikaa tekstiä.",
  "why": "Viittaukset, jotka sisältävät pitkiä tekstejä tai toisia viittauksia, paisuvat nopeasti miljooniksi riveiksi, eikä tiedostoa voisi enää lukea. Yhdessä tiedostossa saa olla enintään {limit} viittausta, ja ne saavat toistaa yhteensä enintään {characters} merkkiä.",
  "fix": "Kirjoita sisältö auki viittausten sijasta tai jaa tiedosto osiin."
 },
 "alias-to-itself": {
  "what": "Viittaus *{name} osoittaa kohtaan, jonka sisällä se itse on.",
  "why": "Tällainen viittaus ei pääty koskaan, joten kohtaa ei voi lukea.",
  "fix": "Kirjoita sisältö auki, tai viittaa kohtaan, joka on ennen tätä."
 },
 "area-without-data": {
  "what": "[[Indikaattorilla ”{one}” ei ole yhtään arvoa suunnitelman omalta alueelta.]][[Yhdelläkään haetulla indikaattorilla ei ole arvoja suunnitelman omalta alueelta ({all}).]]",
  "why": "Oman alueen tilannetta ei voi näyttää eikä arvioida. Arvoja on näiltä alueilta: {areasFi:and}.",
  "fix": "[[Jos suunnitelman alueeksi on vaihdettu {all}, hae luvut uudelleen komennolla `hyte pull`. Muuten valitse indikaattoreita, joista on tietoa omalta alueelta.]][[Valitse indikaattorin ”{one}” sijaan sellainen, josta on tietoa omalta alueelta, tai muuta lähteen valintoja (`select:`) niin, että oma alue on mukana. Jos oman alueen luvut saadaan muualta, kirjoita ne kohtaan `values:` lähteineen.]]"
 },
 "bad-date": {
  "what": "[[”{form}” ei ole päivä muodossa vuosi-kuukausi-päivä.]][[Päivää ”{noDay}” ei ole: kuukauden {month}/{year} viimeinen päivä on {last}.]][[Päivää ”{noMonth}” ei ole: vuodessa on 12 kuukautta.]]",
  "why": "Samanlaisina kirjoitetut päivät voi järjestää ja vertailla, eikä päivä mene sekaisin kuukauden kanssa.",
  "fix": "[[Kirjoita päivä esimerkiksi näin: {suggestion}.]][[Tarkista päivä ”{noDay}” ja kirjoita päivä, joka kuukaudessa on.]][[Tarkista kuukausi: ”{noMonth}” on muodossa vuosi-kuukausi-päivä.]]"
 },
 "bad-escape": {
  "what": "Lainausmerkkien sisällä oleva {written} ei ole mikään YAMLin erikoismerkki.",
  "why": "Kaksinkertaisten lainausmerkkien sisällä kenoviiva (\\) aloittaa erikoismerkin, joten teksti ei tallentuisi niin kuin se on kirjoitettu.",
  "fix": "Käytä yksinkertaisia lainausmerkkejä, joiden sisällä kenoviiva on tavallinen merkki, tai kirjoita kenoviiva kahdesti (\\\\)."
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
 "bad-indent": {
  "what": "Rivi alkaa väärästä sarakkeesta.",
  "why": "YAMLissa sisennys kertoo, mihin rivi kuuluu. Väärin sisennetty kenttä voisi joutua väärälle tavoitteelle tai jäädä kokonaan lukematta.",
  "fix": "Siirrä rivi samaan sarakkeeseen kuin saman kohteen muut kentät. Käytä sisennykseen välilyöntejä, kaksi joka tasolle."
 },
 "bad-period": {
  "what": "Ajanjaksoa ”{value}” ei voi lukea.",
  "why": "Ajasta lasketaan, mikä on myöhässä ja mikä kuuluu suunnitelmakauteen.",
  "fix": "Kirjoita aika esimerkiksi näin: {suggestion}. Muita tapoja ovat 2026, 2025–2029, 9/2026–5/2027, syksy 2026 ja jatkuva. Toistuva työ, kuten ”vuosittain”, on jatkuva."
 },
 "baseline-contradicts-data": {
  "what": "Mittarin ”{title}” lähtötaso on {written}, mutta aikasarjan arvo samalta jaksolta ({period}) on {value}.",
  "why": "Edistyminen lasketaan lähtötasosta. Jos se on väärä, koko arvio on väärä.",
  "fix": "Korjaa lähtötaso tai poista siitä `value:`, jolloin arvo otetaan aikasarjasta. Jos lähde on tarkentanut lukuaan, tarkista samalla, onko tavoitetaso yhä oikea."
 },
 "broken-characters": {
  "what": "Kentän ”{field}” tekstissä on rikkoutuneita tai näkymättömiä merkkejä (paikkoja: {count}).",
  "why": "Lukija näkee niiden tilalla outoja merkkejä, ruudunlukija lukee ne väärin, eikä haku löydä sanaa.",
  "fix": "Kirjoita sana uudelleen. Näkymättömän merkin voi poistaa komennolla `hyte validate --fix`."
 },
 "circular-reference": {
  "what": "Kohdan ”{title}” viittaukset (`{field}:`) palaavat takaisin alkuun: {loop}.",
  "why": "Mikään ei voi olla itsensä osa, seuraaja tai edellytys. Tällaista ketjua ei voi näyttää eikä laskea.",
  "fix": "Poista ketjusta se viittaus, joka ei pidä paikkaansa."
 },
 "colon-in-text": {
  "what": "Kentän ”{key}” tekstissä on kaksoispiste ja välilyönti, eikä tekstin ympärillä ole lainausmerkkejä.",
  "why": "Ilman lainausmerkkejä YAML luulee kaksoispistettä edeltävää sanaa kentän nimeksi, eikä tiedostoa voi lukea.",
  "fix": "Kirjoita teksti lainausmerkkeihin: {correct}."
 },
 "comma-in-braces": {
  "what": "Aaltosulkeiden sisällä olevassa tekstissä ”{text}” on pilkku, eikä tekstin ympärillä ole lainausmerkkejä.",
  "why": "Aaltosulkeissa pilkku päättää tekstin: kaikki pilkun jälkeen jäisi raportista pois kenenkään huomaamatta.",
  "fix": "Kirjoita teksti lainausmerkkeihin: {correct}."
 },
 "completed-in-future": {
  "what": "Toimenpide ”{title}” on merkitty valmiiksi päivälle {date}, joka on vasta tulossa.",
  "why": "Valmiiksi merkitty toimenpide näkyy raportissa tehtynä työnä. Tarkastus tehtiin päivän {today} mukaan.",
  "fix": "Korjaa `statusDate:`, tai jos toimenpide on vielä kesken, kirjoita tilaksi `status: in-progress` ja suunniteltu päättyminen kohtaan `schedule:`."
 },
 "completed-without-date": {
  "what": "Toimenpiteen ”{title}” tila on `{status}`, mutta valmistumisen päivä puuttuu.",
  "why": "Vuosittainen raportti kertoo, mitä minäkin vuonna tehtiin. Ilman päivää toimenpide ei osu millekään vuodelle.",
  "fix": "Kirjoita päivä, jona toimenpide valmistui, esimerkiksi `statusDate: 2026-05-31`."
 },
 "context-metric-judges": {
  "what": "Mittari ”{title}” kuvaa toimintaympäristöä, mutta sille on kirjoitettu tavoite (`{field}:`).",
  "why": "Toimintaympäristöstä suunnitelma ei vastaa, joten sen mittarilla ei arvioida ketään. Tavoite jäisi arvioimatta.",
  "fix": "Poista kohta `{field}:`, jos mittari on taustatietoa. Jos suunnitelman teoilla on tarkoitus vaikuttaa siihen, kirjoita kohtaan `kind:` esimerkiksi outcome tai phenomenon."
 },
 "contrast-not-computed": {
  "what": "Värin {token} arvosta ”{colour}” hyte ei osaa laskea, erottuuko se taustastaan.",
  "why": "Muut omat värit tarkistetaan, mutta tämän kontrasti jää tarkistamatta. Julkisen verkkosivuston tekstin on erotuttava taustastaan (306/2019 7 §).",
  "fix": "Kirjoita väri läpinäkymättömänä nimenä tai muodossa `#00357a`, `rgb(0 53 122)` tai `hsl(214 100% 24%)`. Muuten tarkista kontrasti itse."
 },
 "contrast-too-low": {
  "what": "Väri {token} ({colour}) erottuu liian heikosti, kun vieressä on {other} ({otherColour}): kontrasti on {ratio}, ja sen on oltava vähintään {needed}.",
  "why": "Heikosti erottuvaa tekstiä eivät näe kaikki eikä kukaan auringossa. Julkisen verkkosivuston on täytettävä saavutettavuusvaatimukset (306/2019 7 §): WCAG 2.1 vaatii tekstiltä kontrastin 4,5 ja merkeiltä, reunoilta ja kuvioilta kontrastin 3.",
  "fix": "Valitse kohtaan `site: tokens:` värille `{token}` tummempi tai vaaleampi sävy, esimerkiksi samasta väristä. Jos tunnusvärisi on liian vaalea tekstiksi, käytä sitä vain pintana."
 },
 "coverage-too-large": {
  "what": "Kohdassa ”{title}” toteuttavia yksiköitä on {count}, vaikka yksiköitä on yhteensä vain {of}.",
  "why": "Kattavuus on osa kokonaisuudesta, joten se ei voi olla suurempi kuin kaikki yhteensä.",
  "fix": "Korjaa `count:` (montako toteuttaa) tai `of:` (montako on kaikkiaan)."
 },
 "curly-quotes": {
  "what": "Teksti on pantu kaareviin lainausmerkkeihin, joita YAML ei tunne.",
  "why": "Tekstinkäsittelyohjelma vaihtaa lainausmerkit kaareviksi. YAML pitää niitä tekstin osana, joten ne näkyisivät raportissa.",
  "fix": "Kirjoita suorat lainausmerkit: {correct}. Komento `hyte validate --fix` tekee sen puolestasi, kun merkit ovat tekstin molemmin puolin. Jos teksti on sitaatti ja merkkien pitää näkyä, pane suorat lainausmerkit niiden ulkopuolelle."
 },
 "data-not-pulled": {
  "what": "Indikaattorien lukuja ei ole vielä haettu lähteistä. Haettavia indikaattoreita: {count}.",
  "why": "Ilman lukuja mittareita ei voi arvioida, eikä raporttiin tule kuvioita.",
  "fix": "Aja komento `hyte pull`. Se hakee luvut ja kirjoittaa ne kansioon `data/`, joka tallennetaan versionhallintaan suunnitelman mukana."
 },
 "data-outside-limits": {
  "what": "Indikaattorin ”{title}” haettu arvo {value} ({areaFi}, {period}) on mahdollisten arvojen ulkopuolella.",
  "why": "Joko rajat on kirjoitettu väärin tai luvut kertovat jostakin muusta kuin on tarkoitus. Arvoja rajojen ulkopuolella: {count}.",
  "fix": "Tarkista, että lähteen tunnus ja valinnat ovat oikein. Jos ne ovat, korjaa indikaattorin rajat. Pienin mahdollinen arvo (`min:`) on nyt {low}. Suurin mahdollinen arvo (`max:`) on nyt {high}."
 },
 "data-stale": {
  "what": "Indikaattorin ”{title}” uusin arvo on jaksolta {period}, ja se on vanhentunut.",
  "why": "Indikaattorin päivittymisväliksi on kirjoitettu `rhythm: {rhythm}`, joten uudempia lukuja pitäisi jo olla. Vanhasta luvusta ei näe, mihin suuntaan tilanne nyt kehittyy.",
  "fix": "[[Hae uudet luvut komennolla `hyte pull {pulled}`.]][[Kirjoita indikaattorin ”{written}” uudet arvot kohtaan `values:`.]] Jos lähde julkaisee lukuja harvemmin, korjaa `rhythm:`. Jos seuraava julkaisupäivä on tiedossa, kirjoita se kohtaan `nextUpdate:`. Jos uusia lukuja ei enää tule, vaihda indikaattori."
 },
 "dates-inverted": {
  "what": "Toimijan ”{title}” toiminta päättyisi ({to}) ennen kuin se alkaa ({from}).",
  "why": "Näillä päivillä toimijaa ei ole ollut olemassa yhtenäkään päivänä.",
  "fix": "Vaihda `validFrom:` ja `validTo:` oikein päin, tai korjaa toinen päivistä."
 },
 "decimal-comma": {
  "what": "Luvussa {written} on desimaalipilkku.",
  "why": "YAMLissa luvun desimaalit erotetaan pisteellä. Pilkun kanssa luku luettaisiin väärin tai tekstinä, ja tavoitteen eteneminen laskettaisiin väärästä luvusta.",
  "fix": "Kirjoita luku pisteellä: {number}. Raportissa se näkyy suomeksi pilkulla."
 },
 "direction-contradicts-target": {
  "what": "Mittarin ”{title}” tavoitetaso {target} on ristiriidassa sen suunnan kanssa (`direction: {direction}`).",
  "why": "Suunta kertoo, kumpi on parempi: suurempi (`up`) vai pienempi (`down`). Jos tavoite vie toiseen suuntaan, raportti kertoisi huononemisen paranemisena.",
  "fix": "Tarkista, kumpi on oikein: korjaa `direction:` tai tavoitetaso. Lähtötaso on {baseline}. Kun suurempi on parempi, rajaksi kirjoitetaan `atLeast:` (vähintään); kun pienempi on parempi, `atMost:` (enintään)."
 },
 "document-expired": {
  "what": "Asiakirja ”{title}” ei ole enää voimassa (`{written}`), mutta suunnitelma nojaa siihen.",
  "why": "Vanhentunut asiakirja ei enää velvoita ketään, ja lukija hakee turhaan sen seuraajaa.",
  "fix": "Vaihda viittaukset uuteen asiakirjaan, tai korjaa voimassaolo (`validity:`) ja tila (`status:`), jos asiakirjaa on jatkettu."
 },
 "document-overdue": {
  "what": "Asiakirjan ”{title}” piti valmistua viimeistään {due}, mutta sen tila on yhä `{status}`.",
  "why": "Muut suunnitelmat ja lausunnot odottavat asiakirjaa, ja lukija haluaa tietää, milloin se tulee.",
  "fix": "Jos asiakirja on valmis, kirjoita `status: in-force` ja voimassaolo (`validity:`). Jos se on myöhässä, kirjoita uusi aika kohtaan `due:`."
 },
 "dropped-goal-with-open-actions": {
  "what": "Toimenpide ”{title}” on kesken, vaikka tavoitteesta ”{goal}” on luovuttu tai se on yhdistetty toiseen.",
  "why": "Lukija ei tiedä, jatkuuko työ vai ei, ja vastuutaho voi tehdä työtä, jota suunnitelma ei enää tunne.",
  "fix": "Kirjoita toimenpiteen kohtaan `goals:` se tavoite, jota työ nyt palvelee, tai merkitse toimenpide perutuksi tai yhdistetyksi (`status:`, `statusDate:`, `statusReason:`)."
 },
 "duplicate-id": {
  "what": "Tunnus ”{id}” on jo käytössä tiedostossa {file}.",
  "why": "Tunnus saa olla koko suunnitelmassa vain yhdellä: muuten viittaus voisi tarkoittaa kumpaa tahansa, ja sivuille tulisi sama osoite.",
  "fix": "Anna toiselle oma tunnus ja tarkista, kumpaa viittaukset tarkoittavat. Jos sama asia on kirjoitettu kahdesti, poista toinen. Kaksi mittaria samasta indikaattorista tarvitsevat kumpikin oman tunnuksen (`id`)."
 },
 "duplicate-key": {
  "what": "Kenttä ”{key}” on samassa kohteessa kahdesti.",
  "why": "Vain toinen niistä voi jäädä voimaan, eikä ohjelma voi tietää, kumpaa tarkoitettiin.",
  "fix": "Poista toinen, tai yhdistä niiden sisällöt. Jos jälkimmäinen kuuluu uuteen kohteeseen, aloita se viivalla ja omalla id:llä (`- id: …`)."
 },
 "duplicate-label": {
  "what": "Numero ”{label}” on sekä kohdalla ”{title}” että kohdalla ”{other}”.",
  "why": "Kokouksissa ja raporteissa viitataan numeroon, ja sen pitää osoittaa vain yhtä kohtaa.",
  "fix": "Korjaa toinen `label:`. Numerointi saa alkaa alusta jokaisen painopisteen, tavoitteen tai ryhmän alla, kunhan se alkaa niissä samasta numerosta."
 },
 "duplicate-title": {
  "what": "Nimi ”{title}” on myös toisella kohdalla (`{other}`).",
  "why": "Lukija ei erota kahta samannimistä toisistaan. Usein sama asia on kirjoitettu kahdesti.",
  "fix": "Jos kyse on samasta asiasta, poista toinen ja mainitse jäljelle jäävän tunnus siellä, missä sitä tarvitaan. Muuten tarkenna nimeä."
 },
 "empty-action-group": {
  "what": "Tavoitteen ”{title}” toimenpideryhmässä[[ ”{group}”]] ei ole yhtään toimenpidettä.",
  "why": "Raportissa olisi otsikko, jonka alla ei ole mitään. Lukija ei tiedä, puuttuuko jotakin vai onko ryhmästä luovuttu.",
  "fix": "Kirjoita ryhmän kohtaan `actions:` vähintään yksi toimenpide, tai poista ryhmä."
 },
 "empty-field": {
  "what": "Kenttä ”{field}” on tyhjä.",
  "why": "Tyhjä kenttä ei kerro lukijalle mitään, ja se jää helposti täyttämättä.",
  "fix": "Kirjoita kenttään arvo, tai poista rivi, jos sille ei ole tarvetta."
 },
 "empty-file": {
  "what": "Tiedosto on tyhjä.",
  "why": "Tyhjä tiedosto syntyy usein, kun tallennus on jäänyt kesken.",
  "fix": "Kirjoita tiedostoon sisältö, tai poista tiedosto."
 },
 "empty-text": {
  "what": "Kentän ”{field}” teksti on tyhjä.",
  "why": "Tyhjä teksti näkyy julkaistussa suunnitelmassa tyhjänä paikkana, eikä lukija tiedä, mitä siinä piti lukea.",
  "fix": "[[Kirjoita kentän `{required}` teksti lainausmerkkien väliin. Tämä kenttä tarvitaan.]][[Kirjoita teksti lainausmerkkien väliin tai poista koko kenttä `{optional}`.]]"
 },
 "everyone-as-owner": {
  "what": "Kohdan ”{title}” vastuutahona on ”{owner}”.",
  "why": "Kun kaikki vastaavat, kukaan ei vastaa: lukija ei tiedä, keneltä kysyä, eikä yksikään toimija tunnista tehtävää omakseen.",
  "fix": "Nimeä toimija, joka vetää työtä, ja merkitse sille `role: lead`. Muut voivat olla kumppaneita. Jos kyse on sovitusta joukosta, luettele sen jäsenet toimijan kohdassa `members:`."
 },
 "file-outside-plan": {
  "what": "Tiedosto {path} on väärässä paikassa tai väärän niminen.",
  "why": "Suunnitelmaksi luetaan vain tiedosto hyte.yaml ja kansion plan/ tiedostot, joiden nimen loppu on .yaml. Muualla oleva sisältö jäisi raportista pois.",
  "fix": "Anna tiedostolle nimi {correct}."
 },
 "file-too-large": {
  "what": "Tiedoston koko on {size} megatavua, ja suurin sallittu koko on {limit} megatavu.",
  "why": "Näin suuri tiedosto ei ole käsin kirjoitettu suunnitelma, ja sen lukeminen voisi jumittaa tarkistuksen.",
  "fix": "Jaa suunnitelma useaan tiedostoon kansiossa plan/, esimerkiksi yksi joka painopisteelle."
 },
 "focus-area-without-goals": {
  "what": "Painopistealueella ”{title}” ei ole yhtään tavoitetta.",
  "why": "Ilman tavoitteita painopistealue on pelkkä otsikko: lukija ei näe, mitä sillä halutaan muuttaa. Laki edellyttää tavoitteita (612/2021 7 § 2 mom.).",
  "fix": "Kirjoita painopistealueen alle `goals:` ja siihen vähintään yksi tavoite, tai mainitse painopistealueen tunnus muualle kirjoitetun tavoitteen kohdassa `focusArea:`. Poista painopistealue, jos se ei kuulu tähän suunnitelmaan."
 },
 "gap-without-groups": {
  "what": "Mittarin ”{title}” on määrä kaventaa eroa (`aim: gap`), mutta ei sanota, minkä välistä eroa.",
  "why": "Ero on aina kahden ryhmän tai alueen välillä. Ellei niitä nimetä, eroa ei voi laskea.",
  "fix": "Lisää mittarille `gap: { of: …, against: … }`: ensin ryhmä tai alue, joka on jäljessä, sitten se, johon verrataan."
 },
 "geometric-path-from-zero": {
  "what": "Mittarin ”{title}” tavoiteura on prosenttikasvua (`path: geometric`), mutta sen toisessa päässä on arvo {value}.",
  "why": "Prosentteina kasvava ura ei voi alkaa nollasta tai päättyä siihen eikä kulkea negatiivisten lukujen kautta, joten uraa ei voi laskea.",
  "fix": "Kirjoita `path: straight` tai poista `path:`, jolloin ura on suora viiva."
 },
 "goal-without-action": {
  "what": "Tavoitteella ”{title}” ei ole yhtään toimenpidettä.",
  "why": "Ilman toimenpiteitä lukija ei näe, miten tavoitteeseen päästään. Laki edellyttää, että tavoitteille määritellään niitä tukevat toimenpiteet (612/2021 7 § 2 mom.).",
  "fix": "Kirjoita tavoitteen alle `actions:` ja siihen vähintään yksi toimenpide, tai mainitse tavoitteen tunnus toisen toimenpiteen kohdassa `goals:`."
 },
 "goal-without-basis": {
  "what": "Tavoitteesta ”{title}” ei näy, mihin havaintoon se perustuu.",
  "why": "Suunnitelmassa on havaintoja, ja tavoitteiden on tarkoitus vastata niihin. Perustelu näyttää päättäjille, miksi juuri tämä tavoite valittiin.",
  "fix": "Kirjoita tavoitteelle `basedOn: [havainnon-tunnus]`; havainnot ovat kohdassa `observations:`. Jos tavoite tulee muualta, esimerkiksi laista tai strategiasta, kerro se kohdassa `origin:`."
 },
 "goal-without-focus-area": {
  "what": "Tavoite ”{title}” ei kuulu mihinkään painopistealueeseen.",
  "why": "Suunnitelman muut tavoitteet on ryhmitelty painopistealueisiin. Niiden ulkopuolinen tavoite jää raportissa ilman otsikkoa, ja lukija huomaa sen huonommin.",
  "fix": "Kirjoita tavoitteelle `focusArea:` ja painopistealueen tunnus, tai siirrä tavoite painopistealueen kohtaan `goals:`. Jos tavoite on yhteinen kaikille painopistealueille, merkitse sen toimenpiteisiin `crossCutting: true`."
 },
 "goal-without-metric": {
  "what": "Tavoitteella ”{title}” ei ole mittaria, eikä sen toimenpiteilläkään ole.",
  "why": "Ilman mittaria kukaan ei näe, toteutuuko tavoite. Valtuustolle raportoidaan vuosittain asukkaiden hyvinvoinnista ja terveydestä (612/2021 6 § 3 mom. ja 7 § 3 mom.), ja mittari kertoo, mihin suuntaan on menty.",
  "fix": "Kirjoita tavoitteen alle `metrics:` ja siihen mittari: joko indikaattorin tunnus (`indicator:`) tai mittarin oma nimi (`title:`) ja yksikkö (`unit:`). Jos asiaa ei voi mitata luvulla, mittariksi käy ”tehty tai ei” (`aim: milestone`)."
 },
 "goal-without-owner": {
  "what": "Tavoitteella ”{title}” ei ole vastuutahoa, eikä sen toimenpiteilläkään ole.",
  "why": "Tavoite, josta kukaan ei vastaa, jää helposti toteuttamatta, eikä lukija tiedä, keneltä siitä voi kysyä. Hyvinvointia edistää moni toimija, joten vastuu on sanottava ääneen.",
  "fix": "Kirjoita tavoitteelle `owners:` ja siihen toimijan tunnus, tai kirjoita vastuutaho tavoitteen toimenpiteille. Toimijat tunnuksineen ovat kohdassa `actors:`."
 },
 "hash-cuts-text": {
  "what": "Risuaita katkaisee tekstin: ”{cut}” jäisi siitä pois.",
  "why": "Välilyönti ja risuaita (#) aloittavat YAMLissa kommentin, jota ei lueta.",
  "fix": "Jos risuaita kuuluu tekstiin, kirjoita teksti lainausmerkkeihin: {correct}. Jos tarkoitit kommenttia, jätä risuaidan jälkeen välilyönti."
 },
 "home-conflict": {
  "what": "Kohta ”{id}” on kirjoitettu kohdan ”{home}” alle, mutta sen kentässä ”{field}” lukee ”{written}”.",
  "why": "Yhdellä tavoitteella on yksi paikka suunnitelmassa: nyt ei tiedetä, kumman alla sen pitää näkyä.",
  "fix": "Jos paikka on oikea, poista rivi `{field}:`. Jos kenttä on oikea, siirrä kohta kohdan ”{written}” alle."
 },
 "html-in-text": {
  "what": "Kentän ”{field}” tekstissä on HTML-merkintä {tag}.",
  "why": "Tekstit ovat Markdownia ilman HTML:ää, joten merkintä näkyy lukijalle sellaisenaan eikä muotoile mitään.",
  "fix": "Poista merkintä. Lihavointi kirjoitetaan `**näin**`, luettelon rivi alkaa yhdysviivalla ja linkki on `[teksti](https://www.example.fi)`. Uusi kappale alkaa tyhjän rivin jälkeen."
 },
 "indicator-without-source": {
  "what": "Indikaattorilla ”{title}” ei ole lähdettä.",
  "why": "Lukua, jota ei voi tarkistaa, ei voi käyttää perusteena. Ilman lähdettä kukaan ei myöskään osaa hakea seuraavaa lukua.",
  "fix": "Kirjoita indikaattorille `source:`, esimerkiksi `source: { sotkanet: 699, title: \"…\" }` tai `source: { name: \"Oma asukaskysely\" }`. Myös tuottaja (`producer:`), tiedon haltija (`sourceParty:`) tai lähde jokaisella arvolla riittää."
 },
 "install-not-pinned": {
  "what": "Kohdassa `install:` oleva osoite ”{address}” ei kiinnitä hyten versiota.",
  "why": "Suunnitelman tarkistukset asentavat hyten tästä osoitteesta. Jos osoite ei sano versiota, hyte voi vaihtua huomaamatta toiseksi, myös sellaiseksi, jota kukaan ei ole hyväksynyt.",
  "fix": "Kirjoita pakettitiedosto, jonka nimessä on versio, esimerkiksi `install: \"https://…/hyte-1.0.0.tgz\"`, tai git-osoite, jossa on version merkki tai koko muutostunniste, esimerkiksi `install: \"git+https://…#v1.0.0\"`."
 },
 "interval-inverted": {
  "what": "”{title}”: välin alaraja {low} on suurempi kuin yläraja {high}.",
  "why": "Tällaiseen väliin ei mahdu yhtään arvoa, joten sitä ei voi käyttää arviointiin eikä piirtää kuvaan.",
  "fix": "Vaihda rajat oikein päin tai korjaa toinen luvuista."
 },
 "keep-without-limit": {
  "what": "Mittarin ”{title}” taso on määrä säilyttää (`aim: keep`), mutta tavoitteena on vain tarkka arvo {value}.",
  "why": "Tasan sama luku toteutuu harvoin. Ilman rajaa hyväkin tulos näyttäisi epäonnistumiselta.",
  "fix": "Kirjoita tavoitetasoon arvon `value:` sijaan `atLeast:` (vähintään), `atMost:` (enintään) tai `between: { low: …, high: … }`."
 },
 "key-not-text": {
  "what": "”{text}” on kentän nimen paikalla, mutta kentän nimi ei voi olla tyhjä, luettelo eikä viittaus.",
  "why": "Kentät tunnistetaan nimestä, joten nimettömän kentän sisältöä ei voi lukea.",
  "fix": "Kirjoita kentän nimi ja kaksoispiste, esimerkiksi `title: \"…\"`."
 },
 "licence-not-open": {
  "what": "Indikaattorin ”{title}” lukujen lisenssi ”{licence}” ei ole avoin.",
  "why": "Lukuja saa julkaista uudelleen vain, jos siitä sovitaan tuottajan kanssa. Siksi ne jätetään pois suunnitelman avoimesta aineistosta.",
  "fix": "Sovi julkaisemisesta lukujen tuottajan[[ ({producer})]] kanssa ja kirjoita sovitut ehdot indikaattorin kohtaan `licence:`, esimerkiksi \"CC BY 4.0\". Jos lisenssi on avoin mutta sen nimi on kirjoitettu toisin, kirjoita sen tunnus, esimerkiksi \"CC-BY-4.0\". Jos ehdot jäävät ennalleen, hyväksy tämä löydös perusteluineen tiedoston hyte.yaml kohdassa `accept:`."
 },
 "licence-unknown": {
  "what": "Indikaattorin ”{title}” lukujen käyttöehtoja ei tiedetä.",
  "why": "Jos ei tiedetä, saako lukuja käyttää uudelleen, ne jätetään pois suunnitelman avoimesta aineistosta.",
  "fix": "Kysy ehdot lukujen tuottajalta[[ ({producer})]] ja kirjoita ne indikaattorin kohtaan `licence:`, esimerkiksi \"CC BY 4.0\". Omien lukujenne ehdoista päätätte itse."
 },
 "line-ends": {
  "what": "Tiedoston rivinvaihdot ovat vanhaa Mac-muotoa.",
  "why": "Useimmat ohjelmat lukevat tällaisen tiedoston yhtenä pitkänä rivinä, eikä kenttiä erota toisistaan.",
  "fix": "Tallenna tiedosto muokkausohjelmassa uudelleen rivinvaihdoilla LF (tai CRLF). Komento `hyte validate --fix` tekee sen puolestasi."
 },
 "link-outside": {
  "what": "{path} on linkki, joka johtaa ulos suunnitelman kansiosta.",
  "why": "Suunnitelmaan luetaan vain sen omassa kansiossa olevia tiedostoja, jotta muualta ei vahingossa julkaista mitään.",
  "fix": "Kopioi tiedosto kansioon plan/ linkin tilalle."
 },
 "list-item-unanswered": {
  "what": "Luettelon ”{list}”[[ (ehdotus, versio {proposal})]][[ (versio {inForce})]] kohtaa {code} ”{item}” ei seurata, eikä sitä ole jätetty pois perustellen.",
  "why": "Lukija ei tiedä, onko puuttuva indikaattori päätös vai unohdus.",
  "fix": "Jos jokin suunnitelman indikaattori vastaa kohtaan, kirjoita sille `inLists: [{ list: {id}, item: \"{code}\" }]`. Muuten kirjoita syy kohtaan `omissions:`, esimerkiksi `- { list: {id}, item: \"{code}\", reason: \"Tietoa ei saa alueittain\" }`."
 },
 "list-item-unknown": {
  "what": "Luettelossa ”{list}” ei ole kohtaa {code}.",
  "why": "Merkintä ei vastaa mihinkään, ja se kohta, jota tarkoitettiin, jää ilman vastausta.",
  "fix": "Kirjoita kohdan koodi niin kuin se on luettelossa, lainausmerkeissä. Tarkoititko {nearest}?"
 },
 "merge-conflict": {
  "what": "Tiedostoon on jäänyt kohta, jota kaksi ihmistä on muuttanut eri tavoin ({written}).",
  "why": "Git ei tiedä, kumpi muutos on oikea, joten se jätti tiedostoon molemmat ja merkkirivit niiden väliin. Ennen kuin jompikumpi on valittu, tiedostoa ei voi lukea.",
  "fix": "Merkkirivien numerot: {lines:and}. Valitse niiden väliin jäävistä versioista se, joka pitää paikkansa, tai yhdistä ne, ja poista sitten kaikki merkkirivit (<<<<<<<, ======= ja >>>>>>>). Jos et tiedä, kumpi on oikea, kysy toiselta muuttajalta."
 },
 "merge-key": {
  "what": "Merkintä `<<` ei kuulu nykyiseen YAMLiin.",
  "why": "Osa ohjelmista lukee sen toisesta kohdasta kopioituina kenttinä ja osa kenttänä, jonka nimi on <<. Silloin sama suunnitelma näyttäisi eri ohjelmissa erilaiselta.",
  "fix": "Kirjoita kentät auki tähän kohtaan[[: {fields:and}]], ja poista rivi, jolla << on."
 },
 "merged-without-successor": {
  "what": "Toimenpiteen ”{title}” tila on `{status}`, mutta ei kerrota, mihin se on yhdistetty.",
  "why": "Lukija ei löydä, missä työ jatkuu, ja toimenpide näyttää vain kadonneen.",
  "fix": "Kirjoita kohtaan `mergedInto:` sen toimenpiteen tunnus, johon tämä yhdistettiin. Jos toimenpiteestä luovuttiin, kirjoita `status: cancelled` ja syy."
 },
 "metric-without-baseline": {
  "what": "Mittarilla ”{title}” ei ole lähtötasoa.",
  "why": "Ilman lähtötasoa ei näe, mistä lähdettiin liikkeelle, eikä muutosta voi laskea.",
  "fix": "Kirjoita mittarille lähtötason vuosi ja arvo: `baseline: { period: 2025, value: 12.4 }`. Pelkkä `period:` riittää, kun arvo on indikaattorin luvuissa. Jos lukua ei vielä saa mistään, kirjoita `measurableFrom:` ja syy."
 },
 "metric-without-direction": {
  "what": "Mittarilta ”{title}” puuttuu suunta: ei tiedetä, kumpi on parempi, suurempi vai pienempi luku.",
  "why": "Suuntaa ei arvata. Ilman sitä ei voi sanoa, onko muutos hyvä vai huono, eikä edistymistä voi arvioida.",
  "fix": "Kirjoita `direction: up`, jos suurempi luku on parempi, tai `direction: down`, jos pienempi on parempi. Jos mittarilla on indikaattori, suunta kirjoitetaan sille. Jos luku vain kuvaa ympäristöä eikä sillä arvioida ketään, kirjoita mittarille `kind: context`."
 },
 "metric-without-source": {
  "what": "Mittarilta ”{title}” puuttuu lähde.",
  "why": "Lukija ei voi tarkistaa lukua, eikä sitä osaa päivittää kukaan muu kuin se, joka sen kerran haki.",
  "fix": "Kirjoita mittarille `source:`, esimerkiksi `source: \"Opiskeluhuollon tilastointi\"`. Jos luku on yleisestä tilastosta, tee siitä indikaattori ja viittaa siihen kohdassa `indicator:`. Lähde voi olla myös jokaisella arvolla kohdassa `values:`."
 },
 "metric-without-target": {
  "what": "Mittarilla ”{title}” ei ole tavoitetasoa.",
  "why": "Ilman tavoitetasoa kukaan ei voi sanoa, riittääkö muutos. Tavoitetasoja asetetaan suunnitelmissa harvoin, ja siksi niiden arviointi on vaikeaa.",
  "fix": "Kirjoita mittarille vuosi ja luku, johon pyritään: `targets: [{ period: 2029, value: 10 }]`. Jos riittää, että suunta on oikea, kirjoita `aim: direction`. Jos luvulla vain kuvataan ympäristöä, kirjoita `kind: context`."
 },
 "metric-without-title": {
  "what": "Mittarilla ei ole nimeä eikä indikaattoria, josta nimen saisi.",
  "why": "Raportin mittarisarakkeeseen ei voi painaa mitään, eikä lukija tiedä, mitä mitataan.",
  "fix": "Kirjoita mittarille `title:`, tai viittaa indikaattoriin: `indicator: indikaattorin-tunnus`. Jos ”{id}” on tarkoitettu indikaattorin tunnukseksi, kirjoita se kohtaan `indicator:`."
 },
 "metric-without-unit": {
  "what": "Mittarilta ”{title}” puuttuu yksikkö.",
  "why": "Pelkkä luku ei kerro mitään: 12 voi olla prosenttia, henkilöä tai euroa asukasta kohti.",
  "fix": "Kirjoita `unit:`, esimerkiksi `unit: \"%\"`, `unit: \"oppilasta\"` tai `unit: \"€/asukas\"`. Jos mittarilla on indikaattori, yksikkö kirjoitetaan sille. Jos vastaus on kyllä tai ei, kirjoita mittarille `aim: milestone`; jos se on sana, kirjoita asteikko kohtaan `scale:`."
 },
 "milestone-with-number": {
  "what": "Mittari ”{title}” kertoo vain, onko asia tehty (`aim: milestone`), mutta sen tavoitteena on luku {target}.",
  "why": "Virstanpylväs joko saavutetaan tai ei. Lukua ei voi lukea kummaksikaan.",
  "fix": "Kirjoita tavoitetasoksi `value: true`, tai poista `aim: milestone`, jos lukuun todella pyritään."
 },
 "missing-colon": {
  "what": "Riviltä puuttuu kentän nimen jälkeen kaksoispiste.",
  "why": "Ilman kaksoispistettä ei tiedetä, mihin kentän nimi päättyy ja mistä sen sisältö alkaa.",
  "fix": "Kirjoita kentän nimi, kaksoispiste, välilyönti ja sisältö[[: `{correct}`]]."
 },
 "missing-comma": {
  "what": "Sulkeiden sisältä puuttuu pilkku.",
  "why": "Sulkeissa kentät ja luettelon kohdat erotetaan pilkulla. Ilman sitä ei tiedetä, missä yksi päättyy ja toinen alkaa.",
  "fix": "Lisää pilkku kohtien väliin, esimerkiksi `{ fi: \"Uni\", sv: \"Sömn\" }`."
 },
 "missing-dash": {
  "what": "Luettelon kohdasta puuttuu alusta viiva.",
  "why": "Viiva kertoo, että rivistä alkaa uusi kohta, esimerkiksi uusi tavoite tai toimija. Ilman sitä rivit luettaisiin edellisen kohdan osiksi.",
  "fix": "Kirjoita kohdan ensimmäisen rivin alkuun viiva ja välilyönti samaan sarakkeeseen kuin muissa kohdissa, esimerkiksi `- id: uni`."
 },
 "missing-field": {
  "what": "Tästä kohdasta puuttuu pakollinen kenttä ”{field}”.",
  "why": "Ilman sitä kohtaa ei voi näyttää raportissa eikä siihen voi viitata.",
  "fix": "Lisää kohtaan rivi `{line}` samaan sisennykseen kuin kohdan muut kentät.[[ Kenttään kirjoitetaan: {meaningFi}.]][[ Tunnus (`{idOf}`) kirjoitetaan pienin kirjaimin ilman ääkkösiä, esimerkiksi `yksinaisyys-vahenee`.]]"
 },
 "missing-line-break": {
  "what": "Samalla rivillä on kaksi kenttää.",
  "why": "YAMLissa jokainen kenttä alkaa omalta riviltään. Muuten ei tiedetä, mihin edellinen päättyy.",
  "fix": "Siirrä jälkimmäinen kenttä omalle rivilleen, yhtä monen välilyönnin päähän reunasta kuin muut saman kohdan kentät."
 },
 "missing-space-after-colon": {
  "what": "Kentän ”{key}” kaksoispisteen jäljestä puuttuu välilyönti.",
  "why": "Ilman välilyöntiä YAML pitää kenttää ja sen sisältöä yhtenä sanana.",
  "fix": "Lisää kaksoispisteen jälkeen välilyönti."
 },
 "missing-space-after-dash": {
  "what": "Rivin alussa olevan viivan jäljestä puuttuu välilyönti.",
  "why": "Viiva aloittaa luettelon uuden kohdan vain, kun sen jäljessä on välilyönti. Muuten YAML pitää viivaa nimen alkukirjaimena.",
  "fix": "Kirjoita näin: {correct}. Saman kohteen muut kentät alkavat kaksi merkkiä viivan oikealta puolelta. Komento `hyte validate --fix` korjaa rivin puolestasi, kun kohta on selvä."
 },
 "municipality-missing": {
  "what": "Suunnitelman kunnista puuttuu {count} ({countyFi}): {municipalitiesFi:and}.",
  "why": "Hyvinvointialue laatii kertomuksen ja suunnitelman yhteistyössä alueensa kuntien kanssa (612/2021 7 § 3 mom.). Puuttuva kunta näyttää siltä, ettei sitä ole kuultu.",
  "fix": "Lisää puuttuvat kunnat kohtaan `municipalities:`, kukin omana kohtanaan, esimerkiksi `- { id: kunnan-nimi, area: KU179 }`. Suluissa on kunnan `area`."
 },
 "nesting-limit": {
  "what": "Tiedostossa on liian monta tasoa sisäkkäin.",
  "why": "Suunnitelmassa ei tarvita näin monta tasoa, ja loputtomasti sisäkkäisiä tasoja voisi käyttää tarkistuksen jumittamiseen. Tasoja saa olla enintään {limit}.",
  "fix": "Tarkista, ettei sulkeita tai sisennyksiä ole liikaa."
 },
 "newer-format": {
  "what": "Tämä suunnitelma tarvitsee hyten version {format} tai uudemman.",
  "why": "Suunnitelma on kirjoitettu muodossa {format}, jota tämä hyten versio ei vielä tunne. Se voisi lukea jotakin väärin.",
  "fix": "Päivitä hyte. Jos suunnitelma ei käytä uuden muodon kenttiä, kirjoita tiedostoon hyte.yaml `format: 1`."
 },
 "no-break-space": {
  "what": "Kentän ”{field}” tekstissä on sitovia välilyöntejä sanojen välissä (määrä: {count}).",
  "why": "Ne tulevat tekstiin liittämällä Wordista tai PDF:stä. Rivi ei katkea niiden kohdalta, joten teksti karkaa kapealla näytöllä reunan yli, eikä haku löydä sanoja.",
  "fix": "Kirjoita tilalle tavallinen välilyönti; komento `hyte validate --fix` tekee sen puolestasi. Luvuissa sekä merkkien % ja § edessä sitova välilyönti on oikein."
 },
 "no-config": {
  "what": "Tiedosto hyte.yaml puuttuu.",
  "why": "Siinä kerrotaan, minkä alueen suunnitelma on ja mille ajalle: ilman sitä suunnitelmaa ei voi tarkistaa eikä julkaista.",
  "fix": "Luo tiedosto komennolla `hyte init`, tai siirry kansioon, jossa hyte.yaml on."
 },
 "no-plan-files": {
  "what": "Kansiossa plan/ ei ole yhtään .yaml-tiedostoa.",
  "why": "Tyhjästä suunnitelmasta ei löydy virheitä, mutta se ei tarkoita, että suunnitelma olisi kunnossa.",
  "fix": "Kirjoita suunnitelma kansioon plan/, esimerkiksi tiedostoon plan/tavoitteet.yaml."
 },
 "not-a-colour": {
  "what": "Värin {token} arvo ”{colour}” ei ole väri.",
  "why": "Selain ei ymmärrä sitä, ja teksti tai sen tausta jää ilman väriä. Sivustoa ei silloin ehkä voi lukea.",
  "fix": "Kirjoita väri muodossa `#00357a`, `rgb(0 53 122)` tai `hsl(214 100% 24%)`, tai sen englanninkielinen nimi, esimerkiksi `navy`."
 },
 "not-a-list": {
  "what": "Kenttään ”{field}” kirjoitetaan luettelo, mutta tässä on {found}[[: {value}]].",
  "why": "Arvoja voi olla useita, joten yksikin kirjoitetaan luetteloksi. Muuten se jäisi lukematta.",
  "fix": "[[Pane arvo hakasulkeisiin: `{field}: [{single}]`.]][[ Aloita jokainen kohta kentän ”{entries}” alla yhdysviivalla: `- {first}: …`, ja sisennä sen muut kentät samaan tasoon.]]"
 },
 "not-a-mapping": {
  "what": "Tiedosto ei ala kentän nimellä.",
  "why": "Jokaisen tiedoston ylin taso kertoo, mitä siinä on: esimerkiksi tavoitteita (`goals:`) tai toimenpiteitä (`actions:`). Ilman sitä sisältöä ei tunnisteta.",
  "fix": "Kirjoita ensimmäiseksi riviksi esimerkiksi `goals:` ja sisennä muut rivit sen alle."
 },
 "not-utf8": {
  "what": "Tiedosto on tallennettu merkistöllä {encoding} eikä UTF-8:lla.",
  "why": "Muut ohjelmat näyttävät sen ä:t ja ö:t väärin, ja ne menisivät väärin myös raporttiin.",
  "fix": "Avaa tiedosto muokkausohjelmassa ja tallenna se merkistöllä UTF-8 (VS Code: Save with Encoding → UTF-8)."
 },
 "number-as-text": {
  "what": "”{title}”: arvo ”{value}” ei ole luku sellaisena kuin se on kirjoitettu.",
  "why": "Desimaalipilkku, prosenttimerkki, välilyönti tai muu merkki tekee luvusta tekstiä. Tekstistä ei voi laskea muutosta eikä piirtää kuvaajaa.",
  "fix": "[[Kirjoita {number} ilman lainausmerkkejä.]] Desimaalit erotetaan pisteellä (12.5), eikä lukuun kirjoiteta välilyöntejä. Yksikkö, esimerkiksi ”%”, kuuluu kenttään `unit:` ja tarkennus, esimerkiksi ”alle 10”, kenttään `note:`."
 },
 "observation-without-goal": {
  "what": "Havaintoon ”{title}” ei vastaa yksikään tavoite eikä toimenpide.",
  "why": "Lukija huomaa huolen ja etsii vastausta. Jos siihen ei vastata tässä suunnitelmassa, siihenkin on syy, ja sen voi sanoa.",
  "fix": "Mainitse havainnon tunnus sen tavoitteen tai toimenpiteen kohdassa `basedOn:`, joka siihen vastaa: `basedOn: [{id}]`. Jos mikään ei vastaa, kirjoita havainnolle syy: `noGoalReason: \"…\"`."
 },
 "omission-contradicted": {
  "what": "Luettelon ”{list}” kohta {code} ”{item}” on jätetty pois, vaikka indikaattori ”{indicator}” vastaa siihen.",
  "why": "Kohtaa ei voi yhtä aikaa seurata ja jättää seuraamatta. Toinen merkinnöistä on jäänyt vanhaksi.",
  "fix": "Poista merkintä kohdasta `omissions:`, jos indikaattoria seurataan. Muuten poista indikaattorin merkintä `inLists:` tai koko indikaattori."
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
 "pasted-bullet": {
  "what": "Kentän ”{field}” luettelo on tehty luettelomerkein, joita Markdown ei tunne (määrä: {count}).",
  "why": "Raportti näyttää rivit peräkkäin yhtenä kappaleena, eikä ruudunlukija kerro, että kyse on luettelosta.",
  "fix": "Aloita jokainen luettelon rivi yhdysviivalla ja välilyönnillä: `- läksykerhot`."
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
 "personal-identity-code": {
  "what": "Kentän ”{field}” tekstissä on henkilötunnus.",
  "why": "Suunnitelma julkaistaan verkossa, ja tiedostojen vanhat versiot jäävät talteen. Henkilötunnusta saa käsitellä vain, kun henkilö on välttämätöntä yksilöidä (1050/2018 29 §).",
  "fix": "Poista henkilötunnus heti ja kerro siitä tietosuojavastaavalle: tunnus on myös tiedoston vanhoissa versioissa, eikä sen poistaminen tästä riitä."
 },
 "phenomenon-without-goals": {
  "what": "Ilmiöllä ”{title}” ei ole yhtään tavoitetta.",
  "why": "Ilmiö on painopistealueen alla oleva otsikko, joka kokoaa tavoitteita. Tyhjä otsikko saa lukijan etsimään sisältöä, jota ei ole.",
  "fix": "Kirjoita ilmiön alle `goals:`, tai mainitse ilmiön tunnus muualle kirjoitetun tavoitteen kohdassa `phenomenon:`. Jos ilmiötä vain kuvataan, sen voi kertoa painopistealueen kohdassa `description:`."
 },
 "plan-outside-term": {
  "what": "Suunnitelmakausi {period} ei sisälly valtuustokauteen {term}.",
  "why": "Suunnitelma laaditaan valtuustokausittain (612/2021 7 § 2 mom.). Kausi voi ylittää valtuustokauden, jos niin on päätetty, mutta useimmiten toinen ajoista on kirjoitettu väärin.",
  "fix": "Tarkista `period:` ja `term:`. Jos kausi todella ylittää valtuustokauden, hyväksy löydös rivillä `# hyte-accept plan-outside-term until 2029-05-31: syy` ja kerro syy."
 },
 "planned-although-started": {
  "what": "Toimenpiteen ”{title}” tila on `{status}`, vaikka sen aikataulu {schedule} on alkanut yli kolme kuukautta sitten ja sillä on seurantamerkintöjä.",
  "why": "Raportti kertoisi tehdystä työstä suunnitelmana.",
  "fix": "Jos työ on alkanut, kirjoita `status: in-progress`. Jos aloitus on siirtynyt, korjaa `schedule:`."
 },
 "practice-without-assessment": {
  "what": "Toimintamallia ”{title}” käytetään, mutta sen arviointia ei ole kerrottu.",
  "why": "Toimintamalli valitaan siksi, että sen uskotaan toimivan. Arvioinnista lukija näkee, mihin usko perustuu.",
  "fix": "Kirjoita toimintamallille `assessment:` ja siihen arvioija, esimerkiksi `assessment: { assessor: \"THL, Innokylä\", proof: \"vahva\" }`. Jos toimintamallia ei ole arvioitu, senkin voi sanoa: `assessment: { assessor: \"Oma arvio\", proof: \"ei vielä näyttöä\" }`."
 },
 "private-email": {
  "what": "Kentässä ”{field}” on jonkun henkilön oma sähköpostiosoite.",
  "why": "Suunnitelma julkaistaan verkossa ja se on siellä vuosia. Henkilön osoite on henkilötieto, ja se vanhenee, kun ihmiset vaihtuvat.",
  "fix": "Kirjoita tilalle yksikön yhteinen osoite, esimerkiksi `hyte@example.fi`, tai viittaa toimijaan, jonka yhteystiedoissa (`contact`) se on."
 },
 "private-phone": {
  "what": "Kentän ”{field}” tekstissä on puhelinnumero, joka näyttää henkilön omalta.",
  "why": "Suunnitelma julkaistaan verkossa ja se on siellä vuosia. Henkilön numero on henkilötieto, ja se vanhenee, kun ihmiset vaihtuvat.",
  "fix": "Poista numero. Yksikön yhteinen numero, esimerkiksi vaihde, kirjoitetaan toimijan kenttään `contact: { phone: … }`."
 },
 "profile-contradicts-area": {
  "what": "Kentässä ”profile” lukee {profile}, mutta alue {area} on {nameFi}.",
  "why": "Organisaation lajista riippuu, mitä laki suunnitelmalta vaatii, ja alueesta, kenen suunnitelma on. Ristiriidassa tarkistettaisiin väärän organisaation velvoitteita.",
  "fix": "Tarkista kumpikin.[[ Jos alue on oikea, kirjoita `profile: {meant}`.]] Kunnan (`municipality`) avain on esimerkiksi KU179, hyvinvointialueen (`county`) HVA15, Helsingin kaupungin (`city`) KU091 ja HUS-yhtymän (`joint-authority`) HUS."
 },
 "repeated-spaces": {
  "what": "Kentän ”{field}” tekstissä on peräkkäisiä välilyöntejä (paikkoja: {count}).",
  "why": "Raportti näyttää ne yhtenä, joten tyhjällä tilalla tehty asettelu katoaa. Usein ne ovat jääneet liitetystä tekstistä.",
  "fix": "Kirjoita yksi välilyönti; komento `hyte validate --fix` tekee sen puolestasi. Luettelo ja taulukko kirjoitetaan Markdownina."
 },
 "reserved-id": {
  "what": "Tunnus ”{id}” on Windowsissa varattu laitteen nimeksi.",
  "why": "Tunnuksista tehdään tiedostoja, eikä Windows pysty tallentamaan tiedostoa, jolla on tämä nimi.",
  "fix": "Pidennä tunnusta, esimerkiksi {id}-ryhma, ja korjaa se myös kohtiin, joissa siihen viitataan."
 },
 "reserved-start": {
  "what": "Teksti alkaa merkillä {mark}, eikä sen ympärillä ole lainausmerkkejä.",
  "why": "YAMLissa merkillä on oma tehtävänsä tekstin alussa, joten teksti luettaisiin väärin tai ei lainkaan.",
  "fix": "Kirjoita teksti lainausmerkkeihin: {correct}."
 },
 "responsible-body-missing": {
  "what": "Suunnitelmassa ei ole nimetty hyvinvoinnin ja terveyden edistämisen vastuutahoa.",
  "why": "Laki edellyttää, että hyvinvointialue nimeää hyvinvoinnin ja terveyden edistämisen vastuutahon (612/2021 7 § 2 mom.; HUS-yhtymää koskee 615/2021 8 §).",
  "fix": "Kirjoita tiedostoon hyte.yaml `responsibleBody:` ja siihen toimijan tunnus. Toimija tunnuksineen kirjoitetaan suunnitelman kohtaan `actors:`."
 },
 "same-party-twice": {
  "what": "”{owner}” on kahdesti kohdan ”{title}” vastuutahona.",
  "why": "Lukija ei tiedä, kumpi maininta pätee, ja taulukossa sama nimi toistuu.",
  "fix": "Poista toinen maininta. Jos rooleja on kaksi, jätä niistä vastaava (`role: lead`) ja kerro muu kohdassa `note:`."
 },
 "scale-level-twice": {
  "what": "Asteikossa on kahdesti sama tason tunnus ”{id}” ({title}).",
  "why": "Arvo viittaa tasoon sen tunnuksella. Kun tunnus on kahdella tasolla, ei tiedetä, kumpaa tarkoitetaan.",
  "fix": "Anna toiselle tasolle oma tunnus ja käy läpi arvot, jotka käyttävät sitä."
 },
 "schedule-outside-plan": {
  "what": "Toimenpiteen ”{title}” aikataulu {schedule} ei mahdu suunnitelmakauteen {period}.",
  "why": "Suunnitelma sitoo vain oman kautensa. Sen ulkopuolelle jäävästä työstä kukaan ei ole päättänyt, eikä sitä seurata.",
  "fix": "Korjaa `schedule:`, tai hyte.yamlissa `period:`, jos se on väärin. Kauden yli jatkuvasta työstä kirjoitetaan kauteen kuuluva osa tai avoin loppu (`2026–`). Aiemmin alkaneen toimenpiteen sallii `continues:` tai `replaces:`."
 },
 "series-break-crossed": {
  "what": "Mittarin ”{title}” lähtötaso on jaksolta {baseline}, mutta mittaustapa muuttui sen jälkeen, jaksolla {period}.",
  "why": "Lähtötaso ja uusin arvo on mitattu eri tavoin, joten niiden ero voi johtua mittaamisesta eikä hyvinvoinnin muutoksesta. Näin mittaus muuttui: {change}.",
  "fix": "Valitse lähtötasoksi arvo, joka on mitattu uudella tavalla, ja tarkista samalla tavoitetaso. Jos arvot ovat sittenkin vertailukelpoisia, poista katkos indikaattorin kohdasta `breaks:`."
 },
 "several-documents": {
  "what": "Tiedostossa on kolmen viivan rivi, joka aloittaa uuden asiakirjan.",
  "why": "Tiedostosta luetaan vain ensimmäinen asiakirja, joten rivin jälkeinen sisältö jäisi raportista pois.",
  "fix": "Poista rivi, jos sisältö kuuluu samaan suunnitelmaan, tai siirrä loppuosa omaan tiedostoonsa kansioon plan/."
 },
 "several-leads": {
  "what": "Kohdassa ”{title}” on useampi päävastuullinen: {owners:and}.",
  "why": "Kun päävastuu on usealla, kukin voi luulla toisen hoitavan asian. Siksi päävastuullisia on yksi, ja muut ovat kumppaneita.",
  "fix": "Jätä `role: lead` vain yhdelle ja kirjoita muille `role: partner`. Jos vastuu on aidosti jaettu, [[jaa toimenpide ”{action}” kahdeksi]][[jaa tavoite ”{goal}” kahdeksi]] tai nimeä toimijaksi yhteinen ryhmä, jonka jäsenet ovat kohdassa `members:`."
 },
 "severity-impossible": {
  "what": "Löydöksen {rule} vakavuutta ei voi muuttaa kohdassa `rules:`.",
  "why": "Löydös kertoo, ettei jotakin kohtaa voi lukea tai että itse asetuksissa on virhe. Kohta jäisi vaikutuksetta tai puuttuisi raportista, vaikka löydöstä ei näytettäisi.",
  "fix": "Korjaa löydös sieltä, missä se on, ja poista tämä rivi. Komento hyte rules kertoo, minkä sääntöjen vakavuutta voi muuttaa."
 },
 "severity-unknown-rule": {
  "what": "Tiedoston hyte.yaml kohdassa `rules:` on sääntö {rule}, jota ei ole[[, lähin on {nearest}]].",
  "why": "Rivillä ei siksi ole vaikutusta: tarkistus ei muutu tiukemmaksi eikä lievemmäksi.",
  "fix": "Kirjoita säännön tunnus niin kuin se lukee löydöksen perässä hakasulkeissa[[: {nearest}]]. Kaikki säännöt näet komennolla hyte rules."
 },
 "single-sector-goal": {
  "what": "Tavoitteen ”{title}” kaikki vastuutahot ovat samalta sektorilta: {owners:and}.",
  "why": "Hyvinvointi syntyy suurelta osin muualla kuin yhden toimialan palveluissa. Hyvinvointialue tekee yhteistyötä kuntien, järjestöjen ja muiden toimijoiden kanssa (612/2021 7 § 4 mom.), ja se saa näkyä vastuissa.",
  "fix": "Mieti, keitä muita tavoitteen saavuttaminen vaatii, ja lisää heidät kumppaneiksi: `{ actor: tunnus, role: partner }`. Jos tavoite on aidosti yhden sektorin, tähän ei tarvita muutosta."
 },
 "small-count-shown": {
  "what": "[[”{few}”: jakson {period} arvo koskee alle {minimum} ihmistä.]][[”{telling}”: jakson {period} arvosta voi laskea toisen arvon, joka on peitetty tai jätetty pois ja koskee alle {minimum} ihmistä.]]",
  "why": "Näin harvoista ihmisistä jonkun voi tunnistaa. Raportti peittää luvun, mutta tiedostosta sen näkevät kaikki, jotka pääsevät tiedostoihin.",
  "fix": "Kirjoita suunnitelmassa arvon tilalle `value: null, flag: suppressed` ja poista `n`; lähtötasosta (`baseline`) poista `value`. Kirjoita omassa taulukossa luvun tilalle `<{minimum}`, tai pidä taulukko poissa muiden nähtäviltä. Kansion data/ luvut peittää `hyte pull`. Jos luku ei laske ihmisiä, kirjoita sen yksiköksi (`unit`), mitä se laskee: ”tilaisuutta”, ”kuntaa”, ”henkilötyövuotta”. Harvinaisen sanan perään kirjoita sulkeisiin, mitä se on: ”linnunpönttöä (kohdetta)”; myös ”(paikkaa)”, ”(laitetta)”, ”(tilaisuutta)”, ”(tapahtumaa)” ja ”(ryhmää)” käyvät. Keskiarvon tunnistaa kohdasta `decimals: 1`. Alarajan asettaa hyte.yaml-tiedoston kohta `privacy: { minimumCount: {minimum} }`."
 },
 "snapshot-edited": {
  "what": "Tiedosto {file} ei ole enää sellainen kuin `hyte pull` sen kirjoitti: sitä on muokattu, tai siihen on sekoittunut kahden haun lukuja.",
  "why": "Luvut esitetään lähteen nimissä, joten niiden on oltava täsmälleen lähteen luvut.",
  "fix": "Aja komento `hyte pull {id}`, niin lähteen luvut palautuvat. Jos lähteessä on virhe, kerro siitä lukujen tuottajalle. Suunnitelman omat luvut kirjoitetaan indikaattorin kohtaan `values:`."
 },
 "snapshot-interrupted": {
  "what": "Indikaattorin ”{title}” lukujen haku on keskeytynyt.",
  "why": "Luvut ja tiedot niiden alkuperästä ovat eri hauista, joten lukuja ei voi näyttää.",
  "fix": "Aja komento `hyte pull {id}`. Se hakee luvut uudelleen ja poistaa keskeytyneen haun jäljet."
 },
 "snapshot-missing": {
  "what": "Indikaattorin ”{title}” lukuja ei ole haettu lähteestä.",
  "why": "Muiden indikaattorien luvut on haettu, mutta tästä ei voi näyttää eikä arvioida mitään.",
  "fix": "Aja komento `hyte pull {id}`. Jos haku ei onnistu, komento kertoo syyn. Jos lukuja ei ole tarkoitus hakea, poista kohta `source:` tai kirjoita siihen vain lähteen nimi (`name:`)."
 },
 "snapshot-of-other-question": {
  "what": "Indikaattorin ”{title}” luvut on haettu toiseen kysymykseen kuin suunnitelmassa nyt on: silloin {then}, nyt {now}.",
  "why": "Luvut kertoisivat muusta kuin mitä suunnitelma niistä sanoo. Mittareita ei arvioida niistä ennen uutta hakua.",
  "fix": "Aja komento `hyte pull {id}`, niin luvut haetaan uudestaan. Jos lähde muuttui vahingossa, palauta kohta `source`."
 },
 "snapshot-orphaned": {
  "what": "[[Tiedoston {file} lukuja ei enää käytetä: suunnitelmassa ei ole indikaattoria `{gone}`.]][[Tiedoston {file} lukuja ei enää käytetä: indikaattorin `{written}` lukuja ei haeta lähteestä.]][[Tiedoston {file} lukuja ei enää käytetä: samat luvut haetaan nyt indikaattorille `{renamed}`, jolla ei vielä ole lukuja.]]",
  "why": "Kun `hyte pull` ei enää päivitä lukuja, ne vanhenevat huomaamatta. Lukija voi silti luulla, että suunnitelma nojaa niihin.",
  "fix": "[[Jos tunnus on vaihtunut vahingossa, kirjoita indikaattorin `{renamed}` tunnukseksi jälleen `{id}`. Jos se vaihdettiin tarkoituksella, aja komento `hyte pull {renamed}` ja poista sitten vanhat tiedostot data/{id}.csv ja data/{id}.yaml.]][[Poista tiedostot data/{gone}.csv ja data/{gone}.yaml. Jos indikaattoria tarvitaan yhä, palauta se suunnitelmaan samalla tunnuksella.]][[Poista tiedostot data/{written}.csv ja data/{written}.yaml. Jos luvut on tarkoitus hakea, kirjoita indikaattorille lähde (`source:`).]]"
 },
 "snapshot-unreadable": {
  "what": "Indikaattorin ”{title}” lukuja ei voi lukea: tiedosto {file} puuttuu, on liian suuri tai ei ole siinä muodossa, jossa `hyte pull` sen kirjoittaa.",
  "why": "Luvut ja tiedot niiden alkuperästä ovat kahdessa tiedostossa. Jos toinen niistä puuttuu tai on rikki, lukuja ei voi näyttää.",
  "fix": "Palauta tiedosto versionhallinnasta tai aja komento `hyte pull {id}`, joka kirjoittaa molemmat tiedostot uudelleen."
 },
 "sotkanet-without-title": {
  "what": "Indikaattorilla ”{title}” on Sotkanet-tunnus {number}, mutta ei nimeä, joka tunnuksella on Sotkanetissa.",
  "why": "Yksi väärä numero vaihtaa koko luvun toiseksi, eikä sitä huomaa kukaan. Nimestä näkee, että tunnus on oikea, ja sen voi verrata Sotkanetin luetteloon.",
  "fix": "Kirjoita nimi tunnuksen viereen juuri niin kuin se on Sotkanetissa: `source: { sotkanet: {number}, title: \"…\" }`."
 },
 "split-word": {
  "what": "Sana ”{word}” on katkennut keskeltä.",
  "why": "Tavutus on jäänyt tekstiin PDF:n rivin lopusta. Ruudunlukija lukee sanan kahtena, eikä haku löydä sitä.",
  "fix": "Kirjoita sana yhteen: {joined}. Jos yhdysviiva kuuluu sanaan, poista pelkkä välilyönti."
 },
 "stale-schema-copy": {
  "what": "Editorin käyttämä skeema {file} on eri versiosta kuin tämä hyte.",
  "why": "Editori ehdottaa ja selittää kenttiä tämän tiedoston mukaan, joten se voi neuvoa vanhentunutta muotoa.",
  "fix": "Poista tiedosto ja aja `hyte init` tässä kansiossa: se kirjoittaa puuttuvat skeemat eikä muuta mitään muuta."
 },
 "statute-malformed": {
  "what": "Säädösviittausta ”{written}” ei voi lukea.",
  "why": "Kun viittaus on aina samassa muodossa, siitä voi tehdä linkin Finlexiin ja tarkistaa, että laki on voimassa.",
  "fix": "Kirjoita säädöksen numero/vuosi ja pykälä, esimerkiksi `612/2021 7 § 2 mom.` Tässä se lienee {suggestion}. Lähimmät lait ovat {nearestFi:and}."
 },
 "statute-mistyped": {
  "what": "Säädöksen ”{written}” numero on luultavasti kirjoitettu väärin: {suggestion}.",
  "why": "Viittaus vie lukijan väärään säädökseen. Tarkoitettu lienee {nameFi}.",
  "fix": "Tarkista numero Finlexistä ja kirjoita {suggestion}."
 },
 "statute-repealed": {
  "what": "Säädös ”{written}” on kumottu (kumonnut säädös {by}).",
  "why": "Kumottu laki ei velvoita ketään, joten lukija ei tiedä, mihin kohta nykyisin perustuu.",
  "fix": "Tarkista Finlexistä, missä asiasta nykyisin säädetään, ja vaihda viittaus. Asia on nyt säädöksessä {successor}."
 },
 "statute-unknown-section": {
  "what": "Säädöksessä {act} ei ole pykälää {section}.",
  "why": "Lukija etsii velvoitetta turhaan. Säädös {act} on {nameFi}.",
  "fix": "Tarkista pykälä Finlexistä. Hyvinvoinnin edistämisestä säädetään siinä pykälissä: {known:and}."
 },
 "stopped-without-reason": {
  "what": "Toimenpiteen ”{title}” tila on `{status}`, mutta siitä puuttuu {missing:and}.",
  "why": "Valtuusto ja asukkaat haluavat tietää, miksi ja milloin luvatusta toimenpiteestä poikettiin.",
  "fix": "Kirjoita syy (`statusReason:`) ja päivä (`statusDate:`), esimerkiksi `statusReason: \"Hankerahoitus päättyi\"` ja `statusDate: 2026-05-31`."
 },
 "support-need-unanswered": {
  "what": "Kunnan ({title}) tuen tarpeeseen ”{need}” ei ole vastattu.",
  "why": "Hyvinvointialue tukee alueensa kuntia asiantuntemuksellaan (612/2021 7 § 4 mom.). Kunta, joka kertoi tarpeensa, odottaa vastausta viimeistään vuosittaisessa neuvottelussa.",
  "fix": "Kirjoita tarpeen viereen `answer:` ja siihen, mitä tukea annetaan. Jos tukea ei anneta, kirjoita siihen syy."
 },
 "tab-indent": {
  "what": "Rivi on sisennetty sarkaimella.",
  "why": "YAMLissa sisennys tehdään välilyönneillä: sarkaimen leveyttä ei tunneta, joten ei tiedetä, mihin rivi kuuluu. Tiedostossa on sarkaimella sisennettyjä rivejä {lines}.",
  "fix": "Vaihda sarkaimet välilyönteihin: rivi alkaa samasta sarakkeesta kuin saman kohteen muut kentät, kaksi välilyöntiä joka tasolle. Kun sarake on varma, komento `hyte validate --fix` tekee sen puolestasi."
 },
 "target-equals-baseline": {
  "what": "Mittarin ”{title}” tavoitetaso {value} on sama kuin lähtötaso.",
  "why": "Tällainen tavoite ei pyydä mitään muutosta, ja se näyttäisi saavutetulta heti ensimmäisenä päivänä.",
  "fix": "Kirjoita arvo, johon pyritään. Jos nykyinen taso halutaan säilyttää, kirjoita mittarille `aim: keep` ja tavoitteeksi `atLeast:` (vähintään) tai `atMost:` (enintään)."
 },
 "target-not-after-baseline": {
  "what": "Mittarin ”{title}” tavoitetason ajankohta {target} ei ole lähtötason ajankohdan {baseline} jälkeen.",
  "why": "Tavoitteeseen edetään lähtötasosta. Jos tavoite on samassa ajassa tai aiemmin, edistymistä ei voi laskea eikä näyttää.",
  "fix": "Korjaa tavoitetason `period:` sellaiseksi, että se päättyy lähtötason jälkeen, tai korjaa lähtötason `period:`."
 },
 "target-outside-unit": {
  "what": "[[Mittarin ”{share}” tavoitetaso {value} ei ole mahdollinen prosenttiosuus.]][[Mittarin ”{count}” tavoitetaso {value} on pienempi kuin nolla.]]",
  "why": "Osuus on aina 0–100 prosenttia, eikä lukumäärä voi olla negatiivinen. Mahdotonta tavoitetta ei voi saavuttaa.",
  "fix": "Tarkista tavoitetaso ja yksikkö. Jos luku ei ole osuus eikä lukumäärä vaan esimerkiksi muutos, kirjoita se yksikköön (esim. \"% edellisvuodesta\") tai anna indikaattorille sen rajat kohdissa `min:` ja `max:`."
 },
 "target-without-value": {
  "what": "Mittarin ”{title}” tavoitetasossa ajalle {period} ei ole arvoa.",
  "why": "Ilman arvoa kukaan ei voi sanoa, saavutettiinko tavoite.",
  "fix": "Kirjoita tavoitetasoon `value:` (tarkka arvo), `atLeast:` (vähintään), `atMost:` (enintään) tai `between:` (väli). Jos tavoitellaan vain oikeaa suuntaa ilman lukua, kirjoita mittarille `aim: direction`; jos jonkin on määrä tulla tehdyksi, `aim: milestone`."
 },
 "targets-not-monotonic": {
  "what": "Mittarin ”{title}” tavoitetaso {target} ajalle {period} on heikompi kuin sitä edeltävä tavoitetaso {previous} ajalle {earlier}.",
  "why": "Tavoitetasot muodostavat uran, jota pitkin edetään. Jos ura kääntyy takaisin, sama tulos näyttäisi ensin hyvältä ja sitten jälkeen jääneeltä.",
  "fix": "Korjaa toinen arvoista tai mittarin suunta (`direction:`). Jos väliaikainen notkahdus on tarkoituksellinen, jätä välitavoite pois ja kerro asiasta kohdassa `note:`."
 },
 "targets-out-of-order": {
  "what": "Mittarin ”{title}” tavoitetaso ajalle {period} seuraa tavoitetasoa ajalle {previous}, vaikka se ei pääty sitä myöhemmin.",
  "why": "Välitavoitteet ovat askelia kohti viimeistä tavoitetta. Jos järjestys on väärä tai samalle ajalle on kaksi tavoitetta, tavoiteuraa ei voi piirtää.",
  "fix": "Kirjoita tavoitetasot aikajärjestyksessä, yksi kullekin ajankohdalle. Kaksi eri tavoitetta samalle ajalle kirjoitetaan kahdeksi mittariksi."
 },
 "task-before-its-inputs": {
  "what": "Tehtävä ”{title}” alkaa ({period}) ennen kuin tehtävä ”{input}”, jonka on määrä edeltää sitä, on päättynyt ({ends}).",
  "why": "Tehtävä tarvitsee edellisen tuloksen. Näin kirjoitettuna se alkaisi ilman sitä.",
  "fix": "Korjaa jommankumman tehtävän ajankohta (`period:`). Jos tehtävät voi tehdä yhtä aikaa, poista tunnus kohdasta `after:`."
 },
 "task-overdue": {
  "what": "Valmistelun tehtävän ”{title}” aika {period} on mennyt, mutta tehtävää ei ole merkitty valmiiksi.",
  "why": "Tiekartta näyttää, missä valmistelu on menossa. Vanhentunut tieto johtaa harhaan niitä, jotka odottavat tehtävän tulosta.",
  "fix": "Kirjoita tehtävälle `status: done` (tai oma sananne), tai korjaa ajankohta (`period:`). Joka vuosi toistuvalle tehtävälle kirjoitetaan `recurring: true`."
 },
 "term-unknown": {
  "what": "Valtuustokausi {term} ei ole mikään lain mukaisista valtuustokausista.",
  "why": "Raportit ja seuranta jaetaan valtuustokausittain, joten väärä kausi siirtäisi tiedot väärään kertomukseen.",
  "fix": "Lain mukainen valtuustokausi on lähinnä {meant}. Kirjoita se kohtaan `term:`, ja suunnitelman oma kausi kohtaan `period:`."
 },
 "text-after-quotes": {
  "what": "Lainausmerkin jälkeen on vielä tekstiä.",
  "why": "Lainausmerkit merkitsevät YAMLissa koko tekstin alun ja lopun, joten loppuosa ei kuuluisi mihinkään.",
  "fix": "Kirjoita koko teksti yksinkertaisiin lainausmerkkeihin: {correct}."
 },
 "text-without-quotes": {
  "what": "Kentän ”{field}” arvo {value} on tekstiä, joten se kirjoitetaan lainausmerkkeihin.",
  "why": "Ilman lainausmerkkejä ohjelmat lukevat sen luvuksi tai kyllä/ei-arvoksi: 08 muuttuu luvuksi 8, 1.10 luvuksi 1,1 ja 1e3 luvuksi 1000.",
  "fix": "Pane arvon ympärille lainausmerkit, näin: `{correct}`."
 },
 "thresholds-inverted": {
  "what": "Mittarin ”{title}” arvion rajat ovat väärin päin: raja `behind` on {behind} ja raja `slightlyBehind` {slightlyBehind}.",
  "why": "Mittari on jäljessä, kun odotetusta muutoksesta on toteutunut pienempi osa kuin `behind`, ja hieman jäljessä, kun siitä on toteutunut pienempi osa kuin `slightlyBehind`. Näillä rajoilla mittari ei voisi koskaan olla hieman jäljessä.",
  "fix": "Kirjoita rajat niin, että `behind` on pienempi kuin `slightlyBehind`. Jos toinen puuttuu, käytetään hyten omaa rajaa (`behind: 0.6` ja `slightlyBehind: 0.95`)."
 },
 "title-differs-from-source": {
  "what": "Indikaattorin ”{title}” haetut luvut ovat lähteessä nimellä ”{atSource}”, mutta suunnitelmassa lähteen nimeksi on kirjoitettu ”{written}”.",
  "why": "Numerosta tai taulukon tunnuksesta ei näe, mistä luvut ovat. Väärä tunnus toisi suunnitelmaan aivan muut luvut kuin on tarkoitus.",
  "fix": "Jos lähde on vaihdettu suunnitelmassa, hae luvut uudelleen komennolla `hyte pull {id}`. Jos tunnus on väärä, etsi oikea komennolla `hyte search`. Jos lähde on vain muuttanut nimeä, kopioi uusi nimi lähteen kohtaan `title:`."
 },
 "too-few-points": {
  "what": "Mittaria ”{title}” ei voi vielä arvioida: lähteestä on saatu vain yksi arvo, jaksolta {period}.",
  "why": "Muutoksen näkee vasta, kun arvoja on kahdelta ajankohdalta. Yksi arvo ei kerro, kehittyykö tilanne oikeaan suuntaan.",
  "fix": "Jos mittaus on uusi, kirjoita kohtaan `measurableFrom:`, mistä alkaen muutosta voi arvioida ja miksi. Muuten valitse indikaattori, jolla on pidempi aikasarja, tai kirjoita lähtötaso (`baseline:`) aiemmalta ajalta."
 },
 "too-little": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] on liian pieni tai lyhyt: vähimmäismäärä on {limit}.",
  "why": "Näin pientä arvoa ei voi käyttää: se on lyöntivirhe, tai jotakin puuttuu.",
  "fix": "Tarkista arvo. Luvun pitää olla vähintään {limit}, luettelossa vähintään niin monta kohtaa ja tekstissä niin monta merkkiä."
 },
 "too-many-files": {
  "what": "Kansiossa plan/ on yli {limit} tiedostoa.",
  "why": "Näin suuri määrä ei ole käsin kirjoitettu suunnitelma, ja sen lukeminen voisi jumittaa tarkistuksen.",
  "fix": "Siirrä kansiosta pois tiedostot, jotka eivät kuulu suunnitelmaan."
 },
 "too-much": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] on liian suuri tai pitkä: enimmäismäärä on {limit}.",
  "why": "Näin suurta arvoa ei voi käyttää: se on luultavasti lyöntivirhe.",
  "fix": "Tarkista arvo. Luvun pitää olla enintään {limit}, luettelossa enintään niin monta kohtaa ja tekstissä niin monta merkkiä."
 },
 "translation-incomplete": {
  "what": "Tekstistä ”{text}” puuttuu käännös: {languages:and}.",
  "why": "Suunnitelma lupaa tämän kielen, mutta lukija näkee tässä kohdassa toisenkielisen tekstin.",
  "fix": "Lisää käännös: `{texts}`. Jos kielellä ei julkaista raporttia, poista se tiedoston hyte.yaml kohdasta `languages:`."
 },
 "translation-missing": {
  "what": "[[Tekstistä ”{text}” puuttuu virallisella kielellä julkaistava käännös: {languages:and}.]][[Tiedoston hyte.yaml kentästä ”{setting}” puuttuu alueen virallinen kieli: {languages:and}.]]",
  "why": "Kaksikielinen viranomainen tiedottaa yleisölle suomeksi ja ruotsiksi (423/2003 32 §). Muuten osa asukkaista ei saa tietoa omalla kielellään.",
  "fix": "[[Kirjoita teksti kaikilla kielillä: `{texts}`.]][[Lisää kieli tiedostoon hyte.yaml: `{correct}`. Ensimmäisenä pysyy suunnitelman oma kieli ({own}).]]"
 },
 "two-matters": {
  "what": "Tavoitteessa ”{title}” on kaksi asiaa.",
  "why": "Kahdesta asiasta ei voi sanoa yhdellä mittarilla, toteutuiko tavoite: toinen voi onnistua ja toinen ei.",
  "fix": "Jaa tavoite kahdeksi, joilla on kummallakin omat mittarinsa. Jos asiat ovat yksi ja sama, kirjoita ne yhdeksi: toinen alkaa kohdasta ”{second}”."
 },
 "unclosed-bracket": {
  "what": "Sulkeet eivät täsmää: merkki {bracket} puuttuu tai on liikaa.",
  "why": "Ilman sulkevaa merkkiä seuraavat rivit luettaisiin saman luettelon osiksi.",
  "fix": "Tarkista, että jokaisella merkillä [ ja { on parinsa samassa kohteessa."
 },
 "unclosed-quote": {
  "what": "Lainausmerkki {quote} jää sulkematta.",
  "why": "Ilman loppumerkkiä seuraavat rivit luettaisiin saman tekstin osiksi.",
  "fix": "Lisää tekstin loppuun {quote}."
 },
 "unfinished-text": {
  "what": "Kentän ”{field}” teksti on jäänyt kesken: ”{words}”.",
  "why": "Valtuuston hyväksymässä suunnitelmassa keskeneräinen kohta näyttää unohdukselta, eikä lukija tiedä, mitä siihen oli tarkoitus tulla.",
  "fix": "Kirjoita teksti loppuun tai poista kohta. Jos tietoa ei vielä ole, kerro milloin ja keneltä se saadaan."
 },
 "unit-differs-from-source": {
  "what": "Indikaattorin ”{title}” yksikkö on suunnitelmassa ”{written}” mutta lähteessä ”{atSource}”.",
  "why": "Lukija tulkitsee luvun yksikön mukaan: osuus, suhdeluku ja lukumäärä kertovat eri asioista.",
  "fix": "Kirjoita kohtaan `unit:` sama yksikkö, jota lähde käyttää. Jos lähteestä haetaan väärää tietoa, korjaa lähteen tunnus tai valinnat."
 },
 "unknown-area": {
  "what": "Aluetta ”{value}” ei ole[[, lähin on {nearestOne}]][[, lähimmät ovat {nearestSeveral:and}]].",
  "why": "Sama numero tarkoittaa eri luetteloissa eri alueita, joten alueen avaimessa on aina myös kirjaimet.",
  "fix": "Kirjoita alueen avain: hyvinvointialue HVA15, kunta KU179, maakunta MK13, koko maa SSS tai HUS-yhtymä HUS. Tarkoititko {nearestFi}?"
 },
 "unknown-field": {
  "what": "Kenttää ”{field}” ei ole[[, lähin on {nearest}]].",
  "why": "Tuntematonta kenttää ei lueta, joten siihen kirjoitettu jäisi raportista pois kenenkään huomaamatta.",
  "fix": "Tarkista kentän nimi[[ ja vaihda se: {nearest}]]. Tässä kohdassa sallittuja kenttiä ovat {allowed:and}. Omalle kentälle, jota hyten ei pidä lukea, annetaan nimi, jonka alussa on `x-`."
 },
 "unknown-reference": {
  "what": "Tunnusta ”{id}” ei ole kokoelmassa {collection}[[, lähin on {nearest}]].",
  "why": "Viittaus, joka ei osu mihinkään, jättää lukijan ilman tietoa: esimerkiksi vastuutaho jäisi näkymättä.",
  "fix": "Korjaa tunnus[[ (lähin on {nearest})]][[ tai lisää kokoelmaan {collection} uusi kohta, jonka `id` on {newId}]].[[ ”{everyone}” ei ole toimija: nimeä se, joka vetää työtä, ja muut kumppaneiksi (`role: partner`).]][[ Tähän kirjoitetaan tunnus (`id`), ei nimeä tai otsikkoa niin kuin ”{name}”.]][[ Kirjoitusvirhe on luultavasti siinä, missä tunnus on annettu: mikään viittaus ei käytä tunnusta ”{definition}”.]][[ Vastuutaho ”{party}” merkitään toimijan tunnuksella, ja toimija on yksikkö tai rooli, ei henkilö.]]"
 },
 "unknown-status": {
  "what": "Tilaa ”{value}” ei ole suunnitelman tila-asteikossa.",
  "why": "Tilasta lasketaan, mikä on käynnissä, valmista tai myöhässä. Vieras sana jäisi laskuista pois.",
  "fix": "Vaihda tila[[ (lähin on {nearest})]]. Asteikossa ovat {allowedFi:and}. Omat sanat määritellään tiedoston hyte.yaml kohdassa `statusScale:`."
 },
 "unknown-word": {
  "what": "Sanaa ”{value}” ei ole hyten sanastossa.",
  "why": "Raportti ryhmittelee sanaston mukaan, joten vieras sana jäisi ryhmittelystä pois.",
  "fix": "Vaihda sana[[ (lähin on {nearest})]]. Sanastossa ovat {allowedFi:and}."
 },
 "unopened-quote": {
  "what": "Tekstin lopussa on lainausmerkki {quote}, mutta sen alusta lainausmerkki puuttuu.",
  "why": "Ilman alkumerkkiä lopun lainausmerkki jää osaksi tekstiä ja näkyisi raportissa.",
  "fix": "Kirjoita näin: {correct}. Kun merkitys on selvä, komento `hyte validate --fix` tekee sen puolestasi."
 },
 "unprintable-character": {
  "what": "Tiedostossa on näkymätön ohjausmerkki U+{code}.",
  "why": "Merkki on tullut mukaan kopioitaessa toisesta ohjelmasta. Sitä ei näe, mutta se rikkoo tekstin raportissa ja muissa ohjelmissa.",
  "fix": "Poista merkki. Komento `hyte validate --fix` tekee sen puolestasi, kun on selvää, mitä merkin tilalla kuuluu olla."
 },
 "unreadable-file": {
  "what": "Kohdetta {path} ei voi lukea.",
  "why": "Sen sisältö jäisi raportista pois. Kohde ei ole tavallinen tiedosto, siihen ei ole lukuoikeutta, tai se on linkki kansioon tai puuttuvaan tiedostoon.",
  "fix": "Pane tilalle tavallinen tiedosto, ja tarkista, että sinulla on oikeus lukea se."
 },
 "unsafe-link": {
  "what": "Kentän ”{field}” tekstissä on linkki, jota ei voi julkaista: {link}.",
  "why": "Tällainen linkki ajaa ohjelmakoodia lukijan selaimessa tai viittaa tiedostoon, jota lukijalla ei ole.",
  "fix": "Kirjoita tilalle verkko-osoite, jonka alussa on `https://`. Jos et tiedä, mistä linkki on peräisin, poista se ja kerro siitä tietohallinnolle."
 },
 "unused-actor": {
  "what": "Toimijaan ”{title}” ei viitata missään.",
  "why": "Toimijaluettelo on suunnitelman vastuutahojen luettelo. Tarpeeton toimija jää usein edellisestä suunnitelmasta, tai se on unohtunut nimetä vastuutahoksi.",
  "fix": "Nimeä toimija (`{id}`) vastuutahoksi (`owners:`) tai muuhun tehtäväänsä, tai poista se luettelosta."
 },
 "unused-document": {
  "what": "Asiakirjaa ”{title}” ei ole liitetty suunnitelmaan mitenkään.",
  "why": "Luettelossa ovat asiakirjat, joita suunnitelma toteuttaa tai joihin se nojaa. Ilman yhteyttä lukija ei tiedä, miksi asiakirja on mukana.",
  "fix": "Mainitse asiakirja (`{id}`) tavoitteen kohdassa `serves:`, tai kirjoita asiakirjalle `partOf:`, `annexedTo:`, `reliance:`, `fulfils:` tai `focusAreas:`. Muuten poista se."
 },
 "unused-indicator": {
  "what": "Indikaattoria ”{title}” ei käytetä missään.",
  "why": "Sen tiedot haettaisiin ja pidettäisiin ajan tasalla, mutta mikään tavoite tai painopiste ei näytä niitä.",
  "fix": "Mainitse indikaattori (`{id}`) tavoitteen tai toimenpiteen kohdassa `metrics:`, painopisteen kohdassa `followedBy:` tai havainnon näyttönä, tai poista se."
 },
 "unused-metric": {
  "what": "Mittaria ”{title}” ei ole liitetty tavoitteeseen eikä toimenpiteeseen.",
  "why": "Mittari kertoo, miten jokin tavoite tai toimenpide etenee. Yksinään se ei näy missään.",
  "fix": "Kirjoita mittarille `goals:` tai `actions:` ja niiden tunnukset, tai mainitse mittarin tunnus (`{id}`) tavoitteen tai toimenpiteen kohdassa `metrics:`."
 },
 "unused-practice": {
  "what": "Toimintamallia ”{title}” ei käytä mikään toimenpide.",
  "why": "Toimintamalli on suunnitelmassa siksi, että jokin toimenpide soveltaa sitä. Irrallaan se jää lukijalle arvoitukseksi.",
  "fix": "Mainitse toimintamalli (`{id}`) sitä soveltavan toimenpiteen kohdassa `practices:`, tai poista se."
 },
 "unusual-space": {
  "what": "Rivin alussa tai kentän nimen, viivan tai pilkun jäljessä on erikoisvälilyönti ({code}), joka näyttää tavalliselta.",
  "why": "Erikoisvälilyönnit, kuten sitova välilyönti, tulevat mukana, kun tekstiä liitetään Wordista, Teamsista tai verkkosivulta. YAML pitää niitä kirjaimina, joten rivi luettaisiin väärään kohtaan tai väärän nimiseksi kentäksi. Tällaisten rivien määrä tiedostossa: {lines}.",
  "fix": "Kirjoita tilalle tavallinen välilyönti; komento `hyte validate --fix` vaihtaa ne kaikki puolestasi."
 },
 "update-in-future": {
  "what": "Kohdan ”{title}” seurantamerkinnän päivä {date} on vasta tulossa.",
  "why": "Seuranta kertoo, mitä on tapahtunut. Tarkastus tehtiin päivän {today} mukaan.",
  "fix": "Korjaa päivä (`date:`); usein vuosiluku on kirjoitettu väärin. Tuleva työ kuuluu kohtiin `schedule:` ja `description:`."
 },
 "value-outside-interval": {
  "what": "”{title}”: arvo {value} ajalta {period} ei ole oman luottamusvälinsä sisällä.",
  "why": "Luottamusväli lasketaan arvon ympärille. Jos arvo on sen ulkopuolella, jokin luvuista on kirjoitettu väärin.",
  "fix": "Tarkista luvut lähteestä. Luottamusvälin alaraja (`low:`) on {low}. Luottamusvälin yläraja (`high:`) on {high}."
 },
 "value-outside-limits": {
  "what": "”{title}”: arvo {value} ei ole mahdollisten arvojen rajoissa.",
  "why": "Indikaattorille on kirjoitettu, millaisia sen arvot voivat olla. Arvo rajojen ulkopuolella on useimmiten lyöntivirhe, joka näkyisi raportin kuvissa ja laskelmissa.",
  "fix": "Korjaa arvo tai indikaattorin rajat. Pienin mahdollinen arvo (`min:`) on {low}. Suurin mahdollinen arvo (`max:`) on {high}."
 },
 "value-outside-scale": {
  "what": "”{title}”: arvo `{value}` ei ole asteikon taso.",
  "why": "Sanallisella asteikolla arvot vertautuvat toisiinsa tasojen järjestyksessä, ja muut arvot jäisivät pois raportista.",
  "fix": "Kirjoita arvoksi jonkin tason tunnus: {levels}. Lähinnä kirjoitettua on {nearest}. Jos taso puuttuu, lisää se kohtaan `scale:`."
 },
 "value-twice": {
  "what": "”{title}”: ajalle {period} on kaksi arvoa samasta alueesta, ryhmästä ja sukupuolesta.",
  "why": "Kahdesta arvosta ei tiedetä, kumpi on oikea, eikä kumpaakaan voi näyttää.",
  "fix": "Poista vanhentunut arvo. Jos arvot ovat eri alueilta, ryhmistä tai ajoilta, kirjoita ero näkyviin: `area:`, `group:`, `sex:` tai tarkempi `period:` (esimerkiksi 3/2025)."
 },
 "value-without-scale": {
  "what": "”{title}”: arvo ”{value}” on sanallinen, mutta asteikkoa ei ole kirjoitettu.",
  "why": "Ilman asteikkoa ei tiedetä, mitkä sanat ovat mahdollisia ja mikä niistä on parempi, joten tulosta ei voi arvioida.",
  "fix": "Kirjoita mittarille tai indikaattorille `scale:` ja sen alle tasot heikoimmasta parhaimpaan, kullekin `id:` ja `title:`. Käytä arvona tason tunnusta."
 },
 "wrong-collection": {
  "what": "Tunnus ”{id}” on kokoelmassa {found}, mutta tässä pitää viitata kokoelmaan {collection}.",
  "why": "Vääränlainen viittaus ei näy raportissa: esimerkiksi tavoite ei voi olla vastuutaho.",
  "fix": "Kirjoita tähän tunnus, joka on kokoelmassa {collection}[[, lähin on {nearest}]]. Jos tunnus on oikea, se kuuluu toiseen kenttään."
 },
 "wrong-type": {
  "what": "Kentän ”{field}” arvon pitää olla {expected}, mutta tässä on {found}[[: {value}]].",
  "why": "Toisenlaista arvoa ei voi lukea, joten se jäisi raportista pois.",
  "fix": "Kirjoita kenttään {expected}[[: {number}, ilman välilyöntejä ja yksikköä]]. [[Esimerkiksi näin: `{example}`. ]][[Ryhmän kenttiä ovat {fields:and}.]]"
 },
 "wrong-value": {
  "what": "Kentän ”{field}” arvo[[ ”{value}”]] ei ole mikään sallituista arvoista.",
  "why": "Raportti ryhmittelee ja laskee näiden sanojen mukaan, joten vieras sana jäisi pois.",
  "fix": "Vaihda arvo[[ (lähin on {nearest})]]. Sallittuja ovat {allowedFi:and}."
 },
 "yaml-directive": {
  "what": "Rivi ”{written}” on YAMLin ohje lukevalle ohjelmalle.",
  "why": "Se muuttaa tekstien merkityksen: vanhan version ohjeella esimerkiksi no luettaisiin ei-arvoksi. Suunnitelma luetaan aina YAMLin versiolla 1.2.",
  "fix": "Poista rivi."
 },
 "yaml-syntax": {
  "what": "Tiedostoa ei voi lukea tästä kohdasta eteenpäin.",
  "why": "Tiedosto ei ole YAMLia, joten sen sisältö jäisi raportista pois.",
  "fix": "Vertaa riviä ja sitä edeltävää riviä muihin samanlaisiin: jokaisella rivillä on kentän nimi, kaksoispiste, välilyönti ja sisältö, ja tekstit ovat lainausmerkeissä."
 },
 "yaml-tag": {
  "what": "Merkintä {tag} ei kuulu suunnitelmaan.",
  "why": "Tällainen merkintä pyytää lukevaa ohjelmaa tekemään arvosta jotakin omaansa, mitä muut ohjelmat eivät ymmärrä.",
  "fix": "Poista merkintä ja jätä arvo. Jos huutomerkki kuuluu tekstiin, kirjoita koko teksti lainausmerkkeihin."
 }
};
