declare module "saxen" {
  /** Calls back for each part of a document. */
  export class Parser {
    on(event: string, listener: (...parts: never[]) => void): this;
    parse(document: string): this;
  }
}
