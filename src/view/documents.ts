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

type Document = Entry<EntryData<"documents">>;

/** The sub-plans, then the other documents. */
export function documentGroups(reader: Reader): readonly DocumentGroup[] {
  const { labels } = reader.text;
  const documents = entriesOf(reader.plan, "documents");
  const isSubPlan = ({ data }: Document): boolean => data.kind === "sub-plan";
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

function documentView(document: Document, reader: Reader): DocumentView {
  const { data } = document;
  const link = data.link === undefined ? undefined : linkItem(data.link, reader);
  return {
    anchor: anchorOf(document),
    item: { ...itemOf(document, reader), href: link?.href ?? "", note: link?.note ?? null },
    kind: kindWord(document, reader),
    traits: traitsOf(document, reader),
    statutes: statuteItems(data.fulfils, reader),
    focusAreas: itemsByIds(data.focusAreas, reader),
    owners: ownersWritten(data.owners, reader),
    prose: proseOf(data.description, reader),
  };
}

/** Sub-plans stand under a heading that says what they are. */
function kindWord({ data }: Document, { language }: Reader): string {
  if (data.kind === undefined || data.kind === "sub-plan") return "";
  return termOf(documentKinds, data.kind)?.name[language] ?? "";
}

function traitsOf({ data }: Document, reader: Reader): readonly string[] {
  const { labels } = reader.text;
  const status = data.status === undefined ? "" : enumWord("document.status", data.status, reader);
  const validity = periodWords(data.validity, reader);
  const when = [status === "" ? labels.validity : status, validity].filter((word) => word !== "");
  return [
    ...(data.statutory === true ? [labels.statutory] : []),
    ...(status === "" && validity === "" ? [] : [when.join(" ")]),
  ];
}
