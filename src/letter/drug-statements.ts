import { findDrugsIn, type DrugMatch } from "../knowledge/drugs";
import { matchesIn } from "../text/matches";
import type { Range } from "../text/range";
import type { Reading } from "../text/reading";
import type { DrugStatement } from "./model";
import { strengthsIn, type StrengthMatch } from "./strength";

/** Every drug in a range of a reading, in order, each with the strength and the form that stand beside it. */
export function drugStatements(reading: Reading, range: Range): readonly DrugStatement[] {
  const { text } = reading;
  const matches = findDrugsIn(reading, range);
  const field = <Value>(value: Value, { start, end }: Range) => ({ value, span: reading.spanOf(start, end) });
  let from = range.start;
  return matches.map((match, at) => {
    const place = { reading, text, match, from, to: matches[at + 1]?.start ?? range.end };
    const found = strengthBehind(place) ?? strengthBefore(place);
    from = Math.max(match.end, found?.end ?? 0);
    const { value: name, span } = field(text.slice(match.start, match.end), match);
    const beside = found && { strength: field(found.strength, found), form: formBeside(place, found), mayBeDose: isDose(text, match, found), atNight: AT_NIGHT.test(text.slice(Math.max(match.end, found.end), Math.max(match.end, found.end) + NEAR)) };
    return { drug: match.drug, name, span, ...(beside ?? NOTHING) };
  });
}

const NOTHING = { strength: null, form: null, mayBeDose: false, atNight: false };
const AT_NIGHT = /^,? (?:at (?:night|bedtime)|nightly|q\.?h\.?s)\b/i;

/** A drug in a text, and how far the text beside it is about no other drug: from `from` to `to`. */
interface Place {
  readonly reading: Reading;
  readonly text: string;
  readonly match: DrugMatch;
  readonly from: number;
  readonly to: number;
}

/** The longest strength is shorter than this. */
const LONGEST_STRENGTH = 40;
/** How far from the drug its form, or the words that make a strength a dose, may stand. */
const NEAR = 40;

const FIGURE = /\d/;
/** What may stand between a drug and its strength: forms, releases, brackets. */
const GAP = /^(?:[ \n,:(-]{0,3}\b(?:tablets?|tabs?|capsules?|caps?|pills?|oral|extended|release|delayed|immediate|film|coated|strength|of|at)\b){0,4}\)?[ \n,:(-]{1,3}/i;
/** What tells a dose from a strength: how much a day, or at what time of it, what it is equal to, and up to what. */
const A_DAY = String.raw`\/ ?(?:day|d\b|24)|(?:per|a|each|every) (?:day|24|diem|kg)|daily|q\.?d\b|at (?:night|bedtime)|nightly|q\.?h\.?s\b|(?:with|in) (?:the )?(?:evening|morning)`;
const IN_ALL = String.raw`in (?:divided|24|total|(?:two|three|four|\d) (?:divided |equal |separate )?doses)|is (?:the |a )?(?:daily |usual |top |upper |highest ){0,2}(?:limit|max|ceiling|dose|most)|total|max|limit|ceiling|threshold`;
const EQUIVALENT = String.raw`(?:oral )?morphine|MED\b|MME\b|OME\b|equivalen`;
const OR_MORE = String.raw`(?:or|and) (?:more|less|above|higher|greater)|or so|(?:to|-) ?\d[\d,.]* ?m?c?g\b`;
const DOSE_BEHIND = new RegExp(String.raw`^\)?,? ?(?:(?:total|in total|of [a-z]+|maximum|once) ?)?(?:${A_DAY}|${IN_ALL}|${EQUIVALENT}|${OR_MORE})`, "i");
const DOSE = String.raw`dos(?:e|es|age|ages|ing)|max(?:imum)?|limit|ceiling|total|daily|equivalents?|equal`;
const UP_TO = String.raw`up to|exceed(?:s|ing)?|(?:more|less|greater|higher|lower) than|at least|at most|over|above|below|under|to`;
/** A sum of what was told before (`eight a day; that is 720 mg of oxycodone`). */
const SUM = String.raw`(?:that|which|this|together|it) (?:is|was|makes?|made|equals?)|altogether`;
const DOSE_BEFORE = new RegExp(String.raw`\b(?:${DOSE}|${UP_TO}|${SUM})(?: (?:of|for|to|the|in))? ?$`, "i");

/** The strength right behind a drug (`tramadol ER tablets 100 mg`); null where none stands there. */
function strengthBehind({ reading, text, match, to }: Place): StrengthMatch | null {
  const behind = text.slice(match.end, Math.min(to, match.end + NEAR + LONGEST_STRENGTH));
  const gap = GAP.exec(behind);
  if (gap === null || !FIGURE.test(behind.slice(gap[0].length, gap[0].length + 2))) return null;
  const [found] = reading.made(strengthsIn, behind.slice(gap[0].length, gap[0].length + LONGEST_STRENGTH));
  if (found?.start !== 0) return null;
  const start = match.end + gap[0].length;
  return { strength: found.strength, start, end: start + found.end };
}

/** The strength right before a drug (`50 mg of tramadol`). */
function strengthBefore({ reading, text, match, from }: Place): StrengthMatch | null {
  const start = Math.max(from, match.start - LONGEST_STRENGTH);
  const before = text.slice(start, match.start);
  const found = FIGURE.test(before) ? reading.made(strengthsIn, before).at(-1) : undefined;
  if (found === undefined || !/^ (?:(?:tablets?|capsules?|pills?) )?(?:of )?$/i.test(before.slice(found.end))) return null;
  return { strength: found.strength, start: start + found.start, end: start + found.end };
}

/** Whether the words around drug and strength may make it a dose. */
function isDose(text: string, match: Range, found: Range): boolean {
  const end = Math.max(match.end, found.end);
  const start = Math.min(match.start, found.start);
  return DOSE_BEHIND.test(text.slice(end, end + NEAR)) || DOSE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start).replaceAll("\n", " "));
}

