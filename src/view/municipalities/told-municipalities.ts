import { keeping } from "../../base/kept.ts";
import type { ActorDuties } from "../duties.ts";
import type { Reader } from "../reader.ts";
import { municipalitiesOf, type Municipality, placesOf } from "./municipality-list.ts";
import { indicatorsIn } from "./shared-indicators.ts";

const known = keeping<readonly Municipality[]>();

/** The municipalities that a page has something to tell of: one that the plan names, or that has figures or work. */
export function toldMunicipalities(reader: Reader): readonly Municipality[] {
  const { plan, asOf } = reader;
  return known(plan, asOf, () => municipalitiesOf(plan).filter((one) => isTold(one, reader)));
}

function isTold(municipality: Municipality, reader: Reader): boolean {
  const { key, entry, actors } = municipality;
  if (entry !== undefined) return true;
  if (key !== "" && indicatorsIn(key, reader).length > 0) return true;
  const works = actors.some(({ id }) => isBusy(reader.duties.get(id)));
  return works || placesOf(reader.plan)(municipality);
}

function isBusy(duties: ActorDuties | undefined): boolean {
  return duties !== undefined && duties.goals.length + duties.actions.length > 0;
}
