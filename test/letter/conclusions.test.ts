import { deepStrictEqual } from "node:assert/strict";
import { findConclusions } from "../../src/letter/conclusions";
import { ownWords } from "../../src/letter/quotations";
import { sentencesOf } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

/** Each conclusion as `necessary | concluding words | named treatment`. */
function read(text: string): readonly string[] {
  const reading = plainReading(text);
  const own = ownWords(reading, { start: 0, end: reading.text.length });
  return findConclusions(reading, own, sentencesOf(reading.text)).map(
    (conclusion) => `${conclusion.necessary ? "necessary" : "not necessary"} | ${text.slice(conclusion.span.start, conclusion.span.end)} | ${conclusion.treatment?.text ?? "-"}`,
  );
}

describe("findConclusions", () => {
  for (const [text, expected] of [
    ["The request for Soma 350 mg #30 is not medically necessary.", ["not necessary | is not medically necessary | Soma 350 mg #30"]],
    ["Therefore, the request is medically necessary and appropriate.", ["necessary | is medically necessary and appropriate | -"]],
    ["At this point Lidoderm 5% patches #30 are not medically necessary.", ["not necessary | are not medically necessary | Lidoderm 5% patches #30"]],
    ["Given his use of Norco, baclofen 10 mg is medically necessary.", ["necessary | is medically necessary | baclofen 10 mg"]],
    ["The request for a lumbar MRI is determined to be not medically necessary.", ["not necessary | is determined to be not medically necessary | a lumbar MRI"]],
    ["I find gabapentin 300 mg #90 medically necessary.", ["necessary | medically necessary | gabapentin 300 mg #90"]],
    ["The record does not demonstrate medical necessity for Norco.", ["not necessary | demonstrate medical necessity | Norco"]],
    ["Accordingly, medical necessity of the Lidoderm patch is not established.", ["not necessary | medical necessity of the Lidoderm patch is not established | the Lidoderm patch"]],
    ["The record does document the medical necessity for a walker.", ["necessary | document the medical necessity | a walker"]],
    ["The combination has no claim to be regarded as medically necessary.", ["not necessary | has no claim to be regarded as medically necessary | -"]],
    ["There is no doubt in my mind that the brace is medically necessary.", ["necessary | is medically necessary | the brace"]],
    ["If it turns out stiff, a few visits would be reasonable and, I think, medically necessary.", []],
    ["There is no doubt that the brace is medically necessary.", ["necessary | is medically necessary | the brace"]],
    ["Ativan is not medically necessary. A reduction of an eighth of the dose every two weeks is medically necessary for her safety.", ["not necessary | is not medically necessary | Ativan"]],
    ["As the fusion is not medically necessary, the brace is not medically necessary.", ["not necessary | is not medically necessary | the brace"]],
    ["Thus, since Norco is not medically necessary, neither is Colace.", ["not necessary | is not medically necessary | -"]],
    ["As such the request for Soma is not medically necessary, in sum.", ["not necessary | is not medically necessary | Soma"]],
    ["The request for \"Cervical CT scan\" is not medically necessary.", ["not necessary | is not medically necessary | Cervical CT scan"]],
    ["As Motrin was of no help, Norco is medically necessary.", ["necessary | is medically necessary | Norco"]],
    ["Soma is not, at this time, medically necessary.", ["not necessary | is not, at this time, medically necessary | Soma"]],
    ["The treatment is medically unnecessary.", ["not necessary | is medically unnecessary | -"]],
    ["The earlier reviewer held that further care is not medically necessary.", []],
    ["UR called it \"not medically necessary.\" The request for a walker is medically necessary.", ["necessary | is medically necessary | a walker"]],
    ["The question is whether Norco is medically necessary.", []],
    ["A shorter course would be medically necessary if spasm were found.", []],
    ["Therefore, Soma would not be medically necessary.", ["not necessary | would not be medically necessary | Soma"]],
    ["As such, the request is not supported.", ["not necessary | request is not supported | -"]],
    ["The request is not supported. It is not medically necessary.", ["not necessary | is not medically necessary | -"]],
    ["This medical necessity decision is no recommendation to stop opioids.", []],
    ["The request is not medically necessary. A gradual taper is medically necessary to avoid withdrawal.", ["not necessary | is not medically necessary | -"]],
    ["Soma is not medically necessary. A slow wean, for which the certified tablets will do, is medically appropriate.", ["not necessary | is not medically necessary | Soma"]],
    ["Soma, of which a taper was tried before, is medically necessary.", ["necessary | is medically necessary | Soma, of which a taper"]],
    ["Soma is not medically necessary; of note, tapering is medically necessary.", ["not necessary | is not medically necessary | Soma"]],
    ["I am unable to find that Norco is medically necessary.", ["not necessary | is medically necessary | Norco"]],
    ["There is no showing that the walker is medically necessary.", ["not necessary | is medically necessary | the walker"]],
    ["While the surgery itself is medically necessary, the assistant surgeon is not medically necessary.", ["not necessary | is not medically necessary | the assistant surgeon"]],
    ["Although the surgery is medically necessary, the cane is not.", ["not necessary | is not | the cane"]],
    ["Although it is medically necessary, it can be done at home.", []],
    ["Until that's done, Norco is not medically necessary.", ["not necessary | is not medically necessary | Norco"]],
    ["Until then it is not medically necessary.", ["not necessary | is not medically necessary | -"]],
    ["Until that is done Norco may be medically necessary.", []],
    ["It is not disputed that the drug is medically necessary.", ["necessary | is medically necessary | -"]],
    ["An MRI is medically necessary only where surgery is considered.", []],
    ["Without red flags an MRI is not medically necessary; with the foot drop, however, it is.", ["not necessary | is not medically necessary | Without red flags an MRI", "necessary | is | -"]],
    ["Acetaminophen alone is medically necessary for the mild pain, Norco is not.", ["necessary | is medically necessary | Acetaminophen alone", "not necessary | is not | Norco"]],
    ["She also needs wound care, so that the request is medically necessary.", ["necessary | is medically necessary | -"]],
    ["As the request for naproxen was not certified, the PPI omeprazole is not medically necessary.", ["not necessary | is not medically necessary | the PPI omeprazole"]],
    ["As the request for naproxen was not certified, the request for omeprazole is not medically necessary.", ["not necessary | is not medically necessary | omeprazole"]],
    ["As for the request for Norco, it is not medically necessary.", ["not necessary | is not medically necessary | Norco, it"]],
    ["Unlike Soma, this muscle relaxant is medically necessary.", ["necessary | is medically necessary | -"]],
    ["", []],
  ] as const) it(text || "an empty text", () => deepStrictEqual(read(text), expected));

  it("tells all that the sentence of a conclusion names", () => {
    const reading = plainReading("The request for Soma, in place of a TENS unit and Norco, is not medically necessary.");
    const [conclusion] = findConclusions(reading, ownWords(reading, { start: 0, end: reading.text.length }), sentencesOf(reading.text));
    deepStrictEqual([conclusion!.ingredients, conclusion!.services], [["carisoprodol", "hydrocodone", "acetaminophen"], ["tens"]]);
  });
});
