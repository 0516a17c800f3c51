// How fast letters are read and checked, beside what merely touching the same text costs.
// Usage: npm run bench [-- FOLDER...]   without folders: ../shared/gold and ../shared/real where they exist, else the fixtures
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const rounds = 5;
const { analyze } = await load("src/analysis.ts");
const { letterThatGoesOn, STRETCHES } = await load("test/properties/letters-that-go-on.ts");

async function load(path) {
  const outfile = join(root, ".build/bench", basename(path).replace(/\.ts$/, ".mjs"));
  await build({ entryPoints: [join(root, path)], outfile, bundle: true, format: "esm", target: "node20", logLevel: "warning" });
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

/** The value below which a share of the sorted values lies. */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
const median = (values) => quantile(values, 0.5);

/** The median time of each letter over all rounds, after one round that warms up. */
function timesOf(letters, action) {
  letters.forEach(action);
  const times = letters.map(() => []);
  for (let round = 0; round < rounds; round += 1) letters.forEach((text, at) => times[at].push(milliseconds(() => action(text))));
  return times.map(median);
}

const figure = (value, digits = 1) => value.toFixed(digits).padStart(9);

function row(name, letters, action) {
  const times = timesOf(letters, action);
  const total = times.reduce((sum, time) => sum + time, 0) / 1000;
  const megabytes = letters.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`  ${name.padEnd(28)}${figure(megabytes / total)}${figure(letters.length / total, 0)}${figure(median(times), 2)}${figure(quantile(times, 0.95), 2)}`);
}

function throughput(folder) {
  const letters = lettersIn(folder);
  console.log(`\n${relative(root, folder)}: ${letters.length} letters, median of ${rounds}`);
  console.log(`  ${"".padEnd(28)}     MB/s letters/s   p50 ms   p95 ms`);
  row("reading", letters, (text) => analyze(text, { rules: [] }));
  row("reading and all rules", letters, (text) => analyze(text));
  row("floor: one pattern", letters, (text) => { for (const match of text.matchAll(/[A-Za-z]+/g)) if (match.index < 0) throw new Error(); });
  row("floor: JSON there and back", letters, (text) => JSON.parse(JSON.stringify(text)));
}

/** The same text many times over, in a file of many letters and in one letter of many items. */
function linearity(folder) {
  const text = lettersIn(folder).find((letter) => letter.length > 5000 && analyze(letter).letters[0]?.letter.items.length > 1);
  if (!text) return;
  const { items } = analyze(text).letters[0].letter;
  const head = text.slice(0, items[0].span.start);
  const tail = text.slice(items[0].span.start, items[items.length - 1].span.end);
  console.log(`\nOne letter of ${text.length} characters, many times over in one file, beside the same number of runs over the letter; 1.00 is linear`);
  for (const times of [4, 16, 64]) {
    compare("letters, reading", times, text, `${text}\n`.repeat(times), { rules: [] });
    compare("letters, with all rules", times, text, `${text}\n`.repeat(times), {});
    compare("its items, reading", times, text, head + `${tail}\n`.repeat(times), { rules: [] });
    compare("its items, with all rules", times, text, head + `${tail}\n`.repeat(times), {});
  }
}

function compare(name, times, text, grown, options) {
  const apart = median(Array.from({ length: rounds }, () => milliseconds(() => { for (let at = 0; at < times; at += 1) analyze(text, options); })));
  const together = median(Array.from({ length: rounds }, () => milliseconds(() => analyze(grown, options))));
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

const folders = foldersToRead();
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
for (const folder of folders) throughput(folder);
linearity(folders[0]);
hostile();
