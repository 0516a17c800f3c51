import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import { parseConfiguration } from "./configuration-file";
import { CONFIGURATION_FILE } from "./file-name";
import type { Level } from "./configuration";

/** A text that takes the place of a stretch; an empty stretch is where it is put in. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * The text of a configuration file in which a rule has a level, with everything else in it, comments too, as it was; `text` is null for a new
 * file. Null where the file is no JSON, or its rules are none: it has to be mended first.
 */
export function withLevel(text: string | null, rule: string, level: Level): string | null {
  const before = text === null || text.trim() === "" ? "{}\n" : text;
  const tree = parseTree(before, [], { allowTrailingComma: true });
  if (!tree) return null;
  const after = applied(before, editsFor(before, tree, rule, level));
  return parseConfiguration(after, CONFIGURATION_FILE).source.rules.get(rule) === level ? after : null;
}

/** The text of a configuration file in which a rule has no level of its own, with everything else in it as it was. Null where the file is no JSON, or names the rule twice: it has to be mended first. */
export function withoutLevel(text: string, rule: string): string | null {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const property = tree && findNodeAtLocation(tree, ["rules", rule])?.parent;
  if (!property) return parseConfiguration(text, CONFIGURATION_FILE).problems.length === 0 ? text : null;
  const after = applied(text, removed(text, property));
  return parseConfiguration(after, CONFIGURATION_FILE).source.rules.has(rule) ? null : after;
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((edited, { start, end, by }) => edited.slice(0, start) + by + edited.slice(end), text);
}

/** In the order of their places. */
function editsFor(text: string, tree: Node, rule: string, level: Level): readonly Edit[] {
  const value = findNodeAtLocation(tree, ["rules", rule]);
  if (value) return [{ start: value.offset, end: value.offset + value.length, by: JSON.stringify(level) }];
  const property = `${JSON.stringify(rule)}: ${JSON.stringify(level)}`;
  const step = /\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const rules = findNodeAtLocation(tree, ["rules"]);
  return rules ? added(text, rules, property, eol + step, step) : added(text, tree, `"rules": {${eol}${step}${step}${property}${eol}${step}}`, eol, step);
}

/** What may stand behind a property in its line: a comma, and a comment. */
const BEHIND = /^[ \t]*(,?)(?:[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/))?/;

/** A property at the end of an object: behind the last one and what is said of that in its line; in an empty one at its beginning. `line` begins the line of the object's end. */
function added(text: string, object: Node, property: string, line: string, step: string): readonly Edit[] {
  const last = object.children?.[object.children.length - 1];
  if (last === undefined) return [putIn(object.offset + 1, line + step + property + (text.slice(object.offset, object.offset + object.length).includes("\n") ? "" : line))];
  const end = last.offset + last.length;
  const [behind, comma] = BEHIND.exec(text.slice(end)) as unknown as [string, string];
  const indent = /\r?\n[ \t]*$/.exec(text.slice(0, last.offset))?.[0] ?? " ";
  const own = putIn(end + behind.length, indent + property + comma);
  return comma === "" ? [putIn(end, ","), own] : [own];
}

/** A property is taken out with its line where it has one of its own, what is said of it there included; the last one with the comma before it, which would be left over. */
function removed(text: string, property: Node): readonly Edit[] {
  const siblings = property.parent!.children!;
  const before = siblings[siblings.indexOf(property) - 1];
  const end = property.offset + property.length;
  const [behind, comma] = BEHIND.exec(text.slice(end)) as unknown as [string, string];
  const line = /\r?\n[ \t]*$/.exec(text.slice(0, property.offset))?.[0];
  const blanks = line === undefined ? /^[ \t]*/.exec(text.slice(end + behind.length))![0].length : 0;
  const own = { start: property.offset - (line?.length ?? 0), end: end + behind.length + blanks, by: "" };
  if (comma !== "" || !before) return [own];
  const at = before.offset + before.length;
  if (text[at] !== ",") return [own];
  return text.slice(at + 1, own.start).trim() === "" ? [{ ...own, start: at }] : [{ start: at, end: at + 1, by: "" }, own];
}

function putIn(at: number, by: string): Edit {
  return { start: at, end: at, by };
}
