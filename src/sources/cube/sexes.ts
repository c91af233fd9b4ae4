import type { Category } from "./cube.ts";
import { fold } from "./names.ts";

export type Sex = "total" | "female" | "male";

const labels: Readonly<Record<Sex, string>> = {
  total: "yhteensä|totalt|total|molemmat sukupuolet|båda könen|both sexes|total both sexes",
  female: "naiset|kvinnor|women|females|female|tytöt|flickor|girls",
  male: "miehet|män|men|males|male|pojat|pojkar|boys",
};
/** Statistics Finland SSS, 1, 2 (older tables 0, 1, 2), Statistics Sweden 1+2, Eurostat and the OECD T, M, F. */
const codes: Readonly<Record<Sex, string>> = {
  total: "SSS|SS|0|T|_T|TOT|TOTAL|1+2",
  female: "2|F|FEMALE",
  male: "1|M|MALE",
};

const byLabel = tableOf(labels, fold);
const byCode = tableOf(codes, (text) => text);

function tableOf(
  words: Readonly<Record<Sex, string>>,
  form: (text: string) => string,
): ReadonlyMap<string, Sex> {
  return new Map(
    (["total", "female", "male"] as const).flatMap((sex) =>
      words[sex].split("|").map((word) => [form(word), sex] as const),
    ),
  );
}

/** Whose values a category has. Its name goes before its code: in some tables 1 is the total and 2 are men. */
export function sexOf({ code, label }: Category): Sex | undefined {
  return byLabel.get(fold(label)) ?? byCode.get(code.trim().toUpperCase());
}
