import ts from "typescript";

/** What a source file says of patterns. */
export interface PatternsOfFile {
  /** Its literals, with the line of each. */
  readonly literals: readonly { readonly pattern: RegExp; readonly line: number }[];
  /** The lines in which it puts a pattern together, which is known only once it has run. */
  readonly constructions: readonly number[];
}

/** The patterns in the text of a TypeScript file, in order. */
export function patternsOfFile(text: string): PatternsOfFile {
  const literals: { pattern: RegExp; line: number }[] = [];
  const constructions: number[] = [];
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ pattern: patternOf(node.text), line: lineOf(node) });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === "RegExp") constructions.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, constructions };
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
