import type { OwnerData } from "../plan/generated/data.ts";
import type { Owner } from "../plan/plan.ts";
import { writtenOwners } from "./duties.ts";
import { hrefOf } from "./addresses.ts";
import type { Item } from "./parts.ts";
import { enumWord, type Reader } from "./reader.ts";
import { labelOf, plain, titleWords, wordsOrNone } from "./words.ts";

/** A responsible party. `role` is "" where it is the only one and so the lead. */
export interface OwnerItem extends Item {
  readonly role: string;
  readonly lead: boolean;
}

type Holder = Pick<Owner, "id" | "actor" | "role" | "note">;

/** The responsible parties, the leads first. */
export function ownerItems(owners: readonly Holder[], reader: Reader): readonly OwnerItem[] {
  const only = owners.length === 1;
  const items = owners.map((owner) => ownerItem(owner, only, reader));
  return only ? items : items.sort((a, b) => Number(b.lead) - Number(a.lead));
}

function ownerItem({ id, actor, role, note }: Holder, only: boolean, reader: Reader): OwnerItem {
  const lead = role === "lead";
  const isAlone = only && lead;
  return {
    label: actor === undefined ? "" : labelOf(actor),
    words: actor === undefined ? plain(id) : titleWords(actor, reader),
    href: actor === undefined ? "" : hrefOf(actor, reader),
    note: wordsOrNone(note, reader),
    role: role === undefined || isAlone ? "" : enumWord("ownership.role", role, reader),
    lead,
  };
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
