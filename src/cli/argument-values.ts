import { InvalidArgumentError } from "commander";
import { LEVELS, type ConfigurationSource, type Level } from "../configuration/configuration";
import { levelProblem, presetProblem, ruleProblem } from "../configuration/configuration-file";
import { isPresetName, type PresetName } from "../configuration/presets";
import { personNamed } from "../review/person";
import type { FindingPlace } from "./commands";
import { STANDARD_INPUT } from "./files";

// Each reads the words of an argument, and throws an `InvalidArgumentError` that says what is wrong with them.

/** A path behind those before it. */
export function collectPath(path: string, paths: readonly string[] = []): readonly string[] {
  return [...paths, readPath(path)];
}

/** A path, which is not empty. */
export function readPath(path: string): string {
  if (path === "") throw new InvalidArgumentError("A path is empty; a variable in the call may be unset.");
  return path;
}

/** The first letters of an id behind those before it. */
export function collectId(id: string, ids: readonly string[] = []): readonly string[] {
  if (id === "") throw new InvalidArgumentError("An id is empty; a variable in the call may be unset.");
  if (id.length < SHORTEST_ID) throw new InvalidArgumentError(`Of an id at least the first ${SHORTEST_ID} letters are needed.`);
  return [...ids, id];
}

/** Fewer letters may begin an id by chance. */
const SHORTEST_ID = 4;

/** The name of a person, which is not empty. */
export function readPerson(words: string): string {
  const person = personNamed(words);
  if (person === null) throw new InvalidArgumentError("The name is empty; a variable in the call may be unset.");
  return person;
}

/** The path of what has a place on this machine, behind those before it. */
export function collectFilePath(path: string, paths: readonly string[] = []): readonly string[] {
  return [...paths, readFilePath(path)];
}

/** The path of what has a place on this machine, as standard input has not. */
export function readFilePath(path: string): string {
  if (path === STANDARD_INPUT) throw new InvalidArgumentError("Standard input (-) has no place in a folder, which is needed here; name a file.");
  return readPath(path);
}

/** A preset by its name. */
export function readPreset(name: string): PresetName {
  if (!isPresetName(name)) throw new InvalidArgumentError(presetProblem(name));
  return name;
}

/** The id of a rule that there is. */
export function readRule(id: string): string {
  const problem = ruleProblem(id);
  if (problem !== null) throw new InvalidArgumentError(`${problem} imr explain lists all rules.`);
  return id;
}

/** `RULE=LEVEL`, with the settings before it; of two for one rule the later holds. */
export function collectLevel(setting: string, levels: ReadonlyMap<string, Level> = new Map()): ReadonlyMap<string, Level> {
  const [rule = "", name] = setting.split("=", 2);
  if (name === undefined) throw new InvalidArgumentError("A rule and its severity are joined by =, as in text-gap=off.");
  const level = LEVELS.find((one) => one === name);
  if (level === undefined) throw new InvalidArgumentError(levelProblem(readRule(rule), name));
  return new Map([...levels, [readRule(rule), level]]);
}

/** `FILE:LINE` or `FILE:LINE:COLUMN`. */
export function readPlace(words: string): FindingPlace {
  if (words === "") throw new InvalidArgumentError("The finding's place is empty; a variable in the call may be unset.");
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(words);
  if (!match) throw new InvalidArgumentError("A finding's place is FILE:LINE or FILE:LINE:COLUMN.");
  return { path: readFilePath(match[1]!), line: Number(match[2]), column: match[3] === undefined ? null : Number(match[3]) };
}

/** What a call says of rules, to stand among what configuration files say. */
export function callSource(preset: PresetName | undefined, rules: ReadonlyMap<string, Level> | undefined): ConfigurationSource {
  return { name: "the command line", file: null, preset: preset ?? null, rules: rules ?? new Map() };
}
