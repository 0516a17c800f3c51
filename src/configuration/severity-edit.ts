import { createScanner, findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from "jsonc-parser";
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
  const tree = treeOf(before);
  return tree && checked(tree, applied(before, editsFor(before, tree, rule, level)), rule, level);
}

/** The text of a configuration file in which a rule has no level of its own, with everything else in it as it was. Null where the file is no JSON, or names the rule twice: it has to be mended first. */
export function withoutLevel(text: string, rule: string): string | null {
  const tree = treeOf(text);
  const property = tree && findNodeAtLocation(tree, ["rules", rule])?.parent;
  return tree && (property ? checked(tree, applied(text, removed(text, property)), rule, undefined) : text);
}

/** Null for what is no JSON with comments. */
function treeOf(text: string): Node | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 && tree ? tree : null;
}

/** A text after edits, where it says that the rule has the level, and of everything else what was said before; else null. */
function checked(before: Node, after: string, rule: string, level: Level | undefined): string | null {
  const tree = treeOf(after);
  if (!tree || findNodeAtLocation(tree, ["rules", rule])?.value !== level) return null;
  return othersIn(tree, rule) === othersIn(before, rule) ? after : null;
}

/** What a configuration says of everything but a rule. */
function othersIn(tree: Node, rule: string): string {
  const { rules, ...others } = getNodeValue(tree) as { readonly rules?: object };
  return JSON.stringify([others, { ...rules, [rule]: undefined }]);
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

/** A property at the end of an object: behind the last one and what is said of that in its line; in an empty one at its beginning. `line` begins the line of the object's end. */
function added(text: string, object: Node, property: string, line: string, step: string): readonly Edit[] {
  const last = object.children?.[object.children.length - 1];
  if (last === undefined) return [putIn(object.offset + 1, line + step + property + (text.slice(object.offset, object.offset + object.length).includes("\n") ? "" : line))];
  const end = last.offset + last.length;
  const comma = commaBehind(text, end);
  const { comment, length } = restOfLine(text, comma === null ? end : comma + 1);
  const indent = lineBefore(text, last.offset) ?? (comment.startsWith("//") ? line + step : " ");
  const at = (comma === null ? end : comma + 1) + length;
  return comma === null ? [putIn(end, ","), putIn(at, indent + property)] : [putIn(at, `${indent}${property},`)];
}

/** A property is taken out with what is said of it, and with its line where that holds nothing else; the last one with the comma before it, which would be left over. */
function removed(text: string, property: Node): readonly Edit[] {
  const comma = commaBehind(text, property.offset + property.length);
  const behind = comma === null ? property.offset + property.length : comma + 1;
  const { length, isAll, blanks } = restOfLine(text, behind);
  const line = isAll ? lineBefore(text, property.offset) : null;
  const siblings = property.parent!.children!;
  const before = siblings[siblings.indexOf(property) - 1];
  const isFollowed = comma !== null || !before;
  const own = { start: property.offset - (line?.length ?? 0), end: behind + length + (line === null && isFollowed ? blanks : 0), by: "" };
  const at = isFollowed ? null : commaBehind(text, before.offset + before.length);
  if (at === null) return [own];
  return text.slice(at + 1, own.start).trim() === "" ? [{ ...own, start: at }] : [{ start: at, end: at + 1, by: "" }, own];
}

/** Where the comma behind a value is, comments passed over; null where there is none. */
function commaBehind(text: string, end: number): number | null {
  const scanner = createScanner(text, true);
  scanner.setPosition(end);
  scanner.scan();
  return text[scanner.getTokenOffset()] === "," ? scanner.getTokenOffset() : null;
}

const COMMENT = /^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)?/;

/** The comment behind a place in its line, how far it reaches, the blanks after it, and whether nothing else stands in the line. */
function restOfLine(text: string, at: number): { readonly comment: string; readonly length: number; readonly blanks: number; readonly isAll: boolean } {
  const [behind, comment = ""] = COMMENT.exec(text.slice(at)) as unknown as [string, string | undefined];
  const length = comment === "" ? 0 : behind.length;
  const [blanks] = /^[ \t]*/.exec(text.slice(at + length)) as unknown as [string];
  return { comment, length, blanks: blanks.length, isAll: /^[\r\n]/.test(text.slice(at + length + blanks.length)) };
}

/** The line end and the blanks before a place; null where something else stands before it in its line. */
function lineBefore(text: string, at: number): string | null {
  return /\r?\n[ \t]*$/.exec(text.slice(0, at))?.[0] ?? null;
}

function putIn(at: number, by: string): Edit {
  return { start: at, end: at, by };
}
