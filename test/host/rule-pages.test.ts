import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, cleanUp } from "./support/letters";

const pageOf = async (rule: string): Promise<readonly string[]> =>
  (await vscode.workspace.openTextDocument(vscode.Uri.parse(`imr-rule:/${rule}.md`))).getText().split("\n");

describe("the page of a rule", () => {
  before(api);
  afterEach(cleanUp);

  it("is the rule's own, with what it reports and an example", async () => {
    const page = await pageOf("strength-mismatch");
    assert.deepStrictEqual(page.slice(0, 3), ["# strength-mismatch", "", "*Two sources of an item state different strengths of the same drug.* Severity: warning."]);
    assert.deepStrictEqual(page.filter((line) => line.startsWith("# ")), ["# strength-mismatch"]);
    assert.deepStrictEqual(page.filter((line) => line.startsWith("## ")).map((line) => line.split(":")[0]), ["## Reported", "## Not reported"]);
  });

  it("says that there is no such rule", async () => {
    assert.deepStrictEqual(await pageOf("no-such-rule"), ["There is no rule `no-such-rule`.", ""]);
  });
});
