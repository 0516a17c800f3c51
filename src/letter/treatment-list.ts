import { asideIn } from "./asides";
import { findSides } from "../knowledge/body";
import { findServices, isAncillary, isSurgery } from "../knowledge/services";
import { trimmed, type Range } from "../text/range";
import type { Reading } from "../text/reading";
import { piecesOf, type Piece } from "./list-pieces";
import { SMALL_NUMBER } from "./numbers";
import { PATIENT_NOUN } from "./patient-noun";
import { isHeaded, kindOf, type PieceKind } from "./piece-kind";
import { DO_WITH_PATIENT } from "./wordings/requested";

/**
 * The treatments that a list in running text names, as trimmed ranges of the reading, in order. A list is parted at commas,
 * semicolons and *and*; what cannot stand alone (`60 tablets`, `2 times a week`, `left L4-5 and`) goes to its neighbor.
 * Pieces that neither table knows are kept as they are; pieces without a word are dropped, and what tells the purpose of a treatment
 * (`to reduce pain and improve sleep`).
 */
export function listTreatments(reading: Reading, start: number, end: number): readonly Range[] {
  return reading.made(treatmentsOf, reading.text.slice(start, end)).map((range) => ({ start: start + range.start, end: start + range.end }));
}

function treatmentsOf(list: string): readonly Range[] {
  return treatmentsIn(list, 0, list.length);
}

/** The same of the words of a text. */
export function treatmentsIn(text: string, start: number, end: number): readonly Range[] {
  const treatments: Part[] = [];
  let pending = null as Range | null;
  for (const piece of withoutAsides(text, piecesOf(text, start, end))) {
    const words = text.slice(piece.start, piece.end);
    const kind = kindOf(words);
    const last = treatments.length - 1;
    if (kind === "qualifier") {
      pending = { start: pending?.start ?? piece.start, end: piece.end };
    } else if (last >= 0 && (kind === "modifier" || isCompound(text, treatments[last]!, piece, kind) || isPartOf(text.slice(treatments[last]!.start, treatments[last]!.end), words, kind, piece.separator))) {
      treatments[last] = { ...treatments[last]!, end: piece.end };
      pending = null;
    } else {
      const belongsToLast = pending !== null && last >= 0 && (/[,;]/.test(piece.separator) || startsWithService(words));
      if (belongsToLast) treatments[last] = { ...treatments[last]!, end: pending!.end };
      treatments.push({ start: belongsToLast ? piece.start : (pending?.start ?? piece.start), end: piece.end, kind });
      pending = null;
    }
  }
  const last = treatments.length - 1;
  if (pending && last >= 0) treatments[last] = { ...treatments[last]!, end: pending.end };
  return treatments.map((treatment) => withoutLead(text, treatment)).filter((range) => /[A-Za-z]{2}/.test(text.slice(range.start, range.end)));
}

/** The pieces of a list without the purposes and the like that stand in it. Behind one the list goes on where a piece begins with the name of a treatment. */
function withoutAsides(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let asides = false;
  for (const piece of pieces.map((each) => withoutSequence(text, each))) {
    const words = text.slice(piece.start, piece.end);
    if (asides && (piece.separator === " or" || !isHeaded(piece.separator.includes(";") ? words.replace(ASKS, "") : words))) continue;
    const aside = asideIn(words);
    asides = aside >= 0;
    if (!asides) kept.push(piece);
    else if (aside > 0) kept.push({ ...piece, end: piece.start + aside });
  }
  return kept;
}

/** What a note asks to be done with a treatment, behind a semicolon. */
const ASKS = /^ ?(?:start|begin|refill|renew|continue|order|request|add|prescribe|obtain|schedule) /i;

/** `surgery, to be followed by physical therapy`, `surgery, after a preoperative EKG`: what is to follow, or to come first, is asked for as well. */
const FOLLOWS = /^ ?(?:(?:(?:which (?:is|are) )?to be )?(?:followed|preceded) (?:up )?(?:by|with) (?:an? |the )?|after (?:an? |the )?(?=pre-?op)|(?:and )?(?:afterwards?|thereafter|beforehand),? )/i;

/** A piece without the words that only tell when its treatment is to come; as it is where they lead to none. */
function withoutSequence(text: string, piece: Piece): Piece {
  if (!/[,;]/.test(piece.separator)) return piece;
  const lead = FOLLOWS.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
  return lead > 0 && isHeaded(text.slice(piece.start + lead, piece.end)) ? { ...piece, start: piece.start + lead } : piece;
}

interface Part extends Range {
  readonly kind: PieceKind;
}

