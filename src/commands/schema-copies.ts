import type { Finding } from "../base/finding.ts";
import { languages } from "../base/language.ts";
import type { SourceFile } from "../base/place.ts";
import type { ReadFiles } from "../host/host.ts";
import { editorSchema, schemaNames } from "./editor-schemas.ts";

/** Where `hyte init` puts the schemas that the editor reads. */
export const schemaFolder = ".vscode/hyte";

/** Copies of the schemas in the plan repository that are not those of this hyte. */
export function staleSchemaCopies(files: ReadFiles, ownFiles: ReadFiles): readonly Finding[] {
  const findings: Finding[] = [];
  for (const name of schemaNames) {
    for (const language of languages) {
      const path = `${schemaFolder}/${name}.${language}.schema.json`;
      if (files.size(path) === undefined) continue;
      const text = new TextDecoder().decode(files.read(path));
      if (text !== editorSchema(name, language, ownFiles)) findings.push(stale({ path, text }));
    }
  }
  return findings;
}

function stale(file: SourceFile): Finding {
  const at = { file, from: 0, to: Math.min(1, file.text.length) };
  const facts = { file: file.path };
  return {
    code: "stale-schema-copy",
    severity: "note",
    facts,
    at,
    related: [],
    subject: file.path,
  };
}
