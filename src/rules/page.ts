import { exampleExcerpt } from "./example";
import type { Example, Rule } from "./rule";

/** One rule's page as Markdown: what it reports, why it matters, what it may bear on, and its examples. */
export function rulePage(rule: Rule): string {
  return `# ${rule.id}\n\n${bodyOf(rule, "##")}\n`;
}

/** The pages of all rules as one Markdown document, with a heading (and so an anchor) for each rule by its id. */
export function rulesDocument(rules: readonly Rule[]): string {
  const list = rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${rule.title} |`);
  return [
    "# Rules",
    "Written by `npm run rule-pages` from the rules in `src/rules`; edit those.",
    "The examples are invented letters, shown without their standard sections. `^^^^` is drawn under what a rule reports, `~~~~` under the other places that it names.",
    ["| rule | severity | finding |", "|---|---|---|", ...list].join("\n"),
    ...rules.map((rule) => `## ${rule.id}\n\n${bodyOf(rule, "###")}`),
  ].join("\n\n").concat("\n");
}

function bodyOf(rule: Rule, heading: string): string {
  return [
    `*${rule.title}.* Severity: ${rule.severity}.`,
    `**What it reports.** ${rule.reports}`,
    `**Why it matters.** ${rule.rationale}`,
    ...(rule.mayBearOn ? [`**In law.** A finding may bear on ${rule.mayBearOn.provision} (${rule.mayBearOn.about}). Whether it does is not for this program to say.`] : []),
    ...rule.examples.bad.map((example) => exampleSection(`${heading} Reported: ${example.title}`, example)),
    ...rule.examples.good.map((example) => exampleSection(`${heading} Not reported: ${example.title}`, example)),
  ].join("\n\n");
}

function exampleSection(heading: string, example: Example): string {
  return `${heading}\n\n\`\`\`text\n${exampleExcerpt(example.letter)}\n\`\`\``;
}
