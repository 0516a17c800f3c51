import { Disposable, EventEmitter, l10n, window, workspace, type Event, type ExtensionContext, type Uri } from "vscode";
import { addRecords, ReviewFileError } from "../files/review-files";
import type { Letter } from "../letter/model";
import { caseNumbersOf } from "../review/case-numbers";
import type { ReviewRecord } from "../review/records";
import { createKnownReviews } from "./known-reviews";
import { folderOf } from "./letter-folders";
import { NO_LETTER_REVIEW, readReview, shaOf, type LetterReview } from "./letter-review";
import { letterUri } from "./pdf-uris";
import { createReviewPlaces, type ReviewPlaces } from "./review-places";
import { reviewStorageAt } from "./review-storage";
import { watchReviews } from "./review-watcher";
import { shownPath } from "./shown-path";

/** The review files of letters. */
export interface Reviews extends Disposable {
  /** What was said of a letter, as far as the files are about the cases that were read in it; of one that is not on disk, nothing. Reads the files where that has not happened. Never rejects. */
  of(letter: Uri, read: readonly Letter[]): Promise<LetterReview>;
  /** Adds records to those of a letter on disk; they are made from the SHA-256 of what it holds now. Rejects with a `ReviewFileError` where they can be kept nowhere. */
  add(letter: Uri, review: LetterReview, recordsFor: (sha256: string) => readonly ReviewRecord[]): Promise<void>;
  /** Fires with a letter of which the review files may say other things than before. */
  readonly onDidChange: Event<Uri>;
}

type Context = Pick<ExtensionContext, "globalStorageUri" | "globalState">;

/** Reads review files when a letter is met, and follows their changes. */
export function createReviews(context: Context): Reviews {
  const changed = new EventEmitter<Uri>();
  const places = createReviewPlaces(context.globalStorageUri);
  const known = createKnownReviews();
  const tell = (letters: readonly Uri[]): void => letters.forEach((letter) => changed.fire(letter));
  const watching = watchReviews(context.globalStorageUri, {
    changed(uri) {
      places.forget(uri);
      tell(known.forgetWithin(places.letterOf(uri), uri));
    },
    versionChanged: (letter) => tell(known.forget(letterUri(letter))),
  });
  return {
    of(letter, read) {
      if (letter.scheme === "untitled" || read.length === 0) return Promise.resolve(NO_LETTER_REVIEW);
      const caseNumbers = caseNumbersOf(read);
      return known.of(letter, caseNumbers, async () => readReview(letter, caseNumbers, await places.storagesOf(letter)));
    },
    async add(letter, { caseNumbers }, recordsFor) {
      try {
        await addTo(places, context, letter, caseNumbers, recordsFor);
      } finally {
        known.forget(letter);
        changed.fire(letter);
      }
    },
    onDidChange: changed.event,
    dispose: () => Disposable.from(changed, watching).dispose(),
  };
}

/** Adds records beside a letter or, and that is told once, in the storage of the extension. */
async function addTo(places: ReviewPlaces, context: Context, letter: Uri, caseNumbers: readonly string[], recordsFor: (sha256: string) => readonly ReviewRecord[]): Promise<void> {
  const uris = await places.of(letter);
  const [beside, inside] = [reviewStorageAt(uris[0]), reviewStorageAt(uris[1])];
  const reviewed = { caseNumbers, sha256: await shaOf(letter) };
  const records = recordsFor(reviewed.sha256);
  try {
    await addRecords(beside, reviewed, records);
  } catch (error) {
    if (!(error instanceof ReviewFileError) || error.fault === "unusable") throw error;
    await workspace.fs.createDirectory(context.globalStorageUri);
    await addRecords(inside, reviewed, records);
    tellOnce(context, letter);
  } finally {
    uris.forEach(places.forget);
  }
}

/** The folders that cannot be written, and of which that was said. */
const TOLD = "imr.reviewsKeptInside";

function tellOnce({ globalState }: Context, letter: Uri): void {
  const told = globalState.get<readonly string[]>(TOLD, []);
  const folder = (folderOf(letter) ?? letter).toString();
  if (told.includes(folder)) return;
  void globalState.update(TOLD, [...told, folder]);
  void window.showInformationMessage(l10n.t("Nothing can be written beside {0}. What you say of its findings is kept on this machine, in the storage of IMR Determinations, and the command line does not see it.", shownPath(letter)));
}
