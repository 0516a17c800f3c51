import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

/** The layers of `src`, lowest first: each may import from itself and from those before it. `editor` and `cli` never meet. */
const layers = ["text", "knowledge", "letter", "rules", "analysis", "configuration", "review", "present"];

/** What a layer may not import: every layer above it. */
function boundary(files, forbidden, alsoForbidden = []) {
  return {
    files,
    rules: {
      "no-restricted-imports": ["error", {
        patterns: [
          { group: forbidden.flatMap((layer) => [`**/${layer}`, `**/${layer}/**`]), message: "Imports run downwards only (ARCHITECTURE.md, Layers)." },
          ...alsoForbidden,
        ],
      }],
    },
  };
}
const pure = { group: ["vscode", "node:*", "fs", "path", "os", "child_process"], message: "Everything above editor and cli is pure: no vscode, no Node." };

/** Words that are shown go through `l10n.t`: those given to what shows them, and any that stand in a sentence. */
const shows = "callee.property.name=/^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|appendText)$/";
const shown = "key.name=/^(?:title|placeHolder|prompt|label|description|detail|tooltip|contentText|message)$/";
const shownLater = "left.property.name=/^(?:title|text|name|tooltip|label|description|detail|message)$/";
const letters = "[value=/[A-Za-z]/]";
const putTogether = "TemplateLiteral:has(> TemplateElement[value.raw=/(?:^|[^(A-Za-z-])[A-Za-z]{2}/])";
const untranslated = [
  ...[`CallExpression[${shows}]`, `Property[${shown}]`, `AssignmentExpression[${shownLater}]`].flatMap((place) => [`${place} > Literal${letters}`, `${place} > ${putTogether}`, `${place} > ConditionalExpression > Literal${letters}`, `${place} > ConditionalExpression > ${putTogether}`]),
  "NewExpression[callee.name=/^(?:CodeAction|TreeItem|MarkdownString|Error)$/] > Literal",
  ":not(CallExpression[callee.object.name='l10n']) > Literal[value=/^[A-Za-z][^<]*[a-z] [a-z]/]",
  "TemplateElement[value.raw=/[a-z] [a-z]/]:not([value.raw=/^</])",
].map((selector) => ({ selector, message: "What the user reads goes through l10n.t (ARCHITECTURE.md, Translations)." }));

export default tseslint.config(
  { ignores: ["node_modules/", ".build/", ".tools/"] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...layers.map((layer, at) => boundary([`src/${layer}/**/*.ts`, `src/${layer}.ts`], [...layers.slice(at + 1), "pdf", "files", "threads", "editor", "cli"], [pure])),
  boundary(["src/pdf/**/*.ts"], [...layers.slice(1), "files", "threads", "editor", "cli"], [pure]),
  boundary(["src/files/**/*.ts"], ["pdf", "threads", "editor", "cli"], [pure]),
  boundary(["src/threads/**/*.ts"], [...layers.slice(1), "files", "editor", "cli"], [{ group: ["vscode"], message: "Threads know no editor." }]),
  boundary(["src/editor/**/*.ts"], ["cli"], [{ group: ["node:*", "fs", "path", "os", "child_process"], message: "The extension runs in the web extension host: no Node." }]),
  { files: ["src/editor/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...untranslated] } },
  boundary(["src/cli/**/*.ts"], ["editor"], [{ group: ["vscode"], message: "The command line knows no editor." }]),
  {
    files: layers.flatMap((layer) => [`src/${layer}/**/*.ts`, `src/${layer}.ts`]),
    rules: {
      "no-restricted-globals": ["error", "Date", "performance", "setTimeout", "fetch", "process", "window", "document"],
      "no-restricted-syntax": ["error",
        { selector: "Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']", message: "The pure layers keep no state between calls that could change a result." },
        { selector: ":function[async=true], AwaitExpression", message: "The pure layers wait for nothing." },
      ],
    },
  },
  {
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { "@typescript-eslint/no-floating-promises": "error", "@typescript-eslint/no-misused-promises": "error", "@typescript-eslint/await-thenable": "error" },
  },
  // A choice among several reads as returns, or as a table.
  { files: ["**/*.ts", "**/*.mjs"], rules: { "no-nested-ternary": "error" } },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly", fetch: "readonly", performance: "readonly", Buffer: "readonly" } },
  },
);
