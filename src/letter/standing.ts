import { matchesIn } from "../text/matches";
import { holds, matching, near, startBehind } from "../text/search";
import { leadLength } from "./patterns";
import { BY_OTHERS, REPORTS } from "./wordings/said-by-others";

/** How a sentence takes a verdict in it: as its own, as denied (`no evidence that it is necessary`), or neither (`the provider notes that it is`). */
type Standing = "asserted" | "denied" | "undecided";

/** What leads from what was said to a sentence. */
export const CONNECTIVE = /^(?:therefore|thus|hence|accordingly|consequently|likewise|similarly|as such|in conclusion|for (?:this|that|these|those|the above|the foregoing|all these|all of these) reasons?|overall|at this (?:point|time)|for now|now|finally|also),? |^no, /i;
const OPENING_CLAUSE = /^(?:according|given|based|without|until|while|since|because|as|in|with|although|though|for|from|after|under|on|due|absent|per|considering|once|unlike|besides|apart from|aside from|instead of|rather than|compared|despite|regardless|along with|together with|in addition)\b(?:(?!\b(?:neither|none of|nor)\b)[^,])*, /i;
/** What stands before a sentence's subject (`Given the above, therefore, `). */
const OPENINGS = [CONNECTIVE, OPENING_CLAUSE];

/** Where one clause ends and another may begin, if the one before has its verb. */
const JOINT =
  /, (?:and|but|yet|so|while|whereas|however|nevertheless|nonetheless)\b(?! that\b),? ?| (?:and|but|so) (?=(?:the|this|an?|it|these|such|therefore|thus|medical necessity)\b)|, (?=(?:the|this|these|it|medical necessity) )/gi;
