// How a workbench page is told which extension and which tests to load.
/* global CSSStyleSheet, document, MutationObserver -- the scripts that are added to the page */

const webConfiguration = "vscode-workbench-web-configuration";

/**
 * The address of a workbench with a folder, and with an extension under development when one is given.
 * @param {{ origin: string, authority: string }} server
 * @param {{ folder: string, extension?: string, tests?: string, file?: string }} options absolute paths on this machine; `file` is opened
 * @returns {string}
 */
export function workbenchUrl(server, { folder, extension, tests, file }) {
  const remote = (path) => `vscode-remote://${server.authority}${pathname(path)}`;
  return address(server, folder, [
    ...(extension ? [["extensionDevelopmentPath", remote(extension)]] : []),
    ...(tests ? [["extensionTestsPath", remote(tests)]] : []),
    ...(file ? [["openFile", remote(file)]] : []),
  ]);
}

/**
 * The same for the web extension host, in which the extension comes by HTTP and the page needs `developInWebHost` as well.
 * @param {{ origin: string, authority: string }} server
 * @param {{ authority: string }} files what serves the extension's folder
 * @param {{ folder: string, tests?: string }} options `tests` is a path within the extension's folder
 * @returns {string}
 */
export function webHostUrl(server, files, { folder, tests }) {
  return address(server, folder, [
    ["extensionDevelopmentPath", `http://${files.authority}`],
    ["extensionDevelopmentKind", "web"],
    ...(tests ? [["extensionTestsPath", `http://${files.authority}/${tests}`]] : []),
  ]);
}

const address = (server, folder, payload) => `${server.origin}/?folder=${encodeURIComponent(pathname(folder))}&payload=${encodeURIComponent(JSON.stringify([...payload, ["skipWelcome", "true"]]))}`;
const pathname = (path) => path.replaceAll("\\", "/").replace(/^(?!\/)/, "/");

/**
 * Adds the development options, which no payload carries, to the page's configuration before its scripts read it.
 * @param {import("playwright-core").Page} page of a context with `bypassCSP`
 * @param {{ authority: string }} files what serves the extension's folder
 * @param {string | undefined} tests path of the tests within that folder
 */
export async function developInWebHost(page, { authority }, tests) {
  const component = (path) => ({ scheme: "http", authority, path });
  const developmentOptions = { extensions: [component("/")], ...(tests ? { extensionTestsPath: component(`/${tests}`) } : {}) };
  await page.addInitScript(({ id, added }) => {
    const observer = new MutationObserver(() => {
      const element = document.getElementById(id);
      if (!element) return;
      observer.disconnect();
      element.setAttribute("data-settings", JSON.stringify({ ...JSON.parse(element.getAttribute("data-settings")), developmentOptions: added }));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, { id: webConfiguration, added: developmentOptions });
}

/**
 * Ends what VS Code moves whatever its settings say: to draw it anew, sixty times a second, takes an eighth of the processor's time in a run of tests.
 * @param {import("playwright-core").Page} page before it goes anywhere
 */
export async function standStill(page) {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".codicon.wiggle { animation: none !important; } .monaco-scrollable-element > .scrollbar, .indent-guide { transition: none !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
