import { deepStrictEqual } from "node:assert/strict";
import { PageIndex } from "../../src/text/pages";

describe("PageIndex", () => {
  const text = "one\n\ftwo\n\f\fthree";

  it("tells the page of each character; a form feed ends its page", () => {
    const pages = new PageIndex(text);
    deepStrictEqual([...text].map((_, at) => pages.pageAt(at)).join(""), "11111222223444444".slice(0, text.length));
  });

  it("tells the pages of spans", () => {
    const pages = new PageIndex(text);
    deepStrictEqual([[0, 3], [0, 5], [0, 6], [5, 5], [0, text.length]].map(([start, end]) => pages.pagesOf({ start: start!, end: end! })), [
      { first: 1, last: 1 }, { first: 1, last: 1 }, { first: 1, last: 2 }, { first: 2, last: 2 }, { first: 1, last: 4 },
    ]);
  });

  it("knows one page where there is no form feed", () => {
    deepStrictEqual(["", "one\ntwo"].map((one) => new PageIndex(one).pagesOf({ start: 0, end: one.length })), [{ first: 1, last: 1 }, { first: 1, last: 1 }]);
  });
});
