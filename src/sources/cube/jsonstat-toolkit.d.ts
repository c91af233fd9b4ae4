/** What hyte uses of the library, which has no types of its own. */
declare module "jsonstat-toolkit" {
  interface ToolkitDimension {
    readonly label: string | null;
    readonly role: string | null;
    /** Codes of the categories, in the order of the data. */
    readonly id: readonly string[];
  }

  interface ToolkitDataset {
    readonly class: string | null;
    readonly label: string | null;
    readonly source: string | null;
    readonly updated: string | null;
    readonly id: readonly string[];
    readonly size: readonly number[];
    /** Null where there are no values at all. */
    readonly value: readonly (number | string | null)[] | null;
    readonly status: readonly (string | null)[] | null;
    Dimension(id: string): ToolkitDimension | null;
    /** Labels of the categories, in the order of the data. */
    Dimension(id: string, instance: false): readonly string[] | null;
  }

  function jsonstat(data: object): ToolkitDataset;
  export { jsonstat as default };
}
