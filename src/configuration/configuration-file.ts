import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { LineIndex, type Place } from "../text/lines";
import { LEVELS, type ConfigurationSource, type Level, type SourceName } from "./configuration";
import { RULES } from "../rules/index";
import { didYouMean } from "./nearest";
import { isPresetName, PRESETS, type PresetName } from "./presets";

/** What is wrong in a configuration file, and where it stands. */
export interface ConfigurationProblem {
  readonly message: string;
  /** An error cannot be used; a warning can, but is hardly what was meant. */
  readonly severity: "error" | "warning";
  readonly place: Place;
}

/** What a configuration file says. */
export interface ConfigurationFile {
  readonly source: ConfigurationSource;
  /** Whether files in the folders above are left out of account. */
  readonly root: boolean;
  /** What is wrong with it; everything else in it holds. A file that is no JSON has one, and nothing in it holds. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Where a value is to be found wanting. */
type Report = (node: Node, message: string, severity?: ConfigurationProblem["severity"]) => void;

/** Reads a configuration file, JSON with comments. Never throws. */
export function parseConfiguration(text: string, name: SourceName): ConfigurationFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  const lines = new LineIndex(text);
  const placeOf = (offset: number, length: number): Place => lines.placeOf({ start: offset, end: Math.min(text.length, offset + length) });
  if (error) return withoutEffect(name, { message: `This is not valid JSON: ${inWords(printParseErrorCode(error.error))}. The whole file is ignored.`, place: placeOf(error.offset, Math.max(1, error.length)) });
  if (tree?.type !== "object") return withoutEffect(name, { message: 'A configuration is an object: { "rules": { } }. The whole file is ignored.', place: placeOf(0, text.length) });
  return readKeys(tree, name, placeOf);
}

const KEYS = ["$schema", "root", "preset", "rules"];

function readKeys(tree: Node, name: SourceName, placeOf: (offset: number, length: number) => Place): ConfigurationFile {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (node, message, severity = "error") => problems.push({ message, severity, place: placeOf(node.offset, node.length) });
  let root = false;
  let preset: PresetName | null = null;
  let rules: ReadonlyMap<string, Level> = new Map();
  for (const { key, keyNode, value } of propertiesOf(tree, report)) {
    if (key === "root") root = readFlag(value, report);
    else if (key === "preset") preset = readPreset(value, report);
    else if (key === "rules") rules = readRules(value, report);
    else if (key !== "$schema") report(keyNode, `There is no key ${JSON.stringify(key)}.${didYouMean(key, KEYS)} The keys are ${KEYS.join(", ")}.`);
  }
  return { source: { ...name, preset, rules }, root, problems };
}

function readFlag(value: Node, report: Report): boolean {
  if (value.type !== "boolean") report(value, '"root" is true or false.');
  return getNodeValue(value) === true;
}

function readPreset(value: Node, report: Report): PresetName | null {
  const name: unknown = getNodeValue(value);
  if (isPresetName(name)) return name;
  report(value, presetProblem(name));
  return null;
}

function readRules(value: Node, report: Report): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  if (value.type !== "object") {
    report(value, '"rules" is an object of rules and their severities: { "text-gap": "off" }.');
    return levels;
  }
  for (const { key, keyNode, value: level } of propertiesOf(value, report)) {
    const problem = ruleProblem(key);
    if (problem !== null) report(keyNode, problem);
    else readLevel(key, level, levels, report);
  }
  return levels;
}

function readLevel(rule: string, value: Node, levels: Map<string, Level>, report: Report): void {
  const name: unknown = getNodeValue(value);
  const level = LEVELS.find((one) => one === name);
  if (level === undefined) report(value, levelProblem(rule, name));
  else levels.set(rule, level);
}

/** Says that a value is no preset, and what would be. */
export function presetProblem(value: unknown): string {
  const names = Object.keys(PRESETS);
  return `There is no preset ${JSON.stringify(value)}.${didYouMean(value, names)} The presets are ${names.join(", ")}.`;
}

/** Why an id is no rule's, as a sentence; null for one of a rule. */
export function ruleProblem(id: string): string | null {
  const ids = RULES.map((rule) => rule.id);
  return ids.includes(id) ? null : `There is no rule ${JSON.stringify(id)}.${didYouMean(id, ids)}`;
}

/** Says that a value is no level, and what would be. */
export function levelProblem(rule: string, value: unknown): string {
  return `${rule} cannot be ${JSON.stringify(value)}.${didYouMean(value, LEVELS)} It is one of ${LEVELS.join(", ")}.`;
}

interface Property {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/** The properties of an object, of those with one key the last alone, which wins in JSON; that it stands there again is told. */
function propertiesOf(object: Node, report: Report): readonly Property[] {
  const properties = new Map<string, Property>();
  for (const { children: [keyNode, value] = [] } of object.children ?? []) {
    if (!keyNode || !value) continue;
    const key = String(keyNode.value);
    if (properties.has(key)) report(keyNode, `${JSON.stringify(key)} stands here again; the last one holds.`, "warning");
    properties.set(key, { key, keyNode, value });
  }
  return [...properties.values()];
}

/** A configuration file of which nothing holds, and why. */
export function withoutEffect(name: SourceName, problem: Omit<ConfigurationProblem, "severity">): ConfigurationFile {
  return { source: { ...name, preset: null, rules: new Map() }, root: false, problems: [{ ...problem, severity: "error" }] };
}

/** `CommaExpected` is `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
