import { deepStrictEqual } from "node:assert/strict";
import { listTreatments } from "../../src/letter/treatment-list";
import { plainReading } from "./plain-reading";

function read(text: string): readonly string[] {
  const reading = plainReading(text);
  return listTreatments(reading, 0, reading.text.length).map(({ start, end }) => reading.text.slice(start, end));
}

describe("listTreatments", () => {
  for (const [text, expected] of [
    ["Norco 5/325 mg #60, Soma 350 mg #30, and a lumbar MRI", ["Norco 5/325 mg #60", "Soma 350 mg #30", "lumbar MRI"]],
    ["the following: 1) Norco 5/325 mg #60; 2) Soma 350 mg #30; 3) a walker", ["Norco 5/325 mg #60", "Soma 350 mg #30", "walker"]],
    ["naproxen 500 mg, 60 tablets; baclofen 10 mg, 30 tablets", ["naproxen 500 mg, 60 tablets", "baclofen 10 mg, 30 tablets"]],
    ["viscosupplementation of the right knee, series of three injections", ["viscosupplementation of the right knee, series of three injections"]],
    ["Relafen 750 mg #60 in place of ibuprofen, and a pillow", ["Relafen 750 mg #60", "pillow"]],
    ["massage, and with a recommendation for a sacroiliac belt", ["massage", "sacroiliac belt"]],
    ["lumbar fusion, and with it the assistant surgeon", ["lumbar fusion", "assistant surgeon"]],
    ["cervical and thoracic MRI", ["cervical and thoracic MRI"]],
    ["left L4-5 and L5-S1 transforaminal epidural steroid injection", ["left L4-5 and L5-S1 transforaminal epidural steroid injection"]],
    ["an x-ray of the pelvis, low back, and left shoulder", ["x-ray of the pelvis, low back, and left shoulder"]],
    ["a CT of the neck and thoracic spine, and acupuncture", ["CT of the neck and thoracic spine", "acupuncture"]],
    ["physical therapy for the neck and low back and MRI of the knee", ["physical therapy for the neck and low back", "MRI of the knee"]],
    ["acupuncture, 2 times a week for 3 weeks; and physical therapy, 8 visits, for the neck", ["acupuncture, 2 times a week for 3 weeks", "physical therapy, 8 visits, for the neck"]],
    ["Flurbiprofen 10%, Baclofen 2%, Lidocaine 5% cream and Norco 5/325 mg", ["Flurbiprofen 10%, Baclofen 2%, Lidocaine 5% cream", "Norco 5/325 mg"]],
    ["six (6) visits of acupuncture and a knee brace (left, hinged)", ["six (6) visits of acupuncture", "knee brace (left, hinged)"]],
    ["Pantoprazole 40 mg, one by mouth, twice a day #60 with one refill", ["Pantoprazole 40 mg, one by mouth, twice a day #60 with one refill"]],
    ["EMG, right leg; and custom orthotics", ["EMG, right leg", "custom orthotics"]],
    ["a refill for Nucynta 50 mg", ["Nucynta 50 mg"]],
    ["Norco 10/325 mg #120, a one month supply, and a", ["Norco 10/325 mg #120, a one month supply"]],
    ["a fusion at L4-5 with instrumentation and allograft, clearance with EKG and labs, and a brace", ["fusion at L4-5 with instrumentation and allograft", "clearance with EKG and labs", "brace"]],
    ["Labs: CMP and Hemoglobin A1c, and a cane", ["Labs: CMP and Hemoglobin A1c", "cane"]],
    ["an anterior cervical discectomy and fusion at C5-6 and a collar", ["anterior cervical discectomy and fusion at C5-6", "collar"]],
    ["hydrocodone and acetaminophen 10/325 mg #60 and Soma 350 mg #30", ["hydrocodone and acetaminophen 10/325 mg #60", "Soma 350 mg #30"]],
    ["massage for the neck, left hip and right knee to 6 visits", ["massage for the neck, left hip and right knee to 6 visits"]],
    ["a discogram at L2-3, L3-4 and L4-5 with CT", ["discogram at L2-3, L3-4 and L4-5 with CT"]],
    ["a cane, with inpatient stay and pre-op labs", ["cane", "inpatient stay", "pre-op labs"]],
    ["massage to ease pain, help sleep and a cane", ["massage", "cane"]],
    ["Celexa 20 mg, one and a half daily, #45, and a cane", ["Celexa 20 mg, one and a half daily, #45", "cane"]],
    ["Nucynta 50 mg, 1 po q8h prn, thirty-day supply, #90, one refill, and a cane", ["Nucynta 50 mg, 1 po q8h prn, thirty-day supply, #90, one refill", "cane"]],
    ["Nucynta 50 mg #90, one month's supply; Mobic 15 mg, two weeks' supply, #14", ["Nucynta 50 mg #90, one month's supply", "Mobic 15 mg, two weeks' supply, #14"]],
    ["Nortryptiline 5%, Ketamine 10% in gel base, 120 gm, and a cane", ["Nortryptiline 5%, Ketamine 10% in gel base, 120 gm", "cane"]],
    ["Ketamine 10%, Dexpanthenol 0.5%, Baclofen 2% cream; Mobic 15 mg", ["Ketamine 10%, Dexpanthenol 0.5%, Baclofen 2% cream", "Mobic 15 mg"]],
    ["relief of 50%, Mobic 15 mg and a gain of 10%", ["relief of 50%", "Mobic 15 mg", "gain of 10%"]],
    ["a carpal tunnel release, to be followed by occupational therapy x 8, and a splint", ["carpal tunnel release", "occupational therapy x 8", "splint"]],
    ["Mobic 15 mg #30, to be followed by a slow return to work, and a splint", ["Mobic 15 mg #30", "splint"]],
    ["a night splint (RFA of May 2, 2016) and a cane (per PR-2)", ["night splint", "cane"]],
    ["an aide for bathing and dressing, a walker with seat, to own, and a cane", ["aide for bathing and dressing", "walker with seat", "cane"]],
    ["Flector 1.3% patch to the ankle, box of 30, and Soma 350 mg #30, with a recheck in four weeks", ["Flector 1.3% patch to the ankle, box of 30", "Soma 350 mg #30", "recheck in four weeks"]],
    ["an MRI of the knee today and Soma 350 mg #30 at this visit", ["MRI of the knee", "Soma 350 mg #30"]],
    ["no more Soma; stop the cane; begin Mobic 15 mg, one and one-half tablets daily, #45", ["Mobic 15 mg, one and one-half tablets daily, #45"]],
    ["a fusion, followed by physical therapy 2x6, and a cane", ["fusion", "physical therapy 2x6", "cane"]],
    ["a fusion, together with the customary perioperative items: a preoperative EKG, and a cane", ["fusion", "preoperative EKG", "cane"]],
    ["Cosopt 2%/0.5% 10 ml and Vigamox 0.5% 3 ml", ["Cosopt 2%/0.5% 10 ml", "Vigamox 0.5% 3 ml"]],
    ["massage, another 2 x 3, left hip, and an injection there, L3-4, right side, with contrast", ["massage, another 2 x 3, left hip", "injection there, L3-4, right side, with contrast"]],
    ["Mobic 15 mg #30, with a urine drug test, and a Korean interpreter, four (4) medical visits", ["Mobic 15 mg #30", "urine drug test", "Korean interpreter, four (4) medical visits"]],
    ["a carpal tunnel release, after a pre-operative EKG; afterwards Mobic 15 mg #30", ["carpal tunnel release", "pre-operative EKG", "Mobic 15 mg #30"]],
    ["a widget", ["widget"]],
    [" , ; and ", []],
    ["", []],
  ] as const) it(text || "an empty text", () => deepStrictEqual(read(text), expected));
});
