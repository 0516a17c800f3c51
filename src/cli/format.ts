import type { CheckResult } from "./check";

/** Prints results one by one, so that a folder of any size needs the memory of one letter. */
export interface Format {
  /** What stands before the first result. */
  readonly opening: string;
  /** The lines of one result; empty where there is nothing to say. */
  result(result: CheckResult): string;
  /** What stands behind the last result. */
  closing(): string;
}
