declare module "saxen" {
  /** Calls back for each part of a document. */
  interface Reader {
    on(event: string, listener: (...parts: never[]) => void): this;
    parse(document: string): this;
  }
  export const Parser: new () => Reader;
}
