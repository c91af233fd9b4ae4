/**
 * The colours of charts. The light values stand in the SVG itself, so that Word, a PDF and a downloaded file draw it
 * right; a page overrides them by class (see `chartStyles`).
 */
export const light = {
  ground: "#ffffff",
  text: "#20262b",
  muted: "#555f66",
  grid: "#dde2e6",
  axis: "#7f8a92",
  own: "#0b5394",
  target: "#0a7a3d",
  other1: "#5d666d",
  other2: "#a64d00",
  other3: "#7a3e9d",
  other4: "#006d75",
  other5: "#9c1f4f",
  bar: "#7e95aa",
  calm: "#68737b",
  busy: "#2a6ebb",
  good: "#087a4f",
  warn: "#945c00",
  bad: "#ae332d",
  merged: "#86499c",
} as const;

/** What a colour of a chart is for. */
export type Colour = keyof typeof light;

export type Palette = Readonly<Record<Colour, string>>;

export const dark: Palette = {
  ground: "#1a2128",
  text: "#e8edf1",
  muted: "#aab5be",
  grid: "#36414b",
  axis: "#7f8c97",
  own: "#7db8f0",
  target: "#6fd49a",
  other1: "#b8c0c7",
  other2: "#f0a35e",
  other3: "#cda2ec",
  other4: "#5cc8ce",
  other5: "#f08fb3",
  bar: "#6f879d",
  calm: "#94a0a9",
  busy: "#6aa9ea",
  good: "#4cc49b",
  warn: "#dba63c",
  bad: "#f0837b",
  merged: "#c79be0",
};

/** How much of its colour the band of an interval has. */
export const bandOpacity = "0.16";
