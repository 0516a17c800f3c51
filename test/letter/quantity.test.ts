import { deepStrictEqual } from "node:assert/strict";
import { countsIn, refillsIn, saysUnspecified, type CountedKind } from "../../src/letter/quantity";

describe("countsIn", () => {
  const counts: readonly [CountedKind, string, number | null][] = [
    ["medication", "Baclofen #60", 60], ["medication", "Baclofen Qty: 60", 60], ["medication", "Baclofen Qty 60.00", 60], ["medication", "Baclofen tablets 60", 60], ["medication", "quantity of sixty (60)", 60],
    ["medication", "60 tablets of Baclofen", 60], ["medication", "Baclofen, one hundred and twenty of them", 120], ["medication", "Baclofen patches, thirty in number", 30], ["medication", "Baclofen, sixty in all, one daily", 60], ["medication", "Baclofen, two of them daily", null], ["medication", "Baclofen, one capsule in the morning", null], ["therapy", "visits of therapy, eight in number", 8], ["medication", "Baclofen, thirty (30) tablets", 30], ["medication", "one container of cream", 1], ["medication", "cream #1 box", 1], ["medication", "cream 180 gm", 180], ["medication", "cream 121gm #1", 1],
    ["medication", "Baclofen one tablet twice daily #40", 40], ["medication", "Baclofen 1-2 tabs orally every 4-6 hrs as needed", null], ["medication", "Baclofen three times a day", null], ["medication", "one month supply of Baclofen", null],
    ["medication", "Baclofen day supply: 30", null], ["medication", "Baclofen DOS: 11/14/16", null], ["medication", "Baclofen with 2 refills", null], ["medication", "1 prescription of Baclofen", null],
    ["therapy", "six (6) visits of acupuncture", 6], ["therapy", "Twelve (12) sessions", 12], ["therapy", "acupuncture x 6 visits", 6], ["therapy", "acupuncture x12", 12], ["therapy", "acupuncture times 12", 12], ["therapy", "acupuncture 2x6", 12], ["therapy", "acupuncture 2x6 (12)", 12], ["therapy", "6 (6) visits of acupuncture", 6],
    ["therapy", "3 times a week for 2 weeks", 6], ["therapy", "two times a week times six weeks", 12], ["therapy", "twice a week for 3 weeks", 6], ["therapy", "1-2 times per week for 4 weeks", 8], ["therapy", "2 times weekly for 6 weeks", 12],
    ["therapy", "two to three times a week for six to eight weeks", 24], ["therapy", "2-3 times a week for 4 weeks (14 sessions)", 14], ["therapy", "two times four visits (8)", 8], ["therapy", "3x/week x 4 weeks", 12], ["therapy", "12-18 sessions", 18],
    ["therapy", "12 hours per day, 5 times a week for 4 weeks", null], ["therapy", "therapy beyond ten visits", null], ["therapy", "more than 10 sessions of therapy", null], ["therapy", "6 weeks of therapy", null], ["therapy", "160 hours", null], ["therapy", "3 times weekly for 12 sessions", 12], ["therapy", "twice a week for eight visits", 8],
    ["service", "2 wrist braces", 2], ["service", "braces ×2", 2], ["service", "Wrist braces #2", 2], ["service", "One (1) x-ray of the back, 2 or 3 views", 1], ["service", "series of three injections", 3], ["service", "MRI, 1.5 Tesla", null],
    ["service", "Porcelain crown, tooth #19", null], ["service", "Implant at site #8", null], ["therapy", "Twelve (12) weekly sessions of psychotherapy", 12], ["therapy", "Psychotherapy, 2 weekly sessions for 6 weeks", null], ["medication", "Orthovisc injections, series of three each (6 injections)", 6], ["medication", "Orthovisc, three to the right and a series of three to the left, six injections altogether", 6], ["medication", "The two remaining refills of Baclofen", null], ["medication", "two bottles of Baclofen 10 mg, 60 tablets in each, 120 tablets altogether", 120], ["medication", "two bottles of Baclofen 10 mg, 60 tablets each", 120], ["medication", "one bottle of Baclofen 10 mg, sixty tablets", 60], ["medication", "Baclofen 10 mg, one tablet up to four times a day, ninety tablets", 90], ["service", "Extraction of teeth #1, #16 and 17", null], ["service", "Dental implant at site #4", null], ["service", "Injections at two sites, 2 visits", 2],
    ["service", "25-hydroxy vitamin D level", null], ["service", "12-channel sleep study", null], ["service", "3 in 1 commode", null], ["service", "2 level fusion", null], ["service", "5th metatarsal", null], ["service", "30 day rental of a walker", null], ["service", "QTY: 2", 2], ["service", "4x4 gauze", null],
  ];
  const packed: typeof counts = [
    ["medication", "Neurontin 300 mg 3 bottles of 30", 90], ["medication", "Neurontin 300 mg, three boxes of 30 capsules", 90], ["medication", "Neurontin 300 mg 3 bottles (30 each)", 90], ["medication", "Neurontin 300 mg, 30 capsules x 3 bottles", 90],
    ["medication", "Lidoderm 5% patches, 1 box of 30", 30], ["medication", "Neurontin 3 bottles", 3], ["medication", "Flector patch, box of 30", 30], ["medication", "Flector patch, a box of 5 mg", null], ["medication", "Pennsaid 2 bottles of 112 gm", 2], ["medication", "Neurontin 3 bottles of 30, Qty: 60", 60],
    ["medication", "Neurontin 300 mg 2 cartons of 30", 60], ["medication", "Neurontin 300 mg, 2 packages of 30", 60], ["medication", "Neurontin 300 mg, 2 cards of 30", 60], ["medication", "Neurontin doses: 60", 60],
    ["service", "One MRI, 2 view", 1], ["service", "5 lead electrocardiogram", null],
  ];
  const misread: typeof counts = [
    ["medication", "cyclobenzaprine, 1-2 tablets at night, 60 tablets", 60], ["medication", "Prilosec caps 1 p.o. q.d. #30", 30], ["medication", "naproxen tablets, 1 p.o", null], ["medication", "Norco in excess of #60", null],
    ["medication", "Paxil, one and a half daily, #45", 45], ["medication", "Paxil 1 1/2 tablets at bedtime", null], ["medication", "Paxil, one half tablet daily", null], ["medication", "Paxil, two and one-half tabs qhs, 75 tablets", 75],
    ["therapy", "therapy 3x4 or 12 visits", 12], ["therapy", "therapy 2x4 (CPT 97110 x 2 units, 97140 x 1)", 8], ["therapy", "therapy 2x4 (97110 x 2)", 8], ["therapy", "additional therapy 2x3, for a total of 18 visits", 6], ["therapy", "therapy 2x3, total of 18 visits", 18],
  ];
  for (const [kind, text, expected] of [...counts, ...packed, ...misread]) it(`counts ${expected} in ${JSON.stringify(text)}`, () => deepStrictEqual(countsIn(text, kind, null).quantity?.value ?? null, expected));

  it("counts packages by weight, and says what they hold together", () => {
    const read = (text: string): readonly (number | null)[] => {
      const { quantity, others } = countsIn(text, "medication", null);
      return [quantity?.value ?? null, ...others];
    };
    deepStrictEqual(["three 100 g tubes", "3 x 100 g tubes", "3 tubes of 100 g each", "100 g tube x 3", "100 gm tube, #3"].map((amount) => read(`Voltaren gel, ${amount}`)), Array(5).fill([3, 300]));
    deepStrictEqual(["100 g tube", "one tube", "#2"].map((amount) => read(`Voltaren gel, ${amount}`)), [[100], [1], [2]]);
  });

  it("gives the place of the count with its sign", () => {
    deepStrictEqual(countsIn("Baclofen, Qty: 60", "medication", null).quantity, { value: 60, start: 10, end: 17 });
    deepStrictEqual(countsIn("therapy 2 times a week for 6 weeks, knee", "therapy", null).quantity, { value: 12, start: 8, end: 34 });
  });
});

