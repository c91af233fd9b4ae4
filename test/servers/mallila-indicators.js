// The indicators of the invented Sotkanet of Mallila. Nobody has these numbers; the titles say that they are invented.

export const producer = {
  fi: "Keksitty esimerkkituottaja",
  sv: "Påhittad exempelproducent",
  en: "Invented example producer",
};
export const percent = { code: "PROS", title: { fi: "Prosenttia", sv: "Procent", en: "Percent" } };
const per10000 = {
  code: "PER10000",
  title: { fi: "10 000 asukasta kohti", sv: "per 10 000 invånare", en: "per 10,000 residents" },
};

/** Id, indicator of the plan, title in Finnish, Swedish and English. */
export const inSotkanet = [
  [
    900101,
    "ahdistuneisuus",
    "Kohtalainen tai vaikea ahdistuneisuus, % 8. ja 9. luokan oppilaista (keksitty)",
    "Måttlig eller svår ångest, % av eleverna i årskurs 8 och 9 (påhittad)",
    "Moderate or severe anxiety, % of pupils in grades 8 and 9 (invented)",
  ],
  [
    900102,
    "liian-vahan-unta",
    "Nukkuu arkisin alle 8 tuntia, % 8. ja 9. luokan oppilaista (keksitty)",
    "Sover mindre än 8 timmar på vardagar, % av eleverna i årskurs 8 och 9 (påhittad)",
    "Sleeps less than 8 hours on weekdays, % of pupils in grades 8 and 9 (invented)",
  ],
  [
    900103,
    "nikotiinin-kaytto",
    "Käyttää päivittäin nikotiinituotteita, % 8. ja 9. luokan oppilaista (keksitty)",
    "Använder nikotinprodukter dagligen, % av eleverna i årskurs 8 och 9 (påhittad)",
    "Uses nicotine products daily, % of pupils in grades 8 and 9 (invented)",
  ],
  [
    900104,
    "liikkuu-tunnin",
    "Liikkuu vähintään tunnin päivässä, % 5. luokan oppilaista (keksitty)",
    "Rör sig minst en timme om dagen, % av eleverna i årskurs 5 (påhittad)",
    "Moves at least an hour a day, % of pupils in grade 5 (invented)",
  ],
  [
    900201,
    "yksinaisyys-75",
    "Tuntee itsensä yksinäiseksi, % 75 vuotta täyttäneistä (keksitty)",
    "Känner sig ensam, % av 75 år fyllda (påhittad)",
    "Feels lonely, % of people aged 75 and over (invented)",
  ],
  [
    900202,
    "vahan-liikkuvat",
    "Liikkuu liian vähän, % 20–64-vuotiaista (keksitty)",
    "Rör sig för lite, % av 20–64-åringar (påhittad)",
    "Moves too little, % of people aged 20–64 (invented)",
  ],
  [
    900203,
    "vaikea-kavella-500",
    "Suuria vaikeuksia 500 metrin kävelyssä, % 75 vuotta täyttäneistä (keksitty)",
    "Stora svårigheter att gå 500 meter, % av 75 år fyllda (påhittad)",
    "Great difficulty walking 500 metres, % of people aged 75 and over (invented)",
  ],
  [
    900204,
    "tyytyvaisyys-elamaan",
    "Elämäänsä tyytyväiset, % 20 vuotta täyttäneistä (keksitty)",
    "Nöjda med sitt liv, % av 20 år fyllda (påhittad)",
    "Satisfied with life, % of people aged 20 and over (invented)",
  ],
  [
    900205,
    "alkoholin-riskikaytto",
    "Alkoholin riskikäyttö, % 20–64-vuotiaista (keksitty)",
    "Riskbruk av alkohol, % av 20–64-åringar (påhittad)",
    "Hazardous use of alcohol, % of people aged 20–64 (invented)",
  ],
  [
    900206,
    "kulttuuriin-osallistuvat",
    "Osallistuu kulttuuriin kuukausittain, % 20 vuotta täyttäneistä (keksitty)",
    "Deltar i kultur varje månad, % av 20 år fyllda (påhittad)",
    "Takes part in culture monthly, % of people aged 20 and over (invented)",
  ],
  [
    900301,
    "lonkkamurtumat",
    "Lonkkamurtumat 65 vuotta täyttäneillä / 10 000 vastaavanikäistä (keksitty)",
    "Höftfrakturer hos 65 år fyllda / 10 000 i samma ålder (påhittad)",
    "Hip fractures in people aged 65 and over / 10,000 of the same age (invented)",
    per10000,
  ],
  [
    900302,
    "sijoitetut-lapset",
    "Kodin ulkopuolelle sijoitetut, % 0–17-vuotiaista (keksitty)",
    "Placerade utanför hemmet, % av 0–17-åringar (påhittad)",
    "Placed outside the home, % of children aged 0–17 (invented)",
  ],
];
