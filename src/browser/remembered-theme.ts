/** "" is what the device says. */
export type Theme = "" | "light" | "dark";

const key = "hyte-theme";

/** The colours that the reader has chosen on this device; nothing where the browser keeps nothing. */
export function rememberedTheme(): Theme {
  try {
    return themeOf(localStorage.getItem(key) ?? "");
  } catch {
    return "";
  }
}

/** Keeps the choice, where the browser keeps anything. */
export function rememberTheme(theme: Theme): void {
  try {
    if (theme === "") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // The choice holds for this page.
  }
}

/** A theme by its name. */
export function themeOf(name: string): Theme {
  return name === "light" || name === "dark" ? name : "";
}
