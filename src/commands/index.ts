/** The commands that are small beside what they share; in the bundle they are one file with it. */
export { explain } from "./explain.ts";
export { init } from "./init.ts";
export { listRules } from "./rules.ts";
export { printSchema } from "./schema.ts";
export { validate } from "./validate.ts";
