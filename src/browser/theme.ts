import { rememberedTheme } from "./remembered-theme.ts";

// Stands in the head and runs before anything is drawn: nothing flashes in the other colours.
const theme = rememberedTheme();
if (theme !== "") document.documentElement.dataset["theme"] = theme;
