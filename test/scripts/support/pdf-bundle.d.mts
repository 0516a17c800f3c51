import type { Plugin } from "esbuild";

export const pdfBundle: Plugin;
