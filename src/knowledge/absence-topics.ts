import { anyOf, matching, near, rangesOf, type Search } from "../text/search";
import { PhraseIndex } from "./phrases";
import { singular } from "./singular";

/** A thing that reviewers most often find missing, by its id (`side-effects`). */
export type AbsenceTopic = (typeof ROWS)[number][0];

/**
 * How the absence of a thing is met.
 * `mention`: by any word on it (*denied side effects*), where its documentation is missed and not the thing itself.
 * `record`: by a record of it.
 * `finding`: by a complaint or finding, not by its denial.
 * `benefit`: by a benefit of the treatment itself.
 * `course`: by a treatment that was given, or of which it is said that it failed.
 * `study`: by a study that was made of the same part of the body.
 */
export type AbsenceKind = "mention" | "record" | "finding" | "benefit" | "course" | "study";

/** Up to so many words between two parts of a pattern. */
const few = (most: number): string => `(?:[\\w%/'’-]{1,20},? ){0,${most}}`;
const EFFECTS = "(?:effects?|events?|reactions?)";
const LIMB = "(?:legs?|thighs?|calf|calves|foot|feet|toes?|buttocks?|lower extremit(?:y|ies)|arms?|hands?|fingers?|upper extremit(?:y|ies))";
const LESS = "(?:decreased|diminished|reduced|impaired|absent|altered|loss of|hypoactive|blunted|sluggish)";
const NERVE = "(?:sensation|sensory|reflex(?:es)?|light touch|pinprick)";
const SCORE = "\\b\\d{1,2}(?:\\.\\d)?(?: ?(?:-|–|to) ?\\d{1,2})? ?(?:/ ?10\\b|out of (?:10|ten)\\b)";
const TEST_RESULT = "(?:dated|consistent|inconsistent|positive|negative|showed|revealed|results?|appropriate|reviewed|performed|collected|obtained|completed|confirmed|compliant|within)";
const STUDY_RESULT = "(?:dated|showed|shows|shown|reveal(?:ed|s|ing)|demonstrat(?:ed|es|ing)|performed|obtained|taken|completed|confirmed|notable|findings?|indicat(?:ed|es)|negative|positive|normal|impression|noted|noting|which|on \\d|from \\d|\\(?\\d{1,2}[-/]\\d{1,2}[-/]\\d{2})";
const AGREEMENT = "\\b(?:pain|opioid|narcotic|medication|treatment|controlled substances?)(?: management| treatment)? (?:agreement|contract)\\b";
const DONE = "(?:improv(?:ed?|es|ing|ement)|better|increased|gains?)";

/** What the source of a pattern finds, and that with what another one finds at most so many characters farther on. */
const words = (source: string): Search => matching(new RegExp(source, "gi"));
const reported = (thing: string, longest: number, result: string): Search => near(words(thing), words(result), longest, ".;");

/**
 * Id and kind; how rationales name it; what in a case summary reports it, within one sentence. The things are those of
 * the determinations that were set aside (domain.md 3.1: failure of conservative care, function, side effects, aberrant behavior) and
 * those that letters miss most (letters).
 */
