// Made by `npm run generate`. Do not edit.
export declare const fitsPlan: (data: unknown) => boolean;
export declare const fitsConfig: (data: unknown) => boolean;
