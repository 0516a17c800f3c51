// How fast letters are read and checked, beside what merely touching the same text costs.
// Usage: npm run bench [-- FOLDER...]   without folders: ../shared/gold and ../shared/real where they exist, else the fixtures
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ofNode } from "../scripts/support/node-target.mjs";
import { quantile } from "./quantile.mjs";

const root = resolve(import.meta.dirname, "../..");
const rounds = 5;
const warmUp = { most: 240, patience: 40 };
const { analyze, readLetters, runRules, RULES, letterThatGoesOn, STRETCHES, readPdf } = await load();

async function load() {
  const outfile = join(root, ".build/bench/bench.mjs");
  const contents = `export { analyze } from "./src/analysis"; export { readLetters } from "./src/letter/read"; export { runRules } from "./src/rules/engine"; export { RULES } from "./src/rules/index";
    export { letterThatGoesOn, STRETCHES } from "./test/properties/letters-that-go-on"; export { readPdf } from "./src/pdf/read-pdf";`;
  await build({ stdin: { contents, resolveDir: root, loader: "ts" }, outfile, bundle: true, format: "esm", target: "node20", supported: ofNode, logLevel: "warning" });
  return import(pathToFileURL(outfile).href);
}

function foldersToRead() {
  if (process.argv.length > 2) return process.argv.slice(2).map((path) => resolve(path));
  const wanted = ["../shared/gold", "../shared/real"].map((path) => resolve(root, path));
  for (const folder of wanted.filter((path) => !existsSync(path))) console.log(`${relative(root, folder)} is not there.`);
  const present = wanted.filter((path) => existsSync(path));
  return present.length > 0 ? present : [join(root, "test/fixtures/letters")];
}

function lettersIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

function milliseconds(action) {
  const started = performance.now();
  action();
  return performance.now() - started;
}

const median = (values) => quantile(values, 0.5);

/** Runs an action until the compiler has done its work, which takes it some hundred rounds: until none of forty in a row is faster than the best before them. Returns their number. */
function warm(action) {
  let best = Number.POSITIVE_INFINITY;
  let waited = 0;
  let round = 0;
  for (; round < warmUp.most && waited < warmUp.patience; round += 1) {
    const time = milliseconds(action);
    waited = time < best ? 0 : waited + 1;
    best = Math.min(best, time);
  }
  return round;
}