const ROWS = [
  ["side-effects", "mention", "side effect, adverse effect, adverse event, adverse reaction, adverse side effect", words(`\\b(?:side effects?|adverse (?:medication |drug |side )?${EFFECTS})\\b`)],
  ["aberrant-behavior", "mention", "aberrant behavior, aberrant drug behavior, aberrant drug related behavior, aberrant drug taking behavior, aberrancy, drug seeking behavior", words("\\b(?:aberrant (?:drug[- ]?)?(?:related |taking |seeking )?behaviou?rs?|aberrancy|drug[- ]seeking)\\b")],
  ["urine-drug-test", "record", "urine drug screen, urine drug screening, urine drug test, urine drug testing, UDS, UDT, urine toxicology, urine toxicology screen, toxicology screen, drug screen, drug screening, drug test, drug testing, urine screen, urine drug analysis", reported("\\b(?:urine (?:drug |toxicology )?(?:screen(?:ing)?s?|tests?|testing|toxicology)|UDS|UDT|toxicology (?:screen|report)|drug screen(?:ing)?s?)\\b", 60, `\\b${TEST_RESULT}\\b`)],
  ["pain-agreement", "record", "pain contract, pain agreement, pain management agreement, pain management contract, opioid agreement, opioid contract, opioid treatment agreement, narcotic agreement, narcotic contract, medication agreement, medication contract, treatment agreement, controlled substance agreement, opioid pain agreement", anyOf(reported("\\b(?:signed|updated|current|has|have|reviewed|renewed)\\b", 30, AGREEMENT), reported(AGREEMENT, 30, "\\b(?:signed|on file|in place|current|up to date|updated|reviewed)\\b"))],
  ["prescription-monitoring", "record", "CURES, CURES report, PDMP, prescription monitoring, prescription drug monitoring", reported("\\b(?:CURES|PDMP|prescription (?:drug )?monitoring)\\b", 60, "\\b(?:reviewed|consistent|checked|dated|appropriate|showed|shows|obtained|confirmed|run|queried)\\b")],
  ["pain-score", "record", "pain score, VAS, VAS score, visual analog scale, visual analogue scale, pain rating, numeric pain score, numerical pain score, pain level, pain assessment, pain scale", words(SCORE)],
  ["pain-relief", "benefit", "pain relief, analgesia, analgesic effect, analgesic benefit, pain reduction, reduction in pain, reduction of pain, reduced pain, decrease in pain, decreased pain, improvement in pain, improved pain, pain improvement", anyOf(words(`\\b\\d{1,3} ?(?:%|percent) ${few(3)}(?:relief|reduction|improvement|decrease|better)`), reported("\\b(?:relief|reduction|improvement|decrease|reduced|decreased)\\b", 30, "\\b(?:of|by) \\d{1,3} ?(?:%|percent)"), near(words(SCORE), reported("\\bwith(?:out)?\\b", 60, SCORE), 60, ".;"), near(words(`\\bwith(?:out)? ${few(3)}medications?`), reported(SCORE, 60, SCORE), 40, ".;"), words(`\\bpain (?:is|was|has been) (?:well |adequately |significantly )?(?:controlled|relieved|decreased|reduced|improved|alleviated) (?:by|with)\\b|\\b(?:help(?:s|ed|ful|ing)?|reliev(?:es?|ed|ing)|reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|alleviat(?:es?|ed|ing)|improv(?:es?|ed|ing)) ${few(4)}pain\\b|\\b(?:good|significant|adequate|excellent|effective|substantial|great) ${few(1)}(?:pain relief|relief of (?:the |his |her )?pain|analgesia)\\b`))],
  ["functional-improvement", "benefit", "functional improvement, functional gain, functional benefit, functional restoration, functional response, functional progress, improvement in function, improvement of function, improved function, improvement in functioning, increase in function, increased function, gain in function, improved functional status, improved functional capacity, improved activities of daily living, improvement in activities of daily living, improvement in ADL", anyOf(words(`\\bfunctional (?:improvement|gains?|benefits?|increase|progress)\\b|\\b${DONE} ${few(4)}(?:function(?:ing|ality)?|functional (?:ability|capacity|status|level|mobility)|mobility|ADLs?|activities of daily living|daily activities|activity level)\\b|\\bfunction(?:ing)? (?:has |have |had |is |was |were )?(?:improved|increased|better)\\b|\\b(?:help(?:s|ed|ing)?|allow(?:s|ed|ing)?|enabl(?:es?|ed|ing)) ${few(6)}(?:function|functional mobility|mobility|ADLs?|activities of daily living|daily activities|work|chores|housework)\\b`), reported("\\bable to (?:work|perform|walk|do|continue|return|carry|participate|cook|clean|sit|stand|drive)\\b", 80, `\\b(?:with|because of|due to|on|taking) ${few(3)}(?:medications?|therapy|treatment)\\b`))],
  ["conservative-care", "course", "conservative treatment, conservative care, conservative therapy, conservative management, conservative measure, conservative modality, nonoperative treatment, non operative treatment", words("\\bconservative (?:treatment|care|therapy|management|measures?|modalit(?:y|ies))\\b|\\b(?:physical therapy|physiotherapy|chiropractic|acupuncture|home exercises?)\\b")],
  ["physical-therapy", "course", "physical therapy, physiotherapy, physical therapy session, physical therapy treatment", words("\\b(?:physical therapy|physiotherapy)\\b")],
  ["acupuncture", "course", "acupuncture", words("\\bacupuncture\\b")],
  ["chiropractic", "course", "chiropractic treatment, chiropractic care, chiropractic therapy, chiropractic, chiropractic manipulation", words("\\b(?:chiropractic|chirotherapy)\\b")],
  ["home-exercise", "course", "home exercise program, home exercise, HEP, independent home exercise program", words("\\bhome exercises?(?: program)?\\b|\\bHEP\\b")],
  ["injections", "course", "epidural steroid injection, epidural injection, corticosteroid injection, cortisone injection, steroid injection", words("\\b(?:(?:corticosteroid|cortisone|steroid|epidural) (?:steroid )?injections?|ESIs?)\\b")],
  ["nsaids", "course", "NSAID, nonsteroidal anti inflammatory drug, non steroidal anti inflammatory drug, nonsteroidal anti inflammatory medication, nonsteroidal anti inflammatory, anti inflammatory, anti inflammatory medication", words("\\b(?:NSAIDs?|non-?steroidal anti-?inflammator(?:y|ies)|anti-?inflammator(?:y|ies)|naproxen|Naprosyn|Anaprox|ibuprofen|Motrin|Advil|Aleve|diclofenac|Voltaren|etodolac|Lodine|meloxicam|Mobic|nabumetone|Relafen|ketoprofen|celecoxib|Celebrex)\\b")],
  ["anticonvulsants", "course", "anticonvulsant, antiepileptic, anti epileptic, anti epilepsy drug, AED, antiepileptic drug, anticonvulsant medication", words("\\b(?:anticonvulsants?|anti-?epileptics?|AEDs?|gabapentin|Neurontin|Gralise|pregabalin|Lyrica|topiramate|Topamax)\\b")],
  ["tricyclics", "course", "tricyclic antidepressant, tricyclic, TCA", words("\\b(?:tricyclics?|TCAs?|amitriptyline|Elavil|nortriptyline|Pamelor|desipramine|imipramine)\\b")],
  ["snris", "course", "SNRI, SNRI antidepressant, serotonin norepinephrine reuptake inhibitor", words("\\b(?:SNRIs?|duloxetine|Cymbalta|venlafaxine|Effexor)\\b")],
  ["antidepressants", "course", "antidepressant, antidepressant medication", words("\\b(?:antidepressants?|tricyclics?|SNRIs?|amitriptyline|Elavil|nortriptyline|Pamelor|duloxetine|Cymbalta|venlafaxine|Effexor)\\b")],
  ["radicular-complaint", "finding", "radiculopathy, radicular symptom, radicular complaint, radicular pain, radicular sign, radicular finding", anyOf(words("\\bradicul(?:opath(?:y|ies)|ar (?:pain|symptoms?|complaints?|signs?|findings?)|itis)\\b"), reported("\\bradiat(?:es?|ing|ed|ion|ions)\\b", 60, `\\b${LIMB}\\b`), reported("\\b(?:numbness|tingling|paresthesias?)\\b", 60, "\\b(?:legs?|thighs?|calf|calves|foot|feet|lower extremit(?:y|ies)|arms?|upper extremit(?:y|ies))\\b"), reported(`\\b${LIMB} (?:pain|numbness|tingling)\\b`, 40, "\\b(?:numbness|tingling|paresthesias?)\\b"))],
  ["neurological-deficit", "finding", "neurological deficit, neurologic deficit, focal deficit, focal neurological deficit, focal neurologic deficit, neurological finding, neurologic finding, neurological dysfunction, neurologic dysfunction, neurological compromise, neurologic compromise, nerve root compromise, nerve compromise, sensory deficit, motor deficit, neurological impairment, neurologic impairment, neurological abnormality, neurologic abnormality, sensory loss, sensory change, neurological sign", anyOf(near(words(`\\b${NERVE}\\b`), words("\\b(?:decreased|diminished|reduced|impaired|absent)\\b"), 30, ".;,"), words(`\\b${LESS} ${few(4)}${NERVE}\\b|\\bhypo?esthesia\\b|\\b(?:sensory|motor|neurologic(?:al)?) (?:deficits?|loss)\\b|\\bmotor weakness\\b`))],
  ["muscle-spasm", "finding", "muscle spasm, spasm, acute muscle spasm, acute spasm, paraspinal spasm, paravertebral spasm", words("\\bspasms?\\b")],
  ["gastrointestinal-complaint", "finding", "gastrointestinal complaint, gastrointestinal symptom, gastrointestinal issue, gastrointestinal event, gastrointestinal distress, gastrointestinal upset, gastrointestinal problem, GI complaint, GI symptom, GI issue, GI distress, GI upset, GI problem, dyspepsia, gastritis, GERD, gastroesophageal reflux, reflux, heartburn, stomach upset", words("\\b(?:GERD|gastro-?esophageal reflux|(?:acid )?reflux|heartburn|gastritis|dyspepsia|epigastric (?:pain|discomfort|tenderness|burning)|(?:stomach|GI|gastrointestinal|gastric) (?:upset|distress|irritation|pain|symptoms?|complaints?|issues?|discomfort)|upset stomach)\\b")],
  ["insomnia", "finding", "insomnia, insomnia issue, sleep disturbance, sleep issue, sleep problem, sleep difficulty, sleep complaint, difficulty sleeping, trouble sleeping, sleep impairment", words("\\b(?:insomnia|(?:difficulty|trouble|problems?|inability|unable to) (?:with |falling |staying |to |in )?(?:a)?sleep(?:ing)?|sleep (?:disturbances?|difficult(?:y|ies)|disorders?|problems?|issues?|disruption)|poor sleep|sleeps poorly|nightly sleep disturbance)\\b")],
  ["depression", "finding", "depression, depressive symptom, depressed mood", words("\\b(?:depression|depressive|depressed)\\b(?! (?:inventory|scale|screen|index|questionnaire|test))")],
  ["anxiety", "finding", "anxiety, anxiety symptom", words("\\banxi(?:ety|ous)\\b(?! (?:inventory|scale|screen|index|questionnaire|test))")],
  ["neuropathic-pain", "finding", "neuropathic pain, neuropathic symptom, neuropathic complaint, neuropathic condition, neuropathic component", words("\\b(?:neuropathic|(?:peripheral |diabetic |poly)neuropathy|neuralgia|complex regional pain syndrome|CRPS)\\b")],
  ["osteoarthritis", "finding", "osteoarthritis, degenerative joint disease, arthritis, osteoarthritis pain", words("\\b(?:osteoarthriti[sc]|degenerative joint disease|DJD|osteoarthrosis)\\b")],
  ["fibromyalgia", "finding", "fibromyalgia", words("\\bfibromyalgia\\b")],
  ["range-of-motion", "mention", "range of motion, ROM", words("\\b(?:range of motion|ROM)\\b")],
  ["x-ray", "study", "x ray, x rays, xray, radiograph, plain film, plain film radiograph, plain radiograph, plain x ray, plain x rays", reported("\\b(?:x-?rays?|radiographs?|plain films?)\\b", 60, `(?:\\b|(?=\\())${STUDY_RESULT}`)],
  ["mri", "study", "MRI, magnetic resonance imaging, MRI scan", reported("\\b(?:MRIs?|magnetic resonance imaging)\\b", 60, `(?:\\b|(?=\\())${STUDY_RESULT}`)],
  ["electrodiagnostic-study", "study", "EMG, NCV, NCS, EMG NCV, EMG NCS, electrodiagnostic study, electrodiagnostic testing, electromyography, nerve conduction study", reported("\\b(?:EMG|NCV|NCS|electro-?diagnostic (?:stud(?:y|ies)|testing)|electromyogra(?:m|phy)|nerve conduction (?:stud(?:y|ies)|velocit(?:y|ies)))\\b", 60, `(?:\\b|(?=\\())${STUDY_RESULT}`)],
] as const;

