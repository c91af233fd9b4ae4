/** When a browser made a PDF: "D:20261101120000+02'00'", as long as it is written. */
const times = /(\/(?:CreationDate|ModDate) ?\(D:)(\d{14})([^)]*)\)/g;

/** The same PDF as if made at the beginning of a day (YYYY-MM-DD). Nothing moves: a PDF knows where its parts begin. */
export function withFixedTimes(pdf: Uint8Array, day: string): Uint8Array {
  // Each byte is one character, and comes back as it was.
  const text = Buffer.from(pdf).toString("latin1");
  const fixed = text.replace(times, (_, head: string, __: string, zone: string) => {
    const steady = zone.replace(/\d/g, "0");
    return `${head}${day.replaceAll("-", "")}000000${steady})`;
  });
  return new Uint8Array(Buffer.from(fixed, "latin1"));
}
