// Child processes that never outlive this one.
import { spawn } from "node:child_process";

const running = new Set();

/** Ends a child and what it has started; silent when it is gone already. */
function kill(child, signal) {
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

process.on("exit", () => { for (const child of running) kill(child, "SIGKILL"); });

/**
 * Starts a program in a process group of its own, which ends with this process at the latest.
 * @param {string} program
 * @param {string[]} programArguments
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {{ child: import("node:child_process").ChildProcess, stop: () => Promise<void> }} `stop` ends the whole group and waits for it
 */
export function start(program, programArguments, options = {}) {
  const child = spawn(program, programArguments, { ...options, detached: process.platform !== "win32" });
  const closed = new Promise((settle) => { child.on("close", settle).on("error", settle); });
  if (child.pid) running.add(child);
  const stop = async () => {
    if (!running.has(child)) return;
    kill(child, "SIGTERM");
    const forced = setTimeout(() => kill(child, "SIGKILL"), 3000);
    await closed;
    clearTimeout(forced);
    kill(child, "SIGKILL");
    running.delete(child);
  };
  return { child, stop };
}

/**
 * Lets Ctrl+C, a terminal that closes and a plain `kill` end this process the orderly way.
 * @param {() => Promise<void>} close what to do before leaving
 */
export function onInterrupt(close) {
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) {
    process.once(signal, () => { void close().finally(() => process.exit(code)); });
  }
}