/** The median time for each input over all rounds, and the number of rounds before them. */
function timesOf(inputs, action) {
  const warmed = warm(() => inputs.forEach(action));
  const times = inputs.map(() => []);
  for (let round = 0; round < rounds; round += 1) inputs.forEach((input, at) => times[at].push(milliseconds(() => action(input))));
  return { warmed, times: times.map(median) };
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const megabytesOf = (letters) => sum(letters.map((text) => Buffer.byteLength(text))) / 1e6;
const figure = (value, digits = 1) => value.toFixed(digits).padStart(9);

function row(name, letters, inputs, action) {
  show(name, letters, timesOf(inputs, action));
}

/** All rules on letters that have just been read, which the clock does not count: what the rules read on demand, it does. */
function freshRow(name, letters) {
  const timeOf = (text) => {
    const { letters: found } = readLetters(text);
    return milliseconds(() => found.forEach((letter) => runRules(letter, RULES)));
  };
  const warmed = warm(() => letters.forEach(timeOf));
  const runs = Array.from({ length: rounds }, () => letters.map(timeOf));
  show(name, letters, { warmed, times: letters.map((_, at) => median(runs.map((run) => run[at]))) });
}

function show(name, letters, { warmed, times }) {
  const total = sum(times) / 1000;
  console.log(`  ${name.padEnd(41)}${figure(megabytesOf(letters) / total)}${figure(letters.length / total, 0)}${figure(median(times), 2)}${figure(quantile(times, 0.95), 2)}${figure(warmed, 0)}`);
}

function throughput(name, letters) {
  console.log(`\n${name}: ${letters.length} letters, ${megabytesOf(letters).toFixed(2)} MB, median of ${rounds} rounds after those that warm up`);
  console.log(`  ${"".padEnd(41)}     MB/s letters/s   p50 ms   p95 ms   warm-up`);
  const read = letters.map((text) => analyze(text, { rules: [] }).letters.map(({ letter }) => letter));
  row("reading", letters, letters, (text) => analyze(text, { rules: [] }));
  row("all rules, letters read", letters, read, (found) => found.forEach((letter) => runRules(letter, RULES)));
  freshRow("all rules, with what they read on demand", letters);
  row("reading and all rules", letters, letters, (text) => analyze(text, { rules: RULES }));
  row("floor: one pattern", letters, letters, (text) => { for (const match of text.matchAll(/[A-Za-z]+/g)) if (match.index < 0) throw new Error(); });
  row("floor: JSON there and back", letters, letters, (text) => JSON.parse(JSON.stringify(text)));
}

const rulesShown = 8;

/** What each rule costs, on letters that have been read; the costliest ones. */
function rulesApart(letters) {
  const read = letters.flatMap((text) => analyze(text, { rules: [] }).letters.map(({ letter }) => letter));
  const costs = RULES.map((rule) => ({ id: rule.id, time: sum(timesOf(read, (letter) => runRules(letter, [rule])).times) }));
  const total = sum(costs.map(({ time }) => time));
  console.log(`\nEach rule alone over letters that have been read, the costliest ${rulesShown} of ${RULES.length}`);
  console.log(`  ${"".padEnd(28)}ms per MB    share`);
  for (const { id, time } of costs.sort((one, other) => other.time - one.time).slice(0, rulesShown)) {
    console.log(`  ${id.padEnd(28)}${figure(time / megabytesOf(letters), 2)}${figure((time / total) * 100, 0)} %`);
  }
}

/** The same text many times over, in a file of many letters and in one letter of many items. */
function linearity(letters) {
  const text = letters.find((letter) => letter.length > 5000 && analyze(letter).letters[0]?.letter.items.length > 1);
  if (!text) return;
  const { items } = analyze(text).letters[0].letter;
  const head = text.slice(0, items[0].span.start);
  const tail = text.slice(items[0].span.start, items[items.length - 1].span.end);
  console.log(`\nOne letter of ${text.length} characters, many times over in one file, beside the same number of runs over the letter, best of ${rounds + 2}; 1.00 is linear`);
  for (const times of [4, 16, 64]) {
    compare("letters, reading", times, text, `${text}\n`.repeat(times), { rules: [] });
    compare("letters, with all rules", times, text, `${text}\n`.repeat(times), { rules: RULES });
    compare("its items, reading", times, text, head + `${tail}\n`.repeat(times), { rules: [] });
    compare("its items, with all rules", times, text, head + `${tail}\n`.repeat(times), { rules: RULES });
  }
}

function compare(name, times, text, grown, options) {
  const alone = () => { for (let at = 0; at < times; at += 1) analyze(text, options); };
  const one = () => analyze(grown, options);
  const runs = Array.from({ length: rounds + 2 }, () => [alone, one].map(milliseconds));
  const [apart, together] = [0, 1].map((which) => Math.min(...runs.map((run) => run[which])));
  console.log(`  ${name.padEnd(28)}${String(times).padStart(4)}x: ${((together / apart) * times).toFixed(1).padStart(6)} times as long as one, ${(together / apart).toFixed(2)}`);
}

/** How reading and checking grow from 30 KB to 120 KB of one stretch; the worst five of all stretches. */
function hostile() {
  console.log("\nLetters that go on and on, 120 KB beside four of 30 KB; 1.00 is linear");
  const growths = STRETCHES.map((stretch) => {
    const [shorter, longer] = [30_000, 120_000].map((size) => letterThatGoesOn(stretch, size));
    const [before, after] = [shorter, longer].map((text) => median(Array.from({ length: rounds }, () => milliseconds(() => analyze(text)))));
    return { stretch, growth: after / before / 4, after };
  });
  growths.sort((one, other) => other.growth - one.growth);
  for (const { stretch, growth, after } of growths.slice(0, 5)) console.log(`  ${JSON.stringify(stretch).padEnd(28)}${figure(growth, 2)}   ${after.toFixed(0)} ms`);
}

/** How many PDFs one core reads in a second, to their text alone and to findings; by processor time, since pdf.js waits in between. */
async function pdfs() {
  const folder = resolve(root, "../shared/pdf");
  if (!existsSync(folder)) return console.log(`\n${relative(root, folder)} is not there; no PDF was read.`);
  const files = readdirSync(folder).filter((name) => name.endsWith(".pdf")).map((name) => readFileSync(join(folder, name)));
  console.log(`\nPDFs: ${files.length}, best of ${rounds * 2} rounds`);
  for (const [name, use] of [["their text", () => undefined], ["text, reading and all rules", (text) => analyze(text, { rules: RULES })]]) {
    const times = [];
    for (let round = 0; round < rounds * 2; round += 1) {
      const before = process.cpuUsage();
      for (const bytes of files) use((await readPdf(bytes)).text);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1e6);
    }
    console.log(`  ${name.padEnd(28)}${figure(files.length / Math.min(...times), 0)} in a second`);
  }
}

const folders = foldersToRead().map((folder) => ({ name: relative(root, folder), letters: lettersIn(folder) }));
const everything = folders.flatMap(({ letters }) => letters);
console.log(`Node ${process.version}, ${process.platform} ${process.arch}; warmed up until ${warmUp.patience} rounds in a row are no faster, at most ${warmUp.most}`);
for (const { name, letters } of folders) throughput(name, letters);
if (folders.length > 1) throughput("all of them", everything);
rulesApart(everything);
linearity(folders[0].letters);
hostile();
await pdfs();
