// Whether memory stays flat over many PDFs, in the reader that the editor uses and in `imr check` over a folder, and how far hostile PDFs drive it.
// Usage: npm run build && npm run bench:pdf [-- COUNT]   a thousand where no count is given
import { build } from "esbuild";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { clearInterval, setInterval } from "node:timers";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { distDirectory, root } from "../scripts/support/paths.mjs";

const count = Number(process.argv[2] ?? 1000);
const step = Math.ceil(count / 10);
const fixtures = join(root, "test/fixtures/letters");
const publicLetters = resolve(root, "../shared/pdf");
const { pdfOfText, HOSTILE, slow, createPdfReader } = await load();
const collect = collector();

async function load() {
  const outfile = join(root, ".build/bench/pdf-memory.mjs");
  const contents = `export { pdfOfText } from "./test/pdf/make-pdf"; export { HOSTILE, slow } from "./test/pdf/broken"; export { createPdfReader } from "./src/pdf/pdf-reader";`;
  await build({ stdin: { contents, resolveDir: root, loader: "ts" }, outfile, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" });
  return import(pathToFileURL(outfile).href);
}

/** Frees what nothing holds, so that what is left is held. */
function collector() {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}

/** PDFs made of the invented letters, each with a first line of its own; a thousand that are all different. */
async function madePdf(number) {
  const names = (await readdir(fixtures)).filter((name) => name.endsWith(".txt")).sort();
  const text = await readFile(join(fixtures, names[number % names.length]), "utf8");
  return pdfOfText(`Copy ${number}\n\n${text}`, 40);
}

const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(0).padStart(8);

/** Reads PDF after PDF by the reader and the thread that the desktop's extension has. */
async function inTheReader(title, pdfAt) {
  const { startPdfThread } = createRequire(import.meta.url)(join(distDirectory, "node-thread.js"));
  const reader = createPdfReader(startPdfThread);
  console.log(`\n${title}, in megabytes\n     PDFs     RSS    heap   other    in a second`);
  let started = performance.now();
  for (let number = 1; number <= count; number += 1) {
    await reader.read(await pdfAt(number));
    if (number % step !== 0) continue;
    const rate = step / ((performance.now() - started) / 1000);
    collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    console.log(`  ${String(number).padStart(7)}${megabytes(rss)}${megabytes(heapUsed)}${megabytes(external)}${rate.toFixed(0).padStart(15)}`);
    started = performance.now();
  }
  reader.end();
}

/** What a process takes in kilobytes, as the system counts it; 0 where it has ended. */
function residentSize(pid) {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout);
}

/** Has the program check a folder, and looks at its memory as its output tells how far it is. */
async function inTheProgram() {
  const folder = await mkdtemp(join(tmpdir(), "imr-pdfs-"));
  try {
    await mkdir(join(folder, "letters"));
    for (let number = 1; number <= count; number += 1) await writeFile(join(folder, "letters", `${String(number).padStart(5, "0")}.pdf`), await madePdf(number));
    console.log(`\nimr check over a folder of ${count} PDFs made of the invented letters, in megabytes\n     PDFs     RSS    in a second`);
    const child = spawn(process.execPath, [join(distDirectory, "cli.js"), "check", "--format", "json", join(folder, "letters")], { stdio: ["ignore", "pipe", "inherit"] });
    let [done, started, rest] = [0, performance.now(), ""];
    child.stdout.setEncoding("utf8").on("data", (piece) => {
      const paths = (rest + piece).split('"path":');
      for (let more = paths.length - 1; more > 0; more -= 1) {
        done += 1;
        if (done % step !== 0) continue;
        console.log(`  ${String(done).padStart(7)}${megabytes(residentSize(child.pid) * 1024)}${(step / ((performance.now() - started) / 1000)).toFixed(0).padStart(15)}`);
        started = performance.now();
      }
      rest = paths.at(-1).slice(-7);
    });
    const [status] = await once(child, "close");
    console.log(`  ${done} of ${count} letters told, exit status ${status}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the program says of each hostile file, after how long, and the most that it took. */
async function hostile() {
  const folder = await mkdtemp(join(tmpdir(), "imr-hostile-"));
  try {
    console.log("\nimr text of hostile PDFs\n  seconds  most MB");
    for (const [name, pdf] of [...Object.entries(HOSTILE).map(([title, made]) => [title, made.pdf]), ["a page that goes on and on", slow]]) {
      const path = join(folder, "hostile.pdf");
      await writeFile(path, pdf());
      const started = performance.now();
      const child = spawn(process.execPath, [join(distDirectory, "cli.js"), "text", path], { stdio: ["ignore", "ignore", "pipe"] });
      let [most, words] = [0, ""];
      child.stderr.setEncoding("utf8").on("data", (piece) => { words += piece; });
      const look = setInterval(() => { if (child.exitCode === null) most = Math.max(most, residentSize(child.pid)); }, 100);
      await once(child, "close");
      clearInterval(look);
      console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(9)}${megabytes(most * 1024)}  ${name}: ${words.trim().replace(/^.*?pdf: /, "")}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await inTheReader(`The reader in its thread, over ${count} PDFs made of the invented letters`, madePdf);
if (existsSync(publicLetters)) {
  const files = await Promise.all((await readdir(publicLetters)).filter((name) => name.endsWith(".pdf")).map((name) => readFile(join(publicLetters, name))));
  await inTheReader(`The reader in its thread, ${count} times one of ${files.length} public letters`, async (number) => files[number % files.length]);
} else console.log("\n../shared/pdf is not there; no public letter was read.");
await inTheProgram();
await hostile();
