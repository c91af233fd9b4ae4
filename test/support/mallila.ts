import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = new URL("../../examples/mallila", import.meta.url).pathname;

/** The texts of the example by path: what its people write, and the values that were pulled. */
export const mallila: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:yaml|csv)$/.test(file))
    .sort()
    .map((file) => [file, readFileSync(path.join(root, file), "utf8")]),
);

/** What people write of it: hyte.yaml and plan/. Everything in data/ is written by hyte. */
export const written: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(mallila).filter(([file]) => file === "hyte.yaml" || file.startsWith("plan/")),
);
