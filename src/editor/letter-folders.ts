import { Uri, workspace } from "vscode";
import { fileUri } from "./pdf-uris";

/** The folder of a letter; of an untitled one the first folder of the workspace. Null where there is none, so that no configuration file can stand beside the letter. */
export function folderOf(letter: Uri): Uri | null {
  if (letter.scheme === "untitled") return workspace.workspaceFolders?.[0]?.uri ?? null;
  return parentOf(fileUri(letter));
}

/** The folder above; null for the topmost, and for an address that stands in no folder. */
export function parentOf(folder: Uri): Uri | null {
  if (!folder.path.startsWith("/")) return null;
  const parent = Uri.joinPath(folder, "..");
  return parent.path === folder.path ? null : parent;
}

/** The folder of a letter and all above it, the nearest first; none where it stands in none. */
export function foldersUpFrom(letter: Uri): readonly Uri[] {
  const folders: Uri[] = [];
  for (let folder = folderOf(letter); folder !== null; folder = parentOf(folder)) folders.push(folder);
  return folders;
}
