import type { Translated } from "../base/language.ts";

/**
 * The state of the law table. Names, sections and repeals follow the texts of the Finnish and Swedish statute book up to
 * February 2025; rows marked `unchecked` are from general knowledge. Later changes (HE 129/2025 among them) are not in it.
 */
export const statutesVersion = {
  date: "2025-02",
  source: "Suomen säädöskokoelma, finlex.fi",
} as const;

/** An act or decree that plans refer to. */
export interface Statute {
  /** `612/2021`. */
  readonly number: string;
  readonly name: Translated;
  /** The number of its last section; a section past it does not exist. Unknown where not given. */
  readonly last?: number;
  /** Sections that concern wellbeing reports and plans: "7", "13 a". */
  readonly sections: readonly string[];
  /** Cited so often in plans that a number one slip away from it is taken for it. */
  readonly core?: true;
  /** Not read in the statute book. */
  readonly unchecked?: true;
  /** What people call it, in lower case and without the inflected end: "terveydenhuoltola", "barnskyddslag". */
  readonly calls?: readonly string[];
}

/** Sections, or a whole act, that are no longer in force. */
export interface Repeal {
  readonly number: string;
  /** Repealed sections; without them the whole act. */
  readonly sections?: readonly string[];
  /** The act that repealed them. */
  readonly by: string;
  /** Where the matter is now. */
  readonly successor?: string;
}

function names(fi: string, sv: string, en: string): Translated {
  return { fi, sv, en };
}