const KINDS = new Map<AbsenceTopic, AbsenceKind>(ROWS.map(([topic, kind]) => [topic, kind]));
const REPORTS = new Map<AbsenceTopic, Search>(ROWS.map(([topic, , , report]) => [topic, report]));
const NAMES = new PhraseIndex<AbsenceTopic>(ROWS.flatMap(([topic, , names]) => names.split(", ").map((name) => [name, topic] as const)), { keyOf: singular });

/** A topic named in a text: `[start, end)`. */
export interface TopicMatch {
  readonly topic: AbsenceTopic;
  readonly start: number;
  readonly end: number;
}

/** How the absence of a topic is met. */
export function kindOfAbsence(topic: AbsenceTopic): AbsenceKind {
  return KINDS.get(topic)!;
}

/** The topics that a text names, in order, the longest name at each place; empty when it names none. */
export function findAbsenceTopics(text: string): readonly TopicMatch[] {
  return NAMES.find(text).map(({ value, start, end }) => ({ topic: value, start, end }));
}

const NONE: readonly TopicMatch[] = [];

/** Where a sentence reports a topic, denials and plans included, in order, the first ones only; empty when it says nothing of it. */
export function findReported(topic: AbsenceTopic, sentence: string, most: number): readonly TopicMatch[] {
  const found = rangesOf(sentence, REPORTS.get(topic)!, most);
  return found.length === 0 ? NONE : found.map((range) => ({ topic, ...range }));
}
