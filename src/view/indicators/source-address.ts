import type { Language } from "../../base/language.ts";

/** Of its pages for people, which there are in all three languages. */
const sotkanet = /^https:\/\/sotkanet\.fi\/sotkanet\/(?:fi|sv|en)\//;

/** The page of a source in the reader's language, where it is known to be there too; else as it was pulled. */
export function addressFor(address: string, language: Language): string {
  return address.replace(sotkanet, `https://sotkanet.fi/sotkanet/${language}/`);
}