const BEFORE_SERVICE = new RegExp(String.raw`^\s*(?:(?:an?|the|${SMALL_NUMBER}|\d+) )?(?:(?:retrospective|prospective|new|repeat) )?`, "i");

/** `MRI of the knee` needs nothing before it; `thoracic MRI` may go on from `cervical and`. */
function startsWithService(words: string): boolean {
  const lead = BEFORE_SERVICE.exec(words)![0].length;
  return findServices(words)[0]?.start === lead;
}

/** A part of a compound that no table holds, or that is misspelt (`Dexpanthenol 0.5%`). */
const UNKNOWN_PART = /^\s*[a-z][a-z-]{3,}(?: HCL)? ?\d{1,2}(?:\.\d+)? ?%/i;

/** Drugs with percentages one after the other are one compound. */
function isCompound(text: string, last: Part, piece: Piece, kind: PieceKind): boolean {
  const [before, words] = [text.slice(last.start, last.end), text.slice(piece.start, piece.end)];
  if (!PERCENTAGE.test(before) || !mayBePart(last.kind, before) || !mayBePart(kind, words)) return false;
  return !/#|qty|quantity|\bgm?\b|\d ?ml\b|patch/i.test(before) && (PERCENTAGE.test(words) || /\b(?:cream|ointment|gel|base)\b/i.test(words));
}

const PERCENTAGE = /\d ?%/;

function mayBePart(kind: PieceKind, words: string): boolean {
  return kind === "drug" || (kind === "other" && UNKNOWN_PART.test(words));
}

const LABS = /\blabs?\b|\blaborator|\bblood ?work\b/i;
const LAB_TESTS = /^\s*(?:CBC|CMP|BMP|PTT?|APTT|INR|UA|TSH|LFTs?|ESR|CRP|(?:h(?:a)?emoglobin |Hb|Hgb ?)?A1C)(?:[/ ](?:PTT?|INR|diff))?\s*$/i;

/** Whether a piece is one of the tests that the last treatment names (`labs: CBC, PT/PTT`), or a part of the operation that no table holds (`arthroscopy with debridement and femoroplasty`). */
function isPartOf(last: string, piece: string, kind: PieceKind, separator: string): boolean {
  if (separator === " and" && /^ [a-z]{4,12}ing\s*$/.test(piece) && FOR_DOING.test(last)) return true;
  if (kind === "other") return separator === " and" && last.includes(" with ") && /^ [a-z-]{8,}\s*$/.test(piece) && findServices(last).some((service) => isSurgery(service.kind));
  if (kind !== "service") return false;
  if (separator === "," && isStepOf(last, piece) && !/^ (?:an?|the|his|her) /i.test(piece)) return true;
  return (separator === " and" && (isStepOf(last, piece) || isSpineStep(last, piece) || isDoneWith(last, piece))) || (piece.length < LONGEST_TEST && LAB_TESTS.test(piece) && LABS.test(last));
}

const LONGEST_TEST = 16;
/** What help is for (`an aide for bathing and dressing`). */
const FOR_DOING = / (?:for|with) [a-z]{4,12}ing$/;

const ARTHROSCOPIC = /\barthroscop(?:ic|y)\b/i;

/** Whether a piece is a further step of the arthroscopy before it (`left shoulder arthroscopic rotator cuff repair and subacromial decompression`). */
function isStepOf(last: string, piece: string): boolean {
  if (!ARTHROSCOPIC.test(last) || ARTHROSCOPIC.test(piece) || findSides(piece).length > 0) return false;
  const services = findServices(piece);
  return services.length > 0 && services.every((service) => isSurgery(service.kind));
}

/** Whether a piece is only named for what the operation or the clearance before it is done with (`fusion with instrumentation and allograft`, `clearance with EKG and labs`). */
function isDoneWith(last: string, piece: string): boolean {
  if (!last.includes(" with ") || !/^ [a-z -]{3,30}$/i.test(piece) || /^ (?:an?|the|his|her) /i.test(piece)) return false;
  return findServices(last)[0]?.kind === "preoperative-clearance" || findServices(piece).every(({ kind }) => isAncillary(kind));
}

const SPINE_STEPS = new Set(["spinal-fusion", "discectomy", "laminectomy"]);

/** Whether a piece names, without a level of its own, a further step of the operation of the spine before it (`L4-5 laminectomy and discectomy`). */
function isSpineStep(last: string, piece: string): boolean {
  const [service] = findServices(piece);
  return service?.start === 1 && SPINE_STEPS.has(service.kind) && findServices(last).some(({ kind }) => SPINE_STEPS.has(kind));
}

