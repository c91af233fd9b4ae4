import type { OwnerData } from "../plan/generated/data.ts";
import type { Owner } from "../plan/plan.ts";
import { writtenOwners } from "./duties.ts";
import { bareText, type Item, itemOf } from "./parts.ts";
import { enumWord, type Reader } from "./reader.ts";
import { wordsOrNone } from "./words.ts";

/** A responsible party. `role` is "" where it is the only one and so the lead. */
export interface OwnerItem extends Item {
  readonly role: string;
  readonly lead: boolean;
}

type Holder = Pick<Owner, "id" | "actor" | "role" | "note">;

/** Lists already made, by the reader they were made for: each stands on three pages of a folder. */
const made = new WeakMap<Reader, Map<readonly Holder[], readonly OwnerItem[]>>();

/** The responsible parties, the leads first. */
export function ownerItems(owners: readonly Holder[], reader: Reader): readonly OwnerItem[] {
  const lists = made.get(reader) ?? new Map<readonly Holder[], readonly OwnerItem[]>();
  made.set(reader, lists);
  const known = lists.get(owners);
  if (known !== undefined) return known;
  const list = leadsFirst(owners, reader);
  lists.set(owners, list);
  return list;
}

function leadsFirst(owners: readonly Holder[], reader: Reader): readonly OwnerItem[] {
  const only = owners.length === 1;
  const items = owners.map((owner) => ownerItem(owner, only, reader));
  if (only) return items;
  return [...items.filter(({ lead }) => lead), ...items.filter(({ lead }) => !lead)];
}

function ownerItem({ id, actor, role, note }: Holder, only: boolean, reader: Reader): OwnerItem {
  const words = wordsOrNone(note, reader);
  const item =
    actor === undefined ? { ...bareText(id), note: words } : itemOf(actor, reader, words);
  const isAlone = only && role === "lead";
  const said = role === undefined || isAlone ? "" : enumWord("ownership.role", role, reader);
  return { ...item, role: said, lead: role === "lead" };
}

/** Owners of documents and tasks, which are not in the graph. */
export function ownersWritten(
  written: readonly OwnerData[] | undefined,
  reader: Reader,
): readonly OwnerItem[] {
  const holders = writtenOwners(written).map(([id, owner]) => {
    const actor = reader.plan.byId.get(id);
    const known = actor?.collection === "actors" ? (actor as Owner["actor"]) : undefined;
    return { id, actor: known, ...owner };
  });
  return ownerItems(holders, reader);
}
