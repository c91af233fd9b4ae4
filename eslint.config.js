import js from "@eslint/js";
import tseslint from "typescript-eslint";

const outsideWorld = [
  "process",
  "fetch",
  "Date",
  "Buffer",
  "setTimeout",
  "setInterval",
  "WebSocket",
];

const reducing = {
  selector: "CallExpression[callee.property.name=/^reduce(Right)?$/]",
  message: "A loop, map or flatMap is easier to follow.",
};
const handingOn = {
  // A file may pass on the type of what its own functions give.
  selector: "ExportNamedDeclaration[source][exportKind='value'], ExportAllDeclaration",
  message: "Import from the file that defines the name.",
};
const casting = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message: "A type guard tells the compiler what is so; a cast through unknown only claims it.",
};
const plain = [
  { selector: "ExportDefaultDeclaration", message: "A name is exported by its name." },
  {
    selector: "ClassDeclaration:not([superClass.name='Error']), ClassExpression",
    message: "Only errors are classes: use functions and plain data.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "coverage/",
      "demo-site/",
      "**/generated/**",
      "test/cases/",
      "test/planted/",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ["./test/tsconfig.json", "./src/browser/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A look-up by collection names the type it gives.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      complexity: ["error", 10],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", 60],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/host/**"],
    rules: {
      "no-restricted-globals": ["error", ...outsideWorld],
      "no-restricted-imports": ["error", { patterns: ["node:*", "fs", "path", "execa"] }],
    },
  },
  {
    files: ["test/**/*.ts", "schemas/*.js", "bin/*.mjs"],
    rules: { "no-restricted-syntax": ["error", ...plain, reducing, handingOn] },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...plain, reducing, handingOn, casting] },
  },
  {
    // The way into the bundle.
    files: ["src/hyte.ts"],
    rules: { "no-restricted-syntax": ["error", ...plain, reducing, casting] },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
      },
    },
    rules: {
      "no-console": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      complexity: ["error", 12],
    },
  },
  {
    // CommonJS: what starts hyte may not wait for the loader of modules.
    files: ["bin/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
