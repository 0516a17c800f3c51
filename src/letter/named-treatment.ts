import { NUMBER_IN_WORDS, SMALL_NUMBER } from "./numbers";
import { PATIENT_NOUN } from "./patient-noun";
import { isQualifier } from "./piece-kind";
import type { Treatment } from "./model";
import { isKnownTreatment } from "./same-treatment";
import type { StatementSource } from "./verb";

const LONGEST_UNKNOWN = 60;
/** A plan to end a treatment requests none. */
const ENDS_TREATMENT = /^(?:d\/c|discontinu|stopp?|wean|taper|avoid|hold|ceas)\w*\b|^let\b.* (?:run out|go|lapse)$/i;
/** `The plan was to proceed with surgery` does not say which; `no further surgery` asks for none, and "no trial of injection" is why; a date dates what is decided. */
const UNNAMED = /^(?:everything|all|anything|whatever)(?: else)?(?: (?:except|but|that|which|to|going|belonging|associated|related|connected|needed)\b|$)|^(?:part|some|most|rest|remainder|balance|portion) of\b|\b(?:rest|remainder|balance)$|^(?:(?:the|first|second|other|whole|entire) )?(?:half|part|portion|whole|lot|list|others?|month|week|period|time)$|^dated \d|^(?:(?:a|an|another|the) )?(?:further|fresh|new|another|renewed|repeat) (?:supply|fill|course|round)$|^(?:entered|listed|billed|named|called|labelled|spelled|described|counted|repeated) |^(?:(?:by|in|on|with) )?(?:(?:the|an?|his|her) )?RFA (?:form )?(?:of|dated|from|on) \d|^go(?:ing)?$|^(?:the )?(?:former|latter)\b|^proceed(?:ing)? with (?:the )?(?:surgery|procedure|operation)$|^["“]?no [a-z]|^\([^()]{0,200}\)(?: \d{1,2})?$|^[a-z]{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/i;
/** Names only how much of a treatment, or what goes with it, which another name stands for. */
const IN_SHORT = new RegExp(String.raw`^(?:(?:all|any|other|its|the) )*(?:(?:associated|related|accompanying|ancillary|corresponding|adjunctive) (?:surgical |operative |medical )?(?:services?|items?|requests?|treatments?|procedures?|supplies|equipment|care)|(?:dose|dosage|dosing|strength|quantity|amount|number|count|frequency|duration)\b.*|(?:\d+|${NUMBER_IN_WORDS}|an?|single) (?:box(?:es)?|tubes?|bottles?|fills?|packs?|packages?|tablets?|pills?|capsules?|patch(?:es)?|months?|weeks?)(?: only| each| apiece)?)$`, "i");
const NO_TREATMENT = new RegExp(String.raw`^#|^(?:first|last|latter|former)$|^(?:UR|utilization review)\b|^(?:physician|doctor|nurse)\b|\b(?:reviewer|administrator|adjuster|insurer|carrier)$|^(?:(?:all|both|these|those) )?${SMALL_NUMBER}$|^(?:not|did|does|do|can|cannot|could|should|in|on|at|by|from|until|since|it|this|that|they|these|those|which|same|requested|decision|determination|request|requests|services?|items?|treatments?|refills?|below|above|and|or|with|without|any)\b|\b(?:is|was|were|are|has|had|will|would|there|${PATIENT_NOUN}|reported|complained|documentation|guidelines?|regimen|(?<!\b(?:suspension|topical|compounded) )medications?)\b`, "i");

const COUNTS = new RegExp(String.raw`\b(?:remaining|remainder|additional|initial|first|second|other|requested|sessions?|visits?|treatments?|appointments?|weeks?|times?|per|week|x|trial|only|more|to|${SMALL_NUMBER})\b|[\d()#,]`, "gi");

/** `Six visits for the left knee` only counts and places what another name stands for. */
function onlyCounts(text: string): boolean {
  return isQualifier(text.replace(COUNTS, " "));
}

/** Before a treatment's name: what was had, what is felt, what was only talked about or is made to wait. */
const NO_REQUEST = /\b(?:pain\b(?! (?:mgmt|management|clinic|medicine|specialist|psych|physician|doctor)| ?$)|inability|unable|difficulty|tenderness|numbness|weakness|swelling|complaints?|relief|improvement|results?|findings?|history|status|failure|failed|await(?:ing|s|ed)?|pending|advis(?:ed|ing)|discuss(?:ed|ing|ion)?|den(?:y|ied|ies|ying)|declin(?:ed|es|ing)|no|not|after|prior (?!auth)|previous|previously|completed|completing|underwent|had|received|receiving|tried|deferred|consider(?:ed|ing|ation)?|against|instead|until|if|unless|own)\b/i;

/** `Soma was not mentioned` */
const UNMENTIONED = / (?:was|were|is|are) (?:not|never|no longer) (?:mentioned|discussed|addressed|listed|included|named|noted|requested|prescribed|renewed|refilled|asked|ordered)\b/i;

/** `Soma not to be renewed`, `Soma 350 mg has lost its effect`: what is given up is not asked for. A count tells what it was asked for with. */
const GIVEN_UP = /^[^()#]{0,60}?(?: (?:is|was|are|were|will be|to be))? (?:(?:not|no longer)(?: to)?(?:$| (?:be )?(?:renewed|refilled|prescribed|continued|repeated|reordered|given|used)\b)|(?:has|have|had) (?:lost (?:its|their)|(?:stopped|ceased|quit) (?:work|help)ing|not (?:help|work)ed|worn off)\b)|^[^()#]{0,60}? (?:is|was|are|were|will be|to be) (?:(?:tapered|weaned|phased) (?:off|out)|dropped|given up|stopped|discontinued|abandoned|left off)\b/i;

/** Whether the words before a treatment's name say that it is not asked for (`await authorization for a knee brace`). */
function isOnlyMentioned({ text, name, span }: Treatment): boolean {
  return NO_REQUEST.test(text.slice(0, Math.max(0, name.span.start - span.start)));
}

/**
 * Whether words name a treatment: a known one, or short words that are not about something else. A physician's plan holds advice of any kind; of
 * what no table knows only medications count there.
 */
export function isNamed(treatment: Treatment, source: StatementSource): boolean {
  if (ENDS_TREATMENT.test(treatment.text) || UNNAMED.test(treatment.text) || IN_SHORT.test(treatment.text)) return false;
  if (source === "physician" && (isOnlyMentioned(treatment) || UNMENTIONED.test(treatment.text) || GIVEN_UP.test(treatment.text))) return false;
  if (isKnownTreatment(treatment)) return true;
  return (source !== "physician" || treatment.kind === "medication") && treatment.text.length < LONGEST_UNKNOWN && !onlyCounts(treatment.text) && !NO_TREATMENT.test(treatment.text);
}
