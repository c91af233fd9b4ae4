import type { Repeal, Statute } from "./statute-table.ts";

type Row = readonly [number: string, fi: string, sv: string, en: string, calls: string];

const rows: readonly Row[] = [
  ["410/2015", "Kuntalaki", "Kommunallag", "Local Government Act", "kuntala kommunallag"],
  [
    "1301/2014",
    "Sosiaalihuoltolaki",
    "Socialvårdslag",
    "Social Welfare Act",
    "sosiaalihuoltola socialvårdslag",
  ],
  ["1285/2016", "Nuorisolaki", "Ungdomslag", "Youth Act", "nuorisola ungdomslag"],
  [
    "390/2015",
    "Liikuntalaki",
    "Idrottslag",
    "Act on the Promotion of Sports and Physical Activity",
    "liikuntala idrottslag",
  ],
  [
    "166/2019",
    "Laki kuntien kulttuuritoiminnasta",
    "Lag om kommunernas kulturverksamhet",
    "Act on Cultural Activities in Local Government",
    "",
  ],
  ["379/2011", "Pelastuslaki", "Räddningslag", "Rescue Act", "pelastusla räddningslag"],
  [
    "628/1998",
    "Perusopetuslaki",
    "Lag om grundläggande utbildning",
    "Basic Education Act",
    "perusopetusla",
  ],
  [
    "540/2018",
    "Varhaiskasvatuslaki",
    "Lag om småbarnspedagogik",
    "Act on Early Childhood Education and Care",
    "varhaiskasvatusla",
  ],
  [
    "609/1986",
    "Laki naisten ja miesten välisestä tasa-arvosta",
    "Lag om jämställdhet mellan kvinnor och män",
    "Act on Equality between Women and Men",
    "tasa-arvola jämställdhetslag",
  ],
  [
    "1116/1990",
    "Mielenterveyslaki",
    "Mentalvårdslag",
    "Mental Health Act",
    "mielenterveysla mentalvårdslag",
  ],
  [
    "338/2011",
    "Valtioneuvoston asetus neuvolatoiminnasta, koulu- ja opiskeluterveydenhuollosta sekä lasten ja nuorten ehkäisevästä suun terveydenhuollosta",
    "Statsrådets förordning om rådgivningsverksamhet, skol- och studerandehälsovård samt förebyggande mun- och tandvård för barn och unga",
    "Government Decree on Maternity and Child Health Clinic Services, School and Student Health Services and Preventive Oral Health Services",
    "neuvola-asetu",
  ],
  ["549/2016", "Tupakkalaki", "Tobakslag", "Tobacco Act", "tupakkala tobakslag"],
  ["1102/2017", "Alkoholilaki", "Alkohollag", "Alcohol Act", "alkoholila alkohollag"],
  [
    "675/2023",
    "Vammaispalvelulaki",
    "Lag om funktionshinderservice",
    "Disability Services Act",
    "vammaispalvelula",
  ],
  [
    "937/2005",
    "Laki omaishoidon tuesta",
    "Lag om stöd för närståendevård",
    "Act on Support for Informal Care",
    "omaishoitola",
  ],
];

/** Further statutes that plans cite, from general knowledge. Their sections are not checked. */
export const otherStatutes: readonly Statute[] = rows.map(([number, fi, sv, en, calls]) => ({
  number,
  name: { fi, sv, en },
  sections: [],
  unchecked: true,
  calls: calls === "" ? [] : calls.split(" "),
}));

/** Numbers that look like slips of a listed one but are acts of their own: amendments and neighbours. */
export const neighbours: ReadonlySet<string> = new Set([
  ...[
    "614/2021",
    "610/2022",
    "377/2022",
    "581/2022",
    "876/2022",
    "549/2022",
    "654/2021",
    "606/2024",
  ],
  ...["644/2021", "468/2024", "469/2024", "351/2022", "1185/2022", "1189/2022", "221/2023"],
  ...["714/2023", "229/2024", "583/2022", "1283/2022", "1192/2022", "873/2024", "1244/2023"],
  ...["523/1999", "733/1992"],
]);

/** Slips met in real minutes: 908/2012 for 980/2012, 612/2024 for 612/2021. */
export const mistypings: ReadonlyMap<string, string> = new Map([
  ["908/2012", "980/2012"],
  ["612/2024", "612/2021"],
]);

/** What is no longer in force, with where the matter is now. */
export const repeals: readonly Repeal[] = [
  {
    number: "1326/2010",
    sections: ["11", "12"],
    by: "581/2022",
    successor: "612/2021 6–7 §",
  },
  {
    number: "1326/2010",
    sections: [
      ...["4", "5", "6", "9", "10", "34", "36", "38"],
      ...["42", "42 a", "43", "44", "58", "76"],
    ],
    by: "581/2022",
  },
  { number: "828/1982", by: "523/2015", successor: "523/2015" },
  { number: "1386/2010", by: "681/2023", successor: "681/2023" },
  { number: "380/1987", by: "675/2023", successor: "675/2023" },
];
