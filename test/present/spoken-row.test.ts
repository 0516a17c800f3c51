import { deepStrictEqual } from "node:assert/strict";
import { spokenLabel } from "../../src/present/spoken-row";
import type { RowKind } from "../../src/present/tree-row";

const spoken = (kind: RowKind, id: string, description = "") => spokenLabel({ kind, icon: { id, color: null }, label: "Words", description });

describe("spokenLabel", () => {
  it("says how grave a finding is, and the gravest of a group", () => {
    deepStrictEqual([spoken("finding", "error", "outcome-missing"), spoken("finding", "warning"), spoken("finding", "info"), spoken("finding", "lightbulb")], ["Error: Words, outcome-missing", "Warning: Words", "Information: Words", "Hint: Words"]);
    deepStrictEqual([spoken("group", "error", "1 item"), spoken("group", "book", "1 item")], ["Error: Words, 1 item", "Words, 1 item"]);
  });

  it("says what else only an icon shows", () => {
    const kinds: readonly RowKind[] = ["dismissed", "question", "related", "failure", "notice"];
    deepStrictEqual(kinds.map((kind) => spoken(kind, "check")), ["Dismissed: Words", "Not looked up: Words", "Other place: Words", "Not read: Words", "Warning: Words"]);
  });

  it("says what badge and color show: how many errors and warnings there are", () => {
    const item = { kind: "item", icon: { id: "pass", color: null }, label: "Words", description: "3 findings · Upheld" } as const;
    deepStrictEqual([{ errors: 1, warnings: 2 }, { errors: 0, warnings: 1 }].map((grave) => spokenLabel({ ...item, grave })), ["Words, 3 findings · Upheld, 1 error, 2 warnings among the findings", "Words, 3 findings · Upheld, 1 warning among the findings"]);
  });

  it("leaves rows that say it themselves as they are", () => {
    deepStrictEqual([spoken("item", "pass", "Overturned"), spoken("letter", "file-text")], ["Words, Overturned", "Words"]);
  });
});
