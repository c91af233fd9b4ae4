import { writeNumber } from "./numbers.ts";
import type { PlacesText } from "./places.ts";
import { plural } from "./plural.ts";

const number = (count: number): string => writeNumber(count, "fi");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

export const placesFi: PlacesText = {
  labels: {
    municipality: "Kunta",
    municipalities: "Kunnat",
    inFigures: "Kunta lukuina",
    inFiguresNote:
      "Rinnalla on koko alueen ja koko maan arvo samalta ajalta. Ero kertoo suuruuden, ei syytä. Pienessä kunnassa luku voi vaihdella sattumalta paljon.",
    noFigures: "Kunnasta ei ole tässä suunnitelmassa lukuja, jotka voi näyttää.",
    ofMunicipality: "Kunnan arvo",
    compared: "Kunta verrattuna koko alueeseen",
    notCompared: "lukumääriä ei verrata",
    otherIndicators: "Muut indikaattorit",
    ownFocusAreas: "Kunnan omat painopisteet",
    sharedFocusAreas: "Yhteiset painopisteet",
    report: "Kunnan hyvinvointikertomus",
    noReport: "Linkkiä kunnan omaan kertomukseen ei ole vielä kirjattu.",
    participation: "Kunta suunnitelman valmistelussa",
    supportNeeds: "Kunnan tuen tarpeet",
    need: "Tarve",
    answer: "Annettava tuki",
    noAnswer: "Ei vielä sovittu",
    observations: "Kuntaa koskevat havainnot",
    answeredBy: "Tähän vastataan",
    view: "Kunnan näkemys",
    parties: "Vastuutahot tässä kunnassa",
    here: "Mitä kunnassa tehdään",
    goalsHere: "Tavoitteet, jotka koskevat tätä kuntaa",
    actionsHere: "Toimenpiteet, jotka tehdään tässä kunnassa",
    deadlines: "Määräajat",
    deadline: "Viimeistään",
    what: "Mitä",
    kind: "Laji",
    task: "Tehtävä",
    document: "Asiakirja",
    timeLeft: "Aikaa",
    calendarHeading: "Kalenteri",
    calendar: "Lisää määräajat kalenteriin (ICS)",
    calendarNote: "Tiedoston voi avata kalenteriohjelmassa. Mukana ovat myös ryhmien määräajat.",
    timeline: "Asiakirjat ajassa",
    yearCircle: "Vuosikello",
    noTime: "Ajankohtaa ei ole merkitty",
  },
  intro: (count) =>
    `Suunnitelmassa on tietoa ${counted(count, "kunnasta", "kunnasta")}. Kunnan sivulla ovat sen luvut alueen ja koko maan rinnalla, sen omat painopisteet ja se, mitä kunnassa tehdään tämän suunnitelman mukaan.`,
  indicators: (count) => counted(count, "indikaattori", "indikaattoria"),
  needs: (count) => counted(count, "tuen tarve", "tuen tarvetta"),
  description: (municipality) =>
    `${municipality}: kunnan luvut alueen ja koko maan rinnalla, omat painopisteet ja toimenpiteet.`,
  late: (days) => `${counted(days, "päivä", "päivää")} myöhässä`,
  left: (days) => (days === 0 ? "tänään" : `${counted(days, "päivä", "päivää")} jäljellä`),
  monthsLeft: (months) => `noin ${counted(months, "kuukausi", "kuukautta")} jäljellä`,
  yearsLeft: (years) => `noin ${counted(years, "vuosi", "vuotta")} jäljellä`,
  deadlines: (late, coming) =>
    `${late === 0 ? "Mikään ei ole myöhässä" : `Myöhässä ${number(late)}`}, tulossa ${number(coming)}.`,
};
