import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorsOf, linksOf, type Link } from "./markdown";

const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "media/samples/README.md", "media/RULES.md"];

function isBroken(page: string, { path, anchor }: Link): boolean {
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(target)) return true;
  return anchor !== "" && !anchorsOf(readFileSync(target, "utf8")).has(anchor);
}

describe("links of the documentation", () => {
  for (const page of pages) {
    it(`${page} links to files and headings that exist`, () => {
      deepStrictEqual(linksOf(readFileSync(page, "utf8")).filter((link) => isBroken(page, link)), []);
    });
  }
});
