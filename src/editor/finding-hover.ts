import { commands, languages, type Uri } from "vscode";
import { FINDING_SOURCE } from "./finding-diagnostics";

/** A letter that has just been opened has its findings in Problems within this time, in milliseconds. */
const LATEST = 1000;

/** Shows what is said of the finding at the cursor in a letter, once its findings are published, from where the hover takes them; after a while in any case. */
export async function showFindingHover(letter: Uri): Promise<void> {
  await publishedFindings(letter);
  await commands.executeCommand("editor.action.showHover");
}

async function publishedFindings(letter: Uri): Promise<void> {
  const arePublished = (): boolean => languages.getDiagnostics(letter).some(({ source }) => source === FINDING_SOURCE);
  if (arePublished()) return;
  await new Promise<void>((resolve) => {
    const listener = languages.onDidChangeDiagnostics(() => { if (arePublished()) done(); });
    const timer = setTimeout(() => done(), LATEST);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
}
