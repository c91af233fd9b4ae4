import type { Indicator } from "../../plan/plan.ts";
import { planTitle } from "../about.ts";
import { addressOf } from "../addresses.ts";
import { organisationOf } from "../frame.ts";
import { namedLicence } from "../open-data/licence.ts";
import type { Reader } from "../reader.ts";
import { fullAddress, siteAddress } from "../takeaway/identity.ts";
import { titleWords, wordsOrNone } from "../words.ts";
import type { Download } from "./downloads.ts";

/** The plan's data as schema.org tells of a data set, for search engines that look for open data. */
export function planDataset(
  downloads: readonly Download[],
  description: string,
  reader: Reader,
): object {
  const site = siteAddress(reader.plan);
  const files = downloads.filter(({ href }) => href.startsWith("../") && site !== "");
  return {
    ...common(reader),
    name: planTitle(reader).text,
    description,
    ...(site === "" ? {} : { url: fullAddress("data.html", reader) }),
    ...(files.length === 0
      ? {}
      : {
          distribution: files.map(({ name, href }) => ({
            "@type": "DataDownload",
            name,
            contentUrl: site + href.replace(/^(?:\.\.\/)+/, ""),
          })),
        }),
  };
}

/** An indicator as schema.org tells of a data set: what it measures, who produces it, on what terms. */
export function indicatorDataset(indicator: Indicator, reader: Reader): object {
  const { plan } = reader;
  const provenance = plan.snapshots.get(indicator.id)?.provenance;
  const { data } = indicator;
  const licence = namedLicence(data.licence ?? provenance?.licence ?? "")?.address;
  const name = titleWords(indicator, reader).text;
  const description = wordsOrNone(data.description, reader)?.text;
  const producer = wordsOrNone(data.producer ?? provenance?.producer, reader)?.text;
  const address = fullAddress(addressOf(indicator) ?? "", reader);
  return {
    ...common(reader),
    name,
    description: description ?? name,
    ...(address === "" ? {} : { url: address }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(producer === undefined ? {} : { creator: { "@type": "Organization", name: producer } }),
    ...(provenance === undefined ? {} : { dateModified: provenance.fetched }),
  };
}

function common(reader: Reader): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    inLanguage: reader.language,
    publisher: { "@type": "Organization", name: organisationOf(reader).text },
  };
}
