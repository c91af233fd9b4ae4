import type { Plan } from "./plan.ts";
import { walk } from "./walk.ts";

/** How often the references of the whole plan name an id, whether it exists or not. Counted when first asked. */
export function timesNamed({
  files,
  settings,
}: Pick<Plan, "files" | "settings">): (id: string) => number {
  let times: Map<string, number> | undefined;
  return (id) => {
    times ??= counted();
    return times.get(id) ?? 0;
  };

  function counted(): Map<string, number> {
    const found = new Map<string, number>();
    const visitor = {
      reference(id: string) {
        found.set(id, (found.get(id) ?? 0) + 1);
      },
    };
    for (const { data } of files) walk("planFile", data, visitor);
    walk("config", settings.data, visitor);
    return found;
  }
}
