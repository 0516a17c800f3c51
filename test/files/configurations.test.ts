import { deepStrictEqual } from "node:assert/strict";
import { createConfigurations } from "../../src/files/configurations";
import type { Folders } from "../../src/files/folders";

/** Folders by their paths (`/a/b`), and the configuration files in them; one that says `!` cannot be read. */
function foldersOf(files: Readonly<Record<string, string>>, reads: string[] = []): Folders<string> {
  return {
    parentOf: (folder) => (folder === "/" ? null : folder.slice(0, Math.max(1, folder.lastIndexOf("/")))),
    keyOf: (folder) => folder,
    addressOf: (folder, file) => `${folder}/${file}`,
    nameOf: (folder, file) => `${folder}:${file}`,
    async read(folder) {
      reads.push(folder);
      if (files[folder] === "!") throw new Error("Permission is denied.");
      return files[folder] ?? null;
    },
  };
}
const namesOf = async (files: Readonly<Record<string, string>>, folder: string) => (await createConfigurations(foldersOf(files)).of(folder)).map(({ source }) => source.name);

describe("configuration files", () => {
  it("are those of the folder and of all above it, the nearest first", async () => {
    deepStrictEqual(await namesOf({ "/": "{}", "/a/b": "{}", "/c": "{}" }, "/a/b"), ["/a/b:.imr.jsonc", "/:.imr.jsonc"]);
    deepStrictEqual(await namesOf({ "/c": "{}" }, "/a/b"), []);
  });

  it("end at a root", async () => {
    deepStrictEqual(await namesOf({ "/": "{}", "/a": '{ "root": true }', "/a/b": "{}" }, "/a/b"), ["/a/b:.imr.jsonc", "/a:.imr.jsonc"]);
  });

  it("that cannot be read are a problem, and the others hold", async () => {
    const found = await createConfigurations(foldersOf({ "/": '{ "preset": "audit" }', "/a": "!" })).of("/a");
    deepStrictEqual(found.map(({ source, problems }) => [source.name, source.file, source.preset, problems.map(({ message }) => message)]), [
      ["/a:.imr.jsonc", "/a/.imr.jsonc", null, ["It cannot be read, and is ignored: Permission is denied."]],
      ["/:.imr.jsonc", "//.imr.jsonc", "audit", []],
    ]);
  });

  it("are told of once when they are read, and where there is none", async () => {
    const told: (readonly [string, number | null])[] = [];
    const configurations = createConfigurations(foldersOf({ "/": "{ bad }", "/a": "!" }), (folder, file) => told.push([folder, file && file.problems.length]));
    await configurations.of("/a/b");
    await configurations.of("/a/b");
    deepStrictEqual(told, [["/a/b", null], ["/a", 1], ["/", 1]]);
  });

  it("are read once until they are forgotten", async () => {
    const reads: string[] = [];
    const configurations = createConfigurations(foldersOf({ "/": "{}" }, reads));
    await Promise.all([configurations.of("/a"), configurations.of("/b")]);
    deepStrictEqual(reads, ["/a", "/b", "/"]);
    configurations.forget();
    await configurations.of("/a");
    deepStrictEqual(reads, ["/a", "/b", "/", "/a", "/"]);
  });
});
