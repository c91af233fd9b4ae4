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
 "goal-without-action": {
  "what": "Tavoitteella ”{title}” ei ole yhtään toimenpidettä.",
  "why": "Ilman toimenpiteitä lukija ei näe, miten tavoitteeseen päästään. Laki edellyttää, että tavoitteille määritellään niitä tukevat toimenpiteet (612/2021 7 § 2 mom.).",
  "fix": "Kirjoita tavoitteen alle `actions:` ja siihen vähintään yksi toimenpide, tai mainitse tavoitteen tunnus toisen toimenpiteen kohdassa `goals:`."
 }
};
