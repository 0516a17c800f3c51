import { newDismissal, newWithdrawal } from "../files/new-records";
import { addRecords, ReviewFileError } from "../files/review-files";
import { anchored, type AnchoredFinding } from "../review/anchors";
import type { Dismissal, ReviewRecord } from "../review/records";
import { LineIndex } from "../text/lines";
import { checkFile, checkPaths, type CheckedFile, type FileReading, type RulesIn } from "./check";
import type { DismissalsCommand, DismissCommand, RestoreCommand } from "./commands";
import { printable } from "./printable";
import { reasonOf } from "./reason";
import { reviewStorage } from "./review-storage";
import { reviewOf, type ReviewedFile } from "./reviews";
import { createRuleChoice, type RuleChoice } from "./rule-choice";
import type { Streams } from "./run";
import { notice, Summary, type ExitStatus } from "./summary";

/** A request that cannot be carried out; its message is a sentence for the user. */
class DismissalError extends Error {}

/** Every rule runs, so that a finding can be dismissed, and is found again, whatever the configuration says of its rule. */
function everyRule(): RuleChoice {
  return createRuleChoice({ configuration: { name: "", file: null, preset: null, rules: new Map() }, allRules: true });
}

/** Marks the finding at a place as seen, in the review file beside the letter, and prints what was written. What was said before is not said twice; where something else was, this takes its place, as in the editor. */
export async function dismissFinding(command: DismissCommand, streams: Streams): Promise<ExitStatus> {
  return told(streams, async () => {
    const { file, review } = await reviewed(command.path, streams);
    const { anchor, finding } = findingAt(file, command);
    const earlier = review.findings.dismissals.get(finding);
    if (earlier?.status === command.status && earlier.reason === command.reason) {
      await streams.writeError(notice(`It is dismissed already: ${line(command.path, earlier, true)}`));
      return;
    }
    const record = newDismissal(anchor, command, { person: command.person, sha256: review.letter.sha256 });
    await addRecords(reviewStorage(command.path), review.letter, [earlier ? { ...record, supersedes: earlier.id } : record]);
    await streams.writeOutput(printable(line(command.path, record, true)));
    if (earlier) await streams.writeError(notice(`This takes the place of ${line(command.path, earlier, true)}`));
  });
}

/** Takes dismissals of a letter back. */
export async function restoreFindings({ path, ids, person }: RestoreCommand, streams: Streams): Promise<ExitStatus> {
  return told(streams, async () => {
    const { review } = await reviewed(path, streams);
    const wanted = ids.map((id) => dismissalBy(review.dismissals, id, path));
    await withdraw(path, review, wanted, person);
    await streams.writeOutput(wanted.map((dismissal) => printable(`${path}: ${shortId(dismissal)} holds no longer.`)).join(""));
  });
}

/** Lists what was dismissed in letters; what matches nothing any more is told, and removed on request. */
export async function listDismissals(command: DismissalsCommand, streams: Streams): Promise<ExitStatus> {
  const { rulesIn } = everyRule();
  const summary = new Summary({ ...command, severity: "error", sumsUp: false });
  let status: ExitStatus = 0;
  for await (const result of checkPaths(command.paths, streams, rulesIn)) {
    await streams.writeError(summary.add(result));
    if (result.kind === "unread") continue;
    const one = await told(streams, async () => listOf(result.path, await reviewIn(result, rulesIn), command.prunedBy, streams));
    if (one !== 0) status = one;
  }
  await streams.writeError(summary.closing());
  return summary.failed ? 2 : status;
}

/** Lists the dismissals of one letter. */
async function listOf(path: string, review: ReviewedFile, prunedBy: string | null, streams: Streams): Promise<void> {
  const gone = new Set(review.findings.unmatched);
  await streams.writeOutput(review.dismissals.map((dismissal) => printable(line(path, dismissal, !gone.has(dismissal)))).join(""));
  await streams.writeError(review.notices.map((words) => notice(`${path}: ${words}`)).join(""));
  if (prunedBy === null || gone.size === 0) return;
  await withdraw(path, review, [...gone], prunedBy);
  await streams.writeError(notice(`${path}: ${gone.size === 1 ? "1 dismissal that matches nothing was" : `${gone.size} dismissals that match nothing were`} removed.`));
}

