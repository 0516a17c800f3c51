import { near, wordsOf } from "../text/search";
import { isSaid } from "./standing";
import type { Verdict } from "./verdict";

const CALLED = near(
  wordsOf(/\b(?:is|are|was|were|cannot be|be)\b /gi),
  wordsOf(/\b(?:supported|approved|authorized|certified|warranted|indicated|recommended|reasonable|appropriate|granted|justified|(?<!medically )necessary)\b/gi),
  60,
  ".;",
);
const REQUEST = wordsOf(/\brequests?\b/gi);
const REQUEST_CALLED = near(REQUEST, CALLED, 160, ".;");
const ANY_CALLED = near(wordsOf(/\b(?:is|are|was|were) /gi), wordsOf(/\b(?:necessary|warranted|indicated|appropriate|supported|justified|recommended)(?: and (?:appropriate|necessary))?\.?$/gi), 40, ".;,");
const NEGATION = /\b(?:not|never|cannot|neither|nor|no longer)\b|n['’]t\b/i;
/** Words that open a concluding sentence. */
export const OPENS_CONCLUSION = /^(?:therefore|thus|accordingly|consequently|hence|as such|in conclusion|for these reasons|based on|given the above|in summary)\b/i;

/** `the request is not supported`, or a closing sentence (`Therefore, ... is not warranted.`); empty where the words say neither. */
export function weakVerdicts(words: string): readonly Verdict[] {
  const request = REQUEST_CALLED(words, 0);
  const found = request ?? (OPENS_CONCLUSION.test(words) ? ANY_CALLED(words, 0) : null);
  if (found === null) return [];
  const verb = request === null ? found : CALLED(words, request.start)!;
  const necessary = isSaid(words, verb.start, NEGATION.test(words.slice(verb.start, verb.end)));
  return necessary === null ? [] : [{ ...found, clause: 0, necessary }];
}
