import type { Plugin } from "esbuild";

export const threadBundle: Plugin;
export const pdfBundle: Plugin;
export const lettersBundle: Plugin;
