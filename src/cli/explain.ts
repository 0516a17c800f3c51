import document from "../../media/RULES.md";
import { rulePage } from "../rules/page";
import type { ExplainCommand } from "./commands";
import type { Streams } from "./run";

/** Prints a rule's page, the same that the editor shows. */
export async function printRule({ rule }: ExplainCommand, streams: Pick<Streams, "writeOutput">): Promise<0> {
  await streams.writeOutput(rulePage(document, rule)!);
  return 0;
}
