import type { Language } from "../../base/language.ts";
import { planTitle } from "../about.ts";
import { noticesOf, organisationOf } from "../frame.ts";
import { picturePath } from "../head.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";

/** What the picture shows that others put beside a link to the site. */
export interface LinkPicture {
  /** From the site's root. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly organisation: string;
  /** "2026–2029", or "". */
  readonly period: string;
  /** "Keksitty esimerkki", "Luonnos". */
  readonly notices: readonly string[];
  /** The plan's own main colour as hexadecimal digits, or "". */
  readonly brand: string;
}

const hexadecimal = /^#[0-9a-f]{6}$/i;

/** The picture of one language. */
export function linkPicture(reader: Reader): LinkPicture {
  const { data } = reader.plan.settings;
  const brand = data.site?.tokens?.["brand"] ?? "";
  return {
    path: picturePath(reader.language),
    language: reader.language,
    title: planTitle(reader).text,
    organisation: organisationOf(reader).text,
    period: periodWords(data.period ?? data.term, reader),
    notices: noticesOf(reader).map(({ title }) => title),
    brand: hexadecimal.test(brand) ? brand : "",
  };
}
