import { UserError } from "../../base/errors.ts";
import type { Workbooks } from "../../host/host.ts";
import type { SourceWorld } from "../source.ts";
import type { Cells } from "./cells.ts";
import { faultOf } from "./faults.ts";
import type { Found } from "./find-file.ts";

const turn = "file: the workbook being read";

/**
 * The cells of a sheet of a workbook. Workbooks are read one at a time, since each may take much memory. Throws a
 * FetchError for one that cannot be read.
 */
export async function cellsOfWorkbook(
  { path, contents }: Found,
  sheet: string | undefined,
  { workbooks, shared }: SourceWorld,
): Promise<Cells> {
  const before = shared.get(turn) ?? Promise.resolve();
  const reading = before.then(() => read(contents, sheet, workbooks));
  shared.set(turn, reading);
  const answer = await reading;
  if (answer instanceof UserError) throw faultOf(path, answer.text);
  return answer;
}

async function read(
  contents: Uint8Array,
  sheet: string | undefined,
  workbooks: Workbooks,
): Promise<Cells | UserError> {
  try {
    return await workbooks.read(contents, sheet);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
