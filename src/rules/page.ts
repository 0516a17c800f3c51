import type { DocumentedRule, RuleRecord } from "./documentation";
import { exampleExcerpt } from "./example";
import { bearingWords } from "./legal";
import { SEVERITIES, type Example } from "./rule";

/** The pages of all rules as one Markdown document, with a heading (and so an anchor) for each rule by its id. */
export function rulesDocument(rules: readonly DocumentedRule[]): string {
  const list = rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${severityWords(rule)} | ${rule.title} |`);
  return [
    "# Rules",
    "Written by `npm run rule-pages` from the rules in `src/rules`; edit those.",
    "The examples are invented letters, shown without what has no part in them: the standard sections, and guidelines and rationales that the finding does not need. `^^^^` is drawn under what a rule reports, `~~~~` under the other places that it names.",
    ["| rule | severity | finding |", "|---|---|---|", ...list].join("\n"),
    ...rules.map((rule) => `## ${rule.id}\n\n${bodyOf(rule)}`),
  ].join("\n\n").concat("\n");
}

/** One rule's page, cut out of the document of all rules, its headings one level higher; null where the document has none for the id. */
export function rulePage(document: string, id: string): string | null {
  const lines = document.split(/\r?\n/);
  const start = lines.indexOf(`## ${id}`);
  if (start < 0) return null;
  const next = lines.findIndex((line, at) => at > start && line.startsWith("## "));
  const section = lines.slice(start, next < 0 ? lines.length : next);
  return section.map((line) => (/^##+ /.test(line) ? line.slice(1) : line)).join("\n").trimEnd().concat("\n");
}

/** The severity of a rule, with any other that one of its examples shows: `information or warning`; and whether it is off by default. */
export function severityWords({ id, severity, offByDefault, examples }: Pick<DocumentedRule, "id" | "severity" | "offByDefault" | "examples">): string {
  const shown = JSON.stringify(examples.bad);
  const words = [severity, ...SEVERITIES.filter((other) => other !== severity && shown.includes(`${other} ${id}:`))].join(" or ");
  return offByDefault ? `${words}, off by default` : words;
}

const WHY = "**Why it matters.** ";

/** Why it matters what a rule finds, out of its page; null where the page does not say. */
export function whyItMatters(page: string): string | null {
  return page.split("\n").find((line) => line.startsWith(WHY))?.slice(WHY.length) ?? null;
}

function bodyOf(rule: DocumentedRule): string {
  return [
    `*${rule.title}.* Severity: ${severityWords(rule)}.`,
    `**What it reports.** ${rule.reports}`,
    WHY + rule.rationale,
    ...(rule.mayBearOn ? [`**In law.** ${bearingWords([rule.mayBearOn])}`] : []),
    `**How often it is right.** ${recordWords(rule.record)}`,
    ...rule.examples.bad.map((example) => exampleSection(`### Reported: ${example.title}`, example)),
    ...rule.examples.good.map((example) => exampleSection(`### Not reported: ${example.title}`, example)),
  ].join("\n\n");
}

function recordWords({ hits, true: right, letters, letterSet, date }: RuleRecord): string {
  const where = `on ${letters} letters (${letterSet}; ${date})`;
  if (hits === 0) return `No hit ${where}.`;
  return right === null ? `${hits} ${hits === 1 ? "hit" : "hits"} ${where}, not yet judged.` : `True ${right} of ${hits} ${where}.`;
}

function exampleSection(heading: string, example: Example): string {
  return `${heading}\n\n\`\`\`text\n${exampleExcerpt(example.letter)}\n\`\`\``;
}
