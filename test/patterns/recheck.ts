import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { checkSync } from "recheck";

/** The version of the checker; what another one found tells nothing of this one. */
export const RECHECK_VERSION = (JSON.parse(readFileSync(createRequire(import.meta.url).resolve("recheck/package.json"), "utf8")) as { version: string }).version;
/** Longer than any safe pattern takes, and much longer than the checker waits by itself: what takes a busy machine long would count as unsafe. */
const LIMITS = { timeout: 300_000, attackTimeout: 20_000, incubationTimeout: 5_000 };

/** What is wrong with a pattern: how its time may grow, or that it cannot be told; null for one that is safe. */
export function dangerOf({ source, flags }: RegExp): string | null {
  // Another one is a program of its own, which need not be installed (and is several times as fast).
  process.env["RECHECK_SYNC_BACKEND"] ??= "pure";
  const found = checkSync(source, flags, LIMITS);
  if (found.status === "safe") return null;
  return found.status === "unknown" ? `cannot be told (${found.error.kind})` : `${found.complexity.summary}: ${found.attack.pattern.slice(0, 100)}`;
}
