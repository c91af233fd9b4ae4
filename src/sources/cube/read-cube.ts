import { oneLine } from "../../base/printable.ts";
import { type Fields, fieldOf, textOf } from "../../base/record.ts";
import { checkDataset } from "./check-dataset.ts";
import type { Category, Cube, Dimension, Role } from "./cube.ts";
import type { Field } from "./faults.ts";
import { unwrap } from "./unwrap.ts";

const longestText = 500;

/**
 * Reads JSON-stat of any version and shape. What the library takes for granted is checked first, and it is given
 * checked parts only. `where` names the source in messages, `field` what
 * the plan's writer can change. Throws a FetchError.
 */
export async function readCube(
  data: unknown,
  where: string,
  field: Field = "jsonstat",
): Promise<Cube> {
  const dataset = unwrap(data, where, field);
  const checked = checkDataset(dataset, where, field);
  const { default: jsonstat } = await import("jsonstat-toolkit");
  const read = jsonstat(checked);
  return {
    label: oneLine(checked.label, longestText),
    source: oneLine(checked.source, longestText),
    updated: stampOf(checked.updated),
    dimensions: read.id.map((code) =>
      dimensionOf(code, fieldOf(dataset, "dimension"), {
        role: read.Dimension(code)?.role ?? "",
        codes: read.Dimension(code)?.id ?? [],
        labels: read.Dimension(code, false) ?? [],
      }),
    ),
    values: read.value ?? [],
    statuses: read.status ?? [],
    isOfficial: officialOf(dataset),
  };
}

interface Parts {
  readonly role: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

function dimensionOf(code: string, dimensions: unknown, { role, codes, labels }: Parts): Dimension {
  const given = fieldOf(dimensions, code);
  const units = fieldOf(fieldOf(given, "category"), "unit");
  const extension = fieldOf(given, "extension");
  return {
    code,
    label: textOf(given, "label") || code,
    role: isRole(role) ? role : "",
    eliminable: fieldOf(extension, "elimination") === true,
    whole: textOf(extension, "eliminationValueCode"),
    categories: codes.map((each, at): Category => ({
      code: each,
      label: labels[at] ?? each,
      unit: unitOf(fieldOf(units, each)),
    })),
  };
}

function isRole(role: string): role is Role {
  return role === "time" || role === "geo" || role === "metric";
}

/** JSON-stat names a unit by `label`, PxWeb by `base`. */
function unitOf(unit: unknown): string {
  return oneLine(textOf(unit, "label") || textOf(unit, "base"), 100);
}

/** PxWeb writes the time of day with dots: `2022-12-21T06.00.00Z`. */
function stampOf(updated: string): string {
  const stamp = oneLine(updated, 40);
  return stamp.replace(/^(\d{4}-\d{2}-\d{2}T\d{2})\.(\d{2})\.(\d{2})/, "$1:$2:$3");
}

function officialOf(dataset: Fields): boolean | undefined {
  const said = fieldOf(fieldOf(fieldOf(dataset, "extension"), "px"), "official-statistics");
  return typeof said === "boolean" ? said : undefined;
}
