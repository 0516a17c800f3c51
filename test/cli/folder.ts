import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Makes a folder with the given files for one test, and removes it afterwards. */
export async function withFolder<Result>(files: Readonly<Record<string, string | Uint8Array>>, test: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "imr-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