/** Statutes that reports and plans rest on or cite. */
export const statutes: readonly Statute[] = [
  {
    number: "612/2021",
    name: names(
      "Laki sosiaali- ja terveydenhuollon järjestämisestä",
      "Lag om ordnande av social- och hälsovård",
      "Act on Organising Healthcare and Social Welfare Services",
    ),
    last: 62,
    sections: ["4", "5", "6", "7", "11", "25", "29", "36", "39", "40", "50"],
    core: true,
    calls: ["järjestämisla", "sote-järjestämisla"],
  },
  {
    number: "611/2021",
    name: names(
      "Laki hyvinvointialueesta",
      "Lag om välfärdsområden",
      "Act on Wellbeing Services Counties",
    ),
    last: 151,
    sections: [
      ...["12 a", "14", "22", "23", "29", "32", "33", "34"],
      ...["41", "98", "99", "114", "115", "119", "125"],
    ],
    core: true,
    calls: ["hyvinvointialuela", "välfärdsområdeslag"],
  },
  {
    number: "613/2021",
    name: names(
      "Laki pelastustoimen järjestämisestä",
      "Lag om ordnande av räddningsväsendet",
      "Act on Organising Rescue Services",
    ),
    last: 21,
    sections: ["6"],
    core: true,
  },
  {
    number: "615/2021",
    name: names(
      "Laki sosiaali- ja terveydenhuollon sekä pelastustoimen järjestämisestä Uudellamaalla",
      "Lag om ordnande av social- och hälsovården och räddningsväsendet i Nyland",
      "Act on Organising Healthcare, Social Welfare and Rescue Services in Uusimaa",
    ),
    last: 28,
    sections: ["8"],
    core: true,
  },
  {
    number: "616/2021",
    name: names(
      "Laki sosiaali- ja terveydenhuoltoa ja pelastustoimea koskevan uudistuksen toimeenpanosta ja sitä koskevan lainsäädännön voimaanpanosta",
      "Lag om genomförande av reformen av social- och hälsovården och räddningsväsendet och om införande av lagstiftningen om reformen",
      "Act on Implementing the Reform of Health, Social and Rescue Services",
    ),
    sections: ["16"],
    core: true,
  },
  {
    number: "617/2021",
    name: names(
      "Laki hyvinvointialueiden rahoituksesta",
      "Lag om välfärdsområdenas finansiering",
      "Act on the Financing of Wellbeing Services Counties",
    ),
    sections: ["3", "8", "15", "33"],
    core: true,
  },
  {
    number: "1392/2022",
    name: names(
      "Valtioneuvoston asetus hyvinvointialueiden rahoituksesta",
      "Statsrådets förordning om välfärdsområdenas finansiering",
      "Government Decree on the Financing of Wellbeing Services Counties",
    ),
    sections: ["2", "3", "6"],
  },
  {
    number: "417/2007",
    name: names("Lastensuojelulaki", "Barnskyddslag", "Child Welfare Act"),
    last: 95,
    sections: ["12"],
    core: true,
    calls: ["lastensuojelula", "barnskyddslag"],
  },
  {
    number: "1287/2013",
    name: names(
      "Oppilas- ja opiskelijahuoltolaki",
      "Lag om elev- och studerandevård",
      "Student Welfare Act",
    ),
    last: 28,
    sections: ["13", "13 a"],
    core: true,
    calls: ["opiskelijahuoltola", "opiskeluhuoltola"],
  },
  {
    number: "1326/2010",
    name: names("Terveydenhuoltolaki", "Hälso- och sjukvårdslag", "Health Care Act"),
    last: 79,
    sections: ["13", "15"],
    core: true,
    calls: ["terveydenhuoltola", "sjukvårdslag"],
  },
  {
    number: "980/2012",
    name: names(
      "Laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista",
      "Lag om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre",
      "Act on Supporting the Functional Capacity of the Older Population and on Social and Health Services for Older Persons",
    ),
    last: 28,
    sections: ["5"],
    core: true,
    calls: ["vanhuspalvelula", "äldreomsorgslag"],
  },
  {
    number: "523/2015",
    name: names(
      "Laki ehkäisevän päihdetyön järjestämisestä",
      "Lag om organisering av det förebyggande rusmedelsarbetet",
      "Act on Organising Preventive Substance Abuse Work",
    ),
    last: 7,
    sections: ["5", "6"],
    core: true,
  },
  {
    number: "681/2023",
    name: names(
      "Laki kotoutumisen edistämisestä",
      "Lag om främjande av integration",
      "Act on the Promotion of Immigrant Integration",
    ),
    sections: ["45", "49"],
    core: true,
    calls: ["kotoutumisla"],
  },
  {
    number: "1325/2014",
    name: names("Yhdenvertaisuuslaki", "Diskrimineringslag", "Non-Discrimination Act"),
    sections: ["5"],
    calls: ["yhdenvertaisuusla", "diskrimineringslag"],
  },
  {
    number: "306/2019",
    name: names(
      "Laki digitaalisten palvelujen tarjoamisesta",
      "Lag om tillhandahållande av digitala tjänster",
      "Act on the Provision of Digital Services",
    ),
    sections: ["2", "3", "7", "9", "12"],
    calls: ["digipalvelula"],
  },
  {
    number: "423/2003",
    name: names("Kielilaki", "Språklag", "Language Act"),
    sections: ["5", "6", "27", "29", "32"],
    calls: ["kielila", "språklag"],
  },
  {
    number: "1385/2022",
    name: names(
      "Valtioneuvoston asetus kuntien kielellisestä asemasta vuosina 2023–2032",
      "Statsrådets förordning om kommunernas språkliga status åren 2023–2032",
      "Government Decree on the Linguistic Status of Municipalities in 2023–2032",
    ),
    last: 7,
    sections: [],
  },
  {
    number: "280/2004",
    name: names("Tilastolaki", "Statistiklag", "Statistics Act"),
    sections: ["11", "12", "13"],
    calls: ["tilastola", "statistiklag"],
  },
  {
    number: "552/2019",
    name: names(
      "Laki sosiaali- ja terveystietojen toissijaisesta käytöstä",
      "Lag om sekundär användning av personuppgifter inom social- och hälsovården",
      "Act on the Secondary Use of Health and Social Data",
    ),
    sections: ["41", "52"],
    calls: ["toisiola"],
  },
];
