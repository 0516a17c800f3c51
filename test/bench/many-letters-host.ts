import * as vscode from "vscode";
import type { Letters } from "../../src/editor/letters";
import { processorTime } from "./processor-time";
import { pause } from "../host/support/letters";

interface Api {
  load(): Promise<Letters>;
}

const execute = vscode.commands.executeCommand;
/** As many letters are in the folder. */
const LETTERS = 10_000;

/** A longest time in which the extension host did nothing else, in milliseconds: by the clock, and of the processor, which other programs do not make longer. */
interface Block {
  readonly elapsed: number;
  readonly computed: number;
}

/** Notes the longest blocks while something is done. */
async function longestBlock(action: () => PromiseLike<unknown>): Promise<Block> {
  let [elapsed, computed, isOver] = [0, 0, false];
  let [last, lastComputed] = [performance.now(), processorTime()];
  const tick = (): void => {
    const [now, nowComputed] = [performance.now(), processorTime()];
    elapsed = Math.max(elapsed, now - last);
    computed = Math.max(computed, nowComputed - lastComputed);
    [last, lastComputed] = [now, nowComputed];
    if (!isOver) setTimeout(tick, 1);
  };
  tick();
  await action();
  await pause(100);
  isOver = true;
  return { elapsed, computed };
}

/** How long the extension host was blocked by what a user does with many letters, by what that is. */
async function blocksOf({ items, view }: Letters): Promise<Readonly<Record<string, Block>>> {
  const blocks: Record<string, Block> = {};
  const block = async (name: string, action: () => PromiseLike<unknown>): Promise<void> => { blocks[name] = await longestBlock(action); };
  /** Until the list is as it was chosen, and drawn. */
  const settled = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const listener = items.onDidChangeTreeData!(() => {
        listener.dispose();
        resolve();
      });
    });
    await pause(2000);
  };
  const choosing = (command: string, choice: unknown) => async (): Promise<void> => {
    const drawn = settled();
    await execute(command, choice);
    await drawn;
  };
  await block("open the view", () => execute("imr.items.focus"));
  await block("read all letters", async () => {
    await execute("imr.scanWorkspace");
    await pause(4000);
  });
  const rows = (await items.getChildren())!.length;
  if (rows !== LETTERS) throw new Error(`There are ${rows} rows of ${LETTERS} letters.`);
  for (const grouping of ["outcome", "category", "guideline", "rule", "letter"]) await block(`group by ${grouping}`, choosing("imr.groupItems", grouping));
  for (const sorting of ["date", "findings", "file"]) await block(`sort by ${sorting}`, choosing("imr.sortItems", sorting));
  for (const filters of [["overturned"], ["findings", "hints"], ["no-evidence"], []]) await block(`filter ${filters.join("+") || "nothing"}`, choosing("imr.filterItems", filters));
  await block("open groups, and one of five thousand", async () => {
    await choosing("imr.groupItems", "outcome")();
    for (const group of (await items.getChildren())!) await items.getChildren(group);
  });
  await vscode.workspace.getConfiguration().update("imr.openReadOnly", false, vscode.ConfigurationTarget.Workspace);
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "0.txt");
  await block("type in one letter, with the groups open", async () => {
    const { document } = await vscode.window.showTextDocument(uri, { preview: false });
    for (let at = 0; at < 10; at += 1) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().indexOf("The joint")), "He walks. ");
      await vscode.workspace.applyEdit(edit);
      await pause(400);
    }
    await pause(4000);
  });
  await choosing("imr.groupItems", "letter")();
  await block("find an item", async () => {
    await execute("imr.findItem");
    await pause(2000);
    await execute("workbench.action.closeQuickOpen");
  });
  if (!view.visible) throw new Error("The view is not visible.");
  return blocks;
}

/** Called by VS Code; says what it measured in one line. */
export async function run(): Promise<void> {
  const { load } = await vscode.extensions.getExtension<Api>("imr-determinations.imr-determinations")!.activate();
  console.log(`measured ${JSON.stringify(await blocksOf(await load()))}`);
}
