import type { EndedText } from "./ended.ts";

export const endedSv: EndedText = {
  goals: {
    title: (id) => `Målet ”${id}” har avslutats`,
    goesOn: "Målet finns inte längre i planen. Arbetet fortsätter under ett annat mål.",
    unknown:
      "Målet finns inte längre i planen, och planen berättar inte varför. Rapportens utgivare kan berätta mer.",
    list: "Avslutade mål",
    listIntro:
      "De här målen har strukits, slagits samman med ett annat, ersatts eller tagits bort ur planen. Deras sidor finns kvar på sina adresser.",
  },
  actions: {
    title: (id) => `Åtgärden ”${id}” har avslutats`,
    goesOn: "Åtgärden finns inte längre i planen. Arbetet fortsätter i en annan åtgärd.",
    unknown:
      "Åtgärden finns inte längre i planen, och planen berättar inte varför. Rapportens utgivare kan berätta mer.",
    list: "Avslutade åtgärder",
    listIntro:
      "De här åtgärderna har ställts in, slagits samman med en annan, ersatts eller tagits bort ur planen. Deras sidor finns kvar på sina adresser.",
  },
  last: (date) => `Senast i rapporten: ${date}`,
  continuedBy: "Arbetet fortsätter i",
  replacedBy: "I stället kom",
  onward: "Alla mål finns på startsidan",
};
