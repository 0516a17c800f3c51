import { matching, near, rangesOf } from "../text/search";
import { isLinked } from "./linked";
import { isSaid } from "./standing";
import type { Verdict } from "./verdict";

const VERB = matching(/\b(?:is|are|was|were|cannot be|be)\b /gi);
const WORD = matching(
  /(?<!\bnon[ -]?)\b(?:supported|approved|authorized|certified|warranted|indicated|recommended|reasonable|appropriate|granted|justified|(?<!medically )necessary|denied)\b|\bnon-?certified\b/gi,
);
const CALLED = near(VERB, WORD, 60, ".;");
const REQUEST = matching(/\brequests?\b/gi);
const REQUEST_CALLED = near(REQUEST, CALLED, 160, ".;");
const ANY_CALLED = near(matching(/\b(?:is|are|was|were) /gi), matching(/\b(?:necessary|warranted|indicated|appropriate|supported|justified|recommended)(?: and (?:appropriate|necessary))?\.?$/gi), 40, ".;,");
const NEGATION = /\b(?:not|never|cannot|neither|nor|no longer|denied|non-?certified)\b|n['’]t\b/i;
/** What was once decided of a request, or said of it by somebody, is no conclusion. */
const ONCE = /^(?:was|were) (?:[a-z]+ ){0,3}(?:approved|authorized|certified|granted|denied|recommended|supported|non-?certified)\b/i;
const BY_SOMEBODY = /^,? (?:by|per|according to|in the opinion of)\b(?! (?:the |these |those |this )?(?:\w+ )?(?:guidelines?|MTUS|ODG|ACOEM|evidence|records?|documentation|documents|information|literature|notes?|reports?|findings|criteria|facts))/i;
/** Words that open a concluding sentence. */
export const OPENS_CONCLUSION = /^(?:therefore|thus|accordingly|consequently|hence|as such|in conclusion|for these reasons|based on|given the above|in summary)\b/i;

/** `the request is not supported`, or a closing sentence (`Therefore, ... is not warranted.`); empty where the words say neither. */
export function weakVerdicts(words: string): readonly Verdict[] {
  const request = REQUEST_CALLED(words, 0);
  const opens = OPENS_CONCLUSION.test(words);
  const found = request ?? (opens ? ANY_CALLED(words, 0) : null);
  if (found === null) return [];
  const verb = rangesOf(words.slice(0, found.end), VERB).at(-1)!.start;
  const called = words.slice(verb, found.end);
  const word = WORD(called, 0);
  if ((ONCE.test(called) && !opens) || BY_SOMEBODY.test(words.slice(found.end)) || word === null || !isLinked(called.slice(called.indexOf(" "), word.start))) return [];
  const necessary = isSaid(words, verb, NEGATION.test(called));
  return necessary === null ? [] : [{ ...found, clause: 0, necessary }];
}
