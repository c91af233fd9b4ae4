import type { CompileOptions } from "handlebars";

export declare const compileOptions: CompileOptions;
export declare function strictPaths<T>(node: T): T;
export declare function escapeWith<T>(node: T): T;
