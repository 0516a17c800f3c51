// Which messages the source shows: what translators are given.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** Folders whose words an editor shows. What the layers below say of letters quotes them, and is English as they are. */
const folders = ["src/editor", "src/present"];

/**
 * The messages that are given to `l10n.t` and `translate`, and the words that are marked `translatable`, as a bundle of VS Code: each by itself, in the order of the alphabet.
 * @param {string} root the repository
 * @returns {Promise<Record<string, string>>}
 */
export async function messagesOfSource(root) {
  const messages = new Set();
  for (const folder of folders) {
    for (const name of (await readdir(join(root, folder))).filter((one) => one.endsWith(".ts"))) {
      for (const message of messagesIn(await readFile(join(root, folder, name), "utf8"))) messages.add(message);
    }
  }
  return Object.fromEntries([...messages].sort().map((message) => [message, message]));
}

/**
 * The messages of one file, in their order.
 * @param {string} source TypeScript
 * @returns {string[]}
 * @throws {Error} where a message is put together, so that no translation could be found for it
 */
export function messagesIn(source) {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const found = [];
  visit(file);
  return found;

  function visit(node) {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const callee = node.expression.getText(file);
      if (callee === "translatable") found.push(...literalsIn(first));
      else if (/^(?:l10n\.t|(?:\w+\.)*translate)$/.test(callee)) {
        if (ts.isStringLiteralLike(first)) found.push(first.text);
        else if (ts.isTemplateExpression(first) || ts.isBinaryExpression(first)) throw new Error(`A message that is put together cannot be translated: ${first.getText(file)}`);
      }
    }
    ts.forEachChild(node, visit);
  }
}

/** The strings within a node, without the names of properties. */
function literalsIn(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isPropertyAssignment(node)) return literalsIn(node.initializer);
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child)));
  return found;
}
