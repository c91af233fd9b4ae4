/** Names of the typeface's files, and their paths in a checkout. */
export declare const typefaceFiles: {
  readonly "source-sans-3-latin.woff2": string;
  readonly "source-sans-3-latin-italic.woff2": string;
  readonly "source-sans-3-latin-ext.woff2": string;
  readonly "source-sans-3-latin-ext-italic.woff2": string;
  readonly "OFL.txt": string;
  readonly "SourceSans3-Regular.ttf": string;
  readonly "SourceSans3-Italic.ttf": string;
  readonly "SourceSans3-SemiBold.ttf": string;
  readonly "SourceSans3-Bold.ttf": string;
};
