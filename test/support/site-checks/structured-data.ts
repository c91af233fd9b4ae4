import type { SiteCheck } from "./site-check.ts";

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Every indicator's page describes its data for search engines, as JSON that can be read. */
export const structuredData: SiteCheck = {
  id: "structured-data",
  find: ({ pages, read }) =>
    pages.flatMap((path) => {
      const blocks = [...read(path).matchAll(block)].map(([, text = ""]) => text);
      const isOfIndicator = /^[a-z]{2}\/indicators\//.test(path);
      return [
        ...(isOfIndicator && blocks.length === 0 ? [`${path} does not describe its data`] : []),
        ...blocks.flatMap((text) => faultsOf(text).map((fault) => `${path} ${fault}`)),
      ];
    }),
};

function faultsOf(text: string): readonly string[] {
  if (text.includes("<")) return ['has structured data with "<" in it'];
  const data = parsed(text);
  if (data === undefined) return ["has structured data that cannot be read"];
  return ["@context", "@type", "name", "description"]
    .filter((field) => typeof data[field] !== "string" || data[field] === "")
    .map((field) => `has structured data without ${field}`);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
