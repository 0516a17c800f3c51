import { l10n, Uri, window, workspace, type TextEditor } from "vscode";
import type { Letter } from "../letter/model";
import { readLetters } from "../letter/read";
import type { Row } from "../present/tree-row";
import { anchored, matchAnchors, type AnchoredFinding } from "../review/anchors";
import type { Anchor } from "../review/records";
import type { Finding, Severity } from "../rules/rule";
import { LineIndex } from "../text/lines";
import type { PageIndex } from "../text/pages";
import type { Analyses, CheckedAnalysis } from "./analyses";
import { fileText } from "./file-text";
import { letterEditor } from "./letter-editor";
import type { LetterCheck, LetterChecker } from "./letter-checker";
import { tellNoLetter } from "./no-letter";
import { pagesIn } from "./pdf-uris";
import { rangesOf } from "./ranges";
import { shownPath } from "./shown-path";

/** A finding of a letter, as a command is told of it. */
export interface FindingTarget {
  readonly uri: string;
  readonly anchor: Anchor;
}

/** A finding with the letter that it was made in. */
export interface FoundFinding {
  readonly uri: Uri;
  readonly letter: Letter;
  readonly lines: LineIndex;
  /** Those of a PDF; null for a text. */
  readonly pages: PageIndex | null;
  readonly finding: Finding;
}

/** What is found in a file, open or not. */
export type CheckedFile = Pick<CheckedAnalysis, "check" | "lines" | "pages" | "reason">;

/** The findings that commands are about. */
export interface FindingTargets {
  /** What the rules find in a letter, open or not. Rejects, with a sentence for the user, where it cannot be read; so do all others that read it. */
  checkOf(uri: Uri): Promise<LetterCheck>;
  /** The same with where its lines and pages begin, and why it is no letter. */
  fileOf(uri: Uri): Promise<CheckedFile>;
  /** What the tree or a link names, else the finding at the cursor; where several stand there, or none, the one that is picked of them or of the letter. Null where there is none, and told, or the user turns back. */
  targetOf(given: FindingTarget | Row | undefined, title: string): Promise<FindingTarget | null>;
  /** How grave a finding is now; null where it is found no longer. */
  severityOf(target: FindingTarget): Promise<Severity | null>;
  /** The finding as it is now; null, and told, where it is found no longer. */
  find(target: FindingTarget): Promise<FoundFinding | null>;
}

/** Finds findings in open letters by their analyses, in others by reading them. */
export function createFindingTargets(analyses: Analyses, checker: LetterChecker): FindingTargets {
  const read = async (uri: Uri): Promise<CheckedFile> => {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const analysis = document ? await analyses.checked(document) : null;
    if (analysis) return analysis;
    const text = document?.getText() ?? (await fileText(uri));
    if (text === null) throw new Error(l10n.t("{0} is no longer there, or cannot be read now.", shownPath(uri)));
    const { letters, reason } = readLetters(text);
    return { check: await checker.check(uri, letters), reason, lines: new LineIndex(text), pages: pagesIn(uri, text) };
  };
  return {
    checkOf: async (uri) => (await read(uri)).check,
    fileOf: read,
    targetOf: async (given, title) => (given?.uri && given.anchor ? { uri: given.uri, anchor: given.anchor } : targetAtCursor(analyses, await letterEditor(), title)),
    severityOf: async (target) => findingIn((await read(Uri.parse(target.uri, true))).check, target.anchor)?.severity ?? null,
    async find(target) {
      const uri = Uri.parse(target.uri, true);
      const { check, lines, pages } = await read(uri);
      const finding = findingIn(check, target.anchor);
      const letter = check.all.find(({ findings }) => findings.some((one) => one === finding))?.letter;
      if (finding && letter) return { uri, letter, lines, pages, finding };
      void window.showInformationMessage(l10n.t("This finding no longer appears; the letter or the rules have changed since."));
      return null;
    },
  };
}

/** The finding of an anchor, dismissed or not; undefined where it is found no longer. */
export function findingIn({ all }: Pick<LetterCheck, "all">, anchor: Anchor): Finding | undefined {
  return matchAnchors(all.flatMap(anchored), [anchor]).get(0)?.finding;
}

async function targetAtCursor(analyses: Analyses, editor: TextEditor | undefined, title: string): Promise<FindingTarget | null> {
  const analysis = editor ? await analyses.checked(editor.document) : null;
  if (!editor || !analysis) return null;
  if (analysis.reason !== null) {
    tellNoLetter(editor.document.uri, analysis.reason);
    return null;
  }
  const rangeOf = rangesOf(analysis.lines);
  const all = analysis.check.open.flatMap(anchored);
  const here = all.filter(({ finding }) => rangeOf(finding.span).intersection(editor.selection));
  const one = here.length === 1 ? here[0] : await pickFinding(here.length > 0 ? here : all, title);
  if (all.length === 0) void window.showInformationMessage(l10n.t("There is no finding in this letter."));
  return one ? { uri: editor.document.uri.toString(), anchor: one.anchor } : null;
}

/** Asks which finding is meant; undefined where there is none to be picked, and where the user turns back. */
export async function pickFinding<Found extends Pick<AnchoredFinding, "finding">>(found: readonly Found[], title: string): Promise<Found | undefined> {
  if (found.length === 0) return undefined;
  const items = found.map((one) => ({ label: one.finding.message, description: one.finding.rule, one }));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t("Which finding?") }))?.one;
}
