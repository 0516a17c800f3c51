import { anyOf, withMark, type Search } from "../text/search";
import { WordKinds } from "../text/word-kinds";
import { atWords, wordPattern } from "../text/word-pattern";
import { HEADED, MARKED, NEW, SET_OUT, WRITTEN } from "./wordings/request-label";

/** The kinds of words with which these begin. */
const STARTS = new WordKinds();
const withWords = (words: string, ...patterns: readonly string[]): Search => atWords(wordPattern(STARTS, words, new RegExp(patterns.join("|"), "iy")));

/** Every label, or set phrase, that opens a list of what a physician asks for without a verb of requesting or a word for a plan. */
export const REQUEST_LABELS = anyOf(
  withMark(":", withWords("written prescribed ordered order dispensed renewed refilled request medication meds med drug drugs medicine prescription script rx today refill renewal", ...WRITTEN)),
  withMark(":", withWords("new renewals refills the surgical operative medication drug pharmacy his her therapy present current formal to going together along what", ...NEW)),
  withMark(":", withWords("page sheet section box part table column paragraph list entry under closes closed ends ended concludes finishes order", ...HEADED)),
  withMark(" to be ", withWords("medication meds drugs medicine prescription item items treatment service", ...SET_OUT)),
  withWords("box boxes check tick ticked marked handed wrote printed signed rx prescription order orders bottom foot end note report", ...MARKED),
);
