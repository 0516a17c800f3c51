import { commands, Disposable, l10n, ProgressLocation, window, type LogOutputChannel } from "vscode";
import { registerCommand } from "./commands";
import { namesOf } from "./names-of";
import { createThrottle } from "./schedule";
import type { CheckedWorkspace, CheckProgress, WorkspaceFindings } from "./workspace-findings";


const SHOWN_EVERY = 100;

/** The commands that check all letters of the workspace, and that go back to those that are open. */
export function checkWorkspace(findings: WorkspaceFindings, log: LogOutputChannel): Disposable {
  let running: Thenable<CheckedWorkspace | null> | undefined;
  const check = async (): Promise<CheckedWorkspace | null> => {
    if (running) return running;
    const own = (running = run(findings));
    try {
      const checked = await own;
      if (checked) {
        shows(checked.done < checked.total ? "some" : "all");
        void tell(checked, log);
      }
      return checked;
    } finally {
      if (running === own) running = undefined;
    }
  };
  const clear = (): void => {
    running = undefined;
    findings.clear();
    shows(undefined);
    window.setStatusBarMessage(`$(check) ${l10n.t("Problems shows the findings of open letters only")}`, 5000);
  };
  return Disposable.from(registerCommand("imr.checkWorkspace", check), registerCommand("imr.showOpenFindingsOnly", clear));
}

/** Tells the menus of which letters *Problems* shows the findings besides open ones, so that they offer only what changes something. */
function shows(letters: "all" | "some" | undefined): void {
  void commands.executeCommand("setContext", "imr.problems", letters);
}

function run(findings: WorkspaceFindings): Thenable<CheckedWorkspace | null> {
  return window.withProgress({ location: ProgressLocation.Notification, title: l10n.t("Checking letters"), cancellable: true }, async (progress, token) => {
    let now: CheckProgress = { done: 0, total: 0, name: "" };
    let shown = 0;
    const show = createThrottle(SHOWN_EVERY, () => {
      const percent = now.total === 0 ? 0 : (now.done / now.total) * 100;
      progress.report({ message: l10n.t("{0} of {1} files: {2}", now.done, now.total, now.name), increment: Math.max(0, percent - shown) });
      shown = Math.max(shown, percent);
    });
    try {
      return await findings.check((reached) => {
        now = reached;
        show.request();
      }, token);
    } finally {
      show.dispose();
    }
  });
}

/** Says once what came of it, with the names of what could not be read. */
async function tell({ done, total, letters, findings, unread }: CheckedWorkspace, log: LogOutputChannel): Promise<void> {
  if (letters === 0 && unread.length === 0 && done === total) return void window.showInformationMessage(l10n.t("No letter was found in this workspace."));
  for (const { name, reason } of unread) log.warn(`${name}: ${reason}`);
  const said = [
    done < total
      ? l10n.t("Stopped after {0} of {1} files; the next check goes on from there.", done, total)
      : l10n.t("Letters checked: {0}. Findings in Problems: {1}.", letters, findings),
    ...(unread.length > 0 ? [l10n.t("Could not be read: {0}.", namesOf(unread.map(({ name }) => name)))] : []),
  ].join(" ");
  const [problems, why] = [l10n.t("Show Problems"), l10n.t("Show Reasons")];
  const chosen = unread.length > 0 ? await window.showWarningMessage(said, problems, why) : await window.showInformationMessage(said, problems);
  if (chosen === problems) await commands.executeCommand("workbench.actions.view.problems");
  if (chosen === why) log.show();
}
