export declare const selfSigned: { readonly cert: string; readonly key: string };
