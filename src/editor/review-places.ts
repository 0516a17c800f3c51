import { Uri, workspace } from "vscode";
import type { ReviewStorage } from "../files/review-files";
import { sha256 } from "../files/sha256";
import { REVIEW_FILE_SUFFIX } from "../review/review-file";
import { fileText } from "./file-text";
import { createListedReviewFiles } from "./listed-review-files";
import { letterUri } from "./pdf-uris";
import { reviewedFile, reviewStorageAt, reviewUri } from "./review-storage";

/** A review file, and where it is. */
export interface StorageAt extends ReviewStorage {
  readonly uri: Uri;
}

/** Where the review files of letters are: beside the letter, and in the storage of the extension where nothing can be written there. */
export interface ReviewPlaces {
  /** Both addresses, whether there are files or not. */
  of(letter: Uri): Promise<readonly [beside: Uri, inside: Uri]>;
  /** The review files of a letter that there may be. */
  storagesOf(letter: Uri): Promise<readonly StorageAt[]>;
  /** The letter of a review file; of any other file itself, as it is read as a letter. */
  letterOf(file: Uri): Uri;
  /** Looks anew which review files there are where a file is, or below it. */
  forget(file: Uri): void;
}

/** Knows of no file yet. */
export function createReviewPlaces(globalStorageUri: Uri): ReviewPlaces {
  /** The letters of the review files that the extension itself keeps, by the addresses of these. */
  const lettersInside = new Map<string, Uri>();
  const listed = createListedReviewFiles((folder) => workspace.getWorkspaceFolder(folder) !== undefined || folder.toString() === globalStorageUri.toString());
  const of = async (letter: Uri): Promise<readonly [beside: Uri, inside: Uri]> => {
    const inside = await insideUri(globalStorageUri, letter);
    lettersInside.set(inside.toString(), letter);
    return [reviewUri(letter), inside];
  };
  return {
    of,
    async storagesOf(letter) {
      const uris = await of(letter);
      const mayBe = await Promise.all(uris.map((uri) => listed.mayBeAt(uri)));
      return uris.filter((_, index) => mayBe[index]).map((uri) => ({ ...reviewStorageAt(uri), uri, read: () => fileText(uri) }));
    },
    letterOf: (file) => lettersInside.get(file.toString()) ?? letterUri(reviewedFile(file) ?? file),
    forget: listed.forget,
  };
}

/** Where the extension itself keeps the review of a letter. */
async function insideUri(globalStorageUri: Uri, letter: Uri): Promise<Uri> {
  const name = await sha256(new TextEncoder().encode(letter.toString()));
  return Uri.joinPath(globalStorageUri, `${name}${REVIEW_FILE_SUFFIX}`);
}
