import assert from "node:assert/strict";
import * as vscode from "vscode";
import { pdfOfPages, pdfOfText } from "../pdf/make-pdf";
import { ONE_FINDING_LETTER } from "../present/short-letter";
import { api, cleanUp, eventually, LANGUAGE, newFile, setting, some } from "./support/letters";
import { dismissAs } from "./support/reviewer";
import { drawnLetter, letterRow, children, itemOf } from "./support/tree";

/** What was prescribed stands on the first page, the items on the second. */
const TWO_PAGES = ONE_FINDING_LETTER.replace("IMR ISSUES", "\fIMR ISSUES");
const NO_TEXT = pdfOfPages({ contents: [{ bytes: "" }] });

const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
const letterOf = (pdf: vscode.Uri): vscode.Uri => pdf.with({ scheme: "imr-pdf", path: `${pdf.path}.txt`, query: pdf.scheme });

/** Waits until the letter of a PDF is the active editor's, as a letter. */
async function opened(pdf: vscode.Uri): Promise<vscode.TextDocument> {
  const isOpen = (document: vscode.TextDocument | undefined): boolean => document?.uri.toString() === letterOf(pdf).toString() && document.languageId === LANGUAGE;
  const document = await eventually(active, isOpen);
  assert.deepStrictEqual([document?.uri.toString(), document?.languageId], [letterOf(pdf).toString(), LANGUAGE]);
  return document!;
}

async function open(name: string, text = TWO_PAGES): Promise<{ readonly pdf: vscode.Uri; readonly document: vscode.TextDocument }> {
  const pdf = await newFile(name, pdfOfText(text));
  await vscode.commands.executeCommand("imr.openPdf", pdf);
  return { pdf, document: await opened(pdf) };
}

