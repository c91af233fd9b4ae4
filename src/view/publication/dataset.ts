import type { Indicator } from "../../plan/plan.ts";
import type { Provenance } from "../../snapshots/snapshot.ts";
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
  const files = site === "" ? [] : downloads.filter(({ href }) => href.startsWith("../"));
  return {
    ...common(reader),
    name: planTitle(reader).text,
    description,
    url: known(fullAddress("data.html", reader)),
    distribution: files.map(({ name, href }) => ({
      "@type": "DataDownload",
      name,
      contentUrl: site + href.replace(/^(?:\.\.\/)+/, ""),
    })),
  };
}

/** An indicator as schema.org tells of a data set: what it measures, who produces it, on what terms. */
export function indicatorDataset(indicator: Indicator, reader: Reader): object {
  const name = titleWords(indicator, reader).text;
  const provenance = reader.plan.snapshots.get(indicator.id)?.provenance;
  return {
    ...common(reader),
    name,
    description: wordsOrNone(indicator.data.description, reader)?.text ?? name,
    url: known(fullAddress(addressOf(indicator) ?? "", reader)),
    ...rights(indicator, provenance, reader),
    dateModified: provenance?.fetched,
  };
}

/** What the plan says of who produces the figures and on what terms goes before what the source does. */
function rights({ data }: Indicator, provenance: Provenance | undefined, reader: Reader): object {
  const licence = data.licence ?? provenance?.licence ?? "";
  const producer = wordsOrNone(data.producer ?? provenance?.producer, reader);
  return {
    license: namedLicence(licence)?.address,
    creator: producer === null ? undefined : { "@type": "Organization", name: producer.text },
  };
}

/** What is not known is left out of JSON. */
function known(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function common(reader: Reader): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    inLanguage: reader.language,
    publisher: { "@type": "Organization", name: organisationOf(reader).text },
  };
}
