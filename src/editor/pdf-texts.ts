import { FileType, l10n, ProgressLocation, window, workspace, type Disposable, type Uri } from "vscode";
import { PDF_LIMITS } from "../pdf/limits";
import { pdfError } from "../pdf/pdf-error";
import type { StartPdfThread } from "../pdf/asked-thread";
import { createPdfReader } from "../pdf/pdf-reader";
import type { PdfText } from "../pdf/read-pdf";

/** The texts of PDFs. */
export interface PdfTexts extends Disposable {
  /** The text of a PDF as it is on disk. Rejects with an error whose message is for the user, a `PdfError` where it cannot be read as a PDF. */
  of(pdf: Uri): Promise<PdfText>;
}

/** Texts that are kept: one is read when it is opened, when the editor asks for it, and when the tree does. */
const MOST_KEPT = 30;
const PROGRESS_AFTER = 1500;

/** Reads PDFs one after the other. What takes long shows how far it is, and can be canceled. */
export function createPdfTexts(start: StartPdfThread): PdfTexts {
  const reader = createPdfReader(start);
  const progress = createProgress();
  const kept = new Map<string, { readonly version: string; readonly text: Promise<PdfText> }>();
  const read = async (pdf: Uri): Promise<PdfText> => progress.during(async (signal) => reader.read(await workspace.fs.readFile(pdf), signal));
  return {
    async of(pdf) {
      const key = pdf.toString();
      const { mtime, size, type } = await workspace.fs.stat(pdf);
      if ((type & FileType.Directory) !== 0) throw new Error(l10n.t("It is a folder."));
      if (size > PDF_LIMITS.bytes) throw pdfError("bytes", PDF_LIMITS);
      const version = `${mtime} ${size}`;
      const known = kept.get(key);
      if (known?.version === version) return known.text;
      const text = read(pdf);
      kept.delete(key);
      kept.set(key, { version, text });
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      // What failed is read again: it may have been canceled.
      text.catch(() => kept.delete(key));
      return text;
    },
    dispose: () => reader.end(),
  };
}

const NOTHING = (): void => undefined;

/** Jobs with shorter pauses between them belong together: one notification, and one cancelling. */
const PAUSE = 300;

/** Shows that PDFs are being read once that has taken a while. Cancelling ends what is being read and what follows without a pause. */
function createProgress(): { during<Result>(job: (signal: AbortSignal) => Promise<Result>): Promise<Result> } {
  let active = 0;
  let done = 0;
  let cancel = new AbortController();
  let report = NOTHING;
  let close = NOTHING;
  let starting: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const options = { location: ProgressLocation.Notification, title: l10n.t("Reading PDFs"), cancellable: true };
  const show = (): void => void window.withProgress(options, (progress, token) => new Promise<void>((resolve) => {
    token.onCancellationRequested(() => cancel.abort());
    report = () => progress.report({ message: l10n.t("{0} so far", done) });
    close = resolve;
  }));
  const end = (): void => {
    clearTimeout(starting);
    starting = undefined;
    close();
    close = NOTHING;
    report = NOTHING;
    cancel = new AbortController();
    done = 0;
  };
  return {
    async during(job) {
      clearTimeout(ending);
      starting ??= setTimeout(show, PROGRESS_AFTER);
      active += 1;
      try {
        return await job(cancel.signal);
      } finally {
        active -= 1;
        done += 1;
        report();
        if (active === 0) ending = setTimeout(end, PAUSE);
      }
    },
  };
}
