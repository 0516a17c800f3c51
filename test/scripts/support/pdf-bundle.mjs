// PDFs are read by a bundle of its own, which the others load when the first PDF is met.

/** What makes esbuild leave `import(".../threads/node-thread")` to the file `pdf.js` beside the bundle. */
export const pdfBundle = {
  name: "pdf-bundle",
  setup(build) {
    build.onResolve({ filter: /\/threads\/node-thread$/ }, ({ kind }) => (kind === "dynamic-import" ? { path: "./pdf.js", external: true } : undefined));
  },
};
