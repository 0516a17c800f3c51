import { Disposable, EventEmitter, l10n, RelativePattern, Uri, window, workspace, type Event, type ExtensionContext } from "vscode";
import { addRecords, loadReview, ReviewFileError, type ReviewStorage } from "../files/review-files";
import { sha256 } from "../files/sha256";
import type { Letter } from "../letter/model";
import type { Dismissal, ItemReview, RecordCheck, ReviewRecord } from "../review/records";
import { caseNumbersOf } from "../review/case-numbers";
import { dismissalsIn, itemReviewsIn, mergeRecords, otherVersionNotice, recordChecksIn, REVIEW_FILE_SUFFIX, type ReviewNotice } from "../review/review-file";
import { createFilesByFolder } from "./files-by-folder";
import { fileText } from "./file-text";
import { folderOf } from "./letter-folders";
import { createListedReviewFiles } from "./listed-review-files";
import { fileUri, letterUri } from "./pdf-uris";
import { reviewedFile, reviewStorageAt, reviewUri } from "./review-storage";
import { shownPath } from "./shown-path";

/** What the review files of a letter say: the one beside it, and the one that the extension keeps where nothing can be written there. */
export interface LetterReview {
  /** The case numbers of the letters in the file. */
  readonly caseNumbers: readonly string[];
  /** Those that hold, in the order in which they were made. */
  readonly dismissals: readonly Dismissal[];
  /** What was looked up in the medical record. */
  readonly checks: readonly RecordCheck[];
  /** Who has reviewed which item. */
  readonly itemReviews: readonly ItemReview[];
  /** What is to be told of the files. */
  readonly notices: readonly ReviewNotice[];
}

/** The review files of letters. */
export interface Reviews extends Disposable {
  /** What was said of a letter, as far as the files are about the cases that were read in it; of one that is not on disk, nothing. Reads the files where that has not happened. Never rejects. */
  of(letter: Uri, read: readonly Letter[]): Promise<LetterReview>;
  /** Adds records to those of a letter on disk; they are made from the SHA-256 of what it holds now. Rejects with a `ReviewFileError` where they can be kept nowhere. */
  add(letter: Uri, review: LetterReview, recordsFor: (sha256: string) => readonly ReviewRecord[]): Promise<void>;
  /** Fires with a letter of which the review files may say other things than before. */
  readonly onDidChange: Event<Uri>;
}

/** The folders that cannot be written, and of which that was said. */
const TOLD = "imr.reviewsKeptInside";