const ON_THE_SKIN = "creams?|ointments?|gels?|lotions?|topical(?:ly)?|patch(?:es)?|transdermal|foam|base|tube|jar";
const LIQUID = String.raw`suspensions?|solutions?|liquid|elixir|syrups?|sprays?|nasal|drops|bottle`;
const INJECTED = String.raw`inject\w*|intramuscular(?:ly)?|intravenous(?:ly)?|intrathecal|epidural|infusion|pump|IM|IV|vials?`;
const OTHER_FORM = "compound(?:ed|s)?|powder|suppositor(?:y|ies)|lozenges?|films?|kits?|tablets?|tabs?|capsules?|caps?|pills?";
const FORM = new RegExp(String.raw`(?:\b(?:${ON_THE_SKIN}|${LIQUID}|${INJECTED}|${OTHER_FORM})|(?:\b|\d)(?:ml|cc))\b`, "gi");
/** What is said behind it is about something else. */
const CLOSE = /[;\n]|\.(?= )/;
const SWALLOWED = /^(?:tab|cap|pill)/i;

/** The form beside a drug and its strength, in lower case: one that is not swallowed whole wins; `compound` where it is joined to another drug; null for none. */
function formBeside({ text, match, from, to }: Place, found: Range): string | null {
  const start = Math.min(match.start, found.start);
  const end = Math.max(match.end, found.end);
  const before = text.slice(Math.max(from, start - NEAR), start).split(CLOSE).pop()!;
  const behind = text.slice(end, Math.min(to, end + NEAR)).split(CLOSE, 1)[0]!;
  if (isJoint(before) && start - from < 4 && from > 0) return "compound";
  if (isJoint(behind) && to - end < 4) return "compound";
  const between = text.slice(Math.min(match.end, found.end), Math.max(match.start, found.start));
  const forms = matchesIn([before, text.slice(match.start, match.end), between, behind].join("|"), FORM).map(([form]) => form.toLowerCase());
  return forms.find((form) => !SWALLOWED.test(form)) ?? forms[0] ?? null;
}

function isJoint(text: string): boolean {
  return /^ ?[/+-] ?$/.test(text);
}
