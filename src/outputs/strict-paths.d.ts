export declare const compileOptions: {
  readonly strict: true;
  readonly knownHelpers: Readonly<Record<string, true>>;
  readonly knownHelpersOnly: true;
  readonly preventIndent: true;
};
export declare function strictPaths(node: unknown): unknown;
export declare function escapeWith(node: unknown): unknown;
