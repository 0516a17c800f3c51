// Letters of some two kilobytes, each with another case, day, drug and outcome, so that groups, orders and filters have something to do.

const drugs = ["Baclofen 20 mg #45", "Norco 10/325 mg #60", "Celebrex 200 mg #30", "Ambien 10 mg #30", "Gabapentin 300 mg #90"];
const outcomes = ["Upheld", "Overturned", "Partly overturned"];
const two = (number) => String(number).padStart(2, "0");

/**
 * The nth letter.
 * @param {number} at from 0
 * @returns {string}
 */
export function smallLetter(at) {
  const drug = drugs[at % drugs.length];
  const [name] = drug.split(" ");
  return `Case Number: CM15-${String(at).padStart(7, "0")}
Date of Injury: 03/04/2012
Decision Date: ${two(1 + (at % 12))}/${two(1 + (at % 28))}/201${4 + (at % 4)}

CLINICAL CASE SUMMARY
The patient is a 44 year old male injured on 03/04/2012. On 01/12/2015 the treating physician prescribed ${drug.replace(/\d+(?=\S* mg)/, "5")} and requested an
MRI of the left knee. The joint locks. He walks with a cane and takes his medication as before. The utilization review
determination dated 01/20/2015 denied ${drug} and an MRI of the left knee.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination rests on decisions for the disputed items and services set forth below:

${drug}: ${outcomes[at % outcomes.length]}

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, pages 63-66.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, page 63.

Decision rationale: There is no documentation of a benefit. ${name} is ${at % 3 === 0 ? "not " : ""}medically necessary.

MRI of the left knee: ${outcomes[(at + 1) % 2]}

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: ${at % 7 === 0 ? "The reviewer did not cite any evidence." : "Decision based on Official Disability Guidelines, Knee."}

Decision rationale: The MRI is medically necessary.
`;
}
