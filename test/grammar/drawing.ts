import assert from "node:assert/strict";
import { tokensOf, type Token } from "./tokens";

/** What a source line begins with in a drawing. */
const SOURCE = "> ";

/**
 * Holds a drawing against the grammar. Lines that begin with `> ` are the letter's, a bare `>` an empty one. Below each stand its tokens,
 * every one and in order: carets under its characters, then its scopes, the outer first, without their common suffix.
 * Where the last character of a source line is a blank, it is written as `·`.
 */
export function assertDrawing(drawing: string): void {
  const expected = drawing.replace(/^\n/, "").trimEnd();
  const source = expected.split("\n").filter((line) => line.startsWith(">")).map((line) => line.slice(SOURCE.length).replace(/·$/, " "));
  assert.equal(drawn(source), expected);
}

function drawn(source: readonly string[]): string {
  const tokens = tokensOf(source.join("\n"));
  return source.flatMap((line, at) => [
    `${SOURCE}${line.replace(/ $/, "·")}`.trimEnd(),
    ...tokens.filter((token) => token.line === at).map(marker),
  ]).join("\n");
}

function marker({ start, end, scopes }: Token): string {
  return `${" ".repeat(SOURCE.length + start)}${"^".repeat(end - start)} ${scopes}`;
}
