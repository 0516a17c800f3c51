import { deepStrictEqual } from "node:assert/strict";
import { findConclusions } from "../../src/letter/conclusions";
import { findRequested } from "../../src/letter/requested";
import { ownWords } from "../../src/letter/quotations";
import { sentencesOf } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

function requestedIn(text: string): readonly string[] {
  const reading = plainReading(text);
  const own = ownWords(reading, { start: 0, end: reading.text.length });
  const sentences = sentencesOf(reading.text);
  return findRequested(reading, own, sentences, findConclusions(reading, own, sentences)).map((treatment) => treatment.text);
}

describe("findRequested", () => {
  it("reads what sentences call the request", () => {
    deepStrictEqual(requestedIn("The requested MRI of the neck is early. This request is for Soma, a relaxant. A TENS unit is requested for the neck. The provider is requesting acupuncture."), ["MRI of the neck", "Soma", "A TENS unit", "acupuncture"]);
  });

  it("leaves out conclusions, quotations, lists, earlier requests and what no table knows", () => {
    deepStrictEqual(requestedIn("The requested MRI is not medically necessary. \"The requested Soma is new.\" The requested Soma and Norco are new. The earlier request for Soma was fine. The requested thing is new."), []);
  });
});
