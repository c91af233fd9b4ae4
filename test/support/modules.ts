/** One source file and what it imports: paths below src/, or the names of packages. */
export interface Module {
  readonly path: string;
  readonly imports: readonly string[];
}

/** Who may import whom: a folder may import itself and what is named. A file of src/ itself may import all. */
const layers: Readonly<Record<string, readonly string[]>> = {
  base: [],
  // What runs in the readers' browsers: nothing of hyte is in it, and hyte has only its text.
  browser: [],
  host: ["base"],
  field: ["base"],
  load: ["base", "host"],
  shape: ["base", "load"],
  snapshots: ["base", "field", "host"],
  plan: ["base", "field", "load", "shape", "snapshots"],
  sources: ["base", "field", "host", "plan", "snapshots"],
  check: ["base", "field", "load", "plan", "snapshots"],
  fix: ["base"],
  measure: ["base", "field", "plan", "snapshots"],
  text: ["base"],
  charts: ["base", "text"],
  view: ["base", "charts", "field", "measure", "plan", "shape", "snapshots", "text"],
  outputs: ["base", "charts", "view"],
  write: ["base", "host"],
  reporters: ["base", "text"],
  commands: [
    "base",
    "check",
    "field",
    "fix",
    "host",
    "load",
    "measure",
    "outputs",
    "plan",
    "reporters",
    "shape",
    "snapshots",
    "sources",
    "text",
    "view",
    "write",
  ],
};

/** Packages that reach the world outside; everything else is pure. */
const outside = /^(?:node:|execa$|fs$|path$|child_process$)/;

/** Reads the imports out of source texts, by their paths below src/; generated modules are left out. */
export function modulesOf(files: ReadonlyMap<string, string>): readonly Module[] {
  return [...files]
    .filter(([path]) => !path.includes("/generated/"))
    .map(([path, text]) => ({ path, imports: importsOf(path, text) }));
}

function importsOf(path: string, text: string): readonly string[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"/gms),
    ...text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g),
  ].map((match) => match[1] ?? "");
  return [...new Set(found.map((target) => resolve(path, target)))];
}

function resolve(from: string, target: string): string {
  if (!target.startsWith(".")) return target;
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

/** `module imports target` for each import that its layer does not allow. */
export function breaches(modules: readonly Module[]): readonly string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.filter((target) => !allowed(path, target)).map((target) => `${path} imports ${target}`),
  );
}

/** `layer need not import layer` for each leave that no module takes: the table says what is, not what could be. */
export function unusedLeaves(modules: readonly Module[]): readonly string[] {
  const used = new Set(
    modules.flatMap(({ path, imports }) =>
      imports.map((target) => `${layerOf(path) ?? ""} ${layerOf(target) ?? ""}`),
    ),
  );
  return Object.entries(layers).flatMap(([layer, wanted]) =>
    wanted
      .filter((other) => !used.has(`${layer} ${other}`))
      .map((other) => `${layer} need not import ${other}`),
  );
}

function allowed(path: string, target: string): boolean {
  const layer = layerOf(path);
  if (isPackage(target)) return layer === "host" || !outside.test(target);
  if (layer === undefined) return true;
  const wanted = layerOf(target);
  if (wanted === layer) return true;
  if (wanted === undefined) return target === "version.ts";
  return reaches(layer, wanted) && (wanted !== "host" || target === "host/host.ts");
}

/** Modules of hyte stand in a folder that is a layer, or in src/ itself. */
function isPackage(target: string): boolean {
  const folder = layerOf(target);
  return folder === undefined ? !target.endsWith(".ts") : !Object.hasOwn(layers, folder);
}

function reaches(layer: string, wanted: string): boolean {
  return layers[layer]?.includes(wanted) ?? false;
}

function layerOf(path: string): string | undefined {
  const [folder] = path.split("/");
  return path.includes("/") ? folder : undefined;
}

/** Groups of modules that import each other in a circle, each sorted. */
export function cycles(modules: readonly Module[]): readonly (readonly string[])[] {
  const imports = new Map(modules.map((module) => [module.path, module.imports]));
  const reach = new Map([...imports.keys()].map((path) => [path, reachable(path, imports)]));
  const circles = [...imports.keys()]
    .filter((path) => reach.get(path)?.has(path))
    .map((path) =>
      [...imports.keys()]
        .filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path))
        .sort(),
    );
  return [...new Map(circles.map((circle) => [circle.join(" "), circle])).values()];
}

function reachable(
  from: string,
  imports: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(imports.get(from) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(imports.get(path) ?? []));
  }
  return seen;
}
