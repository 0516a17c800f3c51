// Writes the messages of the source into media/l10n/bundle.l10n.json, which translators start from. Usage: npm run l10n
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messagesOfSource } from "./support/messages.mjs";
import { root } from "./support/paths.mjs";

const messages = await messagesOfSource(root);
await mkdir(join(root, "media/l10n"), { recursive: true });
await writeFile(join(root, "media/l10n/bundle.l10n.json"), `${JSON.stringify(messages, null, 2)}\n`);
console.log(`media/l10n/bundle.l10n.json: ${Object.keys(messages).length} messages.`);
