// The samples in a workbench with the extension, as a user has them before the first click.
import { join } from "node:path";
import { root } from "../../scripts/support/paths.mjs";
import { copiedWorkspace } from "../../scripts/support/workspace.mjs";
import { openWorkbench } from "../../scripts/workbench.mjs";

/** A sample with a finding of each kind of place: heading, prescription, problems, tree. */
export const baclofenSample = "2015-baclofen.imr.txt";

/**
 * Opens a workbench on copies of `media/samples`.
 * @param {{ file?: string, settings?: Record<string, unknown>, extension?: string, locale?: string }} options `file` is the name of a sample to open at once, `extension` the folder of another build
 * @returns {Promise<{ page: import("playwright-core").Page, folder: string, close: () => Promise<void> }>}
 */
export async function openSamples({ file, settings, extension = root, locale } = {}) {
  const { folder, remove } = await copiedWorkspace({ "media/samples": "." });
  try {
    const workbench = await openWorkbench({ folder, extension, locale, settings, ...(file ? { file: join(folder, file) } : {}) });
    return { page: workbench.page, folder, close: () => workbench.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
