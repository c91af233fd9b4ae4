// Made by `npm run generate`. Do not edit.
type TemplateSpecification = unknown;
export declare const templates: Readonly<Record<string, TemplateSpecification>>;
export declare const stylesheet: string;
