import type { Runner, Test } from "mocha";

/** A mocha reporter that prints one line for each test, with its duration, and needs neither a terminal nor a page. Its last line is `N passing, N failing`. */
export class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on("pass", (test) => { console.log(`  pass  ${title(test)} (${test.duration ?? 0} ms)`); });
    runner.on("fail", (test, error: Error) => { console.log(`  FAIL  ${title(test)}\n${error.stack ?? String(error)}`); });
    runner.once("end", () => { console.log(`${this.stats.passes} passing, ${this.stats.failures} failing`); });
  }
}

const title = (test: Test) => test.titlePath().join(" > ");
