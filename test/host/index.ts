// Runs the host tests inside the extension host, Node or web: mocha's browser build works in both.
// The bundle (test/scripts/host-bundle.mjs) evaluates this module before the test files, which need `describe` and `it`.
import "mocha/mocha.js";
import { LineReporter } from "./support/reporter";

// npm's `assert` asks the process for its colors and folder when it words a failure; the web host has no process.
if (!("process" in globalThis)) Object.assign(globalThis, { process: { env: {}, cwd: () => "/", stderr: {} } });
// The browser build reads the page's address, which the Node host does not have.
if (!("location" in globalThis)) Object.assign(globalThis, { location: { search: "" } });

mocha.setup({ ui: "bdd", timeout: 180_000, forbidOnly: true, forbidPending: true, reporter: LineReporter });

/** Called by VS Code. Settles when all tests have passed; rejects, with their number, when some have failed. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>((settle) => { mocha.run(settle); });
  if (failures > 0) throw new Error(`${failures} host tests failed.`);
}
