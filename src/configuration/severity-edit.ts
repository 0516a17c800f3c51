import { applyEdits, findNodeAtLocation, modify, parseTree, type Edit, type Node } from "jsonc-parser";
import { CONFIGURATION_FILE, parseConfiguration } from "./configuration-file";
import type { Level } from "./configuration";

/**
 * The text of a configuration file in which a rule has a level, with everything else in it, comments too, as it was; `text` is null for a new
 * file. Null where the file is no JSON, or its rules are none: it has to be mended first.
 */
export function withLevel(text: string | null, rule: string, level: Level): string | null {
  const before = text === null || text.trim() === "" ? "{}\n" : text;
  try {
    const after = applyEdits(before, editsFor(before, rule, level));
    return parseConfiguration(after, CONFIGURATION_FILE).source.rules.get(rule) === level ? after : null;
  } catch {
    return null;
  }
}

function editsFor(text: string, rule: string, level: Level): Edit[] {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const rules = tree && findNodeAtLocation(tree, ["rules"]);
  const last = rules?.type === "object" ? rules.children?.[rules.children.length - 1] : undefined;
  const isNew = tree !== undefined && !findNodeAtLocation(tree, ["rules", rule]);
  if (last && isNew) return addedBehind(text, last, `${JSON.stringify(rule)}: ${JSON.stringify(level)}`);
  return modify(text, ["rules", rule], level, { formattingOptions: { insertSpaces: !text.includes("\n\t"), tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" } });
}

/** What may stand behind a property in its line: a comma, and a comment. */
const BEHIND = /^[ \t]*(,?)(?:[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/))?/;

/** A property behind the last one and what is said of that in its line, which `modify` would leave behind the new one. */
function addedBehind(text: string, last: Node, property: string): Edit[] {
  const end = last.offset + last.length;
  const [behind, comma] = BEHIND.exec(text.slice(end)) as unknown as [string, string];
  const indent = /\r?\n[ \t]*$/.exec(text.slice(0, last.offset))?.[0] ?? " ";
  const added = { offset: end + behind.length, length: 0, content: indent + property + comma };
  return comma === "" ? [{ offset: end, length: 0, content: "," }, added] : [added];
}
