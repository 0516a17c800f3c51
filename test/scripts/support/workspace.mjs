// Workspaces that tests and people may change: copies in temporary folders.
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.mjs";

/**
 * A temporary folder with copies of folders of the repository; what does not exist is left out.
 * @param {Record<string, string>} copies path in the new folder ("." for the folder itself) by path in the repository
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function copiedWorkspace(copies) {
  const temporary = await mkdtemp(join(tmpdir(), "imr-"));
  const folder = join(temporary, "letters");
  await mkdir(folder);
  for (const [from, to] of Object.entries(copies)) {
    if (!existsSync(join(root, from))) continue;
    await mkdir(join(folder, to), { recursive: true });
    await cp(join(root, from), join(folder, to), { recursive: true });
  }
  return { folder, remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 5 }) };
}
