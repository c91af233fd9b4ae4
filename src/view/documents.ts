import { documentKinds, termOf } from "../field/vocabularies.ts";
import type { Entry, EntryData } from "../plan/entry.ts";
import { entriesOf } from "../plan/plan.ts";
import { statuteItems } from "./about.ts";
import { anchorOf } from "./addresses.ts";
import { ownersWritten } from "./owners.ts";
import { type Item, itemOf, itemsByIds, linkItem } from "./parts.ts";
import { periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { type Prose, proseOf } from "./words.ts";

export interface DocumentGroup {
  readonly heading: string;
  readonly documents: readonly DocumentView[];
}

export interface DocumentView {
  readonly anchor: string;
  readonly item: Item;
  readonly kind: string;
  readonly traits: readonly string[];
  readonly statutes: readonly Item[];
  readonly focusAreas: readonly Item[];
  readonly owners: readonly Item[];
  readonly prose: Prose | null;
}

/** The sub-plans, then the other documents. */
export function documentGroups(reader: Reader): readonly DocumentGroup[] {
  const { labels } = reader.text;
  const documents = entriesOf(reader.plan, "documents");
  const isSubPlan = ({ data }: Entry<EntryData<"documents">>): boolean => data.kind === "sub-plan";
  const views = (list: typeof documents): readonly DocumentView[] =>
    list.map((document) => documentView(document, reader));
  const groups = [
    { heading: labels.subPlans, documents: views(documents.filter(isSubPlan)) },
    {
      heading: labels.otherDocuments,
      documents: views(documents.filter((document) => !isSubPlan(document))),
    },
  ];
  return groups.filter((group) => group.documents.length > 0);
}

function documentView(document: Entry<EntryData<"documents">>, reader: Reader): DocumentView {
  const { data } = document;
  const { labels } = reader.text;
  const kind = data.kind === undefined ? undefined : termOf(documentKinds, data.kind);
  const validity = periodWords(data.validity, reader);
  const traits = [
    data.statutory === true ? labels.statutory : "",
    data.status === undefined ? "" : enumWord("document.status", data.status, reader),
    validity === "" ? "" : `${labels.validity} ${validity}`,
  ];
  const link = data.link === undefined ? undefined : linkItem(data.link, reader);
  return {
    anchor: anchorOf(document),
    item: { ...itemOf(document, reader), href: link?.href ?? "", note: link?.note ?? null },
    kind: data.kind === "sub-plan" ? "" : (kind?.name[reader.language] ?? ""),
    traits: traits.filter((trait) => trait !== ""),
    statutes: statuteItems(data.fulfils, reader),
    focusAreas: itemsByIds(data.focusAreas, reader),
    owners: ownersWritten(data.owners, reader),
    prose: proseOf(data.description, reader),
  };
}
