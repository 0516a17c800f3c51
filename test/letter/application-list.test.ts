import { deepStrictEqual } from "node:assert/strict";
import { readApplicationList } from "../../src/letter/application-list";
import { plainReading } from "./plain-reading";

function read(text: string): readonly string[] {
  const reading = plainReading(text);
  return readApplicationList(reading, 0, reading.text.length).map(({ treatment }) => treatment.text);
}

describe("readApplicationList", () => {
  it("reads the treatments behind the label, to the end of the paragraph", () => {
    deepStrictEqual(read("Treatment(s) in Dispute Listed on IMR\nApplication: Soma 350 mg #30; a knee brace\n\nNorco"), ["Soma 350 mg #30", "knee brace"]);
  });

  it("ends the list before the salutation", () => {
    deepStrictEqual(read("Treatment(s) in Dispute Listed on IMR Application: Soma 350 mg #30\nDear Injured Employee and Representatives:"), ["Soma 350 mg #30"]);
  });

  it("reads none without the label", () => deepStrictEqual(read("Treatment: Soma"), []));
});
