import type { Uri } from "vscode";
import { createFilesByFolder } from "./files-by-folder";
import type { LetterReview } from "./letter-review";
import { fileUri } from "./pdf-uris";

/** The reviews that were read, each kept until its letter is forgotten. */
export interface KnownReviews {
  /** The review of a letter about some cases, which is read where it is not known, or was of other cases. */
  of(letter: Uri, caseNumbers: readonly string[], read: () => Promise<LetterReview>): Promise<LetterReview>;
  /** Forgets the review of a letter, and gives its address; nothing where none was known. */
  forget(letter: Uri): readonly Uri[];
  /** The same of a letter and of those in a folder. */
  forgetWithin(letter: Uri, folder: Uri): readonly Uri[];
}

/** None is known. */
export function createKnownReviews(): KnownReviews {
  const known = new Map<string, { readonly letter: Uri; readonly cases: string; readonly review: Promise<LetterReview> }>();
  const byFolder = createFilesByFolder();
  const forget = (key: string): readonly Uri[] => {
    const last = known.get(key);
    if (!last) return [];
    known.delete(key);
    byFolder.remove(key, fileUri(last.letter));
    return [last.letter];
  };
  return {
    of(letter, caseNumbers, read) {
      const [key, cases] = [letter.toString(), caseNumbers.join("\n")];
      const last = known.get(key);
      if (last?.cases === cases) return last.review;
      const review = read();
      known.set(key, { letter, cases, review });
      byFolder.add(key, fileUri(letter));
      return review;
    },
    forget: (letter) => forget(letter.toString()),
    forgetWithin: (letter, folder) => [letter.toString(), ...byFolder.under(folder)].flatMap(forget),
  };
}