/** Words that only lead to a treatment. */
const LEADS = new Set(["only", "viz", "the", "a", "an", "both", "all", "on", "regarding", "concerning", "for", "of", "also", "following", "request", "requests", "requested", "retrospective", "retro", "prospective", "continued", "authorization", "auth", "approval", "certification", "non-certification", "that", "is", "use", "its", "his", "her", "either", "neither", "medication", "medications", "then", "another", "patient", "to", "receive", "undergo", "starting", "start", "beginning", "begin", "nor", "perform", "see", "continue", "refill", "renew", "prescribe", "order", "obtain", "get", "schedule", "resume", "will", "please", "gave", "administered", "retrospectively", "prospectively", "certify", "approve", "authorize", "he", "she", "they", "injured", "worker", "applicant", "claimant", "have", "attend", "pursue", "wear", "increase", "decrease", "add", "rx", "dispense", "apply", "take", "s"]);
/** Words that lead to one before `for` and `of`. */
const NOUNS = new Set(["refer", "refills", "prescription", "prescriptions", "script", "scripts", "orders", "course", "courses"]);
const NEXT_WORD = /^[\s"'“‘’:,.;(-]*([A-Za-z-]*)/;
const OPENING = "\"'“‘:,.;-";
const CLOSING = "\"'”’:,.;-";

const BEFORE_LIST = new RegExp(String.raw`^\s*(?:\(?(?:\d{1,2}|[a-h])\)\s|(?:(?:together|along) with )?(?:the |its |his |her )?(?:[a-z-]+ ){0,3}(?:items|services|supplies|equipment|adjuncts|extras): |handed out |(?:so too|likewise|similarly|by the same token|equally) (?=(?:the|an?|his|her) )|(?:switch|change|convert)(?: (?:him|her|the patient))? from [a-z]+ to |(?:switch|change|convert) [a-z]+ to |(?:referred|refer) (?:him|her|the ${PATIENT_NOUN}) (?:to|for) |to ${DO_WITH_PATIENT} |to (?:replace|supply|provide) |(?:to )?proceed(?:ing)? with (?!(?:the )?(?:surgery|procedure|operation)\b))`, "i");

const LONGEST_BEFORE = 70;

/** A treatment without the words that only lead to it (`the request for a`, `refill for`) and without closing punctuation. */
function withoutLead(text: string, range: Range): Range {
  const { end } = range;
  let { start } = range;
  start += BEFORE_LIST.exec(text.slice(start, Math.min(end, start + LONGEST_BEFORE)))?.[0].length ?? 0;
  for (;;) {
    const next = NEXT_WORD.exec(text.slice(start, Math.min(end, start + 60)))!;
    const word = next[1]!.toLowerCase();
    const isLead = (LEADS.has(word) && !text.startsWith("medication management", start + next[0].length - word.length)) || (NOUNS.has(word) && /^ (?:for|of)\b/.test(text.slice(start + next[0].length, end)));
    if (!isLead) break;
    start += next[0].length;
  }
  const bare = trimmed(text, { start, end }, OPENING, CLOSING);
  const last = text.slice(Math.max(bare.start, bare.end - LONGEST_REMARK), bare.end);
  const remark = last.endsWith(")") ? last.lastIndexOf(" (") : -1;
  if (remark > 0 && isRemark(last.slice(remark + " (".length, -1))) return trimmed(text, { start: bare.start, end: bare.end - last.length + remark }, OPENING, CLOSING);
  const joint = JOINT_LAST.exec(text.slice(Math.max(bare.start, bare.end - LONGEST_JOINT), bare.end));
  return { start: bare.start, end: bare.end - (joint?.[0].length ?? 0) };
}

/** How a remark in brackets on what was asked for begins (`(no red flags)`, `(last one 5/2014, normal)`, `(RFA of 5/6/2014)`), what else tells one (`(ibuprofen not tried)`), and words of somebody else. */
const REMARK = /^(?:(?:per |see |by )?(?:the |an? )?(?:RFA|PR-?2|DWC|requests? for authorization|progress (?:note|report))|requested|dated|no|not|none|without|last|since|because|due to|given|lack of|for (?:lack|want)|the|he|she|it|normal|negative|consistent|already|previously|never|failed|failure|pending|(?:(?:both|all|each) )?(?:approved|authorized|certified|granted))\b|\b(?:not|never|needs?|without|failed)\b|^["“]/i;
const LONGEST_REMARK = 120;

function isRemark(words: string): boolean {
  return !/[()]/.test(words) && REMARK.test(words);
}

/** What joins a list to a further entry that is not part of it. */
const JOINT_LAST = /[\s,;.]{1,4}(?:and|n?or)(?: (?:an?|the))?$/;
const LONGEST_JOINT = 12;