describe("the schedule among the counts", () => {
  const schedules: readonly [string, number | null][] = [
    ["2-3 times a week for 4 weeks (14 sessions)", 12], ["acupuncture 2x6 (10 visits)", 12], ["twelve sessions, twice a week for five weeks", 10], ["3 times a week for 12 sessions", null], ["12 sessions", null],
    ["twice a week for 3 weeks, then once a week for 4 weeks (10 visits)", null], ["4 hours a day, 5 days a week for 4 weeks", null],
  ];
  for (const [text, expected] of schedules) it(`is ${expected} in ${JSON.stringify(text)}`, () => deepStrictEqual(countsIn(text, "therapy", null).schedule?.value ?? null, expected));
});

describe("refillsIn", () => {
  const wordings: readonly [string, number | null][] = [["with 1 refill", 1], ["two (2) refills", 2], ["Refills: 2", 2], ["no refills", 0], ["the two remaining refills", 2], ["#60", null]];
  for (const [text, expected] of wordings) it(`reads ${JSON.stringify(text)}`, () => deepStrictEqual(refillsIn(text)?.value ?? null, expected));
});

describe("saysUnspecified", () => {
  it("knows what is not stated from what is left out", () => {
    deepStrictEqual(["(unknown quantity)", "unspecified quantity", "Baclofen"].map((text) => saysUnspecified(text)), [true, true, false]);
  });
});
