import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, cleanUp, eventually, newFile, rangeOf, setting, showLetter, some } from "./support/letters";

type Placed = { readonly range: vscode.Range };
const lines = (found: readonly Placed[]): readonly number[] => found.map(({ range }) => range.start.line + 1);

/** What VS Code gets from a provider at the nth time that words stand in a document. */
async function at<Result>(command: string, document: vscode.TextDocument, words: string, nth = 1): Promise<Result> {
  return vscode.commands.executeCommand<Result>(command, document.uri, rangeOf(document, words, nth).start.translate(0, 1));
}

describe("a mention", () => {
  before(api);
  afterEach(cleanUp);

  it("leads to the heading of its item, and from there to all mentions", async () => {
    const document = await showLetter("mention.txt");
    assert.deepStrictEqual(lines(await at("vscode.executeDefinitionProvider", document, "5mg")), [15]);
    assert.deepStrictEqual(lines(await at("vscode.executeReferenceProvider", document, "20 mg #45: Upheld")), [8, 9, 15, 22]);
  });

  it("marks every name of its treatment", async () => {
    const document = await showLetter("highlight.txt");
    assert.deepStrictEqual(lines(await at("vscode.executeDocumentHighlights", document, "Baclofen")), [8, 9, 15, 22]);
  });
});

describe("a citation", () => {
  afterEach(cleanUp);

  it("links to the official page of its guideline", async () => {
    const document = await showLetter("link.txt");
    const links = await eventually(() => vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri), (found) => found.length > 0);
    assert.deepStrictEqual([...new Set(links.map(({ target }) => target?.toString()))], ["https://www.dir.ca.gov/dwc/MTUS/MTUS.html"]);
  });
});

describe("the symbols of the workspace", () => {
  before(() => setting("imr.include", ["scratch/symbols/*.txt"]));
  after(() => setting("imr.include", undefined));

  it("find items, drugs and case numbers in letters that are not open", async () => {
    await newFile("symbols/closed.txt");
    const find = (query: string) => eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);
      return found.filter(({ location }) => location.uri.path.endsWith("/symbols/closed.txt")).map(({ name, containerName, location }) => `${containerName}: ${name} ${location.range.start.line + 1}`);
    }, (found) => found.length > 0);
    assert.deepStrictEqual(await find("CM15-0012345"), ["case number: CM15-0012345 1"]);
    assert.deepStrictEqual(await find("MRI of the left"), ["disputed item: MRI of the left knee 24"]);
    assert.deepStrictEqual((await find("baclofen")).toSorted(), ["disputed drug: baclofen 15", "disputed item: Baclofen 20 mg #45 15"]);
  });
});

describe("the lenses of items", () => {
  afterEach(async () => {
    await setting("imr.codeLens", undefined);
    await cleanUp();
  });
  const titles = async (document: vscode.TextDocument) => (await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 20)).map(({ command }) => command?.title);

  it("tell outcome, mentions and findings, unless the setting turns them off", async () => {
    const document = await showLetter("lenses.txt");
    assert.deepStrictEqual(await titles(document), ["Upheld · 4 mentions", "1 finding", "Overturned · 3 mentions"]);
    await setting("imr.codeLens", false);
    assert.deepStrictEqual(await titles(document), []);
  });
});

describe("keys", () => {
  afterEach(cleanUp);
  const selected = (): string => vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection);

  it("go to findings and items, from the last on to the first", async () => {
    const document = await showLetter("keys.txt");
    await some(document.uri);
    const visited: string[] = [];
    for (const command of ["imr.nextItem", "imr.nextItem", "imr.nextItem", "imr.previousItem", "imr.nextFinding", "imr.nextFinding", "imr.previousFinding"]) {
      await vscode.commands.executeCommand(command);
      visited.push(selected());
    }
    assert.deepStrictEqual(visited, ["Baclofen 20 mg #45", "MRI of the left knee", "Baclofen 20 mg #45", "MRI of the left knee", "20 mg", "20 mg", "20 mg"]);
  });

  it("lead to a letter that is seen where another text is active, and to one whose tab is covered, and leave what covers it", async () => {
    const document = await showLetter("covered.txt");
    await some(document.uri);
    const [text] = [await vscode.workspace.openTextDocument({ content: "Call the adjuster." })];
    await vscode.window.showTextDocument(text, { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand("imr.nextFinding");
    assert.deepStrictEqual([vscode.window.activeTextEditor!.document.uri.toString(), vscode.window.activeTextEditor!.viewColumn], [document.uri.toString(), vscode.ViewColumn.One]);
    await vscode.window.showTextDocument(text, { viewColumn: vscode.ViewColumn.One });
    await vscode.window.showTextDocument(text, { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand("imr.nextItem");
    assert.deepStrictEqual(vscode.window.visibleTextEditors.map(({ document: { uri }, viewColumn }) => [uri.toString(), viewColumn]).sort((one, other) => Number(one[1]) - Number(other[1])), [[text.uri.toString(), vscode.ViewColumn.One], [document.uri.toString(), vscode.ViewColumn.Two]]);
  });

  it("leave a page such as the walkthrough where it is, and lead to the letter in its own column, though that is covered", async () => {
    const document = await showLetter("behind.txt");
    await some(document.uri);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two });
    editor.selection = new vscode.Selection(20, 0, 20, 0);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: "Call the adjuster." }), { viewColumn: vscode.ViewColumn.Two });
    await vscode.window.tabGroups.close(vscode.window.tabGroups.all[0]!.tabs);
    const panel = vscode.window.createWebviewPanel("page", "Page", vscode.ViewColumn.Beside);
    try {
      await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label, (label) => label === "Page");
      const column = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString()))!.viewColumn;
      await vscode.commands.executeCommand("imr.nextItem");
      const active = vscode.window.activeTextEditor!;
      assert.deepStrictEqual([active.document.uri.toString(), active.viewColumn, panel.visible, selected()], [document.uri.toString(), column, true, "MRI of the left knee"]);
    } finally {
      panel.dispose();
    }
  });

  it("lead from a comparison to its own letter, though another one is seen", async () => {
    const [other, document] = [await newFile("other-seen.txt"), await showLetter("compared-here.txt")];
    await vscode.commands.executeCommand("imr.compareSources");
    const comparison = vscode.window.activeTextEditor!;
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One, preview: false });
    await vscode.window.showTextDocument(comparison.document, { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand("imr.nextItem");
    assert.deepStrictEqual([vscode.window.activeTextEditor!.document.uri.toString(), vscode.window.activeTextEditor!.viewColumn], [document.uri.toString(), vscode.ViewColumn.One]);
  });

  it("are none of VS Code's own", async () => {
    const defaults = (await vscode.workspace.openTextDocument(vscode.Uri.parse("vscode://defaultsettings/keybindings.json"))).getText();
    const own = vscode.extensions.getExtension("imr-determinations.imr-determinations")!.packageJSON as { contributes: { keybindings: { key: string; command: string; when: string }[] } };
    // In a table of sources, which nobody can edit, Enter follows a link; in a locked letter, the key of quick fixes, which VS Code then has for nothing, lists them.
    const keybindings = own.contributes.keybindings.filter(({ command, when }) => command.startsWith("imr.") && !when.includes("editorReadonly"));
    const bound = keybindings.flatMap(({ key }) => [...defaults.matchAll(new RegExp(`"key": "${key.replaceAll("+", "\\+")}",\\s+"command": "([^"]+)"`, "g"))].map(([, command]) => command!));
    assert.deepStrictEqual(bound.toSorted(), keybindings.map(({ command }) => command).toSorted());
  });
});
