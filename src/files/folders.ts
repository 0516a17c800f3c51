/** Folders as the command line (paths) and the editor (addresses) know them. */
export interface Folders<Folder> {
  /** The folder above; null for the topmost. */
  parentOf(folder: Folder): Folder | null;
  /** The same for the same folder, different for any other. */
  keyOf(folder: Folder): string;
  /** By what a file of a folder is found again. */
  addressOf(folder: Folder, file: string): string;
  /** How users know it. */
  nameOf(folder: Folder, file: string): string;
  /** The text of a file of a folder; null where there is none. Rejects where it cannot be read. */
  read(folder: Folder, file: string): Promise<string | null>;
}
