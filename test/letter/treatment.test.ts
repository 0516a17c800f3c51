import { deepStrictEqual } from "node:assert/strict";
import type { Treatment } from "../../src/letter/model";
import { sameIngredients, sameKindOfTreatment } from "../../src/letter/same-treatment";
import { readTreatment } from "../../src/letter/treatment";
import { readingOf } from "../../src/text/reading";

function read(text: string): Treatment {
  const reading = readingOf(text, { start: 0, end: text.length }, { isFurniture: () => false, isWord: () => false });
  return readTreatment(reading, 0, reading.text.length);
}

/** What a treatment says in short: ingredients or service, strength, count. */
function facts(text: string): readonly unknown[] {
  const treatment = read(text);
  return [treatment.service?.value ?? treatment.ingredients.join("+"), treatment.strength?.value.text ?? null, treatment.quantity?.value ?? null];
}

describe("readTreatment", () => {
  it("takes a drug without strength among tests of the blood for what is measured", () => {
    deepStrictEqual(["Repeat testosterone, PSA and CBC in 3 months", "Testosterone 200 mg/ml, with CBC"].map((text) => read(text).kind), ["service", "medication"]);
  });

  it("gives every field with its span", () => {
    const treatment = read("60 tablets of Norco\n10/325 mg with 2 refills for the left knee");
    const { drugs, ...rest } = treatment;
    deepStrictEqual(drugs.map(({ drug, name, span }) => [drug.name, name, span]), [["hydrocodone/acetaminophen", "Norco", { start: 14, end: 19 }]]);
    deepStrictEqual(rest, {
      kind: "medication",
      span: { start: 0, end: 62 },
      text: "60 tablets of Norco 10/325 mg with 2 refills for the left knee",
      name: { value: "Norco", span: { start: 14, end: 19 } },
      ingredients: ["hydrocodone", "acetaminophen"],
      service: null,
      services: [],
      strength: { value: { text: "10/325 mg", parts: [{ amount: 10, unit: "mg" }, { amount: 325, unit: "mg" }] }, span: { start: 20, end: 29 } },
      otherStrengths: [],
      quantity: { value: 60, span: { start: 0, end: 10 } },
      otherQuantities: [],
      schedule: null,
      quantityUnspecified: false,
      quantityAsTime: false,
      refills: { value: 2, span: { start: 35, end: 44 } },
      doseForm: { value: "tablet", span: { start: 3, end: 10 } },
      sides: [{ value: "left", span: { start: 53, end: 57 } }],
      levels: [],
      bodyParts: [{ value: "knee", span: { start: 58, end: 62 } }],
    });
  });

  it("takes a misspelt part of a compound for what it was meant to be, and passes over one that no table holds", () => {
    deepStrictEqual(facts("Nortryptiline 5%, Ketamine 10%, Clonidine 0.2% in gel base, 120 gm"), ["nortriptyline+ketamine+clonidine", "5%/10%/0.2%", 120]);
    deepStrictEqual(facts("Ketamine 10%, Dexpanthenol 0.5% cream"), ["ketamine", "10%/0.5%", null]);
  });

  it("takes what creams are put on with for no medication", () => deepStrictEqual([read("Topical applicator kit #1").kind, read("Topical analgesic #1").kind], ["service", "medication"]));

  it("gives what a treatment of several strengths or counts comes to", () => {
    const others = (words: string): readonly unknown[] => [read(words).otherStrengths.map(({ text }) => text), read(words).otherQuantities];
    deepStrictEqual(others("Cymbalta 30 mg x 1 week, then 60 mg daily, #30"), [["60 mg"], []]);
    deepStrictEqual(others("Butrans 10 mcg/h, then 15 mcg/h, then 20 mcg/h, #4"), [["15 mcg/h", "20 mcg/h"], []]);
    deepStrictEqual(others("Zoloft 150 mg (100 mg #30 and 50 mg #30)"), [["100 mg", "50 mg"], []]);
    deepStrictEqual(others("Opana ER 20 mg (40 mg total)"), [[], []]);
    deepStrictEqual(others("Norco 10/325 mg and Soma 350 mg"), [[], []]);
    deepStrictEqual(others("Gabapentin 300 mg, 600 mg"), [[], []]);
    deepStrictEqual(others("Terocin patches #10 (2 boxes)"), [[], [20]]);
    deepStrictEqual(others("Percocet 10/325 mg #120 x 2"), [[], [240]]);
    deepStrictEqual(others("physical therapy 2x4 for the neck and 2x4 for the low back (16 sessions)"), [[], [8, 16]]);
    deepStrictEqual(others("chiropractic care 2 times a week for 4 weeks, then once a week for 4 weeks"), [[], [8, 4, 12]]);
    deepStrictEqual(others("CBT x6 and biofeedback x6 (12 sessions)"), [[], [6, 12]]);
    deepStrictEqual(others("acupuncture 2 times a week for 6 weeks (24 units)"), [[], [12]]);
    deepStrictEqual(others("physical therapy 2x6"), [[], []]);
  });

  const wordings: readonly [string, string, string | null, number | null][] = [
    ["Ultram 50 gm", "tramadol", "50 gm", null],
    ["Tylenol #3 #60", "acetaminophen+codeine", null, 60],
    ["Norco 10/325 mg, 120", "hydrocodone+acetaminophen", "10/325 mg", 120],
    ["ONE (1) PRESCRIPTION FOR HYDROCODONE 10/325MG #90", "hydrocodone+acetaminophen", "10/325MG", 90],
    ["Retrospective Lidopro 4%-27.5%-0.0325% 121gm #1, per 03/07/2015 order", "capsaicin+lidocaine+menthol+methyl salicylate", "4%-27.5%-0.0325%", 1],
    ["Ketoprofen 20%, Lidocaine 5%/Amitriptyline in cream base 180 gm", "ketoprofen+lidocaine+amitriptyline", "20%/5%", 180],
    ["Synapryn 10mg/1ml oral suspension 500ml", "tramadol+glucosamine", "10mg/1ml", 500],
    ["ketorolac injection 60 mg", "ketorolac", "60 mg", null],
    ["Synvisc injections x3, left knee", "hyaluronate", null, 3],
    ["trigger point injection with lidocaine x4", "trigger-point-injection", null, 4],
    ["urine drug screen for tramadol", "urine-drug-test", null, null],
    ["Pre-operative PT/PTT", "coagulation-test", null, null],
    ["Labs to include: EKG", "electrocardiogram", null, null],
    ["L4-5 epidural steroid injection", "epidural-injection", null, null],
    ["purchase of a bedside 3 in 1 commode", "commode", null, null],
    ["Physical exam 2 times 8", "office-visit", null, 16],
    ["physical examination, 16", "office-visit", null, 16],
    ["Imitrex 20 mg nasal spray, six (6) devices", "sumatriptan", "20 mg", 6],
    ["Unheardof 35 mg capsules #60", "", "35 mg", 60],
    ["Something nobody knows", "", null, null],
  ];
  for (const [text, treatment, strength, quantity] of wordings) it(`reads ${JSON.stringify(text)}`, () => deepStrictEqual(facts(text), [treatment, strength, quantity]));

  it("takes no body part from the name of a device", () => {
    deepStrictEqual(["knee scooter", "knee scooter for the left foot", "knee brace"].map((text) => read(text).bodyParts.map(({ value }) => value)), [[], ["foot"], ["knee"]]);
  });

  it("tells an unspecified count from none", () => {
    deepStrictEqual(["Synapryn (unknown quantity)", "Synapryn", "Unknown prescription of Synapryn #2"].map((text) => read(text).quantityUnspecified), [true, false, false]);
  });
});

describe("sameKindOfTreatment", () => {
  const pairs: readonly [string, string, boolean][] = [
    ["Norco 10/325 mg", "hydrocodone/acetaminophen 5/325", true], ["Flexeril", "Fexmid 7.5 mg #60", true], ["Norco", "hydrocodone ER 20 mg", false],
    ["MRI of the left knee", "magnetic resonance imaging of the neck", true], ["MRI of the knee", "x-ray of the knee", false], ["Norco", "urine drug screen", false],
    ["moonlight bath of the knee", "moonlight bath", true], ["moonlight bath", "sunlight lamp", false],
  ];
  for (const [one, other, expected] of pairs) {
    it(`${one} and ${other} are ${expected ? "the same" : "different"}`, () => deepStrictEqual(sameKindOfTreatment(read(one), read(other)), expected));
  }

  it("compares ingredients in any order, never where there are none", () => {
    deepStrictEqual([sameIngredients(read("lidocaine 5% menthol 2%"), read("menthol 2% lidocaine 5%")), sameIngredients(read("MRI"), read("MRI"))], [true, false]);
  });
});
