// Compares everything that is read and found in all letters at hand with the last accepted run, and prints what came and went.
// Usage: npm run corpus [-- --accept] [--held-out] [--needed-by]
// test/corpus/accepted.json holds kinds and salted hashes only. Words stay on this machine, in .build/corpus/words.json, which git ignores.
// Exit status: 0 nothing came or went, or it was accepted; 1 something did; 2 the call was wrong.
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const acceptedPath = join(import.meta.dirname, "accepted.json");
const outputDirectory = join(root, ".build/corpus");
const wordsPath = join(outputDirectory, "words.json");
const values = optionsOf(process.argv.slice(2));
const { analyze, corpusFolders, factsOf, keyOf, hashOf, hashedLetter, changesOf, changesByKind, neededByOne } = await loadCore();

/** The options of the call; one that is not known ends it with a sentence. */
function optionsOf(args) {
  try {
    return parseArgs({ args, options: { accept: { type: "boolean" }, "held-out": { type: "boolean" }, "needed-by": { type: "boolean" } } }).values;
  } catch (error) {
    console.error(`${error.message}. Options: --accept, --held-out, --needed-by.`);
    process.exit(2);
  }
}

async function loadCore() {
  const outfile = join(outputDirectory, "core.mjs");
  const modules = ["../../src/analysis", "./letters", "./facts", "./accepted", "./needed-by"];
  await build({
    stdin: { contents: modules.map((path) => `export * from "${path}";`).join("\n"), resolveDir: import.meta.dirname, loader: "ts" },
    outfile, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external", logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The letters of a folder that stand in none before it, with what was read and found in them. */
function readFolder({ letters }, seen) {
  return letters.flatMap(({ path, text }) => {
    const key = keyOf(text);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ path, text, key, facts: factsOf(analyze(text)) }];
  });
}

/** Says what a folder holds; `run` is null where it was not read. */
function describeFolder({ name, letters, heldOut }, run) {
  if (run === null) return console.log(`${name}: ${heldOut ? "not read (--held-out reads them)" : "not there"}; what was accepted of it stands`);
  const facts = run.flatMap((letter) => letter.facts);
  const findings = facts.filter(({ kind }) => kind.startsWith("finding ")).length;
  const repeated = letters.length - run.length;
  console.log(`${name}: ${plural(run.length, "letter")}, ${facts.length - findings} facts, ${plural(findings, "finding")}${repeated > 0 ? `; ${repeated} more stand in a folder before it` : ""}`);
}

/** Each letter of a folder with what came and went; a letter that was not accepted yet came whole, one that is gone went whole. */
function compareFolder(run, accepted, wordsOf) {
  const now = new Map(run.map((letter) => [letter.key, letter]));
  const gone = Object.keys(accepted).filter((key) => !now.has(key));
  return [
    ...run.map(({ path, key, text, facts }) => ({ path, isNew: !(key in accepted), ...changesOf(accepted[key] ?? {}, hashedLetter(text, facts), wordsOf(key)) })),
    ...gone.map((key) => ({ path: `a letter that is no longer there (${key})`, isGone: true, ...changesOf(accepted[key], {}, wordsOf(key)) })),
  ].filter(({ came, went }) => came.length + went.length > 0);
}

function printChanges(changes, { heldOut }) {
  for (const { path, isNew, isGone, came, went } of changes) {
    if (heldOut) continue;
    console.log(`\n${path}${isNew ? ": a new letter" : ""}${isNew || isGone ? `, ${came.length} came, ${went.length} went` : ""}`);
    if (isNew || isGone) continue;
    const lines = [...came.map((change) => ["+", change]), ...went.map((change) => ["-", change])];
    lines.sort(([, one], [, other]) => one.kind.localeCompare(other.kind, "en"));
    for (const [sign, { kind, text }] of lines) console.log(`  ${sign} ${kind}  ${text ?? "(its words are not on this machine)"}`);
  }
}

function printTotals(changes) {
  const kinds = changesByKind(changes);
  if (kinds.size === 0) return console.log("\nNothing came or went.");
  console.log(`\n${"".padEnd(56)}  came   went`);
  for (const [kind, { came, went }] of kinds) console.log(`${kind.padEnd(56)}${String(came).padStart(6)} ${String(went).padStart(6)}`);
}

/** One letter a line, so that a change shows which letters it touched. */
function acceptedDocument(accepted) {
  const folders = Object.entries(accepted).map(([name, letters]) => {
    const lines = Object.entries(letters).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, letter]) => `    ${JSON.stringify(key)}: ${JSON.stringify(letter)}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${folders.join(",\n")}\n}\n`;
}

const accepted = readJson(acceptedPath);
const words = readJson(wordsPath);
const seen = new Set();
const folders = corpusFolders(root, { heldOut: values["held-out"] === true });
const runs = folders.map((folder) => (folder.letters === null ? null : readFolder(folder, seen)));
folders.forEach((folder, at) => describeFolder(folder, runs[at]));
folders.forEach(({ heldOut }, at) => { if (!heldOut) for (const { key, text, facts } of runs[at] ?? []) words[key] = { ...words[key], ...Object.fromEntries(facts.map((fact) => [hashOf(text, fact), fact.text])) }; });

if (values["needed-by"]) {
  const letters = runs.flatMap((run, at) => (run === null || folders[at].heldOut ? [] : run));
  for (const line of neededByOne(letters, analyze)) console.log(line);
} else {
  const changes = runs.map((run, at) => (run === null ? [] : compareFolder(run, accepted[folders[at].name] ?? {}, (key) => (hash) => words[key]?.[hash] ?? null)));
  changes.forEach((folderChanges, at) => printChanges(folderChanges, folders[at]));
  printTotals(changes.flat());
  mkdirSync(outputDirectory, { recursive: true });
  writeFileSync(wordsPath, JSON.stringify(words));
  if (values.accept) {
    const now = folders.map(({ name }, at) => [name, runs[at] === null ? accepted[name] : Object.fromEntries(runs[at].map(({ key, text, facts }) => [key, hashedLetter(text, facts)]))]);
    writeFileSync(acceptedPath, acceptedDocument(Object.fromEntries(now.filter(([, letters]) => letters !== undefined))));
    console.log("\nAccepted: test/corpus/accepted.json");
  } else if (changes.flat().length > 0) process.exitCode = 1;
}
