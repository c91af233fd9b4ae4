import { rememberedTheme, rememberTheme, themeOf } from "./remembered-theme.ts";

/** Shows the choice of colours in the footer, and does as it says. */
export function offerThemes(): void {
  const choice = document.querySelector<HTMLElement>("[data-theme-choice]");
  const select = choice?.querySelector("select");
  if (!choice || !select) return;
  select.value = rememberedTheme();
  choice.hidden = false;
  select.addEventListener("change", () => {
    const theme = themeOf(select.value);
    const root = document.documentElement;
    if (theme === "") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    rememberTheme(theme);
  });
}
