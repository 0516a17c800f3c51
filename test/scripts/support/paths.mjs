// The folders that the scripts share.
import { join, resolve } from "node:path";

/** The repository. */
export const root = resolve(import.meta.dirname, "../../..");

/** Bundles and outputs; ignored by git. */
export const buildDirectory = join(root, ".build");

/** What a bundle for users is made into; everything in it goes into the VSIX. */
export const distDirectory = join(buildDirectory, "dist");

/** Downloaded tools; ignored by git. */
export const toolsDirectory = join(root, ".tools");
