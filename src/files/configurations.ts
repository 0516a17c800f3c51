import { parseConfiguration, withoutEffect, type ConfigurationFile } from "../configuration/configuration-file";
import { CONFIGURATION_FILE } from "../configuration/file-name";
import { wordsOfError } from "../text/words-of-error";
import type { Folders } from "./folders";

/** The configuration files that hold for a letter, each read once until all are forgotten. */
export interface Configurations<Folder> {
  /** The files that hold for the letters of a folder, the nearest first: its own and those of the folders above, up to one that says `"root": true`. Empty where there is none. Never rejects. */
  of(folder: Folder): Promise<readonly ConfigurationFile[]>;
  /** Reads every file anew when it is asked for next. */
  forget(): void;
}

/** Reads configuration files through the folders of the command line or of the editor. `told` hears what came of each reading; null where there is no file. */
export function createConfigurations<Folder>(folders: Folders<Folder>, told: (folder: Folder, file: ConfigurationFile | null) => void = () => undefined): Configurations<Folder> {
  const known = new Map<string, Promise<ConfigurationFile | null>>();
  const read = async (folder: Folder): Promise<ConfigurationFile | null> => {
    const file = await readConfiguration(folders, folder);
    told(folder, file);
    return file;
  };
  const fileIn = (folder: Folder): Promise<ConfigurationFile | null> => {
    const key = folders.keyOf(folder);
    const file = known.get(key) ?? read(folder);
    known.set(key, file);
    return file;
  };
  return {
    async of(folder) {
      const files: ConfigurationFile[] = [];
      for (let at: Folder | null = folder; at !== null; at = folders.parentOf(at)) {
        const file = await fileIn(at);
        if (file) files.push(file);
        if (file?.root) break;
      }
      return files;
    },
    forget: () => known.clear(),
  };
}

const TOP = { line: 0, character: 0 };

async function readConfiguration<Folder>(folders: Folders<Folder>, folder: Folder): Promise<ConfigurationFile | null> {
  const source = { name: folders.nameOf(folder, CONFIGURATION_FILE), file: folders.addressOf(folder, CONFIGURATION_FILE) };
  try {
    const text = await folders.read(folder, CONFIGURATION_FILE);
    return text === null ? null : parseConfiguration(text, source);
  } catch (error) {
    return withoutEffect(source, { message: `It cannot be read, and is ignored: ${wordsOfError(error)}`, place: { start: TOP, end: TOP } });
  }
}
