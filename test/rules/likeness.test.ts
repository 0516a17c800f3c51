import { deepStrictEqual } from "node:assert/strict";
import type { Treatment } from "../../src/letter/model";
import { readTreatment } from "../../src/letter/treatment";
import { mayBeSameTreatment, Treatments } from "../../src/rules/likeness";
import { readingOf } from "../../src/text/reading";

function read(text: string): Treatment {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  return readTreatment(reading, 0, reading.text.length);
}

/** Of pairs of treatments those that may be the same, either way round. */
function alike(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.filter(([one, other]) => {
    const both = [mayBeSameTreatment(read(one), read(other)), mayBeSameTreatment(read(other), read(one))];
    deepStrictEqual(both[0], both[1], `${one}, ${other}: not the same either way round`);
    return both[0];
  });
}

describe("treatments that may be the same", () => {
  it("are a combination and a part of it, a service and a general word for it", () => {
    const same = [["Norco", "hydrocodone"], ["Norco", "Vicodin"], ["epidural steroid injection", "injection"]] as const;
    const different = [["Norco", "Soma"], ["Norco", "Vicoprofen"], ["MRI", "CT"], ["Norco", "MRI"]] as const;
    deepStrictEqual(alike([...same, ...different]), same);
  });

  it("are what no table knows and any treatment of its sort", () => {
    const same = [["magnet wrap", "MRI"], ["magnet wrap", "sauna visits"], ["compounded cream", "Norco"], ["compounded cream", "MRI"], ["compounded cream", "magnet wrap"]] as const;
    const different = [["magnet wrap", "Norco"]] as const;
    deepStrictEqual(alike([...same, ...different]), same);
  });

  it("are found among many", () => {
    const many = new Treatments(["Soma", "Norco", "MRI", "Vicodin"].map(read));
    const asked = ["Soma", "carisoprodol", "acetaminophen", "MRI", "Baclofen", "CT"];
    deepStrictEqual(asked.filter((text) => many.mayHold(read(text))), ["Soma", "carisoprodol", "acetaminophen", "MRI"]);
    const unknown = new Treatments(["compounded cream", "magnet wrap"].map(read));
    deepStrictEqual(["Norco", "MRI"].filter((text) => unknown.mayHold(read(text))), ["Norco", "MRI"]);
    const service = new Treatments(["magnet wrap", "sauna visits"].map(read));
    deepStrictEqual(["Norco", "MRI"].filter((text) => service.mayHold(read(text))), ["MRI"]);
    deepStrictEqual(new Treatments([]).mayHold(read("MRI")), false);
  });
});
