/** The endings of a written number: "10,4:stä" (elative, from) and "10,4:ään" (illative, to). */
interface Endings {
  readonly from: string;
  readonly to: string;
}

const nolla: Endings = { from: "sta", to: "aan" };
/** How the last word of a spoken number ends: by the digit, which in 11–19 (yhdestätoista) is the first word. */
const digits: readonly Endings[] = [
  nolla,
  { from: "stä", to: "een" },
  { from: "sta", to: "een" },
  { from: "sta", to: "een" },
  { from: "stä", to: "ään" },
  { from: "stä", to: "een" },
  { from: "sta", to: "een" },
  { from: "stä", to: "ään" },
  { from: "sta", to: "aan" },
  { from: "stä", to: "ään" },
];

/** By how many zeros end the number: kymmenen, sata, tuhat; then miljoona, miljardi, biljoona with what they count. */
const powers: readonly { readonly zeros: number; readonly endings: Endings }[] = [
  { zeros: 12, endings: { from: "sta", to: "aan" } },
  { zeros: 9, endings: { from: "sta", to: "iin" } },
  { zeros: 6, endings: { from: "sta", to: "aan" } },
  { zeros: 3, endings: { from: "sta", to: "een" } },
  { zeros: 2, endings: { from: "sta", to: "aan" } },
  { zeros: 1, endings: { from: "stä", to: "een" } },
];

/** "12,0:sta": a number as Finnish writes it, in the elative. */
export function fromFinnish(number: string): string {
  return `${number}:${endingsOf(number).from}`;
}

/** "10,4:ään": a number as Finnish writes it, in the illative. */
export function toFinnish(number: string): string {
  return `${number}:${endingsOf(number).to}`;
}

/** Decimals are read digit by digit: 12,0 ends in "nolla", 12,50 too. */
function endingsOf(number: string): Endings {
  const isWhole = !number.includes(",") && /[1-9]/.test(number);
  const zeros = /0*$/.exec(number.replace(/\D/g, ""))?.[0].length ?? 0;
  const power = isWhole ? powers.find((one) => zeros >= one.zeros) : undefined;
  return power?.endings ?? digits[Number(number.at(-1))] ?? nolla;
}
