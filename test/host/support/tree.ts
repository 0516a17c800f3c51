import type * as vscode from "vscode";
import { api } from "./letters";

/** A row of the tree *Disputed Items*. */
export type Element = Parameters<Awaited<ReturnType<typeof api>>["items"]["getTreeItem"]>[0];

/** The rows below a row; without one, those of the letters. */
export async function children(element?: Element): Promise<readonly Element[]> {
  return (await (await api()).items.getChildren(element)) ?? [];
}

/** A row as it is shown. */
export async function itemOf(element: Element): Promise<vscode.TreeItem> {
  return (await api()).items.getTreeItem(element);
}

/** The row of a letter by its file's name; undefined when there is none, or when its file was not read yet. */
export async function letterRow(name: string): Promise<Element | undefined> {
  for (const element of await children()) {
    const { label, contextValue } = await itemOf(element);
    if (label === name && !contextValue?.startsWith("unread")) return element;
  }
  return undefined;
}

/** A letter's rows as lines: icon, label, description; indented by depth. Empty where the letter is not listed. */
export async function drawnLetter(name: string): Promise<readonly string[]> {
  const row = await letterRow(name);
  return row ? drawn(row) : [];
}

/** A row and those below it, down to a depth where one is given, as lines. */
export async function drawn(element: Element, depth = 0, deepest = Infinity): Promise<readonly string[]> {
  const { label, description, iconPath } = await itemOf(element);
  const below = depth === deepest ? [] : await Promise.all((await children(element)).map((child) => drawn(child, depth + 1, deepest)));
  return [`${"  ".repeat(depth)}${(iconPath as vscode.ThemeIcon).id}: ${String(label)}${description ? ` | ${String(description)}` : ""}`, ...below.flat()];
}
