import { strictEqual } from "node:assert/strict";
import { readPatient } from "../../src/letter/patient";
import { sentencesOf } from "../../src/text/sentences";
import { plainReading } from "./plain-reading";

/** The contrary word with some words behind it; null where there is none. */
function contrary(summary: string, rationale: string): string | null {
  const reading = plainReading(`${summary}\n\n${rationale}`);
  const [first, second] = [sentencesOf(reading.text, 0, summary.length), sentencesOf(reading.text, summary.length)];
  const { contrarySex } = readPatient(reading, first, () => second, 2014);
  return contrarySex && reading.text.slice(reading.indexAt(contrarySex.span.start)).split(" ").slice(0, 3).join(" ");
}

const MAN = "The patient is a 44-year-old male who was injured on 07/08/2011.";
const WOMAN = "The patient is a 44-year-old female who was injured on 07/08/2011.";

describe("readContrarySex", () => {
  for (const [summary, expected, rationale] of [
    [`${MAN} She has chronic neck pain.`, "She has chronic"],
    [`${MAN} He returned on 4/14/2014. The pain is 7/10. She rates it as 5/10 with medication.`, "She rates it"],
    [`${MAN} The patient complained of pain in her low back.`, "her low back."],
    [`${MAN} The injured worker underwent therapy, after which she was still in pain.`, "she was still"],
    [`${MAN} Her current medications include Norco.`, "Her current medications"],
    [`${WOMAN} At the visit of 4/14/2014, he reported low back pain.`, "he reported low"],
    [`${WOMAN} The claimant uses a TENS unit and notes that his sleep has improved.`, "his sleep has"],
    [`${WOMAN} On examination there is tenderness. He is not working.`, "He is not"],
    [`${MAN} He injured himself. The employee hurt herself at home.`, "herself at home."],
    [WOMAN, "gentleman has had", "This gentleman has had therapy."],
    [WOMAN, "male with neck", "The injured worker is a 44-year-old male with neck pain."],
    [WOMAN, "his function has", "The patient has neck pain, and his function has not improved."],
  ] as const) it(`finds the patient in: ${rationale ?? summary.slice(MAN.length)}`, () => strictEqual(contrary(summary, rationale ?? ""), expected));

  for (const [summary, rationale] of [
    [`${MAN} The pain specialist saw the patient. She is happy with his progress.`],
    [`${MAN} An evaluation was done. She is requesting Norco. She was concerned that he was depressed.`],
    [`${MAN} The psychological evaluation showed depression. She was able to establish rapport. She is a licensed therapist.`],
    [`${MAN} The patient treats with Dr. Smith. Her back examination was normal.`],
    [`${WOMAN} The patient had therapy. He has requested six sessions. He has no objection to a brace.`],
    [`${WOMAN} The patient was examined on 5/5/2014 and he found tenderness.`],
    [`${WOMAN} The patient was told that he would refer her to a spine surgeon.`],
    [`${WOMAN} The patient's husband helps. He has back pain as well. His knee hurts.`],
    [`${WOMAN} She was pushed by an agitated man. He fell on top of her. His knee hit her hip.`],
    [`${MAN} A woman ran a red light. She was not injured. Her car was totaled.`],
    [`${MAN} He cares for a female patient. She is bedridden.`],
    ["The patient is a 50-year-old male who was injured when a female driver hit his truck. He has pain."],
    ["This is a 50-year-old. She was hurt when a man fell on her. She has pain."],
    [WOMAN, "The patient has pain. Peer-to-peer contact was tried; he was not available."],
    [WOMAN, "The treating doctor has not documented benefit. He has not described function. He does not give a reason."],
    [MAN, "A woman of the same age would get less. In females the dose is lower."],
  ] as const) it(`finds nobody, or somebody else, in: ${rationale ?? summary.slice(MAN.length)}`, () => strictEqual(contrary(summary, rationale ?? ""), null));
});