/** An object that begins with an inserted clause, behind which it goes on. */
const INSERTED = /^\w+,? (?:after|if|when|once|because|since|although|as|in|with|given|for|at|on)\b/i;
const FINITE = /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|should|meets?|shows?|showed|needs?|requires?|remains?|fail(?:s|ed)|disagree|agree|documents|documented|reports|reported|states|stated|notes|noted|describes?|described|mentions|mentioned|recommends?|supports|allows?|advises?)\b/i;
/** What leads from a clause to its consequence; nothing that was said before takes the sense of that away. */
const CONSEQUENCE = /\b(?:therefore?|thus|hence|consequently|accordingly|so that|as such),? /gi;
/** What makes a clause the object of another, or a part of one. Of `that`, not the relative pronoun (`the brace that was asked for`) nor the determiner. */
const COMPLEMENT =
  /(?<!\b(?:so|such|given|now|of|in|for|with|within|without|on|by|to|from|at|until|after|before|since|under|beyond) )\bthat\b(?!['’]| (?:remain\w*|exceeds?|follow\w*|includes?|needs?|is|was|are|were|has|have|had|does|did|would|will|may|can|could|time|point|date|day|reason|basis|account|note|end)\b)|\b(?:why|how|what|whatever|than)\b|\b(?:for|by|on|under|in|with) which\b/gi;

/** Where the clause begins in which a verdict stands at an index of a sentence. */
export function clauseStart(words: string, at: number): number {
  let start = startBehind(words, at, ";:");
  const before = words.slice(0, at);
  for (const joint of matchesIn(words, CONSEQUENCE)) if (joint.index >= start && /\w/.test(before.slice(joint.index + joint[0].length))) start = joint.index + joint[0].length;
  for (const joint of matchesIn(words, JOINT)) {
    const end = joint.index + joint[0].length;
    if (joint.index >= start && end <= at && isClause(before.slice(start, joint.index))) start = end;
  }
  return start + leadLength(before.slice(start), OPENINGS);
}

/** Whether words have a verb, behind the last word that makes what follows the object of another. */
function isClause(words: string): boolean {
  const last = lastComplement(words);
  const object = last === null ? words : words.slice(last.index);
  return FINITE.test(object) && !(last !== null && INSERTED.test(object));
}

function lastComplement(clause: string): RegExpExecArray | null {
  return matchesIn(clause, COMPLEMENT).at(-1) ?? null;
}

/** Where the subject of a verdict begins in the clause before it. */
export function subjectStart(words: string, at: number): number {
  const start = clauseStart(words, at);
  const last = lastComplement(words.slice(start, at));
  return last === null ? start : start + last.index + last[0].length;
}

/** What takes a statement back, or leaves it in doubt. What only describes a treatment (`without contrast`) does not. */
const DOUBT =
  /\b(?:(?:no|without)(?! (?:and with )?(?:contrast|gadolinium|dye|sedation|refills?|substitution)\b)|not(?! (?:disputed|doubted|questioned|contested)\b)|none|nothing|never|neither|nor|cannot|\w+n['’]t|little|insufficient\w*|inadequate\w*|lack(?:s|ed|ing)?|absen(?:t|ce)|fail(?:s|ed|ure|ing)?(?! (?:back|fusion|hardware)\b)|unable|unclear|unknown|doubt\w*|questionable|difficult|hardly|barely|scarcely|far from|exceed(?:s|ed|ing)?|beyond|excessive|unlikely|disagree\w*|reject\w*|unproven|premature)\b/i;
/** `There is no doubt that` */
const BEYOND_DOUBT = /\b(?:no|little|without|never in) (?:(?:a|any|real|serious|reasonable) )?(?:doubt|question)(?: in (?:my|the reviewer['’]s|this reviewer['’]s) (?:mind|opinion|view)| (?:at all|whatever))? ?$|\bcannot be (?:doubted|denied|questioned) ?$/i;
/** The reviewer, or the records, say that something is so. */
const AFFIRMS = [
  near(matching(/\b(?:I|we|reviewer)\b/gi), matching(/\b(?:finds?|conclude[sd]?|believe|feel|agrees?|hold|think|opine|determine[sd]?|consider|opinion|view)\b/gi), 30, ",;"),
  near(
    matching(/\b(?:records?|documentation|evidence|information|file|notes?|findings?|criteria|facts?|imaging|history|examination|stud(?:y|ies)|above|it|this)\b/gi),
    matching(/\b(?:supports?|supported|establish\w*|demonstrat\w*|shows?|shown|indicates?|confirms?|documents?|suggests?|substantiat\w*|appears?|seems?|follows?|clear|evident|apparent|determined|found|concluded|disputed|doubted|questioned|contested)\b/gi),
    60,
    ";",
  ),
  matching(/\b(?:my|our) (?:\w+ )?(?:opinion|view|finding|conclusion|judge?ment)\b/gi),
  near(matching(/\bthere is\b/gi), matching(/\b(?:evidence|documentation|support|indication|proof)\b/gi), 40, ",;"),
];
const NEGATED_SUBJECT = /^(?:there (?:is|are|was|were) )?(?:no|none|nothing|little|insufficient|inadequate)\b|\b(?:neither|none of)\b/i;
const NEGATED_FINDING =
  /\b(?:(?:do|does|did|can|could|would)(?: not|n['’]t)|cannot|can['’]t|(?:am|are|is|was) unable to|fails? to|no (?:reason|basis) to)(?: \w+)? (?:find|consider|deem|believe|think|see|hold|judge|regard|view)\b/i;

/**
 * Whether the sentence says that it is necessary, where a verdict stands at an index of it, which may be negated itself.
 * Null where it says neither: where the verdict is somebody else's, the object of a doubt, or twice negated.
 */
export function isSaid(words: string, at: number, isNegated: boolean): boolean | null {
  const start = clauseStart(words, at);
  const clause = words.slice(start, at);
  const standing = BY_OTHERS.test(words.slice(0, start)) ? "undecided" : standingAfter(clause);
  if (isNegated) return standing === "asserted" ? false : null;
  if (standing === "denied") return false;
  const isSure = lastComplement(clause) !== null || !DOUBT.test(clause) || (ADDED.test(clause) && FINITE.test(clause));
  return standing === "asserted" && isSure ? true : null;
}

/** Before a second predicate of one subject (`the request is not excessive and is necessary`). */
const ADDED = /\b(?:and|but)(?: (?:therefore|thus|hence|so))? $/i;

function standingAfter(clause: string): Standing {
  const complement = lastComplement(clause);
  if (complement === null) {
    if (holds(clause, REPORTS)) return "undecided";
    return NEGATED_SUBJECT.test(clause) || NEGATED_FINDING.test(clause) ? "denied" : "asserted";
  }
  const matrix = matrixOf(clause, complement.index);
  if (!/^that$/i.test(complement[0]) || holds(matrix, REPORTS)) return "undecided";
  if (BEYOND_DOUBT.test(matrix)) return "asserted";
  if (DOUBT.test(matrix)) return "denied";
  return AFFIRMS.some((search) => holds(matrix, search)) ? "asserted" : "undecided";
}

/** What the object at an index depends on; of the second of two objects (`that he fell and that it is necessary`) what the first one does. */
function matrixOf(clause: string, at: number): string {
  const before = clause.slice(0, at);
  if (!/\b(?:and|but),? $/.test(before)) return before;
  COMPLEMENT.lastIndex = 0;
  return before.slice(0, COMPLEMENT.exec(before)?.index ?? before.length);
}
