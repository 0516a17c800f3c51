import { deepStrictEqual } from "node:assert/strict";
import { graveBadge, graveFindings, graveWords } from "../../src/present/grave-findings";
import type { Severity } from "../../src/rules/rule";

const grave = (...severities: readonly Severity[]) => graveFindings(severities.map((severity) => ({ severity })));

describe("grave findings", () => {
  it("are errors and warnings, and none where nothing is graver than information", () => {
    deepStrictEqual([grave("warning", "error", "hint", "warning", "information"), grave("error"), grave("information", "hint"), grave()], [{ errors: 1, warnings: 2 }, { errors: 1, warnings: 0 }, null, null]);
  });

  it("are told in words, and counted in two characters", () => {
    const counts = [{ errors: 1, warnings: 1 }, { errors: 0, warnings: 9 }, { errors: 2, warnings: 8 }];
    deepStrictEqual(counts.map((one) => [graveWords(one), graveBadge(one)]), [["1 error, 1 warning", "2"], ["9 warnings", "9"], ["2 errors, 8 warnings", "9+"]]);
  });
});
