import { rememberedTheme } from "./remembered-theme.ts";

// Stands in the head and runs before anything is drawn: nothing flashes in the other colours.
const theme = rememberedTheme();
if (theme !== "") document.documentElement.dataset["theme"] = theme;

// By this the stylesheet keeps the room of what scripts will show, so that nothing below it moves when they do.
document.documentElement.dataset["scripts"] = "";
