import type { DrugClass } from "../drugs";
import { ELECTROTHERAPIES, EXERCISES, HANDS_ON_THERAPIES, PHYSICAL_THERAPIES, PROGRAMS, PSYCHOLOGICAL_SERVICES } from "./treated";
import type { ServiceKind } from "../services";
import { singular } from "../singular";

/** A topic of the MTUS Chronic Pain guidelines. What it covers is told by `classes`, `services`, and by the drugs that name it (`Drug.topics`). */
export interface Topic {
  /** As printed, in lower case. */
  readonly title: string;
  /** Other forms that letters print, in lower case. */
  readonly wordings: readonly string[];
  /** First and last page in the edition of 2009; null where it has no page of its own there. */
  readonly pages: readonly [number, number] | null;
  /** Pages of a wider topic that treats of this one too (`opioids, specific drug list` is part of `opioids`); null where there is none. */
  readonly within: readonly [number, number] | null;
  /** Whether the pages were read in a letter (domain.md 4.1: V); others are no ground for more than a hint. */
  readonly verified: boolean;
  readonly classes: readonly DrugClass[];
  readonly services: readonly ServiceKind[];
  /** Whether it covers every treatment. */
  readonly general: boolean;
}

type Row = readonly [title: string, pages?: readonly [number, number] | null, extra?: Partial<Topic>];

/** Pages of the MTUS Chronic Pain Medical Treatment Guidelines, 18 July 2009 (domain.md 4.1). */
export const CHRONIC_PAIN_LENGTH = 127;

const verified = true;
const general = true;
/** What the chapter on opioids treats of beside them: side effects and their remedies, tests for misuse, the way out. */
const opioid: Partial<Topic> = {
  classes: ["opioid", "opioid antagonist", "laxative", "antiemetic", "hormone"],
  services: ["urine-drug-test", "genetic-testing", "detoxification", "psychological-evaluation", "testosterone-level"],
  within: [74, 96],
};
/** An opioid with an entry of its own stands in the chapter's list of drugs too. */
const inOpioids: Partial<Topic> = { within: [74, 96] };
/** What the chapter on NSAIDs treats of beside them: acetaminophen, with which they are compared, and what protects the stomach. */
const nsaid: Partial<Topic> = { classes: ["nsaid", "analgesic", "corticosteroid", "proton pump inhibitor", "h2 blocker", "gastrointestinal agent"], within: [67, 73] };
const inRelaxants: Partial<Topic> = { within: [63, 66] };
const inAntidepressants: Partial<Topic> = { within: [13, 16] };
const inEpilepsyDrugs: Partial<Topic> = { within: [16, 22] };
const inTopicals: Partial<Topic> = { within: [111, 113] };
const electric: Partial<Topic> = { services: ELECTROTHERAPIES, within: [114, 121] };
const relaxant: Partial<Topic> = { classes: ["muscle relaxant", "benzodiazepine"], within: [63, 66] };
/** What is done for the mind in a clinic by the day, and in a program of several disciplines, is psychological treatment too. */
const psychological: Partial<Topic> = { services: [...PSYCHOLOGICAL_SERVICES, ...PROGRAMS, "hospital-stay", "transcranial-stimulation", "cognitive-rehabilitation"], within: [100, 102] };

