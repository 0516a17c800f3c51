import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, cleanUp, eventually, newFile, none, rangeOf, setting, showLetter, some } from "./support/letters";
import { accept } from "./support/reviewer";
import { children, letterRow } from "./support/tree";

const text = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const hovers = async (document: vscode.TextDocument, words: string) => {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, rangeOf(document, words).start.translate(0, 1));
  return found.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
};

/** Puts the cursor into the heading's strength, where the finding stands. */
function select(document: vscode.TextDocument): void {
  const { start } = rangeOf(document, "20 mg #45: Upheld");
  vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start);
}

describe("a hover", () => {
  before(api);
  afterEach(cleanUp);

  it("tells of a drug, an outcome and a citation", async () => {
    const document = await showLetter("hover.txt");
    assert.match((await hovers(document, "Baclofen")).join(), /^\*\*Baclofen\*\* · generic name\n- Active ingredients: baclofen\n[^]*line 9\]\(command:imr\.goTo\?/);
    assert.match((await hovers(document, "Overturned")).join(), /^\*\*Overturned\*\* · .*9792\.10\.7/s);
    assert.match((await hovers(document, "Medical Treatment")).join(), /^\*\*Chronic Pain Medical Treatment Guidelines\*\*/);
  });

  it("tells of a finding why it matters and what can be done", async () => {
    const document = await showLetter("hover-finding.txt");
    const help = (await hovers(document, "20 mg #45: Upheld")).find((words) => words.includes("strength-mismatch"));
    assert.match(help ?? "", /^\*\*Two sources .* the same drug\*\* · warning\n\n\S.*\n\n\[Dismiss Finding…\]\(command:imr\.dismissFinding\?/);
  });
});

describe("a command on a finding", () => {
  before(api);
  afterEach(cleanUp);

  it("shows both places side by side", async () => {
    const document = await showLetter("both.txt");
    await some(document.uri);
    select(document);
    await vscode.commands.executeCommand("imr.showBothPlaces");
    const shown = () => vscode.window.visibleTextEditors.map(({ viewColumn, selection, document: { getText } }) => `${viewColumn}: ${getText(selection)}`).toSorted();
    assert.deepStrictEqual(await eventually(shown, (editors) => editors.length === 2), ["1: 20 mg", "2: 5mg"]);
  });

  it("copies the quotation, also of a letter that is not open, from the tree", async () => {
    await newFile("quoted.txt");
    const row = await eventually(() => letterRow("quoted.txt"), (found) => found !== undefined);
    const finding = (await children((await children(row))[0]))[0];
    await vscode.commands.executeCommand("imr.copyQuotation", finding);
    assert.equal(await vscode.env.clipboard.readText(), [
      "Baclofen: the item says 20 mg, the treating physician prescribed 5mg.",
      '"20 mg" (CM15-0012345, IMR ISSUES, DECISIONS AND RATIONALES, item 1: Baclofen 20 mg #45, line 15 of scratch/quoted.txt)',
      '"5mg" (CM15-0012345, CLINICAL CASE SUMMARY, line 8 of scratch/quoted.txt)',
    ].join("\n"));
  });

  it("copies what is selected", async () => {
    const document = await showLetter("selected.txt");
    const range = rangeOf(document, "The joint locks.");
    vscode.window.activeTextEditor!.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand("imr.copyQuotation");
    assert.match(await vscode.env.clipboard.readText(), /^"The joint locks\." \(.*item 2: MRI of the left knee, line \d+ of scratch\/selected\.txt\)$/);
  });

  it("is reached by the list of what can be done, which a locked letter has on the key of quick fixes", async () => {
    const document = await showLetter("listed-actions.txt");
    await some(document.uri);
    select(document);
    const done = vscode.commands.executeCommand("imr.showFindingActions");
    await accept();
    await done;
    assert.equal(await eventually(() => vscode.window.visibleTextEditors.length, (count) => count === 2), 2);
  });

  it("explains its rule", async () => {
    const document = await showLetter("explained.txt");
    await some(document.uri);
    select(document);
    await vscode.commands.executeCommand("imr.explainRule");
    const label = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? "";
    assert.match(await eventually(label, (found) => found.includes("strength-mismatch")), /strength-mismatch/);
  });

  it("changes the severity of its rule in the nearest configuration file, and keeps its comments", async () => {
    const file = await newFile("severity/.imr.jsonc", '{\n  "rules": {\n    "misspelling": "off" // noisy\n  }\n}\n');
    const document = await showLetter("severity/below/a.txt");
    await some(document.uri);
    select(document);
    await changeTo("off");
    await none(document.uri);
    assert.equal(await text(file), '{\n  "rules": {\n    "misspelling": "off", // noisy\n    "strength-mismatch": "off"\n  }\n}\n');
  });

  it("takes its rule out of the file that sets it where the default is chosen, and out of the settings, and says so where it is set nowhere", async () => {
    const file = await newFile("severity-default/.imr.jsonc", '{\n  "rules": {\n    "misspelling": "off", // noisy\n    "strength-mismatch": "error"\n  }\n}\n');
    await newFile("severity-default/below/.imr.jsonc", '{ "rules": { "misspelling": "hint" } }');
    const { uri } = await showLetter("severity-default/below/a.txt");
    const severities = (): readonly vscode.DiagnosticSeverity[] => vscode.languages.getDiagnostics(uri).map(({ severity }) => severity);
    const are = async (expected: vscode.DiagnosticSeverity): Promise<void> => assert.deepStrictEqual(await eventually(severities, ([first]) => first === expected), [expected]);
    await are(vscode.DiagnosticSeverity.Error);
    await changeTo("default");
    await are(vscode.DiagnosticSeverity.Warning);
    assert.equal(await text(file), '{\n  "rules": {\n    "misspelling": "off" // noisy\n  }\n}\n');
    await setting("imr.rules", { "strength-mismatch": "information", misspelling: "off" });
    await are(vscode.DiagnosticSeverity.Information);
    await changeTo("default");
    await are(vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(vscode.workspace.getConfiguration("imr").inspect("rules")?.workspaceValue, { misspelling: "off" });
    await setting("imr.rules", undefined);
    await changeTo("default");
    await are(vscode.DiagnosticSeverity.Warning);
    assert.equal(await text(file), '{\n  "rules": {\n    "misspelling": "off" // noisy\n  }\n}\n');
  });

  it("leaves a damaged configuration file as it is", async () => {
    const file = await newFile("broken/.imr.jsonc", "{ broken");
    const document = await showLetter("broken/a.txt");
    await some(document.uri);
    select(document);
    await changeTo("off");
    assert.equal(await text(file), "{ broken");
  });

  /** The command without its question; the notice that it shows at the end is not waited for. */
  async function changeTo(level: string): Promise<void> {
    const [{ range }] = (await some(vscode.window.activeTextEditor!.document.uri)) as [vscode.Diagnostic];
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", vscode.window.activeTextEditor!.document.uri, range, vscode.CodeActionKind.QuickFix.value);
    const { command, arguments: given } = actions.find(({ title }) => title.startsWith("Change Severity"))!.command!;
    void vscode.commands.executeCommand(command, ...given!, level);
    await vscode.commands.executeCommand("notifications.clearAll");
  }
});
