import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { BodyRegion } from "../../src/knowledge/body";
import type { GuidelineSource } from "../../src/knowledge/guidelines/sources";
import { PRESETS } from "../../src/configuration/presets";
import { DOCUMENTED_RULES } from "../../src/rules/documentation";
import { severityWords } from "../../src/rules/page";
import { imr, imrTranscript } from "../cli/imr";
import { consoleExamplesOf } from "./markdown";

/** Every code that there is, as the compiler sees to. */
const SOURCES: Readonly<Record<GuidelineSource, true>> = { "mtus-chronic-pain": true, "mtus-acoem": true, mtus: true, odg: true, ccr: true, other: true };
const REGIONS: Readonly<Record<BodyRegion, true>> = {
  cervical: true, thoracic: true, lumbar: true, shoulder: true, elbow: true, wrist: true, hand: true, hip: true, knee: true,
  ankle: true, foot: true, head: true, spine: true, back: true, arm: true, leg: true, forearm: true, torso: true,
};
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

  it("lists the codes of guidelines and of body regions", () => {
    const [, sources, regions] = /^Sources of guidelines are (.+)\. Body regions are (.+)\.$/m.exec(page)!;
    const codesIn = (words: string) => [...words.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code);
    deepStrictEqual([codesIn(sources!), codesIn(regions!)], [Object.keys(SOURCES), Object.keys(REGIONS)]);
  });

  it("lists every preset with what it does", () => {
    const [, table] = /^\| preset \|.*\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(page)!;
    strictEqual(table, Object.entries(PRESETS).map(([name, { description }]) => `| ${name} | ${description} |\n`).join(""));
  });

  it("lists every rule with its severity, its title and a link to its page", () => {
    const rows = [...page.matchAll(/^\| \[[a-z-]+\]\(media\/RULES\.md#.*$/gm)].map(([row]) => row);
    deepStrictEqual(rows, DOCUMENTED_RULES.map((rule) => `| [${rule.id}](media/RULES.md#${rule.id}) | ${severityWords(rule)} | ${rule.title} |`));
  });
});
