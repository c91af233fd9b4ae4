import type { FocusArea, Plan } from "./plan.ts";

/** The focus areas that `order` of hyte.yaml names, in its order; then the others in the order of the files. */
export function focusAreasInOrder({
  focusAreas,
  settings,
}: Pick<Plan, "focusAreas" | "settings">): readonly FocusArea[] {
  const { order } = settings.data;
  if (order === undefined) return focusAreas;
  const named = order.flatMap((id) => focusAreas.filter((area) => area.id === id));
  return [...new Set([...named, ...focusAreas])];
}
