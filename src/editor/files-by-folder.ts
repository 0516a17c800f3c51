/** The part of an address that tells where a file or a folder is. */
export interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** Keys of files, found by any of the folders that a file is in. */
export interface FilesByFolder {
  add(key: string, file: Place): void;
  remove(key: string, file: Place): void;
  /** The files in a folder and in those below it; empty for a place that is no folder of one. */
  under(folder: Place): readonly string[];
}

/** No files. What is told of a place costs as much as it has files: nobody sees by its name whether what was deleted is a folder. */
export function createFilesByFolder(): FilesByFolder {
  const folders = new Map<string, Set<string>>();
  return {
    add(key, file) {
      for (const folder of foldersOf(file)) {
        const files = folders.get(folder) ?? new Set();
        folders.set(folder, files.add(key));
      }
    },
    remove(key, file) {
      for (const folder of foldersOf(file)) {
        const files = folders.get(folder);
        if (files?.delete(key) && files.size === 0) folders.delete(folder);
      }
    },
    under: ({ scheme, authority, path }) => [...(folders.get(named({ scheme, authority, path: path.endsWith("/") ? path.slice(0, -1) : path })) ?? [])],
  };
}

/** The folders that a file is in, the nearest first; the root, whose path is a slash, is empty. */
function foldersOf({ scheme, authority, path }: Place): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end >= 0; end = end === 0 ? -1 : path.lastIndexOf("/", end - 1)) folders.push(named({ scheme, authority, path: path.slice(0, end) }));
  return folders;
}

function named({ scheme, authority, path }: Place): string {
  return `${scheme}://${authority}${path}`;
}
