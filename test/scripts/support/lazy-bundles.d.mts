import type { Plugin } from "esbuild";

export const pdfBundle: Plugin;
export const lettersBundle: Plugin;