const ROWS: readonly Row[] = [
  ["introduction", [1, 10], { general }],
  ["functional improvement", null, { general }],
  ["summary", null, { general }],
  ["pain outcomes and endpoints", [8, 9], { general }],
  ["functional restoration approach to chronic pain management", [8, 9], { general, wordings: ["chronic pain"] }],
  ["acetaminophen (apap)", [11, 12]],
  ["acupuncture", [13, 13], { services: ["acupuncture"] }],
  ["antidepressants for chronic pain", [13, 16], { classes: ["antidepressant", "anxiolytic"], wordings: ["antidepressants"] }],
  ["anti-epilepsy drugs (aeds)", [16, 22], { classes: ["anticonvulsant"], wordings: ["antiepilepsy drugs (aeds)", "antiepilepsy drugs", "antiepilepsy drugs (aeds) for pain", "anti-epilepsy drugs (aeds) for pain"] }],
  ["anti-inflammatory medications", [22, 22], nsaid],
  ["aquatic therapy", [22, 22], { services: EXERCISES }],
  ["barbiturate-containing analgesic agents (bcas)", [23, 23], { classes: ["barbiturate"] }],
  ["behavioral interventions", [23, 23], { ...psychological, wordings: ["behavioral interventions (cbt)"] }],
  ["benzodiazepines", [24, 24], { classes: ["benzodiazepine", "sedative-hypnotic", "anxiolytic"] }],
  ["biofeedback", [24, 25], psychological],
  ["botulinum toxin (botox; myobloc)", [25, 26], { classes: ["botulinum toxin"], services: ["chemodenervation"] }],
  ["buprenorphine", [26, 27], inOpioids],
  ["bupropion (wellbutrin)", [27, 27], inAntidepressants],
  ["cannabinoids", [28, 28], { classes: ["cannabinoid"] }],
  ["capsaicin, topical", [28, 29], { ...inTopicals, wordings: ["capsaicin"] }],
  ["carisoprodol (soma)", [29, 29], inRelaxants],
  ["celebrex", [30, 30], { within: [67, 73], wordings: ["celebrex (celecoxib)", "celecoxib"] }],
  ["chronic pain programs (functional restoration programs)", [30, 34], { wordings: ["chronic pain programs, early intervention", "chronic pain programs, intensity"], services: PROGRAMS, within: [49, 49] }],
  ["clonidine, intrathecal", [34, 35]],
  ["codeine", [35, 35], inOpioids],
  ["compound drugs"],
  ["complex regional pain syndrome (crps)", [35, 41], { wordings: ["crps, spinal cord stimulators", "crps, sympathetic and epidural blocks", "crps, medications", "crps, diagnostic criteria"] }],
  ["cyclobenzaprine (flexeril)", [41, 42], { ...inRelaxants, verified }],
  ["detoxification", [42, 42], { classes: ["opioid", "opioid antagonist", "benzodiazepine", "barbiturate", "sedative-hypnotic"], services: PROGRAMS }],
  ["diabetic neuropathy"],
  ["drug testing", [43, 43], { ...inOpioids, services: ["urine-drug-test"], wordings: ["urine drug testing", "urine drug screen"] }],
  ["duloxetine (cymbalta)", [43, 44], inAntidepressants],
  ["duragesic (fentanyl transdermal system)", [44, 44], inOpioids],
  ["education", [44, 45], { services: ["patient-education"] }],
  ["electroceutical therapy", [45, 45], { ...electric, wordings: ["electroceutical therapy (bioelectric nerve block)"] }],
  ["electrodiagnostic testing (emg/ncs)", null, { services: ["electrodiagnostic", "evoked-potentials"] }],
  ["epidural steroid injections (esis)", [46, 46], { services: ["epidural-injection", "epidural-adhesiolysis", "nerve-block"] }],
  ["exercise", [46, 47], { services: EXERCISES }],
  ["facet blocks", null, { services: ["facet-injection", "radiofrequency-ablation", "sacroiliac-injection", "nerve-block"] }],
  ["fentanyl", [47, 47], { within: [44, 44] }],
  ["flector patch (diclofenac epolamine)"],
  ["functional improvement measures", [48, 48], { general }],
  ["functional restoration programs (frps)", [49, 49], { services: PROGRAMS, within: [30, 34] }],
  ["gabapentin (neurontin)", [49, 49], inEpilepsyDrugs],
  ["glucosamine (and chondroitin sulfate)", [50, 50]],
  ["home health services", [51, 51], { wordings: ["home health care services"], services: ["home-health", "meal-delivery", "child-care"] }],
  ["hydrocodone (vicodin, lortab)", [51, 51], inOpioids],
  ["implantable drug-delivery systems (iddss)", [52, 54], { classes: ["opioid", "muscle relaxant", "other"], services: ["intrathecal-pump", "psychological-evaluation"] }],
  ["antiemetics (for opioid nausea)", null, { classes: ["antiemetic", "gastrointestinal agent"], wordings: ["antiemetics"] }],
  ["insomnia treatment", null, { classes: ["sedative-hypnotic", "benzodiazepine", "antidepressant", "antihistamine", "antipsychotic", "antihypertensive", "nutritional product"], services: [...PSYCHOLOGICAL_SERVICES, "sleep-study"] }],
  ["intravenous regional sympathetic blocks", [55, 56], { services: ["sympathetic-block"] }],
  ["ketamine", [56, 56]],
  ["lidoderm (lidocaine patch)", [56, 57], inTopicals],
  ["low-level laser therapy (lllt)", [57, 57], { services: ["laser-therapy"] }],
  ["manual therapy & manipulation", [58, 60], { services: HANDS_ON_THERAPIES, wordings: ["manual therapy", "manipulation"] }],
  ["massage therapy", [60, 60], { services: HANDS_ON_THERAPIES }],
  ["medications for chronic pain", [60, 61], { verified, general }],
  ["methadone", [61, 62], inOpioids],
  ["milnacipran (ixel)", [62, 63], inAntidepressants],
  ["muscle relaxants (for pain)", [63, 66], { ...relaxant, verified }],
  ["antispasmodics", [64, 66], { ...relaxant, verified }],
  ["antispasticity drugs", [66, 66], { ...relaxant, wordings: ["antispasticity/antispasmodic drugs"] }],
  ["nonprescription medications", [67, 67], { classes: ["analgesic", "nsaid", "topical analgesic", "antihistamine", "proton pump inhibitor", "h2 blocker", "laxative", "nutritional product"] }],
  ["nsaids (non-steroidal anti-inflammatory drugs)", [67, 73], { ...nsaid, verified }],
  ["nsaids, gi symptoms & cardiovascular risk", [68, 69], { ...nsaid, verified, classes: [...nsaid.classes!, "antiemetic"], wordings: ["gi symptoms & cardiovascular risk"] }],
  ["nsaids, hypertension and renal function", [69, 70], { ...nsaid, classes: ["nsaid", "antihypertensive"] }],
  ["nsaids, specific drug list & adverse effects", [70, 73], nsaid],
  ["office visits", null, { services: ["office-visit", "consultation"] }],
  ["opioid-induced constipation treatment", null, { classes: ["laxative", "opioid antagonist"] }],
  ["opioids", [74, 96], { ...opioid, verified, wordings: ["opioid therapy"] }],
  ["opioids, classification", [75, 75], opioid],
  ["opioids, initiating therapy", [76, 77], { ...opioid, wordings: ["initiating therapy"] }],
  ["opioids, criteria for use", [76, 80], { ...opioid, wordings: ["opioids, criteria", "criteria for use of opioids"] }],
  ["opioids, on-going management", [78, 78], { ...opioid, wordings: ["opioids, ongoing management", "on-going management", "ongoing management"] }],
  ["opioids, when to discontinue", [79, 80], { ...opioid, wordings: ["when to discontinue opioids"] }],
  ["opioids, when to continue", [80, 80], { ...opioid, wordings: ["when to continue opioids"] }],
  ["opioids for chronic pain", [80, 82], { ...opioid }],
  ["opioids for neuropathic pain", [82, 83], opioid],
  ["opioids for osteoarthritis", [83, 83], opioid],
  ["opioids, dealing with misuse & addiction", [84, 86], { ...opioid, wordings: ["opioids, misuse and addiction"] }],
  ["opioids, differentiation: dependence & addiction", [84, 86], opioid],
  ["opioids, dosing", [86, 87], opioid],
  ["opioids, indicators for addiction", [87, 88], opioid],
  ["opioids, long-term assessment", [88, 89], { ...opioid, wordings: ["opioids, long-term users", "long-term users of opioids"] }],
  ["opioids, pain treatment agreement", [89, 89], opioid],
  ["opioids, screening for risk of addiction (tests)", [90, 91], { ...opioid }],
  ["opioids, specific drug list", [91, 94], opioid],
  ["opioids, steps to avoid misuse/addiction", [94, 95], { ...opioid, wordings: ["opioids, steps to avoid misuse"] }],
  ["opioid hyperalgesia", [96, 96], opioid],
  ["oxycodone", [97, 97], { ...inOpioids, wordings: ["oxycontin", "oxycontin (oxycodone)"] }],
  ["percutaneous electrical nerve stimulation (pens)", [97, 97], electric],
  ["physical medicine", [98, 99], { services: PHYSICAL_THERAPIES, wordings: ["physical medicine treatment", "physical medicine guidelines", "physical therapy"] }],
  ["pregabalin (lyrica)", [99, 99], inEpilepsyDrugs],
  ["proton pump inhibitors (ppis)", null, { classes: ["proton pump inhibitor", "gastrointestinal agent"] }],
  ["psychological evaluations", [100, 101], { ...psychological, services: [...psychological.services!, "spinal-cord-stimulator", "intrathecal-pump"] }],
  ["psychological treatment", [101, 102], psychological],
  ["regional sympathetic blocks", [103, 104], { services: ["sympathetic-block"] }],
  ["salicylate topicals", [105, 105], inTopicals],
  ["spinal cord stimulators (scs)", [105, 107], { verified, services: ["spinal-cord-stimulator", "psychological-evaluation"] }],
  ["ssris (selective serotonin reuptake inhibitors)", [107, 107], { ...inAntidepressants, classes: ["antidepressant", "anxiolytic"] }],
  ["substance abuse (tolerance, dependence, addiction)", null, { ...opioid, within: null, wordings: ["substance abuse"] }],
  ["testosterone replacement for hypogonadism (related to opioids)", [110, 111], { classes: ["hormone", "impotence agent"], services: ["testosterone-level"] }],
  ["thermography", null, { services: ["thermography"], wordings: ["thermography (infrared stress thermography)"] }],
  ["topical analgesics", [111, 113], { classes: ["topical analgesic"], wordings: ["topicals"] }],
  ["topical analgesics, compounded", [111, 113], { classes: ["topical analgesic"] }],
  ["tramadol (ultram)", [113, 113], inOpioids],
  ["tens, chronic pain (transcutaneous electrical nerve stimulation)", [114, 116], { ...electric, wordings: ["transcutaneous electrotherapy", "tens"] }],
  ["h-wave stimulation (hwt)", [117, 118], electric],
  ["interferential current stimulation (ics)", [118, 120], electric],
  ["microcurrent electrical stimulation (mens devices)", [120, 120], electric],
  ["neuromuscular electrical stimulation (nmes devices)", [121, 121], electric],
  ["trigger point injections", [122, 122], { services: ["trigger-point-injection", "trigger-point-imaging", "nerve-block"] }],
  ["ultrasound, therapeutic", [123, 123], { services: ["therapeutic-ultrasound", "ultrasound-unit", "diagnostic-ultrasound", "shockwave-therapy"] }],
  ["venlafaxine (effexor)", [123, 123], inAntidepressants],
  ["weaning of medications", [124, 124], { classes: ["opioid", "opioid antagonist", "benzodiazepine", "muscle relaxant", "antidepressant", "anticonvulsant", "barbiturate", "sedative-hypnotic"], services: ["detoxification"] }],
  ["work conditioning, work hardening", [125, 126], { wordings: ["work conditioning"], services: [...EXERCISES, "functional-capacity-evaluation", "vocational-rehabilitation", "functional-restoration-program", "occupational-therapy"] }],
  ["yoga", [126, 126], { services: EXERCISES }],
  ["ziconotide (prialt)", [126, 127]],
];