describe("a PDF", () => {
  before(api);
  afterEach(async () => {
    await setting("imr.include", undefined);
    await cleanUp();
  });

  it("is opened as a letter that nobody can write in, with colors and outline", async () => {
    const { document } = await open("open.pdf");
    assert.deepStrictEqual(document.getText().split(/\s+/), TWO_PAGES.split(/\s+/));
    assert.strictEqual(document.getText().split("\f").length, 2);
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.strictEqual(document.isDirty, false);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    assert.deepStrictEqual(symbols.at(-1)!.children.map(({ name }) => name), ["Baclofen 20 mg #45", "MRI of the left knee"]);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri);
    assert.strictEqual(tokens.data.length > 50, true);
  });

  it("has its findings with the pages of all places", async () => {
    const { document } = await open("findings.pdf");
    const [{ message, range, relatedInformation }] = (await some(document.uri)) as [vscode.Diagnostic];
    assert.deepStrictEqual([message, document.getText(range), relatedInformation!.map((one) => one.message)], [
      "Baclofen: the item says 20 mg, the treating physician prescribed 5mg. (page 2)", "20 mg", ["The treating physician prescribed 5mg (page 1)"],
    ]);
  });

  it("is compared under its own name, not that of its text", async () => {
    const { document } = await open("compared.pdf");
    await vscode.commands.executeCommand("imr.compareSources");
    const label = (): string | undefined => vscode.window.tabGroups.activeTabGroup.activeTab?.label;
    assert.strictEqual(await eventually(label, (words) => words?.includes("Compare") ?? false), "compared.pdf: Compare Sources");
    assert.match(active()!.getText(), /^[^\n]*compared\.pdf\n/);
    assert.notStrictEqual(active(), document);
  });

  it("is listed with its items and their pages, and a click goes to the place", async () => {
    const pdf = await newFile("listed.pdf", pdfOfText(TWO_PAGES));
    await eventually(() => letterRow("listed.pdf"), (row) => row !== undefined);
    const lines = await drawnLetter("listed.pdf");
    assert.deepStrictEqual([lines[0], ...lines.filter((line) => line.includes("page 2") || line.includes("references"))], [
      "file-text: listed.pdf | 1 finding · 1 upheld, 1 overturned",
      "  circle-slash: Baclofen 20 mg #45 | 1 finding · Upheld · page 2",
      "    warning: Baclofen: the item says 20 mg, the treating physician prescribed 5mg. | strength-mismatch · page 2",
      "      references: The treating physician prescribed 5mg | page 1",
      "  pass: MRI of the left knee | Overturned · page 2",
    ]);
    const [item] = await children(await letterRow("listed.pdf"));
    const { command } = await itemOf(item!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await opened(pdf);
    assert.strictEqual(vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection), "Baclofen 20 mg #45");
    assert.strictEqual((await Promise.all((await children()).map(itemOf))).filter(({ label }) => label === "listed.pdf").length, 1);
  });

  it("is opened by Open With", async () => {
    const pdf = await newFile("with.pdf", pdfOfText(TWO_PAGES));
    await vscode.commands.executeCommand("vscode.openWith", pdf, "imr.pdf");
    await opened(pdf);
    const tabs = (): readonly string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    assert.deepStrictEqual(await eventually(tabs, (found) => found.length === 1), ["with.pdf.txt"]);
  });

  it("that cannot be read says why, in the tree as well", async () => {
    const pdf = await newFile("scan.pdf", NO_TEXT);
    await newFile("notes.pdf", pdfOfText("Call the adjuster."));
    await eventually(() => letterRow("scan.pdf"), (row) => row !== undefined);
    const reason = "It is a PDF without text, such as a scan: run text recognition (OCR) over it first.";
    assert.deepStrictEqual(await drawnLetter("scan.pdf"), [`warning: scan.pdf | ${reason}`]);
    assert.strictEqual(await letterRow("notes.pdf"), undefined);
    await assert.rejects(async () => vscode.workspace.fs.readFile(letterOf(pdf)), (error: Error) => error.message.includes(reason));
    const tabs = (): readonly unknown[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ input }) => (input instanceof vscode.TabInputCustom ? [input.viewType, input.uri.toString()] : input));
    const shown = [["imr.pdf", pdf.toString()]];
    const { command } = await itemOf((await letterRow("scan.pdf"))!);
    for (const open of [() => vscode.commands.executeCommand("imr.openPdf", pdf), () => vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[])), () => vscode.commands.executeCommand("vscode.openWith", pdf, "imr.pdf")]) {
      await open();
      assert.deepStrictEqual([await eventually(tabs, (found) => JSON.stringify(found) === JSON.stringify(shown)), active()], [shown, undefined]);
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    }
  });

  it("whose text an editor wants to show though it cannot be read says why in its place", async () => {
    const pdf = await newFile("scanned.pdf", NO_TEXT);
    await vscode.commands.executeCommand("vscode.open", letterOf(pdf));
    const tabs = (): readonly string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);
    assert.deepStrictEqual(await eventually(tabs, (found) => found.join() === "scanned.pdf"), ["scanned.pdf"]);
  });

  it("has a memo that cites its pages", async () => {
    await open("memo.pdf");
    await vscode.commands.executeCommand("imr.writeMemo");
    // It is shown as a page, behind which its text stands.
    const memos = () => vscode.workspace.textDocuments.filter(({ isUntitled, languageId }) => isUntitled && languageId === "markdown").map((document) => document.getText());
    const memo = (await eventually(memos, (texts) => texts.some((text) => text.includes("memo.pdf")))).find((text) => text.includes("memo.pdf")) ?? "";
    assert.deepStrictEqual([/At page 2, line \d+/.test(memo), memo.includes("memo.pdf.txt")], [true, false]);
  });

  it("stays locked", async () => {
    const { document } = await open("locked.pdf");
    await vscode.commands.executeCommand("imr.unlock");
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.strictEqual(document.isDirty, false);
  });

  it("is read anew when it changes", async () => {
    const { pdf, document } = await open("changing.pdf");
    await some(document.uri);
    await vscode.workspace.fs.writeFile(pdf, pdfOfText(TWO_PAGES.replace("5mg", "10mg")));
    assert.strictEqual(await eventually(() => document.getText().includes("10mg"), (found) => found), true);
  });

  it("has what is dismissed in it in a file beside it", async () => {
    await vscode.workspace.getConfiguration("imr").update("person", "A. Nyman", vscode.ConfigurationTarget.Global);
    const { pdf, document } = await open("dismissed.pdf");
    await dismissAs("known", document.uri);
    await vscode.workspace.getConfiguration("imr").update("person", undefined, vscode.ConfigurationTarget.Global);
    const review = await vscode.workspace.fs.readFile(pdf.with({ path: `${pdf.path}.imr-review.json` }));
    assert.strictEqual(new TextDecoder().decode(review).includes("A. Nyman"), true);
    const found = await eventually(() => vscode.languages.getDiagnostics(document.uri).length, (count) => count === 0);
    assert.strictEqual(found, 0);
  });
});
