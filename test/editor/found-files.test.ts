import { deepStrictEqual } from "node:assert/strict";
import { createFoundFiles } from "../../src/editor/found-files";
import { uriOf } from "./uri";

/** Found files of which each reading makes its number, and what was told of them. */
function foundFiles() {
  let readings = 0;
  const told: string[] = [];
  const files = createFoundFiles<number>({
    async read({ path }, last) {
      told.push(`read ${path}${last === undefined ? "" : ` after ${last}`}`);
      return (readings += 1);
    },
    changed: (uri) => told.push(`changed ${uri?.path}`),
  }, (error) => told.push(String(error)));
  const results = () => [...files.results].map(([key, { result }]) => [key, result]);
  return { files, told, results, take: (...paths: string[]) => files.take(paths.map(uriOf)) };
}

describe("found files", () => {
  it("are read once, and forgotten when a search finds them no longer", async () => {
    const { files, told, results, take } = foundFiles();
    take("/a.txt", "/b.txt");
    deepStrictEqual([[...files.unread.keys()], files.progress(), files.isEmpty()], [["file:///a.txt", "file:///b.txt"], { done: 0, total: 2 }, false]);
    await files.idle();
    take("/b.txt");
    await files.idle();
    deepStrictEqual([results(), files.unread.size, files.progress()], [[["file:///b.txt", 2]], 0, { done: 1, total: 1 }]);
    deepStrictEqual(told.sort(), ["changed /a.txt", "changed /a.txt", "changed /b.txt", "read /a.txt", "read /b.txt"]);
  });

  it("are read anew when they changed, and looked at again with what was made of them", async () => {
    const { files, told, results, take } = foundFiles();
    take("/a.txt");
    await files.idle();
    ["file:///a.txt", "file:///other.txt"].forEach(files.readAgain);
    await files.idle();
    files.lookAgain();
    await files.idle();
    files.readAllAgain();
    await files.idle();
    deepStrictEqual([told.filter((one) => one.startsWith("read")), results()], [["read /a.txt", "read /a.txt", "read /a.txt after 2", "read /a.txt"], [["file:///a.txt", 4]]]);
  });

  it("are forgotten with their folder", async () => {
    const { files, results, take } = foundFiles();
    take("/in/a.txt", "/in/b.txt", "/c.txt");
    await files.idle();
    deepStrictEqual([files.forgetAt(uriOf("/out")), files.forgetAt(uriOf("/in")), files.forgetAt(uriOf("/in")), results().map(([key]) => key)], [false, true, false, ["file:///c.txt"]]);
  });

  it("are left out while they wait, until all are looked at again", async () => {
    const { files, results, take } = foundFiles();
    const paths = Array.from({ length: 6 }, (_, at) => `/${at}.txt`);
    take(...paths);
    files.leaveOutUnread();
    await files.idle();
    deepStrictEqual([results().length, files.unread.size, files.progress()], [4, 0, { done: 4, total: 6 }]);
    take(...paths);
    deepStrictEqual(files.progress(), { done: 4, total: 6 });
    files.lookAgain();
    take(...paths);
    await files.idle();
    deepStrictEqual([results().length, files.progress()], [6, { done: 6, total: 6 }]);
  });

  it("are read no longer when nobody follows them", async () => {
    const { files, told, take } = foundFiles();
    take(..."123456".split("").map((name) => `/${name}`));
    files.dispose();
    await files.idle();
    deepStrictEqual([told, files.isEmpty()], [["read /1", "read /2", "read /3", "read /4"], true]);
  });
});
