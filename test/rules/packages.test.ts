import { deepStrictEqual } from "node:assert/strict";
import { readTreatment } from "../../src/letter/treatment";
import { comesInPackages, mayBeOfPackages } from "../../src/rules/packages";
import { readingOf } from "../../src/text/reading";

function isPacked(text: string): boolean {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  return comesInPackages(readTreatment(reading, 0, reading.text.length));
}

describe("packages", () => {
  it("hold what is rubbed in, stuck on, dropped, drunk or injected, by its form or by its percentage", () => {
    const packed = [
      "Lidoderm patches", "ketoprofen cream", "ketoprofen ointment", "Voltaren gel", "ketoprofen lotion", "Pennsaid solution", "ibuprofen suspension", "hydrocodone liquid", "Sprix spray",
      "Toradol injection", "Suboxone film", "lidocaine pads", "ketorolac drops", "diclofenac foam", "Terocin kit", "promethazine syrup", "capsaicin 0.025%", "flurbiprofen 20% / tramadol 10 mg",
    ];
    const counted = ["Norco 10/325 mg tablets", "gabapentin 300 mg capsules", "Soma", "physical therapy x 6"];
    deepStrictEqual([...packed, ...counted].filter(isPacked), packed);
  });

  it("are counted by a few, what is in them by ten and more", () => {
    const pairs = [[1, 9], [9, 10], [10, 9], [10, 60], [2, 100]] as const;
    deepStrictEqual(pairs.filter(([one, other]) => mayBeOfPackages(one, other)), [[9, 10], [10, 9], [2, 100]]);
  });
});
