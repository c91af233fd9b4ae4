// Made by `npm run generate`. Do not edit.
export declare const templates: Readonly<Record<string, unknown>>;
export declare const stylesheet: string;
