import { offerFilters } from "./filters.ts";
import { sortTables } from "./tables.ts";
import { offerThemes } from "./theme-choice.ts";

// What every page can do beyond being read. It works without.
offerThemes();
sortTables();
offerFilters();
