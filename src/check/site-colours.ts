import { rgbOf } from "./colour.ts";
import { contrast } from "./contrast.ts";
import { siteTokens } from "./generated/site-tokens.ts";

/** Two colours of the pages of which one stands on the other, and how far apart they must be. */
interface Pair {
  readonly ink: string;
  readonly ground: string;
  readonly needed: number;
}

/** WCAG 2.1, 1.4.3: texts. */
const ofText = 4.5;
/** WCAG 2.1, 1.4.11: what marks a control or tells something by itself. */
const ofGraphics = 3;

const phases = ["planned", "in-progress", "done", "paused", "cancelled", "merged"] as const;
const grounds = ["ground", "soft", "raised"] as const;

/** The charts' own colours cannot be set, but what they stand on can. */
const marksOfCharts = ["own", "target", "other1", "other2", "other3", "other4", "other5"] as const;
const fillsOfCharts = ["bar", "calm", "busy", "good", "warn", "bad", "merged"] as const;

const pairs: readonly Pair[] = [
  ...["text", "muted", "brand", "link"].flatMap((ink) => on(ink, [...grounds, "brand-soft"])),
  ...on("ground", ["brand"]),
  ...on("notice-text", ["notice"]),
  ...on("text", ["mark"]),
  ...phases.flatMap((phase) => on(`${phase}-text`, [phase])),
  ...["text", "muted"].flatMap((ink) => on(`chart-${ink}`, ["raised"])),
  ...[...marksOfCharts, ...fillsOfCharts].flatMap((ink) =>
    on(`chart-${ink}`, ["raised"], ofGraphics),
  ),
  ...["focus", "line-strong", "none-fill", ...phases.map((phase) => `${phase}-fill`)].flatMap(
    (ink) => on(ink, grounds, ofGraphics),
  ),
];

function on(ink: string, papers: readonly string[], needed = ofText): readonly Pair[] {
  return papers.map((ground) => ({ ink, ground, needed }));
}

/** `site.tokens` of hyte.yaml: "brand" is a light colour, "brand-dark" the dark one. */
export type OwnTokens = Readonly<Record<string, string>>;

type Scheme = "light" | "dark";

/** A colour of the plan's own that stands out too little. */
export interface WeakColour {
  /** As hyte.yaml names it. */
  readonly token: string;
  readonly colour: string;
  /** What it stands on, or what stands on it, and the colour of that. */
  readonly other: string;
  readonly otherColour: string;
  /** Cut to two decimals: what falls short is never rounded to what is enough. */
  readonly ratio: number;
  readonly needed: number;
}

/** The plan's own colours that stand out too little, each beside the one it is weakest with. */
export function weakColours(own: OwnTokens): readonly WeakColour[] {
  const weakest = new Map<string, WeakColour>();
  for (const scheme of ["light", "dark"] as const) {
    for (const pair of pairs) {
      const weak = weakIn(pair, scheme, own);
      const known = weakest.get(weak?.token ?? "");
      if (weak !== undefined && (known === undefined || lacks(weak) > lacks(known)))
        weakest.set(weak.token, weak);
    }
  }
  return [...weakest.values()];
}

function lacks({ ratio, needed }: WeakColour): number {
  return needed / ratio;
}

function weakIn(pair: Pair, scheme: Scheme, own: OwnTokens): WeakColour | undefined {
  const { ink, ground, needed } = pair;
  const [one, other] = isInkToBlame(pair, scheme, own) ? [ink, ground] : [ground, ink];
  if (!isOwn(one, scheme, own)) return undefined;
  const colour = colourOf(one, scheme, own);
  const otherColour = colourOf(other, scheme, own);
  const ratio = ratioOf(colour, otherColour);
  if (ratio === undefined || ratio >= needed) return undefined;
  return {
    token: keyOf(one, scheme),
    colour,
    other: keyOf(other, scheme),
    otherColour,
    ratio: Math.floor(ratio * 100) / 100,
    needed,
  };
}

/** Of two of the plan's own the ground is to blame where hyte's ink fails on it too, and the ink does well on hyte's ground. */
function isInkToBlame({ ink, ground, needed }: Pair, scheme: Scheme, own: OwnTokens): boolean {
  if (!isOwn(ink, scheme, own)) return false;
  if (!isOwn(ground, scheme, own)) return true;
  const isWeak = (inside: string, behind: string): boolean =>
    (ratioOf(inside, behind) ?? needed) < needed;
  const isInkWeak = isWeak(colourOf(ink, scheme, own), colourOf(ground, scheme, {}));
  const isGroundWeak = isWeak(colourOf(ink, scheme, {}), colourOf(ground, scheme, own));
  return isInkWeak || !isGroundWeak;
}

/** Undefined where nobody can compute it. */
function ratioOf(one: string, other: string): number | undefined {
  const inside = rgbOf(one);
  const behind = rgbOf(other);
  return inside === undefined || behind === undefined ? undefined : contrast(inside, behind);
}

/** What the plan names as its own colours and nobody can compute. */
export function uncomputedColours(own: OwnTokens): readonly (readonly [string, string])[] {
  return Object.entries(own).filter(([token, value]) => {
    const name = token.replace(/-dark$/, "");
    // Of the charts only what they stand on is the plan's.
    if (name.startsWith("chart-")) return false;
    return Object.hasOwn(siteTokens["light"] ?? {}, name) && rgbOf(value) === undefined;
  });
}

function isOwn(name: string, scheme: Scheme, own: OwnTokens): boolean {
  return Object.hasOwn(own, keyOf(name, scheme));
}

function keyOf(name: string, scheme: Scheme): string {
  return scheme === "dark" ? `${name}-dark` : name;
}

function colourOf(name: string, scheme: Scheme, own: OwnTokens): string {
  const key = keyOf(name, scheme);
  const written = Object.hasOwn(own, key) ? own[key] : undefined;
  return written ?? siteTokens[scheme]?.[name] ?? "";
}