/** Carries out one letter's part; what goes wrong is told and stops no other letter. */
async function told(streams: Streams, action: () => Promise<void>): Promise<ExitStatus> {
  try {
    await action();
    return 0;
  } catch (error) {
    if (!(error instanceof DismissalError) && !(error instanceof ReviewFileError)) throw error;
    await streams.writeError(notice(error.message));
    return 2;
  }
}

/** Reads and checks a letter with every rule, and what its review file says. */
async function reviewed(path: string, reading: FileReading): Promise<{ readonly file: CheckedFile; readonly review: ReviewedFile }> {
  const { rulesIn } = everyRule();
  let file: CheckedFile;
  try {
    file = await checkFile(path, reading, rulesIn);
  } catch (error) {
    throw new DismissalError(`${path}: ${reasonOf(error)}`, { cause: error });
  }
  return { file, review: await reviewIn(file, rulesIn) };
}

/** What the review file of a checked letter says. Rejects where it cannot be used. */
async function reviewIn(file: CheckedFile, rulesIn: RulesIn): Promise<ReviewedFile> {
  const review = await reviewOf(file, rulesIn);
  if (review.problem !== null) throw new DismissalError(review.problem);
  return review;
}

/** The one finding at the place of a command. */
function findingAt({ path, text, analysis }: CheckedFile, { line, column, rule }: DismissCommand): AnchoredFinding {
  const lines = new LineIndex(text);
  const found = analysis.letters.flatMap(anchored).filter(({ finding }) => {
    const { line: at, character } = lines.positionAt(finding.span.start);
    return at + 1 === line && (column === null || character + 1 === column) && (rule === null || finding.rule === rule);
  });
  const [one, other] = found;
  const place = `${path}:${line}${column === null ? "" : `:${column}`}`;
  if (one === undefined) throw new DismissalError(`${place}: No finding${rule === null ? "" : ` of ${rule}`} starts there; imr check prints where they do.`);
  if (other !== undefined) throw new DismissalError(`${place}: Several findings start there (${found.map(({ finding }) => finding.rule).join(", ")})${wayOut(found)}.`);
  return one;
}

/** What of place and rule tells findings apart that are in one line; empty where neither does. */
function wayOut(found: readonly AnchoredFinding[]): string {
  const areSeveral = (of: (one: AnchoredFinding) => unknown): boolean => new Set(found.map(of)).size > 1;
  const ways = [...(areSeveral(({ finding }) => finding.span.start) ? ["the column"] : []), ...(areSeveral(({ finding }) => finding.rule) ? ["the --rule"] : [])];
  return ways.length === 0 ? "" : `; name ${ways.join(" or ")}`;
}

/** By its id or the id's first letters. */
function dismissalBy(dismissals: readonly Dismissal[], id: string, path: string): Dismissal {
  const found = dismissals.filter((dismissal) => dismissal.id.startsWith(id));
  const [one, other] = found;
  if (one === undefined) throw new DismissalError(`${path}: No dismissal ${id} holds; imr dismissals lists those that do.`);
  if (other !== undefined) throw new DismissalError(`${path}: Several dismissals begin with ${id}.`);
  return one;
}

async function withdraw(path: string, { letter }: ReviewedFile, dismissals: readonly Dismissal[], person: string): Promise<void> {
  const records: readonly ReviewRecord[] = dismissals.map(({ id }) => newWithdrawal(id, { person, sha256: letter.sha256 }));
  await addRecords(reviewStorage(path), letter, records);
}

/** `file: id status rule "words", by whom on which day: reason`. */
function line(path: string, dismissal: Dismissal, isFound: boolean): string {
  const { finding, status, person, date, reason } = dismissal;
  const words = `${path}: ${shortId(dismissal)} ${status} ${finding.rule} "${finding.quoted}", by ${person} on ${date.slice(0, 10)}${reason === "" ? "" : `: ${reason}`}`;
  return isFound ? words : `${words} (found no longer)`;
}

function shortId({ id }: Dismissal): string {
  return id.slice(0, 8);
}
