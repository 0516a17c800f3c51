import document from "../../media/RULES.md";
import { RULES } from "../rules/index";
import { rulePage } from "../rules/page";
import type { ExplainCommand } from "./commands";
import type { Streams } from "./run";
import { tableLines } from "./table";

/** Prints a rule's page, the same that the editor shows; where none is named, the list of all rules. */
export async function printRule({ rule }: ExplainCommand, streams: Pick<Streams, "writeOutput">): Promise<0> {
  await streams.writeOutput(rule === null ? ruleList() : rulePage(document, rule)!);
  return 0;
}

function ruleList(): string {
  return tableLines(RULES.map(({ id, severity, offByDefault, title }) => [id, offByDefault ? `${severity}, off by default` : severity, title]));
}
