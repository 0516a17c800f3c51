import assert from "node:assert/strict";
import * as vscode from "vscode";
import { writeLevel } from "../../src/editor/severity-files";
import { api, cleanUp, eventually, newFile, problemsOf, replace, setting, show, showLetter } from "./support/letters";

const severities = (uri: vscode.Uri): readonly vscode.DiagnosticSeverity[] => problemsOf(uri).map(({ severity }) => severity);
const are = async (uri: vscode.Uri, expected: readonly vscode.DiagnosticSeverity[]): Promise<void> =>
  assert.deepStrictEqual(await eventually(() => severities(uri), (found) => JSON.stringify(found) === JSON.stringify(expected)), expected);
const { Error: ERROR, Information: INFORMATION, Warning: WARNING } = vscode.DiagnosticSeverity;

/** Creates a file as a user of the explorer does: a watcher may not see what happens in a folder that is new. */
async function created(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "scratch", name);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  assert.equal(await vscode.workspace.applyEdit(edit), true);
  return uri;
}

/** Deletes files in the same way. */
async function deleted(...files: readonly vscode.Uri[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const file of files) edit.deleteFile(file);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}


describe("the configuration of rules", () => {
  before(api);
  afterEach(async () => {
    await setting("imr.rules", undefined);
    await cleanUp();
  });

  it("comes from the settings, and sooner from the nearest file; both hold at once", async () => {
    const { uri } = await showLetter("configured/near/a.txt");
    await are(uri, [WARNING]);
    await setting("imr.rules", { "strength-mismatch": "error" });
    await are(uri, [ERROR]);
    const far = await created("configured/.imr.jsonc", '{ "rules": { "strength-mismatch": "off" } }');
    await are(uri, []);
    const near = await created("configured/near/.imr.jsonc", '{ "rules": { "strength-mismatch": "information" } }');
    await are(uri, [INFORMATION]);
    await deleted(near, far);
    await are(uri, [ERROR]);
  });

  it("says at its place what is wrong in a file, open or not, and the rest holds", async () => {
    const file = await newFile("wrong/.imr.jsonc", '{\n  "rules": {\n    "strength-mismach": "off",\n    "strength-mismatch": "information"\n  }\n}\n');
    const { uri } = await showLetter("wrong/a.txt");
    await are(uri, [INFORMATION]);
    const told = () => problemsOf(file).map(({ range, message, severity }) => ({ range, message, severity }));
    const expected = [{ range: new vscode.Range(2, 4, 2, 22), message: 'There is no rule "strength-mismach". Did you mean "strength-mismatch"?', severity: ERROR }];
    assert.deepStrictEqual(await eventually(told, (found) => found.length === 1), expected);
    await show(file);
    assert.deepStrictEqual(told(), expected);
  });

  it("says so where a file cannot be read", async () => {
    const { uri } = await showLetter("unreadable/a.txt");
    await are(uri, [WARNING]);
    const folder = vscode.Uri.joinPath(uri, "../.imr.jsonc");
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await showLetter("unreadable/b.txt");
    const [told] = await eventually(() => problemsOf(folder), (found) => found.length > 0);
    assert.deepStrictEqual([told!.range, told!.message.split(":")[0]], [new vscode.Range(0, 0, 0, 0), "It cannot be read, and is ignored"]);
  });

  it("is completed in a file: keys, rules with their titles, severities", async () => {
    const file = await newFile("completed/.imr.jsonc", '{\n  "rules": {\n    "strength-mismatch": ""\n  }\n}\n');
    await show(file);
    const labels = async (line: number, character: number): Promise<readonly string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", file, new vscode.Position(line, character));
      return items.map(({ label }) => (typeof label === "string" ? label : label.label).replace(/^"|"$/g, ""));
    };
    assert.deepStrictEqual((await eventually(() => labels(2, 26), (found) => found.includes("off"))).filter((label) => ["error", "off", "default"].includes(label)).sort(), ["default", "error", "off"]);
    const rules = await eventually(() => labels(1, 12), (found) => found.includes("text-gap"));
    assert.deepStrictEqual(["age-mismatch", "text-gap"].filter((rule) => !rules.includes(rule)), []);
  });

  it("is written into a file, whose unsaved changes stay unsaved, which is told", async () => {
    const file = await newFile("unsaved/.imr.jsonc", "{}\n");
    const onDisk = async () => JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    assert.equal(await writeLevel(file, "text-gap", "hint"), "saved");
    assert.deepStrictEqual(await onDisk(), { rules: { "text-gap": "hint" } });
    const document = await show(file);
    await replace(document, '"hint"', '"error"');
    assert.equal(await writeLevel(file, "missing-space", "off"), "unsaved");
    assert.deepStrictEqual([document.isDirty, JSON.parse(document.getText()), await onDisk()], [true, { rules: { "text-gap": "error", "missing-space": "off" } }, { rules: { "text-gap": "hint" } }]);
    assert.equal(await writeLevel(file, "text-gap", null), "unsaved");
    await document.save();
    assert.equal(await writeLevel(file, "missing-space", null), "saved");
    await replace(document, "{", "");
    assert.deepStrictEqual(await writeLevel(file, "text-gap", "off"), { problem: `${vscode.workspace.asRelativePath(file)} has a syntax error, so nothing was changed. Correct it and try again.` });
  });

  it("has a page that says where each value comes from", async () => {
    await newFile("told/.imr.jsonc", '{ "preset": "attorney", "rules": { "strength-mismatch": "information" } }');
    await setting("imr.rules", { "outcome-missing": "hint" });
    await showLetter("told/a.txt");
    await vscode.commands.executeCommand("imr.explainRuleSettings");
    const page = await eventually(() => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "imr-settings"), (found) => found !== undefined);
    const shown = await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input, (input) => input instanceof vscode.TabInputWebview);
    assert.match((shown as vscode.TabInputWebview).viewType, /markdown\.preview$/);
    const row = (rule: string): string | undefined => page!.getText().split("\n").find((line) => line.startsWith(`| ${rule} |`));
    assert.deepStrictEqual(["strength-mismatch", "outcome-missing", "quantity-mismatch"].map((rule) => row(rule)?.replace(/\S*told\/\.imr/, "told/.imr")), [
      "| strength-mismatch | information | told/.imr.jsonc |", "| outcome-missing | hint | VS Code settings |", "| quantity-mismatch | warning | default |",
    ]);
  });
});