/** Topics of the MTUS Chronic Pain guidelines, editions 2009 and 2016 (domain.md 1.6, 4.1). */
export const TOPICS: readonly Topic[] = ROWS.map(([title, pages, extra]) => topic(title, pages ?? null, extra));

/** A topic that covers nothing but what is given. */
export function topic(title: string, pages: Topic["pages"], extra?: Partial<Topic>): Topic {
  return { title, pages, within: null, wordings: [], verified: false, classes: [], services: [], general: false, ...extra };
}

/** Forms of a title that need no wording of their own: without its brackets, and what stands in them (`cyclobenzaprine (flexeril)`). */
function formsOf(title: string): readonly string[] {
  const bracketed = /^(.+?) \(([^()]+)\)$/.exec(title);
  return bracketed ? [title, bracketed[1]!, ...bracketed[2]!.split(/[,;] /)] : [title];
}

const WORD = /[a-z0-9]+|&/i;
const WORDS = /[a-z0-9]+|&/g;

/** Stated titles and wordings win over forms that merely follow from them. */
const BY_TITLE = new Map([
  ...TOPICS.flatMap((topic) => formsOf(topic.title).map((form) => [keyOf(form), topic] as const)),
  ...TOPICS.flatMap((topic) => [...topic.wordings, topic.title].map((title) => [keyOf(title), topic] as const)),
]);

/** The first words of all titles, without plural endings, by which most other text is told from one at once. */
export const TOPIC_BEGINNINGS: ReadonlySet<string> = new Set([...BY_TITLE.keys()].map((title) => title.split(" ", 1)[0]!));

/** The topic of a printed title, of any capitals and punctuation; null when the table has none. */
export function topicOf(title: string): Topic | null {
  const first = WORD.exec(title)?.[0] ?? "";
  return TOPIC_BEGINNINGS.has(keyOfWord(first.toLowerCase())) ? (BY_TITLE.get(keyOf(title)) ?? null) : null;
}

function keyOf(title: string): string {
  return (title.toLowerCase().match(WORDS) ?? []).map(keyOfWord).join(" ");
}

function keyOfWord(word: string): string {
  return word === "&" ? "and" : singular(word);
}
