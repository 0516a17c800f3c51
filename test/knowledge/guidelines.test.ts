import { deepStrictEqual } from "node:assert/strict";
import { CHRONIC_PAIN_LENGTH, covers, findGuidelines, isChapterTitle, isExamination, isKnownTitle, isOdgChapter, mayBeginTitle, sectionOf, TOPICS, topicOf, type Treated } from "../../src/knowledge/guidelines";
import { DRUGS, findDrugs } from "../../src/knowledge/drugs";
import { findServices, SERVICES } from "../../src/knowledge/services";

const names = (text: string) => findGuidelines(text).map(({ start, end, source }) => [text.slice(start, end), source]);

describe("findGuidelines", () => {
  it("finds names in prose", () =>
    deepStrictEqual(names("The MTUS and ODG agree; the ACOEM Practice Guidelines, Chapter 9, do not. See the Chronic Pain Medical Treatment Guidelines."), [
      ["MTUS", "mtus"], ["ODG", "odg"], ["ACOEM Practice Guidelines, Chapter 9", "mtus-acoem"], ["Chronic Pain Medical Treatment Guidelines", "mtus-chronic-pain"],
    ]));
  it("finds none in everyday words", () => deepStrictEqual(names("Chronic pain treatment with opioids, prevention, and shoulder disorders; outside of the MTUS."), []));
});

describe("TOPICS", () => {
  it("lie within the guideline", () => deepStrictEqual(TOPICS.filter(({ pages }) => pages && (pages[0] < 1 || pages[1] < pages[0] || pages[1] > CHRONIC_PAIN_LENGTH)), []));
  it("are each found by all their titles", () => {
    const lost = TOPICS.flatMap((topic) => [topic.title, ...topic.wordings].filter((title) => topicOf(title) !== topic));
    deepStrictEqual(lost, []);
  });
  it("name services that exist", () => {
    const kinds = new Set(SERVICES.map(({ kind }) => kind));
    deepStrictEqual(TOPICS.flatMap(({ services }) => services).filter((kind) => !kinds.has(kind)), []);
  });
  it("hold every topic that a drug names", () => {
    deepStrictEqual([...new Set(DRUGS.flatMap(({ topics }) => topics))].filter((title) => topicOf(title) === null), []);
  });
});

const treated = (words: string): Treated => {
  const drugs = findDrugs(words).map(({ drug }) => drug);
  return { drugs, service: drugs.length > 0 ? null : (findServices(words)[0]?.kind ?? null), topical: /cream|gel/.test(words) };
};
/** The treatments of a list, parted by semicolons, that a topic does not cover. */
const uncovered = (topic: string, words: string) => words.split("; ").filter((word) => !covers(sectionOf(topic) ?? topicOf(topic)!, treated(word)));

