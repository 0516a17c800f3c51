import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PRESETS } from "../../src/configuration/presets";
import { DOCUMENTED_RULES } from "../../src/rules/documentation";
import { severityWords } from "../../src/rules/page";
import { imr, imrTranscript } from "../cli/imr";
import { consoleExamplesOf } from "./markdown";

const page = readFileSync("README.md", "utf8");

describe("README", () => {
  for (const { command, output } of consoleExamplesOf(page)) {
    it(`shows what \`${command}\` prints`, async () => {
      const [program, ...argv] = command.split(" ");
      strictEqual(program, "imr");
      strictEqual(await imrTranscript(argv), output);
    });
  }

  it("quotes findings that the samples really have", async () => {
    const { output } = await imr(["check", "media/samples"]);
    const printed = output.split("\n").filter((line) => !line.startsWith(" "));
    const messages = new Set(printed.map((line) => line.split(" ").slice(3).join(" ")));
    const quoted = [...page.matchAll(/^\| .* \| \*(.+)\* \|$/gm)].map(([, message]) => message!);
    strictEqual(quoted.length, 7);
    deepStrictEqual(quoted.filter((message) => !messages.has(message)), []);
  });

  it("lists every preset with what it does", () => {
    const [, table] = /^\| preset \|.*\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(page)!;
    strictEqual(table, Object.entries(PRESETS).map(([name, { description }]) => `| ${name} | ${description} |\n`).join(""));
  });

  it("lists every rule with its severity, its title and a link to its page", () => {
    const rows = [...page.matchAll(/^\| \[[a-z-]+\]\(media\/RULES\.md#.*$/gm)].map(([row]) => row);
    deepStrictEqual(rows, DOCUMENTED_RULES.map((rule) => `| [${rule.id}](media/RULES.md#${rule.id}) | ${severityWords(rule)}${rule.offByDefault ? ", off by default" : ""} | ${rule.title} |`));
  });
});
