import { deepStrictEqual } from "node:assert/strict";
import { cited } from "../../src/present/cited";
import { PageIndex } from "../../src/text/pages";

describe("cited", () => {
  const finding = { message: "It differs.", span: { start: 5, end: 9 } };

  it("puts the page of a PDF behind a message", () => deepStrictEqual(cited(finding, new PageIndex("one\n\ftwo three")), { message: "It differs. (page 2)", span: finding.span }));

  it("leaves a message of a text alone", () => deepStrictEqual(cited(finding, null), finding));
});