describe("covers", () => {
  for (const [topic, words] of [
    ["opioids", "Norco; tramadol; Butrans; Suboxone; naloxone; Synapryn; Colace; Zofran; urine drug screen; genetic testing"],
    ["Opioids, criteria for use", "Percocet; Senna; UDS; testosterone"],
    ["Drug testing", "urine drug screen; toxicology"],
    ["NSAIDs", "naproxen; Celebrex; Vimovo; Duexis; Arthrotec; omeprazole; Voltaren gel; Tylenol"],
    ["NSAIDs, GI symptoms & cardiovascular risk", "Prilosec; Pepcid; Carafate; ibuprofen; Deprizine"],
    ["Muscle relaxants (for pain)", "Soma; Fexmid; baclofen; Zanaflex; Valium; Tabradol"],
    ["Anti-epilepsy drugs", "gabapentin; Lyrica; Topamax; Fanatrex; gabapentin cream"],
    ["Antidepressants for chronic pain", "Cymbalta; Elavil; trazodone; Zoloft; Wellbutrin; Savella"],
    ["Insomnia treatment", "Ambien; Restoril; trazodone; Dicopanol; GABAdone"],
    ["Topical analgesics", "Lidoderm; Voltaren gel; capsaicin; Terocin; ketoprofen cream; gabapentin cream; Flector patch"],
    ["Lidoderm", "lidocaine ointment; Terocin patch; LidoPro"],
    ["Capsaicin, topical", "Medrox; Dendracin; capsaicin cream"],
    ["Weaning of medications", "Norco; Xanax; Soma; Cymbalta; Ambien"],
    ["Physical medicine", "physical therapy; occupational therapy; aquatic therapy; massage; chiropractic; home exercise program; work hardening; therapeutic ultrasound; traction"],
    ["Manual therapy & manipulation", "chiropractic; massage; myofascial release"],
    ["TENS", "TENS unit; H-wave; interferential unit; NMES; electrodes; electrical stimulation"],
    ["Psychological treatment", "cognitive behavioral therapy; biofeedback; psychological evaluation; partial hospitalization program; intensive outpatient program; TMS"],
    ["Low-level laser therapy", "infrared therapy; cold laser"],
    ["Physical Methods", "physical therapy; acupuncture; TENS unit; lumbar brace; ESI; infrared therapy; gym membership; biofeedback"],
    ["Special Studies", "MRI; x-ray; EMG; bone scan; sleep study; FCE; medial branch block"],
    ["Diagnostic Criteria", "MRI; NCV; arthroscopy"],
    ["Surgical Considerations", "lumbar fusion; arthroscopy; MRI; cold therapy unit; physical therapy; Norco"],
    ["Follow-up visits", "follow up visit; orthopedic consultation; physical therapy; psychological consultation; multidisciplinary evaluation"],
    ["Chronic pain programs", "functional restoration program; detox; multidisciplinary evaluation"],
    ["Epidural steroid injections", "ESI; transforaminal epidural steroid injection; selective nerve root block"],
    ["Work conditioning", "work hardening; functional capacity evaluation"],
    ["Medications for chronic pain", "Lisinopril; MRI"],
  ] as const) it(`${topic}: ${words}`, () => deepStrictEqual(uncovered(topic, words), []));

  for (const [topic, words] of [
    ["opioids", "Fexmid; Xanax; Ambien; gabapentin; omeprazole; acupuncture; MRI; TENS unit"],
    ["Muscle relaxants", "Norco; naproxen; Lunesta; Cymbalta; physical therapy"],
    ["NSAIDs, GI symptoms & cardiovascular risk", "cyclobenzaprine; Norco; Lyrica; Ambien"],
    ["Topical analgesics", "diclofenac; gabapentin; Norco"],
    ["Tramadol (Ultram)", "Norco; naproxen"],
    ["Physical medicine", "acupuncture; MRI; ESI; wheelchair; Norco"],
    ["Benzodiazepines", "Soma; Norco; Prozac"],
    ["Psychological evaluations", "physical therapy; MRI; acupuncture"],
    ["Thermography", "infrared therapy; MRI"],
    ["Physical Methods", "MRI; EMG; arthroscopy; cognitive behavioral therapy; Norco"],
    ["Special Studies", "acupuncture; TENS unit; arthroscopy; naproxen"],
    ["Diagnostic Criteria", "physical therapy; brace; gabapentin"],
    ["Surgical Considerations", "acupuncture; chiropractic; TMS; Lyrica"],
    ["Follow-up Visits", "MRI; TENS unit; arthroscopy; Soma"],
  ] as const) it(`${topic}, not: ${words}`, () => deepStrictEqual(uncovered(topic, words), words.split("; ")));
});

describe("sectionOf", () => {
  it("is null for sections that cover everything, and for those that no table knows", () =>
    deepStrictEqual(["Initial Care", "General Approach", "Activity Modification", "Summary", "Recommendations", "Manipulation"].map(sectionOf), [null, null, null, null, null, null]));
});

describe("isExamination", () => {
  it("knows an examination from other visits", () => deepStrictEqual(["Physical exam", "physical examinations", "Re-examination", "Office visit"].map(isExamination), [true, true, false, false]));
});

describe("isChapterTitle", () => {
  it("knows chapters of ODG and of ACOEM", () =>
    deepStrictEqual(["Knee & Leg (updated 01/02/2015)", "Neck and Upper Back Complaints", "Hip & Groin Chapter", "Burns", "Knee braces", "Pain medications", "FOREARM, WRIST & HAND COMPLAINTS", "Low Back Pain"].map(isChapterTitle), [true, true, true, true, false, false, true, false]));
});

describe("isKnownTitle", () => {
  it("knows topics, chapters and sections, none of which mayBeginTitle passes over", () => {
    const titles = ["Follow-up visits", "opioids, criteria for use", "Knee & Leg (updated 01/02/2015)", ...TOPICS.flatMap(({ title, wordings }) => [title, ...wordings])];
    deepStrictEqual(titles.filter((title) => !isKnownTitle(title) || !mayBeginTitle(`${title}, and more`)), []);
    deepStrictEqual(["Zebra", "", "2016"].map((text) => [isKnownTitle(text), mayBeginTitle(text)]), [[false, false], [false, true], [false, true]]);
  });
});

describe("isOdgChapter", () => {
  it("knows a chapter in its wordings, and no topic", () =>
    deepStrictEqual(["Pain (Chronic)", "Low Back - Lumbar & Thoracic (Acute & Chronic) Chapter", "knee and leg chapter", "Forearm, Wrist & Hand", "Insomnia treatment", "Knee braces"].map(isOdgChapter), [true, true, true, true, false, false]));
});
