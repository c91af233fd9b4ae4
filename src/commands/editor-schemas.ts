import type { Language } from "../base/language.ts";
import type { ReadFiles } from "../host/host.ts";

/** What a schema describes: files under plan/, or hyte.yaml. */
export const schemaNames = ["plan", "hyte"] as const;
export type SchemaName = (typeof schemaNames)[number];

/** The published schema as text, ending in a line break. `ownFiles` are those of hyte's package. */
export function editorSchema(name: SchemaName, language: Language, ownFiles: ReadFiles): string {
  return new TextDecoder().decode(ownFiles.read(`schemas/editor/${name}.${language}.schema.json`));
}
