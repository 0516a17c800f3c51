// What is loaded only when it is needed stands in bundles of its own, which the others load from beside them.

/** What makes esbuild leave `import(".../threads/node-thread")` to the file `node-thread.js`, which Node's threads are started with as the bundle that they run. */
export const threadBundle = lazyBundle("thread-bundle", /\/threads\/node-thread$/, "./node-thread.js");

/** The same for what reads PDFs in a thread, of Node or of the web: a library that no text needs. */
export const pdfBundle = lazyBundle("pdf-bundle", /^\.\/web-thread$/, "./pdf.js");

/** The same for all that has to do with letters, which the desktop's extension host loads with the first letter. The web's loads one file only. */
export const lettersBundle = lazyBundle("letters-bundle", /^\.\/letters$/, "./letters.js");

function lazyBundle(name, filter, path) {
  return {
    name,
    setup(build) {
      build.onResolve({ filter }, ({ kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
    },
  };
}
