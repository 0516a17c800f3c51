import { deepStrictEqual } from "node:assert/strict";
import { itemOf, type ItemFacts } from "../../src/letter/item";
import type { Request } from "../../src/letter/model";
import { pairStatements } from "../../src/letter/pairing";
import { readTreatment } from "../../src/letter/treatment";
import { plainReading } from "./plain-reading";

function item(heading: string): ItemFacts {
  const whole = { start: 0, end: heading.length };
  return itemOf(plainReading(heading), whole, whole, { claimsAdministrator: null, reviewer: null, rationale: null });
}

function request(words: string, list = 0): Request {
  return { treatment: readTreatment(plainReading(words), 0, words.length), decision: null, modifiedTo: null, list, reviewed: true };
}

/** The words of the physicians' requests that belong to each item. */
function paired(headings: readonly string[], requests: readonly Request[]): readonly (readonly string[])[] {
  const items = pairStatements(headings.map(item), { physician: requests, review: [], application: [] });
  return items.map(({ statements }) => statements.physician.map(({ treatment }) => treatment.text));
}

describe("pairStatements", () => {
  it("pairs by treatment, whatever the order", () => {
    deepStrictEqual(paired(["Soma 350 mg #30", "Knee brace"], [request("a knee brace"), request("carisoprodol 350 mg")]), [["carisoprodol 350 mg"], ["a knee brace"]]);
  });

  it("pairs by strength before quantity where several are of one treatment", () => {
    deepStrictEqual(paired(["Norco 5/325 mg #60", "Norco 10/325 mg #30"], [request("Norco 10/325 mg #60"), request("Norco 5/325 mg #30")]), [["Norco 5/325 mg #30"], ["Norco 10/325 mg #60"]]);
  });

  it("compares what is left over only where it is alone on both sides", () => {
    deepStrictEqual(paired(["Soma 350 mg #30"], [request("Soma 250 mg #60")]), [["Soma 250 mg #60"]]);
    deepStrictEqual(paired(["Soma 350 mg #30"], [request("Soma 250 mg #60"), request("Soma 250 mg #90")]), [[]]);
  });

  it("tells services of one kind by side", () => {
    deepStrictEqual(paired(["MRI of the left knee", "MRI of the right knee"], [request("right knee MRI"), request("left knee MRI")]), [["left knee MRI"], ["right knee MRI"]]);
  });

  it("leaves the second study of one place to no item of another", () => {
    deepStrictEqual(paired(["EMG/NCV of the arms", "EMG/NCV of the legs"], [request("EMG of the arms"), request("NCV of the arms")]), [["EMG of the arms"], []]);
    deepStrictEqual(paired(["EMG/NCV of the arms", "EMG/NCV of the legs"], [request("EMG of the arms"), request("NCV of the feet")]), [["EMG of the arms"], ["NCV of the feet"]]);
  });

  it("gives a request for several parts of the body to each item that is one of them and has none of its own", () => {
    const both = request("MRI of the neck, low back and left knee");
    deepStrictEqual(paired(["MRI of the neck", "MRI of the low back", "MRI of the right knee", "MRI of the hip"], [both]), [[both.treatment.text], [both.treatment.text], [], []]);
    deepStrictEqual(paired(["MRI of the neck", "MRI of the low back"], [both, request("MRI of the low back", 0)]), [[both.treatment.text], ["MRI of the low back"]]);
    deepStrictEqual(paired(["MRI of the neck", "MRI of the low back"], [request("MRIs")]), [["MRIs"], ["MRIs"]]);
    deepStrictEqual(paired(["MRI of the neck", "MRI of the low back"], [request("MRI of the neck")]), [["MRI of the neck"], []]);
  });

  it("tells services that no table knows by their words", () => {
    deepStrictEqual(paired(["Purple widget", "Garden gnome"], [request("a garden gnome")]), [[], ["a garden gnome"]]);
  });

  it("takes a request from each list", () => {
    deepStrictEqual(paired(["Soma 350 mg #30"], [request("Soma 350 mg", 0), request("Soma 350 mg #30", 1)]), [["Soma 350 mg", "Soma 350 mg #30"]]);
  });

  it("holds what was first requested against a partly authorized item, keeps the sources apart and numbers the items", () => {
    const partly = item("Soma 350 mg #60 was the original request. Soma 350 mg #20 was authorized by the Claims Administrator. The remaining portion of the original request, Soma 350 mg #40: Upheld");
    const decided = request("Soma 350 mg #60");
    const items = pairStatements([partly, item("Knee brace")], { physician: [], review: [decided], application: [] });
    deepStrictEqual(items.map(({ index, statements }) => [index, statements]), [
      [0, { physician: [], review: [decided], application: [] }],
      [1, { physician: [], review: [], application: [] }],
    ]);
  });
});
