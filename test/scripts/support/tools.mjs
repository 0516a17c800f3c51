// Downloaded tools. A tool's folder carries its version and comes into being by one rename when it is complete: an interrupted install leaves nothing that looks installed.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { toolsDirectory } from "./paths.mjs";

/**
 * The folder of a tool, installed when it is not there yet.
 * @param {string} name folder name with the version
 * @param {string} description what the progress line calls it
 * @param {(directory: string) => Promise<void>} fill puts the tool into an empty folder
 * @returns {Promise<string>} the tool's folder
 */
export async function ensureTool(name, description, fill) {
  const directory = join(toolsDirectory, name);
  if (existsSync(directory)) return directory;
  const started = performance.now();
  process.stdout.write(`Installing ${description} (once, into .tools) ... `);
  const unfinished = join(toolsDirectory, `unfinished-${process.pid}-${name}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    await rename(unfinished, directory).catch((error) => { if (!existsSync(directory)) throw error; });
  } catch (error) {
    console.log("failed.");
    throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
  return directory;
}

/** Removes what interrupted installs of processes that are gone have left. */
export async function removeUnfinished() {
  if (!existsSync(toolsDirectory)) return;
  for (const name of await readdir(toolsDirectory)) {
    const owner = /^unfinished-(\d+)-/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) await rm(join(toolsDirectory, name), { recursive: true, force: true });
  }
}

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