/** Reads review files when a letter is met, and follows their changes. */
export function createReviews(context: Pick<ExtensionContext, "globalStorageUri" | "globalState">): Reviews {
  const changed = new EventEmitter<Uri>();
  const known = new Map<string, { readonly uri: Uri; readonly cases: string; readonly review: Promise<LetterReview> }>();
  const byFolder = createFilesByFolder();
  /** The letters of the review files that the extension itself keeps, by the addresses of these. */
  const lettersInside = new Map<string, string>();
  const { globalStorageUri } = context;
  const listed = createListedReviewFiles((folder) => workspace.getWorkspaceFolder(folder) !== undefined || folder.toString() === globalStorageUri.toString());
  const leave = (key: string): readonly Uri[] => {
    const letter = known.get(key);
    if (!letter) return [];
    known.delete(key);
    byFolder.remove(key, fileUri(letter.uri));
    return [letter.uri];
  };
  const readAgain = (keys: readonly string[]): void => keys.flatMap(leave).forEach((letter) => changed.fire(letter));
  /** Of a letter, its review file, or a folder of letters. */
  const forget = (uri: Uri): void => {
    listed.forget(uri);
    readAgain([lettersInside.get(uri.toString()) ?? letterUri(reviewedFile(uri) ?? uri).toString(), ...byFolder.under(uri)]);
  };
  /** Of a letter that is another version now. */
  const forgetVersion = (uri: Uri): void => readAgain([letterUri(uri).toString()]);
  const watchers = ["**/*" + REVIEW_FILE_SUFFIX, new RelativePattern(globalStorageUri, "*" + REVIEW_FILE_SUFFIX)].map((pattern) => workspace.createFileSystemWatcher(pattern));
  const files = workspace.createFileSystemWatcher("**/*", false, false, true);
  const listeners = [
    ...watchers, ...watchers.flatMap((watcher) => [watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget)]),
    files, files.onDidChange(forgetVersion), files.onDidCreate(forgetVersion),
    // A watcher may tell nothing of a file outside of the workspace, or in a virtual file system: VS Code reads one that is open anew.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (!document.isDirty && contentChanges.length > 0) forgetVersion(document.uri); }),
    workspace.onDidSaveTextDocument(({ uri }) => forget(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => { forget(oldUri); forget(newUri); })),
  ];
  const urisOf = async (letter: Uri): Promise<readonly [beside: Uri, inside: Uri]> => {
    const inside = await insideUri(context, letter);
    lettersInside.set(inside.toString(), letter.toString());
    return [reviewUri(letter), inside];
  };
  const storagesThereAreOf = async (letter: Uri): Promise<readonly StorageAt[]> => {
    const uris = await urisOf(letter);
    const mayBe = await Promise.all(uris.map((uri) => listed.mayBeAt(uri)));
    return uris.filter((_, index) => mayBe[index]).map((uri) => ({ ...reviewStorageAt(uri), uri, read: () => fileText(uri) }));
  };
  return {
    of(letter, read) {
      if (letter.scheme === "untitled" || read.length === 0) return Promise.resolve(NOTHING);
      const caseNumbers = caseNumbersOf(read);
      const [key, cases] = [letter.toString(), caseNumbers.join("\n")];
      const last = known.get(key);
      if (last?.cases === cases) return last.review;
      const review = readReview(letter, caseNumbers, storagesThereAreOf);
      known.set(key, { uri: letter, cases, review });
      byFolder.add(key, fileUri(letter));
      return review;
    },
    async add(letter, { caseNumbers }, recordsFor) {
      const uris = await urisOf(letter);
      const [beside, inside] = [reviewStorageAt(uris[0]), reviewStorageAt(uris[1])];
      const reviewed = { caseNumbers, sha256: await shaOf(letter) };
      const records = recordsFor(reviewed.sha256);
      try {
        await addRecords(beside, reviewed, records);
      } catch (error) {
        if (!(error instanceof ReviewFileError) || error.fault === "unusable") throw error;
        await workspace.fs.createDirectory(globalStorageUri);
        await addRecords(inside, reviewed, records);
        tellOnce(context, letter);
      } finally {
        uris.forEach((uri) => listed.forget(uri));
        leave(letter.toString());
        changed.fire(letter);
      }
    },
    onDidChange: changed.event,
    dispose: () => Disposable.from(changed, ...listeners).dispose(),
  };
}

/** Where the extension itself keeps the review of a letter. */
async function insideUri({ globalStorageUri }: Pick<ExtensionContext, "globalStorageUri">, letter: Uri): Promise<Uri> {
  const name = await sha256(new TextEncoder().encode(letter.toString()));
  return Uri.joinPath(globalStorageUri, `${name}${REVIEW_FILE_SUFFIX}`);
}

/** Of what is not on disk, or is no letter. */
const NOTHING: LetterReview = { caseNumbers: [], dismissals: [], checks: [], itemReviews: [], notices: [] };

/** A review file, and where it is. */
interface StorageAt extends ReviewStorage {
  readonly uri: Uri;
}

async function readReview(uri: Uri, caseNumbers: readonly string[], storagesOf: (letter: Uri) => Promise<readonly StorageAt[]>): Promise<LetterReview> {
  const loaded = await Promise.all((await storagesOf(uri)).map(async (storage) => ({ ...(await loadReview(storage, { sha256: "", caseNumbers })), storage })));
  const records = loaded.map(({ file }) => file?.records ?? []).reduce(mergeRecords, []);
  const dismissals = dismissalsIn(records);
  const notice = dismissals.length === 0 ? null : otherVersionNotice(dismissals, { sha256: await shaOf(uri), caseNumbers });
  return { caseNumbers, dismissals, checks: recordChecksIn(records), itemReviews: itemReviewsIn(records), notices: [...loaded.flatMap(({ problem, storage }) => (problem === null ? [] : { message: problem, file: storage.uri.toString() })), ...(notice === null ? [] : [{ message: notice, file: null }])] };
}

/** Empty for a letter that cannot be read. */
async function shaOf(uri: Uri): Promise<string> {
  try {
    return await sha256(await workspace.fs.readFile(fileUri(uri)));
  } catch {
    return "";
  }
}

function tellOnce({ globalState }: Pick<ExtensionContext, "globalState">, letter: Uri): void {
  const told = globalState.get<readonly string[]>(TOLD, []);
  const folder = (folderOf(letter) ?? letter).toString();
  if (told.includes(folder)) return;
  void globalState.update(TOLD, [...told, folder]);
  void window.showInformationMessage(l10n.t("Nothing can be written beside {0}. What you say of its findings is kept on this machine, in the storage of IMR Determinations, and the command line does not see it.", shownPath(letter)));
}
